# 515_driven_leaf_resumes_a_careful_root
# Area:  delegation
# Shows: the delegator catches the refusal and delegates again later
from kit import *


def leaf(pool: pool):
    yield "leaf 1"
    do("resume the top", lambda: next(pool[0]))
    yield "leaf 2"
    yield "leaf 3"


def careful(d: gen):
    while True:
        try:
            yield from d
            return "all"
        except ValueError as e:
            say("careful caught", e)
            yield "careful waits"


pool = pool_of()
x = leaf(pool)
t = careful(x)
pool.append(t)
do("top", lambda: next(t))
do("leaf", lambda: next(x))
do("top", lambda: next(t))
do("top", lambda: next(t))
