"""The client and a real engine process: jobs, cancelling, and every way in which an engine can fail."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import kinscape
import pytest
from kinscape.core.errors import Cancelled, EngineError, InternalError, RasterError
from kinscape.core.jobs.info import InfoJob
from kinscape.core.jobs.thumbnails import ThumbnailsJob
from kinscape.ui.engine_client import EngineClient
from kinscape.ui.engine_process import Launch, without_home

SCRIPT = Path(__file__).resolve().parent.parent / "engine_script.py"
LONG = 60.0  # a job that would outlast any patience
PATIENCE_S = 20


def launch(*command: str, version: str = kinscape.__version__) -> Launch:
    return Launch(command or (sys.executable, str(SCRIPT)), dict(os.environ), version)


@pytest.fixture
def client():
    made = EngineClient(launch)
    yield made
    made.shutdown()


def client_of(code: str, **options) -> EngineClient:
    """A client whose engine is a few lines of Python."""
    return EngineClient(lambda: launch(sys.executable, "-c", code), **options)


def do(client: EngineClient, what: str, **callbacks):
    return client.run(InfoJob(what), **callbacks)


class InThread(threading.Thread):
    """A job that runs beside the test; ``outcome`` is its result or its error."""

    def __init__(self, client: EngineClient, what: str) -> None:
        super().__init__(daemon=True)
        self.client, self.what, self.must_stop = client, what, threading.Event()
        self.has_begun, self.logs, self.outcome = threading.Event(), [], None
        self.start()

    def run(self) -> None:
        try:
            self.outcome = do(
                self.client,
                self.what,
                on_progress=lambda p: self.has_begun.set(),
                on_log=lambda text, level: self.logs.append(text),
                is_cancelled=self.must_stop.is_set,
            )
        except Exception as error:
            self.outcome = error

    def ended(self):
        self.join(PATIENCE_S)
        assert not self.is_alive(), "the client hangs"
        return self.outcome


def is_running(pid: int) -> bool:
    """Whether a process exists and is no zombie."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"


def wait_until(condition) -> bool:
    until = time.monotonic() + PATIENCE_S
    while not condition() and time.monotonic() < until:
        time.sleep(0.02)
    return condition()


def test_a_job_gives_its_result_with_progress_on_the_way(client):
    seen = []
    result = do(client, "count:500", on_progress=seen.append)
    assert result.summary == {"counted": 500} and result.files == {"out": "/somewhere"}
    assert seen[0].done == 1 and seen[-1].done == seen[-1].total == 500 and seen[-1].unit == "things"
    assert client.state == "ready"


def test_the_engine_stays_warm_for_the_next_job(client):
    assert do(client, "number:1").summary["pid"] == do(client, "number:2").summary["pid"]


def test_three_jobs_have_an_engine_each_and_a_fourth_waits_for_the_first_that_is_free(client):
    jobs = [InThread(client, "sleep:0.6") for _ in range(5)]
    assert client.state in ("starting", "busy")
    wait_until(lambda: sum(job.has_begun.is_set() for job in jobs) >= 3)
    time.sleep(0.2)
    assert sum(job.has_begun.is_set() for job in jobs) == 3
    assert [job.ended().summary for job in jobs] == [{"slept": 0.6}] * 5


def test_what_libraries_print_does_not_reach_the_protocol(client):
    assert do(client, "prints:" + "x" * 200_000).summary == {"stdin": ""}
    assert do(client, "number:ok").summary["text"] == "ok"


def test_a_long_job_and_letters_of_all_kinds_arrive_whole(client):
    assert (
        do(client, "number:" + "Käo tänav 東京\n\u2028" * 50_000).summary["text"] == "Käo tänav 東京\n\u2028" * 50_000
    )
    with pytest.raises(
        InternalError, match="archive:|ValueError|KeyError"
    ):  # a job whose rows fill the pipe many times over
        client.run(ThumbnailsJob("nope", tuple(range(300_000)), "/f"))


@pytest.mark.parametrize(
    "what, error, says",
    [
        ("bad:raster", RasterError, "dem.tif has 1 band (set --bands)"),
        ("bad:value", InternalError, "ValueError: seven is not a colour"),
        ("bad:exit", InternalError, "SystemExit: 3"),
        ("no such job", InternalError, "KeyError"),
    ],
)
def test_a_jobs_error_comes_as_it_is_and_the_engine_goes_on(client, what, error, says):
    pid = do(client, "number:1").summary["pid"]
    with pytest.raises(error) as caught:
        do(client, what)
    assert says in str(caught.value)
    assert do(client, "number:1").summary["pid"] == pid


