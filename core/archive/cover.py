"""The land cover of an archive's tiles, kept beside it: ``cover.npy`` (n, c) uint8 histograms in row order, and
``cover.json``, which says what the classes are and where they came from.

``cover.keys.npy`` holds a number for each row that names the tile and the state of the file it was read from. After an
update of the archive the cover no longer fits; what is known of tiles that are still there is taken over by it.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..strict_json import read_json
from .durable import storing, writing
from .manifest import Manifest

if TYPE_CHECKING:
    from ..landcover.sources import CoverSource
    from .store import Archive

COVER_NAME, COVER_FACTS_NAME, KEYS_NAME, WORDS_NAME = "cover.npy", "cover.json", "cover.keys.npy", "cover.words.npz"
FILES = (COVER_FACTS_NAME, COVER_NAME, KEYS_NAME, WORDS_NAME)
FORMAT = 1
_MAX_FACTS_BYTES = 1 << 20
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
NOT_DONE = 0
"""Key of a row whose land cover could not be computed (its file is away): it is tried again by the next run."""


@dataclass(frozen=True)
class CoverFacts:
    """What ``cover.json`` says. ``source``: net, words, kinds, or the path of a raster. ``mark``: state of the archive
    that it was computed for. ``unknown_share``: mean over all tiles; ``unknown_tiles``: those with no known ground at
    all; ``waiting``: rows that could not be computed; ``features``: what describes places, of words."""

    source: str
    names: tuple[str, ...]
    colours: tuple[str, ...]
    fingerprint: str
    mark: str
    tiles: int
    unknown_share: float
    unknown_tiles: int
    waiting: int = 0
    features: str = ""
    format: int = FORMAT

    @classmethod
    def of_json(cls, data: Any) -> CoverFacts:
        """Raises ValueError."""
        if not isinstance(data, dict) or set(data) != set(cls.__dataclass_fields__):
            raise ValueError("fields are missing or unknown")
        kinds = {"str": str, "int": int, "float": (int, float), "tuple[str, ...]": list}
        for name, field in cls.__dataclass_fields__.items():
            if not isinstance(data[name], kinds[field.type]) or isinstance(data[name], bool):
                raise ValueError(f"{name} is {data[name]!r}")
        names, colours = data["names"], data["colours"]
        if not 1 <= len(names) <= 255 or len(colours) != len(names) or not all(
                isinstance(text, str) for text in (*names, *colours)):
            raise ValueError("its classes have no names or colours")
        if not all(_COLOUR.fullmatch(text) for text in colours):
            raise ValueError("a colour of its classes is none")
        if data["format"] != FORMAT:
            raise ValueError(f"it has format {data['format']}, this program reads {FORMAT}")
        return cls(**{**data, "names": tuple(names), "colours": tuple(colours)})

    def to_json(self) -> str:
        return json.dumps(asdict(self), indent=1, ensure_ascii=False)


class Cover:
    """The land cover of one archive. ``histograms``: (n, c) uint8 in row order, 255 = all of the tile; what misses to
    255 in a row is unknown ground."""

    def __init__(self, archive: Archive, facts: CoverFacts, histograms: np.ndarray) -> None:
        self._archive, self._facts, self.histograms = archive, facts, histograms

    @property
    def names(self) -> tuple[str, ...]:
        return self._facts.names

    @property
    def colours(self) -> tuple[str, ...]:
        return self._facts.colours

    @property
    def source(self) -> str:
        return self._facts.source

    @property
    def fingerprint(self) -> str:
        return self._facts.fingerprint

    def facts(self) -> dict[str, Any]:
        """As JSON-able values."""
        return {**asdict(self._facts), "names": list(self.names), "colours": list(self.colours)}

    def open_source(self) -> CoverSource:
        """What computes such histograms, for ground that is not a tile. Raises KinscapeError where it is not here any
        more, or would give other numbers."""
        from .cover_sources import open_saved

        return open_saved(self._archive, self._facts)


def open_cover(archive: Archive) -> tuple[Cover | None, str]:
    """The archive's land cover, or None and a sentence that says why ("" if there is none)."""
    try:
        facts = read_facts(archive.folder)
    except FileNotFoundError:
        return None, ""
    except (OSError, ValueError) as error:
        return None, f"the land cover cannot be used: {COVER_FACTS_NAME} is damaged ({error})"
    stale = "the land cover is of an older state of the archive: compute it again (only new tiles are read)"
    if archive.manifest.part or facts.tiles != len(archive):
        return None, stale
    try:
        if facts.mark != archive.manifest.mark and not _same_rows(archive, read_keys(archive.folder, facts)):
            return None, stale
        return Cover(archive, facts, read_histograms(archive.folder, facts)), ""
    except (OSError, ValueError, EOFError) as error:
        return None, f"the land cover cannot be used: its files are damaged ({error})"


def _same_rows(archive: Archive, keys: np.ndarray) -> bool:
    now = row_keys(archive.manifest, archive.scale, archive.col, archive.row)
    return bool(np.array_equal(now[keys != NOT_DONE], keys[keys != NOT_DONE]))


