"""Downloading one known file: resumed where it stopped, checked before it counts, stopped when the user says so."""

from __future__ import annotations

import contextlib
import hashlib
import http.client
import os
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from pathlib import Path

from ..errors import WeightsError, storage_error

_CHUNK = 1 << 16
_TIMEOUT_S = 20
_TRIES = 3  # a broken connection is taken up again this often


def fetch(url: str, target: Path, sha256: str, size: int, hint: str,
          check_cancelled: Callable[[], None] | None = None) -> None:
    """Download ``url`` (http or https, proxies of the environment are used) to ``target``.

    What has arrived is kept in ``<target>.part`` and a later call goes on from there; the file gets its name only once
    ``size`` and ``sha256`` are right. ``check_cancelled`` is called for every piece and may raise.
    Raises WeightsError if the file cannot be had or is not the right one, StorageError if it cannot be written.
    """
    if urllib.parse.urlsplit(url).scheme not in ("http", "https"):
        raise WeightsError(f"{target.name} cannot be downloaded: only http and https addresses are used", hint)
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        for attempt in range(_TRIES):
            try:
                _receive(url, part, size, check_cancelled)
                break
            except (urllib.error.URLError, http.client.HTTPException, TimeoutError, ConnectionError) as error:
                is_final = isinstance(error, urllib.error.HTTPError) or not _size(part)
                if is_final or attempt == _TRIES - 1:
                    raise WeightsError(f"{target.name} is not on this computer and cannot be downloaded "
                                       f"({getattr(error, 'reason', None) or error})", hint) from error
        _accept(part, target, sha256, size, hint)
    except OSError as error:
        raise storage_error(error, target) from error


def _receive(url: str, part: Path, size: int, check_cancelled: Callable[[], None] | None) -> None:
    """Append to ``part`` what is missing. A server that ignores the range sends all: then it starts again."""
    have = _size(part)
    if have > size:
        part.unlink()
        have = 0
    if have == size:
        return
    request = urllib.request.Request(url, headers={"Range": f"bytes={have}-"} if have else {})
    with urllib.request.urlopen(request, timeout=_TIMEOUT_S) as answer:  # nosec B310
        resumes = answer.status == 206 and answer.headers.get("Content-Range", "").startswith(f"bytes {have}-")
        with part.open("ab" if resumes else "wb") as file:
            while file.tell() <= size:  # one byte too many is enough to know that it is the wrong file
                if check_cancelled is not None:
                    check_cancelled()
                piece = answer.read(_CHUNK)
                if not piece:
                    break
                file.write(piece)
            received = file.tell()
            file.flush()
            os.fsync(file.fileno())
    if received < size:
        raise http.client.IncompleteRead(b"", size - received)


def _accept(part: Path, target: Path, sha256: str, size: int, hint: str) -> None:
    digest = hashlib.sha256()
    with part.open("rb") as file:
        while piece := file.read(_CHUNK):
            digest.update(piece)
    if _size(part) != size or digest.hexdigest() != sha256:
        with contextlib.suppress(FileNotFoundError):
            part.unlink()
        raise WeightsError(f"the downloaded {target.name} is not the published file: its size or sha256 differs", hint)
    os.replace(part, target)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
