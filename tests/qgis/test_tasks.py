"""Jobs as QGIS tasks: what is emitted, in which thread, and that nothing is left behind."""

from __future__ import annotations

import gc
import os
import threading
import weakref

import pytest
from kinscape.core.errors import EngineError, InternalError, RasterError
from kinscape.core.jobs.info import InfoJob
from kinscape.ui import tasks
from kinscape.ui.tasks import JobTask, cancel_all, start_task
from qgis.core import QgsApplication, QgsTask


class Listener:
    """Everything that a task emits, in order, with the thread in which it came."""

    def __init__(self, task):
        self.got, self.threads = [], set()
        for name in ("progressed", "logged", "succeeded", "failed", "cancelled"):
            getattr(task, name).connect(lambda *args, name=name: self._add(name, args))

    def _add(self, name, args):
        self.got.append((name, *args))
        self.threads.add(threading.current_thread())

    @property
    def ends(self):
        return [item for item in self.got if item[0] in ("succeeded", "failed", "cancelled")]


@pytest.fixture
def start(tiny_engine, wait_for):
    """``start(what)`` starts a task for a tiny job: (task, listener)."""

    def begin(what):
        task = JobTask(what, InfoJob(what))
        listener = Listener(task)
        return start_task(task), listener

    yield begin
    cancel_all()
    assert wait_for(lambda: not tasks._alive)


def test_a_task_succeeds_with_the_result_after_its_progress_in_the_main_thread(start, wait_for):
    task, listener = start("count:500")
    assert wait_for(lambda: listener.ends)
    assert [name for name, *_ in listener.got][-1] == "succeeded" and listener.got[-1][1].summary == {"counted": 500}
    assert listener.got[0][0] == "progressed" and listener.threads == {threading.main_thread()}
    task.cancel()  # too late, and harmless though QGIS has deleted its side
    assert not wait_for(lambda: len(listener.ends) > 1, 0.2)


@pytest.mark.parametrize(
    "what, error",
    [("bad:raster", RasterError), ("bad:value", InternalError), ("die:kill", EngineError), ("bad:exit", InternalError)],
)
def test_a_task_fails_with_the_error(start, wait_for, what, error):
    task, listener = start(what)
    assert wait_for(lambda: listener.ends)
    ((name, got),) = listener.ends
    assert name == "failed" and isinstance(got, error)
    assert task.error is listener.ends[0][1] and task.result is None


@pytest.mark.parametrize("what", ["sleep:60", "deaf:60"])
def test_a_running_task_is_cancelled(start, wait_for, what):
    task, listener = start(what)
    assert wait_for(lambda: any(name == "progressed" for name, *_ in listener.got))
    task.cancel()
    assert wait_for(lambda: listener.ends) and listener.ends == [("cancelled",)]


def test_a_task_cancelled_before_it_began_says_so_once(start, wait_for):
    task, listener = start("count:5")
    task.cancel()
    assert wait_for(lambda: listener.ends) and listener.ends == [("cancelled",)]
    assert not wait_for(lambda: len(listener.ends) > 1, 0.3)


def test_cancelling_in_the_manager_is_the_same(start, wait_for):
    _, listener = start("sleep:60")
    assert wait_for(lambda: listener.got)
    QgsApplication.taskManager().cancelAll()
    assert wait_for(lambda: listener.ends) and listener.ends == [("cancelled",)]


def test_a_task_that_nobody_holds_lives_until_it_has_finished_and_not_longer(start, wait_for):
    task, listener = start("sleep:0.2")
    alive = weakref.ref(task)
    del task
    gc.collect()
    assert wait_for(lambda: listener.ends) and listener.ends[0][0] == "succeeded"
    assert not tasks._alive
    listener.got.clear()
    assert wait_for(lambda: gc.collect() is not None and alive() is None)


def test_a_fault_in_the_client_is_a_failure_not_a_crash(wait_for):
    class Broken:
        def run(self, *_args):
            raise ZeroDivisionError("by zero")

    task = JobTask("x", InfoJob("x"), Broken())
    listener = Listener(task)
    start_task(task)
    assert wait_for(lambda: listener.ends)
    assert isinstance(listener.ends[0][1], InternalError) and "by zero" in str(listener.ends[0][1])


def test_unloading_in_the_middle_of_jobs_ends_them_in_silence(start, wait_for):
    started = [start(what) for what in ("sleep:60", "deaf:60", "sleep:60", "count:100000000")]
    assert wait_for(
        lambda: sum(bool(listener.got) for _, listener in started) >= 2
    )  # QGIS runs as many at once as there are cores
    before = [list(listener.got) for _, listener in started]
    assert cancel_all() is True
    assert wait_for(lambda: not tasks._alive)
    assert not any(listener.ends for _, listener in started)
    assert [len(listener.got) for _, listener in started] >= [len(got) for got in before]


def test_messages_of_the_engine_reach_the_log_and_the_listener(start, wait_for):
    task, listener = start("bad:value")
    assert wait_for(lambda: listener.ends)
    assert any(name == "logged" and "Traceback" in args[0] and args[1] == "warning" for name, *args in listener.got)


def test_the_window_is_not_held_up_while_a_job_runs(start, wait_for):
    """Turns of the event loop while the engine computes with all its might."""
    task, listener = start("deaf:0.5")
    turns = []
    assert wait_for(lambda: turns.append(1) or listener.ends)
    assert len(turns) >= 10 and os.getpid() != task.result


def test_small_work_in_the_background_is_hidden_from_qgiss_task_indicator():
    shown, hidden = JobTask("search", InfoJob("x")), JobTask("thumbnails", InfoJob("x"), is_hidden=True)
    assert hidden.flags() & QgsTask.Flag.Hidden and not shown.flags() & QgsTask.Flag.Hidden
    assert hidden.canCancel() and shown.canCancel()
