"""The panel that installs the engine: what, how large, where to, one button, progress, and what went wrong if it did.
Shown by the Search page while there is no engine, and by the Doctor and the options."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import KinscapeError
from ...core.events import Progress
from ...core.install import places
from ...core.install.downloads import free_bytes
from ...core.install.plan import already_here
from ...core.jobs.base import JobResult
from ...core.jobs.install import InstallJob
from ..i18n import tr
from ..icons import theme_icon
from ..log import log
from ..readable_theme import ReadableTheme
from ..words import size, wrappable
from .advanced_box import AdvancedBox
from .choices import InstallChoices
from .components_box import ComponentsBox
from .outcome_box import OutcomeBox
from .run_box import RunBox
from .task import base_folder, start_check, start_install


class InstallPanel(QWidget):
    """``installed``: there is an engine now (or a newer one): look again. The task goes on when the panel is hidden;
    it ends, with everything that was fetched kept, when QGIS or the plugin ends."""

    installed = pyqtSignal()

    def __init__(self, session: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.base = base_folder()
        self._task: Any = None
        self.title = self._label(is_bold=True)
        self.help = QToolButton(self)
        self.help.setIcon(theme_icon("mActionHelpContents"))
        self.help.setAutoRaise(True)
        self.help.setToolTip(tr("What is installed, where to, and what to do when it does not work"))
        self.help.setAccessibleName(tr("Help"))
        self.help.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.text = self._label()
        self.components = ComponentsBox(self)
        self.place = self._label()
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.change_place = QToolButton(self)
        self.change_place.setText(tr("Change location…"))
        self.change_place.setToolTip(tr("Choose another folder for the engine, for example on a larger disk"))
        self.change_place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.advanced = AdvancedBox(InstallChoices.load(), self)
        self.run = RunBox(self)
        self.outcome = OutcomeBox(self)
        self._lay_out()
        self._connect()
        self.refresh()
        ReadableTheme(self)

    # -- what it shows
    def refresh(self) -> None:
        """Look at the disk again: what is installed, what was begun, how much is free."""
        best = places.best_environment(self.base)
        there = places.describe(best) if best is not None else None
        self.components.set_there(there.components if there is not None else ())
        self.components.set_build(self.advanced.choices().build)
        self.advanced.refresh()
        if there is None:
            self.title.setText(tr("The engine is not installed"))
            self.text.setText(
                tr(
                    "Kinscape computes in a program of its own beside QGIS, with packages of its own. "
                    "One click installs it; QGIS itself is not changed, and an upgrade of the plugin keeps it."
                )
            )
        elif not there.is_current:
            self.title.setText(tr("The engine's packages are older than this version of Kinscape asks for"))
            self.text.setText(tr("They still work. Update brings the newer ones; the older go when they are in."))
        else:
            self.title.setText(tr("The engine is installed"))
            self.text.setText(wrappable(tr("It is in {0} and takes {1}.").format(best, size(there.size_bytes))))
        self._show_button(there)
        self._show_place()

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def job(self) -> InstallJob:
        """The job that the panel stands for now."""
        choices = self.advanced.choices()
        return InstallJob(
            folder=str(self.base),
            components=self.components.names(),
            index=choices.index,
            cpu_index=choices.cpu_index,
            offline_folder=choices.offline_folder,
            ca_bundle=choices.ca_bundle,
            interpreter=choices.interpreter,
            build=choices.build,
        )

    # -- what it does
    def start(self) -> None:
        """Install what is ticked, or go on with what was begun."""
        if self.is_running:
            return
        self.advanced.choices().save()
        self.outcome.clear()
        self._lock(True)
        self._task = start_install(self.job())
        self._listen(self._task, self._installed)

    def cancel(self) -> None:
        """Stop; what was downloaded is kept."""
        if self._task is not None:
            self.run.say_stopping()
            self._task.cancel()

    def set_place(self, folder: str) -> None:
        """Let the engine go to ``folder`` (a folder kinscape is made in it); "": back beside QGIS's profiles."""
        try:
            places.set_home(self.base, Path(folder) / "kinscape" if folder else None)
        except OSError as error:
            self.outcome.show_error(KinscapeError(tr("The folder cannot be used: {0}").format(error)))
        self.refresh()

    def use_interpreter(self, path: str) -> None:
        """Look into a Python that may have everything already, and use it if it has."""
        if self.is_running:
            return
        self.outcome.clear()
        self._lock(True)
        self._task = start_check(path, self.components.names())
        self._listen(self._task, self._checked)

    # -- what comes back
    def _listen(self, task: Any, done: Any) -> None:
        task.progressed.connect(self._progressed)
        task.succeeded.connect(done)
        task.failed.connect(self._failed)
        task.cancelled.connect(self._cancelled)

    def _progressed(self, progress: Progress) -> None:
        self.run.set_progress(progress)

    def _installed(self, result: JobResult) -> None:
        self._over()
        self._use("")
        summary = result.summary
        if summary["was_there"]:
            self.outcome.show_success(tr("Everything that is ticked is installed already."))
        else:
            self.outcome.show_success(
                tr("The engine is installed: {0} packages, {1} on the disk.").format(
                    summary["packages"], size(summary["size_mb"] * 1e6)
                )
            )
        self.refresh()
        self.installed.emit()

    def _checked(self, result: JobResult) -> None:
        self._over()
        self._use(result.files["python"])
        self.outcome.show_success(tr("This interpreter has what the engine needs, and is used from now on."))
        self.installed.emit()

    def _failed(self, error: KinscapeError) -> None:
        self._over()
        log(f"{error}", "error")
        self.outcome.show_error(error)
        self.refresh()

    def _cancelled(self) -> None:
        self._over()
        self.outcome.show_success(tr("Stopped. What was downloaded is kept; Resume goes on from there."))
        self.refresh()

    def _take_large(self) -> None:
        """After NoSmallBuildError: the user takes the large build."""
        self.advanced.set_build("large")
        self.start()

    def _over(self) -> None:
        self._task = None
        self._lock(False)

    @staticmethod
    def _use(interpreter: str) -> None:
        """Let the settings name this interpreter of the engine; "": the one that was installed."""
        from ..options.settings import Settings

        settings = Settings.load()
        if settings.engine_python != interpreter:
            settings.engine_python = interpreter
            settings.save()

    # -- making
    def _label(self, is_bold: bool = False) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if is_bold:
            font = label.font()
            font.setBold(True)
            label.setFont(font)
        return label

    def _lay_out(self) -> None:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.help, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for widget in (self.text, self.components, self.place):
            column.addWidget(widget)
        column.addWidget(self.change_place, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.run, self.outcome, self.advanced):
            column.addWidget(widget)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)

    def _connect(self) -> None:
        self.help.clicked.connect(self._open_help)
        self.run.started.connect(self.start)
        self.run.cancelled.connect(self.cancel)
        self.components.changed.connect(self._show_place)
        self.change_place.clicked.connect(self._choose_place)
        self.advanced.changed.connect(lambda: self.components.set_build(self.advanced.choices().build))
        self.advanced.interpreter_wished.connect(self.use_interpreter)
        self.outcome.large_wished.connect(self._take_large)

    def _open_help(self) -> None:
        from ..help import open_help

        open_help("install", self.window())

    def _choose_place(self) -> None:
        here = str(places.home(self.base).parent)
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for Kinscape's engine"), here)
        if folder:
            self.set_place(folder)

    def _show_place(self) -> None:
        folder = places.home(self.base)
        total, free = self.components.total(), free_bytes(folder)
        text = tr("Goes to {0}, where {1} are free.").format(folder, size(free))
        if free < total.download + total.disk:
            more = tr("That is too little for {0}: choose another location.").format(size(total.download + total.disk))
            text = f"{text}\n{more}"
        self.place.setText(wrappable(text))

    def _show_button(self, there: places.Environment | None) -> None:
        here, total = already_here(self.base)
        if total:
            text = tr("{0} of {1} are here already.").format(size(here), size(total))
            self.run.set_button(tr("Resume"), tr("Go on with the installation that was begun"), text)
        elif there is None:
            self.run.set_button(tr("Install"), tr("Download what is ticked, and set it up"))
        elif not there.is_current:
            self.run.set_button(tr("Update"), tr("Bring the packages that this version asks for"))
        else:
            self.run.set_button(tr("Install what is ticked"), tr("Add the parts that are ticked"))

    def _lock(self, is_locked: bool) -> None:
        self.components.lock(is_locked)
        self.advanced.lock(is_locked)
        self.change_place.setEnabled(not is_locked)
        self.run.set_running(is_locked)
