"""The mode "sei" (obfuscation, no encryption): a query among decoys, answered with the rows that come first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from ...errors import InputError, PrivacyError
from ...privacy.sei import anonymity, key_files
from ...privacy.sei.aspe import width_of
from ...privacy.sei.keys import UserKeys
from ...privacy.sei.reply import Reply, unpack_reply
from ...privacy.sei.store import check_statement, checked_statement
from ..asking import Answer, Call, bad_answer

ROWS = 200


def make(mode: str) -> SeiAsker:
    return SeiAsker(mode)


class SeiAsker:
    """Options of the call: ``rows`` (so many come back, default 200), ``decoys`` (trapdoors sent at once with the
    query's own, default 4; 1: none), ``fresh_decoys`` (others each time, as in the paper: found out by repeating),
    ``proofs`` (default true: every row is checked to be the owner's, and every score)."""

    def __init__(self, mode: str) -> None:
        self.mode = mode

    def ask(self, call: Call, vector: np.ndarray) -> Answer:
        """Raises InputError for wrong options, PrivacyError without a grant of the owner, RemoteError, BudgetError."""
        statement, signature = _statement(call.facts)
        keys = key_files.user_of(statement["store"])
        self._check_owner(statement, signature, keys)
        wanted = _option(call, "rows", ROWS, 1, int(call.facts.get("most_k", ROWS)))
        size = _option(call, "decoys", min(anonymity.DEFAULT, max(1, len(keys.pool))), 1, anonymity.MOST)
        has_proofs, is_fresh = call.options.get("proofs", True) is True, call.options.get("fresh_decoys") is True
        if size * _reply_bytes(wanted, statement, has_proofs) > call.most_answer_bytes:
            raise InputError(f"{wanted} rows for each of {size} trapdoors are too much for one answer",
                             "ask for fewer rows, or with fewer decoys")  # fmt: skip
        with call.stage("seal"):
            asked = anonymity.query_set(keys, keys.question(vector), size, not is_fresh)
        header = {"k": wanted, "proofs": has_proofs, "store": keys.store_id,
                  "store_generation": statement["generation"]}  # fmt: skip
        answer = call.ask([asked.trapdoors.astype("<f4").tobytes()], header)
        if len(answer.parts) != size:
            raise bad_answer("another number of replies than trapdoors")
        with call.stage("open"):
            reply = self._opened(answer.parts[asked.at], asked.trapdoors[asked.at], wanted, statement, has_proofs)
            scores = keys.opening.cosines(reply.products, asked.query, asked.gamma)
        key_files.remember_generation(keys.store_id, int(statement["generation"]))
        return _answer(call, reply, scores, size, is_fresh, statement, has_proofs)

    @staticmethod
    def _check_owner(statement: Mapping[str, Any], signature: str, keys: UserKeys) -> None:
        try:
            check_statement(statement, signature, keys.public_key, keys.store_id,
                            key_files.seen_generation(keys.store_id))  # fmt: skip
        except PrivacyError as error:
            raise bad_answer(error.message) from None

    @staticmethod
    def _opened(part: bytes, trapdoor: np.ndarray, wanted: int, statement: Mapping[str, Any],
                has_proofs: bool) -> Reply:  # fmt: skip
        try:
            reply = unpack_reply(part, wanted, statement, has_proofs)
            if has_proofs:
                reply.check(trapdoor, bytes.fromhex(statement["root"]), int(statement["rows"]))
        except PrivacyError as error:
            raise bad_answer(error.message) from None
        return reply


def _answer(call: Call, reply: Reply, scores: np.ndarray, size: int, is_fresh: bool, statement: Mapping[str, Any],
            has_proofs: bool) -> Answer:  # fmt: skip
    order = np.argsort(reply.tiles, kind="stable")
    rows = reply.tiles[order].astype(np.int64)
    if len(np.unique(rows)) != len(rows) or (len(rows) and rows[-1] >= call.rows):
        raise bad_answer("tiles twice, or tiles that are not there")
    opened, recall, dim = int(statement["open_leaves"]), float(statement["recall_10"]), int(statement["dim"])
    notes = [f"obfuscated, not encrypted; {len(rows):,} tiles came back of {int(statement['rows']):,}, found through "
             f"{opened} groups (the owner measured that this gives {recall:.0%} of the first 10 of a full pass)"]
    if dim < call.dim:
        notes.append(f"the owner reduced vectors from {call.dim} to {dim} numbers: scores are those of the reduced "
                     "vectors, and the ranking is not quite that of a local search")
    if is_fresh and size > 1:
        notes.append("fresh decoys: whoever asks the same again shows which trapdoor is meant")
    receipt = {"trapdoors": size, "sticky_decoys": not is_fresh, "rows": len(rows), "proofs_checked": has_proofs,
               "store": statement["store"], "store_generation": statement["generation"]}  # fmt: skip
    return Answer(scores[order].astype(np.float32), rows, False, notes, receipt)


def _reply_bytes(wanted: int, statement: Mapping[str, Any], has_proofs: bool) -> int:
    """The most that one reply takes."""
    rows = int(statement["rows"])
    proof = 8 + 4 * width_of(int(statement["dim"])) + 32 + 32 * rows.bit_length()
    return min(wanted, rows) * (20 + (proof if has_proofs else 0))


def _statement(facts: Mapping[str, Any]) -> tuple[dict[str, Any], str]:
    try:
        statement = checked_statement(facts.get("statement"))
    except PrivacyError as error:
        raise bad_answer(error.message) from None
    signature = facts.get("signature")
    if not isinstance(signature, str):
        raise bad_answer("a statement without signature")
    return statement, signature


def _option(call: Call, name: str, default: int, least: int, most: int) -> int:
    value = call.options.get(name, default)
    if type(value) is not int or not least <= value <= most:
        raise InputError(f"the option {name} of the mode must be a whole number from {least} to {most}",
                         f"leave it away for {default}")
    return value
