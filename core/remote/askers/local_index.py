"""The mode "local-index": the signed index is fetched once, and searched on this computer."""

from __future__ import annotations

import numpy as np

from ...errors import PrivacyError
from ...privacy import local_index, signing
from ...privacy.local_index import INDEX_NAME
from ..asking import Answer, Call, bad_answer

_SLACK = 2.0  # the owner measured the largest error with 50 questions; others may have a larger one


def make(mode: str) -> IndexAsker:
    """The asker of "local-index"."""
    return IndexAsker()


class IndexAsker:
    """Option of the call: ``owner_key``, the owner's public key (64 hex digits) as got on another way than from the
    server. Without it the first key that is seen for an archive is remembered, and another one later is refused."""

    mode = "local-index"

    def ask(self, call: Call, vector: np.ndarray) -> Answer:
        """Raises PrivacyError for another owner's key or a signature that does not fit, RemoteError, Cancelled."""
        public = _public_key(call)
        data = call.file(INDEX_NAME)
        with call.stage("check"):
            # The signature before the key is remembered: what is no index of anybody makes nobody known.
            try:
                index = local_index.open_index(data, public)
            except PrivacyError as error:
                raise bad_answer(error.message) from None
            told = str(call.options.get("owner_key") or "")
            is_known = signing.check_owner(call.server_id, call.archive, public, told=told)
            _check(call, index)
        with call.stage("search"):
            scores = index.scores(vector, call.events)
        agreement = index.about["agreement"]
        notes = ["searched on this computer in the owner's compressed vectors, so the scores are approximate: on "
                 f"average {agreement['recall_10']:.0%} of the exact first 10 places are among the first 10, as the "
                 "owner measured"]
        if not is_known:
            notes.append(f"the owner's signing key was seen for the first time: {public.hex()}; compare it with what "
                         "the owner tells you on another way")
        receipt = {"owner_key": public.hex(), "is_owner_known": is_known, "index_bytes": len(data),
                   "agreement": agreement, "max_error": _SLACK * agreement["max_error"]}  # fmt: skip
        return Answer(np.clip(scores, -1, 1), None, False, notes, receipt)


def _public_key(call: Call) -> bytes:
    told = call.facts.get("public_key")
    if call.facts.get("rows") != call.rows or call.facts.get("dim") != call.dim or not isinstance(told, str):
        raise bad_answer("facts of another archive")
    try:
        public = bytes.fromhex(told)
    except ValueError:
        public = b""
    if len(public) != signing.PUBLIC_BYTES:
        raise bad_answer("no public key")
    return public


def _check(call: Call, index: local_index.LocalIndex) -> None:
    about = index.about
    if len(index) != call.rows or len(index.rotation) != call.dim:
        raise bad_answer("an index of other rows")
    if about.get("generation") != call.info.get("generation"):
        raise bad_answer("an index of an older state of the archive")
    encoder = call.info.get("encoder")
    if isinstance(encoder, dict) and encoder.get("fingerprint") not in (None, about.get("encoder")):
        raise bad_answer("an index of another encoder")
    told = about.get("agreement")
    numbers = [told.get(name) for name in ("recall_10", "max_error")] if isinstance(told, dict) else [None]
    if any(type(number) not in (int, float) or not 0 <= number <= 2 for number in numbers):
        raise bad_answer("an index that does not say how well it agrees")
