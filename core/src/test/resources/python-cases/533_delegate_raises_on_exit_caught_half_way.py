# 533_delegate_raises_on_exit_caught_half_way
# Area:  delegation
# Shows: an error in answer to the exit, caught half way: the exit goes on above
from kit import *


def leaf():
    try:
        yield "leaf"
    finally:
        raise AppError("in finally")


def catching(d: gen):
    try:
        yield from d
    except AppError as e:
        say("caught", e)
    return "caught it"


def over(d: gen):
    try:
        r = yield from d
        say("wrong", r)
    except GeneratorExit:
        say("exit above")
        raise


g = over(catching(leaf()))
do("next", lambda: next(g))
do("close", lambda: g.close())
