"""The engine's loop in this process: what comes out for every line that goes in."""

from __future__ import annotations

import io
import json
import threading
import time

import numpy as np
import pytest
from kinscape.core import engine as engine_module
from kinscape.core.engine import Engine, EngineEvents
from kinscape.core.errors import RasterError
from kinscape.core.events import Progress
from kinscape.core.jobs import JobResult
from kinscape.core.jobs.info import InfoJob
from kinscape.core.strict_json import json_line


def talk(lines, run=lambda job, events: JobResult(summary={"archive": job.archive})):
    """The events that answer ``lines`` (dictionaries, or bytes as they are), after the input has ended."""
    data = b"".join(line if isinstance(line, bytes) else json.dumps(line).encode() + b"\n" for line in lines)
    out = io.BytesIO()
    is_finished = Engine(_Patient(data, out, len(lines)), out, run).serve()
    assert is_finished
    return [json.loads(line) for line in out.getvalue().splitlines()]


class _Patient(io.BytesIO):
    """Input that ends only when every accepted job has been answered, as a client would wait."""

    def __init__(self, data: bytes, out: io.BytesIO, answers: int) -> None:
        super().__init__(data)
        self._out, self._answers = out, answers

    def readline(self, size=-1):
        line = super().readline(size)
        until = time.monotonic() + 5
        while not line and self._answered() < self._answers and time.monotonic() < until:
            time.sleep(0.005)
        return line

    def _answered(self) -> int:
        return sum(
            any(f'"event": "{kind}"'.encode() in line for kind in ("result", "error", "pong"))
            for line in self._out.getvalue().splitlines()
        )


def run_line(job_id=1, archive="a", **more):
    return {"op": "run", "id": job_id, "job": {"kind": "info", "archive": archive}, **more}


def test_ready_comes_first_and_a_result_carries_the_jobs_id():
    ready, begun, result = talk([run_line(7, "x")])
    assert begun == {"event": "begun", "id": 7}, "from here on a lost job was not merely waiting"
    assert ready["event"] == "ready" and {"kinscape", "python", "numpy", "pid"} <= set(ready)
    assert result == {"event": "result", "id": 7, "files": {}, "summary": {"archive": "x"}}


def test_jobs_run_one_at_a_time_in_the_order_given():
    seen, at_once = [], []
    running = threading.Semaphore(1)

    def run(job, events):
        at_once.append(running.acquire(blocking=False))
        time.sleep(0.02)
        seen.append(job.archive)
        running.release()
        return JobResult()

    talk([run_line(i, str(i)) for i in range(5)], run)
    assert seen == ["0", "1", "2", "3", "4"] and all(at_once)


@pytest.mark.parametrize(
    "line, says",
    [
        (b"this is not json\n", "not JSON"),
        (b"\xff\xfe\x00\n", "not JSON"),
        (b"[" * 100_000 + b"\n", "not JSON"),
        (b"[1, 2]\n", "JSON object"),
        ({"op": "dance", "id": 3}, "no operation called 'dance'"),
        ({"id": 3}, "no operation called None"),
        ({"op": "run", "id": 3}, "a job must be a JSON object"),
        ({"op": "run", "id": 3, "job": {"kind": "nope"}}, "no job called 'nope'"),
        ({"op": "run", "id": 3, "job": {"kind": "info", "archive": "a", "colour": 1}}, "unknown field 'colour'"),
        ({"op": "run", "id": 3, "job": {"kind": "search", "archive": "a", "out": "b", "like": [{}]}}, "exactly one of"),
        ({"op": "run", "job": {"kind": "info", "archive": "a"}}, "id must be"),
        (run_line(3, memory_mb=-4), "memory_mb must be"),
    ],
)
def test_a_line_that_cannot_be_done_is_an_error_and_the_engine_goes_on(line, says):
    events = talk([line, run_line(9)])
    error = next(e for e in events if e["event"] == "error")
    assert says in error["message"] and error["code"] == "input"
    assert events[-1]["event"] == "result" and events[-1]["id"] == 9


def test_a_line_that_is_too_long_is_skipped_whole(monkeypatch):
    monkeypatch.setattr(engine_module, "MAX_LINE_BYTES", 1000)
    long = json.dumps(run_line(1, "x" * 5000)).encode() + b"\n"
    events = talk([long, run_line(2)])
    assert [e["event"] for e in events] == ["ready", "error", "begun", "result"]
    assert "longer than 1,000 bytes" in events[1]["message"] and events[1]["id"] is None


def test_a_known_error_keeps_its_code_message_and_hint():
    def run(job, events):
        raise RasterError("dem.tif has 1 band", "set --bands")

    assert talk([run_line()], run)[-1] == {
        "event": "error",
        "id": 1,
        "code": "raster",
        "message": "dem.tif has 1 band",
        "hint": "set --bands",
    }


