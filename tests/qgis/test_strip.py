"""The strips of examples: every way to add one, what is refused and how, removing, moving, undo, and their looks."""

from __future__ import annotations

import pytest
from fakes import FakeEngine, info
from kinscape.core.errors import InputError, RasterError
from kinscape.core.jobs.base import JobResult
from kinscape.core.jobs.examples import Example
from kinscape.ui.canvas.example_place import place_of
from kinscape.ui.dock.example_adder import ExampleAdder
from kinscape.ui.dock.example_intake import HITS_MIME, LAYERS_MIME, take
from kinscape.ui.dock.hits.hits_model import Hit
from kinscape.ui.dock.session import Session
from kinscape.ui.dock.widgets.example_strip import ExampleStrip
from kinscape.ui.dock.widgets.examples_model import EXAMPLES_MIME, ExampleItem
from kinscape.ui.options.settings import Settings
from qgis.core import QgsGeometry, QgsMimeDataUtils, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData, Qt, QUrl
from qgis.PyQt.QtGui import QImage, QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QHBoxLayout, QWidget
from strip_tools import Drop, make_archive, make_picture, mime_of
from test_draw_tool import make_raster


class Strips(QWidget):
    """Both strips and who fills them, without the rest of the dock."""

    def __init__(self, session):
        super().__init__()
        self.session = session
        self.like = ExampleStrip("Like", "what you look for", "D", self)
        self.unlike = ExampleStrip("Unlike", "what you do not look for", "Shift+D", self)
        self.selected = []
        self.adder = ExampleAdder(session, self)
        self.adder.serve(self.like, self.unlike, lambda: self.selected)
        self.history = self.adder.history
        row = QHBoxLayout(self)
        row.addWidget(self.like, 3)
        row.addWidget(self.unlike, 2)

    def images(self, strip):
        return [item.example.image for item in strip.model.items]


@pytest.fixture
def engine():
    return FakeEngine()


@pytest.fixture
def strips(iface, project, engine, tmp_path, wait_for):
    Settings(cache_dir=str(tmp_path / "cache")).save()
    session = Session(iface, engine, lambda: None)
    session.open_archive(make_archive(tmp_path / "archive"))
    strips = Strips(session)
    strips.resize(328, 110)
    strips.show()
    QApplication.setActiveWindow(strips)
    assert wait_for(lambda: session.info is not None)
    strips.adder.set_info(session.info)
    yield strips
    strips.adder.release()
    session.release()
    strips.hide()
    strips.deleteLater()
    Settings().save()


@pytest.fixture
def photos(tmp_path):
    return [make_picture(tmp_path / f"photo {n}.png") for n in range(3)]


def bar_texts(iface):
    return [item.text() for item in iface.messageBar().items()]


def urls(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) if "://" not in path else QUrl(path) for path in paths])
    return mime


# -- ways to add


def test_several_files_come_as_one_step(strips, photos):
    strips.like.files_chosen.emit(photos)
    assert strips.images(strips.like) == photos and strips.history.undo_text() == "Add 3 examples"
    strips.history.undo()
    assert strips.images(strips.like) == []
    strips.history.redo()
    assert strips.images(strips.like) == photos


def test_selected_places_become_tiles_with_their_rank(strips):
    strips.selected = [Hit(1, 4, 0.9, 99.0, "0/3/5", "/data/a.tif", "a.tif", "", "", 1, 12, 40.0)]
    strips.unlike.hits_action.trigger()
    (item,) = strips.unlike.model.items
    assert (item.example.tile, item.example.source, item.label) == ("0/3/5", "/data/a.tif", "place 4")


def test_dropped_places_of_the_gallery_become_tiles(strips):
    hits = [{"tile": "0/1/2", "source": "/data/a.tif", "rank": 7}, {"tile": "0/1/3", "source": "", "rank": 8}]
    strips.like.dropEvent(Drop(mime_of(HITS_MIME, hits)))
    assert [(i.example.tile, i.example.source, i.label) for i in strips.like.model.items] == [
        ("0/1/2", "/data/a.tif", "place 7"),
        ("0/1/3", "", "place 8"),
    ]


