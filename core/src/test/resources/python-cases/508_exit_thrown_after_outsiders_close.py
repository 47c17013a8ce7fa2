# 508_exit_thrown_after_outsiders_close
# Area:  delegation
# Shows: GeneratorExit thrown into a delegator whose delegate is closed arises at the yield from
from kit import *


def inner():
    yield 1


def outer(d: gen):
    try:
        yield from d
    except GeneratorExit:
        say("exit")
        raise


d = inner()
g = outer(d)
do("next", lambda: next(g))
d.close()
do("throw", lambda: g.throw(GeneratorExit()))
do("state", lambda: state(g))
