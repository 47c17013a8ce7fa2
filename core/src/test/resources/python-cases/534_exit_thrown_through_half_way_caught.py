# 534_exit_thrown_through_half_way_caught
# Area:  delegation
# Shows: GeneratorExit thrown in and caught half way by a return ends with StopIteration
from kit import *


def leaf():
    try:
        yield "leaf"
    finally:
        say("leaf ends")


def catching(d: gen):
    try:
        yield from d
    except GeneratorExit:
        say("caught exit")
    yield "goes on"
    return "end"


def over(d: gen):
    r = yield from d
    return r


c = catching(leaf())
do("next", lambda: next(c))
do("throw", lambda: c.throw(GeneratorExit()))
do("next", lambda: next(c))
g = over(catching(leaf()))
do("next", lambda: next(g))
do("throw", lambda: g.throw(GeneratorExit()))
