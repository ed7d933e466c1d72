"""Places of a result in the order that the land cover gives them at once, without the engine. Neither Qt nor QGIS.

Which places move, and how far, is decided by ``core/landcover/distance.py``; here is what follows for the whole table.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ....core.landcover.distance import rerank_order
from .cover_wish import CoverWish

if TYPE_CHECKING:
    from ..hits.hits_table import HitsTable


@dataclass(frozen=True)
class Ranking:
    """rows: (n,) int64, best first. ranks: (n,) int64, that of each row. moved: so many of ``rows`` at the front may
    stand elsewhere than the table has them. is_own: it is the order that the file itself has (its column rank)."""

    rows: np.ndarray
    ranks: np.ndarray
    moved: int
    is_own: bool


def ranking(table: HitsTable, wish: CoverWish) -> Ranking | None:
    """The order of ``table`` by ``wish``; None where the file has no land cover: its order stands then.

    The table is in the order of the looks. Where ``wish`` is what the file was written with, its own ranks count:
    the search may have chosen among more places than it wrote down.
    """
    if table.cover is None:
        return None
    if table.live is not None and table.live[0] == wish:
        return table.live[1]
    n = len(table)
    if wish == table.own_wish:
        rows, moved = np.lexsort((table.fid, table.rank)), n
    else:
        moved = min(wish.shortlist, n) if wish.cover > 0 else 0
        rows = np.arange(n)
        if moved:
            distances = table.cover.distances(table.cover.of(table.fid[:moved]), wish)
            rows[:moved] = rerank_order(table.score[:moved], distances, wish.cover, moved)
    ranks = np.empty(n, np.int64)
    ranks[rows] = table.sorted_ranks()
    made = Ranking(rows, ranks, moved, wish == table.own_wish)
    table.live = (wish, made)
    return made
