"""What of the engine's facts is a problem, how grave it is, and what to do about it. The rules for every door."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

LOW_DISK_MB = 2_000
LEAST_DISK_MB = 200
LOW_MEMORY_MB = 3_500

_STATES = {
    "missing": "is not installed",
    "broken": "cannot be imported",
    "crashed": "crashes while it is imported",
    "late": "takes too long to be imported",
}
_REINSTALL = "install the engine again (Doctor > Install, or: kinscape install --again)"


def problems_of(summary: dict[str, Any]) -> list[dict[str, str]]:
    """``summary``: of a DoctorJob, any of its checks. The grave ones first."""
    found: list[dict[str, str]] = []
    for check, look in _LOOKS.items():
        if summary.get(check):
            found += [
                {"check": check, "subject": subject, "level": level, "message": message, "hint": hint}
                for subject, level, message, hint in look(summary[check])
            ]
    return sorted(found, key=lambda p: p["level"] != "wrong")


Finding = tuple[str, str, str, str]  # subject, level, message, hint


def package_level(entry: dict[str, Any]) -> str:
    """ok, warning or wrong for one entry of the packages. A component that was not chosen is not missed."""
    state, is_needed = entry["state"], entry["component"] == "engine"
    if state == "ok" or (state == "missing" and not is_needed):
        return "ok"
    return "warning" if state in ("unfit", "late") or not is_needed else "wrong"


def disk_level(entry: dict[str, Any]) -> str:
    """ok, warning or wrong for one entry of the disks."""
    free = entry["free_mb"]
    if free is not None and free < LEAST_DISK_MB:
        return "wrong"
    if free is None or free < LOW_DISK_MB or not entry["is_writable"]:
        return "warning"
    return "ok"


def _packages(entries: list[dict[str, Any]]) -> Iterator[Finding]:
    for entry in entries:
        level = package_level(entry)
        if level == "ok":
            continue
        if entry["state"] == "unfit":
            text = f"{entry['name']} {entry['installed']} is there; Kinscape was tested with {entry['wanted']}"
        else:
            text = f"{entry['name']} {_STATES[entry['state']]}"
        yield entry["name"], level, f"{text}: {entry['message']}" if entry["message"] else text, _REINSTALL


def _disks(entries: list[dict[str, Any]]) -> Iterator[Finding]:
    for entry in entries:
        level, path, free = disk_level(entry), entry["path"], entry["free_mb"]
        if level == "ok":
            continue
        if free is None:
            yield path, level, f"{path} cannot be looked at", "connect the drive, or choose another folder"
        elif free < LOW_DISK_MB:
            yield path, level, f"{free:,} MB are free at {path}", "free some space, or choose another folder"
        else:
            yield path, level, f"{path} cannot be written", "choose a folder that you may write to"


def _archive(facts: dict[str, Any]) -> Iterator[Finding]:
    path, state = facts["path"], facts["state"]
    if state in ("broken", "unknown"):
        yield path, "wrong", facts["message"], facts["hint"]
        return
    if state == "stale":
        text = f"{facts['changed']} rasters of {path} changed, {facts['missing']} are missing"
        yield path, "warning", text, "update the archive, or say where the rasters are now"
    if facts["is_partial"]:
        yield path, "warning", f"indexing of {path} was not finished", "index it again: it goes on where it stopped"
    if facts["index_note"]:
        yield path, "warning", facts["index_note"], "build the index again; searches are exact meanwhile"


def _gpu(facts: dict[str, Any]) -> Iterator[Finding]:
    if facts["message"]:
        yield "torch", "warning", f"torch cannot be asked for a graphics card: {facts['message']}", _REINSTALL
    elif facts["kind"] == "cuda" and not facts["is_right"]:
        yield facts["name"], "warning", "the graphics card computes wrongly", "update its driver, or use the processor"
    elif facts["has_card"] and facts["kind"] == "none":
        hint = "install the networks again, and choose the large build of torch" if not facts["build"] else (
            "update the driver of the graphics card")  # fmt: skip
        yield facts["name"] or "GPU", "warning", "there is a graphics card that torch does not use", hint


def _engine(facts: dict[str, Any]) -> Iterator[Finding]:
    if facts["bits"] != 64:
        yield "python", "wrong", "the engine's Python has 32 bits", "choose a Python with 64 bits"


def _computer(facts: dict[str, Any]) -> Iterator[Finding]:
    total = facts["memory_mb"]
    if total is not None and total < LOW_MEMORY_MB:
        yield "memory", "warning", f"this computer has {total:,} MB of memory", "use few workers and small rasters"


_LOOKS = {
    "engine": _engine,
    "computer": _computer,
    "disks": _disks,
    "archive": _archive,
    "packages": _packages,
    "gpu": _gpu,
}
