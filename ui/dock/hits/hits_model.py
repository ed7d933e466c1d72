"""The places of one run as a model, best first. Rows are read from the results file as the view asks for them."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QAbstractListModel, QDate, QModelIndex, Qt

from ....core.errors import KinscapeError
from ....core.jobs.examples import Example
from ...i18n import tr
from ...words import metres

PAGE = 500
HIT_ROLE = Qt.ItemDataRole.UserRole + 1
SHARE_ROLE = Qt.ItemDataRole.UserRole + 2  # score between the run's worst and best, 0..1
_FIELDS = ("rank", "score", "percentile", "tile_id", "source", "source_name", "date", "n_dates", "tile_row", "scale_m")


@dataclass(frozen=True)
class Hit:
    """One row of the table ``places``; ``fid`` is the feature's id in it."""

    fid: int
    rank: int
    score: float
    percentile: float | None
    tile_id: str
    source: str
    source_name: str
    date: str
    n_dates: int
    tile_row: int
    scale_m: float | None

    def example(self) -> Example:
        return Example(tile=self.tile_id, source=self.source)


class HitsModel(QAbstractListModel):
    """``pictures`` gives a pixmap for a tile row, or None and asks for it: ``ThumbnailLoader.picture``."""

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)
        self.hits: list[Hit] = []
        self.pictures = None
        self._layer: QgsVectorLayer | None = None
        self._total = 0
        self._scores = (0.0, 1.0)
        self._row_of: dict[int, int] = {}
        self._rows_of_tile: dict[int, int] = {}

    # -- contents
    def open(self, gpkg: str) -> None:
        """Show the places of a results file. Opens its own connection: the layer on the map may be removed by the user.

        Raises KinscapeError if the file has no such table."""
        layer = QgsVectorLayer(f"{gpkg}|layername=places", "places", "ogr")
        if not layer.isValid():
            raise KinscapeError(tr("{0} has no table of places").format(gpkg), tr("run the search again"))
        self.beginResetModel()
        self._forget()
        self._layer, self._total = layer, max(0, layer.featureCount())
        index = layer.fields().indexOf("score")
        low, high = layer.minimumAndMaximumValue(index)
        if self._total and low is not None:
            self._scores = (float(low), float(high))
        self.endResetModel()
        self.fetchMore()

    def clear(self) -> None:
        self.beginResetModel()
        self._forget()
        self.endResetModel()

    def _forget(self) -> None:
        self.hits, self._row_of, self._rows_of_tile = [], {}, {}
        self._layer, self._total, self._scores = None, 0, (0.0, 1.0)

    @property
    def total(self) -> int:
        return self._total

    def geometry(self, hit: Hit) -> QgsGeometry:
        """The footprint in the places layer's CRS; null for a file without georeference."""
        if self._layer is None:
            return QgsGeometry()
        feature = self._layer.getFeature(hit.fid)
        return feature.geometry() if feature.isValid() else QgsGeometry()

    def row_of_fid(self, fid: int) -> int:
        """The row of a feature, reading on until it is there; -1 if there is no such feature."""
        while fid not in self._row_of and self.canFetchMore():
            self.fetchMore()
        return self._row_of.get(fid, -1)

    def row_of_tile(self, tile_row: int) -> int:
        """The row of a tile of the archive among the rows read so far, or -1."""
        return self._rows_of_tile.get(tile_row, -1)

    # -- Qt
    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.hits)

    def canFetchMore(self, parent: QModelIndex = QModelIndex()) -> bool:
        return not parent.isValid() and self._layer is not None and len(self.hits) < self._total

    def fetchMore(self, parent: QModelIndex = QModelIndex()) -> None:
        if not self.canFetchMore():
            return
        first = len(self.hits)
        request = QgsFeatureRequest()
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setFilterExpression(f'"rank" > {first} AND "rank" <= {first + PAGE}')
        page = sorted((_hit(f) for f in self._layer.getFeatures(request)), key=lambda hit: hit.rank)
        if not page:  # ranks end before the count says so: there is nothing more
            self._total = first
            return
        self.beginInsertRows(QModelIndex(), first, first + len(page) - 1)
        self.hits.extend(page)
        for row, hit in enumerate(page, first):
            self._row_of[hit.fid] = row
            self._rows_of_tile[hit.tile_row] = row
        self.endInsertRows()

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        if role == HIT_ROLE:
            return hit
        if role == SHARE_ROLE:
            low, high = self._scores
            return (hit.score - low) / (high - low) if high > low else 1.0
        if role == Qt.ItemDataRole.DecorationRole:
            return self.pictures(hit.tile_row) if self.pictures is not None else None
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return describe(hit)
        return None

    def picture_arrived(self, tile_row: int) -> None:
        row = self.row_of_tile(tile_row)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])


def describe(hit: Hit) -> str:
    """A hit in a few lines."""
    lines = [tr("Place {0}, score {1}").format(hit.rank, f"{hit.score:.3f}"), hit.source_name]
    if hit.percentile is not None:
        lines.append(tr("more similar than {0} % of random tiles").format(f"{hit.percentile:.4g}"))
    if hit.date:
        lines.append(hit.date if hit.n_dates < 2 else tr("{0}, the best of {1} dates").format(hit.date, hit.n_dates))
    if hit.scale_m:
        lines.append(tr("tile of {0}").format(metres(hit.scale_m)))
    return "\n".join(lines)


def _hit(feature: QgsFeature) -> Hit:
    names = feature.fields().names()
    get = {name: feature[name] for name in _FIELDS if name in names}
    clean = {key: None if value is None or value == NULL else value for key, value in get.items()}

    date = clean.get("date")
    if isinstance(date, QDate):  # some drivers turn ISO text into dates
        date = date.toString(Qt.DateFormat.ISODate)

    def number(key: str) -> float | None:
        return None if clean.get(key) is None else float(clean[key])

    return Hit(
        fid=feature.id(),
        rank=int(clean["rank"]),
        score=float(clean["score"]),
        percentile=number("percentile"),
        tile_id=str(clean.get("tile_id") or ""),
        source=str(clean.get("source") or ""),
        source_name=str(clean.get("source_name") or ""),
        date=str(date or ""),
        n_dates=int(clean.get("n_dates") or 0),
        tile_row=int(number("tile_row") or 0),
        scale_m=number("scale_m"),
    )
