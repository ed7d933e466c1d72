"""Decoys that stay: what is asked for is always asked for together with the same others.

Fresh decoys fail at the second question: only what is in both sets can be meant. So everything that can be asked for
is dealt once, by a secret of the asker, into groups of K; whoever asks for one member asks for the whole group, and
the group looks the same whichever member is meant. What remains: a server that knows what the asker is likely to look
for can weigh the members, and K is no more than K.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import struct
from functools import cached_property
from pathlib import Path

from ..errors import InputError, PrivacyError
from .secret_files import private_folder, read_secret, write_secret

DEFAULT_SIZE, MOST_SIZE = 4, 16
SECRET_BYTES = 32
_KIND, _ENDING = "decoys", ".decoys"


class Decoys:
    """``count`` things, numbered from 0, in groups of ``size`` (the last one of up to 2 size - 1; of all, where there
    are fewer). secret: 32 bytes or more. Raises InputError for a size that is not possible."""

    def __init__(self, secret: bytes, count: int, size: int = DEFAULT_SIZE) -> None:
        if not 1 <= size <= MOST_SIZE:
            raise InputError(f"{size!r} decoys together are not possible", f"choose 1 (none) to {MOST_SIZE}")
        if len(secret) < SECRET_BYTES or count < 1:
            raise PrivacyError("decoys need a secret and something to choose from", "")
        self._secret, self.count, self.size = secret, count, size

    def group(self, item: int) -> tuple[int, ...]:
        """The group of ``item``, ascending: its place in it says nothing."""
        if not 0 <= item < self.count:
            raise PrivacyError(f"there is no number {item} among {self.count}", "")
        at = min(self._order.index(item) // self.size, max(1, self.count // self.size) - 1)
        is_last = at == max(1, self.count // self.size) - 1
        return tuple(sorted(self._order[at * self.size : None if is_last else (at + 1) * self.size]))

    @cached_property
    def _order(self) -> list[int]:
        """A permutation that only the secret determines: by HMAC-SHA256 of each number."""
        return sorted(range(self.count), key=lambda number: hmac.digest(
            self._secret, b"kinscape decoys" + struct.pack("<QQ", self.count, number), "sha256"))


def secret_for(server: str, folder: Path | None = None) -> bytes:
    """The secret of one server's decoys, in the key folder; made at first use. Another one would make other groups,
    and give away what both have in common: it is not renewed. Raises PrivacyError, StorageError."""
    if folder is None:
        from .keys import key_folder

        folder = key_folder()
    path = folder / f"{hashlib.sha256(server.encode('utf-8')).hexdigest()[:16]}{_ENDING}"
    if not path.is_file():
        private_folder(folder)
        write_secret(path, _KIND, {"server": server}, [os.urandom(SECRET_BYTES)])
    _header, parts = read_secret(path, _KIND)
    if len(parts) != 1 or len(parts[0]) != SECRET_BYTES:
        raise PrivacyError(f"the secret of decoys {path} is damaged", "delete it; questions of before then stand out")
    return parts[0]
