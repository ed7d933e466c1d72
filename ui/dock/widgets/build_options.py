"""How rasters are cut and encoded: tile size, overlap, encoder, land cover; folded away: bands, holes, whole files.

The tile size says what it means in pixels, and can be drawn on the map."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QRegularExpression, pyqtSignal
from qgis.PyQt.QtGui import QRegularExpressionValidator
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ....core.jobs.index import NO_COVER
from ...i18n import tr
from ...icons import theme_icon
from ...words import metres, number
from .cover_row import SOURCES, CoverRow
from .encoder_combo import EncoderCombo
from .small_label import small_label

AUTO_TILE_PX = 256  # what IndexJob takes when no tile size is given
DEFAULT_HOLES = 25  # percent of a tile
DEFAULT_OVERLAP = 50
SENSIBLE_PX = (48, 2048)  # of the finest raster: a tile size used before is taken again only within


class BuildOptions(QWidget):
    """``fields`` gives what was set as fields of IndexJob; ``changed`` follows every change. ``tile_shown`` is the wish
    to see a tile's size on the map (metres; 0: not any more)."""

    changed = pyqtSignal()
    tile_shown = pyqtSignal(float)

    def __init__(self, encoder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(self._make_form(encoder))
        box.addWidget(self._make_advanced())
        self._is_fixed = self._has_cover = False
        self._shown: tuple[Any, Any] | None = None
        self._usual_encoder = encoder
        self._gsd_m: float | None = None
        self._last_tile_m, self._last_overlap = 0.0, DEFAULT_OVERLAP
        self._is_touched = False
        self.tile_m.valueChanged.connect(lambda _value: self._changed())
        self.tile_m.editingFinished.connect(self._touch)
        self.overlap.valueChanged.connect(lambda _value: self._changed())
        self.encoder.currentIndexChanged.connect(lambda _row: self._changed())
        self.cover.changed.connect(self._changed)
        self.bands.editingFinished.connect(self._changed)
        self.whole.toggled.connect(lambda _is_on: self._changed())
        self.set_auto(None, "")

    def _make_form(self, encoder: str) -> QFormLayout:
        """What everybody chooses: tile size, overlap, encoder, land cover."""
        self.tile_m = QDoubleSpinBox(self)
        self.tile_m.setRange(0.0, 1_000_000.0)
        self.tile_m.setDecimals(1)
        self.tile_m.setSuffix(tr(" m"))
        self.tile_m.setSingleStep(10.0)
        self.overlap = QSpinBox(self)
        self.overlap.setRange(0, 90)
        self.overlap.setValue(DEFAULT_OVERLAP)
        self.overlap.setSuffix(" %")
        self.overlap.setSingleStep(10)
        self.overlap.setToolTip(tr("How much neighbouring tiles share. With half, nothing falls between two tiles"))
        self.encoder = EncoderCombo(encoder, self)
        for widget in (self.tile_m, self.overlap, self.encoder):
            widget.setMinimumWidth(80)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.show_button = QToolButton(self)
        self.show_button.setCheckable(True)
        self.show_button.setIcon(theme_icon("mActionShowSelectedLayers"))
        self.show_button.setText(tr("Show on the map"))
        self.show_button.setAccessibleName(tr("Show on the map"))
        self.show_button.setToolTip(tr("Draw a square as large as a tile in the middle of the map"))
        self.show_button.toggled.connect(lambda _is_on: self._tell_tile())
        tile_row = QHBoxLayout()
        tile_row.setSpacing(4)
        tile_row.addWidget(self.tile_m, 1)
        tile_row.addWidget(self.show_button)
        self.hint = small_label(self)
        self.about_encoder = small_label(self)
        form.addRow(tr("&Tile size"), tile_row)
        form.labelForField(tile_row).setBuddy(self.tile_m)
        form.addRow(self.hint)
        form.addRow(tr("&Overlap"), self.overlap)
        form.addRow(tr("E&ncoder"), self.encoder)
        form.addRow(self.about_encoder)
        self.cover = CoverRow(self)
        form.addRow(tr("&Land cover"), self.cover)
        self.about_cover = small_label(self)
        form.addRow(self.about_cover)
        return form

    def _make_advanced(self) -> QWidget:
        """What few need, folded away."""
        self.advanced = QgsCollapsibleGroupBoxBasic(tr("Advanced"), self)
        self.advanced.setCollapsed(True)
        self.advanced.setToolTip(tr("Bands, holes in the imagery, collections of single images"))
        self.bands = QLineEdit(self)
        self.bands.setPlaceholderText(tr("first three colour bands"))
        self.bands.setValidator(QRegularExpressionValidator(QRegularExpression(r"\s*\d*\s*(,\s*\d+\s*){0,2},?"), self))
        self.bands.setToolTip(
            tr(
                "Band numbers in the order red, green, blue, for instance 4,3,2; one number takes one band as grey. "
                "They hold for the rasters listed above: add a sensor with another order of bands by itself"
            )
        )
        self.holes = QSpinBox(self)
        self.holes.setRange(0, 100)
        self.holes.setValue(DEFAULT_HOLES)
        self.holes.setSuffix(" %")
        self.holes.setToolTip(tr("A tile of which more than this share has no data is left out, and counted"))
        self.whole = QCheckBox(tr("Each file is one tile"), self)
        self.whole.setToolTip(tr("For collections of chips or photos: files are not cut, and need no georeference"))
        self.whole.toggled.connect(lambda is_on: self._enable_grid())
        inner = QFormLayout(self.advanced)
        inner.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        inner.addRow(tr("Bands"), self.bands)
        inner.addRow(tr("Holes up to"), self.holes)
        inner.addRow(self.whole)
        self.advanced.findChild(QToolButton, "collapseButton").setToolTip(tr("Show or hide the advanced options"))
        return self.advanced

    def use_last(self, last: dict[str, Any]) -> None:
        """Begin with the options of the last build; its tile size only where it fits the rasters to come."""
        if last.get("cover") in SOURCES:
            self.cover.choose(last["cover"])
        if "overlap" in last:
            self._last_overlap = round(100 * last["overlap"])
            if not self._is_fixed:
                self.overlap.setValue(self._last_overlap)
        self._last_tile_m = float(last.get("tile_m", 0.0))

    @property
    def tile_size_m(self) -> float:
        """The side of a tile as it would be now; 0 where that is not known."""
        if self.whole.isChecked():
            return 0.0
        return self.tile_m.value() or (self._gsd_m or 0.0) * AUTO_TILE_PX

    def _touch(self) -> None:
        self._is_touched = True

    def _changed(self) -> None:
        text = ""
        if self.tile_size_m and self._gsd_m:
            pixels = number(max(1, round(self.tile_size_m / self._gsd_m)))
            text = tr("A tile is {0} wide: {1} pixels of the finest raster").format(metres(self.tile_size_m), pixels)
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        self.about_encoder.setText(self.encoder.description())
        self.about_encoder.setVisible(bool(self.encoder.description()) and not self._is_fixed)
        self.about_cover.setText(self.cover.problem())
        self.about_cover.setVisible(bool(self.cover.problem()))
        self.show_button.setEnabled(self.tile_size_m > 0)
        if not self.tile_size_m:
            self.show_button.setChecked(False)
        self._tell_tile()
        self.changed.emit()

    def _tell_tile(self) -> None:
        self.tile_shown.emit(self.tile_size_m if self.show_button.isChecked() else 0.0)

    def set_auto(self, gsd_m: float | None, name: str) -> None:
        """Say what auto means for the sources listed now: ``gsd_m`` of the finest raster, if it is known."""
        help_text = tr(
            "Side of a tile on the ground: about the size of the things you look for, with some of what is around "
            "them. Auto: 256 pixels of the finest raster"
        )
        text = tr("auto")
        if gsd_m:
            text = tr("auto: {0}").format(metres(gsd_m * AUTO_TILE_PX))
            help_text += "\n" + tr("Finest raster: {0}").format(name)
        self.tile_m.setToolTip(help_text)
        self.tile_m.setSpecialValueText(text)
        self._gsd_m = gsd_m
        fits = bool(gsd_m) and SENSIBLE_PX[0] <= self._last_tile_m / gsd_m <= SENSIBLE_PX[1]
        if fits and not self._is_fixed and not self._is_touched and not self.tile_m.value():
            self.tile_m.setValue(self._last_tile_m)
        self._changed()

    def set_fixed(self, info: dict[str, Any] | None) -> None:
        """An archive keeps its grid, encoder and share of holes: show them and let nobody change them. None: a new
        archive. Bands were meant for the rasters of the last build, so they go when the archive changes."""
        shown = (info.get("path"), info.get("generation")) if info is not None else None
        if shown is not None and shown != self._shown:
            self.bands.clear()
            self.cover.choose(str((info.get("land_cover") or {}).get("source", "")))
        self._has_cover = bool((info or {}).get("land_cover"))
        self._shown = shown
        was_fixed = self._is_fixed
        if info is None and self._is_fixed:  # the numbers shown were the other archive's
            self.tile_m.setValue(0.0)
            self.overlap.setValue(self._last_overlap)
            self._is_touched = False
            self.whole.setChecked(False)
            self.holes.setValue(DEFAULT_HOLES)
            self.encoder.choose(self._usual_encoder)
        self._is_fixed = info is not None
        if info is not None:
            grid = info.get("grid", {})
            scales = grid.get("scales") or []
            self.whole.setChecked(bool(grid.get("whole")))
            self.tile_m.setValue(float(scales[0]["tile_m"]) if scales else 0.0)
            self.overlap.setValue(round(float(scales[0].get("overlap", 0)) * 100) if scales else 0)
            self.holes.setValue(round(float(info.get("max_hole_share", DEFAULT_HOLES / 100)) * 100))
            self.encoder.choose(str(info.get("encoder", {}).get("name", "")))
        self._enable_grid()
        if was_fixed != self._is_fixed:
            self._changed()

    def _enable_grid(self) -> None:
        for widget in (self.tile_m, self.overlap):
            widget.setEnabled(not self._is_fixed and not self.whole.isChecked())
        self.encoder.setEnabled(not self._is_fixed)
        self.whole.setEnabled(not self._is_fixed)
        self.holes.setEnabled(not self._is_fixed)

    def fields(self) -> dict[str, Any]:
        """Fields of IndexJob; of an existing archive only what may differ between its sources."""
        bands = tuple(int(b) for b in self.bands.text().split(",") if b.strip())
        # the usual encoder is not named: the engine knows whether it has what that needs, and an archive its own
        out: dict[str, Any] = {"bands": bands, "encoder": self.encoder.wish()}
        if self.cover.source() or self._has_cover:  # "" would bring that of the archive up to date
            out["cover"] = self.cover.source() or NO_COVER
        if self._is_fixed:
            return out
        out["max_hole_share"] = self.holes.value() / 100
        if self.whole.isChecked():
            out["whole"] = True
        else:
            out["overlap"] = self.overlap.value() / 100
            if self.tile_m.value() > 0:
                out["tile_m"] = (self.tile_m.value(),)
        return out
