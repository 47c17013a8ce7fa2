"""Random programs over generators, and what CPython prints for each.

A program is one line: the generators, then "|", then what the driver does to them. A generator is a mode, which says what it
catches, and a tape of instructions that its one body reads. twins.Tapes is the same interpreter in Java.

    3:y1,d1,r5;0:y2,x1|n0,c1,n0

    python3 tapes.py record COUNT SEED > programs.txt    programs, each followed by its log
    python3 tapes.py run 'PROGRAM'                       the log of one program
"""

import inspect
import os
import random
import sys

class AppError(Exception):
    pass


def show(value):
    if value is None:
        return "none"
    if isinstance(value, StopIteration):
        return "StopIteration(" + show(value.value) + ")"
    if isinstance(value, AppError):
        return "AppError(" + str(value.args[0]) + ")"
    if isinstance(value, BaseException):
        return type(value).__name__
    return str(value)


class Machine:
    """Some generators, known by their numbers to the driver and to each other."""

    def __init__(self, program):
        self.log = []
        generators, driver = program.split("|")
        self.driver = [instruction for instruction in driver.split(",") if instruction]
        self.pool = []
        self.handed_over = set()
        for number, spec in enumerate(generators.split(";")):
            mode, tape = spec.split(":")
            tape = [instruction for instruction in tape.split(",") if instruction]
            self.pool.append(self.body("g" + str(number), int(mode), tape))

    def run(self):
        for instruction in self.driver:
            self.act("main", instruction)
        return self.log

    def say(self, *parts):
        self.log.append(" ".join(show(part) for part in parts))

    def act(self, name, instruction):
        """What needs no yield: the driver does it, and a body does it to others or to itself."""
        label = name + " " + instruction
        try:
            self.say(label, "->", self.do(instruction[0], self.pool[int(instruction[1:])]))
        except BaseException as e:
            self.say(label, "!!", e)

    def do(self, code, target):
        if target in self.handed_over:
            return "handed over"
        if code in "tek" and self.runs(target):
            return "running"
        if code == "n":
            return next(target)
        if code == "s":
            return target.send("sent")
        if code == "t":
            return target.throw(AppError("thrown"))
        if code == "e":
            return target.throw(GeneratorExit())
        if code == "k":
            fresh = inspect.getgeneratorstate(target) == "GEN_CREATED"
            return "fresh" if fresh else target.throw(StopIteration("thrown"))
        if code == "c":
            return target.close()
        return self.status(target)

    def runs(self, target):
        """Whether it or what it delegates to runs: CPython 3.11 may crash when something is thrown there."""
        while target in self.pool:
            if inspect.getgeneratorstate(target) == "GEN_RUNNING":
                return True
            target = target.gi_yieldfrom
        return False

    def status(self, target):
        state = inspect.getgeneratorstate(target)[4:]
        if state != "SUSPENDED":
            return state
        delegate = target.gi_yieldfrom
        # Who has handed over has no part in the delegation in Java; one that runs does not say what it delegates to.
        while delegate in self.handed_over and inspect.getgeneratorstate(delegate) != "GEN_RUNNING":
            delegate = delegate.gi_yieldfrom
        if delegate in self.pool and inspect.getgeneratorstate(delegate) == "GEN_RUNNING":
            return state + " running"
        names = ["g" + str(number) for number, each in enumerate(self.pool) if each is delegate]
        return state + " " + (names[0] if names else "-")

    def body(self, name, mode, tape):
        self.say(name, "starts")
        at = 0
        tail = None
        try:
            while at < len(tape) and tail is None:
                code, operand = tape[at][0], int(tape[at][1:])
                at += 1
                try:
                    if code == "y":
                        self.say(name, "got", (yield operand))
                    elif code in "dT" and self.pool[operand] in self.handed_over:
                        self.say(name, "leaves out one that has handed over")
                    elif code == "d":
                        self.say(name, "result", (yield from self.pool[operand]))
                    elif code == "l":
                        yield from list(range(operand))
                    elif code == "T":
                        tail = self.pool[operand]
                    elif code == "x":
                        raise AppError(operand)
                    elif code == "i":
                        raise StopIteration(operand)
                    elif code == "E":
                        raise GeneratorExit()
                    elif code == "r":
                        return operand
                    else:
                        self.act(name, tape[at - 1])
                except BaseException as e:
                    if mode == 1 and isinstance(e, AppError) or mode == 2:
                        self.say(name, "caught", e)
                    elif mode == 3 and isinstance(e, (ValueError, RuntimeError)):
                        self.say(name, "caught", e, "and got", (yield "caught"))
                    elif mode == 4 and isinstance(e, GeneratorExit):
                        return name + " exits"
                    elif mode == 5:
                        raise AppError(name) from None
                    elif mode == 6 and self.pool[operand % len(self.pool)] not in self.handed_over:
                        self.say(name, "result", (yield from self.pool[operand % len(self.pool)]))
                    else:
                        raise
        finally:
            if mode == 7:
                self.say(name, "finally got", (yield "finally"))
            self.say(name, "ends")
        if tail is not None:
            self.handed_over.add(self.pool[int(name[1:])])
            return (yield from tail)
        return name + " done"


CODES_OF_A_BODY = "yyyyyddddddddlTTxiErnnstekcqq"
CODES_OF_A_DELEGATOR = "yyyyydddddddddddTTlnnst"
CODES_OF_THE_DRIVER = "nnnnnnnssstteekccqqq"


def invent(dice):
    count = dice.randint(2, 7)
    delegates_much = dice.random() < 0.5

    def instruction(codes):
        code = dice.choice(codes)
        return code + str(dice.randrange(3 if code in "yxilr" else count))

    def tape():
        codes = CODES_OF_A_DELEGATOR if delegates_much else CODES_OF_A_BODY
        return ",".join(instruction(codes) for _ in range(dice.randint(1, 7)))

    generators = ";".join(str(dice.choice([0, 0, 0, 1, 2, 2, 3, 4, 5, 6, 7])) + ":" + tape() for _ in range(count))
    return generators + "|" + ",".join(instruction(CODES_OF_THE_DRIVER) for _ in range(dice.choice([6, 12, 18, 40])))


def record(count, seed):
    dice = random.Random(seed)
    machines = []  # kept, so that none of their generators is closed by the garbage collector
    for _ in range(count):
        program = invent(dice)
        machines.append(Machine(program))
        print("program", program)
        print("\n".join(machines[-1].run()))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    if sys.argv[1] == "record":
        record(int(sys.argv[2]), int(sys.argv[3]))
    else:
        print("\n".join(Machine(sys.argv[2]).run()))
