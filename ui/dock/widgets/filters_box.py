"""The filters that most searches do without, folded away: dates, sources, how many places, and how they are chosen."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from qgis.gui import QgsCheckableComboBox, QgsCollapsibleGroupBoxBasic, QgsDateEdit, QgsMapCanvas
from qgis.PyQt.QtCore import QDate, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontMetrics
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QSpinBox, QToolButton, QWidget

from ...i18n import tr
from .near_row import NearRow

DEFAULT_K = 50
_BESIDE_TITLE_PX = 44
_NO_DATE = "QLineEdit { font-style: italic; padding: 0px; }"


class FiltersBox(QgsCollapsibleGroupBoxBasic):
    """``fields`` gives what was set as fields of SearchJob; ``counted`` follows each change of how many are set."""

    counted = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(tr("More filters"), parent)
        self._awaited: set[str] = set()  # sources of a restored project whose archive is not open yet
        self.setCollapsed(True)
        self.setToolTip(tr("Limit the search to dates and sources, and say how many places to return"))
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.k = QSpinBox(self)
        self.k.setRange(1, 100_000)
        self.k.setValue(DEFAULT_K)
        self.k.setGroupSeparatorShown(True)
        self.k.setToolTip(tr("Return at most so many places, the most similar first"))
        form.addRow(tr("Places"), self.k)
        self.date_from = self._date(tr("Only imagery of this day or later"))
        self.date_to = self._date(tr("Only imagery of this day or earlier"))
        form.addRow(tr("From"), self.date_from)  # below each other: side by side a narrow dock cuts the day off
        form.addRow(tr("Until"), self.date_to)
        self.sources = QgsCheckableComboBox(self)
        self.sources.setDefaultText(tr("all"))
        self.sources.setMinimumContentsLength(8)
        self.sources.setToolTip(tr("Only tiles of the rasters that are ticked; none ticked means all"))
        form.addRow(tr("Sources"), self.sources)
        self.near = NearRow(canvas, self)
        self.near.changed.connect(self._say_count)
        form.addRow(tr("Within"), self.near)
        self.one_per_place = QCheckBox(tr("One hit for each place"), self)
        self.one_per_place.setChecked(True)
        self.one_per_place.setToolTip(
            tr("Of tiles that overlap, or show the same ground on several dates, keep the most similar")
        )
        form.addRow(self.one_per_place)
        self.skip_query = QCheckBox(tr("Leave out the query"), self)
        self.skip_query.setToolTip(tr("Do not list the query's own place among the results"))
        form.addRow(self.skip_query)
        self.score_map = QCheckBox(tr("Score map"), self)
        self.score_map.setChecked(True)
        self.set_whole(False)
        form.addRow(self.score_map)
        arrow = self.findChild(QToolButton, "collapseButton")
        arrow.setToolTip(tr("Show or hide the filters"))
        arrow.setAccessibleName(arrow.toolTip())
        for edit in (self.date_from, self.date_to):
            edit.dateChanged.connect(self._say_count)
        self.sources.checkedItemsChanged.connect(self._say_count)

    def _date(self, tooltip: str) -> QgsDateEdit:
        edit = QgsDateEdit(self)
        edit.setAllowNull(True)
        edit.setNullRepresentation(tr("any"))
        edit.setDisplayFormat("yyyy-MM-dd")
        edit.clear()
        edit.setMinimumWidth(70)
        line = edit.findChild(QLineEdit)
        # QGIS writes "any" in a grey that is hard to read, and some themes leave it too little height
        edit.valueChanged.connect(lambda _value: edit.isNull() and line.setStyleSheet(_NO_DATE))
        line.setStyleSheet(_NO_DATE)
        edit.setToolTip(tooltip)
        return edit

    def _say_count(self, *_: object) -> None:
        """Say in the title that filters are set, which cannot be seen while the box is folded."""
        number = len(self.active())
        self.setTitle(tr("More filters ({0} set)").format(number) if number else tr("More filters"))
        self.updateGeometry()
        self.counted.emit()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the title, which some themes draw bold and farther right than Qt reckons."""
        hint, font = super().minimumSizeHint(), self.font()
        font.setBold(True)
        needed = QFontMetrics(font).horizontalAdvance(self.title()) + _BESIDE_TITLE_PX
        return QSize(max(hint.width(), needed), hint.height())

    def set_sources(self, paths: list[str]) -> None:
        """Offer ``paths``; what was ticked and is still there stays ticked."""
        ticked = set(self.chosen_sources()) | (self._awaited & set(paths))
        self._awaited -= set(paths)
        self.sources.clear()
        for path in paths:
            state = Qt.CheckState.Checked if path in ticked else Qt.CheckState.Unchecked
            self.sources.addItemWithCheckState(PurePath(path).name, state, path)
        self._say_count()

    def set_whole(self, is_whole: bool) -> None:
        """Whether the archive holds whole files, of which no map can be drawn."""
        self.score_map.setEnabled(not is_whole)
        self.score_map.setToolTip(
            tr("Not for this archive: each of its files is one tile")
            if is_whole
            else tr("Also write a raster that shows everywhere how similar it is to the query")
        )

    def wants_score_map(self) -> bool:
        return self.score_map.isEnabled() and self.score_map.isChecked()

    def drop(self, what: tuple[str, ...] = ("dates", "sources", "near")) -> None:
        """Take back what keeps tiles out, named as ``active`` names it."""
        if "dates" in what:
            self.date_from.clear()
            self.date_to.clear()
        if "sources" in what:
            self.sources.deselectAllOptions()
        if "near" in what:
            self.near.clear()

    def has_dates(self) -> bool:
        return bool(_iso(self.date_from) or _iso(self.date_to))

    def chosen_sources(self) -> list[str]:
        return [str(path) for path in self.sources.checkedItemsData()]

    def fields(self) -> dict[str, Any]:
        return {
            "k": self.k.value(),
            "date_from": _iso(self.date_from),
            "date_to": _iso(self.date_to),
            "sources": tuple(self.chosen_sources()),
            "one_per_place": self.one_per_place.isChecked(),
            "skip_query_place": self.skip_query.isChecked(),
            **self.near.fields(),
        }

    def active(self) -> list[str]:
        """Which filters keep tiles out: dates, sources, near."""
        is_set = {"dates": self.has_dates(), "sources": bool(self.chosen_sources()), "near": self.near.is_on}
        return [name for name, is_on in is_set.items() if is_on]

    def is_filtering(self) -> bool:
        """Whether any filter keeps tiles out (a reason for finding nothing)."""
        return bool(self.active())

    # -- kept with the project
    def state(self) -> dict[str, Any]:
        """What is set, as JSON."""
        fields = self.fields()
        return {
            **{name: fields[name] for name in ("k", "date_from", "date_to", "one_per_place", "skip_query_place")},
            "sources": self.chosen_sources(),
            "near": list(self.near.point) if self.near.point is not None else None,
            "radius_m": self.near.radius.value(),
            "score_map": self.score_map.isChecked(),
        }

    def restore(self, state: object) -> None:
        """What ``state`` gave, perhaps of another version; what makes no sense becomes the default. Sources are
        kept for when the archive that has them is open (``set_sources``)."""
        given = state if isinstance(state, dict) else {}
        k = given.get("k")
        self.k.setValue(k if isinstance(k, int) and not isinstance(k, bool) else DEFAULT_K)
        for edit, name in ((self.date_from, "date_from"), (self.date_to, "date_to")):
            day = QDate.fromString(str(given.get(name) or ""), "yyyy-MM-dd")
            if day.isValid():
                edit.setDate(day)
            else:
                edit.clear()
        for box, name, default in (
            (self.one_per_place, "one_per_place", True),
            (self.skip_query, "skip_query_place", False),
            (self.score_map, "score_map", True),
        ):
            box.setChecked(given[name] if isinstance(given.get(name), bool) else default)
        near, radius = given.get("near"), given.get("radius_m")
        is_point = isinstance(near, (list, tuple)) and len(near) == 2 and all(map(_is_number, near))
        self.near.set_near(
            (float(near[0]), float(near[1])) if is_point else None, radius if _is_number(radius) else None
        )
        sources = given.get("sources")
        self._awaited = {str(path) for path in sources} if isinstance(sources, (list, tuple)) else set()
        self.set_sources([str(self.sources.itemData(i)) for i in range(self.sources.count())])
        self._say_count()

    def release(self) -> None:
        self.near.release()


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _iso(edit: QgsDateEdit) -> str:
    if edit.isNull():
        return ""
    day: QDate = edit.date()
    return day.toString("yyyy-MM-dd")
