"""What was dropped or is on the clipboard, sorted into what can become an example and what cannot, and why not."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsLayerDefinition,
    QgsMapLayer,
    QgsMimeDataUtils,
    QgsProject,
    QgsRasterLayer,
    QgsReadWriteContext,
)
from qgis.PyQt.QtCore import QMimeData, QUrl
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtXml import QDomDocument

from ...core.errors import InputError
from ...core.jobs.examples import Example
from ..canvas.query_source import is_result_layer, raster_file
from ..i18n import tr
from ..words import count
from .widgets.examples_model import EXAMPLES_MIME, ExampleItem

HITS_MIME = "application/x-kinscape-hits"  # a JSON list of {"tile", "source", "rank"}
CONCEPT_ENDING = ".concept.json"
LAYERS_MIME = "application/qgis.maplayer"  # QGIS's "Copy Layer"
_MOST_TEXT = 100_000  # characters of a clipboard that are looked at
_MOST_NAMED = 3


@dataclass
class Intake:
    """``items``: examples ready to be added; ``image``: a picture without a file; ``refused``: one sentence for each
    thing that cannot be an example."""

    items: list[ExampleItem] = field(default_factory=list)
    image: QImage | None = None
    refused: list[str] = field(default_factory=list)

    def refusal(self) -> str:
        """All that was refused, as one text; "" for nothing."""
        rest = len(self.refused) - _MOST_NAMED
        text = " ".join(self.refused[:_MOST_NAMED])
        if rest <= 0:
            return text
        return f"{text} {count(rest, tr('One more thing was left out.'), tr('{0} more things were left out.'))}"


def may_take(mime: QMimeData) -> bool:
    """Whether a drag is worth a look; quick, for every move of the mouse."""
    known = (HITS_MIME, EXAMPLES_MIME, LAYERS_MIME)
    return any(mime.hasFormat(name) for name in known) or bool(
        QgsMimeDataUtils.isUriList(mime) or mime.hasUrls() or mime.hasImage() or mime.hasText()
    )


def take(mime: QMimeData) -> Intake:
    """The first of what ``mime`` offers that people mean: hits, examples, layers, files, a picture, a text of paths."""
    intake = Intake()
    if mime.hasFormat(HITS_MIME):
        _take_hits(intake, bytes(mime.data(HITS_MIME)))
    elif mime.hasFormat(EXAMPLES_MIME):
        _take_examples(intake, bytes(mime.data(EXAMPLES_MIME)))
    elif QgsMimeDataUtils.isUriList(mime):
        for uri in QgsMimeDataUtils.decodeUriList(mime):
            _take_uri(intake, uri)
    elif mime.hasFormat(LAYERS_MIME):
        document = QDomDocument()
        document.setContent(mime.data(LAYERS_MIME))
        for layer in QgsLayerDefinition.loadLayerDefinitionLayers(document, QgsReadWriteContext()):
            _take_layer(intake, layer)
    else:
        _take_files(intake, mime)
    if not intake.items and intake.image is None and not intake.refused:
        intake.refused.append(tr("There is nothing here that shows what to look for."))
    return intake


def take_files(paths: list[str]) -> Intake:
    """Image and raster files as examples."""
    intake = Intake()
    for path in paths:
        _take_path(intake, path)
    return intake


# -- kind by kind
def _take_hits(intake: Intake, data: bytes) -> None:
    try:
        for hit in json.loads(data):
            example = Example(tile=str(hit["tile"]), source=str(hit.get("source") or ""))
            intake.items.append(ExampleItem(example, tr("place {0}").format(hit.get("rank", "?"))))
    except (ValueError, TypeError, KeyError, AttributeError, InputError):
        intake.refused.append(tr("The places that were dropped cannot be read."))


def _take_examples(intake: Intake, data: bytes) -> None:
    try:
        intake.items.extend(ExampleItem.from_dict(item) for item in json.loads(data))
    except (ValueError, TypeError, InputError):
        intake.refused.append(tr("The examples that were dropped cannot be read."))


def _take_uri(intake: Intake, uri: QgsMimeDataUtils.Uri) -> None:
    """An entry of QGIS's layer tree or browser."""
    layer = QgsProject.instance().mapLayer(uri.layerId) if uri.layerId else None
    if layer is not None:
        _take_layer(intake, layer)
        return
    path = next((p for p in (uri.filePath, uri.uri) if p and Path(p).exists()), "")
    if uri.layerType == "vector":
        intake.refused.append(_vector_text(uri.name))
    elif path:
        _take_path(intake, path)
    else:
        intake.refused.append(_no_file_text(uri.name or uri.uri))


