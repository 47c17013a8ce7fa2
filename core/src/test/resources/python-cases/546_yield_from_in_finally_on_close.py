# 546_yield_from_in_finally_on_close
# Area:  delegation
# Shows: a delegation in finally that yields while being closed ignores the exit
from kit import *


def cleanup():
    yield "cleaning"
    say("cleaned")


def body():
    try:
        yield "working"
    finally:
        yield from cleanup()
        say("finally done")


g = body()
do("next", lambda: next(g))
do("close", lambda: g.close())
do("next", lambda: next(g))
do("state", lambda: state(g))
