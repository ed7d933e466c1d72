"""The last step of ``make demo``: a run's files and their raster become map.png and project.qgz, without a window.

``python -m kinscape.ui.layers.demo_project --raster R --results results.gpkg [--score-map S] [--recipe R] --out DIR``
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtXml import QDomDocument

from ...core.errors import InputError, KinscapeError, StorageError
from ..i18n import tr
from . import map_image
from .run_group import add_run

FRAME_SHARE = 0.04  # of the imagery, left free around it
MAP_HEIGHT_MM, DPI = 190, 180


def make_demo_project(raster: str, files: dict[str, str], out: str, title: str = "") -> dict[str, str]:
    """Write ``out``/map.png and ``out``/project.qgz. Needs a running QgsApplication. Raises KinscapeError."""
    folder = Path(out).resolve()
    title = title or tr("Places that look like the query")
    with _no_statistics_left([raster, *files.values()]):
        png = _draw(raster, files, folder, title)
    return {"map": png, "project": str(folder / "project.qgz")}


def _draw(raster: str, files: dict[str, str], folder: Path, title: str) -> str:
    project = QgsProject()
    try:
        imagery = _open_imagery(raster)
        project.addMapLayer(imagery)
        project.layerTreeRoot().findLayer(imagery).setExpanded(False)
        run = add_run({role: str(Path(path).resolve()) for role, path in files.items()}, title, project)
        has_ground = run.places.crs().isValid()
        project.setCrs(run.places.crs() if has_ground else imagery.crs())
        view = _view(project, imagery)
        layers = map_image.visible_layers(project)
        size = map_image.size_for(view, MAP_HEIGHT_MM, DPI)
        png = map_image.save_map(project, view, str(folder / "map.png"), title, size, DPI)
        project.layoutManager().addLayout(map_image.build_layout(project, layers, view, title, size, DPI))
        _write_project(project, view, folder / "project.qgz", title)
    finally:
        project.clear()
    return png


@contextmanager
def _no_statistics_left(paths: list[str]) -> Iterator[None]:
    """QGIS lets GDAL keep statistics in a file beside every raster it shows: leave the user's folders as they were."""
    sidecars = [Path(path + ".aux.xml") for path in paths]
    new = [path for path in sidecars if not path.exists()]
    try:
        yield
    finally:
        for path in new:
            path.unlink(missing_ok=True)


def _open_imagery(raster: str) -> QgsRasterLayer:
    path = Path(raster).resolve()
    layer = QgsRasterLayer(str(path), path.stem, "gdal")
    if not layer.isValid():
        raise InputError(
            f"the raster {path} cannot be read by QGIS", "check the path; any raster that GDAL reads will do"
        )
    if layer.dataProvider().dataType(1) != Qgis.DataType.Byte:
        layer.setContrastEnhancement(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
            QgsRasterMinMaxOrigin.Limits.CumulativeCut,
        )
    return layer


def _view(project: QgsProject, imagery: QgsRasterLayer) -> QgsRectangle:
    """The imagery in the project's CRS, with a frame."""
    transform = QgsCoordinateTransform(imagery.crs(), project.crs(), project)
    transform.setBallparkTransformsAreAppropriate(True)
    extent = (
        transform.transformBoundingBox(imagery.extent()) if imagery.crs().isValid() else QgsRectangle(imagery.extent())
    )
    extent.grow(FRAME_SHARE * max(extent.width(), extent.height()))
    return extent


def _write_project(project: QgsProject, view: QgsRectangle, path: Path, title: str) -> None:
    project.setTitle(title)
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(view, project.crs()))
    crs = project.crs()

    def write_canvas(document: QDomDocument) -> None:
        _write_canvas(document, view, crs)

    project.writeProject.connect(write_canvas)
    is_written = project.write(str(path))
    project.writeProject.disconnect(write_canvas)
    if not is_written:
        raise StorageError(
            f"the project {path} cannot be written: {project.error()}", "choose a folder that you may write to"
        )


def _write_canvas(document: QDomDocument, view: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> None:
    """What a map canvas would write: without it QGIS does not open the project at the imagery."""
    canvas = document.createElement("mapcanvas")
    canvas.setAttribute("name", "theMapCanvas")
    document.documentElement().appendChild(canvas)
    extent = document.createElement("extent")
    for name, number in (
        ("xmin", view.xMinimum()),
        ("ymin", view.yMinimum()),
        ("xmax", view.xMaximum()),
        ("ymax", view.yMaximum()),
    ):
        node = document.createElement(name)
        node.appendChild(document.createTextNode(repr(number)))
        extent.appendChild(node)
    canvas.appendChild(extent)
    srs = document.createElement("destinationsrs")
    crs.writeXml(srs, document)
    canvas.appendChild(srs)


def main(argv: list[str] | None = None) -> int:
    """Run as a script; returns the exit code (2 for bad input)."""
    parser = argparse.ArgumentParser(
        prog="demo_project", description="Draw a run on its raster: map.png and project.qgz"
    )
    parser.add_argument("--raster", required=True)
    parser.add_argument("--results", required=True)
    parser.add_argument("--score-map", default="")
    parser.add_argument("--recipe", default="")
    parser.add_argument("--title", default="")
    parser.add_argument("--out", required=True)
    options = parser.parse_args(argv)
    files = {"results": options.results, "score_map": options.score_map, "recipe": options.recipe}
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="kinscape-profile-") as profile:  # leave the user's QGIS profile alone
        application = QgsApplication([], False, profile)
        application.initQgis()
        try:
            made = make_demo_project(
                options.raster, {role: path for role, path in files.items() if path}, options.out, options.title
            )
        except KinscapeError as error:
            sys.stderr.write(f"error: {error}\n")
            return error.exit_code
        finally:
            gc.collect()  # whatever still holds a QGIS object must let go before QGIS does
            application.exitQgis()
    sys.stdout.write("".join(f"{path}\n" for path in made.values()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
