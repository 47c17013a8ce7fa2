# 513_leaf_resumes_its_root
# Area:  delegation
# Shows: a leaf that resumes the generator that runs it is refused at each level
from kit import *


def leaf(pool: pool):
    for g in pool:
        do("resume", lambda: next(g))
    yield "leaf"


def over(d: gen):
    yield from d


pool = pool_of()
x = leaf(pool)
m = over(x)
t = over(m)
pool.append(x)
pool.append(m)
pool.append(t)
do("top", lambda: next(t))
do("state", lambda: state(t))
