"""The report of a run for print: map with query, places and score map; the recipe in words with its examples; the best
places as pictures. A print layout, added to the project for changes by hand, and a PDF."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayoutExporter,
    QgsLayoutItemPage,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import Qt

from ... import __version__
from ...core.errors import InputError, StorageError
from ..i18n import tr
from . import layout_items as items
from . import styles
from .map_image import default_attribution, map_crs
from .marks import ROLE, RUN
from .report_facts import ReportExample, ReportFacts, ReportPlace
from .run_group import dress, find_places, open_score_map, open_table, read_recipe

WIDTH, HEIGHT, MARGIN = 297.0, 210.0, 9.0  # A4, landscape
COLUMN, GAP = 60.0, 6.0  # of the legend beside the map
HEAD, FOOT = 16.0, 12.0
GRID_COLUMNS, GRID_ROWS = 6, 3
MARGIN_AROUND = 0.08  # share of the extent that is left free around what is shown
DPI = 200
_TOP = Qt.AlignmentFlag.AlignTop

Progress = Callable[[int, int], None]


def write_report(
    facts: ReportFacts,
    files: Mapping[str, str],
    out_pdf: str,
    project: QgsProject | None = None,
    progress: Progress | None = None,
) -> str:
    """Write the PDF and add the layout to ``project`` (the open one by default) under a name of its own.

    ``files``: results, recipe, score_map of the run, and ranked (as ``read_facts`` takes them); its layers are those of
    the project where it has them. The layout is added only then: otherwise nothing in the project would be on its map.
    ``progress(done, total)`` in steps. Main thread. Raises InputError for files that are none, StorageError where the
    PDF cannot be written.
    """
    project = project or QgsProject.instance()
    target = Path(out_pdf).expanduser().absolute()
    if target.suffix.lower() != ".pdf":
        raise InputError(f"{out_pdf} must end with .pdf", f"call it {target.with_suffix('.pdf').name}")
    if not target.parent.is_dir():
        raise StorageError(f"{target.parent} is not there", "choose a folder that exists")
    tell = progress or (lambda _done, _total: None)
    tell(0, 3)
    layers, is_of_project = run_layers(files, project, facts.where)
    imagery = user_layers(project)
    layout = build_report(facts, [*layers, *imagery], project)
    tell(1, 3)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = DPI
    result = QgsLayoutExporter(layout).exportToPdf(str(target), settings)
    if result != QgsLayoutExporter.ExportResult.Success:
        raise _why_not(result, target)
    tell(2, 3)
    if is_of_project:
        manager = project.layoutManager()
        layout.setName(free_name(manager, tr("Kinscape report: {0}").format(facts.title)))
        manager.addLayout(layout)
    tell(3, 3)
    return str(target)


def _why_not(result: QgsLayoutExporter.ExportResult, target: Path) -> StorageError:
    if result == QgsLayoutExporter.ExportResult.MemoryError:
        return StorageError(f"there is not enough memory for {target}", "close other programs, and write it again")
    return StorageError(
        f"the report {target} cannot be written",
        "check that you may write to its folder, and that no other program has the file open",
    )


def free_name(manager: Any, wanted: str) -> str:
    """``wanted``, or with a number, as the project has no layout of that name yet."""
    name, number = wanted, 2
    while manager.layoutByName(name) is not None:
        name, number = f"{wanted} ({number})", number + 1
    return name


# -- what is on the map
def run_layers(files: Mapping[str, str], project: QgsProject, where: str = "") -> tuple[list[QgsMapLayer], bool]:
    """The run's layers from top to bottom, and whether they are the project's (with the filter that the dock has set).
    Opened from the files, with the places ``where``, if the project has them no more. Raises InputError."""
    places = find_places(files.get("results", ""), project)
    if places is not None:
        run = places.customProperty(RUN)
        found = {
            layer.customProperty(ROLE): layer
            for layer in project.mapLayers().values()
            if layer.customProperty(RUN) == run and layer.isValid()
        }
        return [found[role] for role in ("query", "places", "score_map") if role in found], True
    recipe = read_recipe(files.get("recipe", ""))
    layers: list[QgsMapLayer] = []
    for role, table, name in (("query", "query", tr("Query")), ("places", "places", tr("Similar places"))):
        layer = open_table(files.get("ranked") or files.get("results", ""), table, name)
        if styles.has_shapes(layer):
            dress(layer, role, name, recipe, "")
            if role == "places":
                layer.setSubsetString(where)
            layers.append(layer)
    if files.get("score_map"):
        layer = open_score_map(files["score_map"])
        dress(layer, "score_map", layer.name(), recipe, "")
        layers.append(layer)
    return layers, False


def user_layers(project: QgsProject) -> list[QgsMapLayer]:
    """What the user sees below the results: visible layers that no run wrote."""
    layers = project.layerTreeRoot().checkedLayers()
    return [layer for layer in layers if layer.isSpatial() and layer.isValid() and not layer.customProperty(ROLE)]


def report_extent(layers: Sequence[QgsMapLayer], project: QgsProject) -> QgsRectangle:
    """Query and places in the map's CRS, with some ground around them; empty where nothing has ground."""
    crs = map_crs(project, layers)
    extent = QgsRectangle()
    for layer in layers:
        if layer.customProperty(ROLE) in ("query", "places") and styles.has_shapes(layer):
            transform = QgsCoordinateTransform(layer.crs(), crs, project)
            transform.setBallparkTransformsAreAppropriate(True)
            try:
                part = transform.transformBoundingBox(layer.extent()) if layer.crs().isValid() else layer.extent()
            except QgsCsException:
                continue
            extent = part if extent.isNull() else extent
            extent.combineExtentWith(part)
    if not extent.isNull():
        extent.grow(MARGIN_AROUND * max(extent.width(), extent.height()))
    return extent


