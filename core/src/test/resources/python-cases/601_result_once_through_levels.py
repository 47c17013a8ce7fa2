# 601_result_once_through_levels
# Area:  return
# Shows: the result is told once, also at the end of a delegation
from kit import *


def inner():
    yield 1
    return "result"


def over(d: gen):
    r = yield from d
    return r


g = over(over(inner()))
do("next", lambda: next(g))
do("next", lambda: next(g))
do("next", lambda: next(g))
do("send", lambda: g.send("x"))
