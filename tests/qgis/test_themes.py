"""Map themes of a run: what each shows, and that the user's own themes and layers are left alone."""

from __future__ import annotations

import pytest
from kinscape.ui.layers.run_group import RUN, add_run, fold_earlier_runs
from kinscape.ui.layers.themes import theme_names, update_themes, watch_themes
from qgis.core import QgsLayerTreeModel, QgsMapThemeCollection, QgsProject, QgsRasterLayer, QgsVectorLayer
from run_files import write_run

QUERY, PLACES, SCORES = "Kinscape: Query", "Kinscape: Places", "Kinscape: Score map"


@pytest.fixture
def imagery(project, tmp_path):
    files = write_run(tmp_path)
    layer = QgsRasterLayer(files["score_map"], "imagery")
    project.addMapLayer(layer)
    return layer


def run_of(tmp_path, name, project, **options):
    (tmp_path / name).mkdir()
    return add_run(write_run(tmp_path / name, **options), name, project)


def shown(project, theme):
    return {layer.name() for layer in project.mapThemeCollection().mapThemeVisibleLayers(theme)}


def apply(project, theme):
    project.mapThemeCollection().applyTheme(theme, project.layerTreeRoot(), QgsLayerTreeModel(project.layerTreeRoot()))
    return {layer.name() for layer in project.layerTreeRoot().checkedLayers()}


def test_each_theme_shows_its_part_on_the_imagery(project, imagery, tmp_path):
    run_of(tmp_path, "a", project)
    assert shown(project, QUERY) == {"imagery", "Query"}
    assert shown(project, PLACES) == {"imagery", "Query", "Similar places"}
    assert shown(project, SCORES) == {"imagery", "Query", "Score map"}


def test_choosing_a_theme_changes_the_map_also_where_the_group_was_off(project, imagery, tmp_path):
    run = run_of(tmp_path, "a", project)
    run.group.setItemVisibilityChecked(False)
    assert apply(project, SCORES) == {"imagery", "Query", "Score map"}
    assert apply(project, QUERY) == {"imagery", "Query"}
    assert apply(project, PLACES) == {"imagery", "Query", "Similar places"}


def test_themes_follow_the_latest_run(project, imagery, tmp_path):
    run_of(tmp_path, "a", project)
    second = run_of(tmp_path, "b", project, score_map=False)
    fold_earlier_runs(second.group, project)
    layers = project.mapThemeCollection().mapThemeVisibleLayers(PLACES)
    assert {layer.customProperty(RUN) for layer in layers} - {None, ""} == {second.run}
    assert SCORES not in project.mapThemeCollection().mapThemes()
    assert apply(project, PLACES) == {"imagery", "Query", "Similar places"}


def test_groups_of_the_user_stay_as_they_are(project, imagery, tmp_path):
    group = project.layerTreeRoot().addGroup("Base / maps")
    inner = group.addGroup("inner")
    base = QgsRasterLayer(imagery.source(), "base")
    project.addMapLayer(base, False)
    inner.addLayer(base)
    off = project.layerTreeRoot().addGroup("off")
    off.setItemVisibilityChecked(False)
    hidden = QgsVectorLayer("Point?crs=EPSG:3301", "hidden", "memory")
    project.addMapLayer(hidden, False)
    off.addLayer(hidden)
    run_of(tmp_path, "a", project)
    assert apply(project, QUERY) == {"imagery", "base", "Query"}
    assert group.itemVisibilityChecked() and inner.itemVisibilityChecked() and not off.itemVisibilityChecked()


def test_the_users_own_themes_are_never_touched(project, imagery, tmp_path):
    mine = QgsMapThemeCollection.createThemeFromCurrentState(
        project.layerTreeRoot(), QgsLayerTreeModel(project.layerTreeRoot())
    )
    for name in ("Query", "Places", "Print"):
        project.mapThemeCollection().insert(name, mine)
    run = run_of(tmp_path, "a", project)
    assert shown(project, "Places") == {"imagery"}
    project.removeMapLayers([layer.id() for layer in run.layers()])
    update_themes(project)
    assert sorted(project.mapThemeCollection().mapThemes()) == ["Places", "Print", "Query"]


def test_a_theme_of_the_user_that_has_our_name_stays_the_users(project, imagery, tmp_path):
    mine = QgsMapThemeCollection.createThemeFromCurrentState(
        project.layerTreeRoot(), QgsLayerTreeModel(project.layerTreeRoot())
    )
    project.mapThemeCollection().insert(PLACES, mine)
    run = run_of(tmp_path, "a", project)
    assert shown(project, PLACES) == {"imagery"} and shown(project, QUERY) == {"imagery", "Query"}
    project.removeMapLayers([layer.id() for layer in run.layers()])
    update_themes(project)
    assert project.mapThemeCollection().mapThemes() == [PLACES]


def test_themes_made_in_another_language_do_not_stay_behind(project, imagery, tmp_path, monkeypatch):
    run_of(tmp_path, "a", project)
    german = {"query": "Kinscape: Anfrage", "places": "Kinscape: Orte", "score_map": "Kinscape: Wertekarte"}
    monkeypatch.setattr("kinscape.ui.layers.themes.theme_names", lambda: german)
    update_themes(project)
    assert sorted(project.mapThemeCollection().mapThemes()) == sorted(german.values())


def test_themes_go_with_the_layers_of_the_run_and_fall_back_to_the_one_before(project, imagery, tmp_path, wait_for):
    first, second = run_of(tmp_path, "a", project), run_of(tmp_path, "b", project)
    themes = project.mapThemeCollection()
    project.removeMapLayers([layer.id() for layer in second.layers()])
    assert wait_for(
        lambda: {x.customProperty(RUN) for x in themes.mapThemeVisibleLayers(PLACES)} - {None, ""} == {first.run}
    )
    project.removeMapLayer(first.score_map.id())
    assert wait_for(lambda: SCORES not in themes.mapThemes()) and PLACES in themes.mapThemes()
    project.removeMapLayers([first.places.id(), first.query.id()])
    assert wait_for(lambda: not themes.mapThemes())


def test_imagery_added_later_is_on_too(project, imagery, tmp_path, wait_for):
    run_of(tmp_path, "a", project)
    project.addMapLayer(QgsRasterLayer(imagery.source(), "newer"))
    assert wait_for(lambda: shown(project, PLACES) == {"imagery", "newer", "Query", "Similar places"})


def test_themes_come_back_with_a_saved_project_and_are_kept_there(project, imagery, tmp_path, wait_for):
    run = run_of(tmp_path, "a", project)
    assert project.write(str(tmp_path / "p.qgz"))
    again = QgsProject()
    try:
        assert again.read(str(tmp_path / "p.qgz"))
        assert sorted(again.mapThemeCollection().mapThemes()) == sorted(theme_names().values())
        watch_themes(again)
        watch_themes(again)  # as when the plugin is loaded again
        again.removeMapLayers([layer.id() for layer in run.layers()])
        assert wait_for(lambda: not again.mapThemeCollection().mapThemes())
    finally:
        again.clear()


def test_an_image_as_query_has_no_theme_of_the_query(project, imagery, tmp_path):
    run_of(tmp_path, "a", project, has_geometry=False, score_map=False)
    assert project.mapThemeCollection().mapThemes() == [PLACES]
