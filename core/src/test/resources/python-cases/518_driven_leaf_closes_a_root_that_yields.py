# 518_driven_leaf_closes_a_root_that_yields
# Area:  delegation
# Shows: who answers the refusal of a close by a yield has ignored the exit
from kit import *


def leaf(pool: pool):
    yield "leaf 1"
    do("close the top", lambda: pool[0].close())
    yield "leaf 2"


def yielding(d: gen):
    try:
        yield from d
    except ValueError as e:
        say("inner caught", e)
        yield "instead"
    yield "goes on"


def over(d: gen):
    try:
        yield from d
    except RuntimeError as e:
        say("outer caught", e)
        raise


pool = pool_of()
x = leaf(pool)
m = yielding(x)
t = over(m)
pool.append(t)
do("top", lambda: next(t))
do("leaf", lambda: next(x))
do("top state", lambda: state(t))
do("middle", lambda: next(m))
