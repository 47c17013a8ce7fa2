# 523_delegate_running_elsewhere
# Area:  delegation
# Shows: a body that runs delegates to one that waits for it
from kit import *


def asker(pool: pool):
    do("other", lambda: next(pool[1]))
    yield "asker"
    do("other", lambda: next(pool[1]))


def other(pool: pool):
    try:
        yield from pool[0]
    except ValueError as e:
        say("other caught", e)
        yield "other instead"
    yield from pool[0]


pool = pool_of()
a = asker(pool)
o = other(pool)
pool.append(a)
pool.append(o)
do("asker", lambda: next(a))
do("asker", lambda: next(a))
do("other", lambda: next(o))
