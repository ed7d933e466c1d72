"""What the dock keeps in the project: the archive, and what each page says of itself. One entry, JSON, nothing secret.

A state that cannot be read, or is of a later version, is left alone: the project opens, and the log has one line.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QAbstractItemModel, QObject, QTimer
from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QDateTimeEdit

from ..i18n import tr
from ..log import log
from .archive_mark import ArchiveMark, is_same_archive, mark_from, read_mark, source_paths
from .project_paths import decode, encode

if TYPE_CHECKING:
    from .dock import KinscapeDock
    from .page import Page

SCOPE, KEY, VERSION = "kinscape", "state", 1
LONGEST = 5_000_000  # letters: thousands of examples; what is longer was not written by us, and is not parsed
_DELAY_MS = 300


class ProjectState(QObject):
    """Writes when the project is saved, reads when one is opened, and marks the project as changed when something of
    the dock that is kept has changed."""

    def __init__(self, dock: KinscapeDock) -> None:
        super().__init__(dock)
        self._dock, self._session = dock, dock.session
        self._pending: dict[str, Any] | None = None  # of a project whose archive is not to be found
        self._is_reading = False
        self._is_settling = False  # pages put themselves back in steps: some wait for the archive's summary
        self._saved = self._blank = self._snapshot()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._compare)
        project = QgsProject.instance()
        project.writeProject.connect(self._write)
        project.readProject.connect(self._project_read)
        project.cleared.connect(self._project_cleared)
        session = self._session
        session.archive_changed.connect(lambda _folder: self._later())
        session.info_changed.connect(lambda _info: self._settle())
        session.moved_changed.connect(self._moved_changed)
        session.archive_located.connect(lambda _folder: self._archive_located())
        for page in dock.pages.values():
            self._watch(page)
        if project.readEntry(SCOPE, KEY, "")[0]:
            self.read()

    def release(self) -> None:
        project = QgsProject.instance()
        project.writeProject.disconnect(self._write)
        project.readProject.disconnect(self._project_read)
        project.cleared.disconnect(self._project_cleared)
        self._timer.stop()

    # -- writing
    def _write(self, *_: object) -> None:
        """The project is being saved."""
        project = QgsProject.instance()
        if self._pending is not None:
            state = self._pending  # kept as it was, until the archive is found or given up
        else:
            state = self._state()
            has_entry = bool(project.readEntry(SCOPE, KEY, "")[0])
            if self._snapshot() == (self._saved if has_entry else self._blank):
                if not has_entry:
                    return  # a project that has nothing to do with Kinscape stays as it is
                if _parse(project.readEntry(SCOPE, KEY, "")[0]) is None:
                    return  # of a later version, and nothing has changed
        sources = [str(s.get("path", "")) for s in (self._session.info or {}).get("sources", [])]
        stored = encode(state, project.writePath, sources or source_paths(self._session.archive))
        project.writeEntry(SCOPE, KEY, json.dumps(stored, ensure_ascii=False, sort_keys=True, allow_nan=False))
        self._saved = self._snapshot()

    def _state(self) -> dict[str, Any]:
        current = self._dock.current_page()
        return {
            "version": VERSION,
            "archive": dict(self._session.archive_mark()),
            "page": current.name if current is not None else "",
            "pages": {name: page.state() for name, page in self._dock.pages.items()},
        }

    # -- reading
    def read(self) -> None:
        """Put the dock back as the open project says."""
        project = QgsProject.instance()
        text = project.readEntry(SCOPE, KEY, "")[0]
        stored = _parse(text) if text else None
        if text and stored is None:
            log(tr("What the project keeps for Kinscape is damaged or of a later version: it is left alone"), "warning")
        self._is_reading = True
        try:
            self._pending = None
            if stored is None:
                self._session.forget_moved()
                self._restore({})
            else:
                self._read_stored(stored, project)
        finally:
            self._is_reading = False
        self._saved = self._snapshot()
        self._is_settling = self._session.has_archive and self._session.info is None

    def _read_stored(self, stored: dict[str, Any], project: QgsProject) -> None:
        mark = mark_from(decode(stored.get("archive"), project.readPath))
        may_open = self._session.may_open
        folder = find_archive(mark, project.homePath(), self._session.recent_archives(), may_open)
        state = decode(stored, project.readPath, source_paths(folder))
        if folder or not mark["folder"]:
            self._session.forget_moved()
            if folder:
                self._session.open_archive(folder)
            self._restore(state)
            return
        self._restore({})
        self._session.miss_archive(mark)
        self._pending = state
        if not may_open(mark["folder"]):
            self._session.say_unopened(mark["folder"])
        elif read_mark(mark["folder"]) is not None:
            self._session.locate_archive(mark["folder"])  # another one lies there: the page says so, and asks

    def _restore(self, state: dict[str, Any]) -> None:
        pages = state.get("pages")
        for name, page in self._dock.pages.items():
            part = pages.get(name) if isinstance(pages, dict) else None
            page.restore(part if isinstance(part, dict) else {})
        current = self._dock.pages.get(str(state.get("page", "")))
        if current is not None:
            self._dock.tabs.setCurrentWidget(current)

    def _project_read(self, *_: object) -> None:
        self.read()

    def _project_cleared(self) -> None:
        """Another project begins: the archive stays open, but the query was the old project's."""
        self._pending = None
        self._session.forget_moved()
        self._is_reading = True
        try:
            self._restore({})
        finally:
            self._is_reading = False
        self._saved = self._blank = self._snapshot()

    # -- an archive that has moved
    def _archive_located(self) -> None:
        state, self._pending = self._pending, None
        if state is not None:
            state = decode(encode(state, str), str, source_paths(self._session.archive))
            self._restore(state)
            self._later()

    def _moved_changed(self) -> None:
        """Looking for the archive was given up: what does not belong to it is put back all the same."""
        if self._session.moved is None and self._pending is not None and not self._is_reading:
            QTimer.singleShot(0, self._give_up)

    def _give_up(self) -> None:
        state, self._pending = self._pending, None
        if state is not None:  # not found after all: ``archive_located`` comes before
            self._restore(without_archive(state))
            self._later()

    # -- changes
    def _watch(self, page: Page) -> None:
        """Look again after whatever may have changed what the page keeps. Comparing tells whether it did."""
        for button in page.findChildren(QAbstractButton):
            button.toggled.connect(self._later)
        for combo in page.findChildren(QComboBox):
            combo.currentIndexChanged.connect(self._later)
            combo.model().dataChanged.connect(self._later)  # ticks of a list
        for spin in page.findChildren(QAbstractSpinBox):
            signal = spin.dateTimeChanged if isinstance(spin, QDateTimeEdit) else getattr(spin, "valueChanged", None)
            if signal is not None:
                signal.connect(self._later)
        for slider in page.findChildren(QAbstractSlider):
            slider.valueChanged.connect(self._later)
        for model in page.findChildren(QAbstractItemModel):
            for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.layoutChanged):
                signal.connect(self._later)

    def _later(self, *_: object) -> None:
        if not self._is_reading:
            self._timer.start()

    def _settle(self) -> None:
        if self._is_settling and (self._session.info is not None or self._session.info_error is not None):
            self._is_settling = False
            self._timer.stop()
            QTimer.singleShot(0, self._take_as_saved)

    def _take_as_saved(self) -> None:
        self._saved = self._snapshot()

    def _compare(self) -> None:
        if self._is_settling:
            self._take_as_saved()
        elif self._pending is None and self._snapshot() != self._saved:
            self._saved = self._snapshot()
            QgsProject.instance().setDirty(True)

    def _snapshot(self) -> str:
        """What is kept, as one text; which page is in front does not make a project dirty."""
        pages = {name: page.state() for name, page in self._dock.pages.items()}
        return json.dumps([self._session.archive, pages], sort_keys=True, default=str)


