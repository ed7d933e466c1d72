"""A concept: what somebody taught by examples, as a file NAME.concept.json that finds the same in other archives.

It holds vectors (the query's, and those of its examples, so that it can be refined elsewhere), its name and numbers.
No pixels, no names of files or tiles, no coordinates. Privacy: a vector is no picture, but whoever has the encoder can
tell how alike their own pictures are to it; give a concept to nobody who must not know that much.
Concept files come from other people too: reading is strict, with limits before anything is parsed.
"""

from __future__ import annotations

import json
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError, QueryError
from .calibration import Calibration

if TYPE_CHECKING:
    from ..archive.store import Archive
    from .query import Query

FORMAT = 1
ENDING = ".concept.json"
MARK = "kinscape_concept"
ROLES = ("like", "unlike")
PRIVACY = "holds the vectors of its examples, no pixels, names of files or places"
_MOST_BYTES = 64 << 20
_MOST_EXAMPLES, _MOST_NUMBERS, _LONGEST_TEXT = 10_000, 1 << 16, 400
_FIELDS = {MARK, "name", "software", "created", "privacy", "encoder", "dim", "fingerprint", "learner", "vector",
           "scale", "offset", "calibration", "tile_m", "likes", "unlikes", "examples"}


@dataclass(frozen=True)
class Taught:
    """One example: ``role`` like or unlike, a label ("like 3"), its vector (d,) float32 of length 1."""

    role: str
    label: str
    vector: np.ndarray


@dataclass(frozen=True)
class Concept:
    """``vector`` (d,) float32 of length 1 is the query. ``scale`` and ``offset`` make logits of its scores (both 0 for
    a mean, which is no classifier). ``tile_m``: the size of tiles that it was taught on, None where that is not known
    or there were several. ``created``: an ISO date."""

    name: str
    encoder: str
    fingerprint: str
    vector: np.ndarray
    learner: str
    scale: float
    offset: float
    calibration: Calibration | None
    tile_m: float | None
    examples: tuple[Taught, ...]
    created: str = ""
    software: str = ""

    def of(self, role: str) -> list[Taught]:
        return [example for example in self.examples if example.role == role]

    def check_fits(self, archive: Archive) -> None:
        """Raise QueryError unless ``archive`` was made by the same encoder."""
        own = archive.manifest.encoder
        if own.fingerprint == self.fingerprint and own.dim == len(self.vector):
            return
        other = f"{own.name} ({own.fingerprint[:12]})"
        raise QueryError(
            f"the concept {self.name!r} was taught with the encoder {self.encoder} ({self.fingerprint[:12]}), "
            f"{archive.folder} was made with {other}",
            "vectors of different encoders cannot be compared: teach it again here, or index with that encoder",
        )

    def told(self) -> dict[str, Any]:
        """For a summary."""
        return {
            "name": self.name, "encoder": self.encoder, "fingerprint": self.fingerprint, "dim": len(self.vector),
            "learner": self.learner, "likes": len(self.of("like")), "unlikes": len(self.of("unlike")),
            "is_calibrated": self.calibration is not None, "tile_m": self.tile_m, "created": self.created,
            "privacy": PRIVACY,
        }  # fmt: skip


def concept_of(name: str, query: Query, archive: Archive, created: str, software: str) -> Concept:
    """The concept that ``query`` (of a search in ``archive``) has learned. Raises InputError for a name that is none.

    created: ISO date.
    """
    encoder, model = archive.manifest.encoder, query.model
    return Concept(
        check_name(name), encoder.name, encoder.fingerprint, np.asarray(query.vector, np.float32), query.learner,
        model.scale if model else 0.0, model.offset if model else 0.0, query.calibration,
        None if query.scale is None else archive.grid.scales[query.scale].tile_m,
        # their own labels would name files and tiles, and with them places
        tuple(Taught(p.role, f"{p.role} {p.number}", np.asarray(p.vector, np.float32)) for p in query.parts),
        created, software,
    )  # fmt: skip


def check_name(name: str) -> str:
    """The name without spaces around it. Raises InputError if it is empty, too long, or has control characters."""
    plain = name.strip()
    if not plain or len(plain) > 200 or not plain.isprintable():
        raise InputError(f"{name[:80]!r} is no name for a concept", "give one to 200 letters, such as swimming pools")
    return plain


def write(path: str | os.PathLike[str], concept: Concept) -> None:
    """As JSON; numbers as short as they can be without changing them. Raises OSError."""
    calibration = concept.calibration
    data = {
        MARK: FORMAT, "name": concept.name, "software": concept.software, "created": concept.created,
        "privacy": PRIVACY, "encoder": concept.encoder, "fingerprint": concept.fingerprint, "dim": len(concept.vector),
        "learner": concept.learner, "scale": concept.scale, "offset": concept.offset,
        "calibration": None if calibration is None else vars(calibration), "tile_m": concept.tile_m,
        "likes": len(concept.of("like")), "unlikes": len(concept.of("unlike")), "vector": _numbers(concept.vector),
        "examples": [{"role": e.role, "label": e.label, "vector": _numbers(e.vector)} for e in concept.examples],
    }  # fmt: skip
    Path(path).write_text(json.dumps(data, ensure_ascii=False, allow_nan=False) + "\n", encoding="utf-8")


