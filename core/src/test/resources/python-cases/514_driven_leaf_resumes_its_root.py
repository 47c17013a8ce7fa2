# 514_driven_leaf_resumes_its_root
# Area:  delegation
# Shows: a leaf that an outsider drives resumes the top: that one fails where it delegates, the leaf goes on
from kit import *


def leaf(pool: pool):
    yield "leaf 1"
    do("resume the top", lambda: next(pool[0]))
    yield "leaf 2"
    do("resume the top", lambda: next(pool[0]))
    yield "leaf 3"


def over(d: gen, name: str):
    try:
        yield from d
    finally:
        say(name, "ends")


pool = pool_of()
x = leaf(pool)
t = over(over(x, "middle"), "top")
pool.append(t)
do("top", lambda: next(t))
do("leaf", lambda: next(x))
do("top state", lambda: state(t))
do("leaf", lambda: next(x))
do("leaf", lambda: next(x))
