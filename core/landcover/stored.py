"""Arrays in .npz files: written the same every time, and read from files that may come from anybody: limits first,
then numbers, never objects."""

from __future__ import annotations

import io
import math
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

import numpy as np


def write_arrays(file: BinaryIO, arrays: dict[str, np.ndarray]) -> None:
    """As .npz, without the time of day: the same bytes for the same arrays."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as packed:
        for name, array in arrays.items():
            content = io.BytesIO()
            np.lib.format.write_array(content, np.asanyarray(array), allow_pickle=False)
            packed.writestr(zipfile.ZipInfo(f"{name}.npy"), content.getvalue())


def read_arrays(path: Path, names: Sequence[str], most_bytes: int) -> dict[str, np.ndarray]:
    """The named arrays; no more than ``most_bytes`` of each are unpacked, and nothing larger is allocated, whatever its
    header says. Raises OSError, and ValueError for anything that is not such a file."""
    if path.stat().st_size > most_bytes:
        raise ValueError("it is too large")
    try:
        with zipfile.ZipFile(path) as file:
            return {name: _array(file, f"{name}.npy", most_bytes) for name in names}
    except (KeyError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error) as error:
        raise ValueError(str(error) or type(error).__name__) from error


def _array(file: zipfile.ZipFile, name: str, most_bytes: int) -> np.ndarray:
    with file.open(name) as packed:
        content = packed.read(most_bytes + 1)
    if len(content) > most_bytes:
        raise ValueError(f"{name} is too large")
    stream = io.BytesIO(content)
    version = np.lib.format.read_magic(stream)
    if version not in ((1, 0), (2, 0)):
        raise ValueError(f"{name} is of version {version}")
    read = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
    shape, is_turned, kind = read(stream)
    if kind.hasobject or math.prod(shape) * kind.itemsize != len(content) - stream.tell():
        raise ValueError(f"{name} holds something else than it says")
    flat = np.frombuffer(content, kind, offset=stream.tell())
    array = flat.reshape(shape[::-1]).T if is_turned else flat.reshape(shape)
    if kind.kind == "f" and not np.isfinite(array).all():
        raise ValueError(f"{name} holds numbers that are none")
    return array.copy()