def cover_summary(archive: Archive) -> dict[str, Any] | None:
    """What ``info`` says of the land cover: source, names, colours, fingerprint, state ("ok", "old": of an older state
    of the archive, "damaged"), note (why it is of no use now, ""), tiles (of the archive whose land cover is there),
    todo (those that the next run reads), unknown_share (of the ground, when it was computed), size_bytes; None where
    the archive has none. Of a damaged one source is "" if that is not known any more."""
    used, note = open_cover(archive)
    if used is None and not note:
        return None
    folder = archive.folder
    told: dict[str, Any] = {
        "source": "", "names": [], "colours": [], "fingerprint": "", "state": "ok" if used is not None else "damaged",
        "note": note, "tiles": 0, "todo": len(archive), "unknown_share": None,
        "size_bytes": sum(path.stat().st_size for path in map(folder.joinpath, FILES) if path.is_file())}
    try:
        facts = read_facts(folder)
        told |= {"source": facts.source, "names": list(facts.names), "colours": list(facts.colours),
                 "fingerprint": facts.fingerprint, "unknown_share": facts.unknown_share}
        read_histograms(folder, facts)
        known = read_keys(folder, facts)
    except (OSError, ValueError, EOFError):
        return told if used is None else told | {"tiles": len(archive), "todo": 0}
    here = int(np.isin(row_keys(archive.manifest, archive.scale, archive.col, archive.row), known).sum())
    return told | {"state": "ok" if used is not None else "old", "tiles": here, "todo": len(archive) - here}


def read_facts(folder: Path) -> CoverFacts:
    """Raises OSError (FileNotFoundError: there is none), ValueError."""
    try:
        return CoverFacts.of_json(read_json(folder / COVER_FACTS_NAME, _MAX_FACTS_BYTES))
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


def read_histograms(folder: Path, facts: CoverFacts) -> np.ndarray:
    """Raises OSError, ValueError."""
    return read_table(folder / COVER_NAME, (facts.tiles, len(facts.names)), np.dtype(np.uint8))


def read_keys(folder: Path, facts: CoverFacts) -> np.ndarray:
    """Raises OSError, ValueError."""
    return np.array(read_table(folder / KEYS_NAME, (facts.tiles,), np.dtype("<u8")))


def read_table(path: Path, shape: tuple[int, ...], kind: np.dtype) -> np.ndarray:
    """A .npy file of exactly this shape and kind as a memory map: nothing is allocated for what a damaged header says.
    Raises OSError, ValueError."""
    try:
        array = np.load(path, mmap_mode="r" if shape[0] else None, allow_pickle=False)
    except (OverflowError, TypeError) as error:  # a header with a negative shape, say
        raise ValueError(str(error)) from error
    if array.shape != shape or array.dtype != kind:
        raise ValueError(f"{path.name} holds {array.dtype} of shape {array.shape}, not {kind} of {shape}")
    return array


def write_cover(folder: Path, facts: CoverFacts, histograms: np.ndarray, keys: np.ndarray, save_words: Any) -> None:
    """All files of a cover; the facts go first and come last, so that what is cut off in between is no cover at all
    rather than a wrong one. ``save_words(file)`` or None. Raises StorageError."""
    with storing(folder / COVER_NAME):
        (folder / COVER_FACTS_NAME).unlink(missing_ok=True)
        for name, array in ((COVER_NAME, histograms), (KEYS_NAME, keys.astype("<u8"))):
            with writing(folder / name) as file:
                np.save(file, array, allow_pickle=False)
        if save_words is None:
            (folder / WORDS_NAME).unlink(missing_ok=True)
        else:
            with writing(folder / WORDS_NAME) as file:
                save_words(file)
        with writing(folder / COVER_FACTS_NAME) as file:
            file.write(facts.to_json().encode())


def remove_cover(folder: Path) -> None:
    """Raises StorageError."""
    with storing(folder / COVER_NAME):
        for name in FILES:
            (folder / name).unlink(missing_ok=True)


def row_keys(manifest: Manifest, scale: np.ndarray, col: np.ndarray, row: np.ndarray) -> np.ndarray:
    """(n,) uint64, never 0: what tile of which state of which file stands in each row."""
    out = np.empty(len(col), np.uint64)
    first = 0
    for entry in manifest.sources:
        some = slice(first, first + entry.tiles)
        content = entry.sha256 or f"{entry.path}|{entry.size}|{entry.mtime_ns}"
        told = json.dumps([content, list(entry.bands), entry.stretch.to_dict() if entry.stretch else None,
                           _scales(manifest)], sort_keys=True)
        seed = np.frombuffer(hashlib.sha256(told.encode()).digest()[:8], "<u8")[0]
        mixed = _mix(seed ^ _mix(np.asarray(scale[some], np.int64).view(np.uint64)))
        for number in (col, row):
            mixed = _mix(mixed ^ np.asarray(number[some], np.int64).view(np.uint64))
        out[some] = mixed
        first += entry.tiles
    return np.maximum(out, np.uint64(1))


def _scales(manifest: Manifest) -> list[list[float]]:
    if manifest.grid.whole:
        return [[manifest.encoder.input_px]]
    return [[s.tile_m, s.tile_px] for s in manifest.grid.scales]


def _mix(numbers: np.ndarray) -> np.ndarray:
    """The finalizer of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): every bit in depends on every bit out."""
    z = numbers + np.uint64(0x9E3779B97F4A7C15)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return z ^ (z >> np.uint64(31))
