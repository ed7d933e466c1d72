"""The mode "private" with lists: the lists around the query's anchor are asked for, among those of sticky decoys."""

from __future__ import annotations

import numpy as np

from ...errors import InputError, PrivacyError
from ...privacy import decoys, lists
from ...privacy.params import DEFAULT_SET
from ...privacy.sealed import QueryKeys
from ..asking import Answer, Call, bad_answer

LISTS = "lists"


def ask_lists(call: Call, keys: QueryKeys, vector: np.ndarray) -> Answer:
    """Options of the call: ``probes`` (4): lists around an anchor; ``decoys`` (4): anchors asked for together.

    Raises InputError where the owner published no lists, PrivacyError, RemoteError, BudgetError.
    """
    table = _table(call)
    probes = _number(call, "probes", lists.DEFAULT_PROBES, lists.MOST_PROBES)
    size = _number(call, "decoys", decoys.DEFAULT_SIZE, decoys.MOST_SIZE)
    with call.stage("seal"):
        query = keys.seal(vector)
        # Of this archive's lists only: groups of another number of lists are other groups.
        hidden = decoys.Decoys(decoys.secret_for(f"{call.server_id}/{call.archive}"), len(table), size)
        asked = table.asked(vector, hidden, probes)
        among = len(hidden.group(table.anchor(vector)))
    header = {"set": DEFAULT_SET, "pass": LISTS, LISTS: asked.tolist()}
    answer = call.ask([query], header, (keys.fingerprint, keys.evaluation()))
    with call.stage("open"):
        try:
            opened = keys.open(answer.parts, len(asked) * table.slots, len(vector))
            rows, scores = table.scattered(asked, opened)
        except PrivacyError as error:
            raise bad_answer(error.message) from None
    share = len(rows) / max(1, call.rows)
    missed = ", so similar tiles elsewhere are missed" if share < 1 else ""
    notes = [f"lists: {len(asked)} of {len(table)} lists ({share:.0%} of the tiles) were asked{missed}. The server "
             f"sees which lists; your part of the archive is hidden among {among}, by decoys that stay the same. Ask "
             "for the full pass to show it nothing."]
    receipt = {"set": DEFAULT_SET, "pass": LISTS, "lists": len(asked), "of_lists": len(table), "decoys": among,
               "probes": probes, "share": round(share, 4), "key": keys.fingerprint[:16],
               "max_error": keys.parameters.max_error,
               "server_learns_more": "which lists were asked for, yours among those of decoys"}  # fmt: skip
    return Answer(scores.astype(np.float32), rows, False, notes, receipt)


def _table(call: Call) -> lists.ListTable:
    told = call.facts.get(LISTS)
    if not isinstance(told, dict):
        raise InputError("the owner published no lists of this archive", "ask for the full or the coarse pass")
    try:
        table = lists.ListTable.from_bytes(call.file(lists.TABLE_NAME), call.rows, call.dim)
    except PrivacyError as error:
        raise bad_answer(error.message) from None
    if table.sha256 != told.get("sha256"):
        raise bad_answer("lists of another digest")
    return table


def _number(call: Call, name: str, default: int, most: int) -> int:
    given = call.options.get(name, default)
    try:
        number = int(given)
    except (TypeError, ValueError):
        number = 0
    if not 1 <= number <= most:
        raise InputError(f"{name} cannot be {given!r}", f"a whole number from 1 to {most}")
    return number
