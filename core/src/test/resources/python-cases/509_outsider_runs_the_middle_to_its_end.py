# 509_outsider_runs_the_middle_to_its_end
# Area:  delegation
# Shows: an outsider that runs the middle to its end takes the result, the top gets none
from kit import *


def leaf():
    yield 1
    yield 2
    return "leaf result"


def middle(d: gen):
    r = yield from d
    say("middle got", r)
    return "middle result"


def top(d: gen):
    r = yield from d
    say("top got", r)
    yield "top goes on"


m = middle(leaf())
t = top(m)
do("top", lambda: next(t))
do("middle", lambda: next(m))
do("middle", lambda: next(m))
do("top state", lambda: state(t))
do("top still delegates", lambda: delegates_to(t, m))
do("top", lambda: next(t))
