# 580_stop_raised_in_a_handler
# Area:  pep479
# Shows: StopIteration raised in a handler is a bug as anywhere else
from kit import *


def body():
    try:
        yield 1
    except AppError as e:
        raise StopIteration("in handler")


g = body()
do("next", lambda: next(g))
do("throw", lambda: g.throw(AppError("a")))
do("next", lambda: next(g))
