# 606_exit_raised_by_the_delegate
# Area:  errors
# Shows: GeneratorExit raised by a delegate of its own accord passes as an error
from kit import *


def inner():
    yield 1
    raise GeneratorExit()


def over(d: gen, name: str):
    try:
        yield from d
    finally:
        say(name, "ends")


g = over(over(inner(), "middle"), "top")
do("next", lambda: next(g))
do("next", lambda: next(g))
do("state", lambda: state(g))
