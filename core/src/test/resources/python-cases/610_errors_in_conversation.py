# 610_errors_in_conversation
# Area:  errors
# Shows: a driver that answers errors of one generator with errors in another
from kit import *


def left():
    for i in range(3):
        try:
            x = yield "left " + str(i)
            say("left got", x)
        except AppError as e:
            say("left saw", e)


def right():
    yield "right"
    raise AppError("right fails")


def talk(l: gen, r: gen):
    yield next(l)
    yield next(r)
    try:
        yield next(r)
    except AppError as e:
        yield l.throw(e)
    yield l.send("over")


say(list(talk(left(), right())))