# -- cancelling


def test_a_job_that_listens_is_cancelled_and_its_engine_kept(client):
    pid = do(client, "number:1").summary["pid"]
    job = InThread(client, f"sleep:{LONG}")
    job.has_begun.wait(PATIENCE_S)
    job.must_stop.set()
    assert isinstance(job.ended(), Cancelled)
    assert do(client, "number:1").summary["pid"] == pid


def test_a_job_that_does_not_listen_is_cancelled_and_its_engine_ended(client):
    pid = do(client, "number:1").summary["pid"]
    job = InThread(client, f"deaf:{LONG}")
    job.has_begun.wait(PATIENCE_S)
    job.must_stop.set()
    assert isinstance(job.ended(), Cancelled)
    assert wait_until(lambda: not is_running(pid))
    assert do(client, "number:1").summary["pid"] != pid


def test_worker_processes_end_with_a_cancelled_engine(client):
    job = InThread(client, f"pool:{LONG}")
    assert job.has_begun.wait(PATIENCE_S), job.outcome
    pids = [int(pid) for pid in job.logs[0].split()]
    assert len(pids) >= 1 and all(map(is_running, pids))
    job.must_stop.set()
    assert isinstance(job.ended(), Cancelled)
    assert wait_until(lambda: not any(map(is_running, pids)))


def test_a_job_cancelled_before_its_engine_is_ready_never_runs():
    client = client_of("import time; time.sleep(60)")
    with pytest.raises(Cancelled):
        do(client, "count:1", is_cancelled=lambda: True)
    assert client.state == "stopped"


# -- engines that fail


@pytest.mark.parametrize("how, says", [("kill", "ended by signal SIGKILL"), ("5", "ended unexpectedly (exit code 5)")])
def test_an_engine_that_dies_is_an_error_with_its_last_words_and_the_next_job_has_a_new_one(client, how, says):
    logs = []
    with pytest.raises(EngineError) as caught:
        do(client, f"die:{how}", on_log=lambda text, level: logs.append(text))
    text = str(caught.value)
    assert says in text and "last words" in text and "the archive was not changed" in text
    assert os.path.expanduser("~") + "/secret" not in text and "~/secret/a.tif" in text and "~/secret/a.tif" in logs[-1]
    assert do(client, "count:3").summary == {"counted": 3}


def test_an_engine_killed_from_outside_is_an_error(client):
    pid = do(client, "number:1").summary["pid"]
    job = InThread(client, f"deaf:{LONG}")
    job.has_begun.wait(PATIENCE_S)
    os.kill(pid, 9)
    error = job.ended()
    assert isinstance(error, EngineError) and "SIGKILL" in str(error) and "memory" in error.hint


def test_an_idle_engine_that_was_killed_is_replaced(client):
    pid = do(client, "number:1").summary["pid"]
    os.kill(pid, 9)
    assert wait_until(lambda: not is_running(pid))
    assert do(client, "count:1").summary == {"counted": 1}


def test_workers_left_behind_by_a_killed_engine_are_ended(client):
    pid = do(client, "number:1").summary["pid"]
    job = InThread(client, f"pool:{LONG}")
    assert job.has_begun.wait(PATIENCE_S)
    pids = [int(p) for p in job.logs[0].split()]
    os.kill(pid, 9)
    assert isinstance(job.ended(), EngineError)
    assert wait_until(lambda: not any(map(is_running, pids)))


READY = (
    f"import json, sys, time; print(json.dumps(dict(event='ready', kinscape={kinscape.__version__!r})), flush=True); "
)


@pytest.mark.parametrize(
    "code",
    [
        "print('Hello from a library')",
        "print('{\"a\": 1}')",
        "print('[1]')",
        "print('\"ready\"')",
        "print('{' * 5000)",
        "import os; os.write(1, bytes(range(256)) * 20)",
        "print('{\"event\": 5}')",
        'print(\'{"event": "pong"}\')',
        READY + "sys.stdin.readline(); print('Epoch 1/10: loss 0.3'); sys.stdout.flush(); time.sleep(60)",
    ],
)
def test_an_engine_that_writes_rubbish_is_an_error_that_shows_it(code):
    client = client_of(code)
    with pytest.raises(EngineError) as caught:
        do(client, "count:1")
    assert "not its protocol" in caught.value.message and len(caught.value.message) < 900 and caught.value.hint
    assert client.state == "stopped"


