# 503_shared_delegate_closed_by_one
# Area:  delegation
# Shows: closing one delegator closes the shared delegate, the other goes on with none
from kit import *


def shared():
    try:
        yield 1
        yield 2
        yield 3
    finally:
        say("shared ends")


def over(d: gen, name: str):
    try:
        r = yield from d
        say(name, "result", r)
        yield name
    finally:
        say(name, "ends")


d = shared()
a = over(d, "a")
b = over(d, "b")
do("a", lambda: next(a))
do("b", lambda: next(b))
do("close a", lambda: a.close())
do("state", lambda: state(b))
do("b", lambda: next(b))
do("b", lambda: next(b))
