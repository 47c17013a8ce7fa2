# 506_thrown_after_outsiders_close
# Area:  delegation
# Shows: an error thrown into a delegator whose delegate is closed arises at the yield from
from kit import *


def inner():
    yield 1


def outer(d: gen):
    try:
        r = yield from d
        say("result", r)
    except AppError as e:
        say("caught", e)
    yield "after"


d = inner()
g = outer(d)
do("next", lambda: next(g))
d.close()
do("throw", lambda: g.throw(AppError("x")))
do("next", lambda: next(g))
