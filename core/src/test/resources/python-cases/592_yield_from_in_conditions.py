# 592_yield_from_in_conditions
# Area:  expressions
# Shows: delegations decide an if and a while
from kit import *


def ask(question: str):
    x = yield question
    return x


def body():
    while (yield from ask("more?")) is not None:
        if (yield from ask("loud?")) is None:
            say("quiet")
        else:
            say("LOUD")
    return "no more"


g = body()
do("next", lambda: next(g))
do("send", lambda: g.send("yes"))
do("send", lambda: g.send("yes"))
do("send", lambda: g.send("yes"))
do("next", lambda: next(g))
do("next", lambda: next(g))
