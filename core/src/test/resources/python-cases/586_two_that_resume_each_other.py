# 586_two_that_resume_each_other
# Area:  reentrancy
# Shows: the second of two that resume each other is refused, both go on
from kit import *


def player(pool: pool, other: int, name: str):
    for i in range(2):
        yield name
        do(name + " resumes", lambda: next(pool[other]))


pool = pool_of()
a = player(pool, 1, "a")
b = player(pool, 0, "b")
pool.append(a)
pool.append(b)
do("a", lambda: next(a))
do("b", lambda: next(b))
do("a", lambda: next(a))
do("b", lambda: next(b))
do("a", lambda: next(a))
do("states", lambda: [state(a), state(b)])
