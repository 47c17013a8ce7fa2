# 553_none_sent_while_delegating_to_a_list
# Area:  delegation
# Shows: send(none) is next, also for a list
from kit import *


def body():
    yield from values("a", "b")
    yield "c"


g = body()
do("next", lambda: next(g))
do("send", lambda: g.send(None))
do("send", lambda: g.send(None))
do("send", lambda: g.send(None))
