"""Fetching the files of a plan: several at a time, resumed with HTTP ranges where the server has them, checked by
SHA-256, thrown away when they are not what they should be."""

from __future__ import annotations

import hashlib
import os
import queue
import shutil
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from http.client import HTTPException
from pathlib import Path
from typing import BinaryIO, NoReturn

from ..errors import Cancelled
from ..events import Events
from .failures import BrokenOffError, InstallError, WrongHashError, interrupted, of_exception, of_os_error, wrong_hash
from .network import TIMEOUT_S, Network
from .plan import PART, WheelFile, bytes_here, is_whole
from .scrub import host_of

AT_ONCE = 3
TRIES = 3
_CHUNK = 1 << 16
_PAUSE_S = 0.4
MOST_BYTES = 8_000_000_000  # of a file whose size nobody says


class Downloader:
    """Fetches files into ``folder``. Calls come back in the thread that called ``fetch``."""

    def __init__(self, folder: Path, network: Network, events: Events) -> None:
        self._folder, self._network, self._events = folder, network, events
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._here: dict[str, int] = {}
        self._errors: list[BaseException] = []

    # -- sizes
    def sizes(self, files: list[WheelFile]) -> dict[str, int]:
        """Filename -> bytes, as the servers say; what a server does not say is left out. Raises Cancelled."""
        found: dict[str, int] = {}

        def ask(file: WheelFile) -> None:
            try:
                size = self._size(file)
            except (OSError, ValueError, HTTPException, InstallError):  # the download itself will say why
                size = 0
            if size:
                found[file.filename] = size

        self._for_all([f for f in files if not f.size], ask, lambda: None, at_once=6)
        return found

    def _size(self, file: WheelFile) -> int:
        if file.url.startswith("file:"):
            return os.path.getsize(local_path(file.url))
        request = urllib.request.Request(file.url, method="HEAD", headers=self._headers(file))
        with self._network.opener(file.url).open(request, timeout=TIMEOUT_S) as answer:
            return max(0, int(answer.headers.get("Content-Length") or 0))

    # -- files
    def fetch(self, files: list[WheelFile], progress: Callable[[int], None]) -> None:
        """Bring every file of ``files`` here. ``progress`` gets the bytes that are here. Raises Cancelled, or the
        InstallError of the first file that could not be fetched (the others that were under way are kept)."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise of_exception(error, "", str(self._folder)) from error
        self._here = {f.filename: bytes_here(f, self._folder) for f in files}
        missing = sorted((f for f in files if not is_whole(f, self._folder)), key=lambda f: -f.size)
        self._for_all(missing, self._fetch, lambda: progress(sum(list(self._here.values()))), AT_ONCE)
        progress(sum(self._here.values()))

    def _for_all(
        self, files: list[WheelFile], do: Callable[[WheelFile], None], tick: Callable[[], None], at_once: int
    ) -> None:
        """``do`` for each file in a few threads. They are daemons: one that waits for a silent server holds nobody
        up, neither a cancel nor the end of QGIS; it finds ``_stop`` set before it writes anything more."""
        waiting: queue.SimpleQueue[WheelFile] = queue.SimpleQueue()
        for file in files:
            waiting.put(file)
        self._errors.clear()

        def work() -> None:
            while not self._stop.is_set() and not self._errors:
                try:
                    do(waiting.get_nowait())
                except queue.Empty:
                    return
                except BaseException as error:
                    self._errors.append(error)

        threads = [threading.Thread(target=work, daemon=True) for _ in range(min(at_once, len(files)))]
        for thread in threads:
            thread.start()
        while any(thread.is_alive() for thread in threads):
            if self._events.is_cancelled:
                self._stop.set()
                raise Cancelled()
            if self._errors:
                self._stop.set()
                break
            tick()
            time.sleep(0.05)
        if self._errors:
            raise self._errors[0]

    def _fetch(self, file: WheelFile) -> None:
        """One file, with a few tries where the connection breaks; each goes on where the last one stopped."""
        for turn in range(1, TRIES + 1):
            began_with = bytes_here(file, self._folder)
            try:
                self._fetch_once(file)
                return
            except WrongHashError:
                # a part of an earlier run may have been of another file; a file read in one go is simply wrong
                if not began_with or turn == TRIES:
                    raise
            except BrokenOffError:
                # as long as something came, the line is worth another try
                if turn == TRIES or self._stop.wait(_PAUSE_S * turn):
                    raise
            if self._stop.is_set():
                raise Cancelled()

    def _fetch_once(self, file: WheelFile) -> None:
        part = self._folder / (file.filename + PART)
        try:
            if file.url.startswith("file:"):
                self._copy(file, part)
            else:
                self._load(file, part)
            self._finish(file, part)
        except (InstallError, Cancelled):
            raise
        except Exception as error:
            raise of_exception(error, host_of(file.url), file.filename) from error

    def _check_stop(self) -> None:
        if self._stop.is_set():
            raise Cancelled()

    def _headers(self, file: WheelFile) -> dict[str, str]:
        # a proxy or server that compresses would make ranges and lengths mean something else
        plain = {"User-Agent": "kinscape-installer", "Accept-Encoding": "identity"}
        return {**plain, **self._network.headers_for(file.url)}

    def _copy(self, file: WheelFile, part: Path) -> None:
        with open(local_path(file.url), "rb") as source, _open_part(part, is_more=False) as out:
            while chunk := source.read(1 << 20):
                if self._stop.is_set():
                    raise Cancelled()
                _write(out, chunk, part)
                self._here[file.filename] = out.tell()

    def _load(self, file: WheelFile, part: Path) -> None:
        here = part.stat().st_size if part.is_file() and not part.is_symlink() else 0
        if file.size and here > file.size:
            here = 0
        if file.size and here == file.size:
            return
        headers = self._headers(file)
        if here:
            headers["Range"] = f"bytes={here}-"
        request = urllib.request.Request(file.url, headers=headers)
        try:
            answer = self._network.opener(file.url).open(request, timeout=TIMEOUT_S)
        except urllib.error.HTTPError as error:
            if error.code != 416 or not here:
                raise
            part.unlink(missing_ok=True)  # the part is longer than the file is now
            raise interrupted(file.filename, "416") from error
        with answer:
            is_resumed = bool(here) and answer.status == 206
            expected = int(answer.headers.get("Content-Length") or 0)
            total = (here if is_resumed else 0) + expected
            most, got = file.size or total or MOST_BYTES, here if is_resumed else 0
            with _open_part(part, is_resumed) as out:
                while chunk := answer.read1(_CHUNK):
                    if self._stop.is_set():
                        raise Cancelled()
                    got = out.tell() + len(chunk)
                    if got > most:
                        break  # more than was announced: the disk must not fill
                    _write(out, chunk, part)
                    self._here[file.filename] = got
        if got > most:
            self._throw_away(file, part, f"more than {most:,} bytes came from {host_of(file.url)}")
        if expected and got < total:
            raise interrupted(file.filename, f"{got:,} of {total:,} bytes came")

    def _finish(self, file: WheelFile, part: Path) -> None:
        """Check, and give the file its name."""
        if file.sha256 and sha256_of(part, self._check_stop) != file.sha256:
            self._throw_away(file, part, f"from {host_of(file.url)}")
        os.replace(part, self._folder / file.filename)

    def _throw_away(self, file: WheelFile, part: Path, why: str) -> NoReturn:
        part.unlink(missing_ok=True)
        self._here[file.filename] = 0
        raise wrong_hash(file.filename, why)


def _open_part(part: Path, is_more: bool) -> BinaryIO:
    """A part to write to, or to add to. A link that somebody put in its place is not followed."""
    if part.is_symlink():
        part.unlink()
    flags = os.O_WRONLY | os.O_CREAT | (os.O_APPEND if is_more else os.O_TRUNC)
    flags |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    out = os.fdopen(os.open(part, flags, 0o644), "ab" if is_more else "wb")
    out.seek(0, os.SEEK_END)
    return out


def _write(out: BinaryIO, chunk: bytes, path: Path) -> None:
    try:
        out.write(chunk)
    except OSError as error:
        raise of_os_error(error, path) or error from error


def sha256_of(path: Path, tick: Callable[[], None] = lambda: None) -> str:
    """``tick`` is called now and then: gigabytes take seconds, and it may raise Cancelled."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while chunk := file.read(1 << 20):
            tick()
            digest.update(chunk)
    return digest.hexdigest()


def local_path(url: str) -> str:
    """The path of a ``file:`` address."""
    parts = urllib.parse.urlsplit(url)
    return urllib.request.url2pathname(("//" + parts.netloc if parts.netloc else "") + parts.path)


def free_bytes(folder: Path) -> int:
    """Free space on the disk of a folder that may not exist yet."""
    for place in (folder, *folder.parents):
        try:
            return shutil.disk_usage(place).free
        except OSError:  # not there yet, or not ours to look at
            continue
    return 0
