# 542_delegation_to_each_other_in_turn
# Area:  delegation
# Shows: two generators that delegate to parts of each other by turns
from kit import *


def part(name: str, n: int):
    for i in range(n):
        x = yield i
        say(name, "got", x)
    return name


def first(a: gen, b: gen):
    r = yield from a
    say("first", r)
    q = yield from b
    say("first", q)


def second(a: gen, b: gen):
    r = yield from b
    say("second", r)
    q = yield from a
    say("second", q)


a = part("a", 2)
b = part("b", 2)
f = first(a, b)
s = second(a, b)
do("f", lambda: next(f))
do("s", lambda: next(s))
do("f", lambda: f.send(1))
do("s", lambda: s.send(2))
do("f", lambda: f.send(3))
do("s", lambda: s.send(4))
do("f", lambda: f.send(5))
do("s", lambda: s.send(6))
do("f", lambda: f.send(7))
