"""The privacy receipt of a query: what left this computer, what came back, who learned what, how long it took, and how
well the opened scores agree with plain ones where the owner gave some away. It holds no score, no vector and no key."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import PrivacyError
from ..privacy.modes import MODES
from ..privacy.probe import Probe
from .asking import Answer, Call, bad_answer

VERSION = 1
KEY = "kinscape_receipt"
_DEFAULT_ERROR = 1e-3


def receipt_path(out: Path) -> Path:
    """NAME.receipt.json beside NAME.gpkg."""
    return out.with_suffix(".receipt.json")


def make(call: Call, answer: Answer, vector: np.ndarray) -> dict[str, Any]:
    """For files and for people; JSON-able. Raises RemoteError for a probe that is none.

    {mode, mode_title, is_encryption, server {url, id, name}, archive, rows, sent [{what, bytes}], received [...],
    sent_bytes, received_bytes, server_learns, you_learn, leaks, seconds {stage: s}, is_exact, agreement (None: the
    owner gave no probe), details (of the mode)}
    """
    mode = MODES[call.mode]
    about = call.client.about(call.events)
    return {
        KEY: VERSION,
        "mode": mode.name,
        "mode_title": mode.title,
        "is_encryption": mode.is_encryption,
        "server": {"url": call.client.url, "id": call.server_id, "name": str(about.get("name", ""))[:200]},
        "archive": call.archive,
        "rows": call.rows,
        "sent": list(call.sent),
        "received": [{"what": "facts of server and archive", "bytes": call.client.facts_bytes}, *call.received],
        "sent_bytes": sum(line["bytes"] for line in call.sent),
        "received_bytes": sum(line["bytes"] for line in call.received) + call.client.facts_bytes,
        "server_learns": mode.server_learns,
        "you_learn": mode.you_learn,
        "leaks": list(mode.leaks),
        "seconds": {stage: round(seconds, 4) for stage, seconds in call.seconds.items()},
        "is_exact": answer.is_exact,
        "agreement": _agreement(call, answer, vector),
        "details": dict(answer.receipt),
    }


def _agreement(call: Call, answer: Answer, vector: np.ndarray) -> dict[str, Any] | None:
    told: Mapping[str, Any] | None = call.info.get("probe")
    if told is None:
        return None
    try:
        probe = Probe.from_dict(told, call.rows, call.dim)
        promised = answer.receipt.get("max_error", _DEFAULT_ERROR)
        found: dict[str, Any] = probe.agreement(vector, answer.scores, answer.rows,
                                                None if promised is None else float(promised))
    except (PrivacyError, TypeError, ValueError) as error:
        raise bad_answer(f"a probe that is none: {error}") from None
    return found


def doubts(receipt: Mapping[str, Any]) -> list[str]:
    """What the user should know before trusting the ranking; nothing where all is well."""
    agreement = receipt["agreement"]
    if agreement is None or agreement.get("is_within") in (True, None):
        return []
    return [f"the scores of {agreement['rows']} tiles that the owner gave away differ by up to "
            f"{agreement['max_error']:.2g} from plain ones, more than this mode's arithmetic explains: the server is "
            "damaged, of another version, or not honest"]


def write(path: str, receipt: Mapping[str, Any]) -> None:
    """Raises OSError."""
    Path(path).write_text(json.dumps(receipt, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def lines(receipt: Mapping[str, Any]) -> list[str]:
    """The receipt for the command line."""
    agreement = receipt["agreement"]
    told = [
        f"{receipt['mode_title']} at {receipt['server']['url']}, archive {receipt['archive']}",
        f"sent: {_items(receipt['sent'])}",
        f"received: {_items(receipt['received'])}",
        f"the server can learn: {receipt['server_learns']}",
        f"you learn: {receipt['you_learn']}",
        "time: " + ", ".join(f"{stage} {seconds:.2f} s" for stage, seconds in receipt["seconds"].items()),
    ]
    if agreement is not None and agreement.get("rows"):
        told.append(f"checked on {agreement['rows']} tiles that the owner gave away: largest error of a score "
                    f"{agreement['max_error']:.1e}")
    return told


def _items(items: list[dict[str, Any]]) -> str:
    return ", ".join(f"{item['what']} {item['bytes']:,} bytes" for item in items) or "nothing"