@pytest.mark.parametrize("data", [b"no json", b"[1]", b'[{"rank": 3}]', b'[{"tile": ""}]', b"3", b'{"a": 1}'])
def test_damaged_drags_are_said_and_add_nothing(strips, iface, data):
    for name in (HITS_MIME, EXAMPLES_MIME):
        mime = QMimeData()
        mime.setData(name, data)
        strips.like.dropEvent(Drop(mime))
    assert strips.like.model.items == [] and all("cannot be read" in text for text in bar_texts(iface))
    assert len(bar_texts(iface)) == 2


def test_a_screenshot_is_pasted_and_kept_with_the_queries(strips, tmp_path):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0xFF2060A0)
    QApplication.clipboard().setImage(image)
    strips.like.view.setFocus()
    QTest.keySequence(strips.like.view, QKeySequence(QKeySequence.StandardKey.Paste))
    (item,) = strips.like.model.items
    assert item.example.image.startswith(str(tmp_path / "archive" / "queries"))
    assert QImage(item.example.image).pixelColor(5, 5).name() == "#2060a0" and item.label == "pasted picture"


def test_copied_files_and_copied_paths_are_pasted(strips, photos):
    QApplication.clipboard().setMimeData(urls(*photos[:2]))
    strips.like.paste_action.trigger()
    QApplication.clipboard().setText(f'"{photos[2]}"\n{QUrl.fromLocalFile(photos[0]).toString()}\n\n')
    strips.unlike.paste_action.trigger()
    assert strips.images(strips.like) == photos[:2]
    assert strips.images(strips.unlike) == [photos[2], photos[0]]


def copied(layer):
    """What "Copy Layer" of QGIS's layer panel puts on the clipboard."""
    from qgis.core import QgsLayerDefinition, QgsReadWriteContext

    mime = QMimeData()
    document = QgsLayerDefinition.exportLayerDefinitionLayers([layer], QgsReadWriteContext())
    mime.setData(LAYERS_MIME, document.toByteArray())
    return mime


def test_a_copied_raster_layer_is_pasted(strips, project, tmp_path):
    layer = QgsRasterLayer(make_raster(tmp_path / "chip.tif", size=(40, 40)), "my chip")
    project.addMapLayer(layer)
    QApplication.clipboard().setMimeData(copied(layer))
    strips.like.paste_action.trigger()
    (item,) = strips.like.model.items
    assert item.example.image == str(tmp_path / "chip.tif") and item.label == "my chip"


def test_layers_of_the_layer_tree_are_dropped(strips, project, tmp_path, iface):
    raster = QgsRasterLayer(make_raster(tmp_path / "chip.tif", size=(40, 40)), "my chip")
    zones = QgsVectorLayer("Polygon?crs=EPSG:3301", "Zones", "memory")
    scores = QgsRasterLayer(make_raster(tmp_path / "scores.tif"), "Score map")
    scores.setCustomProperty("kinscape/run", "abc")
    web = QgsRasterLayer("type=xyz&url=file:///x/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax=0", "World", "wms")
    project.addMapLayers([raster, zones, scores, web])
    uris = [QgsMimeDataUtils.Uri(layer) for layer in (raster, zones, scores, web)]
    strips.like.dropEvent(Drop(QgsMimeDataUtils.encodeUriList(uris)))
    assert [item.label for item in strips.like.model.items] == ["my chip"]
    (text,) = bar_texts(iface)
    assert "Zones is no raster" in text and "Score map is the result of a search" in text
    assert "World is no file on disk" in text


def test_what_is_no_image_is_named_and_the_rest_is_taken(strips, photos, tmp_path, iface):
    (tmp_path / "notes.txt").write_text("nothing to see")
    (tmp_path / "a folder").mkdir()
    wrong = str(tmp_path / "notes.txt"), str(tmp_path / "a folder"), "/no/such.png"
    strips.like.dropEvent(Drop(urls(*wrong, photos[0])))
    assert strips.images(strips.like) == photos[:1]
    (text,) = bar_texts(iface)
    assert "notes.txt is no image and no raster." in text and "a folder is a folder" in text
    assert "/no/such.png is not there." in text


