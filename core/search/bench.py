"""Times of exact search on a generated archive, beside a bare FAISS flat index over the same vectors."""

from __future__ import annotations

import dataclasses
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError
from ..events import Events
from . import filters, rank
from .asked import Filters

if TYPE_CHECKING:
    from ..archive.store import Archive

_CLUSTERS = 200
_TILE_M = 40.0
_SIDE_SHARE = 0.1  # of the archive's width and height: 1 % of its area
_PIECES = 100


def run_bench(n: int, d: int, k: int, queries: int, events: Events) -> dict[str, Any]:
    """Median times in milliseconds over ``queries`` queries, one at a time, after one to warm up. The three ways take
    turns, so that what else the machine does weighs on all of them.

    n, d, k, queries · ms_per_query (ours) · ms_faiss_flat · relative_to_faiss · ms_filtered (an extent of 1 % of the
    area, the filter's own work included) · filtered_tiles · filtered_speedup · agrees (ours and FAISS give the same
    scores) · what ``bench_regions`` gives.
    """
    import faiss

    if not (n >= 1000 and d >= 2 and 1 <= k <= n and queries >= 1):
        raise InputError(
            f"n = {n}, d = {d}, k = {k}, queries = {queries} cannot be measured",
            "give n >= 1000, d >= 2, k from 1 to n",
        )
    events.progress("generate", 0, 1)
    with (
        tempfile.TemporaryDirectory(prefix="kinscape-bench-") as folder,
        make_archive(Path(folder) / "archive", n, d) as archive,
    ):
        events.check_cancelled()
        index = faiss.IndexFlatIP(d)
        index.add(np.ascontiguousarray(archive.vectors))
        events.progress("generate", 1, 1)
        rng = np.random.default_rng(1)
        times: dict[str, list[float]] = {"ours": [], "faiss": [], "filtered": []}
        agrees, filtered_tiles = True, 0
        for number in range(queries + 1):
            events.check_cancelled()
            query = np.array(archive.vectors[rng.integers(n)]) + rng.normal(0, 0.3 / np.sqrt(d), d).astype(np.float32)
            query /= np.linalg.norm(query)
            wanted = _extent(archive, rng)
            spent_ours, ours = _timed(lambda q=query: rank.search(archive.vectors, q, k))
            spent_faiss, theirs = _timed(lambda q=query: index.search(q[None], k))
            spent_filtered, filtered = _timed(lambda q=query, w=wanted: _filtered(archive, q, k, w))
            agrees = agrees and bool(np.allclose(ours[1], theirs[0][0], atol=1e-5))
            filtered_tiles = filtered[1]
            if number:  # the first one warms up
                for name, spent in (("ours", spent_ours), ("faiss", spent_faiss), ("filtered", spent_filtered)):
                    times[name].append(1000 * spent)
            events.progress("search", number, queries, "queries")
        regions = bench_regions(archive, events)
        del archive.vectors  # let go of the file before its folder is removed (Windows)
    ours_ms, faiss_ms, filtered_ms = (float(np.median(times[name])) for name in ("ours", "faiss", "filtered"))
    return {
        "n": n,
        "d": d,
        "k": k,
        "queries": queries,
        "ms_per_query": round(ours_ms, 3),
        "ms_faiss_flat": round(faiss_ms, 3),
        "relative_to_faiss": round(ours_ms / faiss_ms, 3),
        "ms_filtered": round(filtered_ms, 3),
        "filtered_tiles": filtered_tiles,
        "filtered_speedup": round(ours_ms / filtered_ms, 2),
        "agrees": agrees,
        **regions,
    }


def bench_regions(archive: Archive, events: Events, rounds: int = 5) -> dict[str, Any]:
    """A filter by scattered polygons (1 % of the area in 100 pieces) with the R*-tree of tiles beside one without it.

    ms_regions, ms_regions_without_tree: medians · regions_speedup: their ratio · regions_tiles · regions_agree: the
    same tiles · ms_tree: to make the tree, once an archive.
    """
    import shapely

    from . import areas, rtree

    side = _TILE_M * (int(archive.col.max()) + 1)
    at = np.random.default_rng(2).uniform(0.02, 0.98, (_PIECES, 2)) * side
    pieces = shapely.buffer(shapely.points(at), side * np.sqrt(_SIDE_SHARE**2 / _PIECES / np.pi), quad_segs=8)
    with_tree = areas.polygons_test(pieces)
    spent_tree, tree = _timed(lambda: rtree.tree_of(archive, events))
    if tree is not None:
        tree.close()
    times: dict[str, list[float]] = {"tree": [], "without": []}
    found: dict[str, Any] = {}
    for _ in range(rounds):
        events.check_cancelled()
        for name, area in (("tree", with_tree), ("without", dataclasses.replace(with_tree, polygons=None))):
            spent, found[name] = _timed(lambda a=area: filters.rows_inside(archive, a))
            times[name].append(1000 * spent)
    fast, slow = (float(np.median(times[name])) for name in ("tree", "without"))
    return {"ms_regions": round(fast, 3), "ms_regions_without_tree": round(slow, 3),
            "regions_speedup": round(slow / fast, 2), "regions_tiles": len(found["tree"]),
            "regions_agree": bool(np.array_equal(found["tree"], found["without"])),
            "ms_tree": round(1000 * spent_tree, 1)}


def make_archive(folder: Path, n: int, d: int) -> Archive:
    """An archive of n tiles in a square on the ground; their vectors crowd around centres, neighbours around one."""
    from ..archive.generation import write_archive
    from ..archive.manifest import EncoderInfo, Manifest, SourceEntry
    from ..archive.store import Archive
    from ..archive.table import TileRows
    from ..raster.grid import Grid, Scale

    rng = np.random.default_rng(0)
    side = int(np.ceil(np.sqrt(n)))
    row, col = np.divmod(np.arange(n), side)
    centres = rng.standard_normal((_CLUSTERS, d), dtype=np.float32)
    patch = max(1, side // 50)
    cluster = rng.integers(0, _CLUSTERS, (side // patch + 1) ** 2)[(row // patch) * (side // patch + 1) + col // patch]
    vectors = 0.7 * rng.standard_normal((n, d), dtype=np.float32) + centres[cluster]
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    rows = TileRows(vectors, np.zeros(n, np.int32), col, row, np.zeros(n, np.float32))
    grid = Grid("EPSG:32633", (Scale(_TILE_M, 64, 64),))
    encoder = EncoderInfo("generated", d, 64, "0" * 64)
    write_archive(folder, Manifest(encoder, grid), [(SourceEntry("generated"), rows)])
    return Archive.open(folder)


def _extent(archive: Archive, rng: np.random.Generator) -> Filters:
    """A square of 1 % of the archive's area, somewhere in it."""
    side = _TILE_M * (int(archive.col.max()) + 1)
    x, y = rng.uniform(0, (1 - _SIDE_SHARE) * side, 2)
    return Filters(extent=(float(x), float(y), float(x + _SIDE_SHARE * side), float(y + _SIDE_SHARE * side)))


def _filtered(archive: Archive, query: np.ndarray, k: int, wanted: Filters) -> tuple[rank.Ranked, int]:
    rows = filters.allowed_rows(archive, wanted)
    return rank.search(archive.vectors, query, k, rows), len(archive) if rows is None else len(rows)


def _timed(call: Callable[[], Any]) -> tuple[float, Any]:
    began = time.perf_counter()
    result = call()
    return time.perf_counter() - began, result
