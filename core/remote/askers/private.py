"""The modes "private", "private-exact": the query is sealed here, multiplied there, and its scores are opened here."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...errors import InputError, PrivacyError
from ...privacy.coarse import TABLE_NAME, CoarseTable
from ...privacy.keys import SET_OF_MODE, key_for
from ...privacy.params import parameter_set
from ...privacy.sealed import QueryKeys
from ..asking import Answer, Call, bad_answer
from .private_lists import LISTS, ask_lists

PASSES = ("auto", "full", "coarse", LISTS)


def make(mode: str) -> PrivateAsker:
    """The asker of "private" or "private-exact"."""
    return PrivateAsker(mode)


class PrivateAsker:
    """Options of the call: ``pass`` "auto" (coarse above 100,000 rows where the owner published a table), "full",
    "coarse" or "lists" (see ``private_lists``); ``set``: a parameter set that the archive offers (default the mode's
    own); ``renew_key``: a new key, so that the server cannot link this query to earlier ones."""

    def __init__(self, mode: str) -> None:
        self.mode = mode

    def ask(self, call: Call, vector: np.ndarray) -> Answer:
        """Raises InputError for options that the archive does not offer, PrivacyError, RemoteError, BudgetError."""
        set_id = _offered_set(call, self.mode)
        table = _table(call) if _is_coarse(call) else None
        keys = key_for(call.server_id, self.mode, set_id, renew=call.options.get("renew_key") is True)
        if call.options.get("pass") == LISTS:
            return ask_lists(call, keys, vector)
        length, notes = 1.0, []
        if table is not None:
            vector, length = table.question(vector)
            notes = [_coarse_note(call, table)]
        scores = sealed_scores(call, keys, vector, {"set": set_id, "pass": "full" if table is None else "coarse"})
        # Multiplied here: how long the short form of a query is belongs to the query.
        scores = (scores * np.float32(length)).astype(np.float32)
        error = keys.parameters.max_error
        receipt = {"set": set_id, "pass": "full" if table is None else "coarse", "key": keys.fingerprint[:16],
                   "max_error": error}  # fmt: skip
        return Answer(scores, None, table is None, notes, receipt)


def sealed_scores(call: Call, keys: QueryKeys, vector: np.ndarray, header: dict[str, Any]) -> np.ndarray:
    """(rows,) float32: seal, ask, open. Raises RemoteError, one text for every answer that cannot be opened."""
    with call.stage("seal"):
        query = keys.seal(vector)
    answer = call.ask([query], header, (keys.fingerprint, keys.evaluation()))
    with call.stage("open"):
        try:
            return keys.open(answer.parts, call.rows, len(vector))
        except PrivacyError as error:
            raise bad_answer(error.message) from None


def _offered_set(call: Call, mode: str) -> str:
    offered = call.facts.get("sets")
    if not isinstance(offered, list) or call.facts.get("rows") != call.rows or call.facts.get("dim") != call.dim:
        raise bad_answer("facts of another archive")
    wanted = call.options.get("set") or SET_OF_MODE[mode]
    scheme = parameter_set(wanted).scheme
    if wanted not in offered or scheme != parameter_set(SET_OF_MODE[mode]).scheme:
        raise InputError(f"the archive does not offer {wanted} for this mode", "leave the option away")
    return str(wanted)


def _is_coarse(call: Call) -> bool:
    wanted = call.options.get("pass", "auto")
    if wanted not in PASSES:
        raise InputError(f"the pass {wanted!r} is not known", "use " + ", ".join(PASSES))
    has_table = isinstance(call.facts.get("coarse"), dict)
    if wanted == "coarse" and not has_table:
        raise InputError("the owner published no table for a coarse pass", "ask for the full pass")
    above = call.facts.get("coarse_above")
    return wanted == "coarse" or (wanted == "auto" and has_table and type(above) is int and call.rows > above)


def _table(call: Call) -> CoarseTable:
    try:
        table = CoarseTable.from_bytes(call.file(TABLE_NAME), call.dim)
    except PrivacyError as error:
        raise bad_answer(error.message) from None
    if table.sha256 != call.facts["coarse"].get("sha256"):
        raise bad_answer("a table of another digest")
    return table


def _coarse_note(call: Call, table: CoarseTable) -> str:
    recall = call.facts["coarse"].get("recall_10")
    told = f"; the owner measured {recall:.0%} of the first 10 places in common" if _is_share(recall) else ""
    return (f"coarse pass: vectors of {table.dim} numbers instead of {call.dim}, so the ranking is approximate{told}. "
            "Ask for the full pass for the exact ranking.")  # fmt: skip


def _is_share(value: object) -> bool:
    return type(value) in (int, float) and 0 <= value <= 1  # type: ignore[operator]
