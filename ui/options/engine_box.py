"""The engine on the options page: which Python, where it comes from, checking it, installing one."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...core.errors import KinscapeError
from ...core.jobs.base import JobResult
from ..environment import find_engine_python
from ..i18n import tr
from .checks import check_python
from .fields import Remark, path_field

GOOD, BAD, NOTE = "mIconSuccess", "mIconWarning", "mIconInfo"


class EngineBox(QWidget):
    def __init__(self, chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Any = None
        self.field = path_field(
            chosen,
            tr("found by itself"),
            tr("The Python program that has the engine's packages; leave it empty to let Kinscape look for it"),
            check_python,
            False,
            self,
        )
        self.said = Remark(self)
        self.check = self._button(
            tr("Check"), tr("Look whether this Python has what the engine needs; takes a few seconds"), self.start_check
        )
        self.install = self._button(
            tr("Install or update…"),
            tr("Install the engine; shows first how large it is and where it goes"),
            self._install,
        )
        self.doctor = self._button(tr("Doctor…"), tr("Examine everything that Kinscape needs"), self._doctor)
        row = QHBoxLayout()
        for button in (self.check, self.install, self.doctor):
            row.addWidget(button)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.field)
        box.addWidget(self.said)
        box.addLayout(row)
        self.field.changed.connect(self.say_what_is_found)
        self.say_what_is_found()

    def say_what_is_found(self) -> None:
        """Which Python the engine would run in with what is entered now."""
        self._task = None
        self.check.setEnabled(not self.field.problem)
        if self.field.text:
            self.said.say("")
            return
        try:
            python = find_engine_python(is_chosen=False)
        except KinscapeError as error:
            self.said.say(str(error), BAD)
            self.check.setEnabled(False)
            return
        source = {
            "variable": tr("In use: {0}, named by the variable KINSCAPE_ENGINE_PYTHON"),
            "checkout": tr("In use: {0}, of the development folder"),
            "installed": tr("In use: {0}, installed by Kinscape"),
        }[python.source]
        self.said.say(source.format(python.path), GOOD)

    def start_check(self) -> None:
        """Start the Python that is entered (or found) in the background, and say below what it has."""
        from ..install.task import start_check

        path = self.field.text
        try:
            path = path or find_engine_python(is_chosen=False).path
        except KinscapeError as error:
            self.said.say(str(error), BAD)
            return
        self.check.setEnabled(False)
        self.said.say(tr("Checking {0}…").format(path), NOTE)
        self._task = task = start_check(path, ("engine",))
        task.succeeded.connect(lambda result: self._checked(task, result))
        task.failed.connect(lambda error: self._failed(task, error))

    def _checked(self, task: Any, _result: JobResult) -> None:
        if task is self._task:
            self.say_what_is_found()
            self.said.say(tr("This Python has what the engine needs."), GOOD)

    def _failed(self, task: Any, error: KinscapeError) -> None:
        if task is self._task:
            self.say_what_is_found()
            self.said.say(str(error), BAD)

    def _install(self) -> None:
        from ..doctor.install_dialog import show_install

        show_install(None, self.window(), self._installed)

    def _installed(self) -> None:
        from .settings import Settings

        self.field.set_text(Settings.load().engine_python)
        self.say_what_is_found()

    def _doctor(self) -> None:
        from ..doctor.doctor_dialog import show_doctor

        show_doctor(self.window())

    def _button(self, text: str, tooltip: str, do: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tooltip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: do())
        return button
