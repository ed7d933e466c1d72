"""Numbers, durations and sizes as a person reads them, in the user's own locale."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from typing import Any

from qgis.PyQt.QtCore import QLocale

from ..core.events import Progress
from .i18n import tr


def number(value: float) -> str:
    """1240 -> 1,240 (or 1 240, 1.240 … by locale)."""
    return QLocale().toString(int(value))


def count(n: int, one: str, many: str) -> str:
    """``one`` for 1, otherwise ``many`` with the number in place of {0}. Both are translated texts."""
    return one if n == 1 else many.format(number(n))


def rasters(n: int) -> str:
    return count(n, tr("1 raster"), tr("{0} rasters"))


def places(n: int) -> str:
    return count(n, tr("1 place"), tr("{0} places"))


def tiles(n: int) -> str:
    return count(n, tr("1 tile"), tr("{0} tiles"))


def sentence(text: str) -> str:
    """``text`` as a sentence of its own: with a capital letter, unless it begins with a path or a name in quotes."""
    first = text.split(" ", 1)[0]
    is_word = first[:1].islower() and not any(mark in first for mark in "/\\._")
    return text[:1].upper() + text[1:] if is_word else text


def wrappable(text: str, longest: int = 24) -> str:
    """``text`` whose long words (paths, coordinates) may be broken after their marks: a label does not wrap inside a
    word, and cuts off what does not fit."""

    def breakable(match: re.Match[str]) -> str:
        word = match.group()
        return re.sub(r"([,/\\_;:&=-])(?=.)", "\\1\u200b", word) if len(word) > longest else word

    return re.sub(r"\S+", breakable, text)


def without_coordinates(text: str) -> str:
    """``text`` without the boxes and extents in figures that the engine adds for those who read logs: on the map they
    are seen better."""
    figure = r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?"
    text = re.sub(rf"[;,:]?\s+the query is (?:{figure}\s*,\s*){{3}}{figure}", "", text)
    extent = rf"it covers x {figure} to {figure}, y {figure} to {figure} in [^)\n]*"
    return re.sub(extent, lambda _match: tr("draw it on the imagery"), text)


def metres(value: float) -> str:
    """A length on the ground with a sensible number of digits: 0.2 m, 40 m, 1,240 m."""
    if value < 10:
        return tr("{0} m").format(QLocale().toString(float(f"{value:.3g}"), "g", 3))
    return tr("{0} m").format(QLocale().toString(int(round(value))))


def duration(seconds: float) -> str:
    """0.21 s, 12 s, 3 min 20 s, 2 h 5 min."""
    if seconds < 10:
        return tr("{0} s").format(QLocale().toString(float(seconds), "f", 2 if seconds < 1 else 1))
    whole = int(round(seconds))
    if whole < 60:
        return tr("{0} s").format(whole)
    if whole < 3600:
        return tr("{0} min {1} s").format(whole // 60, whole % 60)
    return tr("{0} h {1} min").format(whole // 3600, whole % 3600 // 60)


def rough_duration(seconds: float) -> str:
    """A duration without false precision: 40 s, 12 min 0 s, 2 h 10 min."""
    if seconds < 1:
        return duration(1)
    if seconds < 90:
        return duration(max(10, round(seconds, -1))) if seconds >= 10 else duration(round(seconds))
    return duration(60 * round(seconds / 60) if seconds < 5400 else 600 * round(seconds / 600))


def percent(share: float) -> str:
    """0.42 -> 42 %; a share that is there but rounds to nothing: < 1 %."""
    whole = round(100 * share)
    return tr("{0} %").format(QLocale().toString(whole)) if whole or share <= 0 else tr("< 1 %")


def size(n_bytes: float) -> str:
    """Bytes as kB, MB or GB of the locale."""
    return QLocale().formattedDataSize(int(n_bytes), 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def stage(name: str) -> str:
    """A stage of a job in the user's words. Stages that have no words here are shown as the job names them."""
    known = {
        "looking at files": tr("Looking at files"),
        "checking": tr("Checking"),
        "packages": tr("Trying the packages"),
        "measuring": tr("Measuring"),
        "hand-made statistics": tr("Measuring"),
        "preparing": tr("Preparing"),
        "generate": tr("Making the scene"),
        "scene": tr("Making the scene"),
        "comparing": tr("Comparing files"),
        "indexing": tr("Indexing"),
        "building the index": tr("Building the index"),
        "training the index": tr("Building the index"),
        "measuring the index": tr("Measuring the index"),
        "query": tr("Reading the query"),
        "filter": tr("Filtering"),
        "search": tr("Searching"),
        "searching": tr("Searching"),
        "asking the index": tr("Searching"),
        "ranking": tr("Ranking"),
        "compare": tr("Comparing"),
        "places": tr("Choosing places"),
        "score map": tr("Drawing the score map"),
        "results": tr("Writing results"),
        "thumbnails": tr("Thumbnails"),
        "export": tr("Exporting places"),
        "exporting": tr("Exporting"),
        "importing": tr("Importing"),
        "downloading": tr("Downloading"),
        "land cover": tr("Land cover"),
        "learning visual words": tr("Learning visual words"),
        "describing": tr("Describing images"),
        "fitting": tr("Learning classes"),
        "judge": tr("Measuring"),
        "overviews": tr("Making overviews"),
        "read": tr("Reading"),
        "reading": tr("Reading"),
        "tiles": tr("Reading tiles"),
        "train": tr("Training"),
        "judging": tr("Measuring before and after"),
        "encoding": tr("Encoding tiles"),
        "sending": tr("Sending"),
        "receiving": tr("Receiving"),
        "archives": tr("Looking at the archives of the server"),
        "catalogue": tr("Fetching the catalogue"),
        "keys": tr("Sending the key"),
        "seal": tr("Sealing"),
        "ask": tr("Asking the server"),
        "open": tr("Opening the answer"),
        "publish": tr("Publishing"),
        "measure": tr("Measuring"),
        "hide": tr("Disguising"),
        "wrong keys": tr("Trying wrong keys"),
        "cluster": tr("Grouping"),
        "compressing": tr("Compressing"),
        "learning the centres": tr("Learning what to compress by"),
        "making lists": tr("Making lists"),
    }
    return known.get(name) or name[:1].upper() + name[1:]


