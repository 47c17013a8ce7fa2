# 520_cycle_of_three_entered_in_the_middle
# Area:  delegation
# Shows: the one that closes the cycle may catch the refusal
from kit import *


def late(pool: pool, i: int):
    try:
        yield from pool[i]
    except ValueError as e:
        say("caught by", i, e)
        yield i
    return "done"


pool = pool_of()
a = late(pool, 1)
b = late(pool, 2)
c = late(pool, 0)
pool.append(a)
pool.append(b)
pool.append(c)
do("b", lambda: next(b))
do("c", lambda: next(c))
do("a", lambda: next(a))
do("b", lambda: next(b))
do("a", lambda: next(a))
do("c", lambda: next(c))
