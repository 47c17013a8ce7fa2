# 528_leaf_ignores_exit_all_the_way
# Area:  delegation
# Shows: the RuntimeError of an ignored exit leaves the whole chain
from kit import *


def leaf():
    while True:
        try:
            yield "leaf"
        except GeneratorExit:
            say("leaf ignores")


def over(d: gen, n: int):
    try:
        yield from d
    finally:
        say("ends", n)


x = leaf()
g = over(over(over(x, 1), 2), 3)
do("next", lambda: next(g))
do("close", lambda: g.close())
do("state", lambda: state(x))
do("throw exit", lambda: x.throw(GeneratorExit()))
