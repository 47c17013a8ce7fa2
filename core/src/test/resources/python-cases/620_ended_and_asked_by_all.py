# 620_ended_and_asked_by_all
# Area:  next-send
# Shows: each way to ask one that has ended
from kit import *


def brief():
    yield from values()
    return "result"


g = brief()
do("next", lambda: next(g))
do("next", lambda: next(g))
do("default", lambda: next(g, "default"))
do("send none", lambda: g.send(None))
do("send", lambda: g.send(1))
do("throw", lambda: g.throw(AppError("x")))
do("close", lambda: g.close())
say(list(g))
do("state", lambda: state(g))
