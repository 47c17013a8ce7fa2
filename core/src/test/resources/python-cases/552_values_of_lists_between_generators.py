# 552_values_of_lists_between_generators
# Area:  delegation
# Shows: plain lists and generators as delegates by turns; a sent value is refused by the list only
from kit import *


def inner():
    x = yield "inner"
    say("inner got", x)


def body():
    yield from values(1, 2)
    yield from inner()
    yield from values(3)
    return "end"


g = body()
do("next", lambda: next(g))
do("next", lambda: next(g))
do("next", lambda: next(g))
do("send", lambda: g.send("to inner"))
do("next", lambda: next(g))
