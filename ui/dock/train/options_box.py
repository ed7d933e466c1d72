"""What the new encoder is called, and how it is trained; few need more than the name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QRegularExpression, Qt, pyqtSignal
from qgis.PyQt.QtGui import QRegularExpressionValidator
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSpinBox, QToolButton, QVBoxLayout, QWidget

from ...i18n import tr
from .source_box import Way

SIZES_PX = (96, 128, 160, 192, 224, 256)
MOST_EPOCHS = 1000
LONGEST_NAME = 40
SCRATCH = "none"  # as TrainEncoderJob names it
NAME = rf"[a-z0-9][a-z0-9_-]{{0,{LONGEST_NAME - 1}}}"


class OptionsBox(QWidget):
    """``fields`` gives what was set as fields of TrainEncoderJob; what was left at its automatic value is not in it."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_named = False  # by the user
        self._has_scratch = False
        self.name = QLineEdit(self)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setValidator(QRegularExpressionValidator(QRegularExpression(NAME), self))
        self.name.setToolTip(
            tr("What the new encoder is called in lists: small letters, figures, - and _. A training of the same name "
               "replaces the earlier encoder only when it has come to its end")
        )
        self.name.textEdited.connect(lambda text: self._named(text))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Name"), self.name)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(form)
        box.addWidget(self._make_advanced())

    def _make_advanced(self) -> QWidget:
        self.advanced = QgsCollapsibleGroupBoxBasic(tr("Advanced"), self)
        self.advanced.setCollapsed(True)
        self.advanced.setToolTip(tr("Where it begins, how long and how large it looks at images, what it learns by"))
        self.base = QComboBox(self)
        self.base.setMinimumContentsLength(8)
        self.base.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.base.setToolTip(tr("The encoder that the training begins with: what it knows already is kept as far as "
                                "the new images allow"))
        self.epochs = QSpinBox(self)
        self.epochs.setRange(0, MOST_EPOCHS)
        self.epochs.setSpecialValueText(tr("automatic"))
        self.epochs.setToolTip(tr("How often every image is looked at. More takes longer and brings less and less"))
        self.size = QComboBox(self)
        self.size.addItem(tr("automatic"), 0)
        for px in SIZES_PX:
            self.size.addItem(tr("{0} pixels").format(px), px)
        self.size.setToolTip(tr("How large images are looked at while it learns. Twice the side takes four times as "
                                "long"))
        self.loss = QComboBox(self)
        for name, text, tooltip in (
            ("dpt", tr("Triplets, near places apart"), tr("Distance-penalised triplet loss: places far from each other "
                                                          "must look alike for a better reason than the same light")),
            ("triplet", tr("Triplets"), tr("Places of a class nearer to each other than to any other class")),
            ("softmax", tr("Classes (softmax)"), tr("Tells the classes apart; good where they have many places")),
        ):  # fmt: skip
            self.loss.addItem(text, name)
            self.loss.setItemData(self.loss.count() - 1, tooltip, Qt.ItemDataRole.ToolTipRole)
        self.loss.setToolTip(tr("What is asked of the encoder while it learns from labelled places"))
        inner = QFormLayout(self.advanced)
        inner.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        inner.addRow(tr("&Begin with"), self.base)
        inner.addRow(tr("E&pochs"), self.epochs)
        inner.addRow(tr("&Image size"), self.size)
        inner.addRow(tr("L&oss"), self.loss)
        self._form = inner
        for widget in (self.base, self.epochs, self.size, self.loss):
            widget.setMinimumWidth(60)
        self.epochs.valueChanged.connect(lambda _value: self.changed.emit())
        for combo in (self.base, self.size, self.loss):
            combo.currentIndexChanged.connect(lambda _row: self.changed.emit())
        self.advanced.findChild(QToolButton, "collapseButton").setToolTip(tr("Show or hide the advanced options"))
        return self.advanced

    # -- what is offered
    def set_way(self, way: Way) -> None:
        """A loss is chosen for labelled places only, and only folders of images can teach a network from scratch."""
        for widget in (self.loss, self._form.labelForField(self.loss)):
            widget.setVisible(way is Way.PLACES)
        self._has_scratch = way is Way.CLASSES
        row = self.base.findData(SCRATCH)
        if self._has_scratch and row < 0:
            self.base.addItem(tr("nothing (from scratch)"), SCRATCH)
        elif not self._has_scratch and row >= 0:
            self.base.removeItem(row)

    def set_bases(self, names: Iterable[str]) -> None:
        """The encoders that a training may begin with."""
        chosen = self.base.currentData()
        self.base.blockSignals(True)
        self.base.clear()
        self.base.addItem(tr("automatic"), "")
        for name in names:
            self.base.addItem(name, name)
        if self._has_scratch:
            self.base.addItem(tr("nothing (from scratch)"), SCRATCH)
        self.base.setCurrentIndex(max(0, self.base.findData(chosen)))
        self.base.blockSignals(False)

    def suggest_name(self, text: str, taken: Iterable[str]) -> None:
        """A name for the encoder made of ``text``, unless the user has given one."""
        if not self._is_named:
            self.name.setText(free_name(text, taken))

    def _named(self, text: str) -> None:
        self._is_named = bool(text)
        self.changed.emit()

    def forget_name(self) -> None:
        """The name has been used: the next training gets one of its own."""
        self._is_named = False

    # -- what is chosen
    @property
    def input_px(self) -> int:
        """0: automatic."""
        return int(self.size.currentData())

    def fields(self, way: Way) -> dict[str, Any]:
        """Of what differs from the automatic values."""
        out: dict[str, Any] = {"name": self.name.text()}
        if self.base.currentData():
            out["base"] = self.base.currentData()
        if self.epochs.value():
            out["epochs"] = self.epochs.value()
        if self.input_px:
            out["input_px"] = self.input_px
        if way is Way.PLACES:
            out["loss"] = self.loss.currentData()
        return out

    def problem(self, taken: Iterable[str]) -> str:
        """What is wrong with the name, or "". ``taken``: names that no training may have."""
        name = self.name.text()
        if not re.fullmatch(NAME, name):
            return tr("Give the new encoder a name first")
        if name in taken:
            return tr("{0} is an encoder that came with Kinscape: choose another name").format(name)
        return ""


def free_name(text: str, taken: Iterable[str]) -> str:
    """``text`` as a name, with a number where it is taken."""
    plain = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[: LONGEST_NAME - 4] or "my-encoder"
    names = set(taken)
    number = 2
    name = plain
    while name in names:
        name, number = f"{plain}-{number}", number + 1
    return name
