"""Files that hold secrets: mode 0600 from the moment they exist, complete or not there, and found damaged if they are.

    one line of JSON {"format", "kind", "sizes", "sha256", ...} | the parts
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..errors import PrivacyError, storage_error
from ..strict_json import json_line

FORMAT = 1
_MOST = 16 << 20


def private_folder(path: Path) -> Path:
    """``path``, made with mode 0700 if it is not there. Raises StorageError."""
    try:
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
        if os.name == "posix":
            path.chmod(0o700)
    except OSError as error:
        raise storage_error(error, path) from error
    return path


def write_secret(
    path: Path, kind: str, header: Mapping[str, Any], parts: Sequence[bytes], replace: bool = True
) -> None:
    """``replace``: whether a file that is at ``path`` may go; without it, FileExistsError. Raises StorageError; the
    message never holds the content."""
    body = b"".join(parts)
    told = {**header, "format": FORMAT, "kind": kind, "sizes": [len(part) for part in parts]}
    line = json_line({**told, "sha256": _digest(told, body)}).encode("utf-8") + b"\n"
    write_private(path, line + body, replace)


def write_private(path: Path, data: bytes, replace: bool = True) -> None:
    """Any bytes as a file of mode 0600, by way of a temporary name. Raises StorageError; FileExistsError as above."""
    temporary = path.with_name(f"{path.name}.{secrets.token_hex(8)}.tmp")
    try:
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(temporary, flags, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if replace:
            os.replace(temporary, path)
        elif os.name == "nt":
            os.rename(temporary, path)  # which refuses there
        else:
            os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError as error:
        raise storage_error(error, path) from error
    finally:
        temporary.unlink(missing_ok=True)


def read_secret(path: Path, kind: str) -> tuple[dict[str, Any], list[bytes]]:
    """(header, parts) as written. Raises PrivacyError for a file that is missing, damaged, of another kind, or that
    other people of this computer may read."""
    try:
        if os.name == "posix" and path.stat().st_mode & 0o077:
            raise PrivacyError(f"the key file {path} can be read by others", f"make a new key, or: chmod 600 {path}")
        if path.stat().st_size > _MOST:
            raise _damaged(path)
        line, _, body = path.read_bytes().partition(b"\n")
    except OSError as error:
        raise PrivacyError(f"the key file {path} cannot be read: {error.strerror}", "make a new key") from error
    try:
        header = json.loads(line)
        told = {name: value for name, value in header.items() if name != "sha256"}
        sizes = [int(size) for size in header["sizes"]]
        fits = (header["format"], header["kind"], header["sha256"]) == (FORMAT, kind, _digest(told, body))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise _damaged(path) from None
    if not fits or sum(sizes) != len(body):
        raise _damaged(path)
    ends = [sum(sizes[: at + 1]) for at in range(len(sizes))]
    return header, [body[end - size : end] for end, size in zip(ends, sizes)]


def _digest(told: Mapping[str, Any], body: bytes) -> str:
    return hashlib.sha256(json_line(dict(told)).encode("utf-8") + b"\n" + body).hexdigest()


def _damaged(path: Path) -> PrivacyError:
    return PrivacyError(f"{path} is no key file of this kind, or it is damaged", "make a new key")