def read(path: str | os.PathLike[str]) -> Concept:
    """Raises InputError for a file that is too large, no concept, damaged, or of a newer Kinscape."""
    data = _parsed(path)
    try:
        return _taken(data)
    except (KeyError, TypeError, ValueError) as error:
        reason = f"{error} is missing" if isinstance(error, KeyError) else error
        raise InputError(f"{path} is damaged: {reason}", "save the concept again") from None


def _parsed(path: str | os.PathLike[str]) -> dict[str, Any]:
    hint = f"give a NAME{ENDING} file"
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # a pipe would keep us waiting
            raise InputError(f"{path} is not a file", hint)
        with open(path, "rb") as file:
            text = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}", hint) from None
    if len(text) > _MOST_BYTES:
        raise InputError(f"{path} is larger than a concept can be ({_MOST_BYTES >> 20} MiB)", hint)
    try:
        data = json.loads(text, parse_constant=_refused)
    except (ValueError, RecursionError):
        raise InputError(f"{path} is not a concept: it is not JSON", hint) from None
    if not isinstance(data, dict) or type(data.get(MARK)) is not int or data[MARK] < 1:
        raise InputError(f"{path} is not a concept", hint)
    if data[MARK] > FORMAT:
        raise InputError(f"{path} was written by a newer Kinscape", "update Kinscape")
    unknown = sorted(set(data) - _FIELDS)
    if unknown:
        raise InputError(f"{path} is damaged: it has an unknown field {unknown[0][:80]!r}", "save the concept again")
    return data


def _refused(name: str) -> float:
    raise ValueError(f"{name} is no number")


def _taken(data: dict[str, Any]) -> Concept:
    """Every field checked. Raises KeyError, TypeError, ValueError."""
    dim = data["dim"]
    if type(dim) is not int or not 1 <= dim <= _MOST_NUMBERS:
        raise ValueError(f"{str(dim)[:80]} is no dimension")
    fingerprint = _text(data, "fingerprint")
    if len(fingerprint) != 64 or set(fingerprint) - set("0123456789abcdef"):
        raise ValueError("its encoder has no fingerprint")
    examples = data["examples"]
    if not isinstance(examples, list) or not 1 <= len(examples) <= _MOST_EXAMPLES:
        raise ValueError("it has no list of examples, or too many of them")
    if not all(isinstance(example, dict) for example in examples):
        raise ValueError("its examples have no roles and vectors")
    taught = tuple(Taught(_one_of(e, "role", ROLES), _text(e, "label"), _vector(e, dim)) for e in examples)
    if not any(example.role == "like" for example in taught):
        raise ValueError("no example says what to find")
    learner = _one_of(data, "learner", ("mean", "linear"))
    scale, offset = _number(data["scale"], "scale"), _number(data["offset"], "offset")
    if (scale > 0) != (learner == "linear"):
        raise ValueError(f"a scale of {scale:g} does not go with the learner {learner}")
    tile_m = None if data["tile_m"] is None else _number(data["tile_m"], "tile_m")
    if tile_m is not None and not tile_m > 0:
        raise ValueError(f"{tile_m:g} is no size of a tile")
    name = check_name(data["name"] if isinstance(data["name"], str) else "")
    return Concept(name, _text(data, "encoder"), fingerprint, _vector(data, dim), learner,
                   scale, offset, _calibration(data["calibration"]), tile_m, taught, _text(data, "created"),
                   _text(data, "software"))


def _calibration(data: Any) -> Calibration | None:
    if data is None:
        return None
    if not isinstance(data, dict):
        raise ValueError("its calibration has no numbers")
    counts = (data["likes"], data["unlikes"])
    if any(type(count) is not int or not 0 <= count <= _MOST_EXAMPLES for count in counts):
        raise ValueError("its calibration has no counts")
    slope = _number(data["slope"], "slope")
    if not slope > 0:
        raise ValueError(f"a slope of {slope:g} is not possible")
    return Calibration(slope, _number(data["offset"], "offset"), *counts)


def _vector(data: Any, dim: int) -> np.ndarray:
    values = data["vector"]
    if not isinstance(values, list) or len(values) != dim:
        raise ValueError(f"a vector has not {dim} numbers")
    out = np.array([_number(value, "vector") for value in values], np.float32)
    if not abs(float(np.linalg.norm(out)) - 1) < 1e-3:
        raise ValueError("a vector is not of length 1")
    return out


def _number(value: Any, name: str) -> float:
    # sizes are compared first: whole numbers of hundreds of digits cannot become a float
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not abs(value) <= 1e9:
        raise ValueError(f"{name} holds what is no number")
    return float(value)


def _text(data: Any, name: str) -> str:
    value = data[name]
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT or not value.isprintable():
        raise ValueError(f"{name} is no text, or too long, or has characters that cannot be shown")
    return value


def _one_of(data: Any, name: str, known: tuple[str, ...]) -> str:
    if data[name] not in known:
        raise ValueError(f"{name} is none of {', '.join(known)}")
    return str(data[name])


def _numbers(vector: np.ndarray) -> list[float]:
    """float32 as the shortest decimals that read back as the same float32."""
    return [float(str(value)) for value in np.asarray(vector, np.float32)]
