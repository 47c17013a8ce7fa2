# 512_outsider_sends_into_the_leaf
# Area:  delegation
# Shows: an outsider's send and the top's send reach the same yield one after the other
from kit import *


def leaf():
    while True:
        x = yield "leaf"
        say("leaf got", x)


def over(d: gen):
    yield from d


x = leaf()
t = over(over(over(x)))
do("top", lambda: next(t))
do("leaf", lambda: x.send("outsider"))
do("top", lambda: t.send("top"))
do("leaf", lambda: next(x))
do("top", lambda: next(t))
