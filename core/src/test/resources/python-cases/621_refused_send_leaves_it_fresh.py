# 621_refused_send_leaves_it_fresh
# Area:  next-send
# Shows: a refused send does not start the body, however often
from kit import *


def body():
    say("starts")
    x = yield 1
    say("got", x)


g = body()
do("send", lambda: g.send(1))
do("send", lambda: g.send(2))
do("state", lambda: state(g))
do("send none", lambda: g.send(None))
do("send", lambda: g.send(3))
