"""The printed map and the project of `make demo`, rendered by QGIS without a window."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest
from kinscape.core.errors import InputError, StorageError
from kinscape.ui.layers import map_image
from kinscape.ui.layers.run_group import add_run
from osgeo import osr
from qgis.core import QgsLayoutItemLegend, QgsLayoutItemMap, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtGui import QColor, QImage
from run_files import EAST, NORTH, write_raster, write_run

GREEN = (40, 160, 60)


def scene(folder, epsg=3301, step=1.0):
    """400 x 400 m of plain green ground where the places of write_run lie."""
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(epsg)
    pixels = np.empty((3, 400, 400), np.uint8)
    pixels[:] = np.array(GREEN, np.uint8)[:, None, None]
    return write_raster(str(folder / "scene.tif"), pixels, srs, step=step)


@pytest.fixture
def drawn(qgis_app, tmp_path):
    project = QgsProject()
    project.addMapLayer(QgsRasterLayer(scene(tmp_path), "scene"))
    run = add_run(write_run(tmp_path, score_map=False), "Marina", project)
    project.setCrs(run.places.crs())
    yield project
    project.clear()


EXTENT = QgsRectangle(EAST - 20, NORTH - 20, EAST + 420, NORTH + 420)


def near(image: QImage, x: int, y: int, colour: tuple, reach: int = 0) -> bool:
    return any(
        max(abs(a - b) for a, b in zip(QColor(image.pixel(x + dx, y + dy)).getRgb()[:3], colour)) < 12
        for dx in range(-reach, reach + 1)
        for dy in range(-reach, reach + 1)
    )


def test_picture_has_the_size_asked_for_and_shows_imagery_and_places(drawn, tmp_path):
    layout = map_image.build_layout(drawn, map_image.visible_layers(drawn), EXTENT, "Marina", (1200, 900), 150)
    view = next(item for item in layout.items() if isinstance(item, QgsLayoutItemMap))
    path = map_image.save_map(drawn, EXTENT, str(tmp_path / "map.png"), "Marina", (1200, 900), 150)
    image = QImage(path)
    assert abs(image.width() - 1200) <= 1 and abs(image.height() - 900) <= 1

    def pixel(x: float, y: float) -> tuple[int, int]:
        extent, rect = view.extent(), view.rect()
        px_per_mm = 150 / 25.4
        return (
            round((view.pos().x() + (x - extent.xMinimum()) / extent.width() * rect.width()) * px_per_mm),
            round((view.pos().y() + (extent.yMaximum() - y) / extent.height() * rect.height()) * px_per_mm),
        )

    assert near(image, *pixel(EAST + 300, NORTH + 300), GREEN)
    # the middle of the east edge of place 2 (x +60 .. +100), in the best class: viridis yellow
    assert near(image, *pixel(EAST + 100, NORTH + 20), (253, 231, 37), reach=2)


def test_legend_stands_beside_the_map_and_lists_the_results_only(drawn):
    layout = map_image.build_layout(drawn, map_image.visible_layers(drawn), EXTENT, "Marina", (1400, 900), 150)
    view = next(item for item in layout.items() if isinstance(item, QgsLayoutItemMap))
    legend = next(item for item in layout.items() if isinstance(item, QgsLayoutItemLegend))
    legend.adjustBoxSize()
    assert not legend.sceneBoundingRect().intersects(view.sceneBoundingRect())
    assert [node.name() for node in legend.model().rootGroup().findLayers()] == ["Query", "Similar places"]


def test_layers_can_be_given_without_a_project(drawn, tmp_path):
    layers = map_image.visible_layers(drawn)
    path = map_image.save_map(layers, EXTENT, str(tmp_path / "layers.png"), size=(900, 600), dpi=96)
    assert QImage(path).width() == pytest.approx(900, abs=1)


def test_nothing_to_draw_and_nowhere_to_write_are_clear_errors(drawn, tmp_path):
    with pytest.raises(InputError, match="no layer"):
        map_image.save_map([], EXTENT, str(tmp_path / "x.png"))
    with pytest.raises(InputError, match="extent"):
        map_image.save_map(drawn, QgsRectangle(), str(tmp_path / "x.png"))
    with pytest.raises(InputError, match="too small"):
        map_image.save_map(drawn, EXTENT, str(tmp_path / "x.png"), size=(100, 100))
    (tmp_path / "file").write_text("a file, not a folder")
    with pytest.raises(StorageError, match="cannot be written"):
        map_image.save_map(drawn, EXTENT, str(tmp_path / "file" / "x.png"))


def demo(*arguments: str) -> subprocess.CompletedProcess:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-m", "kinscape.ui.layers.demo_project", *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        env=environment,
    )


def test_demo_project_opens_with_everything_visible_and_relative_paths(qgis_app, tmp_path):
    folder = tmp_path / "mit Ümlaut"
    folder.mkdir()
    raster, files = scene(folder), write_run(folder)
    done = demo(
        "--raster",
        raster,
        "--results",
        files["results"],
        "--score-map",
        files["score_map"],
        "--recipe",
        files["recipe"],
        "--out",
        str(folder),
    )
    assert done.returncode == 0, done.stderr
    assert QImage(str(folder / "map.png")).width() > 1000
    assert not list(folder.glob("*.aux.xml")), "statistics were left beside the user's rasters"
    moved = tmp_path / "moved"
    folder.rename(moved)
    project = QgsProject()
    try:
        assert project.read(str(moved / "project.qgz"))
        layers = project.layerTreeRoot().checkedLayers()
        assert [layer.name() for layer in layers] == ["Query", "Similar places", "Score map", "scene"]
        assert all(layer.isValid() for layer in layers)
        assert project.crs().authid() == "EPSG:3301"
        view = project.viewSettings().defaultViewExtent()
        assert view.contains(layers[-1].extent())
        assert len(project.layoutManager().printLayouts()) == 1
    finally:
        project.clear()


def test_demo_project_reprojects_a_geographic_raster(qgis_app, tmp_path):
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(4326)
    pixels = np.full((3, 50, 50), 120, np.uint8)
    raster = write_raster(str(tmp_path / "scene.tif"), pixels, srs, step=0.0002, west=24.70, north=59.45)
    files = write_run(tmp_path, score_map=False)
    done = demo("--raster", raster, "--results", files["results"], "--out", str(tmp_path))
    assert done.returncode == 0, done.stderr
    project = QgsProject()
    try:
        project.read(str(tmp_path / "project.qgz"))
        view = project.viewSettings().defaultViewExtent()
        assert project.crs().authid() == "EPSG:3301" and view.crs().authid() == "EPSG:3301"
        assert 530000 < view.center().x() < 545000 and 6580000 < view.center().y() < 6600000
    finally:
        project.clear()


def test_demo_project_names_a_raster_that_cannot_be_read(tmp_path):
    done = demo("--raster", str(tmp_path / "none.tif"), "--results", str(tmp_path / "r.gpkg"), "--out", str(tmp_path))
    assert done.returncode == 2 and "none.tif" in done.stderr and "Traceback" not in done.stderr