# -- pages
def build_report(facts: ReportFacts, layers: Sequence[QgsMapLayer], project: QgsProject) -> QgsPrintLayout:
    """The layout, not yet in any project: a page for the map where there is ground, one for the recipe, and as many as
    the places take."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(facts.title)
    layout.renderContext().setDpi(DPI)
    items.page_size(layout, 0, WIDTH, HEIGHT)
    spatial = [layer for layer in layers if layer.isSpatial()]
    extent = report_extent(spatial, project) if facts.has_ground and spatial else QgsRectangle()
    page = 0
    if not extent.isEmpty():
        _map_page(layout, facts, spatial, extent, project)
        page = _new_page(layout)
    _recipe_page(layout, facts, page)
    per_page = GRID_COLUMNS * GRID_ROWS
    for first in range(0, len(facts.places), per_page):
        _places_page(layout, facts.places[first : first + per_page], len(facts.places), _new_page(layout))
    _number_pages(layout)
    return layout


def _new_page(layout: QgsPrintLayout) -> int:
    page = QgsLayoutItemPage(layout)
    layout.pageCollection().addPage(page)
    number = layout.pageCollection().pageCount() - 1
    items.page_size(layout, number, WIDTH, HEIGHT)
    return number


def _head(layout: QgsPrintLayout, page: int, title: str, subtitle: str = "") -> None:
    room = WIDTH - 2 * MARGIN
    text = items.elided(title, room, 15, True)
    items.add_label(layout, text, 15, (MARGIN, MARGIN - 2), (room, 8), True, page=page)
    if subtitle:
        text = items.elided(subtitle, room, 9)
        items.add_label(layout, text, 9, (MARGIN, MARGIN + 6), (room, 5), color=items.GREY, page=page)


def _map_page(
    layout: QgsPrintLayout,
    facts: ReportFacts,
    layers: Sequence[QgsMapLayer],
    extent: QgsRectangle,
    project: QgsProject,
) -> None:
    _head(layout, 0, facts.title, facts.subtitle)
    top, width = MARGIN + HEAD - 2, WIDTH - 2 * MARGIN - COLUMN - GAP
    height = HEIGHT - top - MARGIN - FOOT
    crs = map_crs(project, layers)
    view = items.add_map(layout, layers, extent, crs, (MARGIN, top), (width, height))
    column, foot = WIDTH - MARGIN - COLUMN, top + height + 2
    items.add_legend(layout, view, layers, (column, top), COLUMN)
    items.add_scale_bar(layout, view, (MARGIN, foot))
    items.add_north_arrow(layout, view, (MARGIN + width - 9, foot))
    name = crs.userFriendlyIdentifier() if crs.isValid() else tr("no CRS")
    text = tr("Map in {0}.").format(name) + " " + default_attribution(layers)
    lines = items.wrapped(text, COLUMN, 7, 8)
    box = items.LINE_MM * 7 * len(lines)
    items.add_label(
        layout, "\n".join(lines), 7, (column, top + height - box), (COLUMN, box), color=items.GREY, vertical=_TOP
    )


def _recipe_page(layout: QgsPrintLayout, facts: ReportFacts, page: int) -> None:
    """Left the recipe in words, right the examples, below in small print the command."""
    _head(layout, page, tr("How these places were found"), "" if page else facts.subtitle)
    top, left_width = MARGIN + HEAD - 2, 150.0
    command = items.wrapped(facts.command, WIDTH - 2 * MARGIN, 6, 9)
    small = items.LINE_MM * 6 * (len(command) + 1) + 2
    bottom = HEIGHT - MARGIN - FOOT / 2 - small
    _recipe_rows(layout, facts.rows, page, top, bottom, left_width)
    _examples(layout, facts.examples, page, (MARGIN + left_width + GAP, top), bottom)
    note = tr("The same search on the command line:")
    items.add_label(layout, note, 6, (MARGIN, bottom + 1), (WIDTH - 2 * MARGIN, 3.4), color=items.GREY, page=page)
    size = (WIDTH - 2 * MARGIN, small - 4)
    text = "\n".join(command)
    items.add_label(layout, text, 6, (MARGIN, bottom + 4.4), size, color=items.GREY, vertical=_TOP, page=page)


def _recipe_rows(
    layout: QgsPrintLayout, rows: Sequence[tuple[str, str]], page: int, top: float, bottom: float, width: float
) -> None:
    points, name_width = 9.0, 34.0
    line = items.LINE_MM * points
    y = top
    for i, (name, value) in enumerate(rows):
        most = max(1, min(5, int((bottom - y) / line) - (len(rows) - i - 1)))
        lines = items.wrapped(value, width - name_width - 2, points, most)
        height = line * len(lines)
        if y + height > bottom:
            return
        told = items.elided(name, name_width - 2, points, True)
        items.add_label(layout, told, points, (MARGIN, y), (name_width, line), True, vertical=_TOP, page=page)
        spot, size = (MARGIN + name_width, y), (width - name_width, height)
        items.add_label(layout, "\n".join(lines), points, spot, size, vertical=_TOP, page=page)
        y += height + 1.6


def _examples(
    layout: QgsPrintLayout, examples: Sequence[ReportExample], page: int, at: items.Spot, bottom: float
) -> None:
    """Rows of pictures with a line below each, as large as they all fit."""
    x0, y0 = at
    width, gap = WIDTH - MARGIN - x0, 3.0
    if not examples:
        return
    columns = next(
        n for n in range(2, 9) if n == 8 or -(-len(examples) // n) * (_side(width, n, gap) + 9) <= bottom - y0
    )
    side = min(44.0, _side(width, columns, gap))
    for i, example in enumerate(examples):
        x, y = x0 + i % columns * (side + gap), y0 + i // columns * (side + 9)
        if y + side + 8 > bottom:
            return
        items.add_picture(layout, _there(example.picture), (x, y), (side, side), page)
        if example.words:
            _words(layout, example.words, (x, y), side, page)
        role = tr("Like {0}") if example.is_like else tr("Unlike {0}")
        text = items.elided(role.format(example.number), side, 8, True)
        items.add_label(layout, text, 8, (x, y + side + 0.6), (side, 3.8), True, page=page)
        text = items.elided(example.label, side, 7, is_in_middle=True)
        items.add_label(layout, text, 7, (x, y + side + 4.4), (side, 3.3), color=items.GREY, page=page)


def _words(layout: QgsPrintLayout, words: str, at: items.Spot, side: float, page: int) -> None:
    """What is looked for, in the frame where a picture would be."""
    lines = items.wrapped(words, side - 4, 9, max(1, int((side - 4) / (items.LINE_MM * 9))))
    spot, size = (at[0] + 2, at[1] + 2), (side - 4, side - 4)
    middle = Qt.AlignmentFlag.AlignHCenter
    items.add_label(layout, "\n".join(lines), 9, spot, size, horizontal=middle, page=page)


def _side(width: float, columns: int, gap: float) -> float:
    return (width - (columns - 1) * gap) / columns


def _places_page(layout: QgsPrintLayout, places: Sequence[ReportPlace], total: int, page: int) -> None:
    first, last = places[0].rank, places[-1].rank
    _head(layout, page, tr("The best places: {0} to {1}").format(first, last))
    top, gap = MARGIN + 9, 4.0
    column = _side(WIDTH - 2 * MARGIN, GRID_COLUMNS, gap)
    row = (HEIGHT - top - MARGIN - 4) / GRID_ROWS
    side = min(column, row - 13)
    for i, place in enumerate(places):
        x = MARGIN + i % GRID_COLUMNS * (column + gap)
        y = top + i // GRID_COLUMNS * row
        items.add_picture(layout, _there(place.picture), (x, y), (side, side), page)
        marks = {"like": tr("liked"), "unlike": tr("unliked"), "hidden": tr("hidden")}
        head = f"{place.rank}"
        score = f"{place.score:.3f}" + (f" · {marks[place.review]}" if place.review in marks else "")
        items.add_label(layout, head, 9, (x, y + side + 0.5), (10, 4.3), True, page=page)
        items.add_label(
            layout,
            items.elided(score, side - 10, 9),
            9,
            (x + 10, y + side + 0.5),
            (side - 10, 4.3),
            horizontal=Qt.AlignmentFlag.AlignRight,
            page=page,
        )
        for line, text in enumerate(filter(None, (place.date, place.source))):
            text = items.elided(text, side, 7, is_in_middle=True)
            spot = (x, y + side + 4.9 + 3.3 * line)
            items.add_label(layout, text, 7, spot, (side, 3.3), color=items.GREY, page=page)


def _there(path: str) -> str:
    return path if Path(path).is_file() else ""


def _number_pages(layout: QgsPrintLayout) -> None:
    count = layout.pageCollection().pageCount()
    for page in range(count):
        text = f"Kinscape {__version__} · " + tr("page {0} of {1}").format(page + 1, count)
        spot, size = (WIDTH - MARGIN - 80, HEIGHT - MARGIN + 1), (80, 3.5)
        right = Qt.AlignmentFlag.AlignRight
        items.add_label(layout, text, 7, spot, size, color=items.GREY, horizontal=right, page=page)
