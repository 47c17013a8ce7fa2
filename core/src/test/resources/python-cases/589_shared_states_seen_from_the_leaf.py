# 589_shared_states_seen_from_the_leaf
# Area:  reentrancy
# Shows: of two delegators over one, the one that did not ask is suspended
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
a = over(x)
b = over(over(x))
pool.append(x)
pool.append(a)
pool.append(b)
do("a", lambda: next(a))
do("b", lambda: next(b))
do("a", lambda: next(a))
