"""Putting rasters into an archive and bringing it up to date: the whole run, from paths to the last commit."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from pathlib import Path

from ..encoders import registry
from ..encoders.base import Encoder
from ..errors import Cancelled, EngineError, InputError, KinscapeError, RasterError
from ..events import Events
from .blocks import BlockFacts
from .builder import ArchiveBuilder, Kept
from .ingest import Ingest
from .inventory import Inventory, is_below, is_file_path, take_inventory
from .manifest import EncoderInfo, Manifest
from .memory import peak_rss_mb
from .plan import Item, Plan
from .prepare import Looked, Prepared, common_key, ground_tasks, look, picture_batches, prepare
from .settle import (
    DEFAULT_ENCODER,
    MANY_TILES,
    Wishes,
    check_count,
    check_encoder,
    check_tile_px,
    check_wishes,
    grid_text,
    load_encoder,
    new_grid,
    resolution_note,
)
from .store import relocated_roots
from .work import Report, Setup, Task

DEFAULT_MAX_HOLE_SHARE = 0.25
_FIRST_COMMIT_S = 5.0  # first results are searchable early …
_COMMIT_SHARE = 0.1  # … and commits take at most this share of the time
_QUICK_COMMIT_BYTES = 256 * 2**20  # more than this is not written while somebody waits for a cancel


@dataclass(frozen=True)
class Outcome:
    """What a run did. ``kept``: sources that were as they are; ``failed``: path -> message."""

    manifest: Manifest
    new_tiles: int
    kept: int
    dropped: int
    failed: dict[str, str]
    notes: list[str]
    peak_rss_mb: float | None
    seconds: float


class Update:
    """One run. ``sources`` empty: the archive's own. Make it, then ``run`` it once.

    ``run`` raises InputError, ArchiveError, RasterError, WeightsError, StorageError, EngineError, Cancelled. What was
    finished by then is committed, or kept as blocks that the next run takes up.
    """

    def __init__(self, folder: str | Path, sources: Sequence[str], wishes: Wishes, events: Events,
                 workers: int | None = None, executor: Executor | None = None, program: str = "") -> None:
        self._folder, self._given, self._wishes, self._events = Path(folder), tuple(sources), wishes, events
        self._workers, self._executor, self._program = workers, executor, program
        self.folder = str(self._folder.expanduser().absolute())
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
        inventory = take_inventory(self._given, manifest.roots if manifest else (), sources, self._events, wishes.bands)
        self._note(*inventory.notes)
        old = self._old_items(builder, inventory)
        items = list(old.values())
        looked = self._look(inventory, old, items, manifest)
        self._encoder = self._get_encoder(manifest, bool(looked))
        if manifest is None:
            manifest = self._new_manifest([file for _, file in looked])
        elif wishes.tile_px:
            check_tile_px(wishes.tile_px, manifest, [file.info for _, file in looked], self._folder)
        manifest = replace(manifest, roots=self._roots(manifest.roots), program=self._program)
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
                self._events.log(f"{entry.path} is gone; its tiles are dropped")
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
                asked = self._wishes.bands if manifest else ()
                asked = asked or (item.entry.asked_bands if item.entry else ())
                file = look(path, asked, usual, is_whole)
                if number is None and file.info.is_score_map and not self._is_named(path):
                    items.remove(item)
                    self._note(f"{path} is a score map of Kinscape and was passed over")
                    continue
                out.append((item, file))
            except RasterError as error:
                item.failure = str(error)
        if not out and not any(item.entry for item in items):
            raise _all_failed({item.path: item.failure for item in items})
        return out

    def _is_named(self, path: str) -> bool:
        """Whether the user named the file itself, not only a folder that holds it."""
        return os.path.realpath(path) in {os.path.realpath(os.path.expanduser(given)) for given in self._given}

    def _get_encoder(self, manifest: Manifest | None, is_needed: bool) -> Encoder | None:
        wishes = self._wishes
        if manifest is None:
            return registry.get_encoder(wishes.encoder or DEFAULT_ENCODER, weights=wishes.weights)
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
            if not is_below(path, roots) and (os.path.exists(path) or not is_file_path(path)):
                roots.append(path)
        return tuple(roots)

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
        self._commit_due = time.monotonic() + _FIRST_COMMIT_S
        self._events.progress("indexing", self._done, self._total, self._unit(plan))

        def on_report(task: Task, report: Report) -> None:
            plan.block_done(task.key, BlockFacts(report.tiles, report.skipped, report.failures))
            self._done += self._tasks[task.key][1]
            self._events.progress("indexing", self._done, self._total, self._unit(plan))
            # a new archive begins with its first tile: one without any would be a result where there is an error
            if time.monotonic() >= self._commit_due and (builder.archive is not None or plan.new_tiles):
                self._commit_now(plan)

        try:
            ingest.run((task for key, (task, _) in self._tasks.items() if plan.is_wanted(key)), on_report)
        except (Cancelled, EngineError):
            self._save(plan)
            raise
        finally:
            self._peak = ingest.peak_rss_mb()

    def _commit_now(self, plan: Plan) -> None:
        began = time.monotonic()
        plan.commit(self._events.check_cancelled)
        now = time.monotonic()
        self._commit_due = now + max(_FIRST_COMMIT_S, (now - began) / _COMMIT_SHARE)

    def _save(self, plan: Plan) -> None:
        """Commit what is finished while an exception is on its way, if that is quick; the blocks are kept anyway."""
        if plan.tiles() * (4 * plan.manifest.encoder.dim + 64) > _QUICK_COMMIT_BYTES or not plan.new_tiles:
            return
        try:
            plan.commit()
        except KinscapeError as error:
            self._events.log(str(error), "warning")

    def _last_commit(self, plan: Plan, builder: ArchiveBuilder, failed: dict[str, str], is_in_vain: bool) -> None:
        """Raises RasterError where nothing of what was asked could be indexed."""
        if builder.archive is None:
            if is_in_vain:
                raise _all_failed(failed)
            if not plan.new_tiles:
                raise self._no_tiles(plan, failed)
        if plan.is_changed():
            plan.commit(self._events.check_cancelled)
        if is_in_vain:
            raise _all_failed(failed)

    def _no_tiles(self, plan: Plan, failed: dict[str, str]) -> RasterError:
        grid, holes = plan.manifest.grid, plan.manifest.max_hole_share
        read = [item.path for item in plan.items if not item.failure]
        where = read[0] if len(read) == 1 else f"{len(read):,} sources"
        others = f"; and {len(failed):,} cannot be read: {next(iter(failed.values()))}" if failed else ""
        if not plan.new_skipped:
            return RasterError(f"{where}: no tile at all{others}", "check that there are pixels")
        what = "file" if grid.whole else f"tile of {grid_text(grid)}"
        return RasterError(
            f"{where}: no {what} has enough valid pixels; all {plan.new_skipped:,} have more than {holes:.0%} holes "
            f"(nodata, or ground outside the raster){others}",
            "choose smaller tiles, or check the nodata value of the sources",
        )

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


def _all_failed(failed: dict[str, str]) -> KinscapeError:
    messages = list(failed.values())
    if not messages:
        return InputError("there is nothing to index", "name rasters or folders")
    if len(messages) == 1:
        return RasterError(messages[0])
    return RasterError(f"none of {len(messages)} sources can be indexed; the first: {messages[0]}")
