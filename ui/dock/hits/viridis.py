"""The viridis colours: scores are drawn in them, as on the map, because they are told apart by colour-blind people
too."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor

# (red, green, blue) at equal steps from 0 to 1; matplotlib's viridis (CC0)
_STEPS = (
    (68, 1, 84),
    (72, 40, 120),
    (62, 74, 137),
    (49, 104, 142),
    (38, 130, 142),
    (31, 158, 137),
    (53, 183, 121),
    (110, 206, 88),
    (181, 222, 43),
    (253, 231, 37),
)


def viridis(share: float) -> QColor:
    """``share`` 0..1 (clipped) as a colour, linear between the steps."""
    position = min(1.0, max(0.0, share)) * (len(_STEPS) - 1)
    low = min(int(position), len(_STEPS) - 2)
    part = position - low
    return QColor(*(round(a + (b - a) * part) for a, b in zip(_STEPS[low], _STEPS[low + 1])))
