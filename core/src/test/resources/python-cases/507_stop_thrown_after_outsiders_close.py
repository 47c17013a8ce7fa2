# 507_stop_thrown_after_outsiders_close
# Area:  delegation
# Shows: a StopIteration thrown into a delegator whose delegate is closed is the delegation's result
from kit import *


def inner():
    yield 1


def outer(d: gen):
    r = yield from d
    say("result", r)
    yield "after"


d = inner()
g = outer(d)
do("next", lambda: next(g))
d.close()
do("throw", lambda: g.throw(StopIteration("given")))
do("next", lambda: next(g))
