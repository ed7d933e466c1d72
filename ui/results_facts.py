"""What a result says of itself, in words: the line above the gallery, the facts in its tooltip, and in a report."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QLocale

from .engine_words import in_users_language
from .i18n import tr
from .words import count, duration, exactness, number, percent, places


def results_line(summary: Mapping[str, Any], shown: int | None = None, total: int | None = None) -> str:
    """``1,240 places   0.21 s   exact`` (or the recall of the index that was used); ``312 of 1,240 places`` where
    limits cut some. What it has learned from, where it has, goes before the time: a narrow dock cuts the end off."""
    hits = int(summary.get("hits", 0)) if total is None else total
    is_cut = shown is not None and shown < hits
    parts = [tr("{0} of {1} places").format(number(shown), number(hits)) if is_cut else places(hits)]
    took = [duration(float(summary["seconds"]))] if summary.get("seconds") is not None else []
    learned = learned_from(summary)
    rest = [exactness(summary), learned, *took] if learned else [*took, exactness(summary)]
    return "   ".join([*parts, *rest])


def learned_from(summary: Mapping[str, Any]) -> str:
    """``learned from 5 liked, 2 unliked``; "" where the examples were only averaged."""
    if summary.get("learner") != "linear":
        return ""
    likes, unlikes = (_count_of(summary, role) for role in ("like", "unlike"))
    text = count(likes, tr("1 liked"), tr("{0} liked"))
    if unlikes:
        text += ", " + count(unlikes, tr("1 unliked"), tr("{0} unliked"))
    return tr("learned from {0}").format(text)


def facts_lines(summary: Mapping[str, Any]) -> list[str]:
    """Encoder, learning, expectation, exactness, holes and remarks, a line each; of older results what there is."""
    lines = [encoder_text(summary)] if encoder_text(summary) else []
    if summary.get("concept"):
        lines.append(tr("Concept: {0}").format(summary["concept"]))
    expected = summary.get("expected")
    if _is_number(expected):
        told = QLocale().toString(float(expected), "f", 0 if expected >= 10 else 1)
        lines.append(tr("About {0} of these places are what you look for, going by your marks.").format(told))
    holes = holes_text(summary)
    if holes:
        lines.append(tr("Without imagery: {0}").format(holes))
    cover = summary.get("land_cover")
    if isinstance(cover, Mapping) and cover.get("moved"):
        lines.append(tr("Land cover gave {0} of these places another rank.").format(number(int(cover["moved"]))))
    notes = summary.get("notes")
    return lines + [in_users_language(str(note)) for note in (notes if isinstance(notes, list) else [])]


def encoder_text(summary: Mapping[str, Any]) -> str:
    """The encoder and what it is recognised by; "" where an older result does not say."""
    encoder = summary.get("encoder")
    if not (isinstance(encoder, Mapping) and encoder.get("name")):
        return ""
    words = tr("Encoder {0}, weights {1}") if encoder.get("of") == "weights" else tr("Encoder {0}, description {1}")
    return words.format(encoder["name"], encoder.get("hash", "?"))


def holes_text(summary: Mapping[str, Any]) -> str:
    """The share of nodata: in the tiles found, and in all that were searched; "" where it is not known."""
    found, searched = summary.get("nodata_hits"), summary.get("nodata_archive")
    if not (_is_number(found) and _is_number(searched)):
        return ""
    return tr("{0} of the places found, {1} of the tiles searched").format(
        percent(float(found)), percent(float(searched))
    )


def _count_of(summary: Mapping[str, Any], role: str) -> int:
    examples = summary.get("examples")
    value = examples.get(role) if isinstance(examples, Mapping) else 0
    return value if isinstance(value, int) else 0


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
