# 593_yield_from_short_circuit
# Area:  expressions
# Shows: a delegation on the right of and is not entered if the left says no
from kit import *


def ask(question: str):
    say("asked", question)
    x = yield question
    return x


def body():
    if (yield from ask("a")) is not None and (yield from ask("b")) is not None:
        say("both")
    else:
        say("not both")


g = body()
do("next", lambda: next(g))
do("next", lambda: next(g))
h = body()
do("next", lambda: next(h))
do("send", lambda: h.send(1))
do("send", lambda: h.send(2))
