# 573_throw_exit_into_each_state
# Area:  throw
# Shows: GeneratorExit thrown into a fresh, a suspended and a closed generator comes out of each
from kit import *


def body():
    try:
        yield 1
    finally:
        say("finally")


fresh = body()
suspended = body()
closed = body()
next(suspended)
closed.close()
do("fresh", lambda: fresh.throw(GeneratorExit()))
do("suspended", lambda: suspended.throw(GeneratorExit()))
do("closed", lambda: closed.throw(GeneratorExit()))
