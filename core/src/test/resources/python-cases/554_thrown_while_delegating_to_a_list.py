# 554_thrown_while_delegating_to_a_list
# Area:  delegation
# Shows: an error thrown in while a list is the delegate arises at the yield from
from kit import *


def body():
    try:
        yield from values(1, 2, 3)
    except AppError as e:
        say("caught", e)
        yield from values(4, 5)
    finally:
        say("finally")


g = body()
do("next", lambda: next(g))
do("throw", lambda: g.throw(AppError("x")))
do("next", lambda: next(g))
do("close", lambda: g.close())
