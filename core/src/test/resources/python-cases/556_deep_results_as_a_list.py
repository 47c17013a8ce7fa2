# 556_deep_results_as_a_list
# Area:  recursion
# Shows: each level makes a list of its own mark and the result of the level below
from kit import *


def level(n: int):
    if n == 0:
        x = yield "bottom"
        return [x]
    r = yield from level(n - 1)
    return [n, r]


g = level(4)
do("next", lambda: next(g))
do("send", lambda: g.send("seed"))
