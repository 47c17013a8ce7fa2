# 519_cycle_of_two
# Area:  delegation
# Shows: a cycle is refused where it closes, and the error goes all the way round
from kit import *


def late(pool: pool, i: int):
    try:
        yield from pool[i]
    finally:
        say("ends", i)


pool = pool_of()
a = late(pool, 1)
b = late(pool, 0)
pool.append(a)
pool.append(b)
do("a", lambda: next(a))
do("b", lambda: next(b))
do("states", lambda: [state(a), state(b)])