def progress_text(progress: Progress, rate: float | None = None) -> str:
    """One line: what is being done, how much of how much, how fast, how long still."""
    told = size if progress.unit == "bytes" else number
    count = told(progress.done)
    if progress.total is not None:
        count += " / " + told(progress.total)
    words = {
        "tiles": tr("tiles"),
        "files": tr("files"),
        "places": tr("places"),
        "folders": tr("folders"),
        "blocks": tr("blocks"),
        "examples": tr("examples"),
        "pictures": tr("pictures"),
        "images": tr("images"),
        "levels": tr("levels"),
        "rasters": tr("rasters"),
        "windows": tr("windows"),
        "steps": tr("steps"),
        "epochs": tr("epochs"),
        "bytes": "",
        "archives": tr("archives"),
        "keys": tr("keys"),
        "modes": tr("modes"),
        "parts": tr("parts"),
        "pieces": tr("pieces"),
    }
    unit = words.get(progress.unit, progress.unit)
    parts = [f"{stage(progress.stage)}: {count} {unit}".rstrip()]
    if rate and progress.unit == "bytes":
        parts.append(tr("{0}/s").format(size(rate)))
    elif rate:
        parts.append(tr("{0} {1}/s").format(number(rate) if rate >= 10 else f"{rate:.1f}", unit or "1"))
    if progress.seconds_left:
        parts.append(tr("{0} left").format(duration(progress.seconds_left)))
    return " · ".join(parts)


def exactness(summary: Mapping[str, Any]) -> str:
    """How a search was ranked, from its summary: exact, or by an index with its recall."""
    if summary.get("exact", True):
        return tr("exact")
    if summary.get("recall") is not None:
        return tr("approximate, recall {0}").format(f"{float(summary['recall']):.2f}")
    return tr("approximate")


def tip(text: str) -> str:
    """``text`` for a tooltip, shown to the letter: Qt takes what looks like HTML in a name for HTML, and would open
    the pictures that it names."""
    if "<" not in text:
        return text
    return "<qt>" + escape(text, quote=False).replace("\n", "<br>") + "</qt>"
