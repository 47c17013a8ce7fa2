# 598_next_with_default_in_each_state
# Area:  next-send
# Shows: the default is given at the end only
from kit import *


def body():
    yield 1
    yield None


g = body()
do("next", lambda: next(g, "default"))
do("next", lambda: next(g, "default"))
do("next", lambda: next(g, "default"))
do("next", lambda: next(g, "default"))
