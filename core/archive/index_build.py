"""Building an approximate index: its parameters from the number of tiles, its effort from a measured recall."""

from __future__ import annotations

import math
import os
import time
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import ArchiveError, InputError
from ..events import Events
from .durable import storing, writing
from .index_kinds import FACTS_NAME, INDEX_NAME, KINDS, MAX_EFFORT, IndexFacts, refine_factor, search_index, set_effort
from .lock import FolderLock
from .store import Archive

TARGET_RECALL = 0.95
_ROWS_A_CENTROID = 39  # FAISS's own advice for k-means
_LINKS = 32  # of each tile in an HNSW graph
_CHUNK = 8192  # rows between two looks whether the user has cancelled
_EXACT_CHUNK = 1 << 17


def build_index(folder: str | Path, kind: str, sample: int, k: int, events: Events) -> IndexFacts | None:
    """Build ``index.faiss`` beside the archive's tiles (None for "exact", which removes it).

    ``sample`` tiles are used as queries: half to choose the effort, half to measure the recall at ``k`` that is
    reported.
    Raises InputError for values that cannot be used, ArchiveError, StorageError, Cancelled.
    """
    if kind not in KINDS:
        raise InputError(f"no index kind {kind!r}", "known: " + ", ".join(KINDS))
    if sample < 2 or k < 1:
        raise InputError(f"a sample of {sample} tiles and k = {k} cannot measure recall", "give at least 2 and 1")
    archive = Archive.open(folder)
    lock = FolderLock(archive.folder)
    try:
        if kind == "exact":
            _remove(archive.folder)
            return None
        archive = Archive.open(folder)
        if archive.manifest.part:  # an index of what will be replaced is work for nothing
            raise ArchiveError(f"{archive.folder} is not finished: indexing was stopped, or is under way",
                               "run 'kinscape index' again to finish it, then build the index")
        return _build(archive, kind, sample, k, events)
    finally:
        lock.release()


def _build(archive: Archive, kind: str, sample: int, k: int, events: Events) -> IndexFacts:
    began = time.monotonic()
    count, dim = archive.vectors.shape
    _check_size(kind, count, dim)
    index = _empty_index(kind, count, dim)
    _train(index, archive.vectors, kind, events)
    for start in range(0, count, _CHUNK):
        events.check_cancelled()
        events.progress("building the index", start, count, "tiles")
        index.add(np.ascontiguousarray(archive.vectors[start:start + _CHUNK]))
    effort, recall, k, sample = _tune(index, archive.vectors, kind, sample, k, events)
    events.check_cancelled()
    _remove(archive.folder)  # first: facts of another index must never stand beside this one
    size = _write(archive.folder / INDEX_NAME, index)
    parameters = {**set_effort(index, kind, effort, 1), **_fixed(index, kind)}
    facts = IndexFacts(kind, archive.generation, count, dim, round(recall, 4), k, sample, effort, parameters, size,
                       datetime.now(timezone.utc).isoformat(timespec="seconds"), round(time.monotonic() - began, 2))
    with storing(archive.folder / FACTS_NAME), writing(archive.folder / FACTS_NAME) as file:
        file.write(facts.to_json().encode())
    return facts


