"""How fast sealed search is here, beside the plain use of the same library, in one run and by CPU time.

What is compared: TenSEAL's documented way, one ``CKKSVector.dot`` a row, at the smallest parameters that give right
answers (N = 8192, primes of 60, 40 and 60 bits; with N = 4096 the scale is lost and scores are off by 0.2), on a
sample of rows, without sending or opening anything; against whole queries of ours, with reading the query and its keys
and writing every reply. The vault is compared with ``dot`` of two encrypted vectors.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from ..errors import InputError
from ..events import Events
from .packing import quantised
from .params import DEFAULT_SET, EXACT_SET, PRECISE_SET, ROW_SLOTS
from .rows import PreparedRows
from .sealed import QueryKeys
from .vault import VaultKeys, VaultRows, block_name, vault_facts, write_facts

NAIVE_ROWS = 30
_REPEATS = 5
_CENTRES = 200
_VAULT_ROWS = 10_000
_CALL_ROWS = 4096
_TOP = 10
_NAIVE_BITS = [60, 40, 60]


@dataclass(frozen=True)
class Measured:
    """CPU seconds of a whole query at the server, of sealing and of opening; bytes; how right the scores are."""

    answer_s: float
    seal_s: float
    open_s: float
    prepare_s: float
    key_bytes: int
    query_bytes: int
    reply_bytes: int
    max_error: float
    top_equal: bool
    exact: bool
    rows: int

    def per_1000(self) -> float:
        """Milliseconds for 1,000 rows."""
        return 1e6 * self.answer_s / self.rows

    def told(self) -> dict[str, Any]:
        return {
            "answer_ms": round(1e3 * self.answer_s, 2), "ms_per_1000": round(self.per_1000(), 3),
            "seal_ms": round(1e3 * self.seal_s, 2), "open_ms": round(1e3 * self.open_s, 2),
            "prepare_ms": round(1e3 * self.prepare_s, 1), "rows": self.rows, "key_bytes": self.key_bytes,
            "query_bytes": self.query_bytes, "reply_bytes_per_vector": round(self.reply_bytes / self.rows, 2),
            "max_error": float(f"{self.max_error:.2g}"), "top10_equal": self.top_equal,
        }  # fmt: skip


def run_bench(n: int, d: int, queries: int, events: Events) -> dict[str, Any]:
    """The figures of ``BenchPrivateJob``. Raises InputError for sizes that are not possible, Cancelled."""
    if not NAIVE_ROWS <= n <= 2_000_000 or not 2 <= d <= ROW_SLOTS or not 1 <= queries <= 100:
        raise InputError(f"{queries} queries on {n} x {d} cannot be measured",
                         f"give {NAIVE_ROWS} to 2,000,000 vectors of 2 to {ROW_SLOTS} numbers, and 1 to 100 queries")
    vectors = made_vectors(n, d)
    asked = vectors[np.random.default_rng(1).choice(n, min(queries, n), replace=False)]
    steps: tuple[tuple[str, Callable[[], Any]], ...] = (
        ("naive", lambda: naive_dot(vectors, asked[0])),
        ("one call", lambda: one_call(vectors, asked[0])),
        ("naive, both sealed", lambda: naive_dot(vectors, asked[0], is_sealed=True)),
        ("private", lambda: measure(DEFAULT_SET, vectors, asked)),
        ("precise", lambda: measure(PRECISE_SET, vectors[:_VAULT_ROWS], asked)),
        ("exact", lambda: measure(EXACT_SET, vectors, asked)),
        ("vault", lambda: measure_vault(vectors[:_VAULT_ROWS], asked)),
    )
    got: dict[str, Any] = {}
    for at, (name, step) in enumerate(steps):
        events.check_cancelled()
        events.progress("measure", at, len(steps), "modes")
        got[name] = step()
    return _summary(n, d, got)


def _summary(n: int, d: int, got: dict[str, Any]) -> dict[str, Any]:
    private, exact, (vault, stored) = got["private"], got["exact"], got["vault"]
    naive, call, sealed = got["naive"], got["one call"], got["naive, both sealed"]
    return {
        "n": n, "d": d, "naive_rows": NAIVE_ROWS, "naive_ms_per_1000": round(naive.ms, 1),
        "naive_reply_bytes_per_vector": naive.bytes_per_row, "naive_vault_ms_per_1000": round(sealed.ms, 1),
        "one_call_ms_per_1000": round(call, 1),
        "private": private.told(), "precise": got["precise"].told(), "exact": exact.told(),
        "vault": {**vault.told(), "stored_bytes_per_vector": round(stored, 1)},
        "one_call_speedup": round(call / private.per_1000(), 1),
        "bfv_is_exact": exact.exact,
        "ckks_speedup": round(naive.ms / private.per_1000(), 1), "bfv_speedup": round(naive.ms / exact.per_1000(), 1),
        "vault_speedup": round(sealed.ms / vault.per_1000(), 1),
        "query_bytes": private.query_bytes, "key_bytes": private.key_bytes,
        "reply_bytes_per_vector": round(private.reply_bytes / private.rows, 2),
        "max_error": float(f"{private.max_error:.2g}"),
        "top10_equal": private.top_equal and exact.top_equal and vault.top_equal,
    }  # fmt: skip


def made_vectors(n: int, d: int, seed: int = 0) -> np.ndarray:
    """(n, d) float32 of length 1 around 200 centres, as embeddings are."""
    random = np.random.default_rng(seed)
    centres = random.normal(size=(_CENTRES, d)).astype(np.float32)
    out = centres[random.integers(0, _CENTRES, n)] + 0.7 * random.standard_normal((n, d), np.float32)
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    return out


def measure(set_id: str, vectors: np.ndarray, asked: np.ndarray) -> Measured:
    """One mode with the owner's vectors in the clear."""
    prepared = PreparedRows(set_id, vectors, 8 << 30)
    prepare_s = _cpu(prepared.warm)[0]
    keys = QueryKeys.generate(set_id)

    def answer(query: bytes) -> list[bytes]:
        scoring = prepared.scoring(keys.evaluation(), query)
        return [scoring.block(block) for block in range(prepared.blocks)]

    return _measure(keys, answer, vectors, asked, prepare_s)


