"""One question to the stores of several owners.

Every owner has keys of their own, for vectors and for pictures, so products of two stores cannot be compared by any
server. The user has a grant of each, makes a set of trapdoors for each, opens the products to cosines, and merges.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ...errors import PrivacyError
from .anonymity import DEFAULT, QuerySet, query_set
from .images import dec_image
from .keys import UserKeys
from .reply import Reply, pack_reply, unpack_reply
from .search import search
from .store import Store, check_statement

Ask = Callable[[np.ndarray, int], Sequence[Reply]]
"""(trapdoors (K, 2d+2), k) -> a reply for each: a server, or a store on this computer."""


@dataclass(frozen=True)
class Hit:
    """store_id, image_id, tile (row of the owner's catalogue), score (cosine with the question)."""

    store_id: str
    image_id: int
    tile: int
    score: float


@dataclass(frozen=True)
class Opened:
    """The reply to the trapdoor that was meant, with its scores (m,) float32."""

    asked: QuerySet
    reply: Reply
    scores: np.ndarray


def ask_one(
    keys: UserKeys, ask: Ask, vector: np.ndarray, k: int, decoys: int = DEFAULT, is_sticky: bool = True
) -> Opened:
    """One owner's store. ``vector``: of the encoder, of length 1; ``decoys``: K. Raises PrivacyError."""
    asked = query_set(keys, keys.question(vector), decoys, is_sticky)
    replies = ask(asked.trapdoors, k)
    if len(replies) != len(asked.trapdoors):
        raise PrivacyError("a server answered to another number of trapdoors", "ask again")
    reply = replies[asked.at]
    return Opened(asked, reply, keys.opening.cosines(reply.products, asked.query, asked.gamma))


def ask_all(
    owners: Sequence[tuple[UserKeys, Ask]], vector: np.ndarray, k: int, decoys: int = DEFAULT
) -> list[Hit]:  # fmt: skip
    """The best ``k`` of all owners. Every owner is asked for ``k``, so none learns how the others did."""
    hits = []
    for keys, ask in owners:
        opened = ask_one(keys, ask, vector, k, decoys)
        hits += [Hit(keys.store_id, int(number), int(tile), float(score))
                 for number, tile, score in zip(opened.reply.ids, opened.reply.tiles, opened.scores)]
    return sorted(hits, key=lambda hit: (-hit.score, hit.store_id, hit.image_id))[:k]


def here(
    store: Store, keys: UserKeys | None = None, has_proofs: bool = False, way: str = "leaves", at_least: int = 0
) -> Ask:  # fmt: skip
    """A store on this computer, by the same bytes as over a wire. With ``has_proofs`` what it says is checked with the
    owner's key that ``keys`` hold."""

    def ask(trapdoors: np.ndarray, k: int) -> list[Reply]:
        if has_proofs and keys is not None:
            check_statement(store.statement, store.signature, keys.public_key, keys.store_id, at_least)
        replies = []
        for trapdoor in trapdoors:
            found = search(store.index, trapdoor, min(k, len(store.index)), way, store.open_leaves)
            reply = unpack_reply(pack_reply(store, found, has_proofs), k, store.statement, has_proofs)
            if has_proofs:
                reply.check(trapdoor, bytes.fromhex(store.statement["root"]), len(store.index))
            replies.append(reply)
        return replies

    return ask


def open_image(store: Store, keys: UserKeys, image_id: int) -> bytes:
    """DecImage of one image of a store. Raises PrivacyError."""
    row = store.index.position.get(image_id)
    if row is None or not store.has_image(row):
        raise PrivacyError("the store has no picture of this image", "ask its owner for pictures")
    return dec_image(store.image(row), keys.image_key, keys.store_id, image_id)