@pytest.mark.parametrize(
    ("mime", "words"),
    [
        (urls("https://example.invalid/a.png"), "is an address on the web"),
        (QMimeData(), "nothing here"),
    ],
)
def test_what_is_no_example_at_all_is_said(strips, iface, mime, words):
    strips.adder.add_mime(strips.like, mime)
    assert strips.like.model.items == [] and words in bar_texts(iface)[0]
    assert strips.history.undo_text() == ""


def test_a_text_that_names_no_file_is_said(strips, iface):
    QApplication.clipboard().setText("a poem of some length that goes on and on and on")
    strips.like.paste_action.trigger()
    assert "names no file" in bar_texts(iface)[0] and "…" in bar_texts(iface)[0]


def test_a_picture_dragged_from_a_browser_is_kept_though_its_address_comes_along(strips):
    mime = urls("https://example.invalid/a.png")
    image = QImage(12, 12, QImage.Format.Format_RGB32)
    image.fill(0xFF00FF00)
    mime.setImageData(image)
    intake = take(mime)
    assert intake.refused == [] and intake.image.size() == image.size()


def test_many_wrong_things_are_counted_rather_than_listed(tmp_path):
    intake = take(urls(*(f"/no/{n}.png" for n in range(6))))
    assert len(intake.refused) == 6 and "3 more things were left out" in intake.refusal()


def test_a_picture_that_cannot_be_kept_is_said(strips, iface, monkeypatch):
    monkeypatch.setattr(QImage, "save", lambda *_: False)
    strips.adder.add_mime(strips.like, image_mime())
    assert strips.like.model.items == [] and "cannot be written" in bar_texts(iface)[0]


def image_mime():
    mime = QMimeData()
    image = QImage(12, 12, QImage.Format.Format_RGB32)
    image.fill(0)
    mime.setImageData(image)
    return mime


def show_town(iface, project, tmp_path):
    layer = QgsRasterLayer(make_raster(tmp_path / "town.tif"), "town")
    project.addMapLayer(layer)
    canvas = iface.mapCanvas()
    canvas.resize(400, 300)
    canvas.setRotation(0)
    canvas.setDestinationCrs(layer.crs())
    canvas.setLayers([layer])
    canvas.setExtent(QgsRectangle(540100, 6589100, 540200, 6589175))
    return canvas


def test_what_the_map_shows_becomes_an_example(strips, iface, project, tmp_path):
    canvas = show_town(iface, project, tmp_path)
    strips.like.map_action.trigger()
    (item,) = strips.like.model.items
    assert item.example.raster == str(tmp_path / "town.tif") and len(item.example.polygon) == 4
    xs, ys = zip(*item.example.polygon, strict=True)
    shown = canvas.mapSettings().visibleExtent()
    assert (min(xs), max(ys)) == pytest.approx((shown.xMinimum(), shown.yMaximum()))


def test_drawing_names_the_strip_and_fills_it(strips, iface, project, tmp_path):
    canvas = show_town(iface, project, tmp_path)
    strips.unlike.draw_action.trigger()
    assert canvas.mapTool() is strips.adder.tool
    strips.adder.tool.drawn.emit(QgsGeometry.fromRect(QgsRectangle(540120, 6589110, 540160, 6589150)))
    assert strips.unlike.model.items[0].label == "town" and strips.like.model.items == []


# -- removing, moving, undo


def test_delete_removes_what_is_chosen_and_undo_brings_it_back_in_its_place(strips, photos):
    strips.like.files_chosen.emit(photos)
    view = strips.like.view
    view.setFocus()
    view.setCurrentIndex(strips.like.model.index(1))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert strips.images(strips.like) == [photos[0], photos[2]]
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.Undo))
    assert strips.images(strips.like) == photos
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.Redo))
    assert strips.images(strips.like) == [photos[0], photos[2]]


def test_clear_is_one_step(strips, photos):
    strips.like.files_chosen.emit(photos)
    strips.like.clear_action.trigger()
    assert strips.like.model.items == [] and not strips.like.clear_action.isEnabled()
    strips.like.undo_action.trigger()
    assert strips.images(strips.like) == photos


def test_the_menu_says_what_would_be_undone(strips, photos):
    assert not strips.like.undo_action.isEnabled()
    strips.like.files_chosen.emit(photos[:1])
    assert strips.unlike.undo_action.text() == "Undo: Add an example"
    strips.unlike.undo_action.trigger()
    assert strips.like.redo_action.text() == "Redo: Add an example" and strips.images(strips.like) == []


