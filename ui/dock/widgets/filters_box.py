"""The filters that most searches do without, folded away: dates, sources, how many places, and how they are chosen."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from qgis.gui import QgsCheckableComboBox, QgsCollapsibleGroupBoxBasic, QgsDateEdit
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QSpinBox, QToolButton, QWidget

from ...i18n import tr

DEFAULT_K = 50


class FiltersBox(QgsCollapsibleGroupBoxBasic):
    """``fields`` gives what was set as fields of SearchJob."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("More filters"), parent)
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
        self.findChild(QToolButton, "collapseButton").setToolTip(tr("Show or hide the filters"))

    def _date(self, tooltip: str) -> QgsDateEdit:
        edit = QgsDateEdit(self)
        edit.setAllowNull(True)
        edit.setNullRepresentation(tr("any"))
        edit.setDisplayFormat("yyyy-MM-dd")
        edit.clear()
        edit.setMinimumWidth(70)
        edit.setToolTip(tooltip)
        return edit

    def set_sources(self, paths: list[str]) -> None:
        """Offer ``paths``; what was ticked and is still there stays ticked."""
        ticked = set(self.chosen_sources())
        self.sources.clear()
        for path in paths:
            state = Qt.CheckState.Checked if path in ticked else Qt.CheckState.Unchecked
            self.sources.addItemWithCheckState(PurePath(path).name, state, path)

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

    def drop(self) -> None:
        """Take back what keeps tiles out: dates and sources."""
        self.date_from.clear()
        self.date_to.clear()
        self.sources.deselectAllOptions()

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
        }

    def is_filtering(self) -> bool:
        """Whether dates or sources keep tiles out (a reason for finding nothing)."""
        return self.has_dates() or bool(self.chosen_sources())


def _iso(edit: QgsDateEdit) -> str:
    if edit.isNull():
        return ""
    day: QDate = edit.date()
    return day.toString("yyyy-MM-dd")
