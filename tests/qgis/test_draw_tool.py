"""Drawing the query: the tool's polygons, keys and preview, and which raster (or picture of the map) a polygon
means."""

from __future__ import annotations

import numpy as np
import pytest
from kinscape.core.errors import QueryError
from kinscape.ui.canvas.crs import crs_from_text, crs_text
from kinscape.ui.canvas.draw_tile_tool import DrawTileTool
from kinscape.ui.canvas.ground import length_m
from kinscape.ui.canvas.map_snapshot import picture_size
from kinscape.ui.canvas.query_source import ExampleMaker, is_result_layer, raster_file, top_raster
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def canvas(iface, project):
    """A canvas of 400 x 300 px that shows 400 x 300 m of Estonia's grid."""
    canvas = iface.mapCanvas()
    canvas.resize(400, 300)
    canvas.setLayers([])
    canvas.setRotation(0)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3301"))
    canvas.setExtent(QgsRectangle(540000, 6589000, 540400, 6589300))
    canvas.show()
    return canvas


@pytest.fixture
def tool(canvas):
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    tool = DrawTileTool(canvas)
    tool.polygons = []
    tool.drawn.connect(tool.polygons.append)
    yield tool
    tool.remove()
    canvas.unsetMapTool(pan)


def drag(canvas, start, end, modifiers=Qt.KeyboardModifier.NoModifier, release=True):
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, modifiers, QPoint(*start))
    move(canvas, end, modifiers)
    if release:
        QTest.mouseRelease(view, LEFT, modifiers, QPoint(*end))


def move(canvas, to, modifiers=Qt.KeyboardModifier.NoModifier):
    from qgis.PyQt.QtCore import QEvent, QPointF
    from qgis.PyQt.QtGui import QMouseEvent
    from qgis.PyQt.QtWidgets import QApplication

    view = canvas.viewport()
    at = QPointF(*to)
    event = QMouseEvent(QEvent.Type.MouseMove, at, QPointF(view.mapToGlobal(at.toPoint())), LEFT, LEFT, modifiers)
    QApplication.sendEvent(view, event)


def test_a_drag_gives_the_box_on_the_ground_and_puts_the_previous_tool_back(canvas, tool):
    before = canvas.mapTool()
    tool.start()
    assert canvas.mapTool() is tool
    drag(canvas, (100, 50), (180, 150))
    (polygon,) = tool.polygons
    expected = QgsRectangle(
        canvas.getCoordinateTransform().toMapCoordinates(100, 50),
        canvas.getCoordinateTransform().toMapCoordinates(180, 150),
    )
    assert polygon.boundingBox().toString(3) == expected.toString(3)
    assert polygon.area() == pytest.approx(80 * 100, rel=0.02)
    assert canvas.mapTool() is before


def test_shift_keeps_a_square_on_the_ground_even_in_degrees(canvas, tool):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(24.0, 59.0, 24.04, 59.03))
    tool.start()
    drag(canvas, (100, 100), (160, 120), SHIFT)
    ring = tool.polygons[0].asPolygon()[0]
    across, down = length_m(canvas, ring[0], ring[1]), length_m(canvas, ring[1], ring[2])
    assert across == pytest.approx(down, rel=0.01)
    box = tool.polygons[0].boundingBox()
    assert box.width() > 1.8 * box.height(), "a degree of longitude is about half as long at 59 degrees north"


def test_on_a_turned_map_the_box_is_turned_too(canvas, tool):
    canvas.setRotation(30)
    tool.start()
    drag(canvas, (150, 100), (210, 140))
    polygon = tool.polygons[0]
    assert polygon.area() == pytest.approx(60 * 40, rel=0.05)
    assert polygon.boundingBox().width() * polygon.boundingBox().height() > 1.5 * polygon.area()


