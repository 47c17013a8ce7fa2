# 504_shared_delegate_failed_by_one
# Area:  delegation
# Shows: an error thrown in by one delegator ends the shared delegate for both
from kit import *


def shared():
    try:
        yield 1
        yield 2
    finally:
        say("shared ends")


def over(d: gen, name: str):
    try:
        r = yield from d
        say(name, "result", r)
    except AppError as e:
        say(name, "caught", e)
    yield name


d = shared()
a = over(d, "a")
b = over(d, "b")
do("a", lambda: next(a))
do("b", lambda: next(b))
do("throw into b", lambda: b.throw(AppError("x")))
do("a", lambda: next(a))
do("b", lambda: next(b))
