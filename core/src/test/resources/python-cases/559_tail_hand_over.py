# 559_tail_hand_over
# Area:  handing-over
# Shows: what follows is the other's, values, sent values and result
from kit import *


def rest():
    x = yield "rest"
    say("rest got", x)
    return "result of the rest"


def first(d: gen):
    x = yield "first"
    say("first got", x)
    return (yield from d)


g = first(rest())
do("next", lambda: next(g))
do("send", lambda: g.send(1))
do("send", lambda: g.send(2))
do("state", lambda: state(g))
