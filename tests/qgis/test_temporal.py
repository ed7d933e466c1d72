"""Places and imagery in QGIS's temporal controller."""

from __future__ import annotations

import numpy as np
import pytest
from kinscape.ui.layers import temporal
from kinscape.ui.layers.run_group import add_run, open_table
from osgeo import ogr, osr
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsFeatureRequest,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
    QgsTemporalUtils,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDateTime, QSize, Qt
from qgis.PyQt.QtGui import QColor
from run_files import EAST, NORTH, write_raster, write_run

# by rank; texts as an archive made elsewhere may hold them
DATES = ["2019-12-31", "2020-05-01", "2020-05", "2021", None, "2021-02-28"]


def dated(tmp_path, dates=DATES, **options):
    files = write_run(tmp_path, n=len(dates), **options)
    data = ogr.Open(files["results"], 1)
    layer = data.GetLayerByName("places")
    for row in layer:
        value = dates[row.GetField("rank") - 1]
        if value is not None:
            row.SetField("date", value)
        row.SetField("source", f"{tmp_path}/{(value or 'none')[:4]}.tif")
        layer.SetFeature(row)
    data = layer = row = None
    return files


def moment(text):
    return QDateTime.fromString(text, Qt.DateFormat.ISODate)


def frame(begin, end):
    return QgsDateTimeRange(moment(begin), moment(end), True, False)


def ranks_in(layer, range_):
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    text = layer.temporalProperties().createFilterString(context, range_)
    return sorted(f["rank"] for f in layer.getFeatures(QgsFeatureRequest().setFilterExpression(text)))


@pytest.mark.parametrize(
    "begin, end, ranks",
    [
        ("2019-12-31T00:00:00", "2020-01-01T00:00:00", [1, 5]),
        ("2020-01-01T00:00:00", "2021-01-01T00:00:00", [2, 3, 5]),
        ("2021-01-01T00:00:00", "2022-01-01T00:00:00", [4, 5, 6]),
        ("2020-05-01T00:00:00", "2020-05-02T00:00:00", [2, 3, 5]),
        ("2020-05-31T12:00:00", "2020-06-01T00:00:00", [3, 5]),
        ("2020-06-01T00:00:00", "2020-07-01T00:00:00", [5]),
        ("2021-12-31T23:00:00", "2022-01-01T00:00:00", [4, 5]),
        ("2022-01-01T00:00:00", "2023-01-01T00:00:00", []),
    ],
)
def test_a_frame_shows_the_places_of_its_time(project, tmp_path, begin, end, ranks):
    places = add_run(dated(tmp_path), "dated", project).places
    assert places.temporalProperties().isActive()
    assert ranks_in(places, frame(begin, end)) == ranks


def test_text_dates_in_the_plain_field_mode_would_lose_places(project, tmp_path):
    """Why the layer uses expressions: should QGIS learn it, this fails and the code can become simpler."""
    places = open_table(dated(tmp_path)["results"], "places", "places")
    time = places.temporalProperties()
    time.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
    time.setStartField("date")
    time.setIsActive(True)
    assert ranks_in(places, frame("2020-05-01T00:00:00", "2020-05-02T00:00:00")) != [2, 3, 5]


def test_the_map_shows_only_the_places_of_the_frame(project, tmp_path):
    places = add_run(dated(tmp_path, score_map=False), "dated", project).places

    def ink(range_):
        settings = QgsMapSettings()
        settings.setLayers([places])
        settings.setDestinationCrs(places.crs())
        settings.setExtent(QgsRectangle(EAST - 10, NORTH - 10, EAST + 350, NORTH + 50))
        settings.setOutputSize(QSize(360, 60))
        settings.setBackgroundColor(QColor("white"))
        settings.setIsTemporal(True)
        settings.setTemporalRange(range_)
        job = QgsMapRendererParallelJob(settings)
        job.start()
        job.waitForFinished()
        image = job.renderedImage()
        # one box of 40 m each 60 m, each inked on its northern edge
        return [
            rank
            for rank in range(1, 7)
            if any(QColor(image.pixel(20 + 60 * (rank - 1), y)) != QColor("white") for y in range(4, 18))
        ]

    assert ink(frame("2020-01-01T00:00:00", "2021-01-01T00:00:00")) == [2, 3, 5]
    assert ink(frame("2021-01-01T00:00:00", "2022-01-01T00:00:00")) == [4, 5, 6]


