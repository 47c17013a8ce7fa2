# 531_exit_answered_by_an_empty_delegation
# Area:  delegation
# Shows: delegating to what yields nothing in answer to the exit is no yield
from kit import *


def empty():
    say("empty runs")
    yield from values()
    return "nothing"


def leaf():
    try:
        yield "leaf"
    finally:
        r = yield from empty()
        say("leaf ends with", r)


def over(d: gen):
    try:
        yield from d
    finally:
        r = yield from empty()
        say("over ends with", r)


g = over(leaf())
do("next", lambda: next(g))
do("close", lambda: g.close())
do("state", lambda: state(g))
