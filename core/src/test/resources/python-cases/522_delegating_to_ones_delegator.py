# 522_delegating_to_ones_delegator
# Area:  delegation
# Shows: a driven delegate that delegates back to its suspended delegator
from kit import *


def back(pool: pool):
    yield "back 1"
    try:
        yield from pool[0]
    except ValueError as e:
        say("back caught", e)
    yield "back 2"


def over(d: gen):
    try:
        yield from d
    except ValueError as e:
        say("over caught", e)
        yield "over instead"
    return "over done"


pool = pool_of()
b = back(pool)
t = over(b)
pool.append(t)
do("top", lambda: next(t))
do("back", lambda: next(b))
do("states", lambda: [state(t), state(b)])
do("back", lambda: next(b))
do("top", lambda: next(t))
