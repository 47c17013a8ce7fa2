# 574_close_in_each_state
# Area:  close
# Shows: closing a fresh, a suspended, an ended, a failed and a closed generator
from kit import *


def body(name: str):
    try:
        yield 1
    finally:
        say("finally", name)


def failing():
    yield 1
    raise AppError("own")


fresh = body("fresh")
suspended = body("suspended")
ended = body("ended")
failed = failing()
next(suspended)
next(ended)
do("end", lambda: next(ended))
next(failed)
do("fail", lambda: next(failed))
do("fresh", lambda: fresh.close())
do("suspended", lambda: suspended.close())
do("ended", lambda: ended.close())
do("failed", lambda: failed.close())
do("again", lambda: suspended.close())
do("fresh", lambda: next(fresh))
