# 597_yield_in_the_argument_of_a_delegate
# Area:  expressions
# Shows: what makes the delegate waits for a value first
from kit import *


def part(name, again):
    yield name
    yield again


def body():
    yield from part((yield "name?"), (yield "again?"))


g = body()
do("next", lambda: next(g))
do("send", lambda: g.send("a"))
do("send", lambda: g.send("b"))
do("next", lambda: next(g))
do("next", lambda: next(g))
