# 540_never_started_closed_delegate
# Area:  delegation
# Shows: delegating to one that was closed before it started gives none
from kit import *


def inner():
    say("never")
    yield 1


def over(d: gen):
    r = yield from d
    say("result", r)
    yield "after"


d = inner()
d.close()
g = over(d)
do("next", lambda: next(g))
