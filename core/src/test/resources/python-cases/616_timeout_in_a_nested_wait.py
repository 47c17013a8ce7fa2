# 616_timeout_in_a_nested_wait
# Area:  scheduler
# Shows: a timeout thrown in from above ends the wait it hits and no other
from kit import *


def wait_for(name: str, forgiving: flag):
    try:
        x = yield "waits for " + name
        return x
    except AppError as e:
        say(name, "saw", e)
        if forgiving:
            return "default"
        raise


def program():
    a = yield from wait_for("a", True)
    say("a is", a)
    b = yield from wait_for("b", False)
    say("never", b)


g = program()
do("next", lambda: next(g))
do("throw", lambda: g.throw(AppError("timeout")))
do("throw", lambda: g.throw(AppError("timeout")))
do("state", lambda: state(g))
