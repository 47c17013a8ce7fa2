# 543_send_through_three_levels
# Area:  delegation
# Shows: each value that is sent passes all levels and comes back as the leaf's next yield
from kit import *


def echo():
    x = yield "ready"
    while x is not None:
        x = yield x
    return "echo ended"


def over(d: gen, n: int):
    r = yield from d
    say(n, "got", r)
    return n


g = over(over(over(echo(), 1), 2), 3)
do("next", lambda: next(g))
do("send", lambda: g.send("a"))
do("send", lambda: g.send("b"))
do("next", lambda: next(g))
do("next", lambda: next(g))
