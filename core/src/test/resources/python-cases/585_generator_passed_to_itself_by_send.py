# 585_generator_passed_to_itself_by_send
# Area:  reentrancy
# Shows: a generator that is sent itself cannot resume itself
from kit import *


def body():
    g: gen = yield "give me one"
    do("resume", lambda: next(g))
    do("send", lambda: g.send(1))
    do("throw", lambda: g.throw(AppError("x")))
    do("close", lambda: g.close())
    say(state(g))
    yield "unharmed"


g = body()
do("next", lambda: next(g))
do("send itself", lambda: g.send(g))
do("state", lambda: state(g))
