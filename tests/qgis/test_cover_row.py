"""The choice of a land cover beside the other options of a build: what it asks for, and what it shows of an archive."""

from __future__ import annotations

import pytest
from kinscape.ui.cover_words import cover_text
from kinscape.ui.dock.archive_text import totals_text
from kinscape.ui.dock.widgets.build_options import BuildOptions
from kinscape.ui.dock.widgets.cover_row import CoverRow


def info(source="", **cover):
    told = {"source": source, "state": "ok", "todo": 0, **cover} if source or cover else None
    return {"path": f"/a/{source}", "generation": 1, "grid": {"scales": []}, "encoder": {}, "land_cover": told}


@pytest.mark.parametrize("source", ["", "kinds", "words", "net"])
def test_each_word_can_be_chosen(qgis_app, source):
    row = CoverRow()
    row.choose(source)
    assert row.source() == source and row.problem() == ""


def test_a_raster_that_is_not_in_the_project_is_shown_by_its_name(qgis_app):
    row = CoverRow()
    row.choose("/data/cover 2020.tif")
    assert row.choice.currentText() == "cover 2020.tif" and row.source() == "/data/cover 2020.tif"
    row.choose("none")
    assert row.source() == ""


def test_none_on_an_archive_that_has_one_leaves_it_as_it_is(qgis_app):
    options = BuildOptions("handcrafted")
    options.set_fixed(info("words"))
    assert options.fields()["cover"] == "words"
    options.cover.choose("")
    assert options.fields()["cover"] == "none"


def test_an_archive_without_one_and_a_new_one_ask_for_none(qgis_app):
    options = BuildOptions("handcrafted")
    assert "cover" not in options.fields()
    options.set_fixed(info())
    assert "cover" not in options.fields()


@pytest.mark.parametrize("told, expected", [
    (info("kinds"), "kinds of place"), (info("/data/lc.tif"), "lc.tif"), (info(), "none"),
    (info("words", state="old", todo=12), "visual words, out of date for 12 tiles"),
    (info("net", todo=3), "land-cover net, not known of 3 tiles"),
    (info("x", state="damaged"), "damaged: compute it again"),
])
def test_the_land_cover_of_an_archive_is_told_in_words(qgis_app, told, expected):
    assert cover_text(told) == expected
    assert ("Land cover: " in totals_text(told)) == bool(told["land_cover"])
