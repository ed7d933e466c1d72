"""The Train page: three ways to an encoder of one's own, its course, its outcome, and the list of encoders."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from fakes import FakeEngine
from kinscape.core.errors import Cancelled, EngineError, InputError
from kinscape.core.events import Progress
from kinscape.core.jobs import job_from_dict
from kinscape.core.jobs.base import JobResult
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.search import SearchJob
from kinscape.ui.dock.pages import page_classes
from kinscape.ui.dock.pages import train_page as module
from kinscape.ui.dock.pages.train_page import TrainPage
from kinscape.ui.dock.session import Session
from kinscape.ui.dock.train import networks, own_models, train_memory
from kinscape.ui.dock.train import training as training_module
from kinscape.ui.dock.train.options_box import free_name
from kinscape.ui.dock.train.outcome_box import outcome_text
from kinscape.ui.dock.train.saved_queries import saved_queries
from kinscape.ui.dock.train.source_box import Way, count_images
from kinscape.ui.dock.train.train_state import TrainFacts, train_states
from kinscape.ui.options.settings import Settings
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QSpinBox, QWidget

ENCODERS = [
    {"name": "kinscape", "kind": "fused", "dim": 64, "size_mb": 5.1, "is_available": True},
    {"name": "handcrafted", "dim": 128, "size_mb": 0.0, "is_available": True},
    {"name": "orchards", "dim": 64, "size_mb": 5.2, "is_available": True, "is_own": True, "sha256": "0c55e1a97d2f88"},
]


@pytest.fixture
def engine():
    engine = FakeEngine()
    engine.answers["train_encoder"] = lambda job: JobResult({}, {"encoder": job.name, "seconds": 3.0})
    engine.answers["compare_encoders"] = lambda job: JobResult(
        {"folder": job.folder},
        {"queries": [{"title": q.title, "before": [{"row": 1, "score": 0.9}, {"row": 2, "score": 0.8}],
                      "after": [{"row": 2, "score": 0.95}, {"row": 3, "score": 0.7}], "shared": 1, "error": ""}
                     for q in job.queries], "k": 2, "tiles": 50, "is_sample": True},
    )  # fmt: skip
    return engine


@pytest.fixture
def has_engine():
    return [True]


@pytest.fixture
def session(iface, project, engine, has_engine):
    def check():
        if not has_engine[0]:
            raise EngineError("the engine is not installed", "install it")

    Settings().save()
    session = Session(iface, engine, check)
    yield session
    session.release()


@pytest.fixture
def page(session, tmp_path, monkeypatch):
    QgsSettings().remove("plugins/kinscape/train")
    monkeypatch.setattr(networks, "has_networks", lambda: True)
    monkeypatch.setattr(module, "catalogue", lambda: [dict(one) for one in ENCODERS])
    monkeypatch.setattr(module, "work_folder", lambda name: str(tmp_path / "work" / name))
    page = TrainPage(session)
    page.resize(340, 800)
    page.show()
    page.shown()
    yield page
    page.release()
    page.deleteLater()


@pytest.fixture
def archive(page, session, tmp_path, wait_for):
    folder = tmp_path / "county photos 2024"
    folder.mkdir()
    (folder / "archive.json").write_text("{}")
    session.open_archive(str(folder))
    assert wait_for(lambda: session.info is not None)
    return folder


def labelled(n=6, kinds=("orchard", "meadow"), field="kind"):
    layer = QgsVectorLayer(f"Point?crs=EPSG:3301&field={field}:string&field=note:string", "my places", "memory")
    features = []
    for i in range(n):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([kinds[i % len(kinds)], "private"])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(540000 + 40 * i, 6589000)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


def texts(page):
    return [card.title.text() for card in page.cards]


def press(page, title):
    next(b for card in page.cards for b in card.buttons if b.text() == title).click()


def write_course(work, n=3):
    Path(work).mkdir(parents=True, exist_ok=True)
    lines = [f"{i},{3 - i / n}" for i in range(1, n + 1)]
    (Path(work) / "curve.csv").write_text("step,loss\n" + "\n".join(lines) + "\n")


# -- the rule
@pytest.mark.parametrize(
    ("facts", "states"),
    [
        ({}, ["READY"]),
        ({"has_engine": False, "has_archive": False}, ["ENGINE_MISSING"]),
        ({"has_networks": False, "has_unfinished": True}, ["NETWORKS_MISSING"]),
        ({"has_networks": None}, ["READY"]),
        ({"has_archive": False}, ["NO_ARCHIVE"]),
        ({"has_archive": False, "wants_archive": False}, ["READY"]),
        ({"has_unfinished": True, "has_archive": False}, ["UNFINISHED", "NO_ARCHIVE"]),
        ({"is_training": True, "has_unfinished": True}, ["TRAINING"]),
    ],
)
def test_the_states_follow_from_the_facts(facts, states):
    assert [state.name for state in train_states(TrainFacts(**facts))] == states


# -- what is missing
def test_the_page_stands_after_the_archive_in_the_dock():
    names = [cls.name for cls in page_classes()]
    assert names.index("train") > names.index("archive") and TrainPage.topic() == "train"


def test_without_an_archive_the_page_says_so_but_folders_of_images_can_be_used(page):
    assert texts(page) == ["No archive is open"] and not page.run.button.isEnabled()
    page.source.choose(Way.CLASSES)
    assert texts(page) == [] and not page.run.button.isEnabled()
    assert page.run.button.toolTip() == page.source.problem() != ""


def test_without_torch_a_button_leads_to_the_installer(page, archive, monkeypatch):
    opened = []
    monkeypatch.setattr(networks, "has_networks", lambda: False)
    monkeypatch.setattr("kinscape.ui.doctor.install_dialog.show_install", lambda *given: opened.append(given))
    page.shown()
    assert texts(page) == ["Training needs the neural networks"] and not page.run.button.isEnabled()
    press(page, "Install…")
    assert len(opened) == 1
    monkeypatch.setattr(networks, "has_networks", lambda: True)
    opened[0][2]()
    assert texts(page) == [] and page.run.button.isEnabled()


def test_without_the_engine_nothing_can_be_started(page, archive, has_engine, session):
    has_engine[0] = False
    session.check_engine()
    assert texts(page) == ["The engine is not installed"] and not page.run.button.isEnabled()


def test_torch_is_looked_for_where_the_engine_has_its_packages(tmp_path, monkeypatch):
    from kinscape.core.errors import EngineError
    from kinscape.ui.environment import EnginePython

    python = tmp_path / "bin" / "python"
    site = tmp_path / "lib" / "python3.12" / "site-packages"
    site.mkdir(parents=True)
    monkeypatch.setattr(networks, "find_engine_python", lambda: EnginePython(str(python), "installed"))
    assert networks.has_networks() is False
    monkeypatch.setattr(networks, "find_engine_python", lambda: EnginePython(str(python), "settings"))
    assert networks.has_networks() is None, "a Python of the user's may have its packages anywhere"
    (site / "torch").mkdir()
    assert networks.has_networks() is True

    def none():
        raise EngineError("none")

    monkeypatch.setattr(networks, "find_engine_python", none)
    assert networks.has_networks() is None


# -- from the archive
def test_an_archive_is_all_that_is_needed(page, archive, engine):
    assert page.run.button.isEnabled() and "county photos 2024" in page.source.about_archive.text()
    assert page.options.name.text() == "county-photos-2024"
    assert "epochs" in page.estimate.text() and page.estimate.isVisibleTo(page)
    page.train()
    (job,) = engine.of_kind("train_encoder")
    assert (job.mode, job.archive, job.name) == ("archive", str(archive), "county-photos-2024")
    assert not job.data and not job.places and job.work.endswith("county-photos-2024")
    assert job_from_dict(json.loads(json.dumps(job.to_dict()))) == job


def test_advanced_options_become_fields_and_automatic_ones_are_left_out(page, archive):
    assert set(page.options.fields(Way.ARCHIVE)) == {"name"}
    page.options.epochs.setValue(7)
    page.options.size.setCurrentIndex(page.options.size.findData(128))
    page.options.base.setCurrentIndex(page.options.base.findData("kinscape"))
    found = page.job_fields("w")
    assert (found["epochs"], found["input_px"], found["base"]) == (7, 128, "kinscape") and "loss" not in found


def test_a_name_is_suggested_until_the_user_gives_one(page, archive):
    assert free_name("County Photos (2024)", ["county-photos-2024"]) == "county-photos-2024-2"
    assert free_name("", []) == "my-encoder"
    QTest.keyClicks(page.options.name, "x")
    given = page.options.name.text()
    page.source.choose(Way.CLASSES)
    assert page.options.name.text() == given
    page.options.name.setText("kinscape")
    assert "came with Kinscape" in page.problem() or page.source.problem()
    page.source.choose(Way.ARCHIVE)
    assert "came with Kinscape" in page.problem()
    page.options.name.setText("orchards")
    assert page.problem() == "", "one of the user's own may be trained again"


# -- from places
def test_places_are_written_down_and_trained_with(page, archive, engine, wait_for):
    layer = labelled()
    page.source.choose(Way.PLACES)
    assert page.source.class_field == "kind" and "2 classes" in page.source.about_places.text()
    page.options.loss.setCurrentIndex(page.options.loss.findData("softmax"))
    page.train()
    assert page.run.is_running
    assert wait_for(lambda: engine.of_kind("train_encoder"))
    (job,) = engine.of_kind("train_encoder")
    assert (job.mode, job.class_field, job.loss, job.archive) == ("places", "kind", "softmax", str(archive))
    copy = QgsVectorLayer(job.places, "copy", "ogr")
    assert copy.featureCount() == layer.featureCount()
    assert [f.name() for f in copy.fields() if f.name() != "fid"] == ["kind"], "nothing else leaves the layer"
    assert sorted(f["kind"] for f in copy.getFeatures()) == ["meadow"] * 3 + ["orchard"] * 3


def test_only_selected_places_count_where_there_is_a_selection(page, archive, engine, wait_for):
    layer = labelled(8)
    layer.selectByExpression("$id <= 4")
    page.source.choose(Way.PLACES)
    page.train()
    assert wait_for(lambda: engine.of_kind("train_encoder"))
    assert QgsVectorLayer(engine.of_kind("train_encoder")[0].places, "copy", "ogr").featureCount() == 4


def test_a_layer_with_one_class_only_is_not_enough(page, archive):
    labelled(5, ("orchard",))
    page.source.choose(Way.PLACES)
    assert "two classes" in page.problem() and not page.run.button.isEnabled()


# -- from folders
def test_folders_of_images_are_counted(page, engine, tmp_path):
    data = tmp_path / "collection"
    for kind, n in (("a", 3), ("b", 2), (".hidden", 4)):
        (data / kind).mkdir(parents=True)
        for i in range(n):
            (data / kind / f"{i}.TIF").write_bytes(b"")
    (data / "a" / "notes.txt").write_text("")
    (data / "loose.tif").write_bytes(b"")
    assert count_images(str(data)) == (2, 5) and count_images(str(tmp_path / "gone")) == (0, 0)
    page.source.choose(Way.CLASSES)
    page.source.folder.setFilePath(str(data))
    assert "5 images in 2 classes" in page.source.about_classes.text() and page.problem() == ""
    page.train()
    (job,) = engine.of_kind("train_encoder")
    assert (job.mode, job.data, job.archive) == ("classes", str(data), "")


# -- while it trains
def test_progress_and_course_are_shown_while_it_trains(page, archive, engine):
    engine.held.add("train_encoder")
    page.train()
    task = engine.task_of_kind("train_encoder")
    assert page.run.is_running and not page.source.isEnabled() and not page.curve.isVisibleTo(page)
    write_course(task.job.work, 3)
    task.progressed.emit(Progress("train", 3, 10, "steps", 60.0))
    page.training.look()
    assert page.curve.isVisibleTo(page) and page.curve.points.losses.tolist() == pytest.approx([8 / 3, 7 / 3, 2.0])
    assert "3 / 10 steps" in page.run.label.text() and "left" in page.run.label.text()
    write_course(task.job.work, 5)
    page.training.look()
    assert len(page.curve.points.steps) == 5


def test_a_stopped_training_can_go_on_also_after_qgis_was_closed(page, archive, engine, session, wait_for):
    engine.held.add("train_encoder")
    page.train()
    first = engine.task_of_kind("train_encoder")
    write_course(first.job.work)
    QApplication.setActiveWindow(page)
    page.run.cancel_button.setFocus()
    QTest.keyClick(page.run.cancel_button, Qt.Key.Key_Escape)
    assert wait_for(lambda: not page.training.is_running)
    assert texts(page) == ["The training of county-photos-2024 was stopped"]
    later = TrainPage(session)
    later.show()
    later.shown()
    assert [card.title.text() for card in later.cards] == texts(page)
    engine.held.clear()
    press(later, "Resume")
    assert engine.of_kind("train_encoder")[-1] == first.job
    assert wait_for(lambda: not later.training.is_running) and later.outcome.isVisibleTo(later)
    assert train_memory.unfinished() is None
    later.release()
    later.deleteLater()


def test_a_stopped_training_can_be_forgotten(page, archive, engine, wait_for):
    engine.held.add("train_encoder")
    page.train()
    work = engine.task_of_kind("train_encoder").job.work
    write_course(work)
    page.run.cancel()
    assert wait_for(lambda: not page.training.is_running)
    press(page, "Forget it")
    assert texts(page) == [] and not Path(work).exists() and train_memory.unfinished() is None


def test_a_training_that_left_nothing_is_not_offered_again(page, archive, engine, wait_for):
    engine.held.add("train_encoder")
    page.train()
    page.run.cancel()
    assert wait_for(lambda: not page.training.is_running) and texts(page) == []


def test_a_failure_says_what_and_what_to_do_where_the_user_works(page, archive, engine, wait_for):
    def fail(job):
        raise InputError("only 3 images can be read", "look at the files")

    engine.answers["train_encoder"] = fail
    page.train()
    assert wait_for(lambda: not page.training.is_running)
    assert "Only 3 images" in page.notice.text and "Look at the files" in page.notice.text
    assert page.source.isEnabled() and page.run.button.isEnabled()


# -- what came of it
def save_run(archive, name, image, session=None):
    folder = archive / "runs" / name
    folder.mkdir(parents=True)
    job = SearchJob(str(archive), (Example(image=image),), str(folder / "results.gpkg"))
    text = json.dumps({"kinscape_recipe": 1, "job": job.to_dict()})
    (folder / "results.recipe.json").write_text(text)


def test_saved_searches_are_asked_again_newest_first_and_each_once(archive, session, tmp_path):
    for name, image in (("1", "/data/a.png"), ("2", "/data/b.png"), ("3", "/data/a.png"), ("4", "/vsicurl/x.png")):
        save_run(archive, name, image)
    (archive / "runs" / "5").mkdir()
    (archive / "runs" / "5" / "bad.recipe.json").write_text("{")
    found = saved_queries(str(archive), session.may_open)
    assert [query.title for query in found] == ["a", "b"], "what a recipe names elsewhere is not opened"
    assert saved_queries("", session.may_open) == ()


def test_after_a_training_the_own_searches_are_compared(page, archive, engine, session, wait_for):
    save_run(archive, "1", "/data/pool.png")
    page.train()
    assert wait_for(lambda: len(page.outcome.preview.rows) == 2)
    (job,) = engine.of_kind("compare_encoders")
    assert job.encoder == "county-photos-2024" and [q.title for q in job.queries] == ["pool"]
    now, new = page.outcome.preview.rows
    assert now.new == set() and new.new == {3}, "framed: what was not among the first"
    assert "not among the first" in new.words(1) and "not among" not in new.words(0)
    assert engine.task_of_kind("compare_encoders").is_background


def test_without_a_search_the_page_says_what_would_be_compared(page, archive, engine, wait_for):
    page.train()
    assert wait_for(lambda: page.outcome.isVisibleTo(page))
    assert engine.of_kind("compare_encoders") == [] and "Searches that you make" in page.outcome.preview.head.text()


def test_a_comparison_that_fails_or_is_late_does_no_harm(page, archive, engine, wait_for):
    def fail(job):
        raise Cancelled() if fail.is_late else InputError("the rasters are away", "bring them back")

    fail.is_late = False
    save_run(archive, "1", "/data/pool.png")
    engine.answers["compare_encoders"] = fail
    page.train()
    assert wait_for(lambda: "rasters are away" in page.outcome.preview.head.text())
    page.outcome.clear()
    assert not page.outcome.isVisibleTo(page)


def test_numbers_of_the_outcome_are_those_that_were_measured():
    text = outcome_text({"before": {"p10": 0.5}, "after": {"p10": 0.75}, "seconds": 70}, "x")
    again = outcome_text({"before": {"found_again": 0.2}, "after": {"found_again": 0.9}}, "x")
    assert "found again though changed: 20.0 % before, 90.0 % after" in again
    assert "50.0 % before, 75.0 % after" in text and "1 min 10 s" in text and "precision" not in text
    assert outcome_text({}, "x") == "The encoder x is ready."


def test_the_archive_page_is_opened_with_the_new_encoder(page, archive, session, monkeypatch):
    from kinscape.ui.dock.pages.archive_page import ArchivePage

    other = ArchivePage(session)
    session.open_page = lambda name: other if name == "archive" else page
    page.encoders.choose("orchards")
    page.encoders.index.click()
    assert other.options.encoder.name() == "orchards" and not other.chosen_folder().startswith(str(archive))
    other.release()
    other.deleteLater()


# -- the encoders
def test_encoders_are_listed_with_what_is_known_and_only_own_ones_can_be_removed(page, monkeypatch):
    assert [entry["name"] for entry in page.encoders.entries()] == [one["name"] for one in ENCODERS]
    page.encoders.choose("kinscape")
    assert not page.encoders.remove.isEnabled()
    page.encoders.choose("orchards")
    assert "0c55e1a97d2f" in page.encoders.about.text() and page.encoders.remove.isEnabled()
    removed = []
    monkeypatch.setattr(own_models, "remove", removed.append)
    QApplication.setActiveWindow(page)
    page.encoders.list.setFocus()
    QTest.keyClick(page.encoders.list, Qt.Key.Key_Delete)
    assert texts(page) == ["Remove the encoder orchards?"] and removed == []
    press(page, "Cancel")
    assert removed == [] and "Remove the encoder orchards?" not in texts(page)
    page.encoders.remove.click()
    press(page, "Remove")
    assert removed == ["orchards"]


def test_an_encoder_of_ones_own_is_added_or_refused_with_its_reason(page, monkeypatch, wait_for):
    monkeypatch.setattr(own_models, "add", lambda path: "orchards")
    page.add_model("/data/card.json")
    assert wait_for(lambda: page.encoders.current_name() == "orchards")

    def refuse(path):
        raise InputError(f"{path} is no card", "see the help")

    monkeypatch.setattr(own_models, "add", refuse)
    page.add_model("/data/other.json")
    assert wait_for(lambda: "no card" in page.notice.text)

    def burst(path):
        raise ZeroDivisionError

    monkeypatch.setattr(own_models, "add", burst)
    page.add_model("/data/third.json")
    assert wait_for(lambda: "ZeroDivision" in page.notice.text)


# -- memory
def test_time_is_estimated_from_earlier_trainings_by_the_number_of_pixels(qgis_app):
    QgsSettings().remove("plugins/kinscape/train")
    least, most, is_measured = train_memory.seconds_range(10_000, 160)
    assert not is_measured and most / least == pytest.approx(4)
    train_memory.remember_speed(160, 50.0)
    least, most, is_measured = train_memory.seconds_range(10_000, 160)
    assert is_measured and least < 200 < most and most / least == pytest.approx(1.5)
    twice, _, _ = train_memory.seconds_range(10_000, 320)
    assert twice == pytest.approx(4 * least)
    QgsSettings().setValue("plugins/kinscape/train/rates", "[broken")
    assert not train_memory.seconds_range(1, 160)[2]


def test_the_speed_of_a_training_is_kept_for_the_size_that_it_had(page, archive, engine, wait_for):
    engine.answers["train_encoder"] = lambda job: JobResult(
        {}, {"encoder": job.name, "input_px": 256, "images_per_s": 40.0}
    )
    page.train()
    assert wait_for(lambda: page.outcome.isVisibleTo(page))
    least, most, is_measured = train_memory.seconds_range(4000, 160)
    assert is_measured and least < 100 < most


def test_an_unfinished_training_of_another_version_is_forgotten(qgis_app, tmp_path):
    (tmp_path / "curve.csv").write_text("step,loss\n")
    for data in ({"kind": "train_encoder", "name": "x", "hallo": 1}, {"kind": "info", "archive": "x"}, [1]):
        QgsSettings().setValue("plugins/kinscape/train/unfinished", json.dumps(data))
        assert train_memory.unfinished() is None


def test_each_training_has_a_work_folder_of_its_own_beside_the_weights(monkeypatch, tmp_path):
    monkeypatch.setenv("KINSCAPE_CACHE", str(tmp_path))
    folder = Path(training_module.work_folder("my encoder/../x"))
    assert folder.parent == tmp_path / "training" and " " not in folder.name


# -- of every page
def test_the_project_keeps_the_way_and_nonsense_is_left_out(page):
    page.source.choose(Way.PLACES)
    assert page.state() == {"way": "places"}
    page.restore({"way": "nonsense"})
    assert page.source.way is Way.ARCHIVE
    page.restore({"way": "classes"})
    assert page.source.way is Way.CLASSES


def test_every_control_says_what_it_is_for(page, archive, engine, wait_for):
    save_run(archive, "1", "/data/pool.png")
    page.train()
    assert wait_for(lambda: page.outcome.preview.rows)
    controls = [w for kind in (QAbstractButton, QComboBox, QLineEdit, QSpinBox) for w in page.findChildren(kind)]
    silent = [
        w for w in controls
        if w.isVisibleTo(page) and not w.toolTip() and not (w.parentWidget() and w.parentWidget().toolTip())
    ]  # fmt: skip
    assert len(controls) > 10 and silent == []


def test_nothing_asks_for_more_than_the_least_width(page, archive):
    for way in Way:
        page.source.choose(way)
        page.options.advanced.setCollapsed(False)
        wide = [(w.minimumSizeHint().width(), type(w).__name__, w.objectName(), getattr(w, "text", str)())
                for w in page._scroll.widget().findChildren(QWidget)
                if w.isVisibleTo(page) and w.minimumSizeHint().width() > 250]  # fmt: skip
        assert page._scroll.widget().minimumSizeHint().width() <= 320, wide