def test_rubbish_as_progress_is_an_error():
    client = client_of(
        READY + "sys.stdin.readline(); print(json.dumps(dict(event='progress', id=1)), flush=True); time.sleep(60)"
    )
    with pytest.raises(EngineError, match="progress"):
        do(client, "count:1", on_progress=lambda p: None)


def test_an_engine_that_never_says_ready_is_an_error():
    with pytest.raises(EngineError, match="did not start within 0 s"):
        do(
            client_of("import sys, time; print('loading', file=sys.stderr, flush=True); time.sleep(60)", ready_s=0.4),
            "count:1",
        )


def test_an_engine_of_another_version_is_an_error():
    with pytest.raises(EngineError, match="restart QGIS"):
        do(EngineClient(lambda: launch(version="0.0.1")), "count:1")


@pytest.mark.parametrize(
    "command, says",
    [
        (("/no/such/python", "x"), "could not be started: /no/such/python"),
        ((sys.executable, "/no/such/script.py"), "No such file"),
        ((sys.executable, "-c", "import no_such_package"), "lacks the package no_such_package"),
    ],
)
def test_an_engine_that_cannot_start_is_an_error_that_says_why(command, says):
    with pytest.raises(EngineError) as caught:
        do(EngineClient(lambda: launch(*command)), "count:1")
    assert says in str(caught.value)


def test_an_engine_that_floods_its_standard_error_does_not_block():
    answer = "print(json.dumps(dict(event='result', id=1, files={}, summary={'ok': 1})), flush=True); time.sleep(9)"
    client = client_of(READY + "sys.stdin.readline(); sys.stderr.write('x' * 3_000_000); " + answer)
    assert do(client, "count:1").summary == {"ok": 1}
    client.shutdown()


def test_a_job_over_its_limit_of_memory_is_an_error_and_the_next_one_runs(client):
    limited = EngineClient(launch, memory_limit=lambda: 600)
    with pytest.raises(EngineError, match="more memory than the limit of 600 MB"):
        do(limited, "hog:2000")
    assert do(limited, "hog:20").summary == {"bytes": 20 * 1024 * 1024}
    limited.shutdown()


# -- the end


def test_shutdown_in_the_middle_of_jobs_ends_them_and_every_process(client):
    idle = do(client, "number:1").summary["pid"]
    jobs = [InThread(client, what) for what in (f"sleep:{LONG}", f"deaf:{LONG}", f"pool:{LONG}")]
    assert all(job.has_begun.wait(PATIENCE_S) for job in jobs)
    pids = [idle, *(int(pid) for pid in jobs[2].logs[0].split())]
    client.shutdown()
    assert all(isinstance(job.ended(), Cancelled) for job in jobs)
    assert wait_until(lambda: not any(map(is_running, pids))) and client.state == "stopped"
    client.shutdown()


def test_idle_engines_end_by_themselves():
    client = EngineClient(launch, idle_s=0.2)
    pid = do(client, "number:1").summary["pid"]
    assert wait_until(lambda: not is_running(pid)) and client.state == "stopped"
    assert do(client, "count:1").summary == {"counted": 1}
    client.shutdown()


@pytest.mark.parametrize("what", [f"sleep:{LONG}", f"deaf:{LONG}", f"pool:{LONG}"])
def test_the_engine_and_its_workers_end_when_qgis_is_gone(what):
    engine = subprocess.Popen(
        launch().command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    engine.stdin.write(json.dumps({"op": "run", "id": 1, "job": InfoJob(what).to_dict()}).encode() + b"\n")
    engine.stdin.flush()
    events = []
    while not events or events[-1]["event"] != "progress":
        events.append(json.loads(engine.stdout.readline()))
    pids = [int(pid) for event in events if event["event"] == "log" for pid in event["text"].split()]
    engine.stdin.close()
    assert engine.wait(PATIENCE_S) is not None
    assert wait_until(lambda: not any(map(is_running, pids)))
    engine.stdout.close()


def test_the_real_engine_starts_through_the_bootstrap_and_refuses_what_is_no_archive(tmp_path):
    from data import ROOT

    client = EngineClient(lambda: launch(sys.executable, str(ROOT / "core" / "bootstrap.py"), "engine"))
    with pytest.raises(kinscape.core.errors.ArchiveError):
        client.run(InfoJob(str(tmp_path / "nothing")))
    client.shutdown()


def test_the_home_folder_is_not_shown():
    home = os.path.expanduser("~")
    assert without_home(f"open {home}/x and {home}/y") == "open ~/x and ~/y"
