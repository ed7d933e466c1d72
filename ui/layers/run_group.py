"""One layer group per run: query, places found and score map, on top of the imagery, styled and described."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...core.errors import InputError
from ..i18n import tr
from . import styles, temporal
from .marks import RECIPE, ROLE, RUN
from .themes import keep_themes

_LONGEST_RECIPE = 1_000_000  # characters; a recipe is a few lines


@dataclass
class RunLayers:
    """What ``add_run`` put into the project. ``query`` and ``score_map`` are None where the run has none to show."""

    group: QgsLayerTreeGroup
    places: QgsVectorLayer
    query: QgsVectorLayer | None = None
    score_map: QgsRasterLayer | None = None
    run: str = ""

    def layers(self) -> list[QgsMapLayer]:
        """The layers from top to bottom."""
        return [layer for layer in (self.query, self.places, self.score_map) if layer is not None]


def add_run(files: Mapping[str, str], title: str, project: QgsProject | None = None) -> RunLayers:
    """Add the ``files`` of a search (``results``, perhaps ``score_map``, ``recipe``) as a group at the top.

    ``project``: the open one by default. Main thread only. Raises InputError if QGIS cannot read a file; nothing is
    added then.
    """
    project = project or QgsProject.instance()
    recipe, run = read_recipe(files.get("recipe", "")), uuid.uuid4().hex
    results = files.get("results", "")
    places = open_table(results, "places", tr("Similar places"))
    query = open_table(results, "query", tr("Query"))
    score_map = open_score_map(files["score_map"]) if files.get("score_map") else None
    if not styles.has_shapes(query):  # an image was the query: there is nothing to draw
        query = None

    group = QgsLayerTreeGroup(title)
    group.setCustomProperty(RUN, run)
    for layer, role in ((query, "query"), (places, "places"), (score_map, "score_map")):
        if layer is not None:
            dress(layer, role, title, recipe, run)
            project.addMapLayer(layer, False)
            node = group.addLayer(layer)
            node.setExpanded(role != "query")
            if role == "score_map":
                show_ramp_only(node)
    project.layerTreeRoot().insertChildNode(0, group)
    group.setExpanded(True)
    temporal.add_time(places, project)
    temporal.date_imagery(temporal.dates_of_sources(places), project)
    keep_themes(project)
    return RunLayers(group, places, query, score_map, run)


def fold_earlier_runs(latest: QgsLayerTreeGroup, project: QgsProject | None = None) -> None:
    """Hide and fold the groups of earlier runs: score maps on top of each other say nothing, and hide the imagery."""
    for node in (project or QgsProject.instance()).layerTreeRoot().findGroups(True):
        if node.customProperty(RUN) and node.customProperty(RUN) != latest.customProperty(RUN):
            node.setItemVisibilityChecked(False)
            node.setExpanded(False)


def find_places(results: str, project: QgsProject | None = None) -> QgsVectorLayer | None:
    """The layer of places of the file ``results`` in the project, if it holds one."""
    for layer in (project or QgsProject.instance()).mapLayers().values():
        if layer.customProperty(ROLE) == "places" and layer.isValid():
            path = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path")
            if path and Path(str(path)) == Path(results):
                return layer
    return None


def is_of_run(layer: QgsMapLayer) -> bool:
    """Whether a layer is what a run wrote."""
    return bool(layer.customProperty(RUN))


def show_ramp_only(node: QgsLayerTreeLayer) -> None:
    """Leave the band's name out of the score map's legend."""
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, [1])
    node.layer().legendChanged.emit()  # where the tree is on the screen already


def open_table(path: str, table: str, name: str) -> QgsVectorLayer:
    """A layer of a results GeoPackage. Raises InputError."""
    options = QgsVectorLayer.LayerOptions(False)
    options.skipCrsValidation = True  # whole files without georeference have no CRS: nobody need be asked for one
    layer = QgsVectorLayer(f"{path}|layername={table}", name, "ogr", options)
    if not layer.isValid():
        raise InputError(
            f"{path or 'the results'} has no layer {table!r} that QGIS can read",
            "the file may have been moved, or belong to another program; run the search again",
        )
    return layer


def open_score_map(path: str) -> QgsRasterLayer:
    """The score map of a run. Raises InputError."""
    layer = QgsRasterLayer(path, tr("Score map"), "gdal", QgsRasterLayer.LayerOptions(False))
    if not layer.isValid():
        raise InputError(
            f"the score map {path} cannot be read by QGIS", "the file may have been moved; run the search again"
        )
    return layer


def dress(layer: QgsMapLayer, role: str, title: str, recipe: str, run: str) -> None:
    """Style ``layer`` for its ``role`` (query, places, score_map) and keep in it where it comes from."""
    style = {"query": styles.style_query, "places": styles.style_places, "score_map": styles.style_score_map}[role]
    style(layer)
    layer.setCustomProperty(ROLE, role)
    layer.setCustomProperty(RUN, run)
    if recipe:
        layer.setCustomProperty(RECIPE, recipe)
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setType("dataset")
    metadata.setTitle(f"{title}: {layer.name()}")
    metadata.setAbstract(_abstract(recipe))
    metadata.setCrs(layer.crs())
    layer.setMetadata(metadata)


def keep_choice(places: QgsVectorLayer, choice: Mapping[str, object], project: QgsProject | None = None) -> None:
    """Keep how the user has cut the places (threshold, number, spacing ...) in the recipe that the layers of the run
    carry, so that it goes wherever they go. Layers without a recipe are left as they are."""
    run = places.customProperty(RUN)
    for layer in (project or QgsProject.instance()).mapLayers().values():
        if layer.customProperty(RUN) == run and layer.customProperty(RECIPE):
            try:
                recipe = json.loads(layer.customProperty(RECIPE))
            except ValueError:
                continue
            recipe.pop("choice", None)
            text = json.dumps({**recipe, **({"choice": dict(choice)} if choice else {})}, indent=1, ensure_ascii=False)
            if text != layer.customProperty(RECIPE):
                layer.setCustomProperty(RECIPE, text)
                metadata = QgsLayerMetadata(layer.metadata())
                metadata.setAbstract(_abstract(text))
                layer.setMetadata(metadata)


def recipe_of(layer: QgsMapLayer) -> dict[str, object]:
    """The recipe that a layer of a run carries; {} for other layers."""
    try:
        recipe = json.loads(layer.customProperty(RECIPE) or "{}")
    except ValueError:
        return {}
    return recipe if isinstance(recipe, dict) else {}


def _abstract(recipe: str) -> str:
    if not recipe:
        return tr("Found with Kinscape.")
    return tr("Found with Kinscape. Recipe that replays the run:") + "\n" + recipe


def read_recipe(path: str) -> str:
    """The text of a recipe file, indented; "" where there is none. Raises InputError if it is not JSON."""
    if not path:
        return ""
    try:
        with Path(path).open(encoding="utf-8") as stream:
            text = stream.read(_LONGEST_RECIPE)
        return json.dumps(json.loads(text), indent=1, ensure_ascii=False)
    except (OSError, ValueError) as error:
        raise InputError(
            f"the recipe {path} cannot be read: {error}", "run the search again to write a new one"
        ) from error
