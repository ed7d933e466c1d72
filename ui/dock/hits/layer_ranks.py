"""The ranks of the moment, for the labels and map tips of a layer of places: where land cover counts otherwise than in
the file, its column ``rank`` is not what the list shows. A variable of the layer holds those that differ."""

from __future__ import annotations

import json
from collections.abc import Mapping

from qgis.core import QgsExpressionContextUtils, QgsVectorLayer

from ...layers.marks import RANKS


def apply(layer: QgsVectorLayer, ranks: Mapping[int, int]) -> bool:
    """``ranks``: {feature: rank} of places whose rank is not that of the file. Returns whether they changed."""
    wanted = json.dumps({str(fid): rank for fid, rank in ranks.items()}, separators=(",", ":")) if ranks else ""
    scope = QgsExpressionContextUtils.layerScope(layer)
    values = {name: scope.variable(name) for name in scope.filteredVariableNames() if not scope.isReadOnly(name)}
    if str(values.get(RANKS) or "") == wanted:
        return False
    values.pop(RANKS, None)
    if wanted:
        values[RANKS] = wanted
    QgsExpressionContextUtils.setLayerVariables(layer, values)
    return True
