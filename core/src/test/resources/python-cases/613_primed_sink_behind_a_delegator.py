# 613_primed_sink_behind_a_delegator
# Area:  pipeline
# Shows: a sink that was primed by hand goes on where it stands
from kit import *


def sink():
    x = yield "ready"
    while x is not None:
        say("sink got", x)
        x = yield "more"
    return "sink done"


def pipe(d: gen):
    r = yield from d
    say(r)


s = sink()
next(s)
g = pipe(s)
do("next", lambda: next(g))
t = sink()
next(t)
h = pipe(t)
do("send early", lambda: h.send("x"))
do("next", lambda: next(h))
