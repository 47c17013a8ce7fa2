# 562_tail_hand_over_to_one_that_has_ended
# Area:  handing-over
# Shows: handing over to a closed generator ends at once with none
from kit import *


def rest():
    yield "never"
    return "never"


def first(d: gen):
    yield "first"
    return (yield from d)


r = rest()
r.close()
g = first(r)
do("next", lambda: next(g))
do("next", lambda: next(g))
