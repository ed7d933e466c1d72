"""The numbers of an explanation in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QLocale

from ...i18n import tr


def similarity(value: float) -> str:
    """0.91, in the user's locale."""
    return QLocale().toString(float(value), "f", 2)


def percentile_words(percentile: float | None) -> str:
    """What share of random tiles a place beats; "" where it was not measured."""
    if percentile is None:
        return ""
    if percentile >= 100:
        return tr("More similar than all other tiles that were compared")
    return tr("More similar than {0} % of random tiles").format(QLocale().toString(float(f"{percentile:.4g}"), "g", 4))


def why_sentence(likes: Sequence[float], unlikes: Sequence[float]) -> str:
    """One to two sentences; examples are numbered from 1, as in the strips."""
    said = []
    if len(likes) == 1:
        said.append(tr("Its similarity to your example is {0}.").format(similarity(likes[0])))
    elif likes:
        best, worst = _highest(likes), _highest([-value for value in likes])
        text = tr("Most like example {0} ({1}); least like example {2} ({3}).")
        said.append(text.format(best + 1, similarity(likes[best]), worst + 1, similarity(likes[worst])))
    if unlikes:
        near = _highest(unlikes)
        if likes and unlikes[near] > max(likes):
            text = tr("It is even more like Unlike {0} ({1}): mark it with X if it is wrong.")
        else:
            text = tr("Of what it should not be like, it is nearest to Unlike {0} ({1}).")
        said.append(text.format(near + 1, similarity(unlikes[near])))
    return " ".join(said)


def _highest(values: Sequence[float]) -> int:
    return max(range(len(values)), key=lambda i: values[i])
