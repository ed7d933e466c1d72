"""What the engine answered (core/jobs/doctor.py), as findings in the user's words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ...core.doctor.problems import LOW_DISK_MB, LOW_MEMORY_MB, disk_level, package_level
from ..engine_words import in_users_language
from ..i18n import tr
from ..words import count, number, rasters, sentence, size, tiles
from .fact import ARCHIVE, INSTALL, NOTE, OK, OPTIONS, WARNING, WRONG, Fact

_MB = 1024 * 1024


def facts_of(summary: dict[str, Any], folders: dict[str, str]) -> list[Fact]:
    """The findings of every check that is in ``summary``. ``folders``: path -> what it is for, in the user's words."""
    found: list[Fact] = []
    if summary.get("computer"):
        found.append(_computer(summary["computer"]))
    for number_, disk in enumerate(summary.get("disks") or ()):
        found.append(_disk(disk, folders, number_))
    if summary.get("archive"):
        found += _archive(summary["archive"])
    if summary.get("packages"):
        found += _packages(summary["packages"])
    if summary.get("gpu"):
        found.append(_gpu(summary["gpu"]))
    return found


def answer_fact(engine: dict[str, Any], seconds: float, version: str) -> Fact:
    """The engine has started and answered. ``seconds``: from nothing to the answer."""
    title = tr("The engine answers")
    found = tr("Python {0}, {1}, after {2} s").format(engine["python"], engine["system"], f"{seconds:.1f}")
    if engine["bits"] != 64:
        return Fact("answer", "engine", title, WRONG, found, tr("Choose a Python with 64 bits."), OPTIONS)
    if engine["kinscape"] != version:
        return Fact("answer", "engine", title, WRONG, found, tr("The plugin was updated meanwhile: restart QGIS."))
    return Fact("answer", "engine", title, OK, found)


# -- packages
def _packages(entries: list[dict[str, Any]]) -> list[Fact]:
    """One finding for each component that is well or not installed, and one for each package that is not well."""
    titles = {
        "engine": tr("Engine: rasters, vectors, search"),
        "networks": tr("Networks that turn tiles to vectors"),
        "private": tr("Encrypted search"),
    }
    found = []
    for component, title in titles.items():
        members = [e for e in entries if e["component"] == component]
        if members:
            found += _component(component, title, members)
    return found


def _component(component: str, title: str, members: list[dict[str, Any]]) -> list[Fact]:
    missing = [e for e in members if e["state"] == "missing"]
    bad = [e for e in members if e["state"] not in ("ok", "missing")]
    key = f"packages.{component}"
    if len(missing) == len(members):
        if component == "engine":
            found, remedy = tr("None of its packages is installed"), tr("Install the engine again.")
            return [Fact(key, "packages", title, WRONG, found, remedy, INSTALL)]
        found = tr("Not installed; nothing else needs it")
        return [Fact(key, "packages", title, NOTE, found, "", INSTALL)]
    versions = ", ".join(f"{e['name']} {e['installed']}" for e in members if e["state"] == "ok")
    facts = []
    if missing:
        level = WRONG if component == "engine" else WARNING
        names = ", ".join(e["name"] for e in missing)
        found = tr("Not installed: {0}").format(names)
        facts.append(Fact(key, "packages", title, level, found, tr("Install the engine again."), INSTALL))
    elif not bad:
        facts.append(Fact(key, "packages", title, OK, versions))
    else:
        facts.append(Fact(key, "packages", title, NOTE, tr("Of {0} packages, these work: {1}").format(
            len(members), versions or tr("none"))))  # fmt: skip
    return facts + [_package(entry) for entry in bad]


def _package(entry: dict[str, Any]) -> Fact:
    title, version = entry["name"], entry["installed"]
    level = WRONG if package_level(entry) == "wrong" else WARNING
    found = {
        "unfit": tr("Version {0} is there; Kinscape was tested with {1}").format(version, entry["wanted"]),
        "broken": tr("Version {0} cannot be loaded: {1}").format(version, entry["message"]),
        "crashed": tr("Version {0} ends the program that loads it: {1}").format(version, entry["message"]),
        "late": tr("Version {0} takes too long to load: {1}").format(version, entry["message"]),
    }[entry["state"]]
    remedy = {
        "crashed": tr("Install the engine again; a virus scanner may also hold a file back."),
        "broken": tr("Install the engine again; a virus scanner may also hold a file back."),
        "late": tr("A virus scanner may look at every file: try again, or exclude the engine's folder from it."),
    }.get(entry["state"], tr("Install the engine again."))
    return Fact(f"packages.{entry['name']}", "packages", title, level, found, remedy, INSTALL)


# -- the computer
def _computer(facts: dict[str, Any]) -> Fact:
    total, free = facts["memory_mb"], facts["available_mb"]
    title, cores = tr("Memory and processor"), count(facts["cores"], tr("1 core"), tr("{0} cores"))
    if total is None:
        return Fact("memory", "computer", title, OK, cores)
    if free is None:
        found = tr("{0} of memory, {1}").format(size(total * _MB), cores)
    else:
        found = tr("{0} of memory, {1} of it free; {2}").format(size(total * _MB), size(free * _MB), cores)
    if total < LOW_MEMORY_MB:
        remedy = tr("This is little: limit the memory of a job in the options, and index few rasters at a time.")
        return Fact("memory", "computer", title, WARNING, found, remedy, OPTIONS)
    return Fact("memory", "computer", title, OK, found)


