"""Runs the programs beside this one that begin with the kit, and writes what each prints to its .out file."""

import contextlib
import io
import os
import pathlib
import runpy

HERE = pathlib.Path(__file__).parent

kept = []  # so that no suspended generator is closed by the garbage collector while its program's text is written
for program in sorted(HERE.glob("[5-9]*.py")):
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        kept.append(runpy.run_path(str(program)))
    program.with_suffix(".out").write_text(printed.getvalue())
os._exit(0)
