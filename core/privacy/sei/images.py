"""EncImage and DecImage: pictures under AES-256-GCM, each tied to its place in one store."""

from __future__ import annotations

import os
import struct

from ...errors import PrivacyError

KEY_BYTES = 32
_NONCE = 12
OVERHEAD = _NONCE + 16
MOST_BYTES = 64 << 20


def enc_image(data: bytes, key: bytes, store_id: str, image_id: int) -> bytes:
    """``data`` sealed: a random nonce of 96 bits, then the bytes. Different each time."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if len(data) > MOST_BYTES:
        raise PrivacyError(f"a picture of {len(data):,} bytes is too large to be sealed", "take a smaller one")
    nonce = os.urandom(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, data, _place(store_id, image_id))


def dec_image(sealed: bytes, key: bytes, store_id: str, image_id: int) -> bytes:
    """What was sealed. Raises PrivacyError for bytes that were changed, exchanged with those of another picture, or
    sealed with another key."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], _place(store_id, image_id))
    except (InvalidTag, ValueError):
        raise PrivacyError("a sealed picture cannot be opened: it was changed, or belongs to another key",
                           "check the store with: kinscape sei verify") from None


def _place(store_id: str, image_id: int) -> bytes:
    return b"kinscape-sei-image\0" + store_id.encode("ascii") + struct.pack("<Q", image_id)
