# 615_call_and_return_by_delegation
# Area:  scheduler
# Shows: nested calls that wait at any depth, driven by answers
from kit import *


def ask(question: str):
    x = yield question
    return x


def add(n: int):
    a: int = yield from ask("a of " + str(n))
    b: int = yield from ask("b of " + str(n))
    return a + b


def program():
    x: int = yield from add(1)
    y: int = yield from add(2)
    return x + y


g = program()
do("next", lambda: next(g))
do("send", lambda: g.send(1))
do("send", lambda: g.send(2))
do("send", lambda: g.send(3))
do("send", lambda: g.send(4))
