# 560_tail_hand_over_in_the_middle
# Area:  handing-over
# Shows: who delegates to one that hands over is given the other's result
from kit import *


def rest():
    yield "rest"
    return "result of the rest"


def first(d: gen):
    yield "first"
    return (yield from d)


def over(d: gen):
    r = yield from d
    say("over got", r)
    yield "over"


g = over(first(rest()))
do("next", lambda: next(g))
do("next", lambda: next(g))
do("next", lambda: next(g))
do("next", lambda: next(g))
