"""The engine hands a job's HTTP requests to whoever started it, and takes back what came."""

from __future__ import annotations

import json
import os
import threading

import pytest
from kinscape.core.engine import Engine
from kinscape.core.jobs import JobResult


class Session:
    """An engine in a thread, with pipes as QGIS has them; ``run`` is the job."""

    def __init__(self, run):
        to_engine, self._feed = os.pipe()
        self._read, from_engine = os.pipe()
        self._engine = Engine(os.fdopen(to_engine, "rb"), os.fdopen(from_engine, "wb"), run)
        self._thread = threading.Thread(target=self._engine.serve, daemon=True)
        self._thread.start()
        self._lines = os.fdopen(self._read, "rb")
        self.wait("ready")

    def send(self, **line):
        os.write(self._feed, json.dumps(line).encode() + b"\n")

    def run(self, job_id=1):
        self.send(op="run", id=job_id, job={"kind": "info", "archive": "a"})

    def wait(self, event):
        """The next event of that name; others before it are passed by."""
        for line in self._lines:
            found = json.loads(line)
            if found["event"] == event:
                return found
        raise AssertionError(f"no {event} came")

    def close(self):
        os.close(self._feed)
        self._thread.join(10)
        assert not self._thread.is_alive()


def ask(job, events, body=None):
    status, headers, path = events.carry("POST", "https://h/v1/x", {"A": "b"}, body)
    return JobResult({}, {"status": status, "headers": dict(headers), "path": path})


@pytest.fixture
def session():
    made = []

    def make(run=ask):
        made.append(Session(run))
        return made[-1]

    yield make
    for one in made:
        one.close()


def test_a_request_goes_out_and_its_answer_comes_in(session):
    engine = session(lambda job, events: ask(job, events, "/tmp-of-engine/body"))
    engine.run(7)
    event = engine.wait("carry")
    assert event == {"event": "carry", "id": 7, "carry": 1, "method": "POST", "url": "https://h/v1/x",
                     "headers": {"A": "b"}, "body": "/tmp-of-engine/body"}  # fmt: skip
    engine.send(op="carried", id=7, carry=1, status=409, headers={"x": "y"}, body="/answer")
    assert engine.wait("result")["summary"] == {"status": 409, "headers": {"x": "y"}, "path": "/answer"}


def test_requests_are_counted_and_answers_find_theirs(session):
    def both(job, events):
        first = ask(job, events).summary["status"]
        return JobResult({}, {"all": [first, ask(job, events).summary["status"]]})

    engine = session(both)
    engine.run()
    for number in (1, 2):
        assert engine.wait("carry")["carry"] == number
        engine.send(op="carried", id=1, carry=99, status=500, headers={}, body="")  # nobody waits for it
        engine.send(op="carried", id=1, carry=number, status=200 + number, headers={}, body="")
    assert engine.wait("result")["summary"] == {"all": [201, 202]}


@pytest.mark.parametrize(
    "answer, says, hint",
    [
        ({"error": "the proxy wants a password", "hint": "set it"}, "the proxy wants a password", "set it"),
        ({"status": "200", "headers": {}, "body": ""}, "no answer", "same version"),
        ({"status": 200, "headers": [], "body": ""}, "no answer", "same version"),
        ({"status": 200, "headers": {}}, "no answer", "same version"),
        ({}, "no answer", "same version"),
    ],
)
def test_what_is_no_answer_is_an_error_of_the_job(session, answer, says, hint):
    engine = session()
    engine.run()
    engine.wait("carry")
    engine.send(op="carried", id=1, carry=1, **answer)
    error = engine.wait("error")
    assert error["code"] == "remote" and says in error["message"] and hint in error["hint"]
    engine.send(op="ping", id=5)
    assert engine.wait("pong")["id"] == 5, "the engine itself goes on"


def test_a_job_that_waits_for_an_answer_can_be_cancelled(session):
    engine = session()
    engine.run()
    engine.wait("carry")
    engine.send(op="cancel", id=1)
    assert engine.wait("error")["code"] == "cancelled"
    engine.send(op="carried", id=1, carry=1, status=200, headers={}, body="")  # too late, and no harm
    engine.run(2)
    assert engine.wait("carry")["id"] == 2
    engine.send(op="carried", id=2, carry=1, status=200, headers={}, body="")
    assert engine.wait("result")["id"] == 2


def test_answers_for_jobs_that_are_not_there_do_no_harm(session):
    engine = session()
    for line in ({"id": 3, "carry": 1}, {"id": None}, {"id": [1], "carry": {}}, {}):
        engine.send(op="carried", **line)
    engine.run()
    engine.wait("carry")
    engine.send(op="carried", id=1, carry="1", status=200, headers={}, body="")
    engine.send(op="carried", id=1, carry=True, status=200, headers={}, body="")
    engine.send(op="carried", id=1, carry=1, status=204, headers={}, body="")
    assert engine.wait("result")["summary"]["status"] == 204
