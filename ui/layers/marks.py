"""The custom properties by which later sessions know the layers of a run, and replay it."""

from __future__ import annotations

RUN, ROLE, RECIPE = "kinscape/run", "kinscape/role", "kinscape/recipe"
RANKS = "kinscape_ranks"  # a variable of the layer: JSON {feature id: rank}, where the list ranks otherwise
RANK_NOW = f'coalesce(map_get(from_json(@{RANKS}), to_string($id)), "rank")'
