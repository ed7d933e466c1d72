"""The report of a run from the dock: the engine makes the pictures that are missing, then QGIS writes the PDF."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer

from ...core.errors import KinscapeError
from ...core.jobs.base import Job
from ...core.jobs.search import SearchJob
from ..i18n import tr
from ..layers.report_facts import FOLDER, ReportFacts, read_facts
from ..log import log
from .land_cover.cover_wish import CoverWish
from .messages import say_written
from .ranked_copy import with_ranked_copy
from .session import Session


def start_report(
    session: Session,
    files: Mapping[str, str],
    out_pdf: str,
    choice: Mapping[str, Any] | None = None,
    done: Callable[[str], None] | None = None,
    now: SearchJob | None = None,
) -> None:
    """Write the report of the run with ``files`` to ``out_pdf``; what came of it stands in the message bar. ``done``
    gets the path when it is there. Pictures that cannot be made leave an empty frame. ``now``: the search whose land
    cover gives the order that is seen, where that is not the order of the file."""
    if now is None:
        _start(session, files, out_pdf, choice, done)
        return

    def use(copy: str, over: Callable[[], None]) -> None:
        _start(session, {**files, "ranked": copy}, out_pdf, choice, done, now, over)

    with_ranked_copy(session, tr("Order of the report"), files.get("results", ""), CoverWish.of(now), use)


def _start(
    session: Session,
    files: Mapping[str, str],
    out_pdf: str,
    choice: Mapping[str, Any] | None,
    done: Callable[[str], None] | None,
    now: SearchJob | None = None,
    over: Callable[[], None] = lambda: None,
) -> None:
    """``over`` is called once, whatever comes of it."""

    def write() -> None:
        try:
            _write(session, facts, files, out_pdf, done)
        finally:
            over()

    try:
        facts = read_facts(files, choice, folder=picture_folder(session, files.get("results", "")), now=now)
    except (KinscapeError, OSError) as error:
        over()
        session.say_error(error if isinstance(error, KinscapeError) else _unreadable(error))
        return
    _next_picture(session, list(facts.jobs), write, over)


def picture_folder(session: Session, results: str) -> str:
    """Beside the results, where they last as long as the layout that shows them; in the cache if that is read-only."""
    folder = Path(results).parent
    if os.access(folder, os.W_OK):
        return str(folder / FOLDER)
    return str(Path(session.cache_folder()) / FOLDER / folder.name)


def _next_picture(
    session: Session, jobs: list[Job], then: Callable[[], None], cancelled: Callable[[], None]
) -> None:
    if not jobs:
        QTimer.singleShot(0, then)
        return
    job = jobs.pop(0)

    def failed(error: KinscapeError) -> None:
        log(str(error), "warning")
        following()

    def following() -> None:
        _next_picture(session, jobs, then, cancelled)

    session.start(tr("Pictures for the report"), job, lambda _result: following(), failed, cancelled)


def _write(
    session: Session, facts: ReportFacts, files: Mapping[str, str], out_pdf: str, done: Callable[[str], None] | None
) -> None:
    from ..layers.report import write_report

    QgsApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        path = write_report(facts, files, out_pdf)
    except KinscapeError as error:
        session.say_error(error)
        return
    finally:
        QgsApplication.restoreOverrideCursor()
    say_written(session, tr("Wrote the report {0}"), path)
    if done is not None:
        done(path)


def _unreadable(error: OSError) -> KinscapeError:
    return KinscapeError(
        tr("the results cannot be read: {0}").format(error.strerror or error),
        tr("their files may have been moved; search again"),
    )