def _take_layer(intake: Intake, layer: QgsMapLayer) -> None:
    path = raster_file(layer)
    if not isinstance(layer, QgsRasterLayer):
        intake.refused.append(_vector_text(layer.name()))
    elif is_result_layer(layer):
        intake.refused.append(tr("{0} is the result of a search, not imagery.").format(layer.name()))
    elif not path:
        intake.refused.append(_no_file_text(layer.name()))
    else:
        intake.items.append(ExampleItem(Example(image=path), layer.name()))


def _take_files(intake: Intake, mime: QMimeData) -> None:
    urls = mime.urls() if mime.hasUrls() else []
    files = [url.toLocalFile() for url in urls if url.isLocalFile()]
    if files:
        for path in files:
            _take_path(intake, path)
    elif mime.hasImage():
        image = QImage(mime.imageData())
        if image.isNull():
            intake.refused.append(tr("The picture cannot be read."))
        else:
            intake.image = image
    elif urls:
        intake.refused.extend(_web_text(url.toString()) for url in urls)
    elif mime.hasText():
        _take_text(intake, mime.text()[:_MOST_TEXT])


def _take_text(intake: Intake, text: str) -> None:
    """A text that names files, one a line, as file managers and terminals copy them."""
    lines = [line.strip().strip("\"'") for line in text.splitlines()]
    for line in (line for line in lines if line):
        if line.lower().startswith(("http://", "https://")):
            intake.refused.append(_web_text(line))
            continue
        path = QUrl(line).toLocalFile() if line.lower().startswith("file:") else line
        if len(path) < 4096 and Path(path).is_absolute() and Path(path).exists():
            _take_path(intake, path)
        else:
            shown = line if len(line) <= 40 else line[:40] + "…"
            intake.refused.append(tr("The text “{0}” names no file.").format(shown))


def _take_path(intake: Intake, path: str) -> None:
    name = Path(path).name
    if name.lower().endswith(CONCEPT_ENDING) and Path(path).is_file():
        label = name[: -len(CONCEPT_ENDING)]
        intake.items.append(ExampleItem(None, label, concept=str(Path(path).absolute())))
    elif Path(path).is_dir() and gdal.IdentifyDriverEx(path, gdal.OF_RASTER) is None:
        intake.refused.append(tr("{0} is a folder: take one of its images.").format(name))
    elif not Path(path).exists():
        intake.refused.append(tr("{0} is not there.").format(path))
    elif gdal.IdentifyDriverEx(path, gdal.OF_RASTER) is None:
        intake.refused.append(tr("{0} is no image and no raster.").format(name))
    else:
        intake.items.append(ExampleItem(Example(image=str(Path(path).absolute())), name))


def _vector_text(name: str) -> str:
    return tr("{0} is no raster: draw a box on the map instead (D).").format(name)


def _no_file_text(name: str) -> str:
    return tr("{0} is no file on disk: draw a box on it instead (D).").format(name)


def _web_text(address: str) -> str:
    shown = address if len(address) <= 60 else address[:60] + "…"
    return tr("{0} is an address on the web: copy the picture itself, and paste it.").format(shown)
