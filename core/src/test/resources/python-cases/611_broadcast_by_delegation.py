# 611_broadcast_by_delegation
# Area:  pipeline
# Shows: one source, several stages that each delegate to the next
from kit import *


def source():
    for i in range(3):
        x = yield i
        say("source got", x)
    return "dry"


def stage(d: gen, name: str):
    yield name + " opens"
    r = yield from d
    yield name + " closes"
    return r


g = stage(stage(stage(source(), "c"), "b"), "a")
say(list(g))
