# 570_throw_between_sends
# Area:  throw
# Shows: errors and values mixed reach the same loop
from kit import *


def collector():
    total = 0
    while True:
        try:
            x: int = yield total
            if x is not None:
                total = total + x
        except AppError as e:
            say("reset by", e)
            total = 0


g = collector()
do("next", lambda: next(g))
do("send", lambda: g.send(5))
do("send", lambda: g.send(6))
do("throw", lambda: g.throw(AppError("clear")))
do("send", lambda: g.send(7))
