"""What is inside an archive: its sources with state, tiles, date and resolution. A model, its table, and the menu of
what can be done with the rows."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QPoint, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QMenu, QTableView, QWidget

from ...i18n import tr
from ...icons import theme_icon
from ...words import metres, number, tip, wrappable

COLUMNS = ("name", "tiles", "date", "gsd_m", "state")
SORT_ROLE = Qt.ItemDataRole.UserRole
SOURCE_ROLE = Qt.ItemDataRole.UserRole + 1
_CALM = ("ok", "done", "imported", "waiting", "working", "")


def state_text(state: str) -> str:
    """A source's state in words."""
    return {
        "ok": tr("up to date"),
        "done": tr("up to date"),
        "imported": tr("imported"),
        "missing": tr("file missing"),
        "changed": tr("file changed"),
        "partial": tr("partly indexed"),
        "failed": tr("failed"),
        "waiting": tr("waiting"),
        "working": tr("being indexed"),
    }.get(state, state)


class SourcesModel(QAbstractTableModel):
    """Rows are InfoJob's ``sources``; before there is any, the files that are being indexed."""

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)
        self.sources: list[dict[str, Any]] = []
        self._info: dict[str, Any] | None = None
        self._waiting: list[str] = []
        self._is_building = False

    def set_info(self, info: dict[str, Any] | None) -> None:
        self._info = info
        self._fill()

    def set_building(self, is_building: bool, paths: list[str] | None = None) -> None:
        """While rasters are being indexed their states are told as steps of the work; ``paths`` wait until the archive
        tells of them."""
        self._is_building, self._waiting = is_building, list(paths or [])
        self._fill()

    def _fill(self) -> None:
        self.beginResetModel()
        info = self._info or {}
        self.sources = [dict(s) for s in info.get("sources", [])]
        for key in ("missing", "changed"):
            flagged = info.get(key) or []
            names = set(flagged) if isinstance(flagged, (list, tuple)) else set()
            for source in self.sources:
                if source.get("path") in names:
                    source["state"] = key
        if self._is_building:
            for source in self.sources:
                source["state"] = _step(source)
            known = {source.get("path") for source in self.sources}
            self.sources += [
                {"path": path, "name": PurePath(path).name, "state": "waiting"}
                for path in self._waiting
                if path not in known and not any(Path(path) in Path(str(k)).parents for k in known)
            ]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.sources)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Source"), tr("Tiles"), tr("Date"), tr("Pixel"), tr("State"))[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        source, column = self.sources[index.row()], COLUMNS[index.column()]
        state = str(source.get("state", ""))
        if role == SOURCE_ROLE:
            return source
        if role == SORT_ROLE:
            return source.get(column) or 0 if column in ("tiles", "gsd_m") else str(source.get(column) or "").lower()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(source, column, state)
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [wrappable(str(source.get("path", ""))), state_text(state), str(source.get("message") or "")]
            if source.get("gsd_m"):
                lines.append(tr("{0} for each pixel").format(metres(float(source["gsd_m"]))))
            return tip("\n".join(line for line in lines if line))
        if role == Qt.ItemDataRole.DecorationRole and column == "state" and state not in _CALM:
            return theme_icon("mIconWarning")
        if role == Qt.ItemDataRole.TextAlignmentRole and column in ("tiles", "gsd_m"):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    @staticmethod
    def _shown(source: dict[str, Any], column: str, state: str) -> str:
        if column == "name":
            return str(source.get("name") or PurePath(str(source.get("path", ""))).name)
        if column == "tiles":
            return number(source.get("tiles") or 0)
        if column == "gsd_m":
            return metres(float(source["gsd_m"])) if source.get("gsd_m") else ""
        return state_text(state) if column == "state" else str(source.get(column) or "")


def _step(source: dict[str, Any]) -> str:
    """Where a source stands in a build."""
    state = str(source.get("state", ""))
    if state == "partial":
        if source.get("message"):
            return "failed"
        return "working" if source.get("tiles") else "waiting"
    return state


class SourcesTable(QTableView):
    """Signals carry the chosen sources (records of InfoJob): what the user wishes to do with them."""

    zoom_wished = pyqtSignal(list)
    layer_wished = pyqtSignal(list)
    update_wished = pyqtSignal(list)
    remove_wished = pyqtSignal(list)
    locate_wished = pyqtSignal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sources = SourcesModel(self)
        self.can_change = True
        proxy = QSortFilterProxyModel(self)
        proxy.setSourceModel(self.sources)
        proxy.setSortRole(SORT_ROLE)
        self.setModel(proxy)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
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
        self.setMinimumHeight(110)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.doubleClicked.connect(lambda _index: self.zoom_wished.emit(self.chosen()))
        self.setAccessibleName(tr("Sources of the archive"))
        self.setToolTip(
            tr("The rasters of this archive, and whether they still are as they were indexed. Right-click for more")
        )

    def resizeEvent(self, event: object) -> None:
        """A narrow dock has room for name, tiles and state; the rest stands in the tooltip."""
        super().resizeEvent(event)
        width = self.viewport().width() / max(1, self.fontMetrics().averageCharWidth())
        self.setColumnHidden(COLUMNS.index("gsd_m"), width < 68)
        self.setColumnHidden(COLUMNS.index("date"), width < 58)

    def keyPressEvent(self, event: object) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText("\n".join(str(source.get("path", "")) for source in self.chosen()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen():
            self.zoom_wished.emit(self.chosen())
        else:
            super().keyPressEvent(event)

    def chosen(self) -> list[dict[str, Any]]:
        """The selected sources, from top to bottom."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [index.data(SOURCE_ROLE) for index in rows]

    def menu(self) -> QMenu:
        """What can be done with the selected sources."""
        chosen = self.chosen()
        has_ground = any(source.get("bounds") for source in chosen)
        is_there = any(source.get("state") != "missing" for source in chosen)
        is_missing = any(source.get("state") == "missing" for source in chosen)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for text, icon, tooltip, signal, is_possible in (
            (tr("&Zoom to it"), "mActionZoomToLayer", tr("Show on the map where it lies"), self.zoom_wished,
             has_ground),
            (tr("&Add as layer"), "mActionAddRasterLayer", tr("Add the raster to the project"), self.layer_wished,
             is_there),
            (tr("&Update"), "mActionRefresh", tr("Read it again where it has changed"), self.update_wished,
             self.can_change and is_there),
            (tr("&Locate…"), "mActionFileOpen",
             tr("Say in which folder it is now; others that moved with it are found"), self.locate_wished,
             self.can_change and is_missing),
            (tr("&Remove from the archive"), "symbologyRemove",
             tr("Take its tiles out of the archive; the raster itself stays"), self.remove_wished, self.can_change),
        ):
            action = menu.addAction(theme_icon(icon), text)
            action.setToolTip(tooltip)
            action.setEnabled(bool(chosen) and is_possible)
            action.triggered.connect(lambda _checked=False, signal=signal: signal.emit(self.chosen()))
        return menu

    def _open_menu(self, at: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(at))
