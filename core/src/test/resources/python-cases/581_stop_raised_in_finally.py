# 581_stop_raised_in_finally
# Area:  pep479
# Shows: StopIteration raised in finally replaces the error and is a bug
from kit import *


def body():
    try:
        yield 1
    finally:
        raise StopIteration("in finally")


g = body()
do("next", lambda: next(g))
do("throw", lambda: g.throw(AppError("a")))
h = body()
do("next", lambda: next(h))
do("close", lambda: h.close())
