"""``archive.json``: what an archive says about itself. Reading is strict: a manifest is taken wholly or refused by
name.

Not here: the tiles (``table.py``) and how files get to the disk (``commit.py``).
"""

from __future__ import annotations

import json
import math
import os
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import ArchiveError, InputError
from ..raster.grid import Bounds, Grid

if TYPE_CHECKING:
    from ..encoders.base import EncoderSpec
    from ..raster.stretch import Stretch

MANIFEST_NAME = "archive.json"
FORMAT = 1  # raised whenever an older program could misread an archive

# ok: all tiles of the file as fingerprinted are here · partial: indexing is under way · failed: the file changed and
# could not be read, the tiles of its last good state are kept · imported: made from another program's vectors
STATES = ("ok", "partial", "failed", "imported")


@dataclass(frozen=True)
class EncoderInfo:
    """The encoder that made the vectors. ``weights`` is where its file was (a hint; ``fingerprint`` decides)."""

    name: str
    dim: int
    input_px: int
    fingerprint: str
    cell_px: int = 1
    version: int = 1
    weights_sha256: str = ""
    licence: str = ""
    weights: str = ""

    @classmethod
    def from_spec(cls, spec: EncoderSpec, weights: str = "") -> EncoderInfo:
        return cls(spec.name, spec.dim, spec.input_px, spec.fingerprint, spec.cell_px, spec.version,
                   spec.weights_sha256, spec.licence, weights)


@dataclass(frozen=True)
class SourceEntry:
    """One raster of the archive. Its tiles are the rows [sum of ``tiles`` of the entries before it, + ``tiles``).

    ``path`` is absolute, ``relative`` the way from the archive's folder ("/" between parts, "" where there is none).
    ``size``, ``mtime_ns`` and ``sha256`` are those of the file that the tiles were made from. ``bounds``: grid CRS.
    ``number``: its tile id in a whole-file archive; never given to another file. ``bands``: those that were read;
    ``asked_bands``: those that somebody chose for this file, empty where it follows the archive's own choice.
    """

    path: str
    relative: str = ""
    size: int = 0
    mtime_ns: int = 0
    sha256: str = ""
    date: str = ""
    bands: tuple[int, ...] = ()
    stretch: Stretch | None = None
    gsd_m: float | None = None
    crs: str = ""
    bounds: Bounds | None = None
    state: str = "ok"
    message: str = ""
    tiles: int = 0
    skipped: int = 0
    number: int = 0
    asked_bands: tuple[int, ...] = ()

    @property
    def name(self) -> str:
        return os.path.basename(self.path.rstrip("/\\")) or self.path

    def to_dict(self) -> dict[str, Any]:
        out = {k: v for k, v in vars(self).items() if k != "stretch" and v not in ("", None, ())}
        if self.stretch is not None:
            out["stretch"] = self.stretch.to_dict()
        return out


@dataclass(frozen=True)
class Manifest:
    """``generation`` counts what whole runs left behind; ``part`` is 0 then. While a run is under way its finished
    tiles are committed in between: as parts 1, 2, … of the generation to come, so that how often that happened (which
    depends on time and machine) leaves no trace in what is finished.

    ``grid``: the ground grid, or ``whole`` (each file one tile; also imported archives without a grid).

    ``bands``: as asked for (empty: each file's first colour bands). ``roots``: the files and folders that were named to
    ``index``, searched again by an update. ``folder``: where the archive was when this was written.
    ``excluded``: files below the roots that are not to be indexed.
    """

    encoder: EncoderInfo
    grid: Grid
    generation: int = 0
    bands: tuple[int, ...] = ()
    max_hole_share: float = 0.25
    max_scale_error: float = 0.0
    roots: tuple[str, ...] = ()
    sources: tuple[SourceEntry, ...] = ()
    is_imported: bool = False
    next_number: int = 0
    folder: str = ""
    created: str = ""
    updated: str = ""
    program: str = ""
    notes: tuple[str, ...] = field(default=())
    part: int = 0
    excluded: tuple[str, ...] = ()

    @property
    def tiles(self) -> int:
        return sum(entry.tiles for entry in self.sources)

    @property
    def mark(self) -> str:
        """What tells one state of the tiles from another: "3", or "3.2" for part 2 of generation 3."""
        return f"{self.generation}.{self.part}" if self.part else str(self.generation)

    def following(self, is_part: bool = False) -> Manifest:
        """The manifest with the numbers of the next commit: a ``part``, or the whole of a generation."""
        generation = self.generation if self.part else self.generation + 1
        return replace(self, generation=generation, part=self.part + 1 if is_part else 0)

    def stamped(self, folder: Path, sources: tuple[SourceEntry, ...]) -> Manifest:
        """The manifest at ``folder``, now, with these sources."""
        now = datetime.now(timezone.utc).isoformat(timespec="seconds")
        return replace(self, sources=sources, folder=str(folder.absolute()), created=self.created or now, updated=now)

    def to_json(self) -> bytes:
        data = {"format": FORMAT, "generation": self.generation, **({"part": self.part} if self.part else {}),
                "program": self.program, "created": self.created, "updated": self.updated,
                "folder": self.folder, "tiles": self.tiles, "dim": self.encoder.dim,
                "encoder": asdict(self.encoder), "grid": self.grid.to_dict(), "max_scale_error": self.max_scale_error,
                "bands": self.bands, "max_hole_share": self.max_hole_share, "is_imported": self.is_imported,
                "next_number": self.next_number, "roots": self.roots, "notes": self.notes,
                **({"excluded": self.excluded} if self.excluded else {}),
                "sources": [entry.to_dict() for entry in self.sources]}
        return (json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def read_manifest(path: Path) -> Manifest:
    """The manifest in ``path``. Raises ArchiveError if it is damaged or newer than this program; OSError if absent."""
    return parse_manifest(path.read_bytes(), path)


def parse_manifest(raw: bytes, path: Path) -> Manifest:
    """As ``read_manifest``, of bytes that were found in ``path``."""
    try:
        data = json.loads(raw)
        found = data["format"]
        if not isinstance(found, int) or found < 1:
            raise ValueError(f"format {found!r}")
        if found > FORMAT:
            raise ArchiveError(f"{path} has format {found}; this Kinscape reads formats up to {FORMAT}",
                               "update Kinscape to use this archive")
        return _from_dict(data)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, InputError) as error:
        if isinstance(error, ArchiveError):
            raise
        what = f"{error} is missing" if isinstance(error, KeyError) else error
        raise damaged(path, f"the manifest cannot be read: {what}") from error


