# 516_driven_leaf_closes_its_root
# Area:  delegation
# Shows: a leaf that an outsider drives closes the top: the close fails there
from kit import *


def leaf(pool: pool):
    yield "leaf 1"
    do("close the top", lambda: pool[0].close())
    yield "leaf 2"


def over(d: gen, name: str):
    try:
        yield from d
    except ValueError as e:
        say(name, "caught", e)
        raise


pool = pool_of()
x = leaf(pool)
t = over(over(x, "middle"), "top")
pool.append(t)
do("top", lambda: next(t))
do("leaf", lambda: next(x))
do("top state", lambda: state(t))
do("leaf state", lambda: state(x))
