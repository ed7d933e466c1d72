"""How fast the list of places and the map answer for 100,000 hits, and what they take of QGIS's memory.

    .venv/bin/python benchmarks/gallery.py [--hits 100000] [--repeat 15]

Needs QGIS's Python (a screen is not needed). Every time is the median of ``--repeat`` runs in milliseconds; the ratio
says how many times longer it takes to read the places from the file again, which is what a list without columns in
memory would have to do. The results file is written by another process, so that none of its memory is counted; the
gallery's pictures are, as many as are ever kept.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np

STEP_M = 40.0
RESULTS = "results.gpkg"


def write_results(folder: Path, n: int) -> None:
    """A results file as a search writes it: ``n`` tiles of a square town; scores rise and fall over the ground."""
    from kinscape.core.archive.generation import write_archive
    from kinscape.core.archive.manifest import EncoderInfo, Manifest, SourceEntry
    from kinscape.core.archive.store import Archive
    from kinscape.core.archive.table import TileRows
    from kinscape.core.raster.grid import Grid, Scale
    from kinscape.core.search import results
    from kinscape.core.search.isolation import isolation

    side = int(np.ceil(np.sqrt(n)))
    row, col = (a.ravel()[:n] for a in np.mgrid[134900 : 134900 + side, 12500 : 12500 + side])
    rng = np.random.default_rng(0)
    hills = np.sin(col / 9) * np.cos(row / 7) + 0.3 * rng.standard_normal(n)
    scores = (hills - hills.min()) / np.ptp(hills)
    grid = Grid("EPSG:32633", (Scale(STEP_M, 64, 64),))
    tiles = TileRows(np.ones((n, 1), np.float32), np.zeros(n, np.int32), col, row, np.zeros(n, np.float32))
    source = SourceEntry(str(folder / "town.tif"), date="2024-05-01", number=0)
    write_archive(folder / "A", Manifest(EncoderInfo("bench", 1, 32, "0" * 64), grid, next_number=1), [(source, tiles)])
    with Archive.open(folder / "A") as archive:
        best = np.argsort(-scores, kind="stable")
        bounds = archive.bounds(best)
        began = time.perf_counter()
        apart = isolation((bounds[:, :2] + bounds[:, 2:]) / 2)
        print(1000 * (time.perf_counter() - began))
        hits = results.Hits(best, scores[best].astype(np.float32), 100 * scores[best], [["2024-05-01"]] * n, apart)
        results.write(str(folder / RESULTS), archive, hits, [])


def resident_mb() -> float:
    """Memory of this process now, in MB."""
    gc.collect()
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


figures: dict[str, float] = {}
rows: list[tuple[str, float, float | None]] = []


def report(name: str, ms: float, whole: float | None = None) -> None:
    """whole: ms of reading everything again, to which this is compared."""
    figures[name] = round(ms, 1)
    rows.append((name, ms, None if whole is None else whole / max(ms, 1e-3)))


def median_ms(do: Callable[[int], object], repeat: int) -> float:
    times = []
    for i in range(repeat):
        began = time.perf_counter()
        do(i)
        times.append(1000 * (time.perf_counter() - began))
    return statistics.median(times)


def draw_ms(layer: object, extent: object) -> float:
    """One frame of the map, drawn to its end."""
    from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings
    from qgis.PyQt.QtCore import QSize

    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(extent)
    settings.setOutputSize(QSize(800, 600))
    job = QgsMapRendererSequentialJob(settings)
    began = time.perf_counter()
    job.start()
    job.waitForFinished()
    return 1000 * (time.perf_counter() - began)


def measure(path: str, repeat: int) -> None:
    from kinscape.ui.dock.hits.hits_choice import SORTS, HitsChoice, where
    from kinscape.ui.dock.hits.hits_model import HitsModel
    from kinscape.ui.dock.hits.hits_view import HitsView
    from kinscape.ui.dock.hits.layer_link import LayerLink
    from kinscape.ui.dock.hits.thumbnails import MAX_BYTES
    from kinscape.ui.layers import run_group, styles
    from qgis.core import QgsRectangle
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtGui import QPixmap
    from qgis.PyQt.QtWidgets import QApplication

    warm = HitsModel()
    view = HitsView(warm)  # the widgets' own memory is not the hits'
    view.resize(340, 700)
    view.show()
    QApplication.processEvents()
    before = resident_mb()
    model = HitsModel()
    whole = median_ms(lambda _i: model.open(path), 3)
    report("open", whole)
    kept: dict[int, QPixmap] = {}

    def picture(tile_row: int) -> QPixmap:
        if tile_row not in kept:
            kept[tile_row] = QPixmap(128, 128)
            kept[tile_row].fill()
            while len(kept) * 128 * 128 * 4 > MAX_BYTES:
                del kept[next(iter(kept))]
        return kept[tile_row]

    model.pictures = picture
    view.setModel(model)
    QApplication.processEvents()
    bar = view.verticalScrollBar()

    def scroll(i: int) -> None:
        bar.setValue((bar.maximum() * (i * 37 % 200)) // 200)
        QApplication.processEvents()

    report("gallery painted: jump of the scroll bar", median_ms(scroll, 200), whole)
    bar.setValue(0)
    steps = np.linspace(0.1, 0.9, repeat)
    kinds: dict[str, Callable[[int], HitsChoice]] = {
        "threshold": lambda i: HitsChoice(min_score=float(steps[i])),
        "k": lambda i: HitsChoice(k=1000 * (i + 1)),
        "spacing": lambda i: HitsChoice(spacing_m=50.0 * (i + 1)),
        "threshold, k and spacing": lambda i: HitsChoice(float(steps[i]), 20_000, 90.0),
    }
    for sort in SORTS:
        kinds[f"sort by {sort}"] = lambda i, sort=sort: HitsChoice(sort=sort, reverse=bool(i % 2))
    for name, choice in kinds.items():
        report(f"list: {name}", median_ms(lambda i, c=choice: model.set_choice(c(i)), repeat), whole)

        def shown(i: int, choice: Callable[[int], HitsChoice] = choice) -> None:
            model.set_choice(choice(i))
            QApplication.processEvents()

        model.set_choice(HitsChoice())
        report(f"gallery painted: {name}", median_ms(shown, repeat), whole)
    model.set_choice(HitsChoice())
    fids = model.table.fid
    report("mark 1 as like", median_ms(lambda i: model.set_review([int(fids[i])], "like"), repeat), whole)
    report("hide 1", median_ms(lambda i: model.set_review([int(fids[100 + i])], "hidden"), repeat), whole)
    model.set_review(fids, "")

    layer = run_group.open_table(path, "places", "places")
    styles.style_places(layer)
    full = QgsRectangle(layer.extent())
    screen = QgsRectangle(full.center().x(), full.center().y(), full.center().x() + 2000, full.center().y() + 1500)
    for name in ("threshold", "threshold, k and spacing"):

        def cut(i: int, name: str = name) -> None:
            model.set_choice(kinds[name](i))
            layer.setSubsetString(where(model.table, model.choice))

        report(f"list and layer's filter: {name}", median_ms(cut, repeat), whole)
    model.set_choice(HitsChoice())
    layer.setSubsetString("")
    canvas = QgsMapCanvas()
    link = LayerLink(view, canvas)
    link.attach(layer)
    report("select all: list, then layer", median_ms(lambda _i: (view.clearSelection(), view.selectAll()), 3))
    every = [list(range(1 + i, len(model.table), 2)) for i in range(3)]
    report("select every second: layer, then list", median_ms(lambda i: layer.selectByIds(every[i]), 3))
    after = resident_mb()
    link.detach()
    layer.setSubsetString('"score" >= 0.5')
    report("map of one screen (2 km), filtered", statistics.median(draw_ms(layer, screen) for _ in range(3)))
    report("map of everything, filtered to half", statistics.median(draw_ms(layer, full) for _ in range(3)))
    layer.setSubsetString("")
    report("map of everything", draw_ms(layer, full))
    figures["memory grows by MB"] = round(after - before, 1)
    rows.append(("memory grows by MB", after - before, None))
    view.setModel(warm)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--hits", type=int, default=100_000)
    parser.add_argument("--repeat", type=int, default=15)
    parser.add_argument("--write", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.write:
        write_results(args.write, args.hits)
        return 0
    from qgis.testing import start_app

    start_app(False)
    with tempfile.TemporaryDirectory() as work:
        writer = [sys.executable, __file__, "--write", work, "--hits", str(args.hits)]
        written = subprocess.run(writer, check=True, stdout=subprocess.PIPE, text=True)
        report("isolation of all (once, in the search)", float(written.stdout))
        measure(str(Path(work) / RESULTS), args.repeat)
    for name, value, ratio in rows:
        told = "" if ratio is None else f"{ratio:8.0f} x"
        print(f"{name:50} {value:9.1f} {told}", file=sys.stderr)
    print(json.dumps({"hits": args.hits, **figures}))
    sys.stdout.flush()
    os._exit(0)  # QGIS's own clean-up is not what is measured, and takes its time


if __name__ == "__main__":
    sys.exit(main())
