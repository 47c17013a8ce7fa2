# 617_walk_that_is_pruned_by_send
# Area:  recursion
# Shows: what is sent says whether to go deeper
from kit import *


def walk(n: int, name: str):
    x = yield name
    if n > 0 and x is None:
        yield from walk(n - 1, name + "l")
        yield from walk(n - 1, name + "r")


g = walk(2, "t")
do("next", lambda: next(g))
do("next", lambda: next(g))
do("send", lambda: g.send("prune"))
do("next", lambda: next(g))
do("next", lambda: next(g))
do("next", lambda: next(g))
