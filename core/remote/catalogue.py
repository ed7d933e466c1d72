"""The catalogue of an archive: what a client must have to rank, filter, group and draw, and nothing to look alike with.

It holds the manifest without paths, hashes, notes and hidden places, and the numbers of the tiles; no pixels and no
vectors. Columns are raw little-endian numbers, differences of rows for those that run, each compressed by zlib: what a
server sends is taken apart without any parser but this one, and no length is believed before it has been compared with
what it must be.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..archive.manifest import Manifest, SourceEntry, parse_manifest
from ..archive.store import Archive
from ..archive.table import NO_DATE, Columns
from ..errors import KinscapeError
from . import wire
from .asking import BadAnswer, bad_answer

FORMAT = 1
KIND = "catalogue"
MOST_BYTES = 1 << 30
MOST_ROWS = 100_000_000
_MOST_MANIFEST = 64 << 20
_MOST_TEXT = 512 << 20  # of tile ids, or of footprints that no grid gives
_MOST_PARTS = 12
_NO_DAY = np.iinfo(np.int32).min
# name -> (type on the wire, whether differences of neighbours are sent)
_COLUMNS: dict[str, tuple[str, bool]] = {
    "scale": ("<i4", True),
    "col": ("<i4", True),
    "row": ("<i4", True),
    "date": ("<i4", True),
    "hole_share": ("<f4", False),
}
_TEXTS = ("geometry", "tile_id")  # only of archives whose grid does not give them


@dataclass(frozen=True)
class Catalogue:
    """A catalogue that was read. ``texts``: WKB footprints and tile ids in row order, where the grid gives none."""

    manifest: Manifest
    columns: Columns
    texts: dict[str, list[bytes | None]]


# -- the owner's side
def make(archive: Archive, hides_names: bool = False) -> bytes:
    """The catalogue of an archive. ``hides_names``: sources become "source 1", "source 2", ... instead of the names of
    their files."""
    manifest = public_manifest(archive, hides_names)
    numbers = {"scale": archive.scale, "col": archive.col, "row": archive.row, "date": _days(archive.dates),
               "hole_share": archive.hole_share}  # fmt: skip
    texts: dict[str, list[bytes | None]] = {}
    if archive.grid.whole:
        texts["geometry"] = _footprints(archive)
    if manifest.is_imported:
        texts["tile_id"] = [text.encode("utf-8") for text in archive.tile_ids(np.arange(len(archive)))]
    told = {"format": FORMAT, "rows": len(archive), "texts": {}}
    parts = [zlib.compress(manifest.to_json(), 6)]
    for name, (kind, is_running) in _COLUMNS.items():
        values = np.asarray(numbers[name]).astype(kind)
        parts.append(zlib.compress((_differences(values) if is_running else values).tobytes(), 6))
    for name, items in texts.items():
        lengths = np.array([-1 if item is None else len(item) for item in items], "<i4")
        blob = b"".join(item for item in items if item is not None)
        told["texts"][name] = len(blob)
        parts += [zlib.compress(lengths.tobytes(), 6), zlib.compress(blob, 6)]
    return wire.pack(KIND, told, parts)


def public_manifest(archive: Archive, hides_names: bool = False) -> Manifest:
    """The manifest as others may see it: no path, folder, hash, size, time or note of a file. What stays of a source:
    its name, date, bands, stretch, pixel size, CRS, outline and number of tiles."""
    names = public_names(archive, hides_names)
    sources = tuple(
        SourceEntry(name, date=entry.date, bands=entry.bands, stretch=entry.stretch, gsd_m=entry.gsd_m, crs=entry.crs,
                    bounds=entry.bounds, state=entry.state, tiles=entry.tiles, skipped=entry.skipped,
                    number=entry.number)
        for name, entry in zip(names, archive.sources))  # fmt: skip
    own = archive.manifest
    return replace(own, encoder=replace(own.encoder, weights=""), roots=(), sources=sources, folder="", created="",
                   updated="", notes=(), excluded=())  # fmt: skip


def public_names(archive: Archive, hides_names: bool = False) -> list[str]:
    """One for each source, all different: the names of their files without folders."""
    if hides_names:
        return [f"source {number}" for number in range(1, len(archive.sources) + 1)]
    out: list[str] = []
    seen: dict[str, int] = {}
    for entry in archive.sources:
        name = entry.name
        seen[name] = seen.get(name, 0) + 1
        while seen[name] > 1 and f"{name} ({seen[name]})" in seen:
            seen[name] += 1
        out.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
        seen.setdefault(out[-1], 1)
    return out


def _days(dates: np.ndarray) -> np.ndarray:
    days = dates.astype("datetime64[D]")
    return np.where(np.isnat(days), _NO_DAY, days.astype(np.int64)).astype(np.int32)


def _footprints(archive: Archive) -> list[bytes | None]:
    import shapely

    return list(shapely.to_wkb(archive.footprints(np.arange(len(archive)))))


def _differences(values: np.ndarray) -> np.ndarray:
    """Of neighbours, modulo 2^32: the first is the first value itself."""
    bits = values.view("<u4")
    return np.diff(bits, prepend=np.zeros(1, "<u4")).astype("<u4")


# -- the client's side
def read(data: bytes, told: Mapping[str, Any]) -> Catalogue:
    """The catalogue in ``data``, of an archive of which the server tells ``rows`` and ``dim``.

    Raises RemoteError (the one of ``bad_answer``) for anything else.
    """
    try:
        return _read(data, int(told["rows"]), int(told["dim"]))
    except BadAnswer:
        raise
    except (KinscapeError, zlib.error, ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise bad_answer(f"a catalogue that cannot be read: {error}") from None


def _read(data: bytes, rows: int, dim: int) -> Catalogue:
    message = wire.unpack(data, KIND, wire.Limits(_MOST_PARTS, MOST_BYTES, MOST_BYTES))
    header, parts = message.header, list(message.parts)
    texts_told = header.get("texts")
    if header.get("format") != FORMAT or header.get("rows") != rows or not 0 <= rows <= MOST_ROWS:
        raise bad_answer("a catalogue of another format, or of other rows")
    if not isinstance(texts_told, dict) or len(parts) != 1 + len(_COLUMNS) + 2 * len(texts_told):
        raise bad_answer("a catalogue with other parts")
    manifest = parse_manifest(_inflated(parts.pop(0), _MOST_MANIFEST), Path("catalogue"))
    if manifest.tiles != rows or manifest.encoder.dim != dim or _has_places(manifest):
        raise bad_answer("a catalogue of other rows, other vectors, or with paths")
    numbers = {}
    for name, (kind, is_running) in _COLUMNS.items():
        values = np.frombuffer(_inflated(parts.pop(0), rows * 4, is_whole=True), "<u4" if is_running else kind)
        numbers[name] = np.cumsum(values, dtype=np.uint32).view("<i4") if is_running else values
    columns = _columns(manifest, numbers)
    texts = {}
    for name, size in texts_told.items():
        if name not in _TEXTS or type(size) is not int or not 0 <= size <= _MOST_TEXT:
            raise bad_answer("a catalogue with texts that are none")
        lengths = np.frombuffer(_inflated(parts.pop(0), rows * 4, is_whole=True), "<i4")
        texts[name] = _split(_inflated(parts.pop(0), size, is_whole=True), lengths)
    if ("geometry" in texts) != manifest.grid.whole or ("tile_id" in texts) != manifest.is_imported:
        raise bad_answer("a catalogue without footprints or tile ids")
    if any(item is None for item in texts.get("tile_id", ())):
        raise bad_answer("a tile without an id")
    _check_texts(texts)
    return Catalogue(manifest, columns, texts)


def _columns(manifest: Manifest, numbers: dict[str, np.ndarray]) -> Columns:
    scale, holes = numbers["scale"].astype(np.int32), numbers["hole_share"].astype(np.float32)
    scales = max(1, len(manifest.grid.scales))
    if len(scale) and not (0 <= scale.min() and scale.max() < scales):
        raise bad_answer("tiles of a scale that is not there")
    if len(holes) and not (np.isfinite(holes).all() and 0 <= holes.min() and holes.max() <= 1):
        raise bad_answer("tiles with impossible holes")
    days = numbers["date"].astype(np.int64)
    if len(days) and np.abs(days[days != _NO_DAY]).max(initial=0) > 3_000_000:  # about the years -6200 to 10200
        raise bad_answer("tiles of impossible dates")
    dates = days.astype("datetime64[D]")
    dates[days == _NO_DAY] = NO_DATE
    return Columns(manifest.mark, scale, numbers["col"].astype(np.int64), numbers["row"].astype(np.int64), holes, dates)


def _has_places(manifest: Manifest) -> bool:
    """Whether names of sources could be taken for files of this computer: a server does not choose what is opened."""
    return bool(manifest.roots or manifest.folder or manifest.encoder.weights) or any(
        entry.relative or Path(entry.path).name != entry.path or "\\" in entry.path or entry.path in ("", ".", "..")
        for entry in manifest.sources)  # fmt: skip


def _check_texts(texts: dict[str, list[bytes | None]]) -> None:
    import shapely

    for item in texts.get("tile_id", ()):
        (item or b"").decode("utf-8")
    shapes = shapely.from_wkb(texts.get("geometry", []), on_invalid="raise") if texts.get("geometry") else []
    for shape in shapes:
        if shape is not None and shape.geom_type not in ("Polygon", "MultiPolygon"):
            raise bad_answer("a footprint that is no polygon")


def _split(blob: bytes, lengths: np.ndarray) -> list[bytes | None]:
    if len(lengths) and lengths.min() < -1:
        raise bad_answer("a text of a negative length")
    ends = np.cumsum(np.maximum(lengths, 0), dtype=np.int64)
    if (int(ends[-1]) if len(ends) else 0) != len(blob):
        raise bad_answer("texts of another length")
    return [None if size < 0 else blob[end - size : end] for size, end in zip(lengths.tolist(), ends.tolist())]


def _inflated(data: bytes, most: int, is_whole: bool = False) -> bytes:
    """Decompressed: at most ``most`` bytes, exactly so many where ``is_whole``. A bomb stops at the limit."""
    worker = zlib.decompressobj()
    out = worker.decompress(data, most + 1)
    if len(out) > most or not worker.eof or worker.unused_data or (is_whole and len(out) != most):
        raise bad_answer("a part that is not as long as it must be")
    return out


