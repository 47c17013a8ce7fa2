# 526_close_at_each_depth
# Area:  delegation
# Shows: closing at each level of a chain, and what those above see
from kit import *


def leaf():
    try:
        yield "leaf"
    finally:
        say("leaf ends")


def over(d: gen, n: int):
    try:
        r = yield from d
        say(n, "got", r)
        yield n
    finally:
        say(n, "ends")


def make(pool: pool):
    pool.append(leaf())
    pool.append(over(pool[0], 1))
    pool.append(over(pool[1], 2))
    pool.append(over(pool[2], 3))
    next(pool[3])


def close_one(pool: pool, i: int):
    make(pool)
    say("close", i)
    pool[i].close()
    for g in pool:
        say(state(g))
    do("top", lambda: next(pool[3]))


p = pool_of()
q = pool_of()
r = pool_of()
s = pool_of()
close_one(p, 0)
close_one(q, 1)
close_one(r, 2)
close_one(s, 3)
