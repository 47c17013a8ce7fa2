# 527_leaf_ignores_exit_middle_catches
# Area:  delegation
# Shows: a delegate that ignores the exit makes its delegator see a RuntimeError
from kit import *


def leaf():
    while True:
        try:
            yield "leaf"
        except GeneratorExit:
            say("leaf ignores")


def over(d: gen):
    try:
        yield from d
    except RuntimeError as e:
        say("over caught", e)
    say("over leaves")


x = leaf()
g = over(x)
do("next", lambda: next(g))
do("close", lambda: g.close())
do("states", lambda: [state(g), state(x)])
do("leaf", lambda: next(x))
