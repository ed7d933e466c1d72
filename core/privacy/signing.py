"""The owner's signature (Ed25519): what is downloaded from a server is the owner's, whoever runs the server.

The signing key is made at first use and stays in the key folder. Askers remember the public key that they saw first
for an archive of a server; another one later is an error and no question.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from ..errors import PrivacyError
from .secret_files import private_folder, read_secret, write_secret

KEY_NAME = "owner.signing"
KNOWN_FOLDER = "known"
PUBLIC_BYTES, SIGNATURE_BYTES = 32, 64
_KIND, _KNOWN_KIND = "owner-signing", "known-owner"


def owner_key(folder: Path | None = None) -> Ed25519PrivateKey:
    """The signing key of this user, made if there is none. Raises PrivacyError, StorageError."""
    path = _folder(folder) / KEY_NAME
    if not path.is_file():
        private_folder(path.parent)
        made = Ed25519PrivateKey.generate()
        write_secret(path, _KIND, {}, [made.private_bytes_raw()])
    _header, parts = read_secret(path, _KIND)
    if len(parts) != 1 or len(parts[0]) != PUBLIC_BYTES:
        raise PrivacyError(f"the signing key {path} is damaged", "restore it from a copy, or delete it: those who know "
                           "the old key must then accept the new one")  # fmt: skip
    return Ed25519PrivateKey.from_private_bytes(parts[0])


def public_key(key: Ed25519PrivateKey) -> bytes:
    """32 bytes, to be published."""
    return key.public_key().public_bytes_raw()


def signature(key: Ed25519PrivateKey, purpose: str, *data: bytes) -> bytes:
    """64 bytes over ``data``, one after the other. ``purpose`` is signed too: no signature serves two purposes."""
    return key.sign(_told(purpose, data))


def check_signature(public: bytes, signed: bytes, purpose: str, *data: bytes) -> None:
    """Raises PrivacyError unless ``signed`` is the signature of the owner of ``public``."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signed, _told(purpose, data))
    except (InvalidSignature, ValueError):
        raise PrivacyError("the owner's signature does not fit: this is not the owner's, or it was altered",
                           "ask the owner; do not use it") from None


def check_owner(server: str, archive: str, public: bytes, folder: Path | None = None, told: str = "") -> bool:
    """Whether the owner's key was known before; a new one is remembered now.

    told: the owner's public key as the user got it on another way, in hex ("": none); it replaces what is remembered.
    Raises PrivacyError where the key is another than the known or told one.
    """
    name = hashlib.sha256(f"{server}\n{archive}".encode()).hexdigest()[:32]
    path = _folder(folder) / KNOWN_FOLDER / f"{name}.owner"
    wanted = _known(path)
    if told:
        try:
            wanted = bytes.fromhex(told.replace(":", "").replace(" ", ""))
        except ValueError:
            wanted = b""
    if wanted is not None and wanted != public:
        raise PrivacyError(f"{archive} is signed with another key than before: {public.hex()}",
                           "ask the owner on another way whether that is the new key; if it is, give it as owner_key")
    if wanted is None or told:
        private_folder(path.parent)
        write_secret(path, _KNOWN_KIND, {"server": server, "archive": archive}, [public])
    return wanted is not None


def _known(path: Path) -> bytes | None:
    if not path.is_file():
        return None
    _header, parts = read_secret(path, _KNOWN_KIND)
    return parts[0] if parts else b""


def _folder(folder: Path | None) -> Path:
    if folder is not None:
        return folder
    from .keys import key_folder

    return key_folder()


def _told(purpose: str, data: tuple[bytes, ...]) -> bytes:
    digest = hashlib.sha256()
    for part in data:
        digest.update(part)
    return f"kinscape {purpose}\n".encode("ascii") + digest.digest()
