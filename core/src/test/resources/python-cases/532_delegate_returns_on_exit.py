# 532_delegate_returns_on_exit
# Area:  delegation
# Shows: a delegate that returns in answer to the exit does not save its delegators
from kit import *


def leaf():
    try:
        yield "leaf"
    except GeneratorExit:
        return "returned"


def over(d: gen, n: int):
    try:
        r = yield from d
        say("wrong", r)
    except GeneratorExit:
        say("exit at", n)
        raise


g = over(over(leaf(), 1), 2)
do("next", lambda: next(g))
do("close", lambda: g.close())
