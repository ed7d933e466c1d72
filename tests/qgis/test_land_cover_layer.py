"""QGIS opens the tables of land cover that a search leaves, as plain attribute tables."""

from __future__ import annotations

import numpy as np
import pytest
from archives import full_grid, grid_of, make_archive
from kinscape.core.search import results
from kinscape.core.search.query import Part
from kinscape.core.search.rerank import LandCover
from qgis.core import QgsVectorLayer


@pytest.fixture
def path(tmp_path):
    archive = make_archive(tmp_path / "a", grid_of((40, 64, 32)), [full_grid(8, 8)])
    cover = LandCover(("water", "Gebäude"), ("#0000ff", "#ff0000"), np.array([55, 200], np.uint8),
                      np.array([[255, 0], [10, 245], [0, 0]], np.uint8))
    hits = results.Hits(np.arange(3), np.linspace(0.9, 0.7, 3).astype(np.float32), np.full(3, 99.0), [[]] * 3,
                        np.full(3, np.nan), np.array([2, 1, 3]), np.array([0.1, 0.2, np.nan]), cover)
    results.write(str(tmp_path / "r.gpkg"), archive, hits, [Part("like", 1, "a", np.ones(8))])
    return str(tmp_path / "r.gpkg")


def rows(path, layer):
    opened = QgsVectorLayer(f"{path}|layername={layer}", layer, "ogr")
    assert opened.isValid() and not opened.isSpatial()
    names = [field.name() for field in opened.fields()]
    return [dict(zip(names, feature.attributes())) for feature in opened.getFeatures()]


def test_histograms_have_a_column_of_whole_numbers_for_each_class(path):
    table = rows(path, "land_cover")
    assert [(r["place"], r["role"], r["c0"], r["c1"]) for r in table] == [
        (0, "query", 55, 200), (1, "place", 255, 0), (2, "place", 10, 245), (3, "place", 0, 0)]


def test_classes_have_names_and_colours(path):
    assert [(r["number"], r["name"], r["colour"]) for r in rows(path, "land_cover_classes")] == [
        (0, "water", "#0000ff"), (1, "Gebäude", "#ff0000")]


def test_places_tell_their_rank_by_looks_and_the_distance(path):
    layer = QgsVectorLayer(f"{path}|layername=places", "places", "ogr")
    told = [(f["rank"], f["visual_rank"]) for f in layer.getFeatures()]
    assert told == [(1, 2), (2, 1), (3, 3)]
    distances = [f["cover_distance"] for f in layer.getFeatures()]
    assert distances[:2] == pytest.approx([0.1, 0.2]) and not isinstance(distances[2], float)
