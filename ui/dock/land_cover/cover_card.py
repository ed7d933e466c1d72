"""What land cover did to the rank of a place: before and after, how far its cover is from that of the examples, and
both as bars. Part of the Why panel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType

import numpy as np
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ....core.landcover.distance import shares
from ...charts import pyqtgraph
from ...i18n import tr
from ...words import number
from ..hits.hits_choice import HitsChoice
from ..hits.hits_table import Hit, HitsTable
from ..widgets.share_bars import ShareBars
from ..widgets.share_rows import ShareRow, share_rows


@dataclass(frozen=True)
class HitCover:
    """``before`` and ``after``: rank by looks alone, and now. ``distance``: weighted, of land covers; None where one of
    them is not known. ``is_counted``: land cover counts at all, and ``is_near``: for this place, which is among the
    first ``shortlist``."""

    before: int
    after: int
    distance: float | None
    rows: tuple[ShareRow, ...]
    is_counted: bool
    is_near: bool
    shortlist: int


def cover_of(table: HitsTable | None, choice: HitsChoice, hit: Hit) -> HitCover | None:
    """What there is to say of a place; None where the result has no land cover."""
    if table is None or table.cover is None:
        return None
    cover, own = table.cover, table.cover.look_up(hit.fid)
    distance = float(cover.distances(own[None], choice.wish)[0])
    before = hit.visual_rank if hit.visual_rank is not None else hit.rank
    rows = share_rows(cover.names, cover.colours, cover.query_shares(), shares(own[None])[0])
    return HitCover(
        before,
        hit.rank,
        distance if np.isfinite(distance) else None,
        tuple(rows) if own.any() else (),
        choice.cover > 0,
        before <= choice.shortlist,
        choice.shortlist,
    )


class CoverCard(QWidget):
    """Hidden while there is no land cover to show."""

    def __init__(self, parent: QWidget | None = None, graph: Callable[[], ModuleType | None] = pyqtgraph) -> None:
        super().__init__(parent)
        self.sentence = QLabel(self)
        self.key = QLabel(tr("Land cover in percent: your examples | this place"), self)
        for label in (self.sentence, self.key):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bars = ShareBars(self, graph)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        for part in (self.sentence, self.key, self.bars):
            box.addWidget(part)
        self.hide()

    def show_cover(self, cover: HitCover | None) -> None:
        self.setVisible(cover is not None)
        if cover is None:
            return
        self.sentence.setText(cover_sentence(cover))
        self.bars.set_rows(list(cover.rows))
        for part in (self.key, self.bars):
            part.setVisible(bool(cover.rows))


def cover_sentence(cover: HitCover) -> str:
    """What land cover did, in one or two sentences."""
    before, after = number(cover.before), number(cover.after)
    if not cover.is_counted:
        first = tr("Rank {0} by looks alone; land cover does not count now.").format(after)
    elif not cover.is_near:
        first = tr("Rank {0}: land cover orders only the {1} places that look most alike.").format(
            after, number(cover.shortlist)
        )
    elif cover.before == cover.after:
        first = tr("Rank {0} by looks, and the same with land cover.").format(after)
    else:
        first = tr("Rank {0} by looks, {1} with land cover.").format(before, after)
    if cover.distance is None:
        return first + " " + tr("The land cover of this place is not known.")
    locale = QLocale().toString(cover.distance, "f", 2)
    return first + " " + tr("Distance of the land covers: {0}.").format(locale)
