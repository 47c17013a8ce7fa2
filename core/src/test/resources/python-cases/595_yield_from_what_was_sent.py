# 595_yield_from_what_was_sent
# Area:  expressions
# Shows: the delegate itself comes in by a send
from kit import *


def part(name: str):
    x = yield name
    say(name, "got", x)
    return name


def body():
    while True:
        d: gen = yield "which?"
        r = yield from d
        say("was", r)


g = body()
do("next", lambda: next(g))
do("send", lambda: g.send(part("a")))
do("send", lambda: g.send("x"))
do("send", lambda: g.send(part("b")))
do("throw", lambda: g.throw(AppError("stop")))
