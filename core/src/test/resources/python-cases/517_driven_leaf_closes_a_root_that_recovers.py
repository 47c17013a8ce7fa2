# 517_driven_leaf_closes_a_root_that_recovers
# Area:  delegation
# Shows: who recovers from the refusal of a close is closed after all
from kit import *


def leaf(pool: pool):
    yield "leaf 1"
    do("close the top", lambda: pool[0].close())
    yield "leaf 2"


def recovering(d: gen, name: str):
    try:
        yield from d
    except ValueError as e:
        say(name, "caught", e)
    except GeneratorExit:
        say(name, "exits")
        raise
    return name


pool = pool_of()
x = leaf(pool)
t = recovering(recovering(x, "middle"), "top")
pool.append(t)
do("top", lambda: next(t))
do("leaf", lambda: next(x))
do("top state", lambda: state(t))
