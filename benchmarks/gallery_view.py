"""How long the gallery takes for one step with many places: drawing a page, scrolling, selecting, changing the list.

    python benchmarks/gallery_view.py [--places 100000]

Needs QGIS's Python. Every picture is in memory, as on a page that was looked at before. Medians of milliseconds.
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import statistics
import struct
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
COLUMNS = (
    "rank INTEGER, score REAL, percentile REAL, tile_id TEXT, source TEXT, source_name TEXT, date TEXT, dates TEXT, "
    "n_dates INTEGER, tile_row INTEGER, scale_m REAL, isolation_m REAL, review TEXT"
)


def write_places(path: Path, n: int) -> None:
    """The table ``places`` of a results file with ``n`` tiles of 40 m, best first."""
    rng = np.random.default_rng(0)
    scores, isolation = np.sort(rng.uniform(0.2, 1, n))[::-1], rng.exponential(200, n)
    rows = (
        (_point(540_000 + 40 * (i % 1000), 6_589_000 + 40 * (i // 1000)), i + 1, float(scores[i]), 90.0, f"0/{i}/0",
         "/data/a.tif", "a.tif", "2020-05-01", "2020-05-01", 1, i, 40.0, float(isolation[i]), None)
        for i in range(n)
    )  # fmt: skip
    with closing(sqlite3.connect(path)) as database:
        database.executescript(
            "PRAGMA application_id = 0x47504B47;"
            "CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, identifier TEXT, srs_id INTEGER);"
            "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, "
            "srs_id INTEGER, z INTEGER, m INTEGER);"
            "INSERT INTO gpkg_contents VALUES ('places', 'features', 'places', 3301);"
            "INSERT INTO gpkg_geometry_columns VALUES ('places', 'geom', 'POINT', 3301, 0, 0);"
            f"CREATE TABLE places (fid INTEGER PRIMARY KEY, geom BLOB, {COLUMNS});"
        )
        database.executemany(f"INSERT INTO places VALUES (NULL, {', '.join('?' * 14)})", rows)
        database.commit()


def _point(x: float, y: float) -> bytes:
    return b"GP\x00\x01" + struct.pack("<i", 3301) + struct.pack("<BIdd", 1, 1, x, y)


def measure(places: int, width: int = 700, height: int = 900) -> dict[str, Any]:
    """{step: median milliseconds}, and how many cells are on the screen. Needs a QApplication."""
    from kinscape.ui.dock.hits.hits_choice import HitsChoice
    from kinscape.ui.dock.hits.hits_model import HitsModel
    from kinscape.ui.dock.hits.hits_view import HitsView
    from qgis.PyQt.QtGui import QColor, QPixmap

    pictures = []
    for hue in range(0, 360, 10):
        pictures.append(QPixmap(128, 128))
        pictures[-1].fill(QColor.fromHsv(hue, 120, 180))
    with tempfile.TemporaryDirectory() as folder:
        write_places(Path(folder) / "r.gpkg", places)
        model = HitsModel()
        model.open(str(Path(folder) / "r.gpkg"))
        model.pictures = lambda tile_row: pictures[tile_row % len(pictures)]
        view = HitsView(model)
        view.resize(width, height)
        view.show()
        bar, rng = view.verticalScrollBar(), np.random.default_rng(1)
        spots = rng.integers(0, bar.maximum(), 50).tolist()
        scattered = np.sort(rng.choice(places, places // 2, replace=False)).tolist()

        def page(top: int) -> None:
            bar.setValue(top)
            view.viewport().grab()

        out: dict[str, Any] = {"places": places, "cells on the screen": len(view.visible_rows())}
        out["scroll to anywhere and draw the page"] = _median(page, spots)
        out["one step of the wheel and draw"] = _median(lambda _: page(bar.value() + 3 * bar.singleStep()), range(50))
        out["next place and draw"] = _median(lambda row: (view.setCurrentIndex(model.index(row)), page(bar.value())),
                                             range(50))  # fmt: skip
        out["select all"] = _median(lambda _: view.selectAll(), range(5), view.clearSelection)
        out["select half, scattered"] = _median(lambda _: view.select_rows(scattered), range(5), view.clearSelection)
        out["draw a page with half selected"] = _median(page, spots[:10])
        view.selectAll()
        out["rows of a selection of all"] = _median(lambda _: view.selected_rows(), range(5))
        view.clearSelection()
        view.setCurrentIndex(model.index(100))
        choices = [HitsChoice(min_score=0.2 + 0.01 * i) for i in range(30)]
        out["another threshold and draw"] = _median(lambda c: (model.set_choice(c), page(bar.value())), choices)
        out["new width and draw"] = _median(lambda w: (view.resize(w, height), page(bar.value())), range(340, 700, 12))
        view.hide()
        model.clear()
    return out


def _median(step: Callable[[Any], object], values: Any, before: Callable[[], object] | None = None) -> float:
    times = []
    for value in values:
        if before is not None:
            before()
        began = time.perf_counter()
        step(value)
        times.append(time.perf_counter() - began)
    return round(1000 * statistics.median(times), 2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--places", type=int, default=100_000)
    places = parser.parse_args().places
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    sys.stdout.write(json.dumps(measure(places)) + "\n")
    sys.stdout.write("\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
