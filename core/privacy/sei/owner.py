"""The owner's side: a store from an archive, and the store brought up to date after the archive changed."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ...errors import InputError, KinscapeError, PrivacyError
from ...events import Events
from ..coarse import fit
from ..secret_files import private_folder
from .anonymity import make_pool
from .images import enc_image
from .index import SeiIndex
from .keys import OwnerKeys
from .store import Store, write_store
from .update import add_rows, cluster_leaves, gen_index, image_id, remove_rows, tune, with_tiles

if TYPE_CHECKING:
    from ...archive.store import Archive

DIM = 128
PICTURE_PX = 256
_SAME = 1e-3  # of two vectors, number by number: more is another picture
_AT_ONCE = 8192


@dataclass(frozen=True)
class Changed:
    """store; added, removed, replaced: rows; failed: rows of the archive whose picture cannot be read."""

    store: Store
    added: int = 0
    removed: int = 0
    replaced: int = 0
    failed: int = 0


def new_owner(archive: Archive, dim: int = DIM, seed: int = 0) -> OwnerKeys:
    """New keys for an archive: the table to at most ``dim`` numbers and the pool come from its rows. Raises
    InputError, PrivacyError."""
    if not 2 <= dim <= 512:
        raise InputError(f"vectors of {dim} numbers are not possible here", "the paper found 128 best")
    table = fit(archive.vectors, dim, seed)
    keys = OwnerKeys.generate(table, np.empty((0, 0, table.dim), np.float32))
    rows = np.sort(np.random.default_rng(seed).choice(len(archive), min(len(archive), 20_000), replace=False))
    sample = keys.reduce(archive.vectors[rows])
    pool = make_pool(sample, cluster_leaves(sample, seed), seed)
    return OwnerKeys(keys.store_id, keys.secret, keys.image_key, keys.name_key, keys.signing_key, table, pool)


def prepare(
    archive: Archive, folder: Path, keys: OwnerKeys, picture_px: int = 0, events: Events | None = None, seed: int = 0
) -> Changed:  # fmt: skip
    """GenIndex and EncImage of a whole archive into ``folder``. ``picture_px``: pictures of the tiles of so many
    pixels go along, sealed (0: none).

    Raises PrivacyError for keys of another encoder, InputError, StorageError, Cancelled.
    """
    events = events or Events()
    _check_fits(archive, keys)
    events.progress("hide", 0, 3)
    vectors = _reduced(archive, keys, np.arange(len(archive)), events)
    ids = _ids(archive, keys)
    events.progress("hide", 1, 3)
    leaves = cluster_leaves(vectors, seed, events.check_cancelled)
    index = gen_index(keys, vectors, ids, np.arange(len(archive)), leaves, events.check_cancelled)
    events.progress("hide", 2, 3)
    images, failed = _pictures(archive, keys, dict(enumerate(ids.tolist())), picture_px, events)
    store = write_store(folder, keys, index, images, _facts(archive, keys, index, 0))
    events.progress("hide", 3, 3)
    return Changed(store, added=len(index), failed=failed)


def bring_up_to_date(
    archive: Archive, store: Store, keys: OwnerKeys, rows: Sequence[int] = (), picture_px: int = 0,
    events: Events | None = None,
) -> Changed:  # fmt: skip
    """Add what is new in the archive (or only its ``rows``), replace what has changed, drop what it has no more. The
    tree is mended, not built again. Raises as ``prepare``."""
    events = events or Events()
    _check_owner(store, keys)
    _check_fits(archive, keys)
    ids = _ids(archive, keys)
    row_of = {int(number): row for row, number in enumerate(ids)}
    wanted = _wanted(archive, ids, rows)
    index = store.index
    gone = [number for number in index.ids.tolist() if number not in row_of]
    kept = [number for number in index.ids.tolist() if number in row_of]
    changed = _changed(archive, keys, index, kept, row_of, events) if not len(rows) else []
    new = [number for number in wanted if number not in index.position]
    coming = sorted([*new, *changed], key=lambda number: row_of[number])
    at = np.array([row_of[number] for number in coming], np.int64)
    vectors = _reduced(archive, keys, at, events)
    leaving = {*gone, *changed}
    if len(leaving) == len(index):
        raise PrivacyError("nothing of this store is in the archive any more", "prepare a new store")
    if leaving:
        index = remove_rows(index, keys, sorted(leaving))
    index = add_rows(index, keys, vectors, np.array(coming, np.int64), at)
    index = with_tiles(index, np.array([row_of[number] for number in index.ids.tolist()], np.int64))
    images, failed = _pictures(archive, keys, dict(zip(at.tolist(), coming)), picture_px, events)
    written = _write(archive, store, keys, index, images, leaving, len(new) + 2 * len(changed) + len(gone))
    return Changed(written, len(new), len(gone), len(changed), failed)


def withdraw(archive: Archive, store: Store, keys: OwnerKeys, rows: Sequence[int]) -> Changed:
    """Take the tiles in ``rows`` of the archive out of the store. Raises as ``prepare``; InputError for rows that the
    archive has not got, PrivacyError for tiles that are not in the store."""
    _check_owner(store, keys)
    if store.statement["archive_generation"] != archive.generation:
        raise PrivacyError("the archive was changed since the store was", "run first: kinscape sei add")
    ids = _ids(archive, keys)
    gone = _wanted(archive, ids, rows)
    index = remove_rows(store.index, keys, gone)
    return Changed(_write(archive, store, keys, index, {}, set(gone), len(gone)), removed=len(gone))


def save_owner(keys: OwnerKeys, path: Path) -> None:
    """Raises StorageError, FileExistsError."""
    private_folder(path.parent)
    keys.save(path)


def _write(
    archive: Archive, store: Store, keys: OwnerKeys, index: SeiIndex, images: dict[int, bytes], without: set[int],
    count: int,
) -> Store:  # fmt: skip
    known = {number: store.digests[at].tobytes() for at, number in enumerate(store.index.ids.tolist())
             if store.has_image(at) and number not in without}  # fmt: skip
    facts = _facts(archive, keys, index, int(store.statement["changed"]) + count)
    return write_store(store.folder, keys, index, images, facts, known)


def _facts(archive: Archive, keys: OwnerKeys, index: SeiIndex, changed: int) -> dict[str, object]:
    opened, recall = tune(index, keys)
    return {"encoder": archive.manifest.encoder.fingerprint, "open_leaves": opened, "recall_10": round(recall, 4),
            "changed": changed, "archive_generation": archive.generation}  # fmt: skip


def _check_fits(archive: Archive, keys: OwnerKeys) -> None:
    if not len(archive):
        raise InputError(f"{archive.folder} has no tiles", "index some rasters first")
    if archive.dim != keys.table.directions.shape[0]:
        raise PrivacyError(f"these keys are for vectors of {keys.table.directions.shape[0]} numbers, the archive has "
                           f"{archive.dim}", "make new keys by another name")  # fmt: skip


def _check_owner(store: Store, keys: OwnerKeys) -> None:
    if store.store_id != keys.store_id:
        raise PrivacyError("this store belongs to other keys", "give the name of the keys that it was prepared with")


def _reduced(archive: Archive, keys: OwnerKeys, rows: np.ndarray, events: Events) -> np.ndarray:
    out = np.empty((len(rows), keys.dim), np.float32)
    for first in range(0, len(rows), _AT_ONCE):
        events.check_cancelled()
        some = rows[first : first + _AT_ONCE]
        out[first : first + len(some)] = keys.reduce(np.asarray(archive.vectors[some]))
    return out


def _ids(archive: Archive, keys: OwnerKeys) -> np.ndarray:
    """(n,) int64, the same for the same tile of the same file as long as the owner keeps the keys."""
    counts: dict[str, int] = {}
    out = np.empty(len(archive), np.int64)
    names = [entry.relative or entry.name for entry in archive.sources]
    for row, tile in enumerate(archive.tile_ids(np.arange(len(archive)))):
        name = f"{names[int(archive.source[row])]}\n{tile}"
        counts[name] = counts.get(name, 0) + 1
        out[row] = image_id(keys, f"{name}\n{counts[name]}")
    return out


def _wanted(archive: Archive, ids: np.ndarray, rows: Sequence[int]) -> list[int]:
    wrong = [row for row in rows if not 0 <= row < len(archive)]
    if wrong:
        raise InputError(f"{archive.folder} has no row {wrong[0]}", f"it has {len(archive):,} tiles")
    return [int(ids[row]) for row in (sorted(set(rows)) if len(rows) else range(len(ids)))]


def _changed(
    archive: Archive, keys: OwnerKeys, index: SeiIndex, kept: list[int], row_of: dict[int, int], events: Events
) -> list[int]:
    """Ids whose vector in the archive is another than in the store."""
    found: list[int] = []
    for first in range(0, len(kept), _AT_ONCE):
        some = kept[first : first + _AT_ONCE]
        now = _reduced(archive, keys, np.array([row_of[number] for number in some], np.int64), events)
        before = keys.secret.unseal(index.rows[[index.position[number] for number in some]])
        differs = np.abs(now - before).max(axis=1) > _SAME
        found += [number for number, other in zip(some, differs) if other]
    return found


def _pictures(
    archive: Archive, keys: OwnerKeys, wanted: dict[int, int], px: int, events: Events
) -> tuple[dict[int, bytes], int]:
    """EncImage of the tiles in the rows ``wanted`` {row: id}; how many cannot be read (they go without)."""
    images: dict[int, bytes] = {}
    failed = 0
    for done, (row, number) in enumerate(wanted.items() if px else ()):
        events.check_cancelled()
        events.progress("seal", done, len(wanted), "pictures")
        try:
            data = _png(archive, row, px)
        except PrivacyError:
            raise
        except KinscapeError as error:
            failed += 1
            events.log(f"no picture of row {row}: {error}", "warning")
            continue
        images[number] = enc_image(data, keys.image_key, keys.store_id, number)
    return images, failed


def _png(archive: Archive, row: int, px: int) -> bytes:
    from PIL import Image

    patch = archive.read_tile(row, px)
    rgb = np.rint(np.clip(patch.pixels, 0, 1) * 255).astype(np.uint8).transpose(1, 2, 0)
    alpha = patch.valid.astype(np.uint8)[..., None] * 255
    file = io.BytesIO()
    Image.fromarray(np.concatenate([rgb, alpha], axis=2)).save(file, format="PNG")
    return file.getvalue()
