# 607_error_in_the_first_step_of_each_level
# Area:  errors
# Shows: a body that fails before it delegates, while it starts its delegate, and after
from kit import *


def inner(fails: flag):
    if fails:
        raise AppError("inner at once")
    yield "inner"


def over(d: gen, before: flag, after: flag):
    if before:
        raise AppError("before")
    yield from d
    if after:
        raise AppError("after")
    return "no error"


a = over(inner(False), True, False)
b = over(inner(True), False, False)
c = over(inner(False), False, True)
do("before", lambda: next(a))
do("inner", lambda: next(b))
do("c", lambda: next(c))
do("after", lambda: next(c))
do("states", lambda: [state(a), state(b), state(c)])
