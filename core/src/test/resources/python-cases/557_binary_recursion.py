# 557_binary_recursion
# Area:  recursion
# Shows: both branches of a recursion delegate; the driver sees one sequence
from kit import *


def tree(n: int, name: str):
    if n == 0:
        yield name
        return 1
    a: int = yield from tree(n - 1, name + "l")
    b: int = yield from tree(n - 1, name + "r")
    return a + b


def count(n: int):
    total = yield from tree(n, "t")
    say("leaves", total)


g = count(3)
say(list(g))
