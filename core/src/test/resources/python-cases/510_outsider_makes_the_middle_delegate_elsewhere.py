# 510_outsider_makes_the_middle_delegate_elsewhere
# Area:  delegation
# Shows: the top follows when an outsider has driven the middle on to another delegate
from kit import *


def counting(name: str):
    yield name + " 1"
    yield name + " 2"


def middle(a: gen, b: gen):
    yield from a
    yield from b


def top(d: gen):
    yield from d
    yield "top"


a = counting("a")
b = counting("b")
m = middle(a, b)
t = top(m)
do("top", lambda: next(t))
do("middle", lambda: next(m))
do("middle", lambda: next(m))
do("delegates to b", lambda: delegates_to(m, b))
do("top", lambda: next(t))
do("top", lambda: next(t))
