"""One line of JSON that every reader accepts: no NaN, no numpy types, no line breaks. And: reading JSON of others."""

from __future__ import annotations

import json
import math
import os
import stat
from typing import Any


def json_line(value: Any) -> str:
    """``value`` as JSON on one line. Numbers that JSON lacks (NaN, infinities) become null, numpy scalars and arrays
    plain numbers and lists, sets sorted lists; anything else that JSON does not know becomes its text."""
    return json.dumps(plain(value), ensure_ascii=False, allow_nan=False)


def read_json(path: str | os.PathLike[str], most: int) -> Any:
    """The JSON in a file that may come from anybody: at most ``most`` bytes of a regular file are read, so a pipe does
    not make the reader wait and a device does not fill its memory. Raises OSError, ValueError, RecursionError."""
    if not stat.S_ISREG(os.stat(path).st_mode):
        raise ValueError("it is not a regular file")
    with open(path, "rb") as file:
        text = file.read(most + 1)
    if len(text) > most:
        raise ValueError(f"it has more than {most:,} bytes")
    return json.loads(text.decode("utf-8"))


def plain(value: Any) -> Any:
    if value is None or isinstance(value, (bool, int, str)):
        return value if type(value) in (bool, int, str, type(None)) else _base(value)
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else None
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, (set, frozenset)):
        return sorted((plain(v) for v in value), key=str)
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    to_list = getattr(value, "tolist", None)  # numpy scalars and arrays
    return plain(to_list()) if callable(to_list) else str(value)


def _base(value: Any) -> Any:
    """Sub-classes of int and str (enums, numpy.str_) as the plain type."""
    return int(value) if isinstance(value, int) else str.__str__(value)
