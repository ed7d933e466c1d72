"""The engine killed at every moment: while it is idle, while it starts, before it begins, while it works; real
processes and kill -9. Nothing is lost that could be kept, nothing is left behind, and the next job works."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
from pathlib import Path

import kinscape
import pytest
from kinscape.core.errors import Cancelled, EngineError
from kinscape.core.jobs.index import IndexJob
from kinscape.core.jobs.info import InfoJob
from kinscape.ui.engine_client import EngineClient
from kinscape.ui.engine_process import EngineDied, Launch
from kinscape.ui.engine_reasons import after_death, reason_of, start_refused

SCRIPT = Path(__file__).resolve().parent.parent / "engine_script.py"
PATIENCE_S = 20
needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
pytestmark = needs_signals


def launch(*command: str, **environment: str) -> Launch:
    return Launch(command or (sys.executable, str(SCRIPT)), {**os.environ, **environment}, kinscape.__version__)


def python(code: str, **environment: str) -> Launch:
    return launch(sys.executable, "-c", code, **environment)


@pytest.fixture
def client():
    made = EngineClient(launch)
    yield made
    made.shutdown()


class Beside(threading.Thread):
    """A job beside the test."""

    def __init__(self, client: EngineClient, job: object) -> None:
        super().__init__(daemon=True)
        self.client, self.job, self.outcome = client, job, None
        self.has_begun, self.logs = threading.Event(), []
        self.start()

    def run(self) -> None:
        try:
            self.outcome = self.client.run(
                self.job, lambda _p: self.has_begun.set(), lambda text, _level: self.logs.append(text)
            )
        except Exception as error:
            self.outcome = error

    def ended(self):
        self.join(PATIENCE_S)
        assert not self.is_alive(), "the client hangs"
        return self.outcome


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def wait_until(condition) -> None:
    until = time.monotonic() + PATIENCE_S
    while not condition() and time.monotonic() < until:
        time.sleep(0.01)
    assert condition()


# a real engine that first writes its number into a file, and waits while another file says so
HELD = """
import os, sys, time
from pathlib import Path
folder = Path(os.environ["HELD"])
number = len(list(folder.glob("pid*")))
(folder / f"pid{number}").write_text(str(os.getpid()))
while number < int(os.environ["HOLD"]):
    time.sleep(0.01)
sys.argv[0] = os.environ["ENGINE"]
import runpy
runpy.run_path(os.environ["ENGINE"], run_name="__main__")
"""


def held(folder: Path, starts: int) -> EngineClient:
    """A client whose first ``starts`` engines never come to say that they are ready."""
    return EngineClient(lambda: python(HELD, HELD=str(folder), HOLD=str(starts), ENGINE=str(SCRIPT)))


def kill_start(folder: Path, number: int) -> int:
    path = folder / f"pid{number}"
    wait_until(lambda: path.exists() and path.read_text())
    pid = int(path.read_text())
    os.kill(pid, signal.SIGKILL)
    return pid


def test_killed_while_idle_the_next_job_has_a_new_engine_and_nobody_notices(client):
    first = client.run(InfoJob("number:1")).summary["pid"]
    os.kill(first, signal.SIGKILL)
    second = client.run(InfoJob("number:2")).summary["pid"]
    assert second != first and is_running(second)
    assert client.state == "ready"


def test_killed_while_it_starts_it_is_started_once_more_silently(tmp_path):
    client = held(tmp_path, starts=1)
    job = Beside(client, InfoJob("count:3"))
    kill_start(tmp_path, 0)
    assert job.ended().summary == {"counted": 3}
    assert job.logs == [] and len(list(tmp_path.glob("pid*"))) == 2
    client.shutdown()


def test_killed_at_every_start_it_is_an_error_and_not_tried_for_ever(tmp_path):
    client = held(tmp_path, starts=9)
    job = Beside(client, InfoJob("count:3"))
    pids = [kill_start(tmp_path, number) for number in range(2)]
    error = job.ended()
    assert isinstance(error, EngineDied) and "SIGKILL" in error.message
    assert len(list(tmp_path.glob("pid*"))) == 2 and not any(map(is_running, pids))
    assert client.state == "stopped"
    client.shutdown()


# an engine that takes a job and dies before it says that it has begun; from the second one on it works
NEVER_BEGINS = """
import json, os, sys
from pathlib import Path
tries = Path(os.environ["TRIES"])
tries.write_text(tries.read_text() + "x" if tries.exists() else "x")
if len(tries.read_text()) > int(os.environ["FAILS"]):
    sys.argv[0] = os.environ["ENGINE"]
    import runpy
    runpy.run_path(os.environ["ENGINE"], run_name="__main__")
