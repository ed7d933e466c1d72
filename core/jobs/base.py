"""What all jobs share: being read from and written to JSON, and being found by name."""

from __future__ import annotations

import dataclasses
import importlib
import os
import types
import typing
from dataclasses import dataclass, field
from typing import Any, ClassVar, TypeVar

from ..errors import InputError
from ..events import Events

# kind -> module in this package. Loaded on demand: `kinscape info` must not wait for torch.
JOB_MODULES = {
    "index": "index",
    "info": "info",
    "estimate": "estimate",
    "relocate": "relocate",
    "search": "search",
    "thumbnails": "thumbnails",
    "preview": "preview",
    "explain": "explain",
    "concept": "concept",
    "next_to_label": "next_to_label",
    "missed": "missed",
    "bench_feedback": "bench_feedback",
    "compare_encoders": "compare_encoders",
    "build_index": "build_index",
    "cover": "cover",
    "rerank": "rerank",
    "bench_hir": "bench_hir",
    "landcover": "landcover",
    "train_landcover": "train_landcover",
    "bench_landcover": "bench_landcover",
    "export": "export",
    "export_hits": "export_hits",
    "import": "import_",
    "bench_ingest": "bench_ingest",
    "bench_search": "bench_search",
    "bench_retrieval": "bench_retrieval",
    "bench_gimi": "bench_gimi",
    "bench_unseen": "bench_unseen",
    "bench_private": "bench_private",
    "keys": "keys",
    "sei": "sei",
    "bench_sei": "bench_sei",
    "train_encoder": "train",
    "demo": "demo",
    "install": "install",
    "remote_search": "remote_search",
    "publish": "publish",
    "remote_info": "remote_info",
    "doctor": "doctor",
}


@dataclass(frozen=True)
class JobResult:
    """``files``: role -> absolute path of what was written. ``summary``: small, JSON-able, shown by every door."""

    files: dict[str, str] = field(default_factory=dict)
    summary: dict[str, Any] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return {"files": dict(self.files), "summary": dict(self.summary)}


@dataclass(frozen=True)
class Job:
    """Base of all job specs. Subclasses set ``kind`` and keep fields to JSON types, tuples and nested dataclasses."""

    kind: ClassVar[str] = ""

    def to_dict(self) -> dict[str, Any]:
        """JSON-able; fields that hold their default are left out, so recipes stay readable."""
        return {"kind": self.kind, **_plain(self)}


def job_from_dict(data: dict[str, Any]) -> Job:
    """The job that ``Job.to_dict`` wrote. Raises InputError naming the field that is unknown or of a wrong type."""
    if not isinstance(data, dict):
        raise InputError("a job must be a JSON object", "see docs/architecture.md, 'Jobs'")
    kind = data.get("kind")
    cls = job_class(kind)
    return _build(cls, {k: v for k, v in data.items() if k != "kind"}, str(kind))


def job_class(kind: object) -> type[Job]:
    module = _module(kind)
    for value in vars(module).values():
        if isinstance(value, type) and issubclass(value, Job) and value.__dict__.get("kind") == kind:
            return value
    raise InputError(f"no job called {kind!r}")


def run_job(job: Job, events: Events | None = None) -> JobResult:
    """Run any job here, in this process. Raises KinscapeError."""
    return _module(job.kind).run(job, events or Events())


def _module(kind: object) -> types.ModuleType:
    name = JOB_MODULES.get(kind) if isinstance(kind, str) else None
    if name is None:
        raise InputError(f"no job called {kind!r}", "known: " + ", ".join(sorted(JOB_MODULES)))
    return importlib.import_module(f".{name}", __package__)


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        out = {}
        for f in dataclasses.fields(value):
            item = getattr(value, f.name)
            if f.default is not dataclasses.MISSING and item == f.default:
                continue
            if f.default_factory is not dataclasses.MISSING and item == f.default_factory():
                continue
            out[f.name] = _plain(item)
        return out
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    if isinstance(value, dict):
        return {str(k): _plain(v) for k, v in value.items()}
    return value


T = TypeVar("T")


def _build(cls: type[T], data: dict[str, Any], where: str) -> T:
    hints = typing.get_type_hints(cls)
    known = {f.name: f for f in dataclasses.fields(cls)}
    for name in data:
        if name not in known:
            raise InputError(f"{where}: unknown field {name!r}", "known: " + ", ".join(known))
    for name, f in known.items():
        if name not in data and f.default is dataclasses.MISSING and f.default_factory is dataclasses.MISSING:
            raise InputError(f"{where}: field {name!r} is missing")
    return cls(**{name: _convert(hints[name], value, f"{where}.{name}") for name, value in data.items()})


def _convert(hint: Any, value: Any, where: str) -> Any:
    """``value`` as the annotated type ``hint``; JSON lists become tuples, objects become dataclasses."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        if value is None and type(None) in args:
            return None
        return _convert(next(a for a in args if a is not type(None)), value, where)
    if origin is tuple:
        if not isinstance(value, (list, tuple)):
            raise InputError(f"{where} must be a list, not {value!r}")
        if len(args) == 2 and args[1] is Ellipsis:
            return tuple(_convert(args[0], v, f"{where}[{i}]") for i, v in enumerate(value))
        if len(value) != len(args):
            raise InputError(f"{where} must have {len(args)} values, not {len(value)}")
        return tuple(_convert(a, v, f"{where}[{i}]") for i, (a, v) in enumerate(zip(args, value)))
    if dataclasses.is_dataclass(hint):
        if dataclasses.is_dataclass(value):
            return value
        if not isinstance(value, dict):
            raise InputError(f"{where} must be an object, not {value!r}")
        return _build(hint, value, where)
    if hint is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        return _float(value, where)
    if hint in (int, str, bool) and type(value) is hint:
        return _text(value, where) if hint is str else value
    raise InputError(f"{where} must be a {getattr(hint, '__name__', hint)}, not {value!r}")


def _float(value: int | float, where: str) -> float:
    try:
        return float(value)
    except OverflowError:
        raise InputError(f"{where} is a number of {len(str(abs(value)))} digits", "give one that can be") from None


def _text(value: str, where: str) -> str:
    """No text of a job, such as a path, can hold what the operating system cannot."""
    try:
        if "\0" not in value:
            os.fsencode(value)
            return value
    except UnicodeEncodeError:
        value = ascii(value)
    raise InputError(f"{where} holds characters that no file or name can have: {value[:80]!r}", "write it anew")
