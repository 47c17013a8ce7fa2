# 511_outsider_throws_into_the_leaf
# Area:  delegation
# Shows: an error that an outsider throws into the leaf is the outsider's, the chain above gets none
from kit import *


def leaf():
    yield 1
    yield 2


def over(d: gen, name: str):
    r = yield from d
    say(name, "got", r)
    yield name


x = leaf()
m = over(x, "middle")
t = over(m, "top")
do("top", lambda: next(t))
do("throw into leaf", lambda: x.throw(AppError("x")))
do("top", lambda: next(t))
do("top", lambda: next(t))
do("top", lambda: next(t))
