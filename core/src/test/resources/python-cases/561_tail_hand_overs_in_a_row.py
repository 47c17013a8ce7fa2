# 561_tail_hand_overs_in_a_row
# Area:  handing-over
# Shows: a state machine each of whose states hands over to the next
from kit import *


def red(n: int):
    yield "red"
    return (yield from green(n))


def green(n: int):
    yield "green"
    return (yield from amber(n))


def amber(n: int):
    yield "amber"
    if n == 0:
        return "off"
    return (yield from red(n - 1))


def lamp():
    r = yield from red(2)
    say("lamp is", r)


g = lamp()
say(list(g))
