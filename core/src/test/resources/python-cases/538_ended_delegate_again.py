# 538_ended_delegate_again
# Area:  delegation
# Shows: delegating again and again to one that has ended costs nothing and gives none
from kit import *


def brief():
    yield 1
    return "once"


def over(d: gen):
    for i in range(4):
        r = yield from d
        say("round", i, r)
    yield "after"


g = over(brief())
do("next", lambda: next(g))
do("next", lambda: next(g))
do("next", lambda: next(g))
