# 582_stop_of_another_generator_escapes
# Area:  pep479
# Shows: the end of a generator that is stepped by hand is a bug of who steps it
from kit import *


def brief():
    yield 1


def stepping(d: gen):
    yield next(d)
    yield next(d)


g = stepping(brief())
do("next", lambda: next(g))
do("next", lambda: next(g))
do("next", lambda: next(g))
