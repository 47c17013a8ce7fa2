# 537_stop_raised_by_the_middle
# Area:  delegation
# Shows: StopIteration raised between two delegations of the middle
from kit import *


def leaf():
    yield "leaf"


def middle(d: gen):
    yield from d
    raise StopIteration("middle")


def over(d: gen):
    try:
        yield from d
    except RuntimeError as e:
        say("over caught", e)
    yield "over goes on"


g = over(middle(leaf()))
do("next", lambda: next(g))
do("next", lambda: next(g))
do("next", lambda: next(g))
