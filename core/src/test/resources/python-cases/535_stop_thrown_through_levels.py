# 535_stop_thrown_through_levels
# Area:  delegation
# Shows: StopIteration thrown through levels is converted at the innermost
from kit import *


def leaf():
    yield "leaf"


def over(d: gen, n: int):
    try:
        yield from d
    except RuntimeError as e:
        say("RuntimeError at", n)
        raise


g = over(over(leaf(), 1), 2)
do("next", lambda: next(g))
do("throw", lambda: g.throw(StopIteration("v")))
