# 572_throw_into_each_state
# Area:  throw
# Shows: an error thrown into a fresh, a suspended, an ended, a failed and a closed generator
from kit import *


def body():
    try:
        yield 1
    finally:
        say("finally")


def failing():
    yield 1
    raise AppError("own")


fresh = body()
suspended = body()
ended = body()
failed = failing()
closed = body()
next(suspended)
next(ended)
do("end", lambda: next(ended))
next(failed)
do("fail", lambda: next(failed))
next(closed)
closed.close()
do("fresh", lambda: fresh.throw(AppError("1")))
do("suspended", lambda: suspended.throw(AppError("2")))
do("ended", lambda: ended.throw(AppError("3")))
do("failed", lambda: failed.throw(AppError("4")))
do("closed", lambda: closed.throw(AppError("5")))
do("states", lambda: [state(fresh), state(suspended), state(ended), state(failed), state(closed)])
