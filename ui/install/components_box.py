"""The check boxes of the installation panel: what each component is for, and how large it is."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QGridLayout, QLabel, QSizePolicy, QWidget

from ...core.install.components import COMPONENTS, Size, estimate
from ...core.install.gpu import has_nvidia, wished_build
from ..i18n import tr


class ComponentsBox(QWidget):
    """``changed`` comes when the choice or the build of torch changes."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build = "auto"
        self._there: tuple[str, ...] = ()
        self.boxes: dict[str, QCheckBox] = {}
        self.notes: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 22)
        for row, component in enumerate(COMPONENTS):
            title, note = _words(component.name)
            box = QCheckBox(title, self)
            box.setToolTip(note)
            box.setAccessibleDescription(note)
            box.toggled.connect(lambda is_on, n=component.name: self._toggled(n, is_on))
            label = QLabel(note, self)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            grid.addWidget(box, 2 * row, 0, 1, 2)
            grid.addWidget(label, 2 * row + 1, 1)
            self.boxes[component.name], self.notes[component.name] = box, label
        self.boxes["engine"].setChecked(True)
        _freeze(self.boxes["engine"], True)
        self._show_sizes()

    def names(self) -> tuple[str, ...]:
        """The components that are ticked."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    def set_there(self, names: tuple[str, ...]) -> None:
        """What is installed already stays ticked."""
        self._there = names
        for name, box in self.boxes.items():
            if name in names:
                box.setChecked(True)
            title = _words(name)[0]
            box.setText(tr("{0}: installed").format(title) if name in names else title)
        self.lock(False)

    def set_build(self, build: str) -> None:
        """Which torch: auto, cpu or large."""
        self._build = build
        self._changed()

    def lock(self, is_locked: bool) -> None:
        """While an installation runs, nothing can be changed."""
        for name, box in self.boxes.items():
            _freeze(box, is_locked or name == "engine" or name in self._there)

    def total(self) -> Size:
        """What is ticked: an estimate."""
        return estimate(self.names(), wished_build(self._build))

    def _toggled(self, name: str, is_on: bool) -> None:
        if not is_on and (name == "engine" or name in self._there):
            self.boxes[name].setChecked(True)
            return
        self._changed()

    def _changed(self) -> None:
        self._show_sizes()
        self.changed.emit()

    def _show_sizes(self) -> None:
        for name, label in self.notes.items():
            one = estimate((name,), wished_build(self._build))
            sizes = tr("About {0} to download, {1} on the disk").format(about(one.download), about(one.disk))
            parts = [_words(name)[1], sizes]
            if name == "networks":
                parts.append(_build_words(wished_build(self._build)))
            label.setText("\n".join(part for part in parts if part))


def about(n_bytes: int) -> str:
    """A size without decimals below a gigabyte: it is an estimate."""
    digits = 0 if n_bytes < 1 << 30 else 1
    return QLocale().formattedDataSize(n_bytes, digits, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def _freeze(box: QCheckBox, is_frozen: bool) -> None:
    """Keep a box from being changed, without the pale text of a disabled one: it must stay readable."""
    box.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, is_frozen)
    box.setFocusPolicy(Qt.FocusPolicy.NoFocus if is_frozen else Qt.FocusPolicy.StrongFocus)


def _words(name: str) -> tuple[str, str]:
    """Title, and what it is for."""
    return {
        "engine": (tr("The engine (always needed)"), tr("Reads rasters, builds archives and searches them")),
        "networks": (
            tr("Neural networks"),
            tr("The usual encoder 'kinscape' (without it: 'handcrafted', colour and texture alone), training and "
               "maps of land cover; can be added later"),
        ),
        "private": (
            tr("Private search"),
            tr("For encrypted search, which a later version brings; nothing uses it yet"),
        ),
    }[name]


def _build_words(build: str) -> str:
    if has_nvidia():
        return tr("This computer has an NVIDIA card: the large build, which uses it")
    if build == "cpu":
        return tr("No NVIDIA card was found: the small build, for the processor alone")
    return ""