def measure_vault(vectors: np.ndarray, asked: np.ndarray) -> tuple[Measured, float]:
    """The mode with both sides sealed; and stored bytes a row."""
    keys = VaultKeys.generate()
    with tempfile.TemporaryDirectory(prefix="kinscape-") as folder:
        where = Path(folder)

        def seal() -> None:
            for at in range(0, len(vectors), ROW_SLOTS):
                (where / block_name(at // ROW_SLOTS)).write_bytes(keys.seal_rows(vectors[at : at + ROW_SLOTS]))
            write_facts(where, vault_facts(keys, len(vectors), vectors.shape[1]))

        prepare_s = _cpu(seal)[0]
        stored = sum(path.stat().st_size for path in where.glob("*.sealed")) / len(vectors)
        rows = VaultRows(where, keep_bytes=8 << 30)

        def answer(query: bytes) -> list[bytes]:
            scoring = rows.scoring(keys.evaluation(), query)
            return [scoring.block(block) for block in range(rows.blocks)]

        return _measure(keys, answer, vectors, asked, prepare_s), stored


def _measure(
    keys: QueryKeys, answer: Callable[[bytes], list[bytes]], vectors: np.ndarray, asked: np.ndarray, prepare_s: float
) -> Measured:
    query = keys.seal(asked[0])
    answer(query)  # the first one also loads keys and warms caches, which stay for all others
    answer_s = median(_cpu(lambda: answer(query))[0] for _ in range(_REPEATS))
    seal_s = median(_cpu(lambda: keys.seal(asked[0]))[0] for _ in range(_REPEATS))
    errors, equal, exact, opens, parts = [], True, True, [], [b""]
    for vector in asked:
        parts = answer(keys.seal(vector))
        open_s, scores = _cpu(lambda parts=parts: keys.open(parts, len(vectors), vectors.shape[1]))
        plain = vectors.astype(np.float64) @ vector.astype(np.float64)
        errors.append(float(np.abs(scores - plain).max()))
        equal = equal and same_top(plain, scores, errors[-1])
        if keys.parameters.scheme == "bfv":
            wanted = quantised(vectors, keys.parameters) @ quantised(vector, keys.parameters)
            exact = exact and bool(np.array_equal(keys.open_integers(parts, len(vectors)), wanted))
        opens.append(open_s)
    return Measured(answer_s, seal_s, median(opens), prepare_s, len(keys.evaluation()), len(query),
                    sum(map(len, parts)), max(errors), equal, exact, len(vectors))


def same_top(plain: np.ndarray, scores: np.ndarray, error: float, k: int = _TOP) -> bool:
    """Whether the first ``k`` are the same, but for ties: places whose plain score is within 2 x ``error`` of the
    k-th."""
    first = set(np.argsort(-plain, kind="stable")[:k].tolist())
    found = set(np.argsort(-scores, kind="stable")[:k].tolist())
    edge = np.sort(plain)[-min(k, len(plain))]
    return all(abs(plain[row] - edge) <= 2 * error for row in first ^ found)


@dataclass(frozen=True)
class Naive:
    """``ms``: CPU milliseconds for 1,000 rows; ``bytes_per_row``: of one reply."""

    ms: float
    bytes_per_row: int


def naive_dot(vectors: np.ndarray, query: np.ndarray, is_sealed: bool = False) -> Naive:
    """``dot`` of an encrypted query with each row of a sample, in the clear or encrypted too."""
    import tenseal as ts

    context = _context(ts)
    sealed = ts.ckks_vector(context, query.tolist())
    rows: list[Any] = [row.tolist() for row in vectors[:NAIVE_ROWS]]
    if is_sealed:
        rows = [ts.ckks_vector(context, row) for row in rows]
    seconds, out = _cpu(lambda: [sealed.dot(row) for row in rows])
    opened = np.array([each.decrypt()[0] for each in out])
    if np.abs(opened - vectors[:NAIVE_ROWS] @ query).max() > 1e-3:
        raise InputError("the library's own product gives wrong scores here", "install the tenseal that the lock names")
    return Naive(1e6 * seconds / NAIVE_ROWS, len(out[0].serialize()))


def one_call(vectors: np.ndarray, query: np.ndarray) -> float:
    """CPU milliseconds for 1,000 rows of ``matmul``, the best that one call of the library gives."""
    import tenseal as ts

    context = _context(ts)
    rows = vectors[:_CALL_ROWS]
    matrix, sealed = rows.T.tolist(), ts.ckks_vector(context, query.tolist())
    return 1e6 * _cpu(lambda: sealed.matmul(matrix))[0] / len(rows)


def _context(ts: Any) -> Any:
    context = ts.context(ts.SCHEME_TYPE.CKKS, poly_modulus_degree=8192, coeff_mod_bit_sizes=_NAIVE_BITS)
    context.global_scale = 2.0**40
    context.generate_galois_keys()
    return context


def _cpu(work: Callable[[], Any]) -> tuple[float, Any]:
    began = time.process_time()
    out = work()
    return time.process_time() - began, out
