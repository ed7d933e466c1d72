"""Arrays in one piece of bytes that strangers send: a small JSON header, then raw little-endian numbers of shapes that
the header fixes. No parser of arrays is needed, and no length is believed.

    magic: 4 bytes | header: u32 length, JSON | the arrays, one after the other
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from ..errors import PrivacyError
from ..strict_json import json_line

Layout = Callable[[dict[str, Any]], Sequence[tuple[str, tuple[int, ...]]]]
"""Of a header: type ("<f4") and shape of each array. Raises KeyError, TypeError or ValueError for what is no header."""
_U32 = struct.Struct("<I")
_MOST_HEADER = 64 * 1024
_START = 4 + _U32.size


def pack_arrays(magic: bytes, header: Mapping[str, Any], arrays: Sequence[np.ndarray]) -> bytes:
    """``arrays`` must have a little-endian type already."""
    text = json_line(dict(header)).encode("utf-8")
    return b"".join([magic, _U32.pack(len(text)), text, *(np.ascontiguousarray(array).tobytes() for array in arrays)])


def unpack_arrays(magic: bytes, data: bytes | memoryview, layout: Layout) -> tuple[dict[str, Any], list[np.ndarray]]:
    """(header, arrays, read-only views of ``data``). Raises PrivacyError, and one text, for everything else; arrays of
    floats have finite numbers only."""
    view = memoryview(data)
    if len(view) < _START or view[:4] != magic:
        raise damaged()
    length = _U32.unpack_from(view, 4)[0]
    if length > min(_MOST_HEADER, len(view) - _START):
        raise damaged()
    try:
        header = json.loads(bytes(view[_START : _START + length]).decode("utf-8"))
        shapes = [(np.dtype(kind), shape) for kind, shape in layout(header)]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise damaged() from None
    sizes = [kind.itemsize * math.prod(shape) for kind, shape in shapes]
    if _START + length + sum(sizes) != len(view):
        raise damaged()
    at, arrays = _START + length, []
    for (kind, shape), size in zip(shapes, sizes):
        arrays.append(np.frombuffer(view[at : at + size], kind).reshape(shape))
        at += size
    if any(array.dtype.kind == "f" and not np.isfinite(array).all() for array in arrays):
        raise damaged()
    return header, arrays


def whole(header: Mapping[str, Any], name: str, most: int, least: int = 1) -> int:
    """A whole number of a header. Raises KeyError, ValueError."""
    value = header[name]
    if type(value) is not int or not least <= value <= most:
        raise ValueError(name)
    return value


def damaged() -> PrivacyError:
    return PrivacyError("this table cannot be used: it is damaged, or no table of this kind",
                        "the server may be of another version")
