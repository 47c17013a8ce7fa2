# 604_break_out_of_a_loop_of_delegations
# Area:  stmt
# Shows: break, continue and finally around delegations in a loop
from kit import *


def part(n: int):
    x = yield n
    return x


def body():
    for i in range(6):
        try:
            r = yield from part(i)
            if r is None:
                continue
            if r == "stop":
                break
            say("round", i, r)
        finally:
            say("finally", i)
    return "out"


g = body()
do("next", lambda: next(g))
do("next", lambda: next(g))
do("send", lambda: g.send("go"))
do("send", lambda: g.send("stop"))