def test_a_click_takes_one_tile_of_the_archive(canvas, tool):
    tool.tile_m = 40.0
    tool.start()
    drag(canvas, (200, 150), (201, 150))
    box = tool.polygons[0].boundingBox()
    assert box.width() == pytest.approx(40, rel=0.01) and box.height() == pytest.approx(40, rel=0.01)
    assert box.contains(canvas.getCoordinateTransform().toMapCoordinates(200, 150))


def test_a_click_without_a_tile_size_draws_nothing(canvas, tool):
    tool.start()
    drag(canvas, (200, 150), (200, 150))
    assert tool.polygons == [] and canvas.mapTool() is tool


def test_escape_in_the_middle_of_a_drag_puts_the_previous_tool_back(canvas, tool):
    before = canvas.mapTool()
    tool.start()
    drag(canvas, (100, 50), (180, 150), release=False)
    assert tool._preview.isVisibleTo(canvas)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is before and tool.polygons == []
    assert not tool._preview.isVisibleTo(canvas) and tool._band.size() <= 1
    QTest.mouseRelease(canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(180, 150))
    assert tool.polygons == []


def test_a_right_click_drops_the_box_and_a_second_one_the_tool(canvas, tool):
    before = canvas.mapTool()
    tool.start()
    drag(canvas, (100, 50), (180, 150), release=False)
    QTest.mousePress(canvas.viewport(), RIGHT, Qt.KeyboardModifier.NoModifier, QPoint(180, 150))
    assert canvas.mapTool() is tool and not tool._preview.isVisibleTo(canvas)
    QTest.mouseRelease(canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(180, 150))
    assert tool.polygons == []
    QTest.mousePress(canvas.viewport(), RIGHT, Qt.KeyboardModifier.NoModifier, QPoint(180, 150))
    assert canvas.mapTool() is before


def test_the_preview_shows_the_box_and_its_size_in_metres(canvas, tool):
    tool.start()
    drag(canvas, (50, 50), (130, 90), release=False)
    preview = tool._preview
    across, down = (int(part.removesuffix(" m")) for part in preview.size_text.split(" × "))
    assert across == pytest.approx(80, abs=1) and down == pytest.approx(40, abs=1)
    assert preview.picture().width() == 96 and preview.picture().height() == 48
    assert canvas.rect().contains(preview.geometry())
    move(canvas, (399, 299))
    assert canvas.rect().contains(preview.geometry()), "it stays inside the canvas"


def test_another_tool_taking_over_is_noticed(canvas, tool):
    stepped = []
    tool.stepped_back.connect(lambda: stepped.append(1))
    tool.start()
    canvas.setMapTool(QgsMapToolPan(canvas))
    assert stepped == [1]
    tool.step_back()
    assert canvas.mapTool() is not tool


# -- beside the cursor


def hover(canvas, to):
    from qgis.PyQt.QtCore import QEvent, QPointF
    from qgis.PyQt.QtGui import QMouseEvent
    from qgis.PyQt.QtWidgets import QApplication

    view, none = canvas.viewport(), Qt.MouseButton.NoButton
    at = QPointF(*to)
    place = QPointF(view.mapToGlobal(at.toPoint()))
    QApplication.sendEvent(
        view, QMouseEvent(QEvent.Type.MouseMove, at, place, none, none, Qt.KeyboardModifier.NoModifier)
    )


def band_box(tool):
    return tool._band.asGeometry().boundingBox()


def test_the_outline_of_a_tile_goes_with_the_cursor(canvas, tool):
    tool.tile_m = 40.0
    tool.start("Unlike")
    for at in ((200, 150), (260, 90)):
        hover(canvas, at)
        box = band_box(tool)
        assert box.width() == pytest.approx(40, rel=0.01) and box.height() == pytest.approx(40, rel=0.01)
        assert box.contains(canvas.getCoordinateTransform().toMapCoordinates(*at))
        assert tool._preview.isVisibleTo(canvas) and tool._preview.size_text == "40 m × 40 m"
        assert canvas.rect().contains(tool._preview.geometry())
    assert tool._preview._title.text() == "Unlike"


