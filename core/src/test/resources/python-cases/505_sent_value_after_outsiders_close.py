# 505_sent_value_after_outsiders_close
# Area:  delegation
# Shows: a value sent to a delegator whose delegate an outsider closed is lost
from kit import *


def inner():
    x = yield 1
    say("inner got", x)


def outer(d: gen):
    r = yield from d
    say("result", r)
    x = yield "after"
    say("outer got", x)


d = inner()
g = outer(d)
do("next", lambda: next(g))
d.close()
do("send", lambda: g.send("lost"))
do("send", lambda: g.send("kept"))
