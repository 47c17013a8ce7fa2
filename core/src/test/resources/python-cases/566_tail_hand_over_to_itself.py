# 566_tail_hand_over_to_itself
# Area:  handing-over
# Shows: handing over to oneself is refused
from kit import *


def selfish(pool: pool):
    yield 1
    return (yield from pool[0])


pool = pool_of()
g = selfish(pool)
pool.append(g)
do("next", lambda: next(g))
do("next", lambda: next(g))
do("state", lambda: state(g))
