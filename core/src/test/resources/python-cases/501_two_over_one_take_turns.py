# 501_two_over_one_take_turns
# Area:  delegation
# Shows: two delegators draw from one delegate in turn, each sees where it then stands
from kit import *


def numbers():
    for i in range(6):
        yield i
    return "numbers ended"


def over(d: gen, name: str):
    r = yield from d
    say(name, "result", r)
    yield name


d = numbers()
a = over(d, "a")
b = over(d, "b")
for i in range(4):
    do("a", lambda: next(a))
    do("b", lambda: next(b))
do("state d", lambda: state(d))
