# 587_re_entry_in_finally_and_handler
# Area:  reentrancy
# Shows: a running generator is refused also from its handlers and finally blocks
from kit import *


def body(pool: pool):
    try:
        yield 1
    except AppError as e:
        do("in handler", lambda: next(pool[0]))
        raise
    finally:
        do("in finally", lambda: pool[0].close())


pool = pool_of()
g = body(pool)
pool.append(g)
do("next", lambda: next(g))
do("throw", lambda: g.throw(AppError("x")))
do("state", lambda: state(g))
