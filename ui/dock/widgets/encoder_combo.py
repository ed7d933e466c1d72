"""Choosing the encoder: what turns a tile into a vector. The catalogue is the engine's; here it is only shown."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ...i18n import tr
from ...words import number

BUILT_IN = "handcrafted"
ABOUT_ROLE = Qt.ItemDataRole.UserRole + 1


def catalogue() -> list[dict[str, Any]]:
    """Encoders with what is known of them; the built-in one alone if the catalogue needs packages that QGIS lacks."""
    try:
        from ....core.encoders.registry import encoder_catalogue

        return encoder_catalogue()
    except ImportError:
        return [{"name": BUILT_IN, "is_available": True}]


def usual_encoder() -> str:
    """What a new archive gets where nobody chooses: the first of the catalogue, or the hand-made one where the engine
    has no networks."""
    from ..train.networks import has_networks

    entries = catalogue()
    return BUILT_IN if entries[0].get("kind") and has_networks() is False else str(entries[0]["name"])


class EncoderCombo(QComboBox):
    """Encoders whose weights are missing are shown, and say so."""

    def __init__(self, chosen: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumContentsLength(10)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setToolTip(
            tr(
                "What Kinscape looks at when it compares tiles. The first one is the usual choice; 'handcrafted' "
                "(colour, texture, direction) needs no network; published networks need their weights"
            )
        )
        self.reread()
        self.choose(chosen)

    def reread(self) -> None:
        """List the encoders that there are now (the user may have trained one meanwhile); the choice stays."""
        chosen, was_blocked = self.currentData(), self.blockSignals(True)
        self.clear()
        for entry in catalogue():
            self.addItem(self._label(entry), entry["name"])
            self.setItemData(self.count() - 1, self._help(entry), Qt.ItemDataRole.ToolTipRole)
            self.setItemData(self.count() - 1, self._help(entry, " · "), ABOUT_ROLE)
        self.choose(chosen or "")
        self.blockSignals(was_blocked)

    def choose(self, name: str) -> None:
        """Show ``name``, "" for the usual one; an encoder that this program does not know is added as it is."""
        row = self.findData(name or usual_encoder())
        if row < 0 and not name:
            row = 0
        if row < 0:
            self.addItem(name, name)
            row = self.count() - 1
        self.setCurrentIndex(row)

    def name(self) -> str:
        return str(self.currentData())

    def wish(self) -> str:
        """``name``, or "" for the usual one, whichever that will be in a later version."""
        return "" if self.name() == usual_encoder() else self.name()

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
