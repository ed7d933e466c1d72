"""How well the texts of a widget can be read, measured on its picture: the contrast of WCAG 2.1 (1 to 21; 4.5 is due).

The ground of a text is the most frequent colour of its rectangle, its ink the colour that differs most from it and
covers at least a few pixels: smoothed letters are paler than their ink, so what is measured is never better than the
truth.
"""

from __future__ import annotations

import numpy as np

MIN_PIXELS = 3
MIN_SIDE = 6
_MOST = 0.75  # of its height: what is cut off by the edge of a scrolled page is read further down


def luminance(colours: np.ndarray) -> np.ndarray:
    """(n, 3) uint8 sRGB -> (n,) relative luminance (WCAG 2.1)."""
    share = np.asarray(colours, np.float64) / 255.0
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def contrast(pixels: np.ndarray) -> float:
    """(h, w, 3) uint8 of one text -> its contrast with the ground; 1.0 where nothing is written."""
    colours, counts = np.unique(pixels.reshape(-1, 3), axis=0, return_counts=True)
    light = luminance(colours)
    ground = light[np.argmax(counts)]
    ratios = (np.maximum(light, ground) + 0.05) / (np.minimum(light, ground) + 0.05)
    order = np.argsort(-ratios)
    enough = np.cumsum(counts[order]) >= MIN_PIXELS
    return float(ratios[order][np.argmax(enough)]) if enough.any() else 1.0


def texts_of(widget) -> list[tuple[str, str, tuple[int, int, int, int]]]:
    """(kind, text, (x, y, width, height) in ``widget``) of every enabled, visible text in it. Run in QGIS."""
    from qgis.PyQt.QtCore import QPoint, QRect
    from qgis.PyQt.QtWidgets import (
        QAbstractButton,
        QComboBox,
        QGroupBox,
        QLabel,
        QLineEdit,
        QTabBar,
        QToolButton,
        QWidget,
    )

    found = []
    for child in widget.findChildren(QWidget):
        if not child.isVisible() or not child.isEnabled() or child.width() < MIN_SIDE or child.height() < MIN_SIDE:
            continue
        if isinstance(child, QToolButton) and _is_icon_only(child):
            continue
        if _draws_itself(child) and isinstance(child, QToolButton) and child.width() < child.sizeHint().width():
            continue  # no room for words
        if isinstance(child, QLineEdit):
            pieces = [(child.text() or child.placeholderText(), child.rect())]
        elif isinstance(child, (QLabel, QAbstractButton)):
            pieces = [(child.text(), child.rect())]
        elif isinstance(child, QComboBox):
            pieces = [(child.currentText(), child.rect().adjusted(0, 0, -18, 0))]
        elif isinstance(child, QGroupBox):
            pieces = [(child.title(), QRect(0, 0, child.width(), child.fontMetrics().height() + 4))]
        elif isinstance(child, QTabBar):
            pieces = [(child.tabText(i), child.tabRect(i)) for i in range(child.count()) if child.isTabEnabled(i)]
        else:
            continue
        shown = child.visibleRegion().boundingRect()
        for text, whole in pieces:
            rect = whole.intersected(shown)
            if any(c.isalnum() for c in text) and rect.width() >= MIN_SIDE and rect.height() >= _MOST * whole.height():
                corner = child.mapTo(widget, QPoint(rect.x(), rect.y()))
                found.append((type(child).__name__, text, (corner.x(), corner.y(), rect.width(), rect.height())))
    return found


def pixels_of(image) -> np.ndarray:
    """A QImage as (h, w, 3) uint8."""
    from qgis.PyQt.QtGui import QImage

    image = image.convertToFormat(QImage.Format.Format_RGB888)
    bits = image.constBits()
    bits.setsize(image.bytesPerLine() * image.height())
    rows = np.frombuffer(bytes(bits), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3)


def measure(widget) -> list[dict]:
    """Every text of ``widget`` with its contrast, worst first. Run in QGIS."""
    picture = widget.grab()
    scale = picture.devicePixelRatio()
    pixels = pixels_of(picture.toImage())
    out = []
    for kind, text, rect in texts_of(widget):
        x, y, w, h = (round(v * scale) for v in rect)
        part = pixels[max(0, y) : y + h, max(0, x) : x + w]
        if part.size:
            out.append({"kind": kind, "text": text[:80], "contrast": round(contrast(part), 2)})
    return sorted(out, key=lambda one: one["contrast"])


def cut_off(widget) -> list[dict]:
    """Texts that do not fit into their widgets, and widgets that reach out of the ones they lie in. Run in QGIS."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QAbstractButton, QCheckBox, QGroupBox, QLabel, QPushButton, QToolButton, QWidget

    out = []
    for child in widget.findChildren(QWidget):
        if not child.isVisible() or child.window() is not widget.window():
            continue
        parent = child.parentWidget()
        if parent is not None and type(parent).__name__ != "QStackedWidget":
            beyond = child.geometry().right() - parent.rect().right()
            if beyond > 1 and not _scrolls(parent):
                out.append({"kind": type(child).__name__, "name": child.objectName(), "out_by_px": beyond})
        text, room = "", child.width()
        is_plain = isinstance(child, QLabel) and child.textFormat() != Qt.TextFormat.RichText
        if is_plain and not child.wordWrap() and not _draws_itself(child):
            text = child.text().replace("&", "") if child.buddy() is not None else child.text()
        elif isinstance(child, QAbstractButton) and not _draws_itself(child):
            text = child.text().replace("&", "")
            if isinstance(child, QToolButton) and _is_icon_only(child):
                text = ""
            room -= 18 if isinstance(child, QCheckBox) else 0
            room -= child.iconSize().width() if isinstance(child, QPushButton) and not child.icon().isNull() else 0
        if isinstance(child, QLabel) and child.wordWrap() and child.text():
            needed = child.heightForWidth(child.width())
            if needed > child.height() + 1:
                out.append({"kind": "QLabel", "text": child.text()[:80], "needs_px": needed, "has_px": child.height()})
        if isinstance(child, QGroupBox):
            text = child.title()
            room -= child.fontMetrics().height()  # its arrow
        widest = max((child.fontMetrics().horizontalAdvance(line) for line in text.splitlines()), default=0)
        if widest > room + 1:
            out.append({"kind": type(child).__name__, "text": text[:80], "needs_px": widest, "has_px": room})
    return out


def _is_icon_only(button) -> bool:
    """Whether a tool button shows a picture instead of its text."""
    from qgis.PyQt.QtCore import Qt

    return button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly and not button.icon().isNull()


def _draws_itself(widget) -> bool:
    """Whether its class shortens its words itself."""
    return "paintEvent" in type(widget).__dict__


def _scrolls(widget) -> bool:
    """Whether something above ``widget`` scrolls sideways: what reaches out of it can still be brought into view."""
    from qgis.PyQt.QtCore import Qt

    while widget is not None:
        if widget.objectName() == "qt_scrollarea_viewport":
            area = widget.parentWidget()
            return area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        widget = widget.parentWidget()
    return False
