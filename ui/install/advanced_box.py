"""The folded part of the installation panel: index, proxy, certificates, a folder of packages, the Python to build on,
and an interpreter of one's own for experts."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from .choices import InstallChoices
from .task import proxy_text


class AdvancedBox(QgsCollapsibleGroupBox):
    """``changed`` comes with every change; ``interpreter_wished`` (path) when a ready Python shall be tried."""

    changed = pyqtSignal()
    interpreter_wished = pyqtSignal(str)

    def __init__(self, choices: InstallChoices, parent: QWidget | None = None) -> None:
        super().__init__(tr("Network, packages and Python"), parent)
        self.setCollapsed(True)
        self.index = self._line(choices.index, tr("pip's own"))
        self.index.setToolTip(tr("Address of the package index of your organisation; empty: the one that pip uses"))
        self.cpu_index = self._line(choices.cpu_index, tr("none"))
        self.cpu_index.setToolTip(
            tr("Address of an index that has torch in its small build, for computers without an NVIDIA card")
        )
        self.build = QComboBox(self)
        for name, text in (
            ("auto", tr("What fits this computer")),
            ("cpu", tr("Small (processor only)")),
            ("large", tr("Large (the index's own)")),
        ):
            self.build.addItem(text, name)
        self.build.setCurrentIndex(max(0, self.build.findData(choices.build)))
        self.build.setToolTip(tr("Which build of torch the neural networks get"))
        self.offline = self._file(choices.offline_folder, tr("none"), is_folder=True)
        self.offline.setToolTip(
            tr("A folder of packages that was filled on another computer with: kinscape install --download-only FOLDER")
        )
        self.certificates = self._file(choices.ca_bundle, tr("the system's"), is_folder=False)
        self.certificates.setToolTip(
            tr("Certificates (.pem) of your organisation, where a firewall opens encrypted connections")
        )
        self.proxy = QLabel(self)
        self.proxy.setWordWrap(True)
        self.proxy.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.proxy.setToolTip(tr("Set it in QGIS: Settings > Options > Network"))
        self.base = self._file(choices.interpreter, tr("QGIS's own"), is_folder=False)
        self.base.setToolTip(tr("The Python (3.10 or newer) from which the engine's environment is made"))
        self.ready = self._file("", tr("none"), is_folder=False)
        self.ready.setToolTip(tr("A Python that has all packages already, for example of a conda environment"))
        self.check = QPushButton(tr("Check and use this interpreter"), self)
        self.check.setToolTip(tr("Looks whether this Python has what the engine needs, and uses it if it has"))
        self.check.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.check.setEnabled(False)
        self._lay_out()
        self._connect()
        self.refresh()

    def choices(self) -> InstallChoices:
        """What is chosen now."""
        return InstallChoices(
            index=self.index.text().strip(),
            cpu_index=self.cpu_index.text().strip(),
            offline_folder=self.offline.filePath().strip(),
            ca_bundle=self.certificates.filePath().strip(),
            interpreter=self.base.filePath().strip(),
            build=str(self.build.currentData()),
        )

    def set_build(self, build: str) -> None:
        self.build.setCurrentIndex(max(0, self.build.findData(build)))

    def refresh(self) -> None:
        """The proxy may have been changed in QGIS's options meanwhile."""
        self.proxy.setText(proxy_text())

    def lock(self, is_locked: bool) -> None:
        for widget in (self.index, self.cpu_index, self.build, self.offline, self.certificates, self.base, self.ready):
            widget.setEnabled(not is_locked)
        self.check.setEnabled(not is_locked and bool(self.ready.filePath().strip()))

    def _line(self, text: str, empty: str) -> QLineEdit:
        line = QLineEdit(text, self)
        line.setPlaceholderText(empty)
        line.setMinimumWidth(80)
        return line

    def _file(self, path: str, empty: str, is_folder: bool) -> QgsFileWidget:
        widget = QgsFileWidget(self)
        mode = QgsFileWidget.StorageMode
        widget.setStorageMode(mode.GetDirectory if is_folder else mode.GetFile)
        widget.setFilePath(path)
        widget.lineEdit().setPlaceholderText(empty)
        widget.lineEdit().setMinimumWidth(60)
        return widget

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, widget in (
            (tr("Package index"), self.index),
            (tr("Build of torch"), self.build),
            (tr("Index of the small torch build"), self.cpu_index),
            (tr("Folder of packages"), self.offline),
            (tr("Certificate file"), self.certificates),
            (tr("Proxy"), self.proxy),
            (tr("Python to build on"), self.base),
            (tr("Use this interpreter"), self.ready),
        ):
            label = QLabel(text, self)
            label.setToolTip(widget.toolTip())
            label.setBuddy(widget)
            widget.setAccessibleName(text)
            form.addRow(label, widget)
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 6, 6, 6)
        box.addLayout(form)
        box.addWidget(self.check)

    def _connect(self) -> None:
        for line in (self.index, self.cpu_index):
            line.textChanged.connect(lambda _text: self.changed.emit())
        for widget in (self.offline, self.certificates, self.base):
            widget.fileChanged.connect(lambda _path: self.changed.emit())
        self.build.currentIndexChanged.connect(lambda _i: self.changed.emit())
        self.ready.fileChanged.connect(lambda path: self.check.setEnabled(bool(path.strip())))
        self.check.clicked.connect(lambda: self.interpreter_wished.emit(local_path(self.ready.filePath())))


def local_path(text: str) -> str:
    """A path as typed, or as pasted from a file manager (``file:`` address)."""
    text = text.strip().strip('"')
    return QUrl(text).toLocalFile() if text.startswith("file:") else text
