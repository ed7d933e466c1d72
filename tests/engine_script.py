"""An engine whose jobs are tiny: ``InfoJob(archive="sleep:5")`` sleeps. Run as a script, it serves the engine's
protocol.

Tests start it in place of ``bootstrap.py engine``; all but the jobs is the real thing.
"""

from __future__ import annotations

import importlib.util
import multiprocessing
import os
import signal
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

_spec = importlib.util.spec_from_file_location(
    "kinscape_bootstrap", Path(__file__).resolve().parent.parent / "core" / "bootstrap.py"
)
_bootstrap = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_bootstrap)

from kinscape.core.errors import RasterError  # noqa: E402 - the package exists from here on
from kinscape.core.jobs import JobResult  # noqa: E402


def count(events, text):
    for i in range(int(text)):
        events.check_cancelled()
        events.progress("counting", i + 1, int(text), "things")
    return JobResult({"out": "/somewhere"}, {"counted": int(text)})


def sleep(events, text):
    """Sleeps, listening; says what was finished when it is cancelled."""
    until = time.monotonic() + float(text)
    events.progress("sleeping", 0, 1)
    while time.monotonic() < until:
        events.check_cancelled()
        time.sleep(0.02)
    return JobResult(summary={"slept": float(text)})


def deaf(events, text):
    """Never asks whether it should stop."""
    events.progress("deaf", 0, 1)
    time.sleep(float(text))
    return JobResult()


def hush(events, text):
    """Works for a while without a word."""
    time.sleep(float(text))
    return JobResult()


def prints(events, text):
    print("a library prints", text, flush=True)
    os.write(1, b"and its C code too\n")
    return JobResult(summary={"stdin": sys.stdin.read()})


def die(events, text):
    sys.stderr.write(f"reading {os.path.expanduser('~')}/secret/a.tif\nlast words\n")
    sys.stderr.flush()
    if text == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    os._exit(int(text))


def bad(events, text):
    if text == "raster":
        raise RasterError("dem.tif has 1 band", "set --bands")
    if text == "exit":
        raise SystemExit(3)
    raise ValueError("seven\nis not a colour")


def hog(events, text):
    return JobResult(summary={"bytes": len(bytearray(int(text) * 1024 * 1024))})


def nap(seconds):
    time.sleep(seconds)
    return os.getpid()


def pool(events, text):
    """Naps in spawned workers, which import this script and with it the package; tells their numbers."""
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as executor:
        first = executor.submit(nap, 0.0).result()
        events.log(" ".join(str(pid) for pid in executor._processes), "info")
        events.progress("napping", 0, 1)
        return JobResult(summary={"pid": first, "pids": list(executor.map(nap, [float(text)] * 2))})


def number(events, text):
    """The process that runs the job."""
    return JobResult(
        summary={
            "pid": os.getpid(),
            "text": text,
            "path": [p for p in sys.path if p.endswith("core")],
            "environment": {k: v for k, v in os.environ.items() if k.startswith(("PYTHON", "PROJ", "KINSCAPE"))},
        }
    )


JOBS = {f.__name__: f for f in (count, sleep, deaf, hush, prints, die, bad, hog, pool, number)}


def run(job, events):
    name, _, text = job.archive.partition(":")
    return JOBS[name](events, text)


if __name__ == "__main__":
    from kinscape.core.engine import main

    sys.exit(main(run))
