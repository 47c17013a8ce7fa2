# 575_close_with_nested_finally
# Area:  close
# Shows: an exit runs nested finally blocks inside out, each may raise its own
from kit import *


def body():
    try:
        try:
            yield 1
        finally:
            say("inner")
            raise AppError("inner error")
    except AppError as e:
        say("caught", e)
    finally:
        say("outer")


g = body()
do("next", lambda: next(g))
do("close", lambda: g.close())
do("state", lambda: state(g))
