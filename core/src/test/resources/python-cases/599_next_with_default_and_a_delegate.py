# 599_next_with_default_and_a_delegate
# Area:  next-send
# Shows: the default is given when delegate and delegator have ended
from kit import *


def brief():
    yield 1
    return "lost"


def over(d: gen):
    yield from d


g = over(over(brief()))
do("next", lambda: next(g, "default"))
do("next", lambda: next(g, "default"))
do("next", lambda: next(g, "default"))
