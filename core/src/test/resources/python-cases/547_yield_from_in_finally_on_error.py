# 547_yield_from_in_finally_on_error
# Area:  delegation
# Shows: a delegation in finally holds an error back, which goes on when it has ended
from kit import *


def cleanup():
    x = yield "cleaning"
    say("cleanup got", x)
    return "clean"


def body():
    try:
        yield "working"
    finally:
        r = yield from cleanup()
        say("finally", r)


def over(d: gen):
    yield from d


g = over(body())
do("next", lambda: next(g))
do("throw", lambda: g.throw(AppError("held back")))
do("send", lambda: g.send("ok"))
do("state", lambda: state(g))