def test_the_controller_finds_the_whole_time_of_the_places(project, tmp_path):
    add_run(dated(tmp_path, score_map=False), "dated", project)
    found = QgsTemporalUtils.calculateTemporalRangeForProject(project)
    assert found.begin() == moment("2019-12-31T00:00:00") and found.end() == moment("2021-12-31T23:59:59")
    assert project.timeSettings().temporalRange() == found


def test_the_projects_own_range_of_time_stays(project, tmp_path):
    mine = frame("2000-01-01T00:00:00", "2001-01-01T00:00:00")
    project.timeSettings().setTemporalRange(mine)
    add_run(dated(tmp_path), "dated", project)
    assert project.timeSettings().temporalRange() == mine


def test_places_without_dates_get_no_time(project, tmp_path):
    run = add_run(write_run(tmp_path), "undated", project)
    assert not run.places.temporalProperties().isActive() and not run.score_map.temporalProperties().isActive()
    assert project.timeSettings().temporalRange().isInfinite()


def imagery(tmp_path, project, name):
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(3301)
    layer = QgsRasterLayer(
        write_raster(str(tmp_path / name), np.full((3, 20, 20), 90, np.uint8), srs), name.removesuffix(".tif")
    )
    project.addMapLayer(layer)
    return layer


def test_imagery_of_several_years_shows_in_its_year(project, tmp_path):
    layers = {year: imagery(tmp_path, project, f"{year}.tif") for year in (2019, 2020, 2021)}
    other = imagery(tmp_path, project, "other.tif")
    add_run(dated(tmp_path), "dated", project)
    for year, layer in layers.items():
        time = layer.temporalProperties()
        assert time.isActive() and time.mode() == Qgis.RasterTemporalMode.FixedTemporalRange
        span = time.fixedTemporalRange()
        assert span.begin() == moment(f"{year}-01-01T00:00:00") and span.end() == moment(f"{year}-12-31T23:59:59")
    assert not other.temporalProperties().isActive()


def test_imagery_of_one_year_is_always_shown(project, tmp_path):
    layer = imagery(tmp_path, project, "2020.tif")
    add_run(dated(tmp_path), "dated", project)
    assert not layer.temporalProperties().isActive()


def test_what_the_user_set_on_imagery_stays(project, tmp_path):
    layers = {year: imagery(tmp_path, project, f"{year}.tif") for year in (2019, 2020, 2021)}
    mine = frame("1990-01-01T00:00:00", "1991-01-01T00:00:00")
    layers[2020].temporalProperties().setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    layers[2020].temporalProperties().setFixedTemporalRange(mine)
    layers[2020].temporalProperties().setIsActive(True)
    add_run(dated(tmp_path), "dated", project)
    assert layers[2020].temporalProperties().fixedTemporalRange() == mine
    assert layers[2021].temporalProperties().isActive()


@pytest.mark.parametrize(
    "text, begin, end",
    [
        ("2020-02-29", "2020-02-29T00:00:00", "2020-02-29T23:59:59"),
        ("2020-12", "2020-12-01T00:00:00", "2020-12-31T23:59:59"),
        ("2021-02", "2021-02-01T00:00:00", "2021-02-28T23:59:59"),
        ("2021", "2021-01-01T00:00:00", "2021-12-31T23:59:59"),
    ],
)
def test_a_date_stands_for_its_whole_day_month_or_year(text, begin, end):
    span = temporal.span_of(text)
    assert (span.begin(), span.end()) == (moment(begin), moment(end))


@pytest.mark.parametrize("text", ["", "May 2020", "2020-13-01", "2021-02-29", "2020-01-02-03"])
def test_texts_that_are_no_dates_have_no_time(text):
    assert temporal.span_of(text) is None
