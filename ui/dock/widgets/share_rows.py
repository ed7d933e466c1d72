"""Which classes of land cover the bars show: the shares of the query beside those of a place. Numbers only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

MOST_ROWS = 5
LEAST_SHARE = 0.005  # of a tile: below half a percent a class is not there


@dataclass(frozen=True)
class ShareRow:
    """``query`` and ``place``: shares of a tile, 0 to 1. ``others``: so many classes are counted together here, and
    the row has no name of its own."""

    name: str
    colour: str
    query: float
    place: float
    others: int = 0


def share_rows(
    names: Sequence[str], colours: Sequence[str], query: np.ndarray, place: np.ndarray, most: int = MOST_ROWS
) -> list[ShareRow]:
    """Classes that one of both has, the largest first; where there are more than ``most``, the last row is the rest.

    query, place: (c,) shares with sum 1; NaN, for not known, counts as 0.
    """
    both = np.nan_to_num(np.stack([np.asarray(query, np.float64), np.asarray(place, np.float64)]))
    order = np.argsort(-both.max(axis=0), kind="stable")
    order = [int(number) for number in order if both[:, number].max() >= LEAST_SHARE]
    single = order if len(order) <= most else order[: most - 1]
    rows = [ShareRow(names[i], colours[i], float(both[0, i]), float(both[1, i])) for i in single]
    rest = order[len(single) :]
    if rest:
        left = both[:, rest].sum(axis=1)
        rows.append(ShareRow("", "#808080", float(left[0]), float(left[1]), len(rest)))
    return rows
