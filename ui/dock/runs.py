"""The results that the open project holds, newest first: what a run was is written into its layers."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsProviderRegistry, QgsVectorLayer

from ...core.errors import KinscapeError
from ...core.jobs.base import Job, job_from_dict
from ...core.jobs.recipe import recipe_path
from ...core.jobs.search import SearchJob
from ..layers.marks import ROLE, RUN
from ..layers.run_group import recipe_of
from ..options.settings import Settings
from .archive_mark import MANIFEST
from .local_paths import is_local
from .moved_job import moved_job


@dataclass(frozen=True)
class Run:
    """One result: ``results`` is its GeoPackage, ``archive`` the folder that was searched ("" where nobody knows)."""

    name: str
    title: str
    results: str
    archive: str
    layer: QgsVectorLayer | None
    recipe: dict[str, Any] = field(default_factory=dict)

    @property
    def summary(self) -> dict[str, Any]:
        """What the search said of its result: hits, exact, notes ..."""
        found = self.recipe.get("result")
        return found if isinstance(found, dict) else {}

    def job(self) -> Job | None:
        """The search of this run, from what its layers carry; None where that cannot be read."""
        try:
            job = job_from_dict(self.recipe.get("job"))
        except KinscapeError:
            return None
        return moved_job(job, self.results) if isinstance(job, SearchJob) else job

    def recipe_file(self) -> str:
        """The recipe beside the results, "" where there is none."""
        path = recipe_path(Path(self.results))
        return str(path) if path.is_file() else ""


def runs_of_project(project: QgsProject | None = None) -> list[Run]:
    """All runs whose layer of places can be read, in the order of the layer tree: the newest stands at the top."""
    found, known = [], Settings.load().recent_archives
    for node in (project or QgsProject.instance()).layerTreeRoot().findLayers():
        layer = node.layer()
        if isinstance(layer, QgsVectorLayer) and layer.customProperty(ROLE) == "places" and layer.isValid():
            group = node.parent()
            is_own = isinstance(group, QgsLayerTreeGroup) and group.customProperty(RUN)
            recipe = recipe_of(layer)
            job = recipe.get("job")
            archive = str(job.get("archive") or "") if isinstance(job, dict) else ""
            archive = archive if is_local(archive, (path_of(layer), *known)) else ""
            title = group.name() if is_own else layer.name()
            found.append(Run(str(layer.customProperty(RUN) or ""), title, path_of(layer), archive, layer, recipe))
    return [run for run in found if run.results]


def path_of(layer: QgsMapLayer) -> str:
    """The file of a layer of places, "" if it is none."""
    return str(QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path") or "")


def runs_of_archive(archive: str, project: QgsProject | None = None) -> list[Run]:
    """The runs that searched ``archive``, and those whose archive is not there any more: it was moved."""

    def is_of_it(run: Run) -> bool:
        if not run.archive or Path(run.archive) == Path(archive):
            return True
        return not (Path(run.archive) / MANIFEST).is_file()

    return [run for run in runs_of_project(project) if is_of_it(run)]
