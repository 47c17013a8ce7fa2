# 563_tail_hand_over_to_a_started_one
# Area:  handing-over
# Shows: handing over to one that has started goes on where it stands
from kit import *


def rest():
    x = yield "rest 1"
    say("got", x)
    y = yield "rest 2"
    say("got", y)
    return "end"


def first(d: gen):
    yield "first"
    return (yield from d)


r = rest()
do("rest", lambda: next(r))
g = first(r)
do("next", lambda: next(g))
do("next", lambda: next(g))
do("send", lambda: g.send("b"))
