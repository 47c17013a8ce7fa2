# 545_half_used_fresh_and_closed
# Area:  delegation
# Shows: a delegator over a started, a fresh and a closed delegate in a row
from kit import *


def part(name: str):
    yield name + " 1"
    yield name + " 2"
    return name


def all_of(a: gen, b: gen, c: gen):
    x = yield from a
    y = yield from b
    z = yield from c
    return [x, y, z]


a = part("a")
b = part("b")
c = part("c")
next(a)
c.close()
g = all_of(a, b, c)
do("next", lambda: next(g))
do("next", lambda: next(g))
do("next", lambda: next(g))
do("next", lambda: next(g))
