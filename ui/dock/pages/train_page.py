"""The Train page: make an encoder of one's own out of an archive, labelled places, or folders of images.

What runs is the subject of ``train/training``, what came of it that of ``train/outcome_box``, and which states are told
that of ``train/train_state`` and ``train/train_cards``.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import QFileDialog, QGroupBox, QVBoxLayout, QWidget

from ....core.errors import KinscapeError
from ....core.jobs.base import JobResult
from ...i18n import tr
from ...icons import theme_icon
from ...words import count, number, rough_duration
from ..archive_text import count as tiles_of
from ..page import Page
from ..search_cards import error_text
from ..session import Session
from ..train import networks, own_models
from ..train.encoder_list import EncoderList, can_be_base, is_own
from ..train.options_box import OptionsBox
from ..train.outcome_box import OutcomeBox
from ..train.source_box import SourceBox, Way
from ..train.train_cards import make_card, remove_question
from ..train.train_memory import USUAL, remember_unfinished, seconds_range, unfinished
from ..train.train_state import TrainFacts, TrainState, train_states
from ..train.training import Training, make_job, work_folder
from ..widgets.action_card import ActionCard
from ..widgets.encoder_combo import catalogue
from ..widgets.loss_curve import LossCurve
from ..widgets.notice import Notice
from ..widgets.run_row import RunRow
from ..widgets.scrolling import scrolling
from ..widgets.small_label import small_label


class TrainPage(Page):
    name = "train"
    order = 60

    @classmethod
    def title(cls) -> str:
        return tr("Train")

    @classmethod
    def help_text(cls) -> str:
        return tr("Make an encoder that knows your own imagery or your own classes")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.cards: list[ActionCard] = []
        self._question: ActionCard | None = None
        self._shown: tuple[Any, ...] | None = None
        self.unfinished_job: Any = None
        self._adding: own_models.AddTask | None = None
        self.source = SourceBox(self)
        self.options = OptionsBox(self)
        self.estimate = small_label(self)
        self.run = RunRow(tr("Train"), "", self)
        self.curve = LossCurve(self)
        self.notice = Notice(self)
        self.outcome = OutcomeBox(session, self)
        self.encoders = EncoderList(self)
        self.training = Training(session, self)
        self._lay_out()
        self._connect()
        self.reread_encoders()
        self._archive_changed()

    def _lay_out(self) -> None:
        self._card_box = QVBoxLayout()
        self._card_box.setSpacing(6)
        learn = QGroupBox(tr("Train an encoder"), self)
        column = QVBoxLayout(learn)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(6)
        for widget in (self.source, self.options, self.estimate, self.run, self.curve, self.notice):
            column.addWidget(widget)
        self.curve.hide()
        known = QGroupBox(tr("Encoders"), self)
        lower = QVBoxLayout(known)
        lower.setContentsMargins(6, 6, 6, 6)
        lower.addWidget(self.encoders)
        content = QWidget(self)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(6, 6, 6, 6)
        inner.addLayout(self._card_box)
        inner.addWidget(learn)
        inner.addWidget(self.outcome)
        inner.addWidget(known)
        inner.addStretch(1)
        self._scroll = scrolling(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _connect(self) -> None:
        self.source.changed.connect(self._source_changed)
        self.options.changed.connect(self.refresh)
        self.run.started.connect(self.train)
        self.run.cancelled.connect(self.training.cancel)
        training = self.training
        training.began.connect(self._began)
        training.progressed.connect(self._progressed)
        training.curve_changed.connect(self._draw)
        training.done.connect(self._done)
        training.failed.connect(self._failed)
        training.stopped.connect(self._stopped)
        for box in (self.outcome, self.encoders):
            box.index_wished.connect(self.index_with)
        self.outcome.remove_wished.connect(lambda name: self._ask_removal(self._entry(name)))
        self.encoders.remove_wished.connect(self._ask_removal)
        self.encoders.add_wished.connect(self.ask_model)
        self.session.archive_changed.connect(lambda _folder: self._archive_changed())
        self.session.info_changed.connect(lambda _info: self._archive_changed())
        self.session.engine_changed.connect(lambda _state: self.refresh())
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.run.cancel)

    # -- what is wished
    def _archive_changed(self) -> None:
        info = self.session.info or {}
        self.source.set_archive(self.session.archive if self.session.has_archive else "", tiles_of(info.get("tiles")))

    def _source_changed(self) -> None:
        way = self.source.way
        self.options.set_way(way)
        name = {
            Way.ARCHIVE: Path(self.session.archive).name,
            Way.PLACES: self.source.layer.name() if self.source.layer is not None else "",
            Way.CLASSES: Path(self.source.class_folder).name,
        }[way]
        self.options.suggest_name(name, [entry["name"] for entry in self.encoders.entries()])
        self.refresh()

    def job_fields(self, work: str) -> dict[str, Any]:
        """Fields of TrainEncoderJob as the page stands; of labelled places their file is still to be written."""
        way = self.source.way
        fields = {"mode": way.value, "work": work, "replace": True, **self.options.fields(way)}
        if self.source.needs_archive:
            fields["archive"] = self.session.archive
        if way is Way.CLASSES:
            fields["data"] = str(Path(self.source.class_folder).absolute())
        elif way is Way.PLACES:
            fields["class_field"] = self.source.class_field
        return fields

    def train(self) -> None:
        """Begin the training that the page describes."""
        if self.training.is_running or self.problem():
            return
        self.outcome.clear()
        work = work_folder(self.options.name.text())
        fields = self.job_fields(work)
        try:
            if self.source.way is Way.PLACES:
                self.training.start_with_places(
                    self.source.layer, self.source.class_field, work,
                    lambda path: make_job(places=path, **fields),
                )  # fmt: skip
            else:
                self.training.start(make_job(**fields))
        except KinscapeError as error:
            self._failed(error)

    def resume(self) -> None:
        """Go on with the training that was stopped."""
        job = unfinished()
        if job is not None and not self.training.is_running:
            self.outcome.clear()
            self.training.start(job)

    def forget_unfinished(self) -> None:
        """Offer the training that was stopped no more, and delete its checkpoints."""
        job = unfinished()
        remember_unfinished(None)
        if job is not None:
            shutil.rmtree(job.work, ignore_errors=True)
        self.curve.hide()
        self.refresh()

    def problem(self) -> str:
        """Why nothing can be trained now, or ""."""
        shipped = [entry["name"] for entry in self.encoders.entries() if not is_own(entry)]
        return self.source.problem() or self.options.problem(shipped)

    # -- while it runs
    def _began(self) -> None:
        self.notice.say("")
        self.run.set_running(tr("Starting…"))
        self._draw()
        self.refresh()

    def _progressed(self, progress: Any) -> None:
        self.run.set_progress(progress)
        if self.training.images_s:
            self.run.set_note(tr("{0} images a second").format(number(self.training.images_s)))

    def _draw(self) -> None:
        course = self.training.curve
        if course is not None:
            self.curve.set_losses(course.steps, course.losses)
        self.curve.setVisible(self.curve.points is not None)

    # -- the end
    def _over(self) -> None:
        self.run.set_idle()
        self.reread_encoders()
        self.refresh()

    def _done(self, result: JobResult) -> None:
        self.options.forget_name()
        self._over()
        self.outcome.show_result(result)
        QTimer.singleShot(0, self._to_outcome)
        self.encoders.choose(self.outcome.name)
        self.session.say(tr("The encoder {0} is ready").format(self.outcome.name))

    def _to_outcome(self) -> None:
        """Bring what came of it into view."""
        self._scroll.verticalScrollBar().setValue(self.outcome.y())

    def _failed(self, error: KinscapeError) -> None:
        self._over()
        self.notice.say(error_text(error))
        self.session.say_error(error)

    def _stopped(self) -> None:
        self._over()
        self.session.say(tr("Stopped. What was learned is kept: resume to go on"), Qgis.MessageLevel.Info)

    # -- encoders
    def reread_encoders(self, chosen: str = "") -> None:
        """List what there is now, here and where an encoder is chosen."""
        entries = catalogue()
        self.encoders.set_entries(entries, chosen)
        self.options.set_bases(entry["name"] for entry in entries if can_be_base(entry))

    def _entry(self, name: str) -> dict[str, Any]:
        return next((entry for entry in self.encoders.entries() if entry["name"] == name), {"name": name})

    def index_with(self, name: str) -> None:
        """Go to the Archive page, ready for a new archive with this encoder."""
        page = self.session.open_page("archive")
        page.begin_with_project()
        page.options.encoder.reread()
        page.options.encoder.choose(name)

    def _ask_removal(self, entry: dict[str, Any]) -> None:
        self._question = remove_question(self, entry)
        self._fill_cards([self._question])
        self._scroll.verticalScrollBar().setValue(0)
        self._question.buttons[-1].setFocus()

    def remove_now(self, entry: dict[str, Any]) -> None:
        """Delete an encoder of the user's own."""
        try:
            own_models.remove(str(entry["name"]))
        except KinscapeError as error:
            self.notice.say(error_text(error))
            self.session.say_error(error)
        if entry["name"] == self.outcome.name:
            self.outcome.clear()
        self._question = None
        self.reread_encoders()
        self.refresh()
        self.show_states()

    def ask_model(self) -> None:
        """Let the user choose the card or manifest of an encoder that is to be added."""
        filters = tr("Cards of encoders") + " (*.json)"
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Card of the encoder"), self.session.project_folder(), filters
        )
        if path:
            self.add_model(path)

    def add_model(self, path: str) -> None:
        """Copy the encoder of a card into the user's own ones."""
        self.notice.say("")
        self._adding = own_models.AddTask(path)
        self._adding.ended.connect(self._added)
        QgsApplication.taskManager().addTask(self._adding)

    def _added(self, name: str, error: KinscapeError | None) -> None:
        self._adding = None
        if error is not None:
            self.notice.say(error_text(error))
            self.session.say_error(error)
            return
        self.reread_encoders(name)
        self.refresh()
        self.session.say(tr("The encoder {0} was added").format(name))

    # -- states
    def facts(self) -> TrainFacts:
        """What the states of the page follow from."""
        return TrainFacts(
            has_engine=self.session.engine != "missing",
            has_networks=networks.has_networks(),
            is_training=self.training.is_running,
            has_unfinished=self.unfinished_job is not None,
            wants_archive=self.source.needs_archive,
            has_archive=self.session.has_archive,
        )

    def states(self) -> list[TrainState]:
        """What the page tells of now."""
        return train_states(self.facts())

    def refresh(self) -> None:
        """Bring button, estimate and cards in line with what is the case."""
        is_running = self.training.is_running
        self.unfinished_job = None if is_running else unfinished()
        facts, problem = self.facts(), self.problem()
        for widget in (self.source, self.options):
            widget.setEnabled(not is_running)
        self.encoders.can_change = not is_running
        self.encoders.refresh_buttons()
        tip = problem or tr("Learn from what is chosen above; can be stopped and goes on later")
        self.run.set_button(tr("Train"), tip, facts.can_train and not problem, theme_icon("mActionStart"))
        self.estimate.setText("" if is_running else problem or self._estimate())
        self.estimate.setVisible(bool(self.estimate.text()))
        self.show_states(keeps_question=True)

    def _estimate(self) -> str:
        """What the training would take, in a line."""
        images = self.source.images
        epochs, px = USUAL[self.source.way.value]
        epochs, px = self.options.epochs.value() or epochs, self.options.input_px or px
        if not images:
            return ""
        least, most, is_measured = seconds_range(images * epochs, px)
        times = tr("{0} to {1}").format(rough_duration(least), rough_duration(most))
        what = tr("{0} × {1} epochs").format(count(images, tr("1 image"), tr("{0} images")), number(epochs))
        if is_measured:
            return tr("{0}: {1}, by earlier trainings on this computer").format(what, times)
        return tr("{0}: very roughly {1}; measured as soon as it runs").format(what, times)

    def show_states(self, keeps_question: bool = False) -> None:
        """Tell of the states that hold now, in place of a question (unless that is to be kept)."""
        if keeps_question and self._question is not None and not self.training.is_running:
            return
        states = self.states()
        key = (tuple(states), str(getattr(self.unfinished_job, "work", "")))
        if self._question is None and key == self._shown:
            return
        self._question, self._shown = None, key
        self._fill_cards([card for state in states if (card := make_card(state, self)) is not None])

    def _fill_cards(self, cards: list[ActionCard]) -> None:
        for card in self.cards:
            self._card_box.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = cards
        for card in cards:
            self._card_box.addWidget(card)
            card.show()

    def open_installer(self) -> None:
        """The installer in a window of its own; afterwards the page looks again."""
        from ...doctor.install_dialog import show_install

        show_install(self.session, self.session.iface.mainWindow(), self.refresh)

    # -- of every page
    def shown(self) -> None:
        self.session.check_engine()
        self.session.notice_loss()
        self.reread_encoders()
        self.refresh()

    def state(self) -> dict[str, Any]:
        return {"way": self.source.way.value}

    def restore(self, state: dict[str, Any]) -> None:
        known = {way.value: way for way in Way}
        self.source.choose(known.get(str(state.get("way")), Way.ARCHIVE))

    def release(self) -> None:
        self.source.release()
        self.outcome.release()
        self.training.release()