def _gpu(facts: dict[str, Any]) -> Fact:
    title, name = tr("Graphics card"), facts["name"] or tr("a graphics card")
    driver = tr("driver {0}").format(facts["driver"]) if facts["driver"] else ""
    memory = size(facts["memory_mb"] * _MB) if facts["memory_mb"] else ""
    card = ", ".join(part for part in (name, memory, driver) if part)
    if facts["message"]:
        found = tr("torch cannot be asked: {0}").format(facts["message"])
        return Fact("gpu", "computer", title, WARNING, found, tr("Install the engine again."), INSTALL)
    if facts["kind"] in ("cuda", "mps") and facts["is_right"]:
        return Fact("gpu", "computer", title, OK, tr("{0}: networks use it").format(card))
    if facts["kind"] == "cuda":
        remedy = tr("Update the driver of the graphics card.")
        return Fact("gpu", "computer", title, WARNING, tr("{0}: it computes wrongly").format(card), remedy)
    if facts["has_card"] and facts["kind"] == "none" and not facts["build"]:
        remedy = tr("Install the networks again, and choose the large build under Advanced.")
        found = tr("{0}: the small build of torch does not use it").format(card)
        return Fact("gpu", "computer", title, WARNING, found, remedy, INSTALL)
    if facts["has_card"] and facts["kind"] == "none":
        remedy = tr("Update the driver of the graphics card.")
        return Fact("gpu", "computer", title, WARNING, tr("{0}: torch cannot use it").format(card), remedy)
    if facts["has_card"]:
        return Fact("gpu", "computer", title, NOTE, tr("{0}: only networks would use it").format(card))
    return Fact("gpu", "computer", title, OK, tr("None that networks could use: they run on the processor"))


def _disk(facts: dict[str, Any], folders: dict[str, str], number_: int) -> Fact:
    path, free, level = facts["path"], facts["free_mb"], disk_level(facts)
    title, key = folders.get(path) or tr("Disk space"), f"disk.{number_}"
    if free is None:
        found = tr("{0} cannot be looked at").format(path)
        remedy = tr("Connect the drive, or choose another folder.")
        return Fact(key, "computer", title, WARNING, found, remedy, OPTIONS)
    found = tr("{0} free in {1}").format(size(free * _MB), path)
    if level == OK:
        return Fact(key, "computer", title, OK, found)
    if free < LOW_DISK_MB:
        remedy = tr("Free some space, or choose another folder in the options.")
        return Fact(key, "computer", title, WRONG if level == "wrong" else WARNING, found, remedy, OPTIONS)
    remedy = tr("It cannot be written to: choose another folder in the options.")
    return Fact(key, "computer", title, WARNING, found, remedy, OPTIONS)


# -- the archive
def _archive(facts: dict[str, Any]) -> list[Fact]:
    title, path = tr("Archive"), facts["path"]
    if facts["state"] in ("broken", "unknown"):
        found = tr("{0} cannot be opened: {1}").format(path, in_users_language(facts["message"]))
        remedy = in_users_language(facts["hint"]) if facts["hint"] else ""
        return [Fact("archive", "archive", title, WRONG, found, remedy, ARCHIVE)]
    found = tr("{0}: {1}, {2}, {3}").format(
        path, tiles(facts["tiles"]), rasters(facts["sources"]), size(facts["size_bytes"])
    )
    opened = Fact("archive", "archive", title, OK, found)
    if facts["is_partial"]:
        remedy = tr("Index it again: it goes on where it stopped.")
        found = tr("{0}: indexing was not finished").format(path)
        opened = Fact("archive", "archive", title, WARNING, found, remedy, ARCHIVE)
    return [opened, _sources(facts), _index(facts)]


def _sources(facts: dict[str, Any]) -> Fact:
    title = tr("Its rasters")
    if facts["is_imported"]:
        return Fact("sources", "archive", title, OK, tr("The vectors were imported: no rasters are compared"))
    if facts["state"] != "stale":
        return Fact("sources", "archive", title, OK, tr("All are there and unchanged"))
    found = tr("Changed: {0}, missing: {1}").format(number(facts["changed"]), number(facts["missing"]))
    remedy = tr("Update the archive; if rasters were moved, say where they are now.")
    return Fact("sources", "archive", title, WARNING, found, remedy, ARCHIVE)


def _index(facts: dict[str, Any]) -> Fact:
    title, index = tr("Its index"), facts["index"]
    if facts["index_note"]:
        found = sentence(in_users_language(facts["index_note"]))
        remedy = tr("Build it again; searches are exact meanwhile.")
        return Fact("index", "archive", title, WARNING, found, remedy, ARCHIVE)
    if index is None:
        return Fact("index", "archive", title, OK, tr("None: searches are exact"))
    recall = index.get("recall")
    if recall is None:
        return Fact("index", "archive", title, OK, str(index["kind"]))
    found = tr("{0}; it finds {1} of what an exact search finds").format(index["kind"], f"{100 * recall:.1f} %")
    if recall < 0.8:
        return Fact("index", "archive", title, WARNING, found, tr("Build another kind of index."), ARCHIVE)
    return Fact("index", "archive", title, OK, found)


def folder_name(path: str) -> str:
    """The path as the engine writes it."""
    return str(Path(path).expanduser().absolute())
