"""What a check of what was missed has come to, in sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QLocale

from ...engine_words import in_users_language
from ...i18n import tr
from ...words import count, number, percent

Recall = tuple[float, float, float]  # estimate, low, high


def recall_of(summary: Mapping[str, Any]) -> Recall | None:
    values = tuple(summary.get(name) for name in ("recall", "recall_low", "recall_high"))
    return None if any(value is None for value in values) else tuple(map(float, values))


def answer_sentence(summary: Mapping[str, Any]) -> str:
    """How much was found of all there is."""
    found, recall = int(summary.get("found", 0)), recall_of(summary)
    if recall is None:
        return tr("{0} found so far. How many are left cannot be said yet.").format(number(found))
    if not found:
        return tr("Nothing that you look for has been found yet, neither by the search nor in the sample.")
    share, low, high = map(percent, recall)
    first = tr("About {0} of what you look for is found (most likely {1} to {2}).").format(share, low, high)
    left = QLocale().toString(round(float(summary["left"])))
    low_left, high_left = number(summary.get("left_low", 0)), number(summary.get("left_high", 0))
    second = tr("{0} found, about {1} left ({2} to {3}).").format(number(found), left, low_left, high_left)
    return first + " " + second


def advice(summary: Mapping[str, Any]) -> str:
    """Whether to go on, by the stop rule; and what else is to be said of the estimate."""
    share, confidence = percent(float(summary.get("share", 0.05))), percent(float(summary.get("confidence", 0.95)))
    lines = []
    if summary.get("may_stop"):
        lines.append(tr("You may stop: less than {0} is left, with {1} confidence.").format(share, confidence))
    elif recall_of(summary) is not None:
        most = count(int(summary.get("left_at_most", 0)), tr("one place"), tr("{0} places"))
        lines.append(tr("Going on is worth it: as many as {0} may be left.").format(most))
        more = int(summary.get("more_reviews", 0))
        if more:
            lines.append(
                count(more, tr("One more place to review"), tr("About {0} more places to review"))
                + " "
                + tr("until less than {0} is left for sure.").format(share)
            )
    notes = summary.get("notes")
    lines += [in_users_language(str(note)) for note in (notes if isinstance(notes, list) else [])]
    return "\n".join(lines)
