"""Kinscape's page in QGIS's own options (Settings > Options): the engine, memory, the usual encoder, the cache, and
where packages come from."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from ..icons import own_icon
from .settings import Settings

PAGE = "mOptionsPageKinscape"
TOPIC = "options"


class KinscapeOptionsFactory(QgsOptionsWidgetFactory):
    """What is behind the page is imported when QGIS's options are opened."""

    def __init__(self) -> None:
        super().__init__(tr("Kinscape"), own_icon())

    def createWidget(self, parent: QWidget | None) -> OptionsPage:
        return OptionsPage(parent)


def open_options() -> bool:
    """Show the page. False where there is no window."""
    from qgis.utils import iface

    if iface is None:
        return False
    iface.showOptionsDialog(iface.mainWindow(), PAGE)
    return True


class OptionsPage(QgsOptionsPageWidget):
    """Shows the saved settings, and saves them when the user accepts the dialog."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from ..dock.widgets.encoder_combo import EncoderCombo
        from ..install.choices import InstallChoices
        from .cache_box import CacheBox
        from .checks import check_address, check_file, check_folder
        from .engine_box import EngineBox
        from .fields import line_field, path_field

        self.setObjectName(PAGE)
        settings, choices = Settings.load(), InstallChoices.load()
        self.engine = EngineBox(settings.engine_python, self)
        self.memory = self._megabytes(
            settings.memory_mb, tr("no limit"), tr("A job that needs more memory than this is stopped with a message")
        )
        self.thumbnails = self._megabytes(
            settings.thumbnails_mb, tr("the usual amount"), tr("Memory for the pictures of the gallery in the dock"), 16
        )
        self.encoder = EncoderCombo(settings.default_encoder, self)
        self.cache = CacheBox(settings.cache_dir, self)
        self.index = line_field(
            choices.index,
            tr("pip's own"),
            tr("Address of the package index of your organisation; empty: the one that pip uses"),
            check_address,
            self,
        )
        self.cpu_index = line_field(
            choices.cpu_index,
            tr("none"),
            tr("Address of an index that has torch in its small build, for computers without an NVIDIA card"),
            check_address,
            self,
        )
        self.wheels = path_field(
            choices.offline_folder,
            tr("none"),
            tr("A folder of packages, for computers without network; the help says how to fill it"),
            check_folder,
            True,
            self,
        )
        self.certificates = path_field(
            choices.ca_bundle,
            tr("the system's"),
            tr("Certificates (.pem) of your organisation, where a firewall opens encrypted connections"),
            check_file,
            False,
            self,
        )
        self._lay_out()
        from ..readable_theme import ReadableTheme

        ReadableTheme(self)

    def helpKey(self) -> str:
        """QGIS's own help has no page of ours: the button below opens it."""
        return ""

    def isValid(self) -> bool:
        """Addresses with a password are refused; whatever else is wrong may be mended later and is said beside it."""
        from ...core.install.scrub import has_credentials

        return not any(has_credentials(field.text) for field in (self.index, self.cpu_index))

    def apply(self) -> None:
        from ..install.choices import InstallChoices

        settings = Settings.load()
        settings.engine_python = self.engine.field.text
        settings.memory_mb = self.memory.value()
        settings.thumbnails_mb = self.thumbnails.value()
        settings.default_encoder = self.encoder.wish()
        settings.cache_dir = self.cache.field.text
        settings.save()
        choices = InstallChoices.load()
        if self.isValid():
            choices.index, choices.cpu_index = self.index.text, self.cpu_index.text
        choices.offline_folder, choices.ca_bundle = self.wheels.text, self.certificates.text
        choices.save()

    def reset(self) -> None:
        """Show the defaults; they count when the dialog is accepted. What was used lately is no setting and stays."""
        for field in (self.engine.field, self.cache.field, self.index, self.cpu_index, self.wheels, self.certificates):
            field.set_text("")
        usual = Settings()
        self.memory.setValue(usual.memory_mb)
        self.thumbnails.setValue(usual.thumbnails_mb)
        self.encoder.choose(usual.default_encoder)

    # -- widgets
    def _megabytes(self, value: int, special: str, tooltip: str, step: int = 500) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(0, 1_000_000)
        box.setSingleStep(step)
        box.setSuffix(tr(" MB"))
        box.setSpecialValueText(special)
        box.setValue(value)
        box.setToolTip(tooltip)
        return box

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._group(QGroupBox(tr("Engine"), self), [(tr("Python"), self.engine)]))
        work = [
            (tr("Memory for a job"), self.memory),
            (tr("Usual encoder"), self.encoder),
            (tr("Memory for thumbnails"), self.thumbnails),
            (tr("Cache folder"), self.cache),
        ]
        box.addWidget(self._group(QGroupBox(tr("Work"), self), work))
        downloads = [
            (tr("Package index"), self.index),
            (tr("Index for the small torch"), self.cpu_index),
            (tr("Folder of packages"), self.wheels),
            (tr("Certificates"), self.certificates),
        ]
        origins = QgsCollapsibleGroupBox(tr("Where the engine's packages come from"), self)
        box.addWidget(self._group(origins, downloads))
        note = QLabel(tr("Kinscape speaks the language of QGIS (Settings > Options > General)."), self)
        note.setWordWrap(True)
        note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        box.addWidget(note)
        row = QHBoxLayout()
        row.addWidget(self._button(tr("Reset to defaults"), tr("Show the values of a new installation"), self.reset))
        row.addWidget(self._button(tr("Help"), tr("What these options do"), self._help))
        row.addStretch(1)
        box.addLayout(row)
        box.addStretch(1)

    @staticmethod
    def _group(group: QGroupBox, rows: list[tuple[str, QWidget]]) -> QGroupBox:
        form = QFormLayout(group)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, widget in rows:
            label = QLabel(text, group)
            label.setBuddy(widget)
            widget.setAccessibleName(text)
            line = getattr(widget, "line", None) or getattr(getattr(widget, "field", None), "line", None)
            if line is not None:  # no focus proxies: nested ones catch the Tab key between two widgets for ever
                label.setBuddy(line)
                line.setAccessibleName(text)
            form.addRow(label, widget)
        return group

    def _button(self, text: str, tooltip: str, do: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tooltip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _help(self) -> None:
        from ..help import open_help

        open_help(TOPIC, self)
