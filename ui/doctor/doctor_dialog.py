"""The Doctor's window: not modal, examines when it is opened, and can be copied or saved for those who are to help."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ... import __version__
from ..i18n import tr
from ..icons import own_icon
from ..log import log, open_log
from ..options.settings import Settings
from ..readable_theme import ReadableTheme
from ..words import count
from .diagnostics import markdown
from .exam import Exam, Runner
from .fact import ARCHIVE, INSTALL, LOG, OPTIONS, SECTIONS, WARNING, WRONG, Fact, section_title
from .facts import log_lines
from .findings_view import FindingsView

TOPIC = "doctor"
_dialog: DoctorDialog | None = None


def show_doctor(parent: QWidget | None = None, session: Any = None, runner: Runner | None = None) -> DoctorDialog:
    """Show the window (there is one), and examine. ``session``: the dock's, whose archive is looked at; None: the
    archive that was used last. ``runner``: what runs jobs; None: an engine of the examination's own."""
    global _dialog
    if _dialog is None or sip.isdeleted(_dialog):
        _dialog = DoctorDialog(session, runner, parent)
    elif session is not None:
        _dialog.session = session
    _dialog.show()
    _dialog.raise_()
    _dialog.activateWindow()
    _dialog.examine()
    return _dialog


def close_doctor() -> None:
    """For unloading the plugin."""
    global _dialog
    if _dialog is not None and not sip.isdeleted(_dialog):
        _dialog.close()
        _dialog.deleteLater()
    _dialog = None


