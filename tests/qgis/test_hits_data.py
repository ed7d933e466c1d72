"""The places found as a model, their marks in the file, and their link with the layer: in a real QGIS."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing

import numpy as np
import pytest
from fakes import places_layer, write_results
from kinscape.core.errors import KinscapeError, StorageError
from kinscape.ui.dock.hits.hits_choice import HitsChoice
from kinscape.ui.dock.hits.hits_model import HIT_ROLE, SHARE_ROLE, HitsModel
from kinscape.ui.dock.hits.hits_view import HitsView
from kinscape.ui.dock.hits.layer_link import LayerLink
from kinscape.ui.dock.hits.review_store import SLICE, ReviewStore
from qgis.core import QgsProject, QgsVectorLayer, QgsVectorLayerCache
from qgis.gui import QgsAttributeTableModel, QgsMapCanvas
from qgis.PyQt.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester, QTest

Flag = QItemSelectionModel.SelectionFlag


@pytest.fixture
def model(tmp_path):
    model = HitsModel()
    model.open(write_results(tmp_path / "täglich #1?.gpkg", 40))
    return model


def ranks(model):
    return [hit.rank for hit in model.hits]


def marks_in(path):
    """rank -> mark, read from the file by a program of its own."""
    with closing(sqlite3.connect(path)) as database:
        return dict(database.execute('SELECT "rank", review FROM places WHERE review IS NOT NULL'))


def on_map(layer):
    return sorted(feature["rank"] for feature in layer.getFeatures())


# -- model


def test_the_model_behaves_as_qt_expects(model):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    held = QPersistentModelIndex(model.index(7))
    for choice in (HitsChoice(k=5), HitsChoice(sort="place", reverse=True), HitsChoice(min_score=2.0), HitsChoice()):
        model.set_choice(choice)
    model.set_review([3, 4], "hidden")
    model.clear()
    assert tester.model() is model and not held.isValid()


def test_all_places_are_rows_and_are_made_when_looked_at(model):
    assert model.rowCount() == model.total == 40 and len(model.table) == 40
    assert ranks(model) == list(range(1, 41)) and [hit.rank for hit in model.hits[2:4]] == [3, 4]
    assert model.hits[-1].rank == 40 and model.index(39).data(HIT_ROLE) == model.hit(39)
    assert (model.index(0).data(SHARE_ROLE), model.index(39).data(SHARE_ROLE)) == (1.0, 0.0)
    with pytest.raises(IndexError):
        model.hit(40)


def test_a_choice_is_told_with_numbers_and_keeps_indexes_on_their_places(model):
    told = []
    model.chosen.connect(lambda *counts: told.append(counts))
    held = QPersistentModelIndex(model.index(3))
    lost = QPersistentModelIndex(model.index(30))
    model.set_choice(HitsChoice(k=10, reverse=True))
    model.set_choice(HitsChoice(k=10, reverse=True))
    assert told == [(10, 40)], "the same choice again changes nothing"
    assert ranks(model) == list(range(10, 0, -1))
    assert held.row() == 6 and held.data(HIT_ROLE).rank == 4 and not lost.isValid()
    hit = model.hit(2)
    assert model.row_of_fid(hit.fid) == model.row_of_tile(hit.tile_row) == 2
    assert model.row_of_fid(999) == model.row_of_tile(5) == -1
    model.set_choice(HitsChoice())
    assert model.row_of_fid(hit.fid) == hit.rank - 1 and told[-1] == (40, 40)


def test_selections_are_found_by_feature(model):
    selection = model.selection_of([-1, 5, 6, 7, 20, 99])
    assert [(part.top(), part.bottom()) for part in selection] == [(5, 7), (20, 20)]
    fids = model.fids_of(selection)
    assert sorted(model.rows_of_fids(fids).tolist()) == [5, 6, 7, 20]


def test_a_spacing_thins_the_list_out(model):
    model.set_choice(HitsChoice(spacing_m=50.0))
    assert model.rowCount() == 40
    model.set_choice(HitsChoice(spacing_m=50.01))
    assert ranks(model) == [1]


def test_places_have_their_footprint_also_where_the_layer_is_gone(model):
    box = model.geometry(model.hit(3)).boundingBox()
    assert (box.xMinimum(), box.yMaximum(), box.width()) == (540150, 6589040, 40)
    os.remove(model.table.path)
    assert model.geometry(model.hit(3)).isNull()


def test_places_without_footprint_have_none(tmp_path):
    model = HitsModel()
    model.open(write_results(tmp_path / "r.gpkg", 3, without_place={0, 1, 2}))
    assert model.geometry(model.hit(0)).isNull() and model.hit(0).isolation_m is None


def test_marks_are_counted_and_hidden_places_leave(model):
    told, reviewed = [], []
    model.chosen.connect(lambda *counts: told.append(counts))
    model.reviewed.connect(lambda: reviewed.append(True))
    fids = [model.hit(row).fid for row in (0, 1, 2, 3)]
    model.set_review(fids[:2], "like")
    model.set_review([fids[2], 999], "unlike")
    assert told == [] and len(reviewed) == 2
    assert [hit.rank for hit in model.reviewed_hits("like")] == [1, 2] and model.hit(2).review == "unlike"
    model.set_review([fids[1], fids[3]], "hidden")
    assert told == [(38, 40)] and ranks(model)[:3] == [1, 3, 5]
    assert model.review_counts() == {"like": 1, "unlike": 1, "hidden": 2}
    assert [hit.rank for hit in model.reviewed_hits("hidden")] == [2, 4]
    model.set_choice(HitsChoice(shows_hidden=True))
    model.set_review([fids[3]], "")
    assert model.rowCount() == 40 and model.review_counts()["hidden"] == 1
    assert "alike" in model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_hiding_one_of_the_best_k_brings_in_the_next(model):
    model.set_choice(HitsChoice(k=3))
    model.set_review([model.hit(1).fid], "hidden")
    assert ranks(model) == [1, 3, 4]


def test_a_file_that_cannot_be_read_leaves_what_was_shown(model, tmp_path):
    (tmp_path / "no.gpkg").write_text("no")
    with pytest.raises(KinscapeError, match="no.gpkg has no table of places"):
        model.open(str(tmp_path / "no.gpkg"))
    empty = write_results(tmp_path / "none.gpkg", 1)
    with closing(sqlite3.connect(empty)) as database, database:
        database.execute("DELETE FROM places")
    with pytest.raises(KinscapeError, match="holds no places"):
        model.open(empty)
    assert model.rowCount() == 40
    os.remove(model.table.path)
    with pytest.raises(KinscapeError, match="is not there"):
        model.refresh()
    assert model.rowCount() == 40 and model.hit(3).rank == 4
    model.clear()
    assert model.rowCount() == 0 and model.review_counts() == {"like": 0, "unlike": 0, "hidden": 0}
    assert model.row_of_fid(1) == -1 and model.where() == "" and model.reviewed_hits("like") == []


# -- marks in the file


@pytest.fixture
def results(tmp_path, project):
    return write_results(tmp_path / "Ergebnis ä 1.gpkg", 30)


@pytest.fixture
def layer(results):
    return places_layer(results)


@pytest.fixture
def store(results, layer):
    store = ReviewStore()
    store.open(results, layer)
    yield store
    store.close()


def test_marks_reach_the_file_and_the_layer(store, results, layer):
    store.write({1: "like", 2: "unlike", 3: "hidden"})
    assert marks_in(results) == {1: "like", 2: "unlike", 3: "hidden"}
    assert [layer.getFeature(fid)["review"] for fid in (1, 2, 3)] == ["like", "unlike", "hidden"]
    store.write({1: "", 2: "hidden"})
    assert marks_in(results) == {2: "hidden", 3: "hidden"}
    model = HitsModel()
    model.open(results)
    assert model.review_counts() == {"like": 0, "unlike": 0, "hidden": 2}
    assert [name for name in os.listdir(os.path.dirname(results)) if "-" in name] == [], "the file is whole"


@pytest.mark.parametrize("n", [3, 60, SLICE + 10])
def test_an_open_attribute_table_follows(tmp_path, project, n):
    layer = places_layer(write_results(tmp_path / "r.gpkg", n))
    store = ReviewStore()
    store.open(str(tmp_path / "r.gpkg"), layer)
    cache = QgsVectorLayerCache(layer, 10_000)
    table = QgsAttributeTableModel(cache)
    table.loadLayer()
    column = table.fieldCol(layer.fields().indexOf("review"))

    def cells():
        by_fid = {table.rowToId(row): table.data(table.index(row, column), 0) for row in range(table.rowCount())}
        return [by_fid[fid] for fid in range(1, n + 1)]

    assert "like" not in cells()
    store.write(dict.fromkeys(range(1, n + 1), "like"))
    store.flush()
    assert cells() == ["like"] * n


def test_marks_outside_the_layers_filter_are_written_too(store, results, layer):
    assert layer.setSubsetString("\"rank\" <= 5 AND (\"review\" IS NULL OR \"review\" <> 'hidden')")
    store.write({4: "hidden", 20: "like"})
    assert marks_in(results) == {4: "hidden", 20: "like"}
    assert on_map(layer) == [1, 2, 3, 5] and layer.subsetString().startswith('"rank"')


def test_marks_are_written_when_the_layer_was_removed(store, results, layer):
    QgsProject.instance().removeMapLayer(layer.id())
    store.write({1: "like"})
    assert marks_in(results) == {1: "like"}


def test_marks_are_written_where_there_never_was_a_layer(tmp_path):
    path = write_results(tmp_path / "r.gpkg", 3, without_place={0, 1, 2})
    store = ReviewStore()
    store.open(path)
    store.write({2: "like"})
    assert marks_in(path) == {2: "like"}


def test_marks_in_a_layer_that_is_edited_are_part_of_the_edits(store, results, layer):
    assert layer.startEditing()
    store.write({1: "like", 2: "hidden"})
    assert marks_in(results) == {} and layer.isModified() and layer.getFeature(2)["review"] == "hidden"
    layer.undoStack().undo()
    assert not layer.isModified(), "one step takes all of them back"
    layer.undoStack().redo()
    assert layer.commitChanges() and marks_in(results) == {1: "like", 2: "hidden"}


def test_many_marks_are_written_bit_by_bit_and_the_latest_counts(tmp_path, project, wait_for):
    n = SLICE + 500
    results = write_results(tmp_path / "r.gpkg", n)
    store, done = ReviewStore(), []
    store.written.connect(lambda: done.append(True))
    store.open(results, places_layer(results))
    store.write(dict.fromkeys(range(1, n + 1), "hidden"))
    assert len(marks_in(results)) == SLICE and not done
    store.write({n: "like", 1: "like"})
    assert wait_for(lambda: done)
    marks = marks_in(results)
    assert len(marks) == n and (marks[1], marks[2], marks[n - 1], marks[n]) == ("like", "hidden", "hidden", "like")
    store.write(dict.fromkeys(range(1, n + 1), ""))
    store.close()
    assert marks_in(results) == {}, "closing writes what waits"


def test_a_file_that_cannot_be_written_is_an_error(store, results, layer, tmp_path):
    QgsProject.instance().removeMapLayer(layer.id())
    shutil.move(results, tmp_path / "elsewhere.gpkg")
    with pytest.raises(StorageError, match="is not there any more"):
        store.write({1: "like"})
    shutil.move(tmp_path / "elsewhere.gpkg", results)
    store.write({1: "like"})
    assert marks_in(results) == {1: "like"}


def test_a_file_that_is_locked_is_an_error_and_the_marks_can_be_made_again(store, results):
    with closing(sqlite3.connect(results)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StorageError, match="cannot be written"):
            store.write({1: "like"})
        other.rollback()
    store.write({1: "like"})
    assert marks_in(results) == {1: "like"}


def test_a_file_without_the_column_says_so(results, store, layer):
    with closing(sqlite3.connect(results)) as database, database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        database.execute("ALTER TABLE places DROP COLUMN review")
    QgsProject.instance().removeMapLayer(layer.id())
    with pytest.raises(KinscapeError, match="no column for review marks"):
        store.write({1: "like"})


def test_other_marks_are_refused(store, results):
    with pytest.raises(KinscapeError, match="like, unlike, hidden"):
        store.write({1: "splendid"})
    assert marks_in(results) == {}


# -- list and layer


@pytest.fixture
def linked(results, layer):
    """(model, view, link, layer) on a canvas of their own."""
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(layer.crs())
    model = HitsModel()
    model.open(results)
    view = HitsView(model)
    link = LayerLink(view, canvas)
    link.attach(layer)
    yield model, view, link, layer
    link.detach()


def selected_in(view):
    return [hit.rank for hit in view.selected_hits()]


def test_the_layer_keeps_the_places_of_the_list(linked, wait_for):
    model, _view, _link, layer = linked
    assert layer.subsetString() == ""
    for choice in (HitsChoice(k=20), HitsChoice(k=12, min_score=0.5), HitsChoice(k=12)):
        model.set_choice(choice)
    assert layer.subsetString() == "", "not at every stroke of a slider"
    assert wait_for(lambda: on_map(layer) == list(range(1, 13)))
    model.set_review([2, 3], "hidden")
    ReviewStore().write({})
    model.set_choice(HitsChoice())
    assert wait_for(lambda: "hidden" in layer.subsetString())
    model.set_review([2, 3], "")
    assert wait_for(lambda: layer.subsetString() == "")


def test_hidden_places_vanish_from_the_map_and_come_back(linked, results, wait_for):
    model, _view, link, layer = linked
    store = ReviewStore()
    store.open(results, layer)
    store.write({4: "hidden"})
    model.set_review([4], "hidden")
    assert wait_for(lambda: 4 not in on_map(layer))
    store.write({5: "hidden"})  # the filter's text stays the same: the layer must look again
    model.set_review([5], "hidden")
    QTest.qWait(150)
    assert on_map(layer) == [1, 2, 3, *range(6, 31)]
    store.write({4: "", 5: ""})
    model.set_review([4, 5], "")
    assert wait_for(lambda: on_map(layer) == list(range(1, 31)))


def test_the_users_own_filter_is_joined_and_given_back(linked, wait_for):
    model, _view, link, layer = linked
    assert layer.setSubsetString('"rank" > 3 OR "rank" = 1')
    model.set_choice(HitsChoice(k=6))
    assert wait_for(lambda: on_map(layer) == [1, 4, 5, 6])
    model.set_choice(HitsChoice(k=8))
    assert wait_for(lambda: on_map(layer) == [1, 4, 5, 6, 7, 8])
    layer.setSubsetString("\"rank\" > 6 AND (" + layer.subsetString() + ")")  # by hand, on top of what stood there
    assert on_map(layer) == [7, 8]
    layer.setSubsetString('("rank" > 2) AND ("rank" <= 8)')  # only the own part was changed
    model.set_choice(HitsChoice(k=4))
    assert wait_for(lambda: on_map(layer) == [3, 4])
    link.detach()
    assert layer.subsetString() == '"rank" > 2' and layer.customPropertyKeys() == []


def test_a_filter_that_came_with_the_project_is_taken_apart(linked, results, tmp_path, project, wait_for):
    model, view, link, layer = linked
    layer.setSubsetString('"rank" <> 2')
    model.set_choice(HitsChoice(k=4))
    assert wait_for(lambda: on_map(layer) == [1, 3, 4])
    assert project.write(str(tmp_path / "p.qgz"))
    project.clear()
    assert link.layer is None and project.read(str(tmp_path / "p.qgz"))
    (again,) = project.mapLayers().values()
    assert on_map(again) == [1, 3, 4]
    link.attach(again)
    model.set_choice(HitsChoice(k=5))
    assert wait_for(lambda: on_map(again) == [1, 3, 4, 5])
    link.detach()
    assert again.subsetString() == '"rank" <> 2'


def test_a_layer_that_is_edited_is_filtered_when_that_is_over(linked, results, wait_for):
    model, _view, _link, layer = linked
    layer.startEditing()
    layer.changeAttributeValue(3, layer.fields().indexOf("review"), "hidden")
    layer.deleteFeature(1)
    model.set_choice(HitsChoice(k=5))
    QTest.qWait(150)
    assert layer.subsetString() == "" and model.rowCount() == 5
    assert layer.commitChanges()
    assert ranks(model) == [2, 4, 5, 6, 7], "what was edited is in the list"
    assert wait_for(lambda: on_map(layer) == [2, 4, 5, 6, 7])


def test_marks_that_were_dropped_with_the_edits_leave_the_list(linked, results, layer):
    model, _view, _link, layer = linked
    store = ReviewStore()
    store.open(results, layer)
    layer.startEditing()
    store.write({4: "like"})
    model.set_review([4], "like")
    layer.rollBack()
    assert model.review_counts()["like"] == 0


def test_leaving_a_layer_that_is_edited_gives_its_filter_back_later(linked, wait_for):
    model, _view, link, layer = linked
    model.set_choice(HitsChoice(k=5))
    assert wait_for(lambda: layer.subsetString())
    layer.startEditing()
    link.detach()
    assert layer.subsetString()
    layer.rollBack()
    assert layer.subsetString() == ""


def test_the_selection_survives_the_filter_and_comes_back_with_its_places(linked, wait_for):
    model, view, _link, layer = linked
    view.show_rows([1, 10])
    assert sorted(layer.selectedFeatureIds()) == [2, 11]
    model.set_choice(HitsChoice(k=5))
    assert wait_for(lambda: layer.subsetString()) and selected_in(view) == [2]
    assert layer.selectedFeatureIds() == [2]
    model.set_choice(HitsChoice(sort="date"))
    assert wait_for(lambda: not layer.subsetString()) and selected_in(view) == [2, 11]
    assert sorted(layer.selectedFeatureIds()) == [2, 11]


def test_a_place_that_the_list_leaves_out_cannot_be_chosen_in_it(linked, wait_for):
    model, view, _link, layer = linked
    model.set_choice(HitsChoice(k=5))
    assert wait_for(lambda: layer.subsetString())
    layer.selectByIds([3, 20])
    assert selected_in(view) == [3]


def test_the_map_stays_where_it_is_while_the_list_changes(linked, wait_for):
    model, view, link, layer = linked
    view.show_rows([4])
    before = link._canvas.extent().toString()
    for choice in (HitsChoice(k=10), HitsChoice(sort="place"), HitsChoice(k=2), HitsChoice()):
        model.set_choice(choice)
        QTest.qWait(80)
    assert link._canvas.extent().toString() == before


def test_a_removed_layer_leaves_the_way_to_the_places(linked, project):
    model, view, link, layer = linked
    project.removeMapLayer(layer.id())
    assert link.layer is None
    link.zoom_to(model.hit(6))
    assert link._canvas.extent().contains(model.geometry(model.hit(6)).boundingBox())
    model.set_choice(HitsChoice(k=3))
    view.show_rows([2])
    assert selected_in(view) == [3]


def test_another_run_begins_without_the_selection_of_the_last(linked, tmp_path):
    model, view, link, layer = linked
    view.show_rows([1, 2])
    link.detach()
    model.open(write_results(tmp_path / "other.gpkg", 9))
    other = places_layer(str(tmp_path / "other.gpkg"))
    link.attach(other)
    model.set_choice(HitsChoice(k=5))
    assert selected_in(view) == [] and other.selectedFeatureCount() == 0


def test_the_file_answers_by_place_without_reading_all(tmp_path, project):
    layer = QgsVectorLayer(f"{write_results(tmp_path / 'r.gpkg', 5)}|layername=places", "p", "ogr")
    assert layer.hasSpatialIndex() == layer.hasSpatialIndex().__class__.SpatialIndexPresent


def test_selecting_thousands_on_either_side_reaches_the_other(tmp_path, project):
    n = 6000
    layer = places_layer(write_results(tmp_path / "r.gpkg", n))
    model = HitsModel()
    model.open(str(tmp_path / "r.gpkg"))
    view = HitsView(model)
    link = LayerLink(view, QgsMapCanvas())
    link.attach(layer)
    view.selectAll()
    assert layer.selectedFeatureCount() == n
    layer.selectByIds(list(range(1, n, 2)))
    selection = view.selectionModel().selection()
    np.testing.assert_array_equal(np.sort(model.fids_of(selection)), np.arange(1, n, 2))
    link.detach()
