# 605_nested_try_around_a_delegation
# Area:  stmt
# Shows: which of three nested handlers takes the error of a delegate
from kit import *


def failing(n: int):
    yield n
    if n == 0:
        raise AppError("zero")
    if n == 1:
        raise GeneratorExit()
    raise StopIteration("two")


def body(n: int):
    try:
        try:
            try:
                yield from failing(n)
            except AppError as e:
                say("inner", e)
        except GeneratorExit as e:
            say("middle", e)
    except RuntimeError as e:
        say("outer", e)
    return n


a = body(0)
b = body(1)
c = body(2)
do("next", lambda: next(a))
do("next", lambda: next(a))
do("next", lambda: next(b))
do("next", lambda: next(b))
do("next", lambda: next(c))
do("next", lambda: next(c))
