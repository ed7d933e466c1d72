"""Time for QGIS's temporal controller: places appear at their dates, and imagery of several years in its year.

The dates of the results are texts (2021-05-01, and 2021-05 or 2021 where archives made elsewhere know no more). QGIS
compares texts with times as texts, which loses the first day of every frame, so that places use expressions.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Mapping

from qgis.core import Qgis, QgsDateTimeRange, QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

_FIELD = "date"
# 2021 -> 2021-01-01, 2021-05 -> 2021-05-01; days as they are
_BEGIN = """to_datetime("{0}" || substr('0000-01-01', length("{0}") + 1), 'yyyy-MM-dd')"""
# the last second of the year, month or day; QGIS's interval of a month is always 30 days, so that months are counted
_MONTH = """to_int(substr("{0}", 6, 2))"""
_END = (
    """CASE WHEN length("{0}") = 4 THEN make_datetime(to_int("{0}"), 12, 31, 23, 59, 59) """
    f"""WHEN length("{{0}}") = 7 THEN make_datetime(to_int(left("{{0}}", 4)) + {_MONTH} // 12, """
    f"""{_MONTH} % 12 + 1, 1, 0, 0, 0) - to_interval('1 second') """
    f"""ELSE {_BEGIN} + to_interval('1 day') - to_interval('1 second') END"""
)


def add_time(places: QgsVectorLayer, project: QgsProject | None = None) -> bool:
    """Give the layer of places its temporal properties where any place has a date, and the project a range of time if
    it has none yet; returns whether there were dates.

    A place shows in every frame that touches its day (month, year); places without a date show during the whole time
    of the others.
    """
    span = date_span(places)
    if span is None:
        return False
    begin, end = _text(span.begin()), _text(span.end())
    start, until = _BEGIN.format(_FIELD), _END.format(_FIELD)
    time = places.temporalProperties()
    time.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    time.setStartExpression(f"coalesce({start}, to_datetime('{begin}'))")
    time.setEndExpression(f"coalesce({until}, to_datetime('{end}'))")
    time.setIsActive(True)
    if project is not None and project.timeSettings().temporalRange().isInfinite():
        project.timeSettings().setTemporalRange(span)
    return True


def date_span(places: QgsVectorLayer) -> QgsDateTimeRange | None:
    """From the first moment of the earliest date to the last of the latest; None where no place has a date."""
    spans = [span for span in map(span_of, unique_dates(places)) if span is not None]
    if not spans:
        return None
    return QgsDateTimeRange(min(span.begin() for span in spans), max(span.end() for span in spans))


def unique_dates(places: QgsVectorLayer) -> list[str]:
    index = places.fields().indexOf(_FIELD)
    return sorted(str(value) for value in places.uniqueValues(index) if value) if index >= 0 else []


def span_of(text: str) -> QgsDateTimeRange | None:
    """The time of a date: a day, a month or a year. None for a text that is no date."""
    parts = text.split("-")
    try:
        numbers = [int(part) for part in parts]
        first = datetime.date(*(numbers + [1, 1])[:3])
        month_after = datetime.date(first.year + first.month // 12, first.month % 12 + 1, 1)
    except (ValueError, TypeError):
        return None
    last = {
        1: datetime.date(first.year, 12, 31),
        2: month_after - datetime.timedelta(days=1),
        3: first,
    }.get(len(parts))
    return None if last is None else _range(first, last)


def date_imagery(dates: Mapping[str, str], project: QgsProject | None = None) -> list[QgsMapLayer]:
    """Show each raster of the project in the year of its date, where they are of more than one year.

    ``dates``: file -> ISO date. Layers that the user has given a time are left alone. Returns the layers changed.
    """
    project = project or QgsProject.instance()
    by_path = {_real(path): date for path, date in dates.items() if date}
    dated = []
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal":
            span = span_of(by_path.get(_real(layer.source()), "")[:4])
            if span is not None:
                dated.append((layer, span))
    if len({span.begin().date().year() for _layer, span in dated}) < 2:
        return []
    changed = []
    for layer, span in dated:
        time = layer.temporalProperties()
        if not time.isActive() and time.fixedTemporalRange().isInfinite():
            time.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
            time.setFixedTemporalRange(span)
            time.setIsActive(True)
            changed.append(layer)
    return changed


def dates_of_sources(places: QgsVectorLayer) -> dict[str, str]:
    """Source file -> its date, of the places of a run."""
    fields = places.fields()
    source, date = fields.indexOf("source"), fields.indexOf(_FIELD)
    if source < 0 or date < 0:
        return {}
    if not unique_dates(places):
        return {}
    from qgis.core import QgsFeatureRequest

    request = QgsFeatureRequest().setSubsetOfAttributes([source, date])
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    found: dict[str, str] = {}
    for feature in places.getFeatures(request):
        path, text = feature[source], feature[date]
        if path and text:
            found.setdefault(str(path), str(text))
    return found


def _range(first: datetime.date, last: datetime.date) -> QgsDateTimeRange:
    begin = QDateTime(QDate(first.year, first.month, first.day), QTime(0, 0))
    return QgsDateTimeRange(begin, QDateTime(QDate(last.year, last.month, last.day), QTime(23, 59, 59)))


def _text(moment: QDateTime) -> str:
    return moment.toString("yyyy-MM-ddTHH:mm:ss")


def _real(path: str) -> str:
    return os.path.normcase(os.path.realpath(path)) if path else ""
