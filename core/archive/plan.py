"""The sources of an archive to be: which of their rows stay, which come from finished blocks, and committing that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from .blocks import BlockFacts
from .builder import ArchiveBuilder, FromBlocks, FromPicture, Kept, Rows
from .manifest import Manifest, SourceEntry


@dataclass(eq=False)
class Item:
    """One source. ``entry`` and ``kept``: as it stands in the current generation (None: not yet in it).

    ``work``: what the manifest will say of it once all blocks in ``keys`` are done; None if there is nothing to do. In
    an archive of whole files ``keys`` is its batch, ``index`` its place there and ``number`` its tile.
    """

    path: str
    entry: SourceEntry | None = None
    kept: Kept | None = None
    work: SourceEntry | None = None
    keys: tuple[str, ...] = ()
    done: set[str] = field(default_factory=set)
    index: int = 0
    number: int = 0
    skipped: int = 0
    failure: str = ""
    is_finished: bool = False  # worked on in this run and committed completely

    @property
    def is_complete(self) -> bool:
        return self.work is not None and not self.failure and len(self.done) == len(self.keys)

    @property
    def has_whole_rows(self) -> bool:
        """Whether the archive holds all tiles of an earlier state of the file."""
        return self.entry is not None and self.entry.state != "partial"


class Plan:
    """``items`` in archive order. ``manifest``: what all commits say apart from sources."""

    def __init__(self, builder: ArchiveBuilder, manifest: Manifest, items: Sequence[Item]) -> None:
        self._builder = builder
        self._users: dict[str, list[Item]] = {}
        self.manifest = manifest
        self.items = list(items)
        self.new_tiles = 0
        self.new_skipped = 0

    def needs(self, item: Item, key: str) -> None:
        """``item`` needs a block; two files of the same content share theirs."""
        self._users.setdefault(key, []).append(item)
        item.keys += (key,)

    def is_wanted(self, key: str) -> bool:
        return any(not item.failure for item in self._users[key])

    def block_done(self, key: str, facts: BlockFacts) -> None:
        failures = dict(facts.failures)
        for item in self._users[key]:
            item.done.add(key)
            if self.manifest.grid.whole:
                item.failure = item.failure or failures.get(item.index, "")
            else:
                item.skipped += facts.skipped
                item.failure = item.failure or failures.get(0, "")
        self.new_tiles += facts.tiles
        self.new_skipped += facts.skipped

    # -- what to commit
    def rows(self, is_part: bool = False) -> list[tuple[Item, SourceEntry, Rows]]:
        """What a commit would hold. A part of a generation also names the sources that are not begun or have failed
        so far, without tiles: they keep their place and number if the run is cut off and taken up again."""
        found = ((item, self._planned(item, is_part)) for item in self.items)
        return [(item, *planned) for item, planned in found if planned is not None]

    def _planned(self, item: Item, is_part: bool) -> tuple[SourceEntry, Rows] | None:
        if item.failure and item.has_whole_rows:  # what was good stays
            return replace(item.entry, state="failed", message=item.failure), item.kept
        if item.failure:  # what was half done came from a file that is bad
            return (
                (replace(item.work, state="partial", message=item.failure), FromBlocks(()))
                if is_part and item.work is not None
                else None
            )
        if item.work is None:
            return item.entry, item.kept
        if self.manifest.grid.whole:
            return self._planned_picture(item, is_part)
        if item.is_complete:
            return replace(item.work, skipped=item.skipped), FromBlocks(item.keys)
        if item.has_whole_rows:  # the old tiles serve until the new ones are complete
            return item.entry, item.kept
        done = tuple(key for key in item.keys if key in item.done)
        return replace(item.work, state="partial", skipped=item.skipped), FromBlocks(done)

    def _planned_picture(self, item: Item, is_part: bool) -> tuple[SourceEntry, Rows] | None:
        if not item.is_complete:
            if item.has_whole_rows:
                return item.entry, item.kept
            return (replace(item.work, state="partial"), FromBlocks(())) if is_part else None
        key = item.keys[0]
        has_row = item.index in self._builder.blocks.read(key)[0].col
        return replace(item.work, skipped=int(not has_row)), FromPicture(key, item.index, item.number)

    def is_changed(self) -> bool:
        """Whether the commit of a whole generation would change anything."""
        archive = self._builder.archive
        if archive is None or archive.manifest.part:
            return True
        whole = [(entry, Kept(int(first), entry.tiles)) for entry, first in zip(archive.sources, archive.first_row)]
        return (
            [(entry, rows) for _, entry, rows in self.rows()] != whole
            or self.manifest.roots != archive.manifest.roots
            or self.manifest.excluded != archive.manifest.excluded
            or list(archive.sources) != list(archive.manifest.sources)
        )

    def tiles(self) -> int:
        """About how many rows a commit would write."""
        return self.new_tiles + sum(item.kept.count for item in self.items if item.kept is not None)

    def commit(self, check: Callable[[], None] | None = None, is_part: bool = False) -> None:
        """Write the next generation (``is_part``: a part of it), and throw away the blocks that are in it for good.

        Raises StorageError; what ``check`` raises.
        """
        planned = self.rows(is_part)
        archive = self._builder.commit(self.manifest, [(entry, rows) for _, entry, rows in planned], check, is_part)
        for item in self.items:
            item.entry, item.kept = None, None
        for (item, _, _), entry, first in zip(planned, archive.sources, archive.first_row):
            item.entry, item.kept = entry, Kept(int(first), entry.tiles)
            if item.is_complete:
                item.is_finished, item.work = True, None
        # blocks of a file that failed may still be under way: they are spent once they have been reported
        spent = [key for key, items in self._users.items()
                 if all(i.is_finished or (i.failure and key in i.done) for i in items)]
        self._builder.blocks.remove(spent)
        for key in spent:
            del self._users[key]
        is_open = any(item.work is not None and not item.failure for item in self.items)
        if not is_open and not any(entry.state == "partial" for entry in archive.sources):
            self._builder.blocks.clear()  # also what runs that were given up had left
