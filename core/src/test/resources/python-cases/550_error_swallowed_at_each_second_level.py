# 550_error_swallowed_at_each_second_level
# Area:  delegation
# Shows: who swallows the error goes on, and what stands above does not see it
from kit import *


def level(n: int):
    try:
        if n == 0:
            yield "bottom"
        else:
            yield from level(n - 1)
    except AppError as e:
        say(n, "saw", e)
        if n == 0:
            raise AppError("not here")
    yield n
    return n


g = level(3)
do("next", lambda: next(g))
do("throw", lambda: g.throw(AppError("x")))
do("throw", lambda: g.throw(AppError("y")))
do("next", lambda: next(g))
do("next", lambda: next(g))
do("next", lambda: next(g))
