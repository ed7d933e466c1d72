"""Words that can be read in every theme: QGIS's Night Mapping writes those of buttons and lists in grey on grey with a
contrast of 3.4, and hints in empty fields with one of 2.1, where 4.5 is needed. Only the colour of the words changes,
and only where the theme's own is too weak."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QTimer
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QPushButton, QToolButton, QWidget

from .dock.hits.ink import LEAST, blended, contrast, luminance

_KINDS = (QPushButton, QToolButton, QComboBox)
_WANTED = LEAST + 0.3  # smoothed letters are paler than their ink
_STEPS = 20
_MIDDLE = 0.18  # the luminance on which black and white can be read equally well
_EDGE_PX = 4
_PROBE_PX = (96, 32)
_LETTER_PX = 20
_KIND = QEvent.Type
_MEANS_OTHER_COLOURS = frozenset(
    (_KIND.StyleChange, _KIND.PaletteChange, _KIND.Polish, _KIND.Show, _KIND.EnabledChange)
)


class ReadableTheme(QObject):
    """Keeps the words of ``widget`` and of all that lies in it readable, also when the theme changes. Fields that are
    made later keep the theme's hints until then."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.refresh)
        self._fields: set[QLineEdit] = set()
        widget.installEventFilter(self)
        self.refresh()

    def refresh(self) -> None:
        """Look at the theme once more."""
        rules = readable_rules()
        if rules != self._widget.styleSheet():
            self._widget.setStyleSheet(rules)
        role = QPalette.ColorRole.PlaceholderText
        for field in self._widget.findChildren(QLineEdit):  # hints are not handed down by the palette of a parent
            if field not in self._fields:
                self._fields.add(field)
                field.installEventFilter(self)  # style sheets take back what palettes say when a field is shown
            palette = field.palette()
            wanted = readable_hint(palette)
            if palette.color(role) != wanted:
                palette.setColor(role, wanted)
                field.setPalette(palette)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MEANS_OTHER_COLOURS:
            self._timer.start(0)  # the theme may still be half put on
        return False


def readable_rules() -> str:
    """A style sheet for the kinds whose words are too weak on their own ground; "" where all can be read."""
    rules = []
    for kind in _KINDS:
        probe = kind()  # without a parent: as the theme alone dresses it
        probe.ensurePolished()
        probe.resize(*_PROBE_PX)
        grounds = _grounds(probe)
        ink = _ink(probe, grounds)
        wanted = readable_on(ink, grounds)
        if wanted != ink:
            rules.append(f"{kind.__name__}:enabled {{ color: {wanted.name()} }}")
        probe.deleteLater()
    return "\n".join(rules)


def readable_hint(palette: QPalette) -> QColor:
    """The colour of the hint in an empty field: the theme's own, or one that can be read on the field's ground."""
    own, ground = palette.color(QPalette.ColorRole.PlaceholderText), palette.color(QPalette.ColorRole.Base)
    opaque = blended(QColor(own.red(), own.green(), own.blue()), own.alphaF(), ground)
    wanted = readable_on(opaque, [ground])
    return own if wanted == opaque else wanted


def readable_on(ink: QColor, grounds: list[QColor]) -> QColor:
    """``ink``, as much lighter (or darker, on light grounds) as it takes to be read on each of ``grounds``."""
    worst = min(grounds, key=lambda ground: contrast(ink, ground))
    if contrast(ink, worst) >= LEAST:
        return ink
    end = QColor(255, 255, 255) if luminance(worst) < _MIDDLE else QColor(0, 0, 0)
    steps = (blended(end, step / _STEPS, ink) for step in range(1, _STEPS + 1))
    return next((colour for colour in steps if contrast(colour, worst) >= _WANTED), end)


def _grounds(probe: QWidget) -> list[QColor]:
    """The colours of an empty button from top to bottom: some themes draw a gradient."""
    image = probe.grab().toImage()
    x = image.width() // 3
    return [image.pixelColor(x, y) for y in range(_EDGE_PX, image.height() - _EDGE_PX)]


def _ink(probe: QWidget, grounds: list[QColor]) -> QColor:
    """The colour of its words as it is drawn, which with a style sheet need not be that of its palette: of all in a
    picture of thick letters the one furthest from the ground."""
    font = probe.font()
    font.setBold(True)
    font.setPixelSize(_LETTER_PX)
    probe.setFont(font)
    if isinstance(probe, QComboBox):
        probe.addItem("HHHH")
    else:
        probe.setText("HHHH")
    image, middle = probe.grab().toImage(), grounds[len(grounds) // 2]
    row = image.height() // 2 + 2
    drawn = [image.pixelColor(x, y) for y in (row, row + 2) for x in range(_EDGE_PX, image.width() // 2)]
    return max(drawn, key=lambda colour: contrast(colour, middle))
