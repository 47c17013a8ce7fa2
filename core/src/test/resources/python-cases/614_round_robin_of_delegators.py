# 614_round_robin_of_delegators
# Area:  scheduler
# Shows: tasks that delegate to shared work take turns until all have ended
from kit import *


def work():
    for i in range(5):
        yield "work " + str(i)
    return "all work done"


def task(d: gen, name: str):
    r = yield from d
    say(name, "learns", r)
    yield name + " cleans up"


w = work()
tasks = pool_of(task(w, "a"), task(w, "b"), task(w, "c"))


def turns(pool: pool):
    for i in range(4):
        for t in pool:
            yield next(t, "ended")


say(list(turns(tasks)))
