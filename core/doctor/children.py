"""Small programs in Pythons of their own: what crashes there is a finding, not the end of the engine."""

from __future__ import annotations

import json
import os
import signal

# runs this interpreter and the driver's own tool, as lists, without a shell
import subprocess  # nosec B404
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

# A folder of Python's path that is "" is the current one, whose files could hide packages.
_PROLOGUE = "import sys; sys.path[:] = [p for p in sys.path if p]\n"
_IMPORT_EACH = """
import importlib, json, traceback
for name in sys.argv[1:]:
    try:
        importlib.import_module(name)
        said = ""
    except BaseException as error:
        said = " ".join(traceback.format_exception_only(type(error), error)[-1].split())[:300] or "an error"
    print("\\n" + json.dumps([name, said]), flush=True)
"""
_WINDOWS_CODES = {
    0xC0000005: "it read memory that is not its own",
    0xC000001D: "the processor lacks an instruction that it uses",
    0xC0000135: "a library (DLL) that it needs is missing",
    0xC0000139: "a library (DLL) that it found is of another version",
    0xC0000142: "a library (DLL) could not be initialised",
}


@dataclass(frozen=True)
class Answer:
    """``state``: ok, failed (an exception; ``text`` is its last line), crashed (``text`` says how) or late; ``lines``:
    the JSON values that the program printed, one a line, also where it did not end well."""

    state: str
    text: str = ""
    lines: tuple[Any, ...] = ()


def ask_python(code: str, *arguments: str, timeout_s: float = 60.0) -> Answer:
    """Run ``code`` in a new process of this interpreter; it may print JSON values, one a line."""
    command = [sys.executable, "-c", _PROLOGUE + code, *arguments]
    try:
        # this interpreter and our own code
        done = subprocess.run(  # nosec B603
            command, capture_output=True, timeout=timeout_s, check=False, stdin=subprocess.DEVNULL, **no_window()
        )
    except subprocess.TimeoutExpired as late:
        return Answer("late", f"no answer within {timeout_s:.0f} s", _json_lines(late.stdout or b""))
    except OSError as error:
        return Answer("failed", f"{sys.executable}: {error.strerror or error}")
    lines, how = _json_lines(done.stdout), how_it_crashed(done.returncode)
    if how:
        return Answer("crashed", how, lines)
    if done.returncode:
        said = last_line(done.stderr.decode("utf-8", "replace"))
        return Answer("failed", said or f"exit code {done.returncode}", lines)
    return Answer("ok", "", lines)


def import_each(modules: Sequence[str], more: str = "", timeout_s: float = 60.0) -> tuple[dict[str, Answer], Any]:
    """Import ``modules`` one after the other in a process of their own; where one ends the process, the rest go on in
    another. ``more``: code that runs at the end and may print one JSON value.

    Returns module -> Answer, and that value (None where it did not come)."""
    answers: dict[str, Answer] = {}
    while left := [module for module in modules if module not in answers]:
        whole = ask_python(_IMPORT_EACH + more, *left, timeout_s=timeout_s)
        told = [line for line in whole.lines if isinstance(line, list) and len(line) == 2]
        for module, error in told:
            if module not in left:  # what a package printed itself
                continue
            answers[module] = Answer("failed", error) if error else Answer("ok")
        begun = next((m for m in left if m not in answers), None)
        if begun is None:
            extra = [line for line in whole.lines if not isinstance(line, list)]
            return answers, extra[-1] if extra else None
        answers[begun] = whole if whole.state != "ok" else Answer("failed", "it ended the program")
    return answers, None


def how_it_crashed(code: int) -> str:
    """How a process ended that did not end by itself; "" for one that did. ``code``: as ``Popen.returncode``."""
    if code < 0:
        known = {s.value: s.name for s in signal.Signals}
        return f"it was ended by signal {known.get(-code, -code)}"
    if code & 0xFFFFFFFF >= 0xC0000000:  # Windows: an exception that nobody caught
        number = code & 0xFFFFFFFF
        return _WINDOWS_CODES.get(number, f"it crashed with code 0x{number:08X}")
    return ""


def last_line(text: str) -> str:
    """The last line that says something, in one line of at most 300 letters."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1][:300] if lines else ""


def no_window() -> dict[str, Any]:
    """On Windows a child of a program with a window must not open a console."""
    return {"creationflags": subprocess.CREATE_NO_WINDOW} if sys.platform == "win32" else {}


def ask_program(path: str, *arguments: str, timeout_s: float = 5.0) -> str:
    """What a program of the system prints; "" where it fails."""
    try:
        # a program found by its full path, with fixed arguments
        done = subprocess.run(  # nosec B603
            [path, *arguments],
            capture_output=True,
            timeout=timeout_s,
            check=False,
            stdin=subprocess.DEVNULL,
            env={**os.environ, "LC_ALL": "C"},
            **no_window(),
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""


def _json_lines(output: bytes) -> tuple[Any, ...]:
    """The values among the lines of ``output``; packages may print other things."""
    found = []
    for line in output.decode("utf-8", "replace").splitlines():
        try:
            found.append(json.loads(line))
        except ValueError:
            continue
    return tuple(found)
