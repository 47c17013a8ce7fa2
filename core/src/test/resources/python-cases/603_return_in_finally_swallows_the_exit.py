# 603_return_in_finally_swallows_the_exit
# Area:  close
# Shows: a return in finally of a delegate and of a delegator during a close
from kit import *


def inner():
    try:
        yield 1
    finally:
        return "inner result"


def over(d: gen):
    try:
        r = yield from d
        say("wrong", r)
    finally:
        say("over ends")
        return "over result"


g = over(inner())
do("next", lambda: next(g))
do("close", lambda: g.close())
do("next", lambda: next(g))
