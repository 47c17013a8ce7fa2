# 530_middle_answers_exit_by_delegating
# Area:  delegation
# Shows: a middle that delegates again in answer to the exit has ignored it
from kit import *


def leaf(name: str):
    try:
        yield name
        yield name
    finally:
        say(name, "ends")


def again(a: gen, b: gen):
    try:
        yield from a
    except GeneratorExit:
        say("again")
        yield from b
    return "again done"


def over(d: gen):
    yield from d


b = leaf("b")
m = again(leaf("a"), b)
g = over(m)
do("next", lambda: next(g))
do("close", lambda: g.close())
do("states", lambda: [state(g), state(m), state(b)])
do("middle", lambda: next(m))
do("middle", lambda: next(m))
