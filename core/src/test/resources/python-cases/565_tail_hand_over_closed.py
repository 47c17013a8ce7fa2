# 565_tail_hand_over_closed
# Area:  handing-over
# Shows: closing who delegates closes the one that was handed over to
from kit import *


def rest():
    try:
        yield "rest"
    finally:
        say("rest ends")


def first(d: gen):
    yield "first"
    return (yield from d)


def over(d: gen):
    try:
        yield from d
    finally:
        say("over ends")


r = rest()
g = over(first(r))
do("next", lambda: next(g))
do("next", lambda: next(g))
do("close", lambda: g.close())
do("state", lambda: state(r))
