"""Small PNG pictures for people: tiles of an archive for the gallery, and an example as the encoder will see it."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError, KinscapeError, StorageError, storage_error
from ..events import Events
from ..raster.patch import Patch
from .found_again import GONE
from .query import nearest_scale
from .subjects import Picture, subject_of
from .targets import replacing

if TYPE_CHECKING:
    from ..archive.store import Archive
    from .asked import AskedExample

MIN_PX, MAX_PX = 8, 2048
# Decoding is most of the work and leaves Python's lock; below so many pictures a thread costs more than it brings.
_MOST_THREADS, _LEAST_A_THREAD = 4, 6
_RLE = 3  # zlib's Z_RLE: a quarter faster than the default strategy on imagery, and no larger


def check_px(px: int) -> None:
    if not MIN_PX <= px <= MAX_PX:
        raise InputError(f"pictures of {px} pixels are not possible", f"give a size from {MIN_PX} to {MAX_PX}")


def save_png(patch: Patch, target: Path, px: int, is_square: bool = False) -> tuple[int, int]:
    """Write a patch as PNG with its longer side at most ``px``; holes are transparent. Gives (width, height).

    is_square: exactly px x px, the picture in the middle of transparent margins. Raises StorageError.
    """
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    rgb = np.rint(np.clip(patch.pixels, 0, 1) * 255).astype(np.uint8).transpose(1, 2, 0)
    if patch.valid.all():
        image = Image.fromarray(np.ascontiguousarray(rgb))
    else:
        image = Image.fromarray(np.ascontiguousarray(np.dstack([rgb, patch.valid.astype(np.uint8) * 255])))
    if max(image.size) > px:
        scale = px / max(image.size)
        image = image.resize(
            (max(1, round(image.width * scale)), max(1, round(image.height * scale))), Image.Resampling.BOX
        )
    if is_square and image.size != (px, px):
        square = Image.new("RGBA", (px, px), (0, 0, 0, 0))
        square.paste(image, ((px - image.width) // 2, (px - image.height) // 2))
        image = square
    with replacing(target) as temporary:
        # level 1: three times as fast as the default for a few per cent more bytes
        told = PngInfo()
        told.add_text("Software", "Kinscape")
        image.save(temporary, format="PNG", compress_level=1, compress_type=_RLE, pnginfo=told)
    return image.size


def write_thumbnails(
    archive: Archive, rows: Sequence[int], folder: Path, px: int, events: Events, tiles: Sequence[int] | None = None
) -> tuple[int, list[int]]:
    """``folder``/<row>.png for each row; existing ones are kept. Gives (pictures that are there now, rows that failed).

    ``tiles``: the row of the archive that each picture shows, where rows are only names by now; GONE for none.

    Several threads read, each its own run of neighbouring rows. A source that cannot be read is said once in the log
    and does not stop the others. Raises InputError for a row that the archive has not got, StorageError, Cancelled
    (pictures that are finished stay).
    """
    check_px(px)
    wanted, first = np.unique(np.asarray(rows, np.int64), return_index=True)
    shown = wanted if tiles is None else np.asarray(tiles, np.int64)[first]
    wrong = shown[(shown < (GONE if tiles is not None else 0)) | (shown >= len(archive))]
    if len(wrong):
        raise InputError(f"{archive.folder} has no row {wrong[0]}", f"it has {len(archive):,} tiles")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise storage_error(error, folder) from error
    pairs = zip(wanted.tolist(), shown.tolist())
    missing = [(row, tile) for row, tile in pairs if not (folder / f"{row}.png").exists()]
    run = _Thumbnails(archive, folder, px, events, len(wanted))
    run.count(len(wanted) - len(missing))
    # rows of an archive are in the order of sources and blocks: neighbours share what GDAL has just decoded
    size = max(_LEAST_A_THREAD, -(-len(missing) // min(_MOST_THREADS, os.cpu_count() or 1)))
    parts = [missing[i : i + size] for i in range(0, len(missing), size)]
    if len(parts) < 2:
        run.read(archive, missing)
    else:
        with ThreadPoolExecutor(len(parts)) as pool:
            for _ in pool.map(run.read_apart, parts):
                events.check_cancelled()
    events.check_cancelled()
    return len(wanted) - len(run.failed), sorted(run.failed)


class _Thumbnails:
    """One call of ``write_thumbnails``: what its threads share. ``failed``: rows that have no picture."""

    def __init__(self, archive: Archive, folder: Path, px: int, events: Events, total: int) -> None:
        self.failed: list[int] = []
        self._archive, self._folder, self._px, self._events, self._total = archive, folder, px, events, total
        self._lock = threading.Lock()
        self._told: set[int] = set()
        self._done = 0
        self._is_stopped = False

    def read_apart(self, rows: Sequence[tuple[int, int]]) -> None:
        """As ``read`` with readers of its own, for a thread; where one thread fails, the others stop."""
        try:
            with self._archive.for_thread() as own:
                self.read(own, rows)
        except BaseException:
            self._is_stopped = True
            raise

    def read(self, archive: Archive, rows: Sequence[tuple[int, int]]) -> None:
        """``rows``: (name of the picture, row of the archive, or GONE)."""
        for row, tile in rows:
            if self._is_stopped or self._events.is_cancelled:
                return
            try:
                if tile == GONE:
                    raise InputError(f"{archive.folder} has changed since these places were found", "search again")
                save_png(archive.read_tile(tile, self._px), self._folder / f"{row}.png", self._px, is_square=True)
            except StorageError:
                raise
            except KinscapeError as error:
                self._fail(row, GONE if tile == GONE else int(archive.source[tile]), error)
            self.count(1)

    def count(self, more: int) -> None:
        with self._lock:
            self._done += more
            if more:
                self._events.progress("thumbnails", self._done, self._total, "pictures")

    def _fail(self, row: int, source: int, error: KinscapeError) -> None:
        with self._lock:
            self.failed.append(row)
            is_new = source not in self._told
            self._told.add(source)
        if is_new:
            self._events.log(str(error), "warning")


def write_preview(example: AskedExample, target: Path, px: int, archive: Archive | None = None) -> dict[str, Any]:
    """The picture of an example as PNG, and {width, height, hole_share, scale_m}.

    With an archive: at the pixel size and with the bands and stretch of its tiles, grown to a tile where it is
    smaller. Without: at its own resolution. Raises as a search with this example would.
    """
    check_px(px)
    scale_m = None
    if example.tile:
        if archive is None:
            raise InputError("a tile can only be shown together with its archive", "give the archive")
        row = int(archive.rows_of(example.tile, example.source)[0])
        patch = archive.read_tile(row, px)
        if not archive.grid.whole:
            scale_m = archive.grid.scales[int(archive.scale[row])].tile_m
    else:
        patch, scale_m = _example_patch(example, px, archive)
    width, height = save_png(patch, target, px)
    return {"width": width, "height": height, "hole_share": round(patch.hole_share, 4), "scale_m": scale_m}


def _example_patch(example: AskedExample, px: int, archive: Archive | None) -> tuple[Patch, float | None]:
    subject = subject_of(example, archive)
    if isinstance(subject, Picture):
        short = max(1, round(px * min(subject.width, subject.height) / max(subject.width, subject.height)))
        return subject.read(short)[0], None
    if archive is None or archive.grid.whole:
        return subject.read(max(subject.gsd_m, subject.sides_m[1] / px))[0], None
    scale = archive.grid.scales[nearest_scale(archive, subject.side_m)]
    long_side = max(subject.sides_m[1], scale.tile_m)
    return subject.read(max(scale.gsd_m, long_side / px), scale.tile_m)[0], scale.tile_m
