"""The custom properties by which later sessions know the layers of a run, and replay it."""

from __future__ import annotations

RUN, ROLE, RECIPE = "kinscape/run", "kinscape/role", "kinscape/recipe"
