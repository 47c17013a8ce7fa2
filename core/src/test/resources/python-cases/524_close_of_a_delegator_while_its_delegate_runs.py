# 524_close_of_a_delegator_while_its_delegate_runs
# Area:  delegation
# Shows: a running delegate refuses to be closed by way of its delegator
from kit import *


def inner(pool: pool):
    yield 1
    do("close outer", lambda: pool[0].close())
    do("throw into outer", lambda: next(pool[0]))
    yield 2


def outer(d: gen):
    try:
        yield from d
    finally:
        say("outer ends")


pool = pool_of()
i = inner(pool)
o = outer(i)
pool.append(o)
do("outer", lambda: next(o))
do("inner", lambda: next(i))
do("inner", lambda: next(i))
