"""Putting rasters into an archive and bringing it up to date: the whole run, from paths to the last commit."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..encoders import registry
from ..encoders.base import Encoder
from ..errors import Cancelled, EngineError, KinscapeError, RasterError, StorageError
from ..events import Events
from .blocks import BlockFacts
from .builder import ArchiveBuilder, Kept
from .ingest import Ingest
from .inventory import Inventory, is_below, is_file_path, take_inventory
from .manifest import EncoderInfo, Manifest
from .memory import peak_rss_mb
from .outcome import Outcome, all_failed, no_tiles
from .plan import Item, Plan
from .prepare import Looked, Prepared, common_key, ground_tasks, look, picture_batches, prepare
from .settle import (
    MANY_TILES,
    Wishes,
    check_count,
    check_encoder,
    check_tile_px,
    check_wishes,
    load_encoder,
    new_grid,
    resolution_note,
)
from .store import relocated_roots
from .work import Report, Setup, Task

DEFAULT_MAX_HOLE_SHARE = 0.25
_FIRST_PART_TILES = 2048  # searchable after about a minute with the slowest encoder; then at doubling sizes, so that
# all commits in between together write no more than about two archives
_QUICK_COMMIT_BYTES = 256 * 2**20  # more than this is not written while somebody waits for a cancel


class Update:
    """One run. ``sources`` empty: the archive's own. ``excluded``: files that are not to be indexed, now and later;
    one that is named itself in ``sources`` of a later run is taken again. ``keeps_missing``: sources whose files are
    gone stay. ``asked``: the whole request as JSON, kept until it is done, so that a run that was cut off can be taken
    up by who does not know it. Make it, then ``run`` it once.

    ``run`` raises InputError, ArchiveError, RasterError, WeightsError, StorageError, EngineError, Cancelled. What was
    finished by then is committed, or kept as blocks that the next run takes up.
    """

    def __init__(self, folder: str | Path, sources: Sequence[str], wishes: Wishes, events: Events,
                 workers: int | None = None, executor: Executor | None = None, program: str = "",
                 excluded: Sequence[str] = (), keeps_missing: bool = False,
                 asked: dict[str, Any] | None = None) -> None:
        self._folder, self._given, self._wishes, self._events = Path(folder), tuple(sources), wishes, events
        self._workers, self._executor, self._program = workers, executor, program
        self.folder = str(self._folder.expanduser().absolute())
        self._newly_excluded = tuple(os.path.abspath(os.path.expanduser(p)) if is_file_path(p) else p for p in excluded)
        self._keeps_missing, self._asked = keeps_missing, asked
        self._notes: list[str] = []
        self._peak: float | None = None

    def run(self) -> Outcome:
        began = time.monotonic()
        with ArchiveBuilder(self._folder) as builder:
            plan, inventory = self._plan(builder)
            self._work(plan, builder)
            failed = {item.path: item.failure for item in plan.items if item.failure}
            for path, message in failed.items() if len(failed) > 1 else ():  # doors tell of one alone at the end
                self._events.log(f"not indexed: {message}" if path in message else f"{path} not indexed: {message}")
            is_in_vain = bool(failed) and not (inventory.same or inventory.gone or any(
                item.is_complete for item in plan.items))
            self._last_commit(plan, builder, failed, is_in_vain)
            manifest = builder.archive.manifest
            finished = [item for item in plan.items if item.is_finished]
            self._tell_empty(finished)
            return Outcome(
                manifest,
                sum(item.entry.tiles for item in finished),
                len(inventory.same),
                len(inventory.gone),
                failed,
                self._notes,
                self._peak or peak_rss_mb(),
                time.monotonic() - began,
            )

    # -- what there is to do
    def _plan(self, builder: ArchiveBuilder) -> tuple[Plan, Inventory]:
        archive, wishes = builder.archive, self._wishes
        manifest = archive.manifest if archive else None
        if manifest is not None:
            check_wishes(wishes, manifest, self._folder)
            manifest = replace(manifest, roots=relocated_roots(manifest, builder.folder))
        sources = archive.sources if archive else []
        excluded = self._excluded(manifest)
        roots = manifest.roots if manifest else ()
        inventory = take_inventory(self._given, roots, sources, self._events, wishes.bands, excluded,
                                   self._keeps_missing)
        self._note(*inventory.notes)
        old = self._old_items(builder, inventory)
        items = list(old.values())
        looked = self._look(inventory, old, items, manifest)
        self._encoder = self._get_encoder(manifest, bool(looked))
        if manifest is None:
            manifest = self._new_manifest([file for _, file in looked])
        elif wishes.tile_px:
            check_tile_px(wishes.tile_px, manifest, [file.info for _, file in looked], self._folder)
        manifest = replace(manifest, roots=self._roots(manifest.roots), program=self._program, excluded=excluded)
        plan = Plan(builder, manifest, items)
        self._add_work(plan, builder, looked)
        return plan, inventory

    def _old_items(self, builder: ArchiveBuilder, inventory: Inventory) -> dict[int, Item]:
        """What the archive has and keeps, by its number there."""
        items = {}
        gone, same = set(inventory.gone), set(inventory.same)
        archive = builder.archive
        for number, entry in enumerate(archive.sources if archive else []):
            if number in gone:
                is_left_out = entry.path in self._newly_excluded
                self._events.log(f"{entry.path} is {'left out' if is_left_out else 'gone'}; its tiles are dropped")
                continue
            kept = Kept(int(archive.first_row[number]), entry.tiles)
            if number in same:  # a file that could not be read once, and is again as it was, is put back
                entry = replace(entry, mtime_ns=inventory.touched.get(number, entry.mtime_ns), message="",
                                state="ok" if entry.state == "failed" else entry.state)
            items[number] = Item(entry.path, entry, kept, number=entry.number)
        return items

    def _look(self, inventory: Inventory, old: dict[int, Item], items: list[Item],
              manifest: Manifest | None) -> list[tuple[Item, Looked]]:
        """Read the headers of what is new or changed; new ones are appended to ``items``."""
        out = []
        is_whole = manifest.grid.whole if manifest else self._wishes.whole
        usual = manifest.bands if manifest else self._wishes.bands
        for done, (path, number) in enumerate(inventory.todo):
            self._events.check_cancelled()
            self._events.progress("looking at files", done, len(inventory.todo), "files")
            item = Item(path) if number is None else old[number]
            if number is None:
                items.append(item)
            try:
                # what was chosen for a file once holds until somebody chooses again
                wished = self._wishes.bands if manifest else ()
                asked = wished or (item.entry.asked_bands if item.entry else ())
                if wished and wished == manifest.bands:
                    asked = ()  # it follows the archive, as it would have if the first run had not been cut off
                file = look(path, asked, usual, is_whole)
                if number is None and file.info.is_score_map and not self._is_named(path):
                    items.remove(item)
                    self._note(f"{path} is a score map of Kinscape and was passed over")
                    continue
                out.append((item, file))
            except RasterError as error:
                item.failure = str(error)
        if not out and not any(item.entry for item in items):
            raise all_failed({item.path: item.failure for item in items})
        return out

    def _is_named(self, path: str) -> bool:
        """Whether the user named the file itself, not only a folder that holds it."""
        return os.path.realpath(path) in {os.path.realpath(os.path.expanduser(given)) for given in self._given}

    def _get_encoder(self, manifest: Manifest | None, is_needed: bool) -> Encoder | None:
        wishes = self._wishes
        if manifest is None:
            name, note = (wishes.encoder, "") if wishes.encoder else registry.default_encoder()
            self._note(note)
            return registry.get_encoder(name, weights=wishes.weights)
        if wishes.encoder and wishes.encoder != manifest.encoder.name or wishes.weights:
            encoder = registry.get_encoder(wishes.encoder or manifest.encoder.name, weights=wishes.weights)
            check_encoder(encoder.spec, manifest.encoder, self._folder)
            return encoder
        return load_encoder(manifest.encoder, self._folder) if is_needed else None

    def _new_manifest(self, looked: Sequence[Looked]) -> Manifest:
        wishes, spec = self._wishes, self._encoder.spec
        grid, scale_error, notes = new_grid(wishes, [file.info for file in looked], spec)
        self._note(*notes)
        holes = DEFAULT_MAX_HOLE_SHARE if wishes.max_hole_share is None else wishes.max_hole_share
        weights = os.path.abspath(os.path.expanduser(wishes.weights)) if wishes.weights else ""
        return Manifest(EncoderInfo.from_spec(spec, weights), grid, bands=wishes.bands, max_hole_share=holes,
                        max_scale_error=min(1.0, scale_error))

    def _roots(self, old: tuple[str, ...]) -> tuple[str, ...]:
        """What an update will search: the files and folders named so far, without those inside others."""
        roots = list(old)
        for path in self._given:
            if is_file_path(path):
                path = os.path.abspath(os.path.expanduser(path))
            if path in self._newly_excluded:
                roots = [root for root in roots if root != path]
            elif not is_below(path, roots) and (os.path.exists(path) or not is_file_path(path)):
                roots.append(path)
        return tuple(roots)

    def _excluded(self, manifest: Manifest | None) -> tuple[str, ...]:
        """What was left out so far and is now, without what the user names himself."""
        named = {os.path.realpath(os.path.expanduser(given)) for given in self._given}
        old = [path for path in (manifest.excluded if manifest else ()) if os.path.realpath(path) not in named]
        return tuple(dict.fromkeys((*old, *self._newly_excluded)))

    def _add_work(self, plan: Plan, builder: ArchiveBuilder, looked: Sequence[tuple[Item, Looked]]) -> None:
        """Prepare the files and find the blocks that they need; those done by an earlier run count at once."""
        self._tasks: dict[str, tuple[Task, int]] = {}
        self._total = self._done = 0
        if not looked:
            return
        grid, ready = plan.manifest.grid, []
        common = common_key(grid, plan.manifest.encoder.fingerprint, plan.manifest.max_hole_share)
        for done, (item, file) in enumerate(looked):
            self._events.progress("preparing", done, len(looked), "files")
            try:
                ready.append((item, prepare(file, grid, self._events)))
            except RasterError as error:
                item.failure = str(error)
                continue
            self._note(resolution_note(file.info, grid))
        if grid.whole:
            self._add_pictures(plan, ready, common)
        else:
            count = check_count(grid, [prepared.bounds for _, prepared in ready])
            if count > 2 * MANY_TILES:
                self._note(f"{count:,} tile positions will be looked at; larger tiles would be fewer")
            for item, prepared in ready:
                item.work = prepared.entry
                for task, positions in ground_tasks(prepared, grid, common, self._events):
                    self._add_task(plan, [item], task, positions)
        for key in list(self._tasks):
            self._events.check_cancelled()
            facts = builder.blocks.facts(key)
            if facts is not None:
                self._done += self._tasks.pop(key)[1]
                plan.block_done(key, facts)

    def _add_pictures(self, plan: Plan, ready: Sequence[tuple[Item, Prepared]], common: str) -> None:
        for item, prepared in ready:
            if item.entry is None:
                item.number = plan.manifest.next_number
                plan.manifest = replace(plan.manifest, next_number=item.number + 1)
            item.work = replace(prepared.entry, number=item.number)
        owners = iter([item for item, _ in ready])
        for task, some in picture_batches([prepared for _, prepared in ready], common):
            items = [next(owners) for _ in some]
            for index, item in enumerate(items):
                item.index = index
            self._add_task(plan, items, task, len(items))

    def _add_task(self, plan: Plan, items: Sequence[Item], task: Task, positions: int) -> None:
        for item in items:
            plan.needs(item, task.key)
        if task.key not in self._tasks:
            self._tasks[task.key] = (task, positions)
            self._total += positions

    # -- doing it
    def _work(self, plan: Plan, builder: ArchiveBuilder) -> None:
        if not self._tasks:
            return
        if self._asked is not None:
            builder.blocks.remember(self._asked)
        manifest = plan.manifest
        setup = Setup(
            str(builder.folder),
            manifest.grid,
            manifest.encoder.name,
            self._wishes.weights or manifest.encoder.weights,
            manifest.encoder.fingerprint,
            manifest.max_hole_share,
        )
        ingest = Ingest(setup, self._encoder, len(self._tasks), self._events, self._workers, self._executor)
        parts = _Parts(plan, builder)
        self._events.progress("indexing", self._done, self._total, self._unit(plan))

        def on_report(task: Task, report: Report) -> None:
            plan.block_done(task.key, BlockFacts(report.tiles, report.skipped, report.failures))
            self._done += self._tasks[task.key][1]
            self._events.progress("indexing", self._done, self._total, self._unit(plan))
            # the last block is followed by the commit of the whole
            if parts.is_due(report.tiles) and self._done < self._total:
                self._commit_part(plan, parts)

        try:
            ingest.run((task for key, (task, _) in self._tasks.items() if plan.is_wanted(key)), on_report)
        except (Cancelled, EngineError):
            self._save(plan)
            raise
        finally:
            self._peak = ingest.peak_rss_mb()

    def _commit_part(self, plan: Plan, parts: _Parts) -> None:
        """Let what is finished be searched. Where that cannot be written (a disk that is full, a file that Windows
        holds while it is read) the blocks go on: the commit of the whole will tell."""
        try:
            plan.commit(self._events.check_cancelled, is_part=True)
        except StorageError as error:
            self._events.log(f"not searchable yet: {error}", "warning")
        else:
            self._events.log(f"{parts.count():,} tiles can be searched now")
        parts.begin()

    def _save(self, plan: Plan) -> None:
        """Commit what is finished while an exception is on its way, if that is quick; the blocks are kept anyway."""
        if plan.tiles() * (4 * plan.manifest.encoder.dim + 64) > _QUICK_COMMIT_BYTES or not plan.new_tiles:
            return
        try:
            plan.commit(is_part=True)
        except KinscapeError as error:
            self._events.log(str(error), "warning")

    def _last_commit(self, plan: Plan, builder: ArchiveBuilder, failed: dict[str, str], is_in_vain: bool) -> None:
        """Raises RasterError where nothing of what was asked could be indexed."""
        if builder.archive is None:
            if is_in_vain:
                raise all_failed(failed)
            if not plan.new_tiles:
                raise no_tiles(plan, failed)
        if plan.is_changed():
            plan.commit(self._events.check_cancelled)
        if is_in_vain:
            raise all_failed(failed)

    def _tell_empty(self, finished: Sequence[Item]) -> None:
        for item in finished:
            if not item.entry.tiles:
                self._note(
                    f"{item.entry.name} gave no tile: all have too many holes (nodata, or ground outside the raster)"
                )

    def _note(self, *texts: str) -> None:
        for text in texts:
            if text:
                self._notes.append(text)
                self._events.log(text)

    @staticmethod
    def _unit(plan: Plan) -> str:
        return "files" if plan.manifest.grid.whole else "tiles"


class _Parts:
    """When to commit in between: whenever as many tiles are new as the archive had at the commit before. Tiles are
    counted, not seconds: the work of all commits is in proportion to the archive, on any machine."""

    def __init__(self, plan: Plan, builder: ArchiveBuilder) -> None:
        self._builder = builder
        self.begin()
        half_done = sum(item.entry.tiles for item in plan.items if item.work is not None and not item.has_whole_rows
                        and item.entry is not None)
        self._new = max(0, plan.new_tiles - half_done)  # blocks of an earlier run that no commit has yet

    def count(self) -> int:
        archive = self._builder.archive
        return len(archive) if archive is not None else 0

    def begin(self) -> None:
        """A commit was made (or tried): count anew."""
        self._new, self._wanted = 0, max(_FIRST_PART_TILES, self.count())

    def is_due(self, tiles: int) -> bool:
        """Whether to commit now that ``tiles`` more are finished. A new archive begins with its first tile: one
        without any would be a result where there is an error."""
        self._new += tiles
        return self._new >= max(1, self._wanted)
