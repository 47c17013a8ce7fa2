# 588_chain_states_seen_from_the_leaf
# Area:  reentrancy
# Shows: all of a chain run while the leaf runs, but for those above the driver
from kit import *


def leaf(pool: pool):
    while True:
        for g in pool:
            say(state(g))
        yield "leaf"


def over(d: gen):
    yield from d


pool = pool_of()
x = leaf(pool)
m = over(x)
t = over(m)
pool.append(x)
pool.append(m)
pool.append(t)
do("top", lambda: next(t))
do("middle", lambda: next(m))
do("leaf", lambda: next(x))
do("states", lambda: [state(x), state(m), state(t)])
