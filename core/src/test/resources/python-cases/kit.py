"""What the programs here begin with; the Java twins have it in twins.Kit."""

import inspect


class AppError(Exception):
    """An error of the programs' own."""


def show(value):
    if value is None:
        return "none"
    if value is True or value is False:
        return "yes" if value else "no"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(show(each) for each in value) + "]"
    if isinstance(value, BaseException):
        return err(value)
    return str(value)


def err(error):
    kind = type(error).__name__
    if isinstance(error, StopIteration):
        return kind + "(" + show(error.value) + ")"
    if isinstance(error, AppError) and error.args:
        return kind + "(" + str(error.args[0]) + ")"
    return kind


def say(*parts):
    print(" ".join(show(part) for part in parts))


def do(label, action):
    """Performs one step; prints its result (->) or the error that it raised (!!)."""
    try:
        result = action()
    except BaseException as e:
        say(label, "!!", e)
    else:
        say(label, "->", result)


def state(generator):
    return inspect.getgeneratorstate(generator)[4:]


def delegates_to(generator, delegate):
    return generator.gi_yieldfrom is delegate


def values(*each):
    return list(each)


def pool_of(*generators):
    return list(generators)


gen = pool = flag = log = object  # for annotations, which say what type the Java twin declares
