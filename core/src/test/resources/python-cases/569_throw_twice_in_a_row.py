# 569_throw_twice_in_a_row
# Area:  throw
# Shows: two errors thrown one after the other, each caught at its own yield
from kit import *


def body():
    try:
        yield 1
    except AppError as e:
        say("outer saw", e)
        try:
            yield 2
        except AppError as f:
            say("inner saw", f)
    yield 3


g = body()
do("next", lambda: next(g))
do("throw", lambda: g.throw(AppError("a")))
do("throw", lambda: g.throw(AppError("b")))
do("throw", lambda: g.throw(AppError("c")))
do("next", lambda: next(g))