else:
    print(json.dumps({"event": "ready", "kinscape": os.environ["VERSION"]}), flush=True)
    sys.stdin.readline()
    os.kill(os.getpid(), 9)
"""


@pytest.mark.parametrize("fails, tries, is_done", [(1, 2, True), (5, 2, False)])
def test_lost_before_it_began_the_job_is_given_to_one_more_engine(tmp_path, fails, tries, is_done):
    file = tmp_path / "tries"
    client = EngineClient(
        lambda: python(
            NEVER_BEGINS, TRIES=str(file), FAILS=str(fails), ENGINE=str(SCRIPT), VERSION=kinscape.__version__
        )
    )
    job = Beside(client, InfoJob("count:3"))
    outcome = job.ended()
    client.shutdown()
    assert file.read_text() == "x" * tries
    if is_done:
        assert outcome.summary == {"counted": 3} and job.logs == []
    else:
        assert isinstance(outcome, EngineDied)


def test_killed_in_the_middle_it_is_an_error_that_says_what_is_kept_and_is_not_repeated(client):
    job = Beside(client, InfoJob("deaf:60"))
    assert job.has_begun.wait(PATIENCE_S)
    (engine,) = client._busy
    os.kill(engine.pid, signal.SIGKILL)
    error = job.ended()
    assert isinstance(error, EngineDied) and "SIGKILL" in error.message
    assert "memory" in error.hint and "the archive was not changed" in error.hint
    assert not is_running(engine.pid)
    assert client.run(InfoJob("count:3")).summary == {"counted": 3}


def test_killed_before_the_first_progress_of_its_work_it_is_not_repeated(client):
    """``begun`` comes before any progress: a job that began may have changed something already."""
    job = Beside(client, InfoJob("hush:60"))
    wait_until(lambda: client._busy)
    (engine,) = client._busy
    time.sleep(0.5)
    os.kill(engine.pid, signal.SIGKILL)
    assert isinstance(job.ended(), EngineDied)


def test_an_interrupted_index_is_told_to_go_on():
    assert "goes on where it stopped" in after_death(IndexJob.kind) and "not changed" in after_death("search")


def test_stopping_while_a_lost_engine_is_replaced_is_cancelling(tmp_path):
    client = held(tmp_path, starts=9)
    stop = threading.Event()
    outcome = []

    def run() -> None:
        try:
            client.run(InfoJob("count:3"), is_cancelled=stop.is_set)
        except Exception as error:
            outcome.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    kill_start(tmp_path, 0)
    wait_until(lambda: (tmp_path / "pid1").exists())
    stop.set()
    thread.join(PATIENCE_S)
    assert isinstance(outcome[0], Cancelled)
    wait_until(lambda: not is_running(int((tmp_path / "pid1").read_text() or 0)))
    client.shutdown()


@pytest.mark.parametrize(
    "stderr, says, hint",
    [
        ("Traceback\nModuleNotFoundError: No module named 'numpy'", "lacks the package numpy", "Doctor"),
        ("ImportError: DLL load failed while importing _base: not found.", "a library of the package _base", "virus"),
        ("Fatal Python error: init_fs_encoding: no codec\nModuleNotFoundError: No module named 'encodings'",
         "moved or removed", "install"),
        ("SyntaxError: future feature annotations is not defined", "older Python", "Options"),
        ("ImportError: libGL.so.1: cannot open shared object file: No such file", "lacks the library libGL.so.1", ""),
        ("python: /lib/libc.so.6: version `GLIBC_2.34' not found (required by x)", "GLIBC_2.34", "install"),
        ("OSError: [Errno 28] No space left on device", "disk is full", "space"),
        ("something nobody has seen", "something nobody has seen", "Options"),
    ],
)  # fmt: skip
def test_a_start_that_fails_is_told_in_plain_words(stderr, says, hint):
    client = EngineClient(lambda: python(f"import sys; sys.stderr.write({stderr!r}); sys.exit(1)"))
    with pytest.raises(EngineError) as caught:
        client.run(InfoJob("count:1"))
    assert "did not start as Kinscape's engine" in caught.value.message and says in caught.value.message
    assert hint in caught.value.hint
    assert caught.value.message.count("\n") == 0


def test_no_words_give_no_reason():
    assert reason_of([]) == ("", "") and reason_of(["", "  "]) == ("", "")


def test_a_program_that_may_not_be_run_is_told_with_the_remedy(tmp_path):
    file = tmp_path / "python"
    file.write_text("no program")
    with pytest.raises(EngineError, match="could not be started") as caught:
        EngineClient(lambda: launch(str(file))).run(InfoJob("count:1"))
    assert "permissions" in caught.value.message and "virus scanner" in caught.value.hint
    file.chmod(0o755)
    with pytest.raises(EngineError, match="not a program for this computer"):
        EngineClient(lambda: launch(str(file))).run(InfoJob("count:1"))


def test_a_file_held_for_a_moment_is_tried_again(monkeypatch, client):
    """As a virus scanner holds a new program."""
    import errno
    import subprocess

    real, tries = subprocess.Popen, []

    def popen(*args, **options):
        tries.append(1)
        if len(tries) == 1:
            raise OSError(errno.ETXTBSY, "Text file busy")
        return real(*args, **options)

    monkeypatch.setattr(subprocess, "Popen", popen)
    assert client.run(InfoJob("count:2")).summary == {"counted": 2} and len(tries) == 2


@pytest.mark.parametrize(
    "windows, says",
    [(5, "permissions"), (32, "another program"), (225, "virus"), (1260, "policy"), (193, "not a program")],
)
def test_what_windows_refuses_has_words(windows, says):
    import errno

    error = OSError(errno.EACCES if windows in (5, 32) else 0, "x")
    error.winerror = windows
    assert says in start_refused(error)[0]


def test_an_index_run_killed_in_the_middle_goes_on_with_what_was_finished(tmp_path):
    """The whole product: blocks that were finished before kill -9 are not made again."""
    pytest.importorskip("rasterio")
    from kinscape.core.synthetic import make_scene

    scene = make_scene(tmp_path, size_px=3072, gsd_m=0.5, seed=5)
    root = Path(kinscape.__file__).resolve().parent
    client = EngineClient(lambda: launch(sys.executable, str(root / "core" / "bootstrap.py"), "engine"))
    job = IndexJob(archive=str(tmp_path / "archive"), sources=(scene.path,), tile_m=(40.0,), workers=1)
    run = Beside(client, job)
    blocks = tmp_path / "archive" / "building"
    wait_until(lambda: run.has_begun.is_set() and (list(blocks.rglob("*.npz")) or run.outcome))
    for engine in list(client._busy):
        os.killpg(engine.pid, signal.SIGKILL)
    error = run.ended()
    if not isinstance(error, EngineError):
        pytest.skip("the computer was faster than the hand that kills")
    assert "goes on where it stopped" in error.hint
    kept = len(list(blocks.rglob("*.npz")))
    done = client.run(job)
    client.shutdown()
    assert kept >= 1 and done.summary["tiles"] > 0 and not list(blocks.rglob("*.npz"))
    assert json.loads((tmp_path / "archive" / "archive.json").read_text())