def _empty_index(kind: str, count: int, dim: int) -> Any:
    import faiss

    product = faiss.METRIC_INNER_PRODUCT
    lists = max(1, min(round(4 * math.sqrt(count)), count // _ROWS_A_CENTROID))
    if kind == "lsh":
        return faiss.IndexLSH(dim, max(64, min(1024, 8 * (dim // 2))))
    if kind == "pq":
        return faiss.IndexPQ(dim, _parts(dim), _bits(count), product)
    if kind.startswith("ivf"):  # np: without polysemous training, which takes long and which we do not use
        codes = "Flat" if kind == "ivf" else f"PQ{_parts(dim)}x{_bits(count)}np"
        return faiss.index_factory(dim, f"IVF{lists},{codes}", product)
    # graphs by distance: of unit vectors that is the same order, and the coarse ones' products make a torn graph
    index = (faiss.IndexHNSWFlat(dim, _LINKS, faiss.METRIC_L2) if kind == "hnsw"
             else faiss.IndexHNSWPQ(dim, _parts(dim), _LINKS, _bits(count), faiss.METRIC_L2))
    index.hnsw.efConstruction = 80
    return index


def _parts(dim: int) -> int:
    """Pieces of a product quantizer: the divisor of ``dim`` nearest to half of it, at most 64 (bytes a tile)."""
    target = min(64, max(1, dim / 2))
    return min((m for m in range(1, min(dim, 64) + 1) if dim % m == 0), key=lambda m: abs(math.log(m / target)))


def _bits(count: int) -> int:
    """Bits of each piece's code: 8, fewer where there are too few tiles to learn 256 centres."""
    return max(4, min(8, int(math.log2(max(1, count // _ROWS_A_CENTROID)))))


def _check_size(kind: str, count: int, dim: int) -> None:
    fewest = 16 if kind.endswith("pq") else 2
    if count < fewest:
        raise InputError(f"an index of kind {kind!r} needs at least {fewest} tiles; the archive has {count}",
                         "search exactly: that is fastest for so few")
    need = (
        count
        * {"ivf": 4 * dim + 8, "hnsw": 4 * dim + 272, "lsh": 128 + dim, "pq": 64, "ivf_pq": 72, "hnsw_pq": 336}[kind]
    )
    have = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") if hasattr(os, "sysconf") else math.inf
    if need > 0.8 * have:
        raise InputError(f"an index of kind {kind!r} would need {need / 2**30:.1f} GiB of memory; this machine has "
                         f"{have / 2**30:.1f}", "choose ivf_pq, which needs least")


def _train(index: Any, vectors: np.ndarray, kind: str, events: Events) -> None:
    """Learn centres from a spread of the tiles: all of them would take long and change little."""
    events.check_cancelled()
    events.progress("training the index", 0, None)
    pq = _quantizer(index)
    for settings in (getattr(index, "cp", None), pq.cp if pq is not None else None):
        if settings is not None:
            settings.min_points_per_centroid = 1  # FAISS would only write a warning to the terminal
    centres = max(256, getattr(index, "nlist", 0))
    wanted = min(len(vectors), 64 * centres)
    rows = np.linspace(0, len(vectors) - 1, wanted).astype(np.int64)
    index.train(np.ascontiguousarray(vectors[rows]))


def _tune(
    index: Any, vectors: np.ndarray, kind: str, sample: int, k: int, events: Events
) -> tuple[int, float, int, int]:
    """(effort, recall, k, sample): the least effort that reaches the target on one half of the sample, and the recall
    of the other half at that effort. A tile as query does not count itself as found."""
    k = min(k, len(vectors) - 1)
    rng = np.random.default_rng(0)
    rows = rng.choice(len(vectors), size=min(sample, len(vectors)), replace=False)
    exact = _exact(vectors, rows, k, events)
    tuning = np.arange(len(rows)) < len(rows) // 2
    for effort in range(MAX_EFFORT + 1):
        events.check_cancelled()
        events.progress("measuring the index", effort, MAX_EFFORT + 1, "steps")
        if _recall(index, kind, effort, vectors, rows[tuning], exact[tuning], k) >= TARGET_RECALL:
            break
        if kind.startswith("ivf") and 2 ** effort >= index.nlist and refine_factor(kind, effort) * k >= len(vectors):
            break
    return effort, _recall(index, kind, effort, vectors, rows[~tuning], exact[~tuning], k), k, len(rows)


def _recall(
    index: Any, kind: str, effort: int, vectors: np.ndarray, rows: np.ndarray, exact: np.ndarray, k: int
) -> float:
    _, found = search_index(index, kind, effort, vectors, vectors[rows], k + 1, k + 1)
    hits = sum(np.isin(exact[i], found[i][found[i] != row]).sum() for i, row in enumerate(rows))
    return float(hits) / exact.size


def _exact(vectors: np.ndarray, rows: np.ndarray, k: int, events: Events) -> np.ndarray:
    """(len(rows), k) rows of the exact nearest tiles of each, itself left out; by pieces of the archive."""
    queries = np.ascontiguousarray(vectors[rows])
    scores = np.full((len(rows), k), -np.inf, np.float32)
    found = np.full((len(rows), k), -1, np.int64)
    for start in range(0, len(vectors), _EXACT_CHUNK):
        events.check_cancelled()
        some = queries @ vectors[start:start + _EXACT_CHUNK].T
        numbers = np.arange(start, start + some.shape[1])
        some[rows[:, None] == numbers[None, :]] = -np.inf
        both = np.concatenate([scores, some], axis=1)
        labels = np.concatenate([found, np.broadcast_to(numbers, some.shape)], axis=1)
        best = np.argpartition(-both, k - 1, axis=1)[:, :k]
        scores, found = np.take_along_axis(both, best, axis=1), np.take_along_axis(labels, best, axis=1)
    return found


def _fixed(index: Any, kind: str) -> dict[str, int]:
    """What cannot be changed after building, by FAISS names."""
    out = {}
    if kind == "lsh":
        out["nbits"] = int(index.nbits)
    pq = _quantizer(index)
    if pq is not None:
        out |= {"M": int(pq.M), "nbits": int(pq.nbits)}
    return out


def _quantizer(index: Any) -> Any:
    """The product quantizer inside an index, or None."""
    import faiss

    if hasattr(index, "hnsw"):
        index = faiss.downcast_index(index.storage)
    return getattr(index, "pq", None)


def _write(path: Path, index: Any) -> int:
    import faiss

    with storing(path), writing(path) as file:
        try:
            faiss.write_index(index, faiss.PyCallbackIOWriter(file.write, 1 << 20))
        except RuntimeError as error:  # FAISS wraps the exception of the callback
            cause = error.__cause__ or error.__context__
            raise cause if isinstance(cause, OSError) else OSError(str(error).splitlines()[0]) from error
        size = file.tell()
    return size


def _remove(folder: Path) -> None:
    with storing(folder / INDEX_NAME):
        for name in (FACTS_NAME, INDEX_NAME):
            (folder / name).unlink(missing_ok=True)
