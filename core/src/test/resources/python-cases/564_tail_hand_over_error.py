# 564_tail_hand_over_error
# Area:  handing-over
# Shows: an error of the one that was handed over to leaves to who delegates
from kit import *


def rest():
    yield "rest"
    raise AppError("broken rest")


def first(d: gen):
    yield "first"
    return (yield from d)


def over(d: gen):
    try:
        yield from d
    except AppError as e:
        say("over caught", e)
    yield "over"


g = over(first(rest()))
do("next", lambda: next(g))
do("next", lambda: next(g))
do("next", lambda: next(g))
