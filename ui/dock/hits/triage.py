"""The keys of the gallery, and the menu with the same actions: one table for both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ...i18n import tr

LIKE, UNLIKE, HIDE, UNDO, REDO, WHY, ZOOM, NEXT, PREVIOUS = (
    "like",
    "unlike",
    "hide",
    "undo",
    "redo",
    "why",
    "zoom",
    "next",
    "previous",
)
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier
_KEYS = {
    (Qt.Key.Key_A, _NONE): LIKE,
    (Qt.Key.Key_X, _NONE): UNLIKE,
    (Qt.Key.Key_H, _NONE): HIDE,
    (Qt.Key.Key_Z, _NONE): UNDO,
    (Qt.Key.Key_Z, _SHIFT): REDO,
    (Qt.Key.Key_W, _NONE): WHY,
    (Qt.Key.Key_Return, _NONE): ZOOM,
    (Qt.Key.Key_Enter, _NONE): ZOOM,
    (Qt.Key.Key_J, _NONE): NEXT,
    (Qt.Key.Key_J, _SHIFT): NEXT,
    (Qt.Key.Key_K, _NONE): PREVIOUS,
    (Qt.Key.Key_K, _SHIFT): PREVIOUS,
}
NEEDS_HIT = {LIKE, UNLIKE, HIDE, WHY, ZOOM}


@dataclass(frozen=True)
class _Entry:
    action: str
    keys: str
    text: str
    tip: str


def _entries() -> tuple[_Entry | None, ...]:
    """None: a line between two groups."""
    return (
        _Entry(LIKE, "A", tr("Like"), tr("Mark the selected places as what you look for")),
        _Entry(UNLIKE, "X", tr("Unlike"), tr("Mark the selected places as what you do not look for")),
        _Entry(HIDE, "H", tr("Hide"), tr("Take the selected places out of the list and off the map")),
        None,
        _Entry(ZOOM, "Return", tr("Zoom to the place"), tr("Show the place on the map and let it flash")),
        _Entry(WHY, "W", tr("Why this place?"), tr("Show how similar the place is to each of your examples")),
        None,
        _Entry(UNDO, "Z", tr("Undo"), tr("Take the last mark back")),
        _Entry(REDO, "Shift+Z", tr("Redo"), tr("Set the mark again that was taken back")),
    )


def action_of(event: QKeyEvent) -> str:
    """What a key press means in the gallery, "" for nothing of ours."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    for (key, wanted), action in _KEYS.items():
        if event.key() == key and modifiers == wanted:
            return action
    return ""


def keys_text() -> str:
    """One line that names the keys."""
    return tr("A like · X unlike · H hide · Z undo · W why · Enter zoom")


def keys_help() -> str:
    """All the keys, a line each."""
    lines = [tr("Up, Down (or K, J): previous, next")]
    lines += [f"{_native(e.keys)}: {e.text}" for e in _entries() if e is not None]
    return "\n".join(lines)


def make_menu(parent: QWidget, has_hit: bool, do: Callable[[str], None]) -> QMenu:
    """The context menu; ``do`` gets the action chosen. Keys are shown, not registered: the view handles them."""
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    for entry in _entries():
        if entry is None:
            menu.addSeparator()
            continue
        action = menu.addAction(entry.text + "\t" + _native(entry.keys))
        action.setToolTip(entry.tip)
        action.setData(entry.action)
        action.setEnabled(has_hit or entry.action not in NEEDS_HIT)
        action.triggered.connect(lambda _checked=False, name=entry.action: do(name))
    return menu


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
