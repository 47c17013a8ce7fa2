# 544_send_to_fresh_delegator
# Area:  delegation
# Shows: a value sent to a delegator that has not started never reaches the delegate
from kit import *


def inner():
    x = yield 1
    say("inner got", x)


def outer(d: gen):
    yield from d


d = inner()
g = outer(d)
do("send", lambda: g.send("early"))
do("states", lambda: [state(g), state(d)])
do("next", lambda: next(g))
do("send", lambda: g.send("now"))