def test_examples_are_moved_to_the_other_strip_by_key_and_back_by_undo(strips, photos):
    strips.like.files_chosen.emit(photos)
    items = list(strips.like.model.items)
    view = strips.like.view
    view.setFocus()
    view.setCurrentIndex(strips.like.model.index(0))
    assert strips.like.move_action.text() == "Move to Unlike"
    QTest.keyClick(view, Qt.Key.Key_M)
    assert strips.like.model.items == items[1:] and strips.unlike.model.items == items[:1]
    strips.history.undo()
    assert strips.like.model.items == items and strips.unlike.model.items == []


def test_dragging_from_one_strip_to_the_other_moves(strips, photos):
    strips.like.files_chosen.emit(photos)
    view = strips.like.view
    view.setCurrentIndex(strips.like.model.index(2))
    mime = strips.like.model.mimeData([strips.like.model.index(2)])
    strips.unlike.dropEvent(Drop(mime, view))
    assert strips.images(strips.like) == photos[:2] and strips.images(strips.unlike) == photos[2:]
    strips.unlike.dropEvent(Drop(mime, strips.unlike.view))
    assert len(strips.unlike.model.items) == 1, "onto itself changes nothing"


def test_examples_of_another_dock_are_copied(strips, photos):
    data = [ExampleItem(Example(image=photos[0]), "one").to_dict()]
    strips.like.dropEvent(Drop(mime_of(EXAMPLES_MIME, data)))
    assert strips.images(strips.like) == photos[:1]


def test_a_picture_that_comes_after_the_move_is_shown_where_the_example_is(strips, photos, engine, wait_for):
    engine.held.add("preview")
    strips.like.files_chosen.emit(photos[:1])
    (item,) = strips.like.model.items
    strips.like.move([item])
    seen = []
    strips.unlike.model.dataChanged.connect(lambda *_: seen.append(1))
    engine.task_of_kind("preview").finish()
    assert item.picture is not None and seen


# -- looks


def test_pictures_are_made_in_the_background(strips, photos, engine):
    strips.like.files_chosen.emit(photos[:1])
    assert engine.task_of_kind("preview").is_background and strips.session.engine == "ready"


def test_an_example_waits_shows_its_picture_or_says_why_not(strips, photos, engine, wait_for):
    delegate = strips.like.view.itemDelegate()
    engine.held.add("preview")
    strips.like.files_chosen.emit(photos[:1])
    (item,) = strips.like.model.items
    assert item.is_waiting and delegate._timer.isActive()
    engine.task_of_kind("preview").finish()
    assert not item.is_waiting and not delegate._timer.isActive()

    def refuse(job):
        raise RasterError("bad.png is no raster", "give another file")

    engine.held.clear()
    engine.answers["preview"] = refuse
    strips.like.files_chosen.emit(photos[1:2])
    bad = strips.like.model.items[1]
    assert wait_for(lambda: bad.error)
    index = strips.like.model.index(1)
    assert "cannot be used: bad.png is no raster" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "photo 1.png, cannot be used"
    assert not delegate._timer.isActive()


def test_what_is_painted_differs_by_state_and_focus(strips, photos, engine, wait_for):
    def shot():
        return strips.like.view.viewport().grab().toImage()

    empty = shot()
    engine.held.add("preview")
    strips.like.files_chosen.emit(photos[:1])
    waiting = shot()
    engine.task_of_kind("preview").finish()
    QTest.qWait(20)
    pictured = shot()
    strips.like.view.setFocus()
    strips.like.view.setCurrentIndex(strips.like.model.index(0))
    QTest.qWait(20)
    focused = shot()
    strips.like.view.set_target(True)
    target = shot()
    pictures = [empty, waiting, pictured, focused, target]
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[i + 1 :])


def test_both_strips_show_two_examples_at_340_pixels(strips, photos):
    strips.like.files_chosen.emit(photos)
    strips.unlike.files_chosen.emit(photos[:1])
    QTest.qWait(30)
    for strip, fewest in ((strips.like, 2), (strips.unlike, 1)):
        cell, room = strip.view.gridSize(), strip.view.viewport().size()
        assert room.width() >= fewest * cell.width() and room.height() >= cell.height()
    assert strips.like.geometry().right() < strips.unlike.geometry().left()


