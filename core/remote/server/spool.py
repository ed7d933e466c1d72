"""A reply while it is put together: small ones in memory, large ones in an unnamed file, so that memory stays bounded
however many clients read slowly."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from .. import wire

IN_MEMORY_BYTES = 1 << 20
_CHUNK = 256 * 1024


class Spool:
    """Parts of one shard's reply, in order. ``folder``: where the file lies if it becomes one; it has no name there."""

    def __init__(self, folder: Path) -> None:
        self.sizes: list[int] = []
        self._folder = folder
        self._file = self._new()

    def _new(self) -> tempfile.SpooledTemporaryFile[bytes]:
        return tempfile.SpooledTemporaryFile(IN_MEMORY_BYTES, dir=self._folder)

    def add(self, part: bytes) -> None:
        self._file.write(part)
        self.sizes.append(len(part))

    def clear(self) -> None:
        """Begin anew: the worker died, another will give the parts again."""
        self._file.close()
        self._file, self.sizes = self._new(), []

    def chunks(self) -> Iterator[bytes]:
        self._file.seek(0)
        while chunk := self._file.read(_CHUNK):
            yield chunk

    def close(self) -> None:
        self._file.close()


class Reply:
    """A message of kind "answer" whose parts lie in spools, one after the other. ``length``: bytes of the message."""

    def __init__(self, header: Mapping[str, Any], spools: Sequence[Spool]) -> None:
        self._spools = spools
        sizes = [size for spool in spools for size in spool.sizes]
        head = wire.head("answer", header, sizes)
        digest = hashlib.sha256(head)
        for spool in spools:
            for chunk in spool.chunks():
                digest.update(chunk)
        self._front = head + digest.digest()
        self.length = len(self._front) + sum(sizes)
        self.parts = len(sizes)

    def chunks(self) -> Iterator[bytes]:
        """The whole message. The spools are closed at the end, also where the reader leaves early."""
        try:
            yield self._front
            for spool in self._spools:
                yield from spool.chunks()
        finally:
            self.close()

    def close(self) -> None:
        for spool in self._spools:
            spool.close()