def test_without_a_tile_size_nothing_goes_with_the_cursor(canvas, tool):
    tool.start()
    hover(canvas, (200, 150))
    assert tool._preview is None and tool._band is None


def test_on_a_turned_map_the_tiles_outline_is_as_large(canvas, tool):
    canvas.setRotation(30)
    tool.tile_m = 40.0
    tool.start()
    hover(canvas, (200, 150))
    assert tool._band.asGeometry().area() == pytest.approx(1600, rel=0.02)


def test_the_outline_leaves_with_the_cursor(canvas, tool):
    from qgis.PyQt.QtCore import QEvent
    from qgis.PyQt.QtWidgets import QApplication

    tool.tile_m = 40.0
    tool.start()
    hover(canvas, (200, 150))
    QApplication.sendEvent(canvas.viewport(), QEvent(QEvent.Type.Leave))
    assert not tool._preview.isVisibleTo(canvas) and tool._band.size() <= 1


def test_a_box_across_the_edge_of_the_canvas_is_taken_whole(canvas, tool):
    tool.start()
    drag(canvas, (380, 100), (460, 140), release=False)
    picture = tool._preview.picture()
    assert (picture.width(), picture.height()) == (96, 48), "in the box's own proportions"
    assert canvas.rect().contains(tool._preview.geometry())
    QTest.mouseRelease(canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(460, 140))
    assert tool.polygons[0].boundingBox().width() == pytest.approx(80, abs=1)


def test_the_picture_shows_the_map_without_the_box_that_is_drawn_on_it(canvas, project, tool, tmp_path, wait_for):
    layer = QgsRasterLayer(make_raster(tmp_path / "grey.tif", value=100), "grey")
    project.addMapLayer(layer)
    canvas.setLayers([layer])
    drawn = []
    canvas.mapCanvasRefreshed.connect(lambda: drawn.append(1))
    canvas.refreshAllLayers()
    assert wait_for(lambda: drawn)
    shade = canvas.viewport().grab().toImage().pixelColor(200, 150)
    tool.tile_m = 40.0
    tool.start()
    hover(canvas, (150, 150))
    hover(canvas, (152, 150))
    drag(canvas, (180, 130), (240, 170), release=False)
    assert tool._preview.picture().toImage().pixelColor(48, 32) == shade


@pytest.fixture
def picky(canvas):
    """A tool that takes nothing."""
    tool = DrawTileTool(canvas, lambda _polygon: "no imagery here")
    tool.polygons = []
    tool.drawn.connect(tool.polygons.append)
    yield tool
    tool.remove()


def test_what_cannot_be_taken_is_said_beside_the_cursor_and_the_tool_stays(canvas, picky):
    picky.start()
    drag(canvas, (100, 50), (180, 150), release=False)
    assert picky._preview.warning == "no imagery here"
    QTest.mouseRelease(canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(180, 150))
    assert picky.polygons == [] and canvas.mapTool() is picky
    assert picky._preview.isVisibleTo(canvas) and picky._preview.warning == "no imagery here"
    assert canvas.rect().contains(picky._preview.geometry())


def test_a_box_that_is_too_thin_and_a_click_without_a_tile_size_are_said(canvas, tool):
    tool.start()
    drag(canvas, (100, 50), (180, 51))
    assert tool.polygons == [] and "too thin" in tool._preview.warning
    drag(canvas, (100, 50), (100, 50))
    assert tool.polygons == [] and "drag" in tool._preview.warning
    drag(canvas, (100, 50), (180, 150))
    assert len(tool.polygons) == 1


# -- what a polygon means


def make_raster(path, value=100, origin=(540000, 6589300), size=(400, 300), epsg=3301):
    out = gdal.GetDriverByName("GTiff").Create(str(path), *size, 3)
    out.SetGeoTransform((origin[0], 1, 0, origin[1], 0, -1))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    out.SetProjection(reference.ExportToWkt())
    for band in (1, 2, 3):
        out.GetRasterBand(band).Fill(value)
    out = None
    return str(path)