def damaged(path: Path, what: str) -> ArchiveError:
    return ArchiveError(f"{path} is damaged: {what}",
                        "restore the folder from a copy, or index the sources again into a new folder")


def _from_dict(data: dict[str, Any]) -> Manifest:
    encoder = EncoderInfo(**_typed(EncoderInfo, data["encoder"]))
    if encoder.dim < 1 or encoder.input_px < 1:
        raise ValueError(f"an encoder of {encoder.dim} dimensions and {encoder.input_px} pixels")
    manifest = Manifest(
        encoder, Grid.from_dict(data["grid"]), _count(data, "generation"), tuple(int(b) for b in data["bands"]),
        _number(data["max_hole_share"]), _number(data["max_scale_error"]), _texts(data["roots"]),
        tuple(_entry(item) for item in data["sources"]), bool(data.get("is_imported", False)),
        _count(data, "next_number"), str(data["folder"]), str(data["created"]), str(data["updated"]),
        str(data.get("program", "")), _texts(data.get("notes", ())), _count(data, "part") if "part" in data else 0,
        _texts(data.get("excluded", ())))
    if manifest.tiles != data["tiles"]:
        raise ValueError(f"its sources have {manifest.tiles} tiles, it says {data['tiles']}")
    return manifest


_READ_APART = ("bands", "asked_bands", "stretch", "bounds", "gsd_m")


def _entry(item: dict[str, Any]) -> SourceEntry:
    values = _typed(SourceEntry, {k: v for k, v in item.items() if k not in _READ_APART})
    bounds = item.get("bounds")
    if bounds is not None:
        values["bounds"] = tuple(_number(v) for v in bounds)
        if len(bounds) != 4:
            raise ValueError(f"bounds of {len(bounds)} numbers")
    if item.get("gsd_m") is not None:
        values["gsd_m"] = _number(item["gsd_m"])
    if item.get("stretch") is not None:
        from ..raster.stretch import Stretch

        values["stretch"] = Stretch.from_dict(item["stretch"])
    for name in ("bands", "asked_bands"):
        values[name] = tuple(int(b) for b in item.get(name, ()))
    entry = SourceEntry(**values)
    if entry.state not in STATES or entry.tiles < 0 or entry.skipped < 0:
        raise ValueError(f"source {entry.path!r}: state {entry.state!r}, {entry.tiles} tiles")
    return entry


def _typed(cls: type, values: dict[str, Any]) -> dict[str, Any]:
    """``values`` checked against the plain annotations (str, int) of a dataclass; an unknown name is an error."""
    fields = cls.__dataclass_fields__
    for name, value in values.items():
        kind = {"str": str, "int": int}.get(fields[name].type)
        if kind is None or type(value) is not kind:
            raise ValueError(f"{name} is {value!r}")
    return dict(values)


def _count(data: dict[str, Any], name: str) -> int:
    value = data[name]
    if type(value) is not int or value < 0:
        raise ValueError(f"{name} is {value!r}")
    return value


def _number(value: Any) -> float:
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not math.isfinite(value):
        raise ValueError(f"{value!r} is not a number")
    return float(value)


def _texts(values: Any) -> tuple[str, ...]:
    if not isinstance(values, (list, tuple)) or not all(isinstance(v, str) for v in values):
        raise ValueError(f"{values!r} is not a list of texts")
    return tuple(values)
