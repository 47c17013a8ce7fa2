# 612_sink_behind_a_delegator
# Area:  pipeline
# Shows: a sink is fed through a delegator, which flushes when it is closed
from kit import *


def sink():
    seen = 0
    try:
        while True:
            x = yield seen
            say("sink got", x)
            seen = seen + 1
    finally:
        say("sink saw", seen)


def pipe(d: gen):
    try:
        yield from d
    finally:
        say("pipe closes")


g = pipe(pipe(sink()))
do("next", lambda: next(g))
do("send", lambda: g.send("a"))
do("send", lambda: g.send("b"))
do("close", lambda: g.close())