def box(xmin, ymin, xmax, ymax):
    return QgsGeometry.fromRect(QgsRectangle(xmin, ymin, xmax, ymax))


@pytest.fixture
def raster(project, tmp_path):
    layer = QgsRasterLayer(make_raster(tmp_path / "mosaïque 1.tif"), "mosaic")
    project.addMapLayer(layer)
    return layer


def make(canvas, folder, polygon, gsd_m=None):
    """(examples, labels, errors) that a maker gives for ``polygon``."""
    maker = ExampleMaker(canvas, lambda: folder, gsd_m)
    got = ([], [], [])
    maker.make(polygon, lambda example, label: (got[0].append(example), got[1].append(label)), got[2].append)
    return maker, got


def test_the_topmost_raster_file_is_the_query(canvas, project, raster, tmp_path):
    above = QgsRasterLayer(make_raster(tmp_path / "above.tif", origin=(540200, 6589300), size=(200, 300)), "above")
    project.addMapLayer(above)
    canvas.setLayers([above, raster])
    assert top_raster(canvas, box(540250, 6589100, 540290, 6589140)) is above
    assert top_raster(canvas, box(540050, 6589100, 540090, 6589140)) is raster
    _, (examples, labels, errors) = make(canvas, tmp_path, box(540050, 6589100, 540090, 6589140))
    assert labels == ["mosaic"] and errors == []
    assert examples[0].raster == raster_file(raster) == str(tmp_path / "mosaïque 1.tif")
    assert examples[0].crs == "EPSG:3301" and len(examples[0].polygon) == 4


def test_result_layers_are_never_the_query(canvas, project, raster, tmp_path):
    scores = QgsRasterLayer(make_raster(tmp_path / "scores.tif"), "scores")
    project.addMapLayer(scores)
    scores.setCustomProperty("kinscape/run", "abc")
    canvas.setLayers([scores, raster])
    assert is_result_layer(scores) and not is_result_layer(raster)
    assert top_raster(canvas, box(540050, 6589100, 540090, 6589140)) is raster


def test_a_transparent_layer_is_looked_through(canvas, project, raster, tmp_path):
    ghost = QgsRasterLayer(make_raster(tmp_path / "ghost.tif"), "ghost")
    ghost.setOpacity(0)
    project.addMapLayer(ghost)
    canvas.setLayers([ghost, raster])
    assert top_raster(canvas, box(540050, 6589100, 540090, 6589140)) is raster


def test_a_web_map_is_drawn_to_a_georeferenced_picture(canvas, project, tmp_path, wait_for):
    image = QImage(256, 256, QImage.Format.Format_RGB32)
    image.fill(0xFF1040A0)
    (tmp_path / "t" / "0" / "0").mkdir(parents=True)
    image.save(str(tmp_path / "t" / "0" / "0" / "0.png"))
    uri = f"type=xyz&url=file://{tmp_path}/t/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax=0"
    web = QgsRasterLayer(uri, "web", "wms")
    assert web.isValid()
    project.addMapLayer(web)
    canvas.setLayers([web])
    polygon = box(540050, 6589100, 540130, 6589140)
    maker, (examples, labels, errors) = make(canvas, tmp_path / "queries", polygon, gsd_m=0.5)
    assert wait_for(lambda: examples or errors), "the picture never came"
    assert errors == [] and labels == ["the map"]
    picture = gdal.Open(examples[0].raster)
    assert (picture.RasterXSize, picture.RasterYSize) == (160, 80)
    x0, dx, _, y0, _, dy = picture.GetGeoTransform()
    assert (x0, y0) == pytest.approx((540050, 6589140), abs=0.5) and (dx, dy) == pytest.approx((0.5, -0.5), rel=0.02)
    assert osr.SpatialReference(picture.GetProjection()).GetAuthorityCode(None) == "3301"
    pixels = picture.ReadAsArray()
    assert np.abs(pixels[:3, 40, 80].astype(int) - (0x10, 0x40, 0xA0)).max() <= 2 and pixels[3].min() == 255


