"""A run becomes a group of styled layers on top of the imagery."""

from __future__ import annotations

import json

import numpy as np
import pytest
from kinscape.core.errors import InputError
from kinscape.ui.layers import run_group, styles
from kinscape.ui.layers.run_group import RECIPE, ROLE, RUN, add_run
from osgeo import ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProject,
    QgsRasterLayer,
)
from run_files import ramp_cells, write_raster, write_run


@pytest.fixture
def project(qgis_app):
    project = QgsProject()
    yield project
    project.clear()


def imagery(folder):
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(4326)
    path = write_raster(
        str(folder / "imagery.tif"), np.full((3, 4, 4), 90, np.uint8), srs, step=0.01, west=24.7, north=59.4
    )
    return QgsRasterLayer(path, "imagery")


def luminance(colour) -> float:
    """What is left of a colour in a black-and-white print (ITU-R BT.709)."""
    return 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF()


def test_group_is_on_top_with_query_places_and_score_map_in_this_order(project, tmp_path):
    project.addMapLayer(imagery(tmp_path))
    run = add_run(write_run(tmp_path), "Marina", project)
    root = project.layerTreeRoot()
    assert root.children()[0].name() == "Marina" == run.group.name()
    roles = [node.layer().customProperty(ROLE) for node in root.findGroup("Marina").findLayers()]
    assert roles == ["query", "places", "score_map"]
    assert [layer.customProperty(ROLE) for layer in run.layers()] == roles
    assert root.layerOrder()[-1].name() == "imagery"


def test_a_second_run_goes_above_the_first_and_has_its_own_mark(project, tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    first = add_run(write_run(tmp_path / "a"), "first", project)
    second = add_run(write_run(tmp_path / "b"), "second", project)
    assert [group.name() for group in project.layerTreeRoot().findGroups()] == ["second", "first"]
    assert first.run != second.run
    assert (
        {layer.customProperty(RUN) for layer in second.layers()} == {second.run} == {second.group.customProperty(RUN)}
    )


def test_recipe_is_kept_in_every_layer_and_its_metadata(project, tmp_path):
    files = write_run(tmp_path)
    run = add_run(files, "Marina", project)
    with open(files["recipe"], encoding="utf-8") as stream:
        wanted = json.load(stream)
    for layer in run.layers():
        assert json.loads(layer.customProperty(RECIPE)) == wanted
        assert "Ärchiv" in layer.metadata().abstract()


def test_classes_cover_every_score_and_the_best_comes_first(project, tmp_path):
    scores = [0.9371, 0.92, 0.7, 0.55, 0.4102]
    run = add_run(write_run(tmp_path, n=5, scores=scores), "Marina", project)
    renderer = run.places.renderer()
    ranges = renderer.ranges()
    assert 1 < len(ranges) <= styles.CLASSES
    assert ranges[0].upperValue() >= 0.9371 and ranges[-1].lowerValue() <= 0.4102
    assert all(renderer.rangeForValue(score) is not None for score in scores)
    assert [r.lowerValue() for r in ranges] == sorted((r.lowerValue() for r in ranges), reverse=True)
    # viridis: the best is the lightest
    luminances = [luminance(r.symbol().color()) for r in ranges]
    assert luminances == sorted(luminances, reverse=True)


@pytest.mark.parametrize(
    "low,high", [(0.1, 0.9), (0.93121, 0.93159), (-0.2, 0.3), (0.5, 0.5), (0.0, 1.0), (0.899999, 0.900001)]
)
def test_class_limits_enclose_the_scores_with_distinct_labels(low, high):
    limits, digits = styles.class_limits(low, high)
    assert limits[0] <= low and limits[-1] >= high
    assert limits == sorted(limits)
    if high - low > 1e-5:
        labels = [f"{limit:.{digits}f}" for limit in limits]
        assert len(set(labels)) == len(labels)


def test_ramp_runs_from_a_low_percentile_of_the_map_to_its_maximum_at_60_percent(project, tmp_path):
    run = add_run(write_run(tmp_path), "Marina", project)
    cells = ramp_cells()
    cells = cells[cells > -9999]
    renderer = run.score_map.renderer()
    assert renderer.classificationMin() == pytest.approx(np.percentile(cells, 2), abs=1e-6)
    assert renderer.classificationMax() == pytest.approx(cells.max(), abs=1e-6)
    assert renderer.opacity() == pytest.approx(0.6)
    shader = renderer.shader().rasterShaderFunction()
    luminances = [luminance(item.color) for item in shader.colorRampItemList()]
    assert len(luminances) == 10 and luminances == sorted(luminances)


def test_a_score_map_without_any_cell_still_loads(project, tmp_path):
    files = write_run(tmp_path)
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(3301)
    write_raster(files["score_map"], np.full((1, 5, 5), -9999, np.float32), srs, nodata=-9999.0)
    run = add_run(files, "Marina", project)
    assert run.score_map.renderer().classificationMax() == 1.0


def test_no_hits_make_an_empty_layer_without_classes(project, tmp_path):
    run = add_run(write_run(tmp_path, n=0), "nothing", project)
    assert run.places.isValid() and run.places.featureCount() == 0
    assert run.places.renderer().type() == "nullSymbol"
    assert run.query is not None


def test_hits_without_geometry_are_a_table_and_an_image_query_draws_nothing(project, tmp_path):
    run = add_run(write_run(tmp_path, has_geometry=False, score_map=False), "photos", project)
    assert run.places.featureCount() == 12
    assert run.places.renderer().type() == "nullSymbol" and not run.places.labelsEnabled()
    assert run.query is None and run.score_map is None
    assert [node.layer().customProperty(ROLE) for node in run.group.findLayers()] == ["places"]


def test_places_written_as_a_plain_table_load_too(project, tmp_path):
    files = {"results": str(tmp_path / "results.gpkg")}
    data = ogr.GetDriverByName("GPKG").CreateDataSource(files["results"])
    for name in ("places", "query"):
        layer = data.CreateLayer(name, None, ogr.wkbNone)
        layer.CreateField(ogr.FieldDefn("score", ogr.OFTReal))
        layer.CreateField(ogr.FieldDefn("role", ogr.OFTString))
        row = ogr.Feature(layer.GetLayerDefn())
        row.SetField("score", 0.5)
        layer.CreateFeature(row)
    data = layer = row = None
    run = add_run(files, "table", project)
    assert not run.places.isSpatial() and run.places.featureCount() == 1


def test_places_keep_their_own_crs_whatever_the_project_has(project, tmp_path):
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    run = add_run(write_run(tmp_path, epsg=32635), "Marina", project)
    assert {layer.crs().authid() for layer in run.layers()} == {"EPSG:32635"}
    assert project.crs().authid() == "EPSG:4326"


def test_query_legend_names_only_the_roles_that_are_there(project, tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    alone = add_run(write_run(tmp_path / "a"), "a", project).query.renderer().categories()
    both = add_run(write_run(tmp_path / "b", unlike=True), "b", project).query.renderer().categories()
    assert [c.value() for c in alone] == ["like"]
    assert [c.value() for c in both] == ["like", "unlike"]


def test_a_place_presents_itself_by_rank_and_score(project, tmp_path):
    places = add_run(write_run(tmp_path), "Marina", project).places
    first = next(places.getFeatures())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(places))
    context.setFeature(first)
    assert QgsExpression(places.displayExpression()).evaluate(context) == "#1 0.95"
    tip = QgsExpression.replaceExpressionText(places.mapTipTemplate(), context)
    assert "#1" in tip and "0.950" in tip and "a.tif" in tip and "no date" in tip
    assert places.attributeAlias(places.fields().indexOf("source_name")) == "Source"
    assert places.attributeTableConfig().sortExpression() == '"rank"'


def test_labels_name_the_first_ten_only(project, tmp_path):
    places = add_run(write_run(tmp_path), "Marina", project).places
    expression = QgsExpression(places.labeling().settings().fieldName)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(places))
    texts = []
    for feature in places.getFeatures():
        context.setFeature(feature)
        texts.append(expression.evaluate(context))
    assert texts[:10] == list(range(1, 11)) and all(not text for text in texts[10:])