@pytest.mark.parametrize(
    "error, code, says",
    [
        (ValueError("seven\nis red"), "internal", "ValueError: seven is red"),
        (SystemExit(3), "internal", "SystemExit: 3"),
        (MemoryError(), "engine", "more memory"),
        (OSError(28, "No space left on device", "/a/b"), "storage", "no space left on the disk while writing /a/b"),
    ],
)
def test_an_unforeseen_exception_is_told_in_one_line_with_the_traceback_in_the_log(error, code, says):
    def run(job, events):
        raise error

    events = talk([run_line(), run_line(2)], run)
    answers = [e for e in events if e["event"] == "error"]
    assert [a["id"] for a in answers] == [1, 2] and answers[0]["code"] == code and says in answers[0]["message"]
    log = next(e for e in events if e["event"] == "log")
    assert log["level"] == "warning" and "Traceback" in log["text"] and log["id"] == 1


def test_cancel_reaches_the_running_job_and_one_that_waits_is_answered_at_once():
    started = threading.Event()

    def run(job, events):
        started.set()
        while True:
            events.check_cancelled()
            time.sleep(0.005)

    class Script(io.RawIOBase):
        lines = [
            run_line(1),
            run_line(2),
            {"op": "cancel", "id": 2},
            {"op": "cancel", "id": 1},
            {"op": "cancel", "id": 99},
        ]

        def readline(self, size=-1):
            if not self.lines:
                return b""
            line = self.lines.pop(0)
            if line["op"] == "cancel":
                started.wait(5)
            return json.dumps(line).encode() + b"\n"

    out = io.BytesIO()
    assert Engine(Script(), out, run).serve()
    errors = [json.loads(line) for line in out.getvalue().splitlines() if b'"error"' in line]
    assert [(e["id"], e["code"]) for e in errors] == [(2, "cancelled"), (1, "cancelled")]


def test_the_end_of_input_cancels_what_runs():
    stopped = []

    def run(job, events):
        while not events.is_cancelled:
            time.sleep(0.005)
        stopped.append(job.archive)
        events.check_cancelled()

    out = io.BytesIO()
    assert Engine(io.BytesIO(json.dumps(run_line()).encode() + b"\n"), out, run).serve()
    assert stopped in (["a"], [])  # [] where the end came before it began
    assert b'"cancelled"' in out.getvalue()


def test_a_second_job_with_the_same_id_is_refused():
    def run(job, events):
        time.sleep(0.1)
        return JobResult()

    events = talk([run_line(1), run_line(1)], run)
    assert sorted(e["event"] for e in events) == ["begun", "error", "ready", "result"]


def test_quit_and_ping():
    assert talk([{"op": "ping", "id": "p"}])[1] == {"event": "pong", "id": "p"}
    events = talk([{"op": "quit"}, {"op": "ping"}])
    assert [e["event"] for e in events] == ["ready"]


def test_progress_is_thinned_but_its_true_end_is_told():
    sent = []
    events = EngineEvents(1, lambda event, **fields: sent.append(fields))
    for i in range(1, 10_001):
        events.progress("reading", i, 10_000, "tiles")
    events.progress("writing", 0, 5)
    events.progress("writing", 1, 5)
    events.flush()
    assert len(sent) < 100
    stages = [(s["stage"], s["done"]) for s in sent]
    assert stages[0] == ("reading", 1) and ("reading", 10_000) in stages and stages[-1] == ("writing", 1)
    assert stages == sorted(stages, key=lambda s: (s[0] != "reading", s[1])), "in order"
    assert set(sent[0]) == {"id", *Progress("a", 0, 1).to_dict()}


def test_numbers_of_numpy_and_what_json_lacks_become_plain():
    summary = {
        "n": np.int64(3),
        "nan": float("nan"),
        "x": np.float32(0.5),
        "list": np.arange(3),
        "set": {2, 1},
        1: (True, None),
    }
    result = talk([run_line()], lambda job, events: JobResult(summary=summary))[-1]
    assert result["summary"] == {"n": 3, "nan": None, "x": 0.5, "list": [0, 1, 2], "set": [1, 2], "1": [True, None]}
    assert "\n" not in json_line({"text": "two\nlines"})


def test_the_job_arrives_as_its_dataclass():
    got = []
    talk(
        [{"op": "run", "id": 1, "job": InfoJob("ä b", check_sources=False).to_dict()}],
        lambda job, events: got.append(job) or JobResult(),
    )
    assert got == [InfoJob("ä b", check_sources=False)]
