# 600_none_all_the_way
# Area:  next-send
# Shows: none is yielded, sent and returned through a delegation
from kit import *


def inner():
    x = yield None
    say("inner got", x)
    return None


def over(d: gen):
    r = yield from d
    say("over got", r)
    x = yield None
    say("over got", x)


g = over(over(inner()))
do("next", lambda: next(g))
do("send", lambda: g.send(None))
do("send", lambda: g.send("x"))
do("next", lambda: next(g))
