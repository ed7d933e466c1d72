"""The dock with 100,000 places in a real QGIS window: opening, threshold, scrolling, selecting, memory, and the map.

    .venv/bin/python benchmarks/dock_100k.py --out FOLDER [--archive DIR --raster FILE] [--k 100000]

Needs qgis and xvfb, as ``tools/see_qgis.sh`` does, which runs the second half of this file inside QGIS. Without
``--archive`` a VRT of a generated scene is indexed first (some minutes). Times are milliseconds in the window's own
thread; ``stall`` is the longest that the window went without answering. Memory is that of the QGIS process alone.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent if "__file__" in globals() else Path()
LIMIT_S = 200
STEPS = 60  # of the threshold, and of the scroll bar


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, required=True, help="folder for the archive, the picture and the figures")
    parser.add_argument("--archive", type=Path, help="an archive with tiles enough")
    parser.add_argument("--raster", type=Path, help="a raster that it is of")
    parser.add_argument("--k", type=int, default=100_000, help="places to find")
    given = parser.parse_args()
    out = given.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    archive, raster = given.archive, given.raster
    if archive is None or raster is None:
        archive, raster = out / "archive", out / "big.vrt"
        make_archive(archive, raster)
    plan = {"archive": str(archive.resolve()), "raster": str(raster.resolve()), "k": given.k, "out": str(out)}
    plan["tile"] = middle_tile(archive)
    (out / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
    see = [str(ROOT / "tools" / "see_qgis.sh"), __file__, "--out", str(out / "dock_100k.png"), "--limit", str(LIMIT_S)]
    done = subprocess.run(see, env={**os.environ, "KINSCAPE_TOUR": str(out / "plan.json")}, timeout=LIMIT_S + 90)
    if done.returncode == 0:
        print(json.dumps(json.loads((out / "dock_100k.json").read_text(encoding="utf-8"))))
    return done.returncode


def make_archive(archive: Path, raster: Path) -> None:
    """About 100,000 tiles and more of a scene that is repeated."""
    here = [sys.executable, str(ROOT / "benchmarks" / "big_vrt.py"), str(raster), "--size", "100000", "--generated"]
    subprocess.run(here, check=True)
    index = ["cli", "index", str(raster), "--archive", str(archive), "--tile-px", "256", "--overlap", "0", "--json"]
    subprocess.run([sys.executable, str(ROOT / "core" / "bootstrap.py"), *index], check=True)


def middle_tile(archive: Path) -> str:
    """A tile that is no hole, as the example."""
    from kinscape.core.archive.store import Archive

    with Archive.open(archive) as opened:
        return opened.tile_ids([len(opened) // 2])[0]


# -- inside QGIS
def memory_mb() -> float:
    """Memory of this process that is its own, in MiB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1]) / 1024
    return float("nan")


def run(done: Callable[[], None]) -> None:
    from qgis.core import QgsProject, QgsRasterLayer
    from qgis.PyQt.QtCore import QTimer
    from qgis.utils import iface, plugins

    plan = json.loads(Path(os.environ["KINSCAPE_TOUR"]).read_text(encoding="utf-8"))
    figures: dict[str, Any] = {}
    walk = Walk(iface, plugins, plan, figures)
    layer = QgsRasterLayer(plan["raster"], "raster")
    QgsProject.instance().setCrs(layer.crs())
    # for its extent only: ten milliards of pixels without overviews would take QGIS minutes to draw
    QgsProject.instance().addMapLayer(layer)
    QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
    plugins["kinscape"].action.trigger()
    steps = walk.steps(layer)

    def go_on() -> None:
        wanted = next(steps, None)
        if wanted is None:
            QgsProject.instance().setDirty(False)
            (Path(plan["out"]) / "dock_100k.json").write_text(json.dumps(figures, indent=1), encoding="utf-8")
            done()
        else:
            wait(wanted)

    def wait(wanted: Callable[[], bool]) -> None:
        QTimer.singleShot(20, lambda: go_on() if wanted() else wait(wanted))

    go_on()


