# 576_close_ignored_twice_then_obeyed
# Area:  close
# Shows: an exit that is ignored twice can be given a third time
from kit import *


def body():
    for i in range(3):
        try:
            yield i
        except GeneratorExit:
            say("ignored", i)
    say("leaves")


g = body()
do("next", lambda: next(g))
do("close", lambda: g.close())
do("close", lambda: g.close())
do("close", lambda: g.close())
do("close", lambda: g.close())
