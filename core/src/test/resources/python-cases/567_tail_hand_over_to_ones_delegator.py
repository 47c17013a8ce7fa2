# 567_tail_hand_over_to_ones_delegator
# Area:  handing-over
# Shows: handing over to one's own delegator is refused
from kit import *


def back(pool: pool):
    yield "back"
    return (yield from pool[0])


def over(d: gen):
    try:
        yield from d
    except ValueError as e:
        say("over caught", e)
    yield "over"


pool = pool_of()
g = over(back(pool))
pool.append(g)
do("next", lambda: next(g))
do("next", lambda: next(g))
do("next", lambda: next(g))
