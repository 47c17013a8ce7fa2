# 558_mutual_recursion
# Area:  recursion
# Shows: two generators that delegate to fresh ones of each other
from kit import *


def even(n: int):
    yield "even"
    if n > 0:
        r = yield from odd(n - 1)
        return r
    return "was even"


def odd(n: int):
    yield "odd"
    if n > 0:
        r = yield from even(n - 1)
        return r
    return "was odd"


def ask(n: int):
    r = yield from even(n)
    say(n, r)


a = ask(3)
b = ask(4)
say(list(a))
say(list(b))
