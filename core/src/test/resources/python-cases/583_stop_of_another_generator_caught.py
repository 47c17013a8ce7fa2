# 583_stop_of_another_generator_caught
# Area:  pep479
# Shows: the end of a generator that is stepped by hand may be caught, with its value
from kit import *


def brief():
    yield 1
    return "brief result"


def stepping(d: gen):
    try:
        while True:
            yield next(d)
    except StopIteration as e:
        say("caught", e)
    return "end"


g = stepping(brief())
do("next", lambda: next(g))
do("next", lambda: next(g))
