"""Loading a run when an algorithm has finished: one group with query, places and score map, styled as the dock does it.

QGIS loads and styles in the main thread after the algorithm; it keeps only a bare pointer to the post-processor.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Mapping
from datetime import datetime

from qgis.core import (
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)

from ...core.errors import KinscapeError
from ..i18n import tr
from ..layers import styles, temporal
from ..layers.run_group import dress, read_recipe, show_ramp_only
from ..layers.themes import keep_themes

_MOST_KEPT = 300  # three a run; those of runs that were never loaded are forgotten in the end
_FROM_BELOW = ("score_map", "places", "query")
_alive: list[LayerDresser] = []


class LayerDresser(QgsProcessingLayerPostProcessorInterface):
    """Styles one layer of a run and describes it. Main thread."""

    def __init__(self, role: str, title: str, recipe: str, run: str) -> None:
        super().__init__()
        self._role, self._title, self._recipe, self._run = role, title, recipe, run
        _alive.append(self)
        del _alive[:-_MOST_KEPT]

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        try:
            dress(layer, self._role, self._title, self._recipe, self._run)
        except KinscapeError as error:
            feedback.pushWarning(str(error))
        node = _node(layer, context)
        if node is not None:
            node.setExpanded(self._role != "query")
            if self._role == "score_map":
                show_ramp_only(node)
            if self._role == "query" and not styles.has_shapes(layer):
                node.setItemVisibilityChecked(False)
        project = layer.project()
        if project is not None:
            if self._role == "places":
                temporal.add_time(layer, project)
                temporal.date_imagery(temporal.dates_of_sources(layer), project)
            keep_themes(project)
        layer.triggerRepaint()


def load_run(files: Mapping[str, str], title: str, context: QgsProcessingContext) -> dict[str, str]:
    """Ask QGIS to load the run's layers where it was asked to load any of them. Returns role -> layer source."""
    sources = {"places": f"{files['results']}|layername=places", "query": f"{files['results']}|layername=query"}
    if files.get("score_map"):
        sources["score_map"] = files["score_map"]
    waiting = context.layersToLoadOnCompletion()
    ours = {os.path.realpath(path) for path in files.values()}
    wanted = [waiting.pop(path) for path in list(waiting) if os.path.realpath(path) in ours]
    if wanted:
        project, recipe, run = wanted[0].project, read_recipe(files.get("recipe", "")), uuid.uuid4().hex
        group = f"{title} ({datetime.now():%H:%M:%S})"
        names = {"query": tr("Query"), "places": tr("Similar places"), "score_map": tr("Score map")}
        outputs = {"query": "", "places": "OUTPUT", "score_map": "SCORE_MAP"}
        for place_in_group, (role, source) in enumerate(
            sorted(sources.items(), key=lambda item: _FROM_BELOW.index(item[0]))
        ):
            details = QgsProcessingContext.LayerDetails(names[role], project, outputs[role])
            details.forceName, details.groupName, details.layerSortKey = True, group, place_in_group
            details.setPostProcessor(LayerDresser(role, title, recipe, run))
            waiting[source] = details
        context.setLayersToLoadOnCompletion(waiting)
    return sources


def _node(layer: QgsMapLayer, context: QgsProcessingContext) -> QgsLayerTreeLayer | None:
    project = layer.project() or context.project()
    return project.layerTreeRoot().findLayer(layer.id()) if project is not None else None
