"""Whether the controls of a widget can be found without a mouse, and say what they are: names, tooltips, Tab order."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QTextBrowser,
    QWidget,
)

_KINDS = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTabBar, QTextBrowser,
)  # fmt: skip
_MOST_STEPS, _PARTS = 150, 4


def controls(widget) -> list[QWidget]:
    """What a user can act on in ``widget``, as it is shown now; not the parts that other controls are made of."""
    found = []
    for child in widget.findChildren(QWidget):
        is_own = type(child).__module__.startswith("kinscape") and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not (isinstance(child, _KINDS) or is_own) or not child.isVisible() or not child.isEnabled():
            continue
        is_frozen = child.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if child.window() is widget.window() and not is_frozen and not _is_part(child, widget):
            found.append(child)
    return found


def _is_part(child, widget) -> bool:
    """Whether ``child`` belongs to another control: the line of a spin box, the title buttons of the dock itself."""
    if child.objectName().startswith("qt_"):
        return child.objectName() != "qt_tabwidget_tabbar"
    above = child.parentWidget()
    while above is not None and above is not widget:
        if isinstance(above, (QAbstractSpinBox, QComboBox, QAbstractItemView, QTabBar, QAbstractButton, QLineEdit)):
            return True
        above = above.parentWidget()
    return False


def _told(widget, what: str) -> str:
    """``what`` (toolTip, accessibleName) of a control, or of the compound one that it is a part of."""
    for _ in range(3):
        if widget is None:
            return ""
        text = getattr(widget, what)()
        if text:
            return text
        widget = widget.parentWidget()
    return ""


def _name(widget, labels) -> str:
    for kind, own in ((QAbstractButton, "text"), (QGroupBox, "title")):
        if isinstance(widget, kind) and getattr(widget, own)():
            return getattr(widget, own)()
    told = _told(widget, "accessibleName")
    return told or next((label.text() for label in labels if label.buddy() in (widget, widget.parentWidget())), "")


def describe(widget) -> str:
    """A control in a line, for a report."""
    words = getattr(widget, "text", lambda: "")
    text = words() if isinstance(widget, QAbstractButton) else ""
    kinds = f"{type(widget.parentWidget()).__name__} > {type(widget).__name__}"
    return f"{kinds} {widget.objectName() or text or widget.accessibleName() or widget.toolTip()}"[:110]


def nameless(widget) -> list[str]:
    """Controls that have neither a tooltip nor a text, or no name for a screen reader."""
    labels = widget.findChildren(QLabel)
    out = []
    for control in controls(widget):
        if isinstance(control, QTabBar):
            continue
        is_arrow = control.objectName() == "collapseButton"  # of a QGIS box, which is named itself and takes the keys
        name = _name(control.parentWidget() if is_arrow else control, labels)
        says_itself = isinstance(control, (QAbstractButton, QTextBrowser, QGroupBox, QPlainTextEdit))
        is_told = _told(control, "toolTip") or (says_itself and name)
        if not name or not is_told:
            out.append(f"{describe(control)}: {'no name' if not name else 'no tooltip'}")
    return out


def unreached(widget) -> list[str]:
    """Controls that the Tab key does not come to, beginning at the first. One radio button stands for its group."""
    wanted = controls(widget)
    seen: list[QWidget] = []
    first = next((c for c in wanted if c.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
    if first is None:
        return [describe(control) for control in wanted]
    QApplication.setActiveWindow(widget.window())
    repeats = 0
    first.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(_MOST_STEPS):
        here = QApplication.focusWidget()
        repeats = repeats + 1 if seen and here is seen[-1] else 0  # a date has parts, which Tab goes through
        if here is None or repeats > _PARTS or (repeats == 0 and here in seen):
            break
        if repeats == 0:
            seen.append(here)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(here, QKeyEvent(kind, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t"))
    reached = {id(one) for here in seen for one in _stands_for(here)}
    return [describe(control) for control in wanted if id(control) not in reached]


def _stands_for(widget) -> list[QWidget]:
    """``widget``, what it is a part of, and the other radio buttons of its group (the arrow keys go to them)."""
    out, above = [widget], widget.parentWidget()
    while above is not None and not above.isWindow():
        out.append(above)
        above = above.parentWidget()
    if widget.focusProxy() is not None:
        out.append(widget.focusProxy())
    if isinstance(widget, QRadioButton) and widget.parentWidget() is not None:
        out += widget.parentWidget().findChildren(QRadioButton)
    return out
