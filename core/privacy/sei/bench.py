"""How SEI does here: search against its own scan of all rows, by CPU time on one thread, and what a wrong key finds."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ...errors import InputError
from ...events import Events
from ..coarse import CoarseTable, fit
from .anonymity import make_pool
from .cak_means import cak_means
from .index import SeiIndex
from .keys import OwnerKeys, Request, UserKeys
from .search import Found, batch, by_leaves, linear, top_down
from .update import cluster_leaves, gen_index, tune

K = 10
QUERIES = 300
_ROUNDS = 9
_CENTRES, _SPREAD = 50, 1.0
_SEPARATE = (200, 0.7)  # centres and spread at which both ways find the same number of clusters
_WRONG_KEYS = 20
_FULL = 4000


def run_bench(n: int, d: int, clustered: int, events: Events) -> dict[str, Any]:
    """What ``BenchSeiJob`` promises, without precision. Raises InputError, Cancelled."""
    if not (500 <= n <= 100_000 and 2 <= d <= 512 and (clustered == 0 or 2000 <= clustered <= 1_000_000)):
        raise InputError(f"n = {n}, d = {d}, {clustered} to be clustered cannot be measured",
                         "give n from 500, d from 2 to 512, and at least 2,000 to be clustered, or 0")
    import faiss  # before the limit, which holds for what is loaded

    before = faiss.omp_get_max_threads()
    faiss.omp_set_num_threads(1)
    try:
        return _measured(n, d, clustered, events)
    finally:
        faiss.omp_set_num_threads(before)


def _measured(n: int, d: int, clustered: int, events: Events) -> dict[str, Any]:
    from threadpoolctl import threadpool_limits

    with threadpool_limits(1):
        # clusters first: the largest memory so far is all that the system tells
        clusters = _clustering(clustered, d, events) if clustered else {}
        events.check_cancelled()
        return {"n": n, "d": d, **_search_times(n, d, events), **_inertia(n, d, events), **clusters}


def made_vectors(n: int, d: int, seed: int = 0, centres: int = _CENTRES, spread: float = _SPREAD) -> np.ndarray:
    """(n, d) float32 rows of length 1 around ``centres`` centres."""
    rng = np.random.default_rng(seed)
    at = rng.standard_normal((centres, d), dtype=np.float32)
    rows = at[rng.integers(0, centres, n)] + spread * rng.standard_normal((n, d), dtype=np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def owner_and_user(vectors: np.ndarray, dim: int) -> tuple[OwnerKeys, UserKeys]:
    """Keys for ``vectors``, in memory."""
    table = fit(vectors, dim)
    keys = OwnerKeys.generate(table, np.empty((0, 0, table.dim), np.float32))
    sample = keys.reduce(vectors[:_FULL])
    pool = make_pool(sample, cluster_leaves(sample))
    keys = OwnerKeys(keys.store_id, keys.secret, keys.image_key, keys.name_key, keys.signing_key, table, pool)
    request = Request.make("bench", keys.dim)
    return keys, request.accept(keys.grant(request))


def index_of(keys: OwnerKeys, vectors: np.ndarray) -> SeiIndex:
    rows, numbers = keys.reduce(vectors), np.arange(len(vectors))
    return gen_index(keys, rows, numbers, numbers, cluster_leaves(rows))


def precision(vectors: np.ndarray, labels: np.ndarray, events: Events, k: int = K) -> dict[str, Any]:
    """P@k, each row asking for the others of its class: plain (the reduced vectors themselves), right_key, tree (the
    default search), wrong_key (mean of 20 users of other stores), chance (the expected share of a random answer)."""
    keys, user = owner_and_user(vectors, min(128, vectors.shape[1]))
    index, plain = index_of(keys, vectors), keys.reduce(vectors)
    opened, recall = tune(index, keys)
    rng = np.random.default_rng(0)
    rows = np.sort(rng.choice(len(vectors), min(QUERIES, len(vectors)), replace=False))
    asked = [user.trapdoor(plain[row])[0] for row in rows]
    own = [np.argsort(-(plain @ plain[row]), kind="stable")[: k + 1] for row in rows]
    answers: dict[str, list[np.ndarray]] = {
        "plain": own,
        "right_key": [index.ids[linear(index, one, k + 1).rows] for one in asked],
        "tree": [index.ids[by_leaves(index, one, k + 1, opened).rows] for one in asked],
    }
    shares = {name: _precision(found, rows, labels, k) for name, found in answers.items()}
    wrong = []
    for number in range(_WRONG_KEYS):
        events.check_cancelled()
        events.progress("wrong keys", number, _WRONG_KEYS, "keys")
        stranger = _stranger(user.table)
        found = [index.ids[linear(index, stranger.trapdoor(plain[row])[0], k + 1).rows] for row in rows]
        wrong.append(_precision(found, rows, labels, k))
    sizes = np.bincount(labels)
    chance = float(np.mean((sizes[labels[rows]] - 1) / (len(labels) - 1)))
    same = np.mean([len(set(a) & set(b)) / (k + 1) for a, b in zip(own, answers["right_key"])])
    return {"k": k, "images": len(labels), "classes": int((sizes > 0).sum()),
            **{name: round(share, 4) for name, share in shares.items()}, "wrong_key": round(float(np.mean(wrong)), 4),
            "chance": round(chance, 4), "right_key_same_hits": round(float(same), 4),
            "open_leaves": opened, "leaves": index.leaves, "recall_10": round(recall, 4)}  # fmt: skip


def _stranger(table: CoarseTable) -> UserKeys:
    """A user of another store, who knows the table."""
    keys = OwnerKeys.generate(table, np.empty((0, 0, table.dim), np.float32))
    request = Request.make("stranger", keys.dim)
    return request.accept(keys.grant(request))


def _precision(found: Sequence[np.ndarray], rows: np.ndarray, labels: np.ndarray, k: int) -> float:
    """Mean share of the own class among the first k that are not the query itself."""
    shares = []
    for row, ids in zip(rows, found):
        others = [number for number in ids if number != row][:k]
        shares.append(float(np.mean(labels[others] == labels[row])))
    return float(np.mean(shares))


def _search_times(n: int, d: int, events: Events) -> dict[str, Any]:
    vectors = made_vectors(n, d)
    keys, user = owner_and_user(vectors, d)
    events.progress("search", 0, 2)
    index = index_of(keys, vectors)
    opened, _ = tune(index, keys)
    rng = np.random.default_rng(1)
    plain = vectors[rng.choice(n, QUERIES)] + (0.3 / np.sqrt(d)) * rng.standard_normal((QUERIES, d), dtype=np.float32)
    plain = keys.reduce(plain / np.linalg.norm(plain, axis=1, keepdims=True))
    # as sent: through the wire's float32
    asked = np.stack([user.trapdoor(query)[0] for query in plain])
    rows = keys.reduce(vectors)
    true = [set(np.argsort(-(rows @ query), kind="stable")[:K].tolist()) for query in plain]
    ways: dict[str, Callable[[np.ndarray], Found]] = {
        "scan": lambda one: linear(index, one, K),
        "search": lambda one: by_leaves(index, one, K, opened),
        "tree": lambda one: top_down(index, one, K, 1),
        "tree_wide": lambda one: top_down(index, one, K, opened),
    }
    best = dict.fromkeys(ways, np.inf)
    found: dict[str, list[Found]] = {}
    for _ in range(_ROUNDS):  # by turns, so that what else the machine does weighs on all of them
        events.check_cancelled()
        for name, way in ways.items():
            began = time.process_time()
            found[name] = [way(one) for one in asked]
            best[name] = min(best[name], 1e3 * (time.process_time() - began) / QUERIES)
    recall = {name: float(np.mean([len(set(index.ids[one.rows].tolist()) & wanted) / K
                                   for one, wanted in zip(found[name], true)])) for name in ways}  # fmt: skip
    batch_ms = min(_timed(lambda: batch(index, asked, K)) for _ in range(_ROUNDS)) / QUERIES
    trapdoor_ms = min(_timed(lambda: [user.trapdoor(query) for query in plain]) for _ in range(_ROUNDS)) / QUERIES
    events.progress("search", 2, 2)
    return {"search_speedup": round(best["scan"] / best["search"], 2), "recall_10": round(recall["search"], 4),
            "search_ms": round(best["search"], 4), "scan_ms": round(best["scan"], 4), "batch_ms": round(batch_ms, 4),
            "scan_recall_10": round(recall["scan"], 4), "tree_ms": round(best["tree"], 4),
            "tree_recall_10": round(recall["tree"], 4), "tree_wide_ms": round(best["tree_wide"], 4),
            "tree_wide_recall_10": round(recall["tree_wide"], 4), "open_leaves": opened, "leaves": index.leaves,
            "levels": int(index.levels.max()), "trapdoor_ms": round(trapdoor_ms, 4),
            "query_bytes": int(asked[0].nbytes)}  # fmt: skip


def _inertia(n: int, d: int, events: Events) -> dict[str, Any]:
    """Squared error of clusters begun from the coreset, over those begun from affinity propagation of all rows; and how
    many clusters each finds: only with equally many is the ratio one of quality."""
    if not 2000 < n <= _FULL:
        return {"inertia_ratio": 0.0}
    vectors = made_vectors(n, d, 3, *_SEPARATE)
    events.check_cancelled()
    full, ours = cak_means(vectors, coreset=n), cak_means(vectors)
    return {"inertia_ratio": round(ours.inertia / full.inertia, 4), "inertia_clusters": len(ours.centres),
            "inertia_clusters_full": len(full.centres)}  # fmt: skip


def _clustering(n: int, d: int, events: Events) -> dict[str, Any]:
    vectors = made_vectors(n, d, seed=2)
    before = _peak_mb()
    events.progress("cluster", 0, 1)
    began = time.process_time()
    clusters = cak_means(vectors, check=events.check_cancelled)
    spent = time.process_time() - began
    events.progress("cluster", 1, 1)
    return {"clustered": n, "cluster_s": round(spent, 2), "cluster_mb": round(max(0.0, _peak_mb() - before), 1),
            "process_mb": round(_peak_mb(), 1), "clusters": len(clusters.centres),
            "clusters_converged": clusters.converged}  # fmt: skip


def _peak_mb() -> float:
    """The largest memory of this process so far; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:
        return 0.0
    unit = 1024.0 * 1024.0 if sys.platform == "darwin" else 1024.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def _timed(call: Callable[[], object]) -> float:
    """Milliseconds of CPU."""
    began = time.process_time()
    call()
    return 1e3 * (time.process_time() - began)
