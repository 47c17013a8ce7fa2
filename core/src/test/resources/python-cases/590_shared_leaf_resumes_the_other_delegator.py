# 590_shared_leaf_resumes_the_other_delegator
# Area:  reentrancy
# Shows: a leaf that resumes its other delegator makes that one fail
from kit import *


def leaf(pool: pool):
    yield "leaf 1"
    yield "leaf 2"
    do("resume the other", lambda: next(pool[0]))
    yield "leaf 3"


def over(d: gen, name: str):
    try:
        yield from d
    except ValueError as e:
        say(name, "caught", e)
    yield name + " goes on"


pool = pool_of()
x = leaf(pool)
a = over(x, "a")
b = over(x, "b")
pool.append(a)
do("a", lambda: next(a))
do("b", lambda: next(b))
do("b", lambda: next(b))
do("a", lambda: next(a))
do("b", lambda: next(b))
