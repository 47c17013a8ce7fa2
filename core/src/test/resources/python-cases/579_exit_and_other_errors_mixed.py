# 579_exit_and_other_errors_mixed
# Area:  close
# Shows: the handler order for an exit and for errors
from kit import *


def body():
    while True:
        try:
            yield "waits"
        except AppError as e:
            say("error", e)
        except GeneratorExit as e:
            say("exit")
            raise
        finally:
            say("round ends")


g = body()
do("next", lambda: next(g))
do("throw", lambda: g.throw(AppError("a")))
do("next", lambda: next(g))
do("close", lambda: g.close())
