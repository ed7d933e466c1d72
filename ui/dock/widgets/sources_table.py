"""What is inside an archive: its sources with state, tiles and date. A model and its table."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ...i18n import tr
from ...icons import theme_icon
from ...words import metres, number

COLUMNS = ("name", "tiles", "date", "state")
SORT_ROLE = Qt.ItemDataRole.UserRole


def state_text(state: str) -> str:
    """A source's state in words."""
    return {
        "ok": tr("up to date"),
        "done": tr("up to date"),
        "missing": tr("file missing"),
        "changed": tr("file changed"),
        "partial": tr("partly indexed"),
        "failed": tr("failed"),
    }.get(state, state)


class SourcesModel(QAbstractTableModel):
    """Rows are InfoJob's ``sources``."""

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)
        self.sources: list[dict[str, Any]] = []

    def set_info(self, info: dict[str, Any] | None) -> None:
        self.beginResetModel()
        self.sources = [dict(s) for s in (info or {}).get("sources", [])]
        for key in ("missing", "changed"):
            flagged = (info or {}).get(key) or []
            names = set(flagged) if isinstance(flagged, (list, tuple)) else set()
            for source in self.sources:
                if source.get("path") in names:
                    source["state"] = key
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.sources)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Source"), tr("Tiles"), tr("Date"), tr("State"))[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        source, column = self.sources[index.row()], COLUMNS[index.column()]
        state = str(source.get("state", ""))
        if role == SORT_ROLE:
            return source.get("tiles", 0) if column == "tiles" else str(source.get(column) or "").lower()
        if role == Qt.ItemDataRole.DisplayRole:
            if column == "name":
                return source.get("name") or PurePath(str(source.get("path", ""))).name
            if column == "tiles":
                return number(source.get("tiles") or 0)
            return state_text(state) if column == "state" else str(source.get(column) or "")
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [str(source.get("path", "")), state_text(state)]
            if source.get("gsd_m"):
                lines.append(tr("{0} for each pixel").format(metres(float(source["gsd_m"]))))
            return "\n".join(lines)
        if role == Qt.ItemDataRole.DecorationRole and column == "state" and state not in ("ok", "done", ""):
            return theme_icon("mIconWarning")
        if role == Qt.ItemDataRole.TextAlignmentRole and column == "tiles":
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None


class SourcesTable(QTableView):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sources = SourcesModel(self)
        proxy = QSortFilterProxyModel(self)
        proxy.setSourceModel(self.sources)
        proxy.setSortRole(SORT_ROLE)
        self.setModel(proxy)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(40)
        self.setMinimumHeight(90)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAccessibleName(tr("Sources of the archive"))
        self.setToolTip(tr("The rasters of this archive, and whether they still are as they were indexed"))
