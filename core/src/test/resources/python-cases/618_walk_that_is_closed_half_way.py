# 618_walk_that_is_closed_half_way
# Area:  recursion
# Shows: the finally blocks of the levels that are open run inside out
from kit import *


def walk(n: int, name: str):
    try:
        yield name
        if n > 0:
            yield from walk(n - 1, name + "l")
            yield from walk(n - 1, name + "r")
    finally:
        say("closes", name)


g = walk(3, "t")
for i in range(5):
    do("next", lambda: next(g))
g.close()
do("state", lambda: state(g))
