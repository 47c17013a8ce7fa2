# 548_yield_from_in_handler
# Area:  delegation
# Shows: a delegation in a handler; an error in it leaves the handler
from kit import *


def helper():
    x = yield "help"
    say("helper got", x)
    raise AppError("helper fails")


def body():
    try:
        yield "working"
    except AppError as e:
        say("caught", e)
        yield from helper()
    return "never"


g = body()
do("next", lambda: next(g))
do("throw", lambda: g.throw(AppError("first")))
do("send", lambda: g.send("go"))
do("state", lambda: state(g))
