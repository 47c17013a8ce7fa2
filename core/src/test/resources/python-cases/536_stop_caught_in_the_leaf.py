# 536_stop_caught_in_the_leaf
# Area:  delegation
# Shows: StopIteration thrown in and caught at the leaf is an ordinary exception there
from kit import *


def leaf():
    try:
        yield "leaf"
    except StopIteration as e:
        say("leaf caught", e)
    yield "leaf goes on"


def over(d: gen):
    yield from d


g = over(over(leaf()))
do("next", lambda: next(g))
do("throw", lambda: g.throw(StopIteration("v")))
do("next", lambda: next(g))
