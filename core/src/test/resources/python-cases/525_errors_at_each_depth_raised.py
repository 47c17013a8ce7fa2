# 525_errors_at_each_depth_raised
# Area:  delegation
# Shows: an error thrown in from each level of a chain leaves through those above only
from kit import *


def level(n: int):
    try:
        if n == 0:
            yield "bottom"
        else:
            yield from level(n - 1)
    finally:
        say("leaves", n)


g = level(0)
next(g)
do("depth 0", lambda: g.throw(AppError("a")))
h = level(1)
next(h)
do("depth 1", lambda: h.throw(AppError("b")))
k = level(3)
next(k)
do("depth 3", lambda: k.throw(AppError("c")))
