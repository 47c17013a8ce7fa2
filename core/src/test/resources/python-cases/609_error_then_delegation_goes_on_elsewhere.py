# 609_error_then_delegation_goes_on_elsewhere
# Area:  errors
# Shows: after the error of one delegate the body goes on with another at the same depth
from kit import *


def failing(n: int):
    yield "failing " + str(n)
    raise AppError("error " + str(n))


def body():
    for i in range(3):
        try:
            yield from failing(i)
        except AppError as e:
            say(e)
    yield from values("end")


def over(d: gen):
    yield from d


say(list(over(over(body()))))
