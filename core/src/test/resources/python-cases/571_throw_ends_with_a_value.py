# 571_throw_ends_with_a_value
# Area:  throw
# Shows: a thrown error that is answered by a return
from kit import *


def body():
    try:
        yield 1
    except AppError as e:
        return "saved"


g = body()
do("next", lambda: next(g))
do("throw", lambda: g.throw(AppError("a")))
do("throw", lambda: g.throw(AppError("b")))
