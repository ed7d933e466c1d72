"""The engine's packages: which versions are wanted, which are there, and whether each can be imported. Each is
imported in a process of its own, because a library that does not fit ends the process that loads it."""

from __future__ import annotations

import os
import re
from concurrent.futures import ThreadPoolExecutor
from importlib import metadata
from pathlib import Path
from typing import Any

from ..events import Events
from ..install.components import COMPONENTS, FOUND_ONLY, Component, normal
from .children import import_each

REQUIREMENTS = Path(__file__).resolve().parent.parent.parent / "requirements.txt"
IMPORT_WITHIN_S = 60.0
TORCH_COMPONENT = "networks"


def package_facts(events: Events, is_imported: bool = True, code: str = "") -> tuple[list[dict[str, Any]], Any]:
    """One entry a package: name, component, wanted ("" for any), installed (version or ""), state and message.

    States: ok, missing, unfit (another version than wanted), broken (its import fails), crashed (its import ends the
    process), late. ``is_imported``: try each import. ``code``: runs where torch has been imported, and its JSON value
    is the second of the two that are returned (None where it did not come). Raises Cancelled.
    """
    wanted = wanted_versions()
    entries = [
        _installed(name, component, wanted.get(name, ""))
        for component in COMPONENTS
        for name in map(normal, component.requirements)
    ]
    return entries, _import_all(entries, events, code) if is_imported else None


def wanted_versions(path: Path = REQUIREMENTS) -> dict[str, str]:
    """name -> its range as ">=1.24,<2", of requirements.txt; empty where that file is not there."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError:
        return {}
    found = {}
    for line in lines:
        match = re.match(r"([A-Za-z0-9._-]+)\s*([<>=!~][^;#]*)?", line.strip())
        if match and not line.startswith("#"):
            found[normal(match[1])] = (match[2] or "").strip()
    return found


def fits(version: str, wanted: str) -> bool:
    """Whether ``version`` lies in a range such as ">=1.24,<2"; builds such as "+cpu" do not count."""
    have = release(version)
    for clause in filter(None, (c.strip() for c in wanted.split(","))):
        match = re.fullmatch(r"(>=|<=|==|!=|<|>|~=)\s*([0-9A-Za-z.+*-]+)", clause)
        if not match:
            continue
        operator, bound = match[1], release(match[2])
        size = max(len(have), len(bound))
        a, b = _filled(have, size), _filled(bound, size)
        is_good = {
            ">=": a >= b,
            "<=": a <= b,
            "<": a < b,
            ">": a > b,
            "==": a[: len(bound)] == bound if match[2].endswith("*") else a == b,
            "!=": a != b,
            "~=": a >= b and have[: len(bound) - 1] == bound[:-1],
        }[operator]
        if not is_good:
            return False
    return True


def release(version: str) -> tuple[int, ...]:
    """The leading numbers of a version: "2.15.0+cpu" -> (2, 15, 0)."""
    match = re.match(r"\d+(\.\d+)*", version)
    return tuple(int(n) for n in match[0].split(".")) if match else ()


def _filled(numbers: tuple[int, ...], size: int) -> tuple[int, ...]:
    return numbers + (0,) * (size - len(numbers))


def _installed(name: str, component: Component, wanted: str) -> dict[str, Any]:
    try:
        version = str(metadata.version(name) or "")
    except metadata.PackageNotFoundError:
        version = ""
    state = "missing" if not version else "ok" if fits(version, wanted) else "unfit"
    return {
        "name": name,
        "component": component.name,
        "wanted": wanted,
        "installed": version,
        "state": state,
        "message": "",
    }


def _import_all(entries: list[dict[str, Any]], events: Events, code: str) -> Any:
    """Fill in what importing shows; each component in a process of its own, side by side. What ``code`` prints after
    torch's component."""
    modules = modules_by_package()
    said = None
    with ThreadPoolExecutor(max(2, min(4, os.cpu_count() or 1))) as pool:
        waiting = {}
        for component in reversed(COMPONENTS):  # torch takes as long as all the rest
            members = [e for e in entries if e["component"] == component.name and e["installed"]]
            names = [modules[e["name"]] for e in members if e["name"] in modules]
            if names:
                more = code if component.name == TORCH_COMPONENT else ""
                waiting[component.name] = pool.submit(import_each, names, more, IMPORT_WITHIN_S)
        for done, (name, future) in enumerate(waiting.items()):
            events.progress("packages", done, len(waiting), "groups")
            events.check_cancelled()
            answers, data = future.result()
            said = data if name == TORCH_COMPONENT else said
            for entry in entries:
                answer = answers.get(modules.get(entry["name"], ""))
                if answer is not None and answer.state != "ok":
                    entry["state"] = {"failed": "broken"}.get(answer.state, answer.state)
                    entry["message"] = answer.text
    return said


def modules_by_package() -> dict[str, str]:
    """Package -> the module whose import shows that it works. Packages that want QGIS's Qt are not among them."""
    names = {"faiss": "faiss-cpu", "PIL": "pillow", "sklearn": "scikit-learn"}
    found = {}
    for component in COMPONENTS:
        for module in component.modules:
            top = module.split(".")[0]
            found[normal(names.get(top, top))] = module
    return {name: module for name, module in found.items() if name not in FOUND_ONLY}
