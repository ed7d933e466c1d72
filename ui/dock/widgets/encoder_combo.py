"""Choosing the encoder: what turns a tile into a vector. The catalogue is the engine's; here it is only shown."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ...i18n import tr
from ...words import number

DEFAULT_ENCODER = "handcrafted"
ABOUT_ROLE = Qt.ItemDataRole.UserRole + 1


def catalogue() -> list[dict[str, Any]]:
    """Encoders with what is known of them; the built-in one alone if the catalogue needs packages that QGIS lacks."""
    try:
        from ....core.encoders.registry import encoder_catalogue

        return encoder_catalogue()
    except ImportError:
        return [{"name": DEFAULT_ENCODER, "is_available": True}]


class EncoderCombo(QComboBox):
    """Encoders whose weights are missing are shown, and say so."""

    def __init__(self, chosen: str = DEFAULT_ENCODER, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumContentsLength(10)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setToolTip(
            tr(
                "What Kinscape looks at when it compares tiles. 'handcrafted' (colour, texture, direction) needs no "
                "download; networks know more of the world and need their weights"
            )
        )
        for entry in catalogue():
            self.addItem(self._label(entry), entry["name"])
            self.setItemData(self.count() - 1, self._help(entry), Qt.ItemDataRole.ToolTipRole)
            self.setItemData(self.count() - 1, self._help(entry, " · "), ABOUT_ROLE)
        self.choose(chosen)

    def choose(self, name: str) -> None:
        """Show ``name``; an encoder that this program does not know is added as it is."""
        if not name:
            return
        row = self.findData(name)
        if row < 0:
            self.addItem(name, name)
            row = self.count() - 1
        self.setCurrentIndex(row)

    def name(self) -> str:
        return str(self.currentData())

    @staticmethod
    def _label(entry: dict[str, Any]) -> str:
        if entry.get("is_available", True):
            return entry["name"]
        return tr("{0} (weights missing)").format(entry["name"])

    def description(self) -> str:
        """What the chosen encoder is, in a line."""
        return str(self.currentData(ABOUT_ROLE) or "")

    @staticmethod
    def _help(entry: dict[str, Any], between: str = "\n") -> str:
        lines = [str(entry.get("description", ""))]
        if entry.get("dim"):
            lines.append(tr("{0} numbers for each tile").format(number(entry["dim"])))
        if entry.get("size_mb"):
            lines.append(tr("weights: {0} MB").format(number(entry["size_mb"])))
        if entry.get("licence"):
            lines.append(tr("licence: {0}").format(entry["licence"]))
        return between.join(line for line in lines if line)
