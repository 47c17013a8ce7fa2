# 619_towers_of_hanoi
# Area:  recursion
# Shows: two delegations around a yield
from kit import *


def hanoi(n: int, a: str, b: str, c: str):
    if n > 0:
        yield from hanoi(n - 1, a, c, b)
        yield a + b
        yield from hanoi(n - 1, c, b, a)


say(list(hanoi(4, "a", "b", "c")))
