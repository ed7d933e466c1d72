"""Running what changes an archive (building, updating, finding moved rasters), and telling how far it is."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject

from ...core.errors import KinscapeError
from ...core.events import Progress
from ...core.jobs.base import Job, JobResult
from ...core.jobs.index import IndexJob
from ..i18n import tr
from ..words import number, rasters, tiles
from .build_memory import remember_build
from .search_cards import error_text
from .session import MANIFEST

if TYPE_CHECKING:
    from .pages.archive_page import ArchivePage

LOOK_EVERY_S = 1.0  # for a new part of the archive


class ArchiveBuild(QObject):
    """One job at a time. While it runs the page shows its progress, and what can be searched already is read."""

    def __init__(self, page: ArchivePage) -> None:
        super().__init__(page)
        self._page, self._session = page, page.session
        self._task: Any = None
        self._folder = ""
        self._looked = 0.0
        self._stamp: tuple[int, int] | None = None

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def start(self, folder: str, sources: tuple[str, ...], fields: dict[str, Any]) -> None:
        """Index ``sources`` into the archive ``folder`` with these fields of IndexJob."""
        try:
            job = IndexJob(archive=folder, sources=sources, **fields)
        except KinscapeError as error:
            self._page.notice.say(error_text(error))
            self._session.say_error(error)
            return
        self._page.table.sources.set_building(True, list(sources))
        title = tr("Build the archive {0}").format(Path(folder).name)
        self._run(title, job, folder, lambda result: self._built(folder, fields, result))

    def start_job(self, title: str, job: Job, done: Callable[[JobResult], None]) -> None:
        """Run another job that changes the archive."""

        def over(result: JobResult) -> None:
            self._over()
            done(result)
            self._page.refresh()

        self._run(title, job, str(getattr(job, "archive", "")), over)

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    # -- running
    def _run(self, title: str, job: Job, folder: str, done: Callable[[JobResult], None]) -> None:
        if self._task is not None:
            return
        page = self._page
        page.preflight.stop()
        page.notice.say("")
        page.run.set_running(tr("Starting…"))
        self._folder, self._stamp, self._looked = folder, _stamp(folder), time.monotonic()
        self._session.set_building(True)
        self._task = self._session.start(
            title,
            job,
            done=done,
            failed=self._failed,
            cancelled=self._cancelled,
            progressed=self._progressed,
        )
        page.refresh()

    def _progressed(self, progress: Progress) -> None:
        self._page.run.set_progress(progress)
        now = time.monotonic()
        if now - self._looked >= LOOK_EVERY_S:
            self._looked = now
            self.look_for_part()

    def look_for_part(self) -> None:
        """Read the archive again where the build has written a part of it, so that it can be searched."""
        stamp = _stamp(self._folder)
        if stamp is None or stamp == self._stamp:
            return
        self._stamp = stamp
        if self._session.archive in ("", self._folder):
            self._session.open_archive(self._folder)

    def _over(self) -> None:
        self._task = None
        self._page.run.set_idle()
        self._page.table.sources.set_building(False)
        self._session.set_building(False)

    def _built(self, folder: str, fields: dict[str, Any], result: JobResult) -> None:
        self._over()
        self._page.sources.clear()
        self._session.open_archive(folder)
        summary = result.summary
        remember_build(fields, summary)
        failed = summary.get("failed") or []
        text = tr("The archive has {0}").format(tiles(summary.get("tiles", 0)))
        new = summary.get("new_tiles", summary.get("tiles", 0))
        if new != summary.get("tiles", 0):
            text += tr(", {0} new").format(number(new))
        if summary.get("skipped"):
            text += tr("; {0} skipped (holes)").format(number(summary["skipped"]))
        if failed:
            first = failed[0]
            self._page.notice.say("\n".join(str(one.get("message", one)) for one in failed))
            text += tr("; {0} could not be indexed: {1}").format(rasters(len(failed)), first.get("message", first))
        level = Qgis.MessageLevel.Warning if failed else Qgis.MessageLevel.Success
        self._session.say(text, level, 0 if failed else 8)
        self._page.refresh()

    def _failed(self, error: KinscapeError) -> None:
        self._over()
        self._page.notice.say(error_text(error))
        self._session.say_error(error)
        self._reopen()

    def _cancelled(self) -> None:
        self._over()
        self._session.say(tr("Stopped. What is finished is kept: build again to go on"), Qgis.MessageLevel.Info)
        self._reopen()

    def _reopen(self) -> None:
        """Show what the run left behind."""
        if (Path(self._folder) / MANIFEST).is_file() and self._session.archive in ("", self._folder):
            text = self._page.notice.toolTip()
            self._session.open_archive(self._folder)
            self._page.notice.say(text)
        self._page.refresh()


def _stamp(folder: str) -> tuple[int, int] | None:
    """What tells one state of an archive on disk from another."""
    try:
        found = os.stat(Path(folder) / MANIFEST)
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
