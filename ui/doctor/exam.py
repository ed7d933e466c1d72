"""The examination: what QGIS knows at once, then what a fresh engine answers, finding by finding. No widgets."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingUtils
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ... import __version__
from ...core.errors import KinscapeError
from ...core.jobs.base import Job, JobResult
from ...core.jobs.doctor import DoctorJob
from ..i18n import tr
from ..log import log
from ..options.settings import Settings
from ..words import sentence
from . import facts
from .engine_facts import answer_fact, facts_of, folder_name
from .fact import INSTALL, NOTE, OK, WARNING, WRONG, Fact

Runner = Callable[[str, Job, bool], Any]
STEPS = (("engine",), ("computer", "disks", "archive"), ("packages", "gpu"))


class OwnEngine:
    """Starts jobs in an engine of the examination's own: started with the settings as they are now, and not disturbing
    the engines that work."""

    def __init__(self) -> None:
        from ..engine_client import EngineClient
        from ..environment import engine_launch

        self._client = EngineClient(engine_launch, most=1)

    def __call__(self, title: str, job: Job, is_background: bool = True) -> Any:
        from ..tasks import JobTask, start_task

        return start_task(JobTask(title, job, self._client, is_hidden=is_background))

    def end(self) -> None:
        """End it without waiting for it."""
        threading.Thread(target=self._client.shutdown, args=(1.0,), daemon=True).start()


class Exam(QObject):
    """``found``: a Fact; a later one with the same key takes the place of an earlier one. ``dropped``: a key whose
    check has no finding after all. ``finished`` comes once, also after ``cancel``."""

    found = pyqtSignal(object)
    dropped = pyqtSignal(str)
    finished = pyqtSignal()

    def __init__(self, archive: str = "", runner: Runner | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.archive = archive
        self.facts: dict[str, Fact] = {}
        self.summary: dict[str, Any] = {}  # what the engine answered
        self.is_running = False
        self._runner = runner
        self._own: OwnEngine | None = None
        self._task: Any = None
        self._quick: list[Callable[[], Fact]] = []
        self._folders: dict[str, str] = {}
        self._began = 0.0

    def start(self) -> None:
        """Begin; returns at once."""
        if self.is_running:
            return
        self.is_running = True
        self.facts, self.summary = {}, {}
        for fact in self._waiting():
            self._tell(fact)
        self._quick = facts.quick_facts()
        QTimer.singleShot(0, self._next_quick)

    def cancel(self) -> None:
        """Stop; what was found stays."""
        if not self.is_running:
            return
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        self._end()

    # -- one after the other
    def _next_quick(self) -> None:
        if not self.is_running:
            return
        if not self._quick:
            self._look_for_engine()
            return
        do = self._quick.pop(0)
        try:
            self._tell(do())
        except Exception as error:  # one check that fails must not keep the others from being made
            log(f"doctor: {do.__name__}: {error!r}", "warning")
            key = do.__name__.removesuffix("_fact")
            self._tell(Fact(key, "qgis", key, WARNING, tr("This check failed: {0}").format(error)))
        QTimer.singleShot(0, self._next_quick)

    def _look_for_engine(self) -> None:
        fact, python = facts.python_fact()
        self._tell(fact)
        if python is None:
            self._no_engine(tr("There is no engine that could be started"))
            return
        self._folders = self._folders_to_look_at(python.path)
        self._began = time.monotonic()
        self._step(0)

    def _step(self, number: int) -> None:
        if number >= len(STEPS):
            self._end()
            return
        if self._runner is None:
            self._own = OwnEngine()
            self._runner = self._own
        job = DoctorJob(self.archive, tuple(self._folders), STEPS[number])
        self._task = task = self._runner(tr("Doctor"), job, True)
        task.succeeded.connect(lambda result: self._answered(task, number, result))
        task.failed.connect(lambda error: self._failed(task, number, error))
        task.cancelled.connect(self.cancel)

    def _answered(self, task: Any, number: int, result: JobResult) -> None:
        if task is not self._task:
            return
        self.summary.update({name: result.summary[name] for name in STEPS[number] if name in result.summary})
        if "engine" in result.summary:
            self._tell(answer_fact(result.summary["engine"], time.monotonic() - self._began, __version__))
        named = {folder_name(path): text for path, text in self._folders.items()}
        for fact in facts_of(result.summary, named):
            self._tell(fact)
        self._step(number + 1)

    def _failed(self, task: Any, number: int, error: KinscapeError) -> None:
        if task is not self._task:
            return
        if number == 0:
            title = tr("The engine answers")
            self._tell(Fact("answer", "engine", title, WRONG, sentence(error.message), error.hint, INSTALL))
            self._no_engine(tr("The engine could not be asked"))
            return
        for key in self._keys_of(number):
            if self.facts[key].state == "waiting":
                self._tell(_with(self.facts[key], WARNING, sentence(error.message), error.hint))
        self._step(number + 1)

    def _no_engine(self, why: str) -> None:
        """What only the engine can tell stays open."""
        for fact in list(self.facts.values()):
            if fact.state == "waiting":
                self._tell(_with(fact, NOTE, why))
        self._end()

    def _end(self) -> None:
        self._task = None
        if self._own is not None:
            self._own.end()
            self._own = self._runner = None
        for fact in [f for f in self.facts.values() if f.state == "waiting"]:
            del self.facts[fact.key]
            self.dropped.emit(fact.key)
        self._tell(facts.log_fact())
        self.is_running = False
        self.finished.emit()

    def _tell(self, fact: Fact) -> None:
        self.facts[fact.key] = fact
        self.found.emit(fact)

    # -- what is going to be looked at
    def _waiting(self) -> list[Fact]:
        """The rows that are certain to come, so that it can be seen what is being done."""
        rows = [
            Fact("python", "engine", tr("The engine's Python")),
            Fact("answer", "engine", tr("The engine answers")),
            Fact("packages.engine", "packages", tr("Engine: rasters, vectors, search")),
            Fact("packages.networks", "packages", tr("Networks that turn tiles to vectors")),
            Fact("packages.private", "packages", tr("Encrypted search")),
            Fact("memory", "computer", tr("Memory and processor")),
            Fact("gpu", "computer", tr("Graphics card")),
        ]
        if self.archive:
            return [*rows, Fact("archive", "archive", tr("Archive"))]
        none = tr("None is open")
        return [*rows, Fact("archive", "archive", tr("Archive"), OK, none)]

    def _keys_of(self, number: int) -> list[str]:
        sections = {1: ("memory", "archive"), 2: ("packages.", "gpu")}[number]
        return [key for key in self.facts if key.startswith(sections)]

    def _folders_to_look_at(self, python: str) -> dict[str, str]:
        """path -> what it is for, in the order of the rows; the archive's own comes first in the job."""
        cache = Settings.load().cache_dir or str(Path(QgsProcessingUtils.tempFolder()) / "kinscape")
        found = {cache: tr("Room for the cache"), str(_home_of(python)): tr("Room for the engine")}
        if self.archive:
            found = {self.archive: tr("Room for the archive"), **found}
        return found


def _home_of(python: str) -> Path:
    """The environment that an interpreter belongs to."""
    folder = Path(python).parent
    return folder.parent if folder.name in ("bin", "Scripts") else folder


def _with(fact: Fact, state: str, found: str, remedy: str = "") -> Fact:
    return Fact(fact.key, fact.section, fact.title, state, found, remedy)
