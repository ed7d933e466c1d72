"""The mode "vault": the owner asks rows that it has sealed and uploaded itself."""

from __future__ import annotations

import numpy as np

from ...errors import PrivacyError
from ...privacy.keys import key_for
from ...privacy.vault import VaultKeys
from ..asking import Answer, Call
from .private import sealed_scores


def make(mode: str) -> VaultAsker:
    """The asker of "vault"."""
    return VaultAsker(mode)


def vault_keys(server_id: str, vault: str) -> VaultKeys:
    """The keys of one vault on one server, made when it is first uploaded. Raises PrivacyError, StorageError."""
    keys = key_for(f"{server_id}/{vault}", "vault")
    if not isinstance(keys, VaultKeys):
        raise PrivacyError("these are no keys of a vault", "see: kinscape keys list")
    return keys


class VaultAsker:
    """Has no options. All rows are scored."""

    def __init__(self, mode: str) -> None:
        self.mode = mode

    def ask(self, call: Call, vector: np.ndarray) -> Answer:
        """Raises PrivacyError where the vault was sealed with a key that is not in the key folder, RemoteError."""
        keys = vault_keys(call.server_id, call.archive)
        if call.facts.get("key") != keys.fingerprint:
            raise PrivacyError("the key of this vault is not in the key folder of this computer",
                               "copy the key file from the computer that made the vault, in a safe way")
        scores = sealed_scores(call, keys, vector, {})
        receipt = {"set": keys.set_id, "key": keys.fingerprint[:16], "max_error": keys.parameters.max_error}
        return Answer(scores, receipt=receipt)
