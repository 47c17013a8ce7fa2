# 555_stop_thrown_while_delegating_to_a_list
# Area:  pep479
# Shows: StopIteration thrown in while a list is the delegate is not taken as its end
from kit import *


def body():
    try:
        yield from values(1, 2, 3)
        say("wrong")
    except StopIteration as e:
        say("caught", e)
    yield "after"


g = body()
do("next", lambda: next(g))
do("throw", lambda: g.throw(StopIteration("v")))
