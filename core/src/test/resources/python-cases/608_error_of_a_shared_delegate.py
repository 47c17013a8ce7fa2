# 608_error_of_a_shared_delegate
# Area:  errors
# Shows: the error of a shared delegate reaches who asked, the other is given none
from kit import *


def failing():
    yield 1
    yield 2
    raise AppError("third")


def over(d: gen, name: str):
    try:
        r = yield from d
        say(name, "result", r)
    except AppError as e:
        say(name, "caught", e)
        raise
    return name


d = failing()
a = over(d, "a")
b = over(d, "b")
do("a", lambda: next(a))
do("b", lambda: next(b))
do("b", lambda: next(b))
do("a", lambda: next(a))
