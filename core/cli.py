"""The command line: ``kinscape VERB ...``. Declarations are in ``cli_verbs.py``; every verb makes a job and runs it
here.

With ``--json`` the last line of standard output is one JSON object: the job's summary, and its files under "files".
Errors are one line on standard error. Exit codes: 0 done, 2 bad input, 130 cancelled (Ctrl-C; what was finished is
kept), 1 else.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from .cli_output import report
from .cli_parser import Verb
from .cli_verbs import make_parser
from .errors import Cancelled, InputError, InternalError
from .events import ConsoleEvents, Events
from .faults import as_kinscape_error
from .jobs import Job, JobResult, run_job
from .strict_json import json_line

Run = Callable[[Job, Events], JobResult]


def main(argv: list[str] | None = None, run: Run = run_job) -> int:
    """Run one command; ``argv`` without the program's name (None: the process's own). Returns the exit code."""
    _make_streams_safe()
    try:
        return _command(sys.argv[1:] if argv is None else list(argv), run)
    except BrokenPipeError:  # `kinscape info ... | head`: the reader has what it wanted
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (Exception, KeyboardInterrupt) as error:
        return _fail(error)


def _command(argv: list[str], run: Run) -> int:
    parser = make_parser()
    try:
        args = parser.parse_args(join_negative_values(argv))
    except SystemExit as end:  # --help and --version
        return int(end.code or 0)
    verb: Verb = args.verb
    if verb.job is None:
        result = JobResult(summary=verb.answer(args) if verb.answer else {})
    else:
        job = verb.job(args)
        events = ConsoleEvents(quiet=args.json or args.quiet)
        with _cancelled_by_ctrl_c(events):
            result = run(job, events)
    text = json_line({**result.summary, "files": result.files}) if args.json else report(verb.name, result)
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
    return _fail_for_sources(result.summary.get("failed")) if verb.name == "index" else 0


def join_negative_values(argv: list[str]) -> list[str]:
    """``--bbox -10,2,3,4`` as ``--bbox=-10,2,3,4``: argparse would take a value that begins with a minus for an
    option."""
    out: list[str] = []
    for word in argv:
        before = out[-1] if out else ""
        is_value = word[:1] == "-" and word[1:2].isdigit() or word[:2] == "-." and word[2:3].isdigit()
        if is_value and before.startswith("--") and "=" not in before and before != "--":
            out[-1] = f"{before}={word}"
        else:
            out.append(word)
    return out


@contextmanager
def _cancelled_by_ctrl_c(events: Events) -> Iterator[None]:
    """The first Ctrl-C asks the job to stop and keep what is done; the second ends it as usual."""

    def stop(_number: int, _frame: Any) -> None:
        events.cancel()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    try:
        before = signal.signal(signal.SIGINT, stop)
    except ValueError:  # not the main thread (tests, notebooks): Ctrl-C is not ours
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _fail_for_sources(failed: Any) -> int:
    """Some sources could not be indexed, the others are: say which, and do not pretend success."""
    if not failed:
        return 0
    texts = "; ".join(f"{item.get('message') or item.get('path')}" for item in failed[:3])
    more = f"; and {len(failed) - 3} more" if len(failed) > 3 else ""
    return _fail(
        InputError(f"{len(failed)} source{'s' if len(failed) > 1 else ''} could not be indexed: {texts}{more}")
    )


def _fail(error: BaseException) -> int:
    """One line on standard error; the traceback only where KINSCAPE_DEBUG asks for it."""
    is_debug = bool(os.environ.get("KINSCAPE_DEBUG"))
    if is_debug and not isinstance(error, Cancelled):
        traceback.print_exception(error)
    known = as_kinscape_error(error)
    text = " ".join(str(known).split())
    if isinstance(known, InternalError) and not is_debug:
        text += "; set KINSCAPE_DEBUG=1 for details"
    sys.stderr.write(f"kinscape: error: {text}\n")
    return known.exit_code


def _make_streams_safe() -> None:
    """A path that the terminal's encoding cannot show must not end the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
