# 577_close_from_inside_another_body
# Area:  close
# Shows: a body closes other generators while it runs, in any order
from kit import *


def part(name: str):
    try:
        yield name
        yield name
    finally:
        say(name, "ends")


def closer(pool: pool):
    for g in pool:
        next(g)
    pool[2].close()
    yield "closed one"
    pool[0].close()
    do("next of closed", lambda: next(pool[0]))
    yield "closed two"


pool = pool_of(part("a"), part("b"), part("c"))
c = closer(pool)
say(list(c))
do("b", lambda: next(pool[1]))
