# 596_yield_from_a_freshly_made_result
# Area:  expressions
# Shows: the delegate is the result of another delegation
from kit import *


def part(name: str):
    yield name


def maker():
    yield "making"
    return part("made")


def body():
    d: gen = yield from maker()
    yield from d
    yield "end"


say(list(body()))
