# 549_error_replaced_at_each_level
# Area:  delegation
# Shows: each level turns the error of the one below into its own
from kit import *


def level(n: int):
    try:
        if n == 0:
            yield "bottom"
        else:
            yield from level(n - 1)
    except AppError as e:
        say(n, "saw", e)
        raise AppError("from level " + str(n))


g = level(4)
do("next", lambda: next(g))
do("throw", lambda: g.throw(AppError("from above")))
