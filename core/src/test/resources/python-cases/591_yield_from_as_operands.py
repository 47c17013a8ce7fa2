# 591_yield_from_as_operands
# Area:  expressions
# Shows: delegations as operands of a list keep what was computed before
from kit import *


def part(name: str):
    x = yield name
    return x


def body():
    r = [(yield "start"), (yield from part("a")), (yield from part("b")), (yield "end")]
    say(r)
    return r


g = body()
do("next", lambda: next(g))
do("send", lambda: g.send(1))
do("send", lambda: g.send(2))
do("send", lambda: g.send(3))
do("send", lambda: g.send(4))
