# 602_result_replaced_in_finally
# Area:  return
# Shows: a return in finally replaces the result of a delegation
from kit import *


def inner():
    yield 1
    return "inner result"


def over(d: gen):
    try:
        r = yield from d
        return r
    finally:
        say("finally")
        return "finally result"


g = over(inner())
do("next", lambda: next(g))
do("next", lambda: next(g))
