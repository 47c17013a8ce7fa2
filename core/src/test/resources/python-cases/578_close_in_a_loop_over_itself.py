# 578_close_in_a_loop_over_itself
# Area:  close
# Shows: a loop over a generator whose body part is closed from the loop ends
from kit import *


def numbers():
    try:
        for i in range(10):
            yield i
    finally:
        say("numbers end")


n = numbers()
seen = pool_of()


def watch(d: gen):
    for x in d:
        yield x
        d.close()
    say("loop ends")


w = watch(n)
say(list(w))
