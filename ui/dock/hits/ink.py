"""Colours that can be read on what lies behind them, in every theme: contrast as WCAG 2.1 defines it."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor

LEAST = 4.5  # WCAG 2.1, 1.4.3, level AA


def luminance(colour: QColor) -> float:
    """Relative luminance of an opaque sRGB colour, 0 (black) to 1 (white)."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """From 1 (the same) to 21 (black and white)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def readable(wanted: QColor, ground: QColor) -> QColor:
    """``wanted`` where it can be read on ``ground``; else black or white, one of which always can."""
    if contrast(wanted, ground) >= LEAST:
        return wanted
    black, white = QColor(0, 0, 0), QColor(255, 255, 255)
    return black if contrast(black, ground) > contrast(white, ground) else white


def blended(front: QColor, share: float, back: QColor) -> QColor:
    """``front`` laid over ``back`` with the opacity ``share``."""
    parts = zip((front.red(), front.green(), front.blue()), (back.red(), back.green(), back.blue()))
    return QColor(*(round(f * share + b * (1 - share)) for f, b in parts))
