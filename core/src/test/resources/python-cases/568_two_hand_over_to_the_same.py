# 568_two_hand_over_to_the_same
# Area:  handing-over
# Shows: two that hand over to the same third share it
from kit import *


def rest():
    for i in range(4):
        yield i
    return "rest ended"


def first(d: gen, name: str):
    yield name
    return (yield from d)


r = rest()
a = first(r, "a")
b = first(r, "b")
do("a", lambda: next(a))
do("b", lambda: next(b))
do("a", lambda: next(a))
do("b", lambda: next(b))
do("a", lambda: next(a))
do("b", lambda: next(b))
do("a", lambda: next(a))
do("b", lambda: next(b))
