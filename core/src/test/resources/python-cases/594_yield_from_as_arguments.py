# 594_yield_from_as_arguments
# Area:  expressions
# Shows: delegations as arguments of one call run from left to right
from kit import *


def part(name: str):
    try:
        x = yield name
        return [name, x]
    finally:
        say(name, "ends")


def body():
    say("all", (yield from part("a")), "and", (yield from part("b")))


g = body()
do("next", lambda: next(g))
do("send", lambda: g.send(1))
do("send", lambda: g.send(2))