@pytest.mark.parametrize("broken", ["results", "score_map", "recipe"])
def test_a_damaged_file_is_a_clear_error_and_leaves_the_project_alone(project, tmp_path, broken):
    files = write_run(tmp_path)
    with open(files[broken], "wb") as stream:
        stream.write(b"rubbish")
    with pytest.raises(InputError, match="results|score map|recipe"):
        add_run(files, "Marina", project)
    assert not project.mapLayers() and not project.layerTreeRoot().children()


def test_styles_are_found_again_in_a_saved_project(project, tmp_path):
    add_run(write_run(tmp_path), "Marina", project)
    assert project.write(str(tmp_path / "p.qgz"))
    again = QgsProject()
    try:
        assert again.read(str(tmp_path / "p.qgz"))
        group = again.layerTreeRoot().findGroup("Marina")
        assert group.customProperty(run_group.RUN)
        places = next(n.layer() for n in group.findLayers() if n.layer().customProperty(ROLE) == "places")
        assert places.renderer().type() == "graduatedSymbol" and json.loads(places.customProperty(RECIPE))
    finally:
        again.clear()


@pytest.mark.parametrize(("n", "smallest_mm"), [(12, 0.0), (1001, 4.0)])
def test_of_many_places_only_those_that_can_be_read_are_labelled(project, tmp_path, n, smallest_mm):
    from fakes import write_results

    layer = run_group.open_table(write_results(tmp_path / "many.gpkg", n), "places", "Similar places")
    styles.style_places(layer)
    assert layer.labelsEnabled()
    assert layer.labeling().settings().thinningSettings().minimumFeatureSize() == smallest_mm
