# 521_self_delegation_caught
# Area:  delegation
# Shows: delegating to oneself is refused and may be caught
from kit import *


def selfish(pool: pool):
    try:
        yield from pool[0]
    except ValueError as e:
        say("caught", e)
    yield "goes on"
    try:
        yield from pool[0]
    except ValueError as e:
        say("caught", e)
    return "end"


pool = pool_of()
g = selfish(pool)
pool.append(g)
do("next", lambda: next(g))
do("next", lambda: next(g))
do("next", lambda: next(g))
