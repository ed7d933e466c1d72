"""Places of a results file in a new order by their land cover: the same look-up as in a search, from the file alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import InputError
from ..landcover.distance import class_weights, cover_distances, rerank_order
from ..raster.ogr_paths import readable
from .isolation import isolation
from .land_cover_table import LandCoverTable, read_land_cover
from .places_table import has_own_tables
from .rerank import LandCover
from .results import write_layers
from .targets import PLACES_LAYER, QUERY_LAYER

_MOST_PLACES = 100_000


def reranked(results: Path, out: str, cover: float, shortlist: int, weights: tuple[tuple[str, float], ...],
             named: str = "") -> dict[str, Any]:
    """Write the places of ``results`` to ``out`` (a temporary name; errors say ``named``) in their new order; gives
    {hits, moved, query_known, unknown (places of unknown cover), classes}.

    Everything else about a place stays, review marks too; the distance to a better place is measured anew. Raises
    InputError for a file without land cover and for a class weight of no class, StorageError.
    """
    import pyogrio

    table = _land_cover(results)
    own, unknown = class_weights(table.names, dict(weights))
    if unknown:
        raise InputError(f"the land cover has no class {unknown[0]!r}", "its classes: " + ", ".join(table.names))
    with readable(str(results)) as plain:
        try:
            places = pyogrio.read_dataframe(plain, layer=PLACES_LAYER, fid_as_index=True, max_features=_MOST_PLACES)
            query = pyogrio.read_dataframe(plain, layer=QUERY_LAYER)
        except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, ValueError) as error:
            raise InputError(f"{results} cannot be read: {error}", "give the .gpkg file of a search") from None
    visual = places["visual_rank"] if "visual_rank" in places else places["rank"]
    places = places.iloc[np.argsort(visual.to_numpy(), kind="stable")]
    histograms = table.of_places(places.index.to_numpy(np.int64))
    distances = cover_distances(table.query, histograms, own)
    order = rerank_order(places["score"].to_numpy(float), distances, cover, shortlist)
    moved = places.iloc[order].reset_index(drop=True)
    moved["rank"] = np.arange(1, len(moved) + 1, dtype=np.int32)
    moved["visual_rank"] = (order + 1).astype(np.int32)
    moved["cover_distance"] = distances[order].round(7)
    bounds = moved.geometry.bounds.to_numpy(float).reshape(-1, 4)
    moved["isolation_m"] = isolation((bounds[:, :2] + bounds[:, 2:]) / 2)
    facts = LandCover(table.names, table.colours, table.query, histograms[order])
    write_layers(out, moved, query, facts, named)
    return {"hits": len(moved), "moved": int((order != np.arange(len(order))).sum()),
            "query_known": bool(table.query.any()), "unknown": int((~np.isfinite(distances)).sum()),
            "classes": list(table.names)}


def _land_cover(results: Path) -> LandCoverTable:
    try:
        with closing(sqlite3.connect(f"{results.as_uri()}?mode=ro&immutable=1", uri=True)) as database:
            table = read_land_cover(database) if has_own_tables(database) else None
    except (sqlite3.Error, OSError) as error:
        raise InputError(f"{results} is not a result of a search: {error}", "give the .gpkg file of a search") from None
    if table is None:
        raise InputError(f"{results} holds no land cover of its places",
                         "give the archive one (kinscape cover --archive DIR) and search again")
    return table
