"""How the server talks with its own worker processes: frames of a small JSON header and binary parts over pipes.

    u32 length of the header | JSON | u32 count | for each part: u64 length | the part

Both ends are of this program and start together, so there is no version; sizes are bounded all the same.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO

from ...errors import EngineError
from ...strict_json import json_line

_U32, _U64 = struct.Struct("<I"), struct.Struct("<Q")
_MOST_HEADER, _MOST_PARTS, _MOST_PART = 1 << 22, 64, 1 << 32


def send(file: BinaryIO, header: Mapping[str, Any], parts: Sequence[bytes] = ()) -> None:
    """Raises OSError where nobody reads any more."""
    text = json_line(dict(header)).encode("utf-8")
    file.write(b"".join([_U32.pack(len(text)), text, _U32.pack(len(parts))]))
    for part in parts:
        file.write(_U64.pack(len(part)))
        file.write(part)
    file.flush()


def receive(file: BinaryIO) -> tuple[dict[str, Any], list[bytes]] | None:
    """The next frame; None at the end. Raises EngineError for what is no frame, or is cut."""
    first = file.read(4)
    if not first:
        return None
    size = _number(_U32, first, _MOST_HEADER)
    header = json.loads(_exactly(file, size))
    count = _number(_U32, _exactly(file, 4), _MOST_PARTS)
    parts = [_exactly(file, _number(_U64, _exactly(file, 8), _MOST_PART)) for _ in range(count)]
    return header, parts


def _number(kind: struct.Struct, data: bytes, most: int) -> int:
    if len(data) != kind.size:
        raise _broken()
    value = int(kind.unpack(data)[0])
    if value > most:
        raise _broken()
    return value


def _exactly(file: BinaryIO, count: int) -> bytes:
    data = file.read(count)
    if len(data) != count:
        raise _broken()
    return data


def _broken() -> EngineError:
    return EngineError("a worker process of the server wrote something that is not its protocol, or ended", "")