def test_the_place_of_an_example_is_found(strips, tmp_path, project):
    grid = info("x")
    polygon, crs = place_of(Example(tile="0/3/5"), grid)
    assert polygon.boundingBox() == QgsRectangle(60, 100, 100, 140) and crs.authid() == "EPSG:3301"
    raster = make_raster(tmp_path / "chip.tif", size=(40, 40))
    polygon, crs = place_of(Example(image=raster), None)
    assert polygon.boundingBox() == QgsRectangle(540000, 6589260, 540040, 6589300) and crs.authid() == "EPSG:3301"
    assert place_of(Example(image=make_picture(tmp_path / "p.png")), None) is None
    assert place_of(Example(tile="whole/3"), grid) is None


def test_zooming_to_a_picture_without_a_place_says_so(strips, photos, iface):
    strips.like.files_chosen.emit(photos[:1])
    strips.like.zoom_wished.emit(strips.like.model.items[0])
    assert "has no place on the map" in bar_texts(iface)[0]


# -- as a dictionary


@pytest.mark.parametrize(
    "example",
    [
        Example(image="/a/b c.png", gsd_m=0.25),
        Example(raster="/a.tif", polygon=((1.5, 2.0), (3.0, 2.0), (3.0, 4.0)), crs="EPSG:3301"),
        Example(tile="0/1/2", source="/data/a.tif"),
    ],
)
def test_an_example_comes_back_as_it_was(example):
    import json

    item = ExampleItem(example, "what it is called")
    back = ExampleItem.from_dict(json.loads(json.dumps(item.to_dict())))
    assert back.example == example and back.label == item.label and back.is_waiting


@pytest.mark.parametrize(
    "data", [None, {}, {"example": {}}, {"example": {"image": 3}}, {"example": {"raster": "a", "polygon": [[1]]}}, [1]]
)
def test_what_is_no_example_is_refused(data):
    with pytest.raises(InputError):
        ExampleItem.from_dict(data)


def test_restoring_leaves_out_what_makes_no_sense_and_takes_no_step(strips, photos, engine):
    good = ExampleItem(Example(image=photos[0]), "one").to_dict()
    strips.adder.restore(strips.like, [good, {"example": {}}, "rubbish"])
    assert strips.images(strips.like) == photos[:1] and not strips.history.can_undo
    assert len(engine.of_kind("preview")) == 1


def test_a_result_of_the_preview_without_a_picture_is_no_crash(strips, photos, engine, wait_for):
    engine.answers["preview"] = lambda job: JobResult({}, {})
    strips.like.files_chosen.emit(photos[:1])
    assert wait_for(lambda: not strips.session._tasks)
    assert strips.like.model.items[0].error


def test_pictures_that_a_dead_engine_left_out_are_asked_for_when_it_is_back(strips, photos, engine, wait_for):
    from kinscape.core.errors import EngineError
    from kinscape.core.jobs.info import InfoJob

    def die(job):
        raise EngineError("the engine ended", "run it again")

    good, engine.answers["preview"] = engine.answers["preview"], die
    strips.like.files_chosen.emit(photos[:1])
    (item,) = strips.like.model.items
    assert wait_for(lambda: item.error) and strips.session.engine == "stopped"
    engine.answers["preview"] = good
    strips.session.start("look", InfoJob(archive=strips.session.archive), done=lambda _result: None)
    assert wait_for(lambda: item.picture is not None) and item.error == ""
    assert strips.session.engine == "ready"


def test_another_archive_shows_examples_as_it_sees_them(strips, photos, engine, tmp_path, wait_for):
    strips.like.files_chosen.emit(photos[:2])
    other = make_archive(tmp_path / "other", created="2020-01-01T00:00:00+00:00")
    strips.session.open_archive(other)
    assert wait_for(lambda: strips.session.info is not None)
    strips.adder.set_info(strips.session.info)
    strips.adder.set_info(strips.session.info)
    assert [job.archive for job in engine.of_kind("preview")].count(other) == 2
