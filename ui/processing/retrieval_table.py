"""The figures of a retrieval benchmark as a page for people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from ..i18n import tr

_COLUMNS = ("map10", "p10", "map20", "p20", "ndcg10")
_NOTES = {"min_rk": "min(R, k)", "hits": "hits", "R": "R"}


def retrieval_page(summary: Mapping[str, Any]) -> str:
    """A whole HTML page: what was measured, each convention, each class."""
    title = tr("Retrieval with {0}").format(summary.get("encoder", ""))
    facts = [
        (tr("Images"), summary.get("images")),
        (tr("Classes"), summary.get("classes")),
        (tr("Queries"), summary.get("queries")),
        (tr("Protocol"), summary.get("protocol")),
        (tr("Numbers for each image"), summary.get("dim")),
        (tr("Fingerprint of the encoder"), summary.get("fingerprint")),
        (tr("Folder"), summary.get("data")),
    ]
    strict = [
        (tr("Mean average precision over all"), summary.get("map")),
        ("mAP@R", summary.get("map_at_r")),
        ("ANMRR", summary.get("anmrr")),
        (tr("First hit right"), summary.get("r1")),
        *((tr("95 % interval of {0}").format(name), " – ".join(map(_shown, limits)))
          for name, limits in (summary.get("ci95") or {}).items()),
        *((tr("Found after {0} hits").format(budget), share)
          for budget, share in (summary.get("recall_at_budget") or {}).items()),
    ]  # fmt: skip
    conventions = [
        [_NOTES.get(name, name), *(row.get(column) for column in _COLUMNS)]
        for name, row in (summary.get("conventions") or {}).items()
    ]
    classes = sorted((summary.get("per_class_p10") or {}).items(), key=lambda item: -item[1])
    head = [tr("Average precision divided by"), "mAP@10", "P@10", "mAP@20", "P@20", "NDCG@10"]
    body = [
        f"<h1>{escape(title)}</h1>",
        _table([], facts),
        f"<h2>{escape(tr('Under each convention'))}</h2>",
        _table(head, conventions),
        f"<h2>{escape(tr('Further figures'))}</h2>",
        _table([], strict),
        f"<h2>{escape(tr('Precision at 10 of each class'))}</h2>",
        _table([], classes),
    ]
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{escape(title)}</title></head>\n<body>\n'
        + "\n".join(body)
        + "\n</body></html>\n"
    )


def _table(head: list[str], rows: Iterable[Iterable[Any]]) -> str:
    lines = ["".join(f"<th>{escape(name)}</th>" for name in head)] if head else []
    lines += ["".join(f"<td>{escape(_shown(cell))}</td>" for cell in row) for row in rows]
    return '<table border="1" cellpadding="4" cellspacing="0">' + "\n".join(f"<tr>{one}</tr>" for one in lines) + (
        "</table>"
    )


def _shown(value: Any) -> str:
    if value is None:
        return "-"
    return f"{value:.4f}" if isinstance(value, float) else str(value)