def find_archive(
    mark: ArchiveMark, home: str, recent: list[str], may_open: Callable[[str], bool] = lambda _folder: True
) -> str:
    """The folder in which the archive of ``mark`` is now: where it was (where ``may_open`` lets one look), beside the
    project, or one of those used lately; "" if none of them is it."""
    if not mark["folder"]:
        return ""
    name = Path(mark["folder"]).name
    beside = [str(Path(home) / name)] if home else []
    there = [mark["folder"]] if may_open(mark["folder"]) else []
    for folder in (*there, *beside, *(path for path in recent if Path(path).name == name)):
        found = read_mark(folder)
        if found is not None and is_same_archive(found, mark):
            return folder
    return ""


def without_archive(state: dict[str, Any]) -> dict[str, Any]:
    """``state`` less what means something only in its archive: places found, and tiles as examples."""
    pages = {}
    for name, page in (state.get("pages") or {}).items():
        kept = {key: value for key, value in page.items() if key not in ("results", "run", "choice")}
        for key in ("like", "unlike"):
            if isinstance(kept.get(key), list):
                kept[key] = [item for item in kept[key] if not _is_tile(item)]
        pages[name] = kept
    return {**state, "pages": pages}


def _is_tile(item: object) -> bool:
    example = item.get("example") if isinstance(item, dict) else None
    return isinstance(example, dict) and bool(example.get("tile"))


def _parse(text: str) -> dict[str, Any] | None:
    """The stored state; None where it is damaged or of a later version."""
    if len(text) > LONGEST:
        return None
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None
    is_known = isinstance(data, dict) and data.get("version") == VERSION and isinstance(data.get("pages"), dict)
    return data if is_known else None
