"""What a project keeps of the dock: round trips, archives that moved, damaged and later states, and what must not be
in a project at all."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from pathlib import Path

import pytest
from fakes import FakeEngine
from kinscape.ui.dock import example_adder, project_state
from kinscape.ui.dock.dock import KinscapeDock
from kinscape.ui.dock.page import Page
from kinscape.ui.dock.project_state import KEY, SCOPE, find_archive, without_archive
from kinscape.ui.dock.search_state import SearchState
from kinscape.ui.dock.session import Session
from kinscape.ui.dock.widgets.where_box import CANVAS
from kinscape.ui.options.settings import Settings
from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QSpinBox
from strip_tools import make_archive, make_picture

CREATED = "2026-05-01T10:00:00+00:00"


@pytest.fixture
def engine():
    return FakeEngine()


@pytest.fixture
def place(tmp_path):
    """A folder with archive, pictures and project, as someone would move it to another disk."""
    folder = tmp_path / "work"
    make_archive(folder / "archive", CREATED)
    make_picture(folder / "roof.png")
    make_picture(folder / "lake.png")
    return folder


@pytest.fixture
def make_dock(iface, project, engine):
    docks = []

    def make():
        docks.append(KinscapeDock(iface, Session(iface, engine, lambda: None)))
        return docks[-1]

    Settings().save()
    yield make
    for dock in docks:
        dock.release()
        dock.deleteLater()
    Settings().save()


@pytest.fixture
def dock(make_dock, place, wait_for):
    dock = make_dock()
    dock.session.open_archive(str(place / "archive"))
    assert wait_for(lambda: dock.session.info is not None)
    return dock


def search(dock, place, wait_for):
    page = dock.pages["search"]
    page.adder.add_files(page.like, [str(place / "roof.png")])
    page.adder.add_files(page.unlike, [str(place / "lake.png")])
    page.search()
    assert wait_for(lambda: page.situation is SearchState.RESULTS)
    return page


def save(path):
    assert QgsProject.instance().write(str(path)), QgsProject.instance().error()


def entry(path):
    """The stored text of a saved .qgz."""
    with zipfile.ZipFile(path) as zipped:
        name = next(n for n in zipped.namelist() if n.endswith(".qgs"))
        return zipped.read(name).decode("utf-8")


def images(strip):
    return [item.example.image for item in strip.model.items]


# -- round trips


def test_everything_comes_back_in_a_fresh_dock(dock, make_dock, place, wait_for):
    page = search(dock, place, wait_for)
    page.where.choose(CANVAS)
    page.filters.k.setValue(77)
    choice = page.panel.choice.__class__(min_score=0.8, k=5, sort="place")
    page.panel.model.set_choice(choice)
    ranks = [hit.rank for hit in page.hits.hits]
    dock.tabs.setCurrentWidget(dock.pages["archive"])
    save(place / "p.qgz")
    dock.release()
    QgsProject.instance().clear()

    fresh = make_dock()
    assert images(fresh.pages["search"].like) == []
    QgsProject.instance().read(str(place / "p.qgz"))
    assert fresh.session.archive == str(place / "archive")
    again = fresh.pages["search"]
    assert images(again.like) == [str(place / "roof.png")] and images(again.unlike) == [str(place / "lake.png")]
    assert again.where.chosen == CANVAS and again.filters.k.value() == 77
    assert again.panel.choice == choice and [hit.rank for hit in again.hits.hits] == ranks
    assert again.link.layer is not None
    assert fresh.current_page() is fresh.pages["archive"]
    assert wait_for(lambda: again.like.model.items[0].picture is not None), "pictures are made again"


def test_a_dock_that_is_opened_after_the_project_reads_it_too(dock, make_dock, place, wait_for):
    search(dock, place, wait_for)
    save(place / "p.qgz")
    dock.release()
    fresh = make_dock()
    assert images(fresh.pages["search"].like) == [str(place / "roof.png")]
    assert fresh.pages["search"].hits.total == 12


def test_the_list_opens_from_the_file_though_its_layers_were_removed(dock, make_dock, place, wait_for):
    search(dock, place, wait_for)
    QgsProject.instance().removeAllMapLayers()
    save(place / "p.qgz")
    dock.release()
    QgsProject.instance().clear()
    fresh = make_dock()
    QgsProject.instance().read(str(place / "p.qgz"))
    assert fresh.pages["search"].hits.total == 12 and fresh.pages["search"].link.layer is None


def test_a_new_project_begins_without_the_query_of_the_old_one(dock, place, wait_for):
    page = search(dock, place, wait_for)
    save(place / "p.qgz")
    QgsProject.instance().clear()
    assert images(page.like) == images(page.unlike) == [] and page.hits.total == 0
    assert dock.session.archive == str(place / "archive"), "the archive stays open"
    save(place / "other.qgz")
    assert "roof.png" not in entry(place / "other.qgz")


def test_a_project_that_has_nothing_to_do_with_kinscape_gets_no_entry(dock, place):
    QgsProject.instance().clear()
    save(place / "p.qgz")
    assert QgsProject.instance().readEntry(SCOPE, KEY, "")[0] == ""


def test_a_search_that_still_runs_does_not_end_up_in_another_project(dock, engine, place, wait_for):
    page = dock.pages["search"]
    engine.held.add("search")
    page.adder.add_files(page.like, [str(place / "roof.png")])
    page.search()
    assert wait_for(lambda: engine.of_kind("search"))
    QgsProject.instance().clear()
    assert wait_for(lambda: not page.flow.is_running)
    assert engine.task_of_kind("search").is_cancelled and page.hits.total == 0
    assert QgsProject.instance().mapLayers() == {}


# -- what stands in the file


def test_no_absolute_path_and_nothing_secret_is_kept(dock, place, wait_for, project):
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    search(dock, place, wait_for)
    page = dock.pages["search"]
    page.view.show_rows([0, 1])
    page.like.hits_action.trigger()
    save(place / "p.qgz")
    text = project.readEntry(SCOPE, KEY, "")[0]
    assert "roof.png" in text and "results.gpkg" in text and "0/0/0" in text
    assert str(place) not in text and not re.search(r'"(path:)?(/|[A-Za-z]:)', text), text
    assert not re.search(r"passw|secret|token|api.?key|authcfg|credential", entry(place / "p.qgz"), re.IGNORECASE)


def test_absolute_paths_are_kept_where_the_project_wants_them(dock, place, wait_for, project):
    search(dock, place, wait_for)
    project.setFilePathStorage(Qgis.FilePathType.Absolute)
    save(place / "p.qgz")
    assert str(place / "roof.png") in project.readEntry(SCOPE, KEY, "")[0]


def test_the_whole_folder_can_be_moved(dock, make_dock, place, tmp_path, wait_for):
    search(dock, place, wait_for)
    save(place / "p.qgz")
    dock.release()
    QgsProject.instance().clear()
    moved = tmp_path / "elsewhere" / "work"
    moved.parent.mkdir()
    shutil.move(place, moved)
    fresh = make_dock()
    QgsProject.instance().read(str(moved / "p.qgz"))
    assert fresh.session.archive == str(moved / "archive") and fresh.session.moved is None
    assert images(fresh.pages["search"].like) == [str(moved / "roof.png")]
    assert fresh.pages["search"].panel.results.startswith(str(moved))


# -- an archive that is not there


@pytest.fixture
def moved(dock, make_dock, place, tmp_path, wait_for):
    """A dock with a project whose archive was renamed, so that nobody can guess where it is."""
    page = search(dock, place, wait_for)
    page.view.show_rows([2])
    page.like.hits_action.trigger()
    save(place / "p.qgz")
    dock.release()
    QgsProject.instance().clear()
    shutil.move(place / "archive", tmp_path / "renamed")
    fresh = make_dock()
    QgsProject.instance().read(str(place / "p.qgz"))
    return fresh


def test_a_missing_archive_is_said_and_found_by_pointing_at_it(moved, place, tmp_path, wait_for):
    session, page = moved.session, moved.pages["search"]
    assert session.moved["folder"] == str(place / "archive") and session.moved["created"] == CREATED
    assert session.archive == "" and page.situation is SearchState.ARCHIVE_MOVED
    assert "not found" in moved.header.state.text()
    assert session.locate_archive(str(tmp_path / "renamed"))
    assert session.moved is None and session.archive == str(tmp_path / "renamed")
    assert images(page.like)[0] == str(place / "roof.png") and page.like.model.items[1].example.tile == "0/2/0"
    assert page.like.model.items[1].example.source == "/data/a.tif"


def test_the_state_is_not_lost_where_the_project_is_saved_without_its_archive(moved, place, tmp_path):
    before = json.loads(QgsProject.instance().readEntry(SCOPE, KEY, "")[0])
    save(place / "q.qgz")
    assert json.loads(QgsProject.instance().readEntry(SCOPE, KEY, "")[0]) == before
    QgsProject.instance().read(str(place / "q.qgz"))
    assert moved.session.moved is not None and moved.session.locate_archive(str(tmp_path / "renamed"))
    assert len(images(moved.pages["search"].like)) == 2


def test_another_archive_is_taken_only_after_it_was_confirmed(moved, place, tmp_path):
    other = make_archive(tmp_path / "other", "2020-01-01T00:00:00+00:00", tiles=3)
    said = []
    moved.session.moved_changed.connect(lambda: said.append(dict(moved.session.moved or {})))
    assert not moved.session.locate_archive(other)
    assert moved.session.archive == "" and said[-1]["candidate"] == other
    assert "3 tiles" in said[-1]["difference"] and "100" in said[-1]["difference"]
    assert moved.session.locate_archive(other, True)
    assert moved.session.archive == other and moved.session.moved is None


def test_a_folder_without_an_archive_is_refused_by_name(moved, tmp_path):
    assert not moved.session.locate_archive(str(tmp_path))
    assert str(tmp_path) in moved.session.moved["difference"] and moved.session.moved["candidate"] == ""


def test_giving_up_keeps_what_does_not_belong_to_the_archive(moved, place, wait_for):
    moved.session.forget_moved()
    page = moved.pages["search"]
    assert wait_for(lambda: images(page.like) == [str(place / "roof.png")])
    assert images(page.unlike) == [str(place / "lake.png")] and page.hits.total == 0
    assert page.situation is SearchState.NO_ARCHIVE


def test_opening_another_archive_gives_up_too(moved, place, tmp_path, wait_for):
    other = make_archive(tmp_path / "other", "2020-01-01T00:00:00+00:00")
    moved.session.open_archive(other)
    page = moved.pages["search"]
    assert wait_for(lambda: images(page.like) == [str(place / "roof.png")])
    assert moved.session.archive == other and moved.session.moved is None and page.hits.total == 0


def test_another_archive_in_the_place_of_the_old_one_is_asked_about(dock, make_dock, place, wait_for):
    search(dock, place, wait_for)
    save(place / "p.qgz")
    dock.release()
    QgsProject.instance().clear()
    make_archive(place / "archive", "2027-01-01T00:00:00+00:00")
    fresh = make_dock()
    fresh.session.open_archive("")
    QgsProject.instance().read(str(place / "p.qgz"))
    assert fresh.session.moved["candidate"] == str(place / "archive") and fresh.session.archive == ""


def test_where_an_archive_is_looked_for(tmp_path):
    gone = {"folder": str(tmp_path / "gone" / "a"), "created": CREATED, "tiles": 1}
    assert find_archive(gone, str(tmp_path / "home"), []) == ""
    recent = make_archive(tmp_path / "disk" / "a", CREATED)
    unlike = make_archive(tmp_path / "old" / "a", "2001-01-01T00:00:00+00:00")
    assert find_archive(gone, str(tmp_path / "home"), [unlike, recent]) == recent
    beside = make_archive(tmp_path / "home" / "a", CREATED)
    assert find_archive(gone, str(tmp_path / "home"), [unlike, recent]) == beside
    there = make_archive(tmp_path / "gone" / "a", CREATED)
    assert find_archive(gone, str(tmp_path / "home"), [unlike, recent]) == there
    assert find_archive({"folder": "", "created": "", "tiles": 0}, str(tmp_path), [recent]) == ""


def test_without_its_archive_a_state_has_no_places_and_no_tiles():
    like = [{"example": {"tile": "0/1/2"}, "label": "x"}, {"example": {"image": "/a.png"}, "label": "y"}]
    state = {"version": 1, "pages": {"search": {"like": like, "results": "/r.gpkg", "run": "1", "filters": {"k": 3}}}}
    assert without_archive(state)["pages"] == {"search": {"like": like[1:], "filters": {"k": 3}}}


# -- damaged and later states


@pytest.mark.parametrize(
    "text",
    ["{", "[]", "3", '"x"', '{"version": 2, "pages": {}}', '{"version": 1}', '{"version": 1, "pages": []}', "\u0000"],
)
def test_a_state_that_cannot_be_read_leaves_the_project_open_and_one_line_in_the_log(make_dock, place, text):
    dock = make_dock()
    QgsProject.instance().writeEntry(SCOPE, KEY, text)
    save(place / "p.qgz")
    lines = []

    def note(message, tag, _level):
        if tag == "Kinscape":
            lines.append(message)

    QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(note)
    try:
        assert QgsProject.instance().read(str(place / "p.qgz"))
    finally:
        QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].disconnect(note)
    stored = QgsProject.instance().readEntry(SCOPE, KEY, "")[0]
    assert len(lines) == (1 if stored else 0) and dock.session.moved is None
    save(place / "p.qgz")
    assert QgsProject.instance().readEntry(SCOPE, KEY, "")[0] == stored, "it is left as it was"


@pytest.mark.parametrize(
    "state",
    [
        {"version": 1, "pages": {"search": 3, "nobody": {}}, "page": 7, "archive": "x"},
        {"version": 1, "pages": {"search": {"like": "x", "unlike": [1], "filters": [], "where": 4, "choice": "?"}}},
        {"version": 1, "pages": {"search": {"results": "path:./no.gpkg", "run": ["x"], "choice": {"k": -3}}}},
    ],
)
def test_values_that_make_no_sense_are_left_out(make_dock, place, state):
    dock = make_dock()
    QgsProject.instance().writeEntry(SCOPE, KEY, json.dumps(state))
    save(place / "p.qgz")
    assert QgsProject.instance().read(str(place / "p.qgz"))
    assert images(dock.pages["search"].like) == [] and dock.pages["search"].hits.total == 0


def rewritten(dock, place, wait_for, change):
    """A really saved project whose state somebody changed; the dock that reads it has the examples it then has."""
    page = search(dock, place, wait_for)
    save(place / "p.qgz")
    state = json.loads(QgsProject.instance().readEntry(SCOPE, KEY, "")[0])
    change(state)
    QgsProject.instance().writeEntry(SCOPE, KEY, json.dumps(state))
    dock.project_state.read()
    return page


@pytest.mark.parametrize(("padding", "n"), [(0, 1), (20_000, 0)])
def test_a_state_far_too_long_is_not_even_parsed(dock, place, wait_for, monkeypatch, padding, n):
    monkeypatch.setattr(project_state, "LONGEST", 10_000)
    page = rewritten(dock, place, wait_for, lambda state: state.update(more="x" * padding))
    assert len(page.like.model.items) == n


def test_of_too_many_examples_the_first_are_taken(dock, place, wait_for, monkeypatch):
    monkeypatch.setattr(example_adder, "MAX_RESTORED", 3)

    def many(state):
        state["pages"]["search"]["like"] *= 9

    assert len(rewritten(dock, place, wait_for, many).like.model.items) == 3


# -- marking the project as changed


def test_reading_does_not_change_the_project_and_changes_do(dock, make_dock, place, wait_for, project):
    search(dock, place, wait_for)
    save(place / "p.qgz")
    dock.release()
    project.clear()
    fresh = make_dock()
    project.read(str(place / "p.qgz"))
    assert wait_for(lambda: fresh.session.info is not None)
    QTest.qWait(500)
    project.setDirty(False)  # what QGIS itself marks while layers load is not ours
    QTest.qWait(500)
    assert not project.isDirty()
    fresh.pages["search"].filters.k.setValue(33)
    assert wait_for(project.isDirty, 5)
    save(place / "p.qgz")
    fresh.pages["search"].filters.sources.setItemCheckState(0, Qt.CheckState.Checked)
    assert wait_for(project.isDirty, 5)
    save(place / "p.qgz")
    fresh.pages["search"].like.clear()
    assert wait_for(project.isDirty, 5)
    save(place / "p.qgz")
    fresh.tabs.setCurrentWidget(fresh.pages["archive"])
    QTest.qWait(500)
    assert not project.isDirty(), "looking at another page changes nothing"


# -- a page that someone adds


class PhotosPage(Page):
    name, order, help_topic = "photos", 30, "photos/overview"

    def __init__(self, session, parent=None):
        super().__init__(session, parent)
        self.tie = QSpinBox(self)
        self.tie.setRange(0, 100)

    @classmethod
    def title(cls):
        return "Photos"

    @classmethod
    def help_text(cls):
        return "Match photos"

    def state(self):
        return {"tie": self.tie.value(), "folder": str(Path(self.session.project_folder()) / "photos")}

    def restore(self, state):
        self.tie.setValue(int(state.get("tie", 0)))
        self.folder = state.get("folder", "")


@pytest.fixture
def photos_file(monkeypatch):
    """The page as one file among the pages: found by being there."""
    import sys
    import types

    from kinscape.ui.dock import pages

    module = types.ModuleType(f"{pages.__name__}.photos_page")
    module.PhotosPage = PhotosPage
    found = list(pages.pkgutil.iter_modules(pages.__path__))
    named = types.SimpleNamespace(name="photos_page")
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr(pages, "photos_page", module, raising=False)
    monkeypatch.setattr(pages, "pkgutil", types.SimpleNamespace(iter_modules=lambda _path: [*found, named]))


def test_a_new_page_has_a_tab_help_and_a_place_in_the_project(
    photos_file, make_dock, place, wait_for, project, monkeypatch
):
    from kinscape.ui import help as help_module

    topics = []
    monkeypatch.setattr(help_module, "open_help", lambda topic, _parent=None: topics.append(topic))
    dock = make_dock()
    titles = [dock.tabs.tabText(i) for i in range(dock.tabs.count())]
    assert titles == ["Search", "Archive", "Photos", "Remote", "Train"]
    assert dock.tabs.tabToolTip(2) == "Match photos"
    page = dock.open_page("photos")
    dock.header.help_button.click()
    assert topics == ["photos/overview"]
    save(place / "empty.qgz")
    page.tie.setValue(42)
    assert wait_for(project.isDirty, 5)
    save(place / "p.qgz")
    assert str(place) not in project.readEntry(SCOPE, KEY, "")[0]
    project.clear()
    assert page.tie.value() == 0
    project.read(str(place / "p.qgz"))
    assert page.tie.value() == 42 and page.folder == str(place / "photos")
    assert dock.current_page() is page
