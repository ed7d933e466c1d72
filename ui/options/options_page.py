"""Kinscape's page in QGIS's own options (Settings > Options): the engine's Python, memory, the usual encoder, the
cache."""

from __future__ import annotations

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from ...core.errors import EngineError
from ..dock.widgets.encoder_combo import EncoderCombo
from ..i18n import tr
from ..icons import own_icon
from .settings import Settings

PAGE = "mOptionsPageKinscape"


class KinscapeOptionsFactory(QgsOptionsWidgetFactory):
    def __init__(self) -> None:
        super().__init__(tr("Kinscape"), own_icon())

    def createWidget(self, parent: QWidget | None) -> OptionsPage:
        return OptionsPage(parent)


class OptionsPage(QgsOptionsPageWidget):
    """Shows the saved settings, and saves them when the user accepts the dialog."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)
        settings = Settings.load()
        self.python = QgsFileWidget(self)
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.setFilePath(settings.engine_python)
        self.python.lineEdit().setPlaceholderText(tr("found by itself"))
        self.python.setToolTip(
            tr("The Python program that has the engine's packages; leave it empty to let Kinscape look for it")
        )
        self.memory = QSpinBox(self)
        self.memory.setRange(0, 1_000_000)
        self.memory.setSingleStep(500)
        self.memory.setSuffix(tr(" MB"))
        self.memory.setSpecialValueText(tr("no limit"))
        self.memory.setValue(settings.memory_mb)
        self.memory.setToolTip(tr("A job that needs more memory than this is stopped with a message"))
        self.encoder = EncoderCombo(settings.default_encoder, self)
        self.cache = QgsFileWidget(self)
        self.cache.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.cache.setFilePath(settings.cache_dir)
        self.cache.lineEdit().setPlaceholderText(tr("QGIS's temporary folder"))
        self.cache.setToolTip(tr("Where pictures of queries, and results of read-only archives, are kept"))
        self.found = QLabel(self)
        self.found.setWordWrap(True)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Engine's Python"), self.python)
        form.addRow("", self.found)
        form.addRow(tr("Memory for a job"), self.memory)
        form.addRow(tr("Usual encoder"), self.encoder)
        form.addRow(tr("Cache folder"), self.cache)
        box = QVBoxLayout(self)
        box.addLayout(form)
        box.addStretch(1)
        self._say_what_is_found()

    def apply(self) -> None:
        settings = Settings.load()
        settings.engine_python = self.python.filePath().strip()
        settings.memory_mb = self.memory.value()
        settings.default_encoder = self.encoder.name()
        settings.cache_dir = self.cache.filePath().strip()
        settings.save()

    def _say_what_is_found(self) -> None:
        from ..environment import engine_python

        try:
            self.found.setText(tr("In use: {0}").format(engine_python()))
        except EngineError as error:
            self.found.setText(str(error))
