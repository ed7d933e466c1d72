"""Computing the land cover of an archive's tiles, block by block: what is finished survives a kill, and what is known
of tiles that stayed is taken over."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import ArchiveError, RasterError
from ..events import Events
from ..landcover.histogram import unknown_shares
from ..landcover.sources import CoverSource
from . import cover
from .cover import CoverFacts
from .cover_sources import check_source, learned_name, make_source
from .cover_work import PICTURES, Report, Setup, Task, crew, read_block
from .durable import clear_halves, remove_tree, storing, writing
from .lock import FolderLock
from .store import Archive

BUILDING = "cover.building"
_ROWS_A_BLOCK = 4096  # of archives without a grid, and of sources that read no pixels


def compute_cover(folder: str | Path, source: str, events: Events, is_fresh: bool = False) -> dict[str, Any]:
    """Compute and write; gives the facts and {new (rows computed now), kept, failed: [{path, message}]}.

    source: net, words, kinds or the path of a raster; "": that of the cover that is there. is_fresh: take nothing over,
    learn words anew. Raises InputError, ArchiveError, RasterError, StorageError, Cancelled; what was finished is kept.
    """
    archive = Archive.open(folder)
    lock = FolderLock(archive.folder)
    try:
        with Archive.open(folder) as archive:
            if archive.manifest.part:
                raise ArchiveError(f"{archive.folder} is not finished: indexing was stopped, or is under way",
                                   "run 'kinscape index' again to finish it, then compute the land cover")
            return _compute(archive, source, events, is_fresh)
    finally:
        lock.release()


def _compute(archive: Archive, text: str, events: Events, is_fresh: bool) -> dict[str, Any]:
    earlier = _earlier(archive.folder)
    text = check_source(text or (earlier[0].source if earlier else "words"))
    work = archive.folder / BUILDING
    with storing(work):
        clear_halves(archive.folder, *cover.FILES)
        if is_fresh:
            remove_tree(work)
        work.mkdir(exist_ok=True)
    learned = _learned(archive.folder, text, earlier, is_fresh)
    features = earlier[0].features if earlier and earlier[0].source == text and not is_fresh else ""
    source, save = make_source(text, archive, learned, events, features)
    if save is not None:  # a run that goes on after a kill, and workers, have to find the very same words
        learned = work / learned_name(text)
        with storing(work), writing(learned) as file:
            save(file)
    keys = cover.row_keys(archive.manifest, archive.scale, archive.col, archive.row)
    table = np.zeros((len(archive), len(source.names)), np.uint8)
    todo = np.ones(len(archive), bool)
    if earlier and not is_fresh and earlier[0].fingerprint == source.fingerprint:
        todo = _take_over(table, keys, *earlier[1:])
    features = getattr(source, "features", "")
    setup = Setup(str(archive.folder), str(work), text, "" if learned is None else str(learned), features,
                  source.fingerprint)
    new, failed = _Run(archive, source, keys, events, setup).fill(table, todo)
    if hasattr(source, "close"):  # where the run was cut off, a thread may still look at it
        source.close()
    keys[failed.rows] = cover.NOT_DONE
    unknown = unknown_shares(table)
    if source.basis == "ground" and len(table) and not failed.told() and (unknown >= 1).all():
        raise RasterError(f"{text} knows nothing of the ground of this archive: no tile lies on its classes",
                          "give a land-cover raster of the same place; check its CRS")
    facts = CoverFacts(text, source.names, source.colours, source.fingerprint, archive.manifest.mark, len(archive),
                       round(float(unknown.mean()), 5) if len(table) else 0.0, int((unknown >= 1).sum()),
                       len(failed.rows), features)
    events.check_cancelled()
    cover.write_cover(archive.folder, facts, table, keys, save)
    with storing(work):
        remove_tree(work)
    return {**_plain(facts), "new": new, "kept": int(len(archive) - todo.sum()), "failed": failed.told()}


def _plain(facts: CoverFacts) -> dict[str, Any]:
    from dataclasses import asdict

    return {**asdict(facts), "names": list(facts.names), "colours": list(facts.colours)}


def _earlier(folder: Path) -> tuple[CoverFacts, np.ndarray, np.ndarray] | None:
    """Facts, histograms and keys of the cover that is there, of whatever state of the archive; None if none can be
    used."""
    try:
        facts = cover.read_facts(folder)
        return facts, np.array(cover.read_histograms(folder, facts)), cover.read_keys(folder, facts)
    except (OSError, ValueError, EOFError):
        return None


def _learned(folder: Path, text: str, earlier: Any, is_fresh: bool) -> Path | None:
    """The file of what was learned to go on with: of a run that was cut off, else of the cover that is there."""
    begun = folder / BUILDING / learned_name(text)
    if begun.exists():
        return begun
    return folder / cover.WORDS_NAME if earlier and earlier[0].source == text and not is_fresh else None


def _take_over(table: np.ndarray, keys: np.ndarray, known: np.ndarray, known_keys: np.ndarray) -> np.ndarray:
    """Copy what is known of the same tiles; (n,) bool which rows are left to do."""
    order = np.argsort(known_keys, kind="stable")
    place = np.minimum(np.searchsorted(known_keys[order], keys), max(0, len(order) - 1))
    if not len(order):
        return np.ones(len(keys), bool)
    found = known_keys[order][place] == keys
    table[found] = known[order[place[found]]]
    return ~found


class _Failed:
    def __init__(self) -> None:
        self.rows = np.zeros(0, np.int64)
        self._messages: dict[str, str] = {}

    def add(self, rows: np.ndarray, path: str, message: str) -> None:
        self.rows = np.concatenate([self.rows, rows])
        self._messages.setdefault(path, message)

    def told(self) -> list[dict[str, str]]:
        return [{"path": path, "message": message} for path, message in self._messages.items()]


class _Run:
    """One computation: its blocks, and where finished ones are kept."""

    def __init__(self, archive: Archive, source: CoverSource, keys: np.ndarray, events: Events, setup: Setup) -> None:
        self._archive, self._source, self._keys = archive, source, keys
        self._events, self._setup = events, setup

    def fill(self, table: np.ndarray, todo: np.ndarray) -> tuple[int, _Failed]:
        """Rows that ``todo`` marks; (rows computed, those whose files cannot be read). Blocks that an earlier run has
        finished are taken from the disk."""
        failed, done, total = _Failed(), 0, int(todo.sum())
        tasks = []
        for rows in blocks(self._archive, self._source.basis, np.flatnonzero(todo)):
            task = Task(self._name(rows), rows)
            found = read_block(self._setup, task, len(self._source.names))
            if found is None:
                tasks.append(task)
            else:
                table[rows] = found
                done += len(rows)
        self._events.progress("land cover", done, total, "tiles")

        def on_report(task: Task, report: Report) -> None:
            nonlocal done
            found = None if report.problem else read_block(self._setup, task, table.shape[1])
            if found is None:
                path = getattr(self._source, "path", "") or self._path(task)  # of the raster that tells the classes
                failed.add(task.rows, path, report.problem or "its block was lost from the disk")
            else:
                table[task.rows] = found
            done += len(task.rows)
            self._events.progress("land cover", done, total, "tiles")

        crew(self._setup, self._archive, self._source, len(tasks), self._path, self._events).run(tasks, on_report)
        return total - len(failed.rows), failed

    def _path(self, task: Task) -> str:
        return self._archive.sources[int(self._archive.source[task.rows[0]])].path

    def _name(self, rows: np.ndarray) -> str:
        told = self._source.fingerprint.encode() + self._keys[rows].tobytes()
        return hashlib.sha256(told).hexdigest()[:32]


def blocks(archive: Archive, basis: str, rows: np.ndarray) -> Iterator[np.ndarray]:
    """Rows of one file and one block of the ground grid, or runs of rows where no ground is looked at."""
    if basis == "vector" or archive.grid.whole:
        size = PICTURES if basis == "pixels" else _ROWS_A_BLOCK
        for start in range(0, len(rows), size):
            yield rows[start:start + size]
        return
    side = np.array([s.block_tiles for s in archive.grid.scales])[archive.scale[rows]]
    where = np.stack([archive.source[rows], archive.scale[rows], archive.row[rows] // side, archive.col[rows] // side])
    order = np.lexsort(where[::-1])
    edges = np.flatnonzero((np.diff(where[:, order], axis=1) != 0).any(axis=0)) + 1
    for part in np.split(order, edges):
        if len(part):
            yield rows[np.sort(part)]
