"""The one writer of an archive: holds its lock, finishes what an earlier writer left, and commits generations."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pyarrow as pa

from ..errors import ArchiveError
from .blocks import BUILDING, BlockFiles
from .commit import NEXT, UNFINISHED, resolve, roll_forward
from .durable import storing
from .generation import HEADER_BYTES, VECTORS_NAME, write_generation
from .lock import LOCK_NAME, FolderLock
from .manifest import MANIFEST_NAME, Manifest, SourceEntry
from .store import Archive
from .table import TABLE_NAME, TileRows, read_column

_OURS = {LOCK_NAME, BUILDING, NEXT, UNFINISHED}
_COPY_ROWS = 1 << 16


@dataclass(frozen=True)
class Kept:
    """Rows [first, first + count) of the current generation."""

    first: int
    count: int


@dataclass(frozen=True)
class FromBlocks:
    """All rows of these finished blocks, in this order."""

    keys: tuple[str, ...]


@dataclass(frozen=True)
class FromPicture:
    """The row of file ``index`` of a finished batch of whole files; it becomes tile ``number`` (no row if skipped)."""

    key: str
    index: int
    number: int


Rows = Kept | FromBlocks | FromPicture


class ArchiveBuilder:
    """Opens (or begins) the archive at ``folder`` for writing. Close it, or use ``with``.

    ``archive``: the current generation without its vectors, None while there is none. Raises ArchiveError if another
    writer is at work, if the folder holds something else, or the archive is damaged or newer; StorageError if it
    cannot be written.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self.folder = Path(folder).expanduser().absolute()
        self._was_made = not self.folder.exists()
        if self.folder.exists() and not self.folder.is_dir():
            raise ArchiveError(f"{self.folder} is a file, not a folder", "give a new or empty folder for the archive")
        with storing(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            has_manifest = resolve(self.folder, MANIFEST_NAME).exists()
            names = set(os.listdir(self.folder))
        if not has_manifest and not names <= _OURS:
            raise ArchiveError(f"{self.folder} is not empty and not an archive (it holds {sorted(names - _OURS)[0]!r})",
                               "give a new or empty folder for the archive")
        self._lock = FolderLock(self.folder)
        try:
            roll_forward(self.folder)
            self.blocks = BlockFiles(self.folder)
            self.blocks.create()
            self.archive: Archive | None = self.reopened() if has_manifest else None
        except BaseException:
            self._lock.release()
            raise

    def commit(self, manifest: Manifest, plan: Sequence[tuple[SourceEntry, Rows]],
               check: Callable[[], None] | None = None, is_part: bool = False) -> Archive:
        """Make ``plan`` the next generation, or (``is_part``) a part of it; gives it (without its vectors).
        ``manifest`` gives all but generation, counts and times.

        Rows are copied by pieces, never all in memory; ``check`` is called between them and may raise (nothing is
        committed then). Raises StorageError, and the last generation stays.
        """
        last = self.archive.manifest if self.archive else None
        manifest = replace(manifest, generation=last.generation if last else 0, part=last.part if last else 0)
        copy = _Copier(self.folder, self.archive, self.blocks, check or (lambda: None))
        content = ((self._placed(entry), copy.pieces(rows)) for entry, rows in plan)
        write_generation(self.folder, manifest, content, is_part)
        self.archive = self.reopened()
        return self.archive

    def reopened(self) -> Archive:
        """The current generation without its memory map: Windows cannot replace a mapped file."""
        archive = Archive.open(self.folder)
        archive.vectors = np.broadcast_to(np.float32(0), archive.vectors.shape)
        return archive

    def _placed(self, entry: SourceEntry) -> SourceEntry:
        """The entry with its way from the archive's folder, so that both can be moved together."""
        try:
            relative = (
                os.path.relpath(entry.path, self.folder).replace(os.sep, "/") if os.path.isabs(entry.path) else ""
            )
        except ValueError:  # another drive
            relative = ""
        return replace(entry, relative=relative)

    def close(self) -> None:
        """Release the archive. Where nothing was committed and no block is kept, what this run made is removed
        again."""
        self._lock.release()
        if self._was_made and self.archive is None and not any(self.blocks.folder.glob("*.npz")):
            self.blocks.clear()
            with storing(self.folder):
                (self.folder / LOCK_NAME).unlink(missing_ok=True)
                if not any(self.folder.iterdir()):
                    self.folder.rmdir()

    def __enter__(self) -> ArchiveBuilder:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Copier:
    """Gives the rows of a plan in pieces. Old vectors are read, not mapped: mapped pages would count as our memory."""

    def __init__(self, folder: Path, archive: Archive | None, blocks: BlockFiles, check: Callable[[], None]) -> None:
        self._archive, self._blocks, self._check = archive, blocks, check
        self._table = resolve(folder, TABLE_NAME)
        self._vectors = resolve(folder, VECTORS_NAME)
        self._geometry: pa.Array | None = None

    def pieces(self, rows: Rows) -> Iterable[TileRows]:
        self._check()
        if isinstance(rows, Kept):
            return self._kept(rows)
        if isinstance(rows, FromBlocks):
            return self._from_blocks(rows.keys)
        return self._from_picture(rows)

    def _kept(self, rows: Kept) -> Iterator[TileRows]:
        old = self._archive
        for first in range(rows.first, rows.first + rows.count, _COPY_ROWS):
            self._check()
            some = slice(first, min(first + _COPY_ROWS, rows.first + rows.count))
            count = some.stop - some.start
            vectors = np.fromfile(self._vectors, "<f4", count * old.dim, offset=HEADER_BYTES + 4 * old.dim * some.start)
            yield TileRows(vectors.reshape(count, old.dim), old.scale[some], old.col[some], old.row[some],
                           old.hole_share[some], old.dates[some], self._outlines(some))

    def _outlines(self, some: slice) -> pa.Array | None:
        if not self._archive.grid.whole:
            return None
        if self._geometry is None:
            self._geometry = read_column(self._table, "geometry").combine_chunks()
        return self._geometry[some]

    def _from_blocks(self, keys: Iterable[str]) -> Iterator[TileRows]:
        for key in keys:
            self._check()
            yield self._blocks.read(key)[0]

    def _from_picture(self, picture: FromPicture) -> Iterator[TileRows]:
        rows, outlines = self._blocks.read(picture.key)
        for at in np.flatnonzero(rows.col == picture.index):
            one = rows.part(at, at + 1)
            one.col = np.array([picture.number], np.int32)
            outline = outlines[at] if outlines else ""
            one.wkb = pa.array([bytes.fromhex(outline) if outline else None], pa.binary())
            yield one