class Walk:
    """The steps; each yields what is waited for before the next one."""

    def __init__(self, iface: Any, plugins: Any, plan: dict[str, Any], figures: dict[str, Any]) -> None:
        from qgis.PyQt.QtCore import QTimer

        self.canvas, self.plan, self.figures = iface.mapCanvas(), plan, figures
        self.dock = lambda: plugins["kinscape"].dock
        self._longest, self._last = 0.0, time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    def _beat(self) -> None:
        now = time.perf_counter()
        self._longest, self._last = max(self._longest, now - self._last), now

    def _stall(self) -> float:
        """The longest stall since the last call."""
        self._beat()
        out, self._longest = round(1000 * self._longest, 1), 0.0
        return out

    def _timed(self, do: Callable[[], Any]) -> float:
        began = time.perf_counter()
        do()
        return round(1000 * (time.perf_counter() - began), 1)

    def _pause(self, seconds: float) -> Callable[[], bool]:
        until = time.monotonic() + seconds
        return lambda: time.monotonic() > until and not self.canvas.isDrawing()

    def steps(self, layer: Any) -> Iterator[Callable[[], bool]]:
        yield self._pause(2)
        self.dock().session.open_archive(self.plan["archive"])
        yield lambda: self.dock().session.info is not None
        page = self.dock().pages["search"]
        self._add_example(page)
        self.canvas.setExtent(layer.extent())
        yield self._pause(4)
        before = memory_mb()
        page.filters.k.setValue(self.plan["k"])
        self._stall()
        began = time.monotonic()
        page.search()
        yield lambda: page.situation.name not in ("RUNNING", "READY")
        if page.situation.name != "RESULTS":
            raise RuntimeError(f"the search ended as {page.situation.name}: {page.error}")
        self.figures["search_to_list_s"] = round(time.monotonic() - began, 2)
        yield self._pause(3)
        self.figures["places"] = page.hits.total
        self.figures["open_stall_ms"] = self._stall()
        self.figures["open_again_ms"] = self._timed(lambda: page.hits.open(page.panel.results))
        self.figures["memory_grown_mb"] = {"list": round(memory_mb() - before, 1)}
        yield from self._threshold(page)
        yield from self._scroll(page)
        yield from self._sorts(page)
        yield from self._select(page)
        self.figures["memory_grown_mb"]["all"] = round(memory_mb() - before, 1)

    def _add_example(self, page: Any) -> None:
        from kinscape.core.jobs.examples import Example
        from kinscape.ui.dock.widgets.examples_model import ExampleItem

        page.adder.add_examples(page.like, [ExampleItem(Example(tile=self.plan["tile"]), "example")])

    def _threshold(self, page: Any) -> Iterator[Callable[[], bool]]:
        low, high = page.panel.histogram.limits
        self._stall()
        took = []
        for step in range(STEPS):
            score = low + (high - low) * 0.9 * (step + 1) / STEPS
            took.append(self._timed(lambda score=score: page.panel.histogram.threshold_changed.emit(score)))
            until = time.monotonic() + 0.016
            yield lambda until=until: time.monotonic() > until
        began = time.monotonic()
        yield lambda: page.link.layer.subsetString() == page.hits.where()
        yield lambda: not self.canvas.isDrawing()
        self.figures["threshold_step_ms"] = {"median": sorted(took)[STEPS // 2], "longest": max(took)}
        self.figures["threshold_stall_ms"] = self._stall()
        self.figures["map_follows_s"] = round(time.monotonic() - began, 2)
        # counted one by one: of a filtered GeoPackage of this size QGIS says an estimate
        self.figures["shown_and_on_map"] = [page.hits.rowCount(), sum(1 for _ in page.link.layer.getFeatures())]
        page.panel.reset_choice()
        yield self._pause(1)
        yield lambda: page.link.layer.subsetString() == page.hits.where()

    def _scroll(self, page: Any) -> Iterator[Callable[[], bool]]:
        bar = page.view.verticalScrollBar()
        self._stall()
        took = []
        for step in range(STEPS):
            bar.setValue(bar.maximum() * step // STEPS)
            took.append(self._timed(page.view.viewport().repaint))
            until = time.monotonic() + 0.016
            yield lambda until=until: time.monotonic() > until
        self.figures["scroll_paint_ms"] = {"median": sorted(took)[STEPS // 2], "longest": max(took)}
        self.figures["scroll_stall_ms"] = self._stall()
        began = time.monotonic()

        def is_pictured() -> bool:
            rows = [page.hits.hit(row).tile_row for row in page.view.visible_rows()]
            return all(page.hits.pictures(row) is not None for row in rows) or time.monotonic() - began > 30

        yield is_pictured
        self.figures["pictures_after_scroll_s"] = round(time.monotonic() - began, 2)
        bar.setValue(0)
        yield self._pause(1)

    def _sorts(self, page: Any) -> Iterator[Callable[[], bool]]:
        from kinscape.ui.dock.hits.hits_choice import SORTS, HitsChoice

        self._stall()
        took = {}
        for sort in (*SORTS[1:], SORTS[0]):
            took[sort] = self._timed(lambda sort=sort: page.panel.set_choice(HitsChoice(sort=sort)))
            yield self._pause(0.3)
        self.figures["sort_ms"], self.figures["sort_stall_ms"] = took, self._stall()

    def _select(self, page: Any) -> Iterator[Callable[[], bool]]:
        self.figures["select_all_ms"] = self._timed(page.view.selectAll)
        self.figures["selected_on_map"] = page.link.layer.selectedFeatureCount()
        yield self._pause(2)
        self.figures["select_stall_ms"] = self._stall()
        score = page.panel.histogram.limits[0] + 0.001
        self.figures["threshold_with_all_selected_ms"] = self._timed(lambda: page.panel.bar.set_threshold(score))
        yield self._pause(2)
        self.figures["threshold_with_all_selected_stall_ms"] = self._stall()
        self.figures["clear_selection_ms"] = self._timed(page.view.clearSelection)
        yield self._pause(1)


if __name__ == "__main__":
    sys.exit(main())
