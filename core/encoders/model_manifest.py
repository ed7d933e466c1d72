"""``manifest.json`` of a model: what its weights are, what it takes and gives, how it came about. Reading is strict
where a wrong value could do harm; keys that only one kind of model needs are kept in ``more``."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..strict_json import plain, read_json

MANIFEST_NAME = "manifest.json"
MAX_MANIFEST_BYTES = 1 << 20
MAX_WEIGHTS_BYTES = 2 << 30
MAX_INPUT_PX = 4096
MAX_DIM = 8192
MOST_VIEWS = 8

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_FILE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._ -]{0,127}")
_DEVICES = {"CON", "PRN", "AUX", "NUL", *(f"{port}{i}" for port in ("COM", "LPT") for i in range(1, 10))}
_UNSHOWN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_GROUP = 8
_FARTHEST = 1e6  # of means and deviations: beyond it 32-bit floats lose the pixels
_LONGEST_TEXT = 10_000


@dataclass(frozen=True)
class Manifest:
    """``kind``: which program part reads the weights ("tkanet", "fused", "onnx", "torchscript", "esformer", ...).
    ``file``: of the weights, beside the manifest. ``input_px``: side of what the network takes; ``cell_px``:
    overlapping tiles share work at strides that are multiples of it. ``dim``: numbers a tile, 0 where the model gives
    none. ``mean``, ``std``: of each band, for values in 0..1. ``views``: turns and mirror images that are averaged.
    ``more``: every other key. ``manifest["mean"]`` is ``manifest.mean``."""

    name: str
    kind: str
    file: str = "weights.safetensors"
    sha256: str = ""
    bytes: int = 0
    version: int = 1
    licence: str = ""
    input_px: int = 256
    cell_px: int = 1
    dim: int = 0
    bands: int = 3
    mean: tuple[float, ...] = (0.0, 0.0, 0.0)
    std: tuple[float, ...] = (1.0, 1.0, 1.0)
    views: int = 1
    classes: tuple[str, ...] = ()
    trained_on: str = ""
    recipe: Mapping[str, Any] = field(default_factory=dict)
    numbers: Mapping[str, Any] = field(default_factory=dict)
    created: str = ""
    description: str = ""
    more: Mapping[str, Any] = field(default_factory=dict)

    def __getitem__(self, key: str) -> Any:
        return getattr(self, key) if key in KEYS else self.more[key]

    def to_dict(self) -> dict[str, Any]:
        """As the file holds it: the hash in groups of eight, as people compare them (and as no scanner takes for a
        password)."""
        data = asdict(self)
        more = data.pop("more")
        data["sha256"] = " ".join(self.sha256[i:i + _GROUP] for i in range(0, len(self.sha256), _GROUP))
        return plain({**data, **more})


KEYS = tuple(f.name for f in fields(Manifest) if f.name != "more")


def parse(data: Any, where: str) -> Manifest:
    """A manifest from what JSON gave. ``where``: for messages. Raises InputError that names the key."""
    if not isinstance(data, Mapping):
        raise InputError(f"{where} holds no table of facts", "a model's manifest is a JSON object")
    for key in ("name", "kind"):
        if key not in data:
            raise InputError(f"{where} lacks {key!r}", "see the models that come with Kinscape for an example")
    values = {key: _read(key, data[key], where) for key in KEYS if key in data}
    made = Manifest(**values, more={key: value for key, value in data.items() if key not in KEYS})
    if not len(made.mean) == len(made.std) == made.bands:
        raise InputError(f"{where}: mean and std need {made.bands} numbers each, one a band")
    if made.input_px % made.cell_px:
        raise InputError(f"{where}: cell_px {made.cell_px} does not divide input_px {made.input_px}")
    return made


def read(path: Path) -> Manifest:
    """The manifest in a file. Raises InputError."""
    try:
        data = read_json(path, MAX_MANIFEST_BYTES)
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(f"{path} cannot be read: {error}", "name the model's manifest.json") from error
    return parse(data, str(path))


def check_name(name: str) -> str:
    """``name``, if it can be a model's and a folder's name on every system. Raises InputError."""
    if not _NAME.fullmatch(name) or name.endswith("."):
        raise InputError(f"{name!r} cannot be a model's name", "use letters, digits, '.', '-' and '_', at most 64")
    if name.split(".")[0].upper() in _DEVICES:
        raise InputError(f"{name!r} cannot be a model's name", "Windows keeps it for a device; choose another one")
    return name


def check_file(name: Any, where: str) -> str:
    """``name``, if it names a file beside the manifest and nothing else. Raises InputError."""
    if not isinstance(name, str) or not _FILE.fullmatch(name) or name.endswith((".", " ")):
        raise InputError(f"{where}: {name!r} is not the name of a file beside it", "give the name without a folder")
    return name


def _read(key: str, value: Any, where: str) -> Any:
    def refuse(wanted: str) -> InputError:
        return InputError(f"{where}: {key} is {str(value)[:80]!r}, not {wanted}")

    if key == "name":
        if not isinstance(value, str):
            raise refuse("a name")
        return check_name(value)
    if key == "file":
        return check_file(value, where)
    if key in _RANGES:
        low, high = _RANGES[key]
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise refuse(f"a whole number from {low} to {high}")
        return value
    if key in ("mean", "std"):
        least = -_FARTHEST if key == "mean" else 1 / _FARTHEST
        if not isinstance(value, (list, tuple)) or not all(_is_number(v) and least <= v <= _FARTHEST for v in value):
            raise refuse(f"a list of numbers from {least:g} to {_FARTHEST:g}")
        return tuple(float(v) for v in value)
    if key == "classes":
        if not isinstance(value, (list, tuple)) or not all(isinstance(v, str) for v in value):
            raise refuse("a list of names")
        return tuple(map(shown, value))
    if key in ("recipe", "numbers"):
        if not isinstance(value, Mapping):
            raise refuse("a table")
        return dict(value)
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT:
        raise refuse(f"a text of at most {_LONGEST_TEXT:,} letters")
    if key == "sha256":
        value = value.replace(" ", "")
        if value and not _SHA256.fullmatch(value):
            raise refuse("64 hexadecimal digits")
    return shown(value)


def shown(text: str) -> str:
    """``text`` without what cannot be written or would change how it looks: control characters, marks that turn the
    direction of writing, and the stand-ins for bytes of a file name that are no letters."""
    return _UNSHOWN.sub("\ufffd", text)


_RANGES = {"bytes": (0, MAX_WEIGHTS_BYTES), "version": (1, 1_000_000), "input_px": (8, MAX_INPUT_PX),
           "cell_px": (1, MAX_INPUT_PX), "dim": (0, MAX_DIM), "bands": (1, 64), "views": (1, MOST_VIEWS)}


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
