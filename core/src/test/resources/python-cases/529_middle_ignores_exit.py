# 529_middle_ignores_exit
# Area:  delegation
# Shows: a middle that yields in answer to the exit is cut off, alive
from kit import *


def leaf():
    try:
        yield "leaf"
    finally:
        say("leaf ends")


def stubborn(d: gen):
    try:
        yield from d
    except GeneratorExit:
        say("stubborn ignores")
        yield "instead"
    yield "later"


def over(d: gen):
    try:
        yield from d
    finally:
        say("over ends")


s = stubborn(leaf())
g = over(s)
do("next", lambda: next(g))
do("close", lambda: g.close())
do("stubborn", lambda: next(s))
do("close stubborn", lambda: s.close())
