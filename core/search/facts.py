"""What every result says of itself: who encoded, how it was searched and learned, and how much of it is holes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from ..archive.store import Archive
    from .find import Found
    from .query import Query

HASH_LENGTH = 12


def facts(archive: Archive, found: Found) -> dict[str, Any]:
    """exact; recall of the index where it is not; nodata_hits and nodata_archive, the mean share of holes in the tiles
    that were found and that were searched (None: no tile); and ``query_facts``."""
    exactness = {"exact": found.is_exact}
    if found.recall is not None:
        exactness["recall"] = round(found.recall, 4)
    return {
        **exactness,
        "nodata_hits": hole_share(archive, found.hits.rows),
        "nodata_archive": hole_share(archive, found.rows),
        **query_facts(archive, found.query),
    }


def query_facts(archive: Archive, query: Query) -> dict[str, Any]:
    """encoder {name, hash, of}: ``hash`` is the first 12 digits of the sha256 ``of`` its weights, or (an encoder
    without weights) of its description; learner; examples {like, unlike}; concept (its name) where there is one;
    calibration {slope, offset, even_score, likes, unlikes} where there are labels enough for probabilities."""
    told: dict[str, Any] = {
        "encoder": encoder_facts(archive),
        "learner": query.learner,
        "examples": {role: sum(p.role == role for p in query.parts) for role in ("like", "unlike")},
    }
    if query.concept is not None:
        told["concept"] = query.concept.name
    if query.calibration is not None:
        own = query.calibration
        told["calibration"] = {"slope": round(own.slope, 6), "offset": round(own.offset, 6),
                               "even_score": round(own.even_score, 6), "likes": own.likes, "unlikes": own.unlikes}
    return told


def encoder_facts(archive: Archive) -> dict[str, str]:
    own = archive.manifest.encoder
    digits, of = (own.weights_sha256, "weights") if own.weights_sha256 else (own.fingerprint, "description")
    return {"name": own.name, "hash": digits[:HASH_LENGTH], "of": of}


def hole_share(archive: Archive, rows: np.ndarray | None) -> float | None:
    """Mean share of holes of tiles (None: of all), rounded; None where there is no tile."""
    shares = archive.hole_share if rows is None else archive.hole_share[rows]
    return round(float(shares.mean(dtype=np.float64)), 5) if len(shares) else None
