# 584_stop_wrapped_then_caught_and_raised_again
# Area:  pep479
# Shows: the wrapped error passes two more bodies as it is
from kit import *


def bad():
    yield 1
    raise StopIteration("x")


def again(d: gen, name: str):
    try:
        for x in d:
            yield x
    except RuntimeError as e:
        say(name, e)
        raise


g = again(again(bad(), "inner"), "outer")
do("next", lambda: next(g))
do("next", lambda: next(g))
