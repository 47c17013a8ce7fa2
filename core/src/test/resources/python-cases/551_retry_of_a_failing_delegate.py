# 551_retry_of_a_failing_delegate
# Area:  delegation
# Shows: a fresh delegate for each attempt until one does not fail
from kit import *


def attempt(n: int):
    yield "attempt " + str(n)
    if n < 2:
        raise AppError("attempt " + str(n))
    return n


def retry():
    for i in range(5):
        try:
            r = yield from attempt(i)
            return r
        except AppError as e:
            say("failed", e)


g = retry()
do("next", lambda: next(g))
do("next", lambda: next(g))
do("next", lambda: next(g))
do("next", lambda: next(g))
