# 541_delegate_and_loop_share
# Area:  delegation
# Shows: a body that loops over the generator that it then delegates to
from kit import *


def numbers():
    for i in range(7):
        yield i
    return "numbers"


def mixed(d: gen):
    yield next(d)
    for x in d:
        yield x
        if x is not None:
            break
    r = yield from d
    say("result", r)


g = mixed(numbers())
say(list(g))
