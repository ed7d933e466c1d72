"""The land cover of one block of tiles: read it, compute its histograms, keep them on the disk. Runs in worker
processes where the source computes in one thread, else in threads of this process."""

from __future__ import annotations

import math
import multiprocessing
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from ..errors import EngineError, RasterError
from ..events import Events
from ..landcover.sources import CoverSource
from .cover import read_table
from .crew import FEW_TASKS, Crew, worker_count
from .durable import storing, writing
from .store import Archive
from .worker_process import prepare_worker

PICTURES = 16
"""Whole files in one task."""
_THREADS = 2  # one reads while the other computes


@dataclass(frozen=True)
class Setup:
    """What all tasks of a run share. ``work``: folder of finished blocks. ``source``, ``learned``, ``features``: as of
    ``cover_sources.make_source`` ("": nothing is learned); ``fingerprint``: of the source."""

    folder: str
    work: str
    source: str
    learned: str
    features: str
    fingerprint: str


@dataclass(frozen=True, eq=False)
class Task:
    """rows (m,) of the archive; of one file and one block of the ground grid where pixels are read. ``name``: of the
    file for their histograms, made of everything that decides them."""

    name: str
    rows: np.ndarray


@dataclass(frozen=True)
class Report:
    """``problem``: why the file of the tiles cannot be read; "" where all is done."""

    problem: str = ""


def read_block(setup: Setup, task: Task, classes: int) -> np.ndarray | None:
    """(m, classes) uint8 of a finished task; None where it is not there, or damaged."""
    try:
        return np.array(read_table(Path(setup.work, f"{task.name}.npy"), (len(task.rows), classes), np.dtype(np.uint8)))
    except (OSError, ValueError, EOFError):
        return None


class CoverWorker:
    """Does tasks one after the other. ``archive``: with readers of its own. ``lock``: held while computing, where
    threads share the source. ``check``: called often; it raises to stop."""

    def __init__(self, archive: Archive, source: CoverSource, work: str, lock: threading.Lock | None = None,
                 check: Callable[[], None] | None = None) -> None:
        self._archive, self._source, self._work = archive, source, Path(work)
        self._lock = lock or nullcontext()
        self._check = check or (lambda: None)

    def run(self, task: Task) -> Report:
        """Raises StorageError and what the source raises; a file that cannot be read is told in the report."""
        self._check()
        try:
            found = self._histograms(task.rows)
        except RasterError as error:
            return Report(str(error))
        path = self._work / f"{task.name}.npy"
        with storing(path), writing(path) as file:
            np.save(file, found, allow_pickle=False)
        return Report()

    def _histograms(self, rows: np.ndarray) -> np.ndarray:
        a, source = self._archive, self._source
        if source.basis == "vector":
            return self._computed(source.histograms, np.asarray(a.vectors[rows]))
        if source.basis == "ground":
            return self._computed(source.histograms, a.bounds(rows), a.grid.crs)
        return self._pictures(rows) if a.grid.whole else self._ground(rows)

    def _computed(self, compute: Callable[..., np.ndarray], *what: object) -> np.ndarray:
        with self._lock:
            self._check()
            self._source.check = self._check
            return compute(*what)

    def _pictures(self, rows: np.ndarray) -> np.ndarray:
        """Whole files, those of one shape at once."""
        out = np.zeros((len(rows), len(self._source.names)), np.uint8)
        read = []
        for row in rows:
            self._check()
            read.append(self._archive.read_tile(int(row)))
        for shape in sorted({patch.valid.shape for patch in read}):
            at = [i for i, patch in enumerate(read) if patch.valid.shape == shape]
            out[at] = self._computed(self._source.histograms, np.stack([read[i].pixels for i in at]),
                                     np.stack([read[i].valid for i in at]), math.nan)
        return out

    def _ground(self, rows: np.ndarray) -> np.ndarray:
        """Tiles of the grid: the pixels under all of them are read once."""
        a = self._archive
        number = int(a.scale[rows[0]])
        scale = a.grid.scales[number]
        col, row = a.col[rows], a.row[rows]
        west, south, _, _ = a.grid.tile_bounds(number, int(col.min()), int(row.min()))
        _, _, east, north = a.grid.tile_bounds(number, int(col.max()), int(row.max()))
        patch = a.reader(int(a.source[rows[0]])).read((west, south, east, north), scale.gsd_m)
        down, across = row.max() - row, col - col.min()
        wanted = np.zeros((int(down.max()) + 1, int(across.max()) + 1), bool)
        wanted[down, across] = True
        expected = tuple((n - 1) * scale.stride_px + scale.tile_px for n in wanted.shape)
        if patch.valid.shape != expected:
            raise EngineError(f"a block of {expected} pixels was read as {patch.valid.shape}", "please report this")
        return self._computed(self._source.block, patch.pixels, patch.valid, scale.gsd_m, scale.tile_px,
                              scale.stride_px, wanted)[down, across]


def crew(setup: Setup, archive: Archive, source: CoverSource, tasks: int, where: Callable[[Task], str],
         events: Events) -> Crew[Task, Report]:
    """Who does the tasks: as many processes as cores and memory allow, or two threads with the one source."""
    count = worker_count(None, max(1, tasks))
    if source.parallel == "processes" and count > 1 and tasks > FEW_TASKS:
        pool = ProcessPoolExecutor(count, multiprocessing.get_context("spawn"), initializer=prepare_worker)
        return Crew(pool, lambda task: pool.submit(run_anywhere, setup, task), 2 * count, where, events,
                    threading.Event())
    threads = ThreadPoolExecutor(_THREADS, "kinscape-cover")
    local, lock = threading.local(), threading.Lock()

    def run(task: Task) -> Report:
        if not hasattr(local, "worker"):
            local.worker = CoverWorker(archive.for_thread(), source, setup.work, lock, made.check)
        return local.worker.run(task)

    made: Crew[Task, Report] = Crew(threads, lambda task: threads.submit(run, task), _THREADS + 1, where, events,
                                    threading.Event())
    return made


@lru_cache(maxsize=1)
def _worker(setup: Setup) -> CoverWorker:
    from .cover_sources import make_source

    archive = Archive.open(setup.folder)
    learned = Path(setup.learned) if setup.learned else None
    source, _ = make_source(setup.source, archive, learned, Events(), setup.features)
    if source.fingerprint != setup.fingerprint:
        raise EngineError(f"the land cover {setup.source} is another one in this worker than where the run was started",
                          "run it again, while nothing changes its files")
    return CoverWorker(archive, source, setup.work)


def run_anywhere(setup: Setup, task: Task) -> Report:
    """Do a task in this process, whichever it is: the function that is sent to a process pool."""
    return _worker(setup).run(task)
