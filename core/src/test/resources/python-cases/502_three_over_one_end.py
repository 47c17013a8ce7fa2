# 502_three_over_one_end
# Area:  delegation
# Shows: only who met the end is given the result, the others get none
from kit import *


def brief():
    yield 1
    yield 2
    yield 3
    return "the result"


def over(d: gen, name: str):
    r = yield from d
    say(name, "result", r)
    return name


d = brief()
a = over(d, "a")
b = over(d, "b")
c = over(d, "c")
do("a", lambda: next(a))
do("b", lambda: next(b))
do("c", lambda: next(c))
do("b", lambda: next(b))
do("a", lambda: next(a))
do("c", lambda: next(c))
