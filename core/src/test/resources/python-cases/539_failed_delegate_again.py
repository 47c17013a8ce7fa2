# 539_failed_delegate_again
# Area:  delegation
# Shows: delegating again to one that has failed gives none
from kit import *


def failing():
    yield 1
    raise AppError("broken")


def over(d: gen):
    for i in range(3):
        try:
            r = yield from d
            say("round", i, r)
        except AppError as e:
            say("round", i, e)
    yield "after"


g = over(failing())
do("next", lambda: next(g))
do("next", lambda: next(g))