def test_vector_tiles_alone_are_pictured_too(canvas, project, tmp_path, wait_for):
    layer = QgsVectorLayer("Polygon?crs=EPSG:3301", "blocks", "memory")
    feature = QgsFeature()
    feature.setGeometry(box(540000, 6589000, 540400, 6589300))
    layer.dataProvider().addFeature(feature)
    project.addMapLayer(layer)
    canvas.setLayers([layer])
    _, (examples, _, errors) = make(canvas, tmp_path, box(540050, 6589100, 540090, 6589140))
    assert wait_for(lambda: examples or errors) and errors == []
    assert gdal.Open(examples[0].raster).RasterCount == 4


def test_where_there_is_no_imagery_is_known_while_drawing(canvas, project, raster, tmp_path):
    maker = ExampleMaker(canvas, lambda: tmp_path)
    canvas.setLayers([])
    inside, outside = box(540050, 6589100, 540090, 6589140), box(550000, 6589100, 550040, 6589140)
    assert maker.reason_against(inside) == "no imagery here"
    canvas.setLayers([raster])
    assert maker.reason_against(inside) == "" and maker.reason_against(outside) == "no imagery here"
    blocks = QgsVectorLayer("Polygon?crs=EPSG:3301", "blocks", "memory")
    canvas.setLayers([blocks])
    assert maker.reason_against(outside) == "", "vector tiles alone are pictured"


def test_a_box_over_nothing_is_refused(canvas, tmp_path, wait_for):
    _, (examples, _, errors) = make(canvas, tmp_path, box(540050, 6589100, 540090, 6589140))
    assert examples == [] and isinstance(errors[0], QueryError)


def test_a_box_where_the_map_is_empty_is_refused(canvas, project, tmp_path, wait_for):
    layer = QgsVectorLayer("Polygon?crs=EPSG:3301", "empty", "memory")
    project.addMapLayer(layer)
    canvas.setLayers([layer])
    _, (examples, _, errors) = make(canvas, tmp_path, box(540050, 6589100, 540090, 6589140))
    assert wait_for(lambda: examples or errors)
    assert examples == [] and isinstance(errors[0], QueryError)


@pytest.mark.parametrize(
    ("w_m", "h_m", "gsd", "expected"),
    [(80, 40, 0.5, (160, 80)), (4, 2, 1.0, (64, 32)), (100_000, 50_000, 1.0, (2048, 1024))],
)
def test_pictures_have_the_archives_resolution_within_limits(w_m, h_m, gsd, expected):
    assert picture_size(w_m, h_m, gsd) == expected


def test_a_custom_crs_is_handed_over_in_full():
    custom = QgsCoordinateReferenceSystem.fromProj(
        "+proj=tmerc +lat_0=59 +lon_0=24 +k=1 +x_0=1000 +y_0=2000 +ellps=GRS80"
    )
    assert crs_text(QgsCoordinateReferenceSystem("EPSG:3301")) == "EPSG:3301"
    assert crs_text(custom).startswith(("PROJCRS[", "BOUNDCRS["))
    theirs, ours = osr.SpatialReference(), osr.SpatialReference()
    assert theirs.SetFromUserInput(crs_text(custom)) == 0 and ours.ImportFromWkt(custom.toWkt()) == 0
    assert theirs.IsSame(ours, ["CRITERION=EQUIVALENT"])
    assert crs_from_text(crs_text(custom)).isValid()
    assert crs_text(QgsCoordinateReferenceSystem()) == ""


def test_lengths_are_ground_metres_in_any_crs(canvas):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    # at 60 degrees north, Mercator's metres are twice the ground's
    x, y = 2_700_000, 8_399_738
    assert length_m(canvas, QgsPointXY(x, y), QgsPointXY(x + 1000, y)) == pytest.approx(500, rel=0.01)
