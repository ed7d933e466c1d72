"""The receipt of the last question: what left this computer, what came back, and what the server can know of it."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QGroupBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ....core.errors import InputError, KinscapeError, storage_error
from ...engine_words import in_users_language
from ...i18n import tr
from ...icons import theme_icon
from ...words import duration, number, size, stage, wrappable
from ..session import Session
from ..widgets.action_card import ButtonRow
from .mode_words import mode_words

ENDING = ".receipt.json"
MOST_BYTES, MOST_LINES = 1 << 20, 12


class ReceiptBox(QGroupBox):
    """Hidden until there is a receipt."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("Receipt of the last question"), parent)
        self._session = session
        self.path = ""
        self.cells: list[tuple[QLabel, QLabel]] = []
        self.choose_file = self._ask_for_file
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self.save = QPushButton(theme_icon("mActionFileSave"), tr("Save…"), self)
        self.save.setToolTip(tr("Keep this receipt in a file, as JSON"))
        self.save.clicked.connect(lambda: self.save_copy())
        row = ButtonRow(self)
        row.put(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 6, 6, 6)
        box.addLayout(self._grid)
        box.addWidget(row)
        self.hide()

    def show_receipt(self, path: str) -> None:
        """Read the receipt of this file; one that cannot be read is said, and leaves what was shown."""
        try:
            lines = receipt_lines(read_receipt(path))
        except KinscapeError as error:
            self._session.say_error(error)
            return
        self.path = path
        self._fill(lines)
        self.show()

    def clear(self) -> None:
        self.path = ""
        self._fill([])
        self.hide()

    def text(self) -> str:
        """What can be read, a line for each row."""
        return "\n".join(f"{name.text()}: {value.text()}" for name, value in self.cells)

    def _fill(self, lines: list[tuple[str, str]]) -> None:
        for pair in self.cells:
            for label in pair:
                self._grid.removeWidget(label)
                label.hide()
                label.deleteLater()
        self.cells = []
        for row, (name, value) in enumerate(lines):
            pair = (self._label(name), self._label(wrappable(value)))
            pair[0].setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            font = pair[0].font()
            font.setBold(True)
            pair[0].setFont(font)
            pair[1].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            for column, label in enumerate(pair):
                self._grid.addWidget(label, row, column)
                label.show()
            self.cells.append(pair)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label

    def save_copy(self) -> None:
        """Ask for a file, and keep the receipt there."""
        if not self.path:
            return
        folder = Path(self._session.project_folder() or Path.home())
        path = self.choose_file(str(folder / Path(self.path).name))
        if not path:
            return
        if not path.lower().endswith(".json"):
            path += ENDING
        try:
            if os.path.abspath(path) != os.path.abspath(self.path):
                shutil.copyfile(self.path, path)
        except OSError as error:
            self._session.say_error(storage_error(error, path))
            return
        from ..messages import say_written

        say_written(self._session, tr("Saved the receipt {0}"), path)

    def _ask_for_file(self, suggestion: str) -> str:
        kinds = tr("Receipts") + f" (*{ENDING})"
        path, _filter = QFileDialog.getSaveFileName(self, tr("Save the receipt as"), suggestion, kinds)
        return path


def receipt_beside(results: str) -> str:
    """The receipt that lies beside a result, "" where there is none: it was found on this computer."""
    if not results:
        return ""
    path = Path(results).with_suffix(ENDING)
    return str(path) if path.is_file() else ""


def read_receipt(path: str) -> dict[str, Any]:
    """The receipt in a file. Raises InputError, StorageError."""
    try:
        with open(path, "rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise storage_error(error, path) from error
    try:
        told = json.loads(data) if len(data) <= MOST_BYTES else None
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        raise InputError(tr("{0} is no receipt").format(path))
    return told


def receipt_lines(receipt: Mapping[str, Any]) -> list[tuple[str, str]]:
    """(what, text) for each thing that a receipt tells, in the user's language."""
    words = mode_words(str(receipt.get("mode") or ""))
    server, archive = server_name(receipt), _name(receipt.get("archive"))
    lines = [
        (tr("Asked"), tr("{0}: {1}").format(server, archive) if server and archive else server or archive),
        (tr("How"), words.title),
        (tr("Sent"), _parcels(receipt.get("sent"))),
        (tr("Received"), _parcels(receipt.get("received"))),
        (tr("Server learns"), _told(receipt.get("server_learns")) or words.server_learns),
        (tr("You learn"), _told(receipt.get("you_learn")) or words.you_learn),
        (tr("Time"), _times(receipt.get("seconds"))),
        (tr("Check"), agreement_text(receipt.get("agreement"))),
    ]
    return [(name, text) for name, text in lines if text]


def server_name(receipt: Mapping[str, Any]) -> str:
    """What the server calls itself, else its address."""
    return _name(receipt.get("server"))


def sent_bytes(receipt: Mapping[str, Any]) -> int:
    """How many bytes left this computer."""
    return sum(int(entry.get("bytes") or 0) for entry in _entries(receipt.get("sent")))


def agreement_text(told: object) -> str:
    """How far the opened scores are from the plain ones, on the rows that the owner disclosed for this."""
    if not isinstance(told, Mapping):
        return ""
    error, rows = told.get("max_error"), told.get("rows")
    if not isinstance(error, (int, float)) or isinstance(error, bool):
        return ""
    figure = QLocale().toString(float(error), "g", 2)
    if isinstance(rows, int) and not isinstance(rows, bool) and rows > 0:
        return tr("{0} tiles compared in the open: scores differ by at most {1}").format(number(rows), figure)
    return tr("scores differ from those in the open by at most {0}").format(figure)


def _parcels(told: object) -> str:
    entries = list(_entries(told))
    lines = [tr("{0}: {1}").format(_told(entry.get("what")) or "?", size(int(entry.get("bytes") or 0)))
             for entry in entries[:MOST_LINES]]  # fmt: skip
    if len(entries) > MOST_LINES:
        lines.append(tr("and {0} more").format(number(len(entries) - MOST_LINES)))
    if len(entries) > 1:
        lines.append(tr("{0} in all").format(size(sum(int(entry.get("bytes") or 0) for entry in entries))))
    return "\n".join(lines)


def _entries(told: object) -> Iterable[Mapping[str, Any]]:
    for entry in told if isinstance(told, list) else []:
        if isinstance(entry, Mapping) and isinstance(entry.get("bytes", 0), int):
            yield entry


def _times(told: object) -> str:
    if not isinstance(told, Mapping):
        return ""
    parts = [
        tr("{0}: {1}").format(stage(str(name)), duration(float(seconds)))
        for name, seconds in told.items()
        if isinstance(seconds, (int, float)) and not isinstance(seconds, bool)
    ]
    return "\n".join(parts[:MOST_LINES])


def _name(told: object) -> str:
    """A server or an archive, told as a text or with its name."""
    if isinstance(told, Mapping):
        told = told.get("name") or told.get("url") or told.get("id")
    return " ".join(str(told or "").split())[:300]


def _told(text: object) -> str:
    return in_users_language(text) if isinstance(text, str) else ""
