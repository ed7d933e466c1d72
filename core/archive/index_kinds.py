"""Approximate indexes beside an archive: building one of FAISS's kinds, measuring its recall, and searching it.

An index only proposes candidates; their scores are computed from the archive's own vectors, so they are exact whatever
the kind. It belongs to one generation: an index of an older one is never used.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from .durable import storing, writing
from .manifest import Manifest, damaged

if TYPE_CHECKING:
    from .store import Archive

INDEX_NAME, FACTS_NAME = "index.faiss", "index.json"
KINDS = ("exact", "ivf", "lsh", "pq", "ivf_pq", "hnsw", "hnsw_pq")
MAX_EFFORT = 10


@dataclass(frozen=True)
class IndexFacts:
    """What ``index.json`` says. ``effort``: 0..10, how thoroughly it is searched; chosen so that ``recall`` (of the
    exact first ``k``, on ``sample`` tiles as queries) reaches the target where the kind can. ``size``: bytes of
    index.faiss."""

    kind: str
    generation: int
    tiles: int
    dim: int
    recall: float
    k: int
    sample: int
    effort: int
    parameters: dict[str, int]
    size: int
    built: str
    seconds: float

    @classmethod
    def from_json(cls, text: str) -> IndexFacts:
        """Raises ValueError."""
        data = json.loads(text)
        if not isinstance(data, dict) or set(data) != set(cls.__dataclass_fields__):
            raise ValueError("fields are missing or unknown")
        types = {"str": str, "int": int, "float": (int, float), "dict[str, int]": dict}
        for name, field in cls.__dataclass_fields__.items():
            if not isinstance(data[name], types[field.type]):
                raise ValueError(f"{name} is {data[name]!r}")
        if data["kind"] not in KINDS or not 0 <= data["effort"] <= MAX_EFFORT:
            raise ValueError(f"kind {data['kind']!r}, effort {data['effort']}")
        return cls(**data)

    def to_json(self) -> str:
        return json.dumps(asdict(self), indent=1)


class AnnIndex:
    """An approximate index of one archive. The file is read at the first search. Not for two threads at once."""

    def __init__(self, archive: Archive, facts: IndexFacts) -> None:
        self._archive, self._facts, self._faiss = archive, facts, None

    @property
    def kind(self) -> str:
        return self._facts.kind

    @property
    def recall(self) -> float:
        """Measured when it was built: mean share of the exact first k that it finds."""
        return self._facts.recall

    def facts(self) -> dict[str, Any]:
        return asdict(self._facts)

    def search(self, vectors: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
        """(q, dim) unit vectors -> scores (q, k) float32 (exact inner products, best first) and rows (q, k) int64.

        Where fewer than k are found, the rest is -inf and -1. Raises ArchiveError if the file is damaged.
        """
        if self._faiss is None:
            self._faiss = _load(self._archive.folder / INDEX_NAME, self._facts)
        return search_index(
            self._faiss, self.kind, self._facts.effort, self._archive.vectors, vectors, k, self._facts.k + 1
        )


def open_index(archive: Archive) -> tuple[AnnIndex | None, str]:
    """The archive's index, or None and a sentence that says why ("" if there is none)."""
    path = archive.folder / FACTS_NAME
    try:
        facts = IndexFacts.from_json(path.read_text(encoding="utf-8"))
        size = os.stat(archive.folder / INDEX_NAME).st_size
    except FileNotFoundError:
        return None, ""
    except (OSError, ValueError) as error:
        return None, f"the index cannot be used: {path.name} is damaged ({error})"
    if facts.generation != archive.generation or archive.manifest.part:
        return None, f"the index ({facts.kind}) is of an older state of the archive: build it again"
    if size != facts.size or (facts.tiles, facts.dim) != archive.vectors.shape:
        return None, f"the index ({facts.kind}) does not fit the archive: build it again"
    return AnnIndex(archive, facts), ""


def carry_index_over(folder: Path, before: Manifest, after: Manifest) -> None:
    """Let the index of generation ``before`` serve ``after``, which has the same rows in the same order. An index that
    was stale stays so; a cut in between leaves it stale."""
    path = folder / FACTS_NAME
    try:
        facts = IndexFacts.from_json(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return  # none, or one that cannot be used anyway
    if facts.generation == before.generation and not before.part:
        with storing(path), writing(path) as file:
            file.write(replace(facts, generation=after.generation).to_json().encode())


def search_index(index: Any, kind: str, effort: int, stored: np.ndarray, queries: np.ndarray, k: int,
                 measured_k: int) -> tuple[np.ndarray, np.ndarray]:
    """Candidates from the index, ranked by their exact scores (ties by row). Shapes as in ``AnnIndex.search``.

    As many candidates are taken as for ``measured_k`` at least: the measured recall then holds for a smaller k too.
    """
    count = len(stored)
    fetch = min(count, max(1, k, measured_k) * refine_factor(kind, effort))
    set_effort(index, kind, effort, fetch)
    queries = np.ascontiguousarray(queries, np.float32)
    _, found = index.search(queries, fetch)
    scores = np.full((len(queries), k), -np.inf, np.float32)
    rows = np.full((len(queries), k), -1, np.int64)
    for i, query in enumerate(queries):
        candidates = np.unique(found[i][found[i] >= 0])
        exact = stored[candidates] @ query
        order = np.lexsort((candidates, -exact))[:k]
        scores[i, :len(order)], rows[i, :len(order)] = exact[order], candidates[order]
    return scores, rows


def refine_factor(kind: str, effort: int) -> int:
    """How many times more candidates than wanted are taken from an index that knows vectors only coarsely."""
    if kind in ("lsh", "pq"):
        return 2 ** min(effort, 7)
    return 2 ** (1 + effort // 2) if kind in ("ivf_pq", "hnsw_pq") else 1


def set_effort(index: Any, kind: str, effort: int, fetch: int) -> dict[str, int]:
    """Set how thoroughly an index is searched; gives the parameters by their FAISS names."""
    if kind.startswith("ivf"):
        index.nprobe = min(index.nlist, 2 ** effort)
        return {"nlist": int(index.nlist), "nprobe": int(index.nprobe), "refine": refine_factor(kind, effort)}
    if kind.startswith("hnsw"):
        index.hnsw.efSearch = max(fetch, 16 * 2 ** effort)
        return {"efSearch": 16 * 2 ** effort, "refine": refine_factor(kind, effort)}
    return {"refine": refine_factor(kind, effort)}


def _load(path: Path, facts: IndexFacts) -> Any:
    import faiss

    try:
        with open(path, "rb") as file:  # through Python: FAISS cannot open every path that Windows can
            index = faiss.read_index(faiss.PyCallbackIOReader(file.read, 1 << 20))
    except (OSError, RuntimeError) as error:
        raise damaged(path, str(error).splitlines()[0]) from error
    if index.ntotal != facts.tiles or index.d != facts.dim:
        raise damaged(
            path, f"it has {index.ntotal:,} vectors of {index.d} dimensions, not {facts.tiles:,} of {facts.dim}"
        )
    return index