class DoctorDialog(QDialog):
    def __init__(self, session: Any = None, runner: Runner | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("KinscapeDoctor")
        self.setWindowIcon(own_icon())
        self.setWindowTitle(tr("Kinscape Doctor"))
        self.session = session
        self.exam = Exam(runner=runner, parent=self)
        self.exam.found.connect(self._found)
        self.exam.dropped.connect(lambda key: self.view.drop(key))
        self.exam.finished.connect(self._finished)
        self.verdict = QLabel(self)
        self.verdict.setWordWrap(True)
        font = self.verdict.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.verdict.setFont(font)
        self.verdict.setAccessibleName(tr("Verdict"))
        self.busy = QProgressBar(self)
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedHeight(4)
        self.busy.setToolTip(tr("The examination takes a few seconds"))
        policy = self.busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.busy.setSizePolicy(policy)
        self.view = FindingsView(self)
        self.view.wished.connect(self.do)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setVisible(False)
        self._lay_out()
        ReadableTheme(self)
        QShortcut(QKeySequence("F1"), self, activated=self._help)
        QShortcut(QKeySequence("F5"), self, activated=self.examine)
        self.resize(660, 720)

    # -- the examination
    def examine(self) -> None:
        """Look at everything again."""
        if self.exam.is_running:
            return
        self.exam.archive = self._archive()
        self.view.clear()
        self.said.hide()
        self.busy.show()
        self.again.setEnabled(False)
        self.verdict.setText(tr("Looking at everything that Kinscape needs…"))
        self.exam.start()

    def diagnosis(self) -> str:
        """Everything that was found, as Markdown, without what identifies the user."""
        rows = [
            (
                section_title(section),
                [(f.state, f.title, f.found, f.remedy) for f in self.exam.facts.values() if f.section == section],
            )
            for section in SECTIONS
        ]
        title = f"Kinscape {__version__}, {datetime.now().astimezone().isoformat(' ', 'minutes')}"
        return markdown(title, [(h, r) for h, r in rows if r], log_lines(), self.exam.summary)

    def _found(self, fact: Fact) -> None:
        self.view.show_fact(fact)

    def _finished(self) -> None:
        self.busy.hide()
        self.again.setEnabled(True)
        self.verdict.setText(verdict(list(self.exam.facts.values())))
        QTimer.singleShot(60, self._show_first_problem)  # once the rows have their places

    def _show_first_problem(self) -> None:
        if not sip.isdeleted(self):
            self.view.show_first_problem()

    def _archive(self) -> str:
        folder = getattr(self.session, "archive", "") if self.session is not None else ""
        last = folder or Settings.load().last_archive
        return last if last and (folder or Path(last).exists()) else ""

    # -- what can be done
    def do(self, action: str) -> None:
        """What a button beside a finding stands for."""
        {INSTALL: self._install, OPTIONS: self._options, ARCHIVE: self._open_archive, LOG: open_log}.get(
            action, lambda: None
        )()

    def copy(self) -> None:
        QApplication.clipboard().setText(self.diagnosis())
        self._say(tr("The diagnosis is on the clipboard; names, home folders and passwords were taken out."))

    def save(self, path: str = "") -> None:
        """Write the diagnosis to ``path``, or where the user says."""
        if not path:
            path, _ = QFileDialog.getSaveFileName(
                self, tr("Save diagnosis"), "kinscape-diagnosis.md", tr("Text files (*.md *.txt)")
            )
        if not path:
            return
        try:
            Path(path).write_text(self.diagnosis(), encoding="utf-8")
        except OSError as error:
            self._say(tr("{0} cannot be written: {1}").format(path, error.strerror or error))
            log(f"{path}: {error}", "warning")
        else:
            self._say(tr("Saved as {0}; names, home folders and passwords were taken out.").format(path))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.show()

    def _install(self) -> None:
        from .install_dialog import show_install

        show_install(self.session, self.parentWidget(), self._installed)

    def _installed(self) -> None:
        if self.isVisible():
            self.examine()

    def _options(self) -> None:
        from ..options.options_page import open_options

        open_options()

    def _open_archive(self) -> None:
        if self.session is not None:
            self.session.open_page("archive")
            return
        from qgis.utils import plugins

        plugin = next((p for p in plugins.values() if type(p).__name__ == "KinscapePlugin"), None)
        if plugin is not None:
            plugin.show_dock(True)
            plugin.dock.open_page("archive")

    def _help(self) -> None:
        from ..help import open_help

        open_help(TOPIC, self)

    def done(self, result: int) -> None:
        self.exam.cancel()
        super().done(result)

    def closeEvent(self, event: object) -> None:
        self.exam.cancel()
        super().closeEvent(event)

    # -- widgets
    def _lay_out(self) -> None:
        self.again = self._button(tr("Examine again"), tr("Look at everything again (F5)"), self.examine)
        self.copy_button = self._button(
            tr("Copy diagnostics"),
            tr("Put everything that was found on the clipboard, without names, home folders and passwords"),
            self.copy,
        )
        self.save_button = self._button(tr("Save…"), tr("Save the same text as a file"), lambda: self.save())
        help_button = self._button(tr("Help"), tr("What the findings mean (F1)"), self._help)
        close = self._button(tr("Close"), tr("Close this window (Esc)"), self.close)
        self.again.setDefault(False)
        buttons = QHBoxLayout()
        for button in (self.copy_button, self.save_button, self.again):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (help_button, close):
            buttons.addWidget(button)
        box = QVBoxLayout(self)
        box.addWidget(self.verdict)
        box.addWidget(self.busy)
        box.addWidget(self.view, 1)
        box.addWidget(self.said)
        box.addLayout(buttons)
        self.view.setFocus()

    def _button(self, text: str, tooltip: str, do: Any) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tooltip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: do())
        return button


def verdict(facts: list[Fact]) -> str:
    """All findings in one sentence, with the names of those that are not well."""
    wrong, warnings = ([fact.title for fact in facts if fact.state == state] for state in (WRONG, WARNING))
    if wrong:
        one, many = tr("One thing is wrong and must be mended"), tr("{0} things are wrong and must be mended")
        return tr("{0}: {1}").format(count(len(wrong), one, many), ", ".join(wrong))
    if warnings:
        one, many = tr("It works; one thing should be looked at"), tr("It works; {0} things should be looked at")
        return tr("{0}: {1}").format(count(len(warnings), one, many), ", ".join(warnings))
    return tr("Everything that Kinscape needs is there and works.")
