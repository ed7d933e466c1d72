"""A worker process of the server: makes answerers and runs them. Also the checker, which runs each check in a process
of its own that is thrown away.

Started by ``worker.py``. The first frame says what it is; then come tasks, one at a time, until standard input ends,
which it does when the server is gone, however it went. Standard output belongs to the protocol.
"""

from __future__ import annotations

import importlib
import os
import select
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from ...errors import PrivacyError
from ...faults import as_kinscape_error
from ...strict_json import json_line
from .. import wire
from .frames import receive, send

QUERY_LIMITS = wire.Limits(parts=8, part_bytes=1 << 20, total_bytes=1 << 20)
"""Of the body of a query. The largest sealed query takes 140 KB."""
PASSED, REFUSED, FAULT = 0, 3, 4  # exit codes of a check
_CAN_FORK = sys.platform.startswith("linux")
_CHECK_FILES_BYTES = 64 << 20
_ENDS_EARLY = (signal.SIGINT, signal.SIGTERM)


def main() -> int:
    """Serve tasks on the standard streams. Returns the exit code."""
    tasks, answers = _own_streams()
    for number in _ENDS_EARLY:  # the server ends its workers itself, when the accepted queries are answered
        signal.signal(number, signal.SIG_IGN)
    first = receive(tasks)
    if first is None:
        return 0
    setting = first[0]
    _limit_data(int(setting["memory_mb"]))
    worker = _Worker(importlib.import_module(setting["answerers"]), setting)
    send(answers, {"event": "ready"})
    while (frame := receive(tasks)) is not None:
        with suppress(BrokenPipeError):
            worker.do(frame[0], frame[1], answers)
    return 0


class _Worker:
    def __init__(self, answerers: Any, setting: dict[str, Any]) -> None:
        self._make = answerers.make
        self._warm = getattr(answerers, "warm", lambda _mode: None)
        self._setting = setting
        self._made: dict[str, Any] = {}

    def do(self, task: dict[str, Any], parts: list[bytes], answers: BinaryIO) -> None:
        """One task: any number of frames "part", then exactly one "end" or "error"."""
        began = time.process_time()
        try:
            more = getattr(self, f"_{task['op']}")(task, parts, answers)
        except Exception as error:
            known = as_kinscape_error(error)
            kind = "privacy" if isinstance(known, PrivacyError) else "fault"
            send(answers, {"event": "error", "kind": kind, **known.to_dict()})
            return
        send(answers, {"event": "end", "cpu_s": time.process_time() - began, **(more or {})})

    def _facts(self, task: dict[str, Any], _parts: list[bytes], answers: BinaryIO) -> dict[str, Any]:
        answerer = self._answerer(task["spec"])
        paths: dict[str, str] = {}
        for name, content in answerer.files().items():
            if isinstance(content, bytes):
                send(answers, {"event": "part", "name": name}, [content])
            else:
                paths[name] = str(content)
        return {"facts": answerer.facts(), "paths": paths}

    def _open(self, task: dict[str, Any], _parts: list[bytes], _answers: BinaryIO) -> None:
        self._answerer(task["spec"])
        self._warm(task["spec"]["mode"])

    def _parts(self, task: dict[str, Any], parts: list[bytes], answers: BinaryIO) -> None:
        answerer, message, keys = self._answerer(task["spec"]), *_query(parts)
        for part in answerer.parts(message, keys):
            send(answers, {"event": "part"}, [part])

    def _forget(self, task: dict[str, Any], _parts: list[bytes], _answers: BinaryIO) -> None:
        folder = task["store"]
        self._made = {name: one for name, one in self._made.items() if one[0] != folder}

    def _check_block(self, task: dict[str, Any], parts: list[bytes], _answers: BinaryIO) -> dict[str, Any]:
        """A block of sealed rows that was uploaded; ``result`` as of ``_check``."""
        from ...privacy.vault import load_rows

        return self._judged(lambda: load_rows(parts[0], int(task["dim"]), str(task["set_id"])))

    def _check(self, task: dict[str, Any], parts: list[bytes], _answers: BinaryIO) -> dict[str, Any]:
        """``result``: passed, refused, or what the process of the check met: fault, died, slow."""
        answerer = self._answerer(task["spec"])
        return self._judged(lambda: answerer.check(*_query(parts)))

    def _judged(self, check: Callable[[], object]) -> dict[str, Any]:
        """``is_used``: this process itself has met what may have damaged it, and is to be replaced."""
        if _CAN_FORK:
            return {"result": _check_apart(check, self._setting)}
        code = _checked(check)
        return {"result": {PASSED: "passed", REFUSED: "refused"}.get(code, "fault"), "is_used": code != PASSED}

    def _answerer(self, spec: dict[str, Any]) -> Any:
        name = json_line(spec)
        if name not in self._made:
            first, last = spec["shard"]
            made = self._make(spec["mode"], Path(spec["archive"]), Path(spec["store"]), (first, last), spec["options"])
            self._made[name] = (spec["store"], made)
        return self._made[name][1]


def _query(parts: list[bytes]) -> tuple[wire.Message, bytes | None]:
    return wire.unpack(parts[0], "query", QUERY_LIMITS), parts[1] if len(parts) > 1 else None


def _checked(check: Callable[[], object]) -> int:
    """The exit code of one check."""
    try:
        check()
    except PrivacyError:
        return REFUSED
    except MemoryError:
        return REFUSED  # whatever asks for more than a check may take is no query
    except Exception:
        return FAULT
    return PASSED


def _check_apart(check: Callable[[], object], setting: dict[str, Any]) -> str:
    """Check in a fork of this process, with limits on memory and on both kinds of time."""
    own, other = os.pipe()
    child = os.fork()
    if child == 0:
        code = FAULT
        with suppress(BaseException):  # whatever happens in here, this copy of the process ends below
            os.close(own)
            _limit_check(int(setting["check_mb"]), int(setting["check_s"]))
            code = _checked(check)
        os._exit(code)
    os.close(other)
    try:
        ended, _, _ = select.select([own], [], [], float(setting["check_s"]) * 3)
    finally:
        os.close(own)
    if not ended:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not ended:
        return "slow"
    if os.WIFSIGNALED(status):
        return "slow" if os.WTERMSIG(status) == signal.SIGXCPU else "died"
    return {PASSED: "passed", REFUSED: "refused"}.get(os.WEXITSTATUS(status), "fault")


def _limit_check(memory_mb: int, seconds: int) -> None:
    """``memory_mb`` above what the process has mapped already; no core file, since it would hold keys of a client."""
    import resource

    mapped = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    for what, most in ((resource.RLIMIT_AS, mapped + memory_mb * 1024 * 1024), (resource.RLIMIT_CPU, seconds),
                       (resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, _CHECK_FILES_BYTES),
                       (resource.RLIMIT_NPROC, 0)):
        resource.setrlimit(what, (most, most))


def _limit_data(memory_mb: int) -> None:
    """Private writable memory of this process, where the system enforces it. No core files."""
    if not sys.platform.startswith("linux"):
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    wanted = memory_mb * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_DATA, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _own_streams() -> tuple[BinaryIO, BinaryIO]:
    """The pipes to the server; what libraries print goes to standard error from now on."""
    tasks, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    return tasks, answers
