"""A compressed copy of an archive's vectors that askers download once and search on their own computer.

Optimised product quantisation in closed form (Ge, He, Ke and Sun, CVPR 2013, section 3.1: principal directions dealt
to the pieces so that the product of variances is the same in each), centres by FAISS: a rotation, and for each of m
pieces of the rotated vector one of at most 256 centres. A vector becomes m bytes. Reading needs numpy and no FAISS: its
reader is not made for files of strangers.

    table file "KSLI": rotation (d, d) float32 | centres (m, c, d / m) float32 | codes (n, m) uint8
    then 64 bytes: signature of all that (Ed25519)

Whoever has this can ask anything, as often as he likes: the codes are a disclosure, and the signature hides nothing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError
from ..events import Events
from . import signing
from .one_thread import one_thread
from .table_file import damaged, pack_arrays, unpack_arrays, whole

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

PURPOSE = "local index 1"
DEFAULT_BYTES = 64
INDEX_NAME = "index.ksli"
MOST_DIM, MOST_ROWS = 4096, 1 << 28
_MAGIC = b"KSLI"
_FEWEST_ROWS, _ROWS_A_CENTRE = 16, 8
_SAMPLE, _ROUNDS = 10_000, 12
_CHUNK_ROWS = 1 << 16


@dataclass(frozen=True)
class LocalIndex:
    """``about``: the header: format, rows, dim, pieces, centres, agreement (see ``measured``), and what the owner adds.
    rotation (d, d), centres (m, c, d / m) float32, codes (n, m) uint8."""

    about: dict[str, Any]
    rotation: np.ndarray
    centres: np.ndarray
    codes: np.ndarray

    def __len__(self) -> int:
        return len(self.codes)

    def scores(self, vector: np.ndarray, events: Events | None = None) -> np.ndarray:
        """(n,) float32: inner products of ``vector`` (d,) with what the codes stand for. Raises Cancelled."""
        pieces, count, width = self.centres.shape
        turned = (self.rotation @ np.asarray(vector, np.float32)).reshape(pieces, width)
        table = np.einsum("mcw,mw->mc", self.centres, turned).astype(np.float32).ravel()
        starts = (np.arange(pieces, dtype=np.int32) * count)[None, :]
        out = np.empty(len(self.codes), np.float32)
        for first in range(0, len(out), _CHUNK_ROWS):
            if events is not None:
                events.check_cancelled()
            codes = self.codes[first : first + _CHUNK_ROWS]
            np.take(table, codes + starts).sum(1, out=out[first : first + len(codes)])
        return out

    def vectors(self, rows: np.ndarray) -> np.ndarray:
        """(m, d) float32: what the codes of ``rows`` stand for; what anybody who downloads this gets."""
        pieces = np.arange(self.centres.shape[0])
        turned = self.centres[pieces, self.codes[rows]].reshape(len(rows), -1)
        return turned @ self.rotation


def make(
    vectors: np.ndarray, key: Ed25519PrivateKey, bytes_a_row: int = DEFAULT_BYTES, about: dict[str, Any] | None = None,
    events: Events | None = None,
) -> bytes:  # fmt: skip
    """The signed index of ``vectors`` (n, d) float32 of length 1.

    bytes_a_row: at most so many bytes for each vector (fewer pieces where d is not divisible); more is more exact, and
    discloses more. Raises InputError for fewer than 16 rows, Cancelled.
    """
    events = events or Events()
    count, dim = vectors.shape
    if count < _FEWEST_ROWS or dim > MOST_DIM:
        raise InputError(f"a local index of {count} tiles with {dim} numbers each is not possible",
                         f"it needs {_FEWEST_ROWS} tiles at least")
    if not 1 <= bytes_a_row <= MOST_DIM:
        raise InputError(f"a local index cannot have {bytes_a_row} bytes a tile", "64 is a good start")
    pieces = max(m for m in range(1, min(dim, bytes_a_row) + 1) if dim % m == 0)
    rotation, centres = _trained(vectors, pieces, _bits(count), events)
    codes = _encoded(vectors, rotation, centres, events)
    index = LocalIndex({}, rotation, centres, codes)
    header = {**(about or {}), "format": 1, "rows": count, "dim": dim, "pieces": pieces, "centres": centres.shape[1],
              "agreement": measured(index, vectors)}  # fmt: skip
    body = pack_arrays(_MAGIC, header, [rotation.astype("<f4"), centres.astype("<f4"), codes])
    return body + signing.signature(key, PURPOSE, body)


def open_index(data: bytes, public: bytes) -> LocalIndex:
    """What ``make`` gave, signed by the owner of ``public``. The signature is checked before anything is believed.

    Raises PrivacyError for everything else.
    """
    view = memoryview(data)
    if len(view) <= signing.SIGNATURE_BYTES:
        raise damaged()
    body, signed = view[: -signing.SIGNATURE_BYTES], bytes(view[-signing.SIGNATURE_BYTES :])
    signing.check_signature(public, signed, PURPOSE, body)
    about, (rotation, centres, codes) = unpack_arrays(_MAGIC, body, _layout)
    if codes.max() >= centres.shape[1]:
        raise damaged()
    return LocalIndex(about, rotation, centres, codes)


def _layout(header: dict[str, Any]) -> list[tuple[str, tuple[int, ...]]]:
    rows, dim = whole(header, "rows", MOST_ROWS), whole(header, "dim", MOST_DIM)
    pieces, count = whole(header, "pieces", MOST_DIM), whole(header, "centres", 256)
    if header["format"] != 1 or dim % pieces:
        raise ValueError("format")
    return [("<f4", (dim, dim)), ("<f4", (pieces, count, dim // pieces)), ("|u1", (rows, pieces))]


def measured(index: LocalIndex, vectors: np.ndarray, queries: int = 50, k: int = 10, seed: int = 0) -> dict[str, Any]:
    """How the index agrees with exact scores, for ``queries`` rows as questions: {"recall_10": share of the exact first
    k that are among the first k; "recall_10_in_100": among the first 10 k; "mean_error", "max_error": of a score}."""
    rng = np.random.default_rng(seed)
    chosen = np.sort(rng.choice(len(vectors), min(queries, len(vectors)), replace=False))
    found, wider, mean, worst = [], [], [], 0.0
    for query in np.asarray(vectors[chosen], np.float32):
        exact, coarse = np.asarray(vectors) @ query, index.scores(query)
        best = set(np.argsort(-exact, kind="stable")[:k].tolist())
        order = np.argsort(-coarse, kind="stable")
        found.append(len(best & set(order[:k].tolist())) / len(best))
        wider.append(len(best & set(order[: 10 * k].tolist())) / len(best))
        errors = np.abs(exact - coarse)
        mean.append(float(errors.mean()))
        worst = max(worst, float(errors.max()))
    return {"queries": len(chosen), "recall_10": round(float(np.mean(found)), 4),
            "recall_10_in_100": round(float(np.mean(wider)), 4),
            "mean_error": round(float(np.mean(mean)), 5), "max_error": round(worst, 5)}  # fmt: skip


def _bits(count: int) -> int:
    """Bits of a piece's code: 8, fewer where there are too few rows to learn 256 centres."""
    return max(1, min(8, int(math.log2(count // _ROWS_A_CENTRE))))


def _trained(vectors: np.ndarray, pieces: int, bits: int, events: Events) -> tuple[np.ndarray, np.ndarray]:
    """Rotation (d, d) and centres (m, c, d / m), from at most 10,000 rows; the same for the same rows."""
    import faiss

    rng = np.random.default_rng(0)
    rows = np.sort(rng.choice(len(vectors), min(len(vectors), _SAMPLE), replace=False))
    sample = np.ascontiguousarray(vectors[rows], np.float32)
    dim = sample.shape[1]
    rotation = _rotation(sample, pieces)
    turned = sample @ rotation.T
    centres = np.empty((pieces, 1 << bits, dim // pieces), np.float32)
    for piece in range(pieces):
        events.check_cancelled()
        events.progress("learning the centres", piece, pieces, "pieces")
        part = np.ascontiguousarray(turned[:, piece * (dim // pieces) : (piece + 1) * (dim // pieces)])
        # FAISS would complain about few rows for each centre; ``_bits`` has taken care.
        means = faiss.Kmeans(part.shape[1], 1 << bits, niter=_ROUNDS, seed=piece + 1, min_points_per_centroid=1)
        with one_thread():
            means.train(part)
        centres[piece] = means.centroids
    return rotation, centres


def _rotation(sample: np.ndarray, pieces: int) -> np.ndarray:
    """(d, d) float32, orthonormal: principal directions, each dealt to the piece whose variances have the smallest
    product so far and that has room."""
    dim = sample.shape[1]
    centred = sample - sample.mean(0, dtype=np.float64)
    variances, directions = np.linalg.eigh(centred.T @ centred / len(sample))
    logs = np.log(np.maximum(variances, 1e-12))[::-1]
    logs = logs - logs.min()  # only differences count; none may be negative, or pieces would never fill up evenly
    buckets: list[list[int]] = [[] for _ in range(pieces)]
    products = np.zeros(pieces)
    for direction in range(dim):
        room = [piece for piece in range(pieces) if len(buckets[piece]) < dim // pieces]
        piece = min(room, key=lambda at: products[at])
        buckets[piece].append(direction)
        products[piece] += logs[direction]
    order = [direction for bucket in buckets for direction in bucket]
    return np.ascontiguousarray(directions.T[::-1][order], np.float32)


def _encoded(vectors: np.ndarray, rotation: np.ndarray, centres: np.ndarray, events: Events) -> np.ndarray:
    pieces, _count, width = centres.shape
    halves = (centres**2).sum(2) / 2
    codes = np.empty((len(vectors), pieces), np.uint8)
    for first in range(0, len(vectors), 4096):
        events.check_cancelled()
        events.progress("compressing", first, len(vectors), "tiles")
        turned = (np.asarray(vectors[first : first + 4096], np.float32) @ rotation.T).reshape(-1, pieces, width)
        for piece in range(pieces):
            near = turned[:, piece] @ centres[piece].T - halves[piece]
            codes[first : first + len(turned), piece] = near.argmax(1)
    return codes
