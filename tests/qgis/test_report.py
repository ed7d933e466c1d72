"""The report of a run: pages, texts that fit, what is on the map; a PDF that is written, or an error that is clear."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
from kinscape.core.errors import InputError, KinscapeError, StorageError
from kinscape.core.jobs import recipe
from kinscape.core.jobs.base import JobResult
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.preview import PreviewJob
from kinscape.core.jobs.search import SearchJob
from kinscape.core.jobs.thumbnails import ThumbnailsJob
from kinscape.ui.layers import layout_items, report
from kinscape.ui.layers.report_facts import files_of_results, read_facts
from kinscape.ui.layers.run_group import add_run
from osgeo import ogr, osr
from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QColor, QImage
from run_files import EAST, NORTH, write_raster, write_run

BOX = Example.box("/data/town ä.tif", EAST, NORTH, EAST + 50, NORTH + 50, "EPSG:3301")
LONG = "/a very long path/" + "no_break_in_this_folder_name_at_all" * 6 + "/town.tif"


@pytest.fixture
def run(project, tmp_path):
    """40 places in the project above plain imagery: (files, layers of the run)."""
    files = write_run(tmp_path, n=40)
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(3301)
    ground = np.full((3, 20, 20), 120, np.uint8)
    project.addMapLayer(QgsRasterLayer(write_raster(str(tmp_path / "scene.tif"), ground, srs), "scene"))
    tell(files)
    layers = add_run(files, "Marina", project)
    project.setCrs(layers.places.crs())
    return files, layers


def tell(files, result=None, **fields):
    """Write a recipe beside the results."""
    job = SearchJob("/data/my archive", (BOX,), files["results"], score_map=files.get("score_map", ""))
    told = {
        "archive": {"encoder": "handcrafted", "tiles": 5000},
        "result": {"hits": 40, "tiles_searched": 5000, "best_score": 0.95, "exact": True, **(result or {})},
    }
    recipe.save(files["recipe"], dataclasses.replace(job, **fields), told)


@pytest.fixture(autouse=True)
def replaceable_recipe(monkeypatch):
    """The recipe of write_run is none that a search would write; let ``tell`` replace it."""
    monkeypatch.setattr("kinscape.core.search.targets.check_is_ours", lambda path: None)


def paint_pictures(facts):
    for path in [p.picture for p in facts.places] + [e.picture for e in facts.examples]:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        image = QImage(256, 256, QImage.Format.Format_RGB32)
        image.fill(QColor("#308050"))
        assert image.save(path)


def items(layout, kind):
    return [item for item in layout.items() if isinstance(item, kind)]


def texts(layout):
    return [label.text() for label in items(layout, QgsLayoutItemLabel)]


def check_fits(layout):
    """Every text inside its own box and on its page, no two boxes of a page upon each other."""
    pages = layout.pageCollection()
    boxes = {}
    for item in layout.items():
        if isinstance(item, QgsLayoutItemPage) or item.scene() is None or not item.isVisible():
            continue
        if not isinstance(item, (QgsLayoutItemLabel, QgsLayoutItemPicture, QgsLayoutItemMap, QgsLayoutItemLegend)):
            continue
        page = pages.page(item.page())
        rect = item.sceneBoundingRect().adjusted(0.3, 0.3, -0.3, -0.3)
        assert page.sceneBoundingRect().contains(rect), item.displayName()
        if isinstance(item, QgsLayoutItemLabel):
            needed = item.sizeForText()
            assert needed.width() <= item.rect().width() + 0.2, item.text()
            assert needed.height() <= item.rect().height() + 0.8, item.text()
        for other in boxes.get(item.page(), []):
            together = rect.intersected(other.sceneBoundingRect())
            assert together.width() < 0.3 or together.height() < 0.3, (item.displayName(), other.displayName())
        boxes.setdefault(item.page(), []).append(item)
    return boxes


# -- what it says
def test_the_recipe_is_told_in_plain_words(run):
    files, _layers = run
    within = {"within": "/p/lots.gpkg", "date_from": "2020-01-01", "date_to": "2021-12-31"}
    tell(
        files,
        {"scale_m": 40.0},
        unlike=(Example(image="/img/roof.png"),),
        sources=("/d/a.tif", "/d/b.tif"),
        near=(24.7, 59.4),
        radius_m=1500.0,
        k=40,
        **within,
    )
    rows = dict(read_facts(files).rows)
    assert rows["Archive"] == "/data/my archive" and "handcrafted" in rows["Compared by"]
    assert rows["Like"] == "a part of town ä.tif" and rows["Unlike"] == "roof.png"
    assert rows["Where"] == "within the polygons of lots.gpkg; within 1,500 m of 24.7, 59.4 (EPSG:4326)"
    assert rows["When"] == "from 2020-01-01 to 2021-12-31" and rows["Only in"] == "a.tif; b.tif"
    assert rows["Ranking"] == "at most 40 places, one place where tiles overlap, tiles of 40 m, exact"
    assert rows["Found"] == "40 places, the best with a score of 0.950" and rows["Tiles searched"] == "5,000"
    assert "Kinscape" in rows["Made with"] and "QGIS" in rows["Made with"] and rows["Searched"]
    assert "Shown" not in rows


def test_the_cut_of_the_moment_decides_which_places_are_in_it(run):
    files, _layers = run
    facts = read_facts(files, {"min_score": 0.5, "k": 7, "spacing_m": 0.0})
    assert [p.rank for p in facts.places] == list(range(1, 8))
    assert dict(facts.rows)["Shown"] == "7 places; score of at least 0.500; the best 7"
    assert facts.where.endswith('"rank" <= 7')


def test_a_choice_kept_in_the_recipe_counts_where_none_is_given(run):
    files, _layers = run
    recipe.save(files["recipe"], recipe.load(files["recipe"]), recipe.read(files["recipe"]), {"k": 3})
    assert len(read_facts(files).places) == 3
    assert len(read_facts(files, {}).places) == 36


def test_hidden_places_are_left_out_and_reviews_are_told(run):
    files, _layers = run
    data = ogr.Open(files["results"], 1)
    layer = data.GetLayerByName("places")
    for row in layer:
        review = {1: "hidden", 2: "like", 3: "like", 4: "unlike"}.get(row.GetField("rank"))
        if review:
            row.SetField("review", review)
            layer.SetFeature(row)
    data = layer = row = None
    facts = read_facts(files, {})
    assert [p.rank for p in facts.places][:3] == [2, 3, 4] and facts.places[0].review == "like"
    assert dict(facts.rows)["Reviewed"] == "2 liked, 1 unliked, 1 hidden"
    assert [p.rank for p in read_facts(files, {"shows_hidden": True}).places][0] == 1


def test_only_missing_pictures_are_asked_for(run):
    files, _layers = run
    facts = read_facts(files, top=5)
    thumbnails, preview = facts.jobs
    assert isinstance(thumbnails, ThumbnailsJob) and thumbnails.rows == (0, 1, 2, 3, 4) and thumbnails.px == 256
    assert isinstance(preview, PreviewJob) and preview.example == BOX
    assert Path(thumbnails.folder).parent == Path(files["results"]).parent / "report"
    paint_pictures(facts)
    assert read_facts(files, top=5).jobs == []


# -- the layout
def test_pages_hold_the_map_the_recipe_and_the_places(run, project):
    files, layers = run
    facts = read_facts(files)
    paint_pictures(facts)
    layout = report.build_report(facts, [*layers.layers(), *report.user_layers(project)], project)
    assert layout.pageCollection().pageCount() == 4  # map, recipe, 36 places at 18 a page
    boxes = check_fits(layout)
    (view,) = items(layout, QgsLayoutItemMap)
    assert [layer.name() for layer in view.layers()] == ["Query", "Similar places", "Score map", "scene"]
    assert view.extent().contains(layers.places.extent()) and view.page() == 0
    (legend,) = items(layout, QgsLayoutItemLegend)
    assert [node.name() for node in legend.model().rootGroup().findLayers()] == ["Query", "Similar places", "Score map"]
    assert len(items(layout, QgsLayoutItemScaleBar)) == 1
    pictures = [i for i in items(layout, QgsLayoutItemPicture) if "report" in i.picturePath()]
    assert len(pictures) == 37 and {p.page() for p in pictures} == {1, 2, 3}
    told = texts(layout)
    assert any("EPSG:3301" in text for text in told) and any("Imagery: scene." in text for text in told)
    assert "36" in told and "0.950" in told and "a.tif" in told and "Like 1" in told
    assert any("kinscape search" in text for text in told) and any("page 4 of 4" in text for text in told)
    assert len(boxes) == 4


def test_paper_is_light_whatever_theme_qgis_has(run, project, qgis_app):
    from qgis.PyQt.QtGui import QPalette

    files, layers = run
    before = qgis_app.palette()
    dark = QPalette(QColor("#202020"))
    qgis_app.setPalette(dark)
    try:
        layout = report.build_report(read_facts(files), layers.layers(), project)
        for label in items(layout, QgsLayoutItemLabel):
            assert label.textFormat().color().lightness() < 110
        assert layout.pageCollection().pageStyleSymbol().color().lightness() > 240
    finally:
        qgis_app.setPalette(before)


def test_long_names_and_many_examples_stay_in_their_places(run, project):
    files, layers = run
    examples = tuple(dataclasses.replace(BOX, raster=LONG.replace("town", f"town{i}")) for i in range(30))
    tell(files, like=examples, unlike=examples[:14], archive=LONG, sources=tuple([LONG] * 20), within=LONG)
    facts = dataclasses.replace(read_facts(files), title="A title " * 60, subtitle="of some length " * 40)
    named = [dataclasses.replace(p, source=LONG, date="2020-05-01") for p in facts.places]
    facts = dataclasses.replace(facts, places=named)
    paint_pictures(facts)
    assert len(facts.examples) == 24
    layout = report.build_report(facts, [*layers.layers(), *report.user_layers(project)], project)
    boxes = check_fits(layout)
    assert len([i for i in boxes[1] if isinstance(i, QgsLayoutItemPicture)]) == 24
    assert any("…" in text for text in texts(layout))


def test_results_without_ground_have_no_map_page(project, tmp_path):
    files = write_run(tmp_path, has_geometry=False, score_map=False, n=5)
    tell(files, like=(Example(image="/img/roof.png"),))
    run = add_run(files, "photos", project)
    facts = read_facts(files)
    layout = report.build_report(facts, run.layers(), project)
    assert layout.pageCollection().pageCount() == 2 and not items(layout, QgsLayoutItemMap)
    check_fits(layout)
    assert Path(report.write_report(facts, files, str(tmp_path / "r.pdf"), project)).read_bytes()[:5] == b"%PDF-"


def test_no_places_still_tell_what_was_asked(project, tmp_path):
    files = write_run(tmp_path, n=0)
    tell(files, {"hits": 0, "best_score": None})
    facts = read_facts(files)
    assert facts.places == [] and dict(facts.rows)["Found"] == "0 places"
    assert Path(report.write_report(facts, files, str(tmp_path / "r.pdf"), project)).stat().st_size > 1000


# -- writing
def test_one_click_writes_the_pdf_and_leaves_a_layout(run, project, tmp_path):
    files, _layers = run
    facts = read_facts(files)
    paint_pictures(facts)
    steps = []
    out = str(tmp_path / "Bericht ä.pdf")
    assert report.write_report(facts, files, out, project, lambda done, total: steps.append((done, total))) == out
    data = Path(out).read_bytes()
    assert data.startswith(b"%PDF-") and len(data) > 20_000
    assert steps[0] == (0, 3) and steps[-1] == (3, 3)
    report.write_report(facts, files, out, project)
    names = [layout.name() for layout in project.layoutManager().printLayouts()]
    assert len(set(names)) == 2 and all(name.startswith("Kinscape report: ") for name in names)


def test_the_layout_comes_back_with_the_project(run, project, tmp_path):
    files, _layers = run
    facts = read_facts(files)
    paint_pictures(facts)
    report.write_report(facts, files, str(tmp_path / "r.pdf"), project)
    assert project.write(str(tmp_path / "p.qgz"))
    again = QgsProject()
    try:
        assert again.read(str(tmp_path / "p.qgz"))
        (layout,) = again.layoutManager().printLayouts()
        (view,) = items(layout, QgsLayoutItemMap)
        assert "Similar places" in [layer.name() for layer in view.layers()]
    finally:
        again.clear()


def test_a_run_that_left_the_project_is_reported_from_its_files(project, tmp_path):
    files = write_run(tmp_path, n=10)
    tell(files)
    facts = read_facts(files, {"k": 4})
    layers, is_of_project = report.run_layers(files, project, facts.where)
    assert not is_of_project and [layer.name() for layer in layers] == ["Query", "Similar places", "Score map"]
    assert len(list(layers[1].getFeatures())) == 4
    report.write_report(facts, files, str(tmp_path / "r.pdf"), project)
    assert project.layoutManager().printLayouts() == [] and not project.mapLayers()


def test_where_nothing_can_be_written_the_error_says_so(run, project, tmp_path):
    files, _layers = run
    facts = read_facts(files, top=1)
    with pytest.raises(InputError, match="must end with .pdf"):
        report.write_report(facts, files, str(tmp_path / "r.txt"), project)
    with pytest.raises(StorageError, match="is not there"):
        report.write_report(facts, files, str(tmp_path / "none" / "r.pdf"), project)
    (tmp_path / "taken.pdf").mkdir()
    with pytest.raises(StorageError, match="cannot be written"):
        report.write_report(facts, files, str(tmp_path / "taken.pdf"), project)
    assert project.layoutManager().printLayouts() == []


def test_files_that_are_no_run_are_refused(tmp_path):
    files = write_run(tmp_path)
    with pytest.raises(InputError, match="is not a recipe"):
        read_facts(files)
    tell(files)
    Path(files["results"]).write_text("rubbish")
    with pytest.raises(InputError, match="holds no places"):
        read_facts(files)
    with pytest.raises(InputError, match="cannot be read"):
        files_of_results(str(tmp_path / "none.gpkg"))


def test_files_of_a_run_are_found_from_its_results(tmp_path):
    files = write_run(tmp_path)
    tell(files)
    assert files_of_results(files["results"]) == files
    Path(files["score_map"]).unlink()
    assert "score_map" not in files_of_results(files["results"])
    with pytest.raises(InputError, match="no score map"):
        files_of_results(files["results"], str(tmp_path / "none.tif"))


# -- texts that fit
@pytest.mark.parametrize("text", ["short", "a longer text of several words", LONG, "", "漢字" * 40])
@pytest.mark.parametrize("width", [12.0, 40.0, 150.0])
def test_text_is_made_to_fit(qgis_app, text, width):
    line = layout_items.elided(text, width, 8, is_in_middle=True)
    assert layout_items.text_width(line, 8) <= width
    lines = layout_items.wrapped(text, width, 8, 3)
    assert 1 <= len(lines) <= 3 and all(layout_items.text_width(line, 8) <= width for line in lines)
    whole = layout_items.wrapped(text, width, 8, 10_000)
    assert "".join("".join(whole).split()) == "".join(text.split())


def test_the_middle_of_a_path_is_what_is_left_out(qgis_app):
    text = layout_items.elided(LONG, 40, 8, is_in_middle=True)
    assert text.startswith("/a") and text.endswith("town.tif") and "…" in text


# -- the other doors
def test_console_and_processing_write_the_same_report(run, project, tmp_path, monkeypatch, headless):
    import kinscape
    from kinscape.ui.processing.report import Report
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    files, _layers = run
    asked = []

    def picture(job, *_rest, **_more):
        asked.append(job.kind)
        paint_pictures(read_facts(files))
        return JobResult()

    monkeypatch.setattr("kinscape.ui.console_results.run_here", picture)
    monkeypatch.setattr("kinscape.ui.processing.report.run_in_engine", picture)
    assert kinscape.report(files["results"], tmp_path / "console.pdf") == str(tmp_path / "console.pdf")
    context = QgsProcessingContext()
    context.setProject(project)
    given = {"RESULTS": files["results"], "TOP": 40, "OUTPUT": str(tmp_path / "p.pdf"), "MIN_SCORE": 0.4}
    result, is_good = Report().create().run(given, context, QgsProcessingFeedback())
    assert is_good and result["OUTPUT"] == str(tmp_path / "p.pdf") and result["PLACES"] == 37
    for name in ("console.pdf", "p.pdf"):
        assert (tmp_path / name).read_bytes().startswith(b"%PDF-")
    assert "thumbnails" in asked and "preview" in asked


def test_a_picture_that_cannot_be_made_leaves_an_empty_frame(run, tmp_path, monkeypatch, headless):
    import kinscape

    files, _layers = run

    def fail(job, _title):
        raise KinscapeError("the raster is gone")

    monkeypatch.setattr("kinscape.ui.console_results.run_here", fail)
    assert Path(kinscape.report(files["results"], tmp_path / "r.pdf")).is_file()
    assert json.loads(Path(files["recipe"]).read_text())["job"]["kind"] == "search"
