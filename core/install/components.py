"""What can be installed: the components that people see, the packages of each, and the lock that pins them."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from ..errors import InputError
from .places import LOCK_FILE

ESTIMATES_FILE = LOCK_FILE.parent / "estimates.json"


@dataclass(frozen=True)
class Component:
    """``requirements``: names of packages (their versions are in the lock); ``modules``: what must be importable."""

    name: str
    requirements: tuple[str, ...]
    modules: tuple[str, ...]


COMPONENTS = (
    Component(
        "engine",
        (
            "numpy",
            "affine",
            "faiss-cpu",
            "rasterio",
            "geopandas",
            "pyogrio",
            "pyarrow",
            "pyproj",
            "shapely",
            "scipy",
            "pillow",
            "pyqtgraph",
        ),
        (
            "numpy",
            "affine",
            "faiss",
            "rasterio",
            "geopandas",
            "pyogrio",
            "pyarrow.parquet",
            "pyproj",
            "shapely",
            "scipy.ndimage",
            "PIL.Image",
        ),
    ),
    Component(
        "networks",
        ("torch", "torchvision", "safetensors", "onnxruntime"),
        ("torch", "torchvision", "safetensors.torch", "onnxruntime"),
    ),
    Component(
        "private",
        ("tenseal", "cryptography", "fastapi", "uvicorn", "sqlalchemy", "scikit-learn"),
        (
            "tenseal",
            "cryptography.hazmat.primitives.ciphers.aead",
            "fastapi",
            "uvicorn",
            "sqlalchemy",
            "sklearn.cluster",
        ),
    ),
)
BY_NAME = {component.name: component for component in COMPONENTS}
# pyqtgraph is looked for but not imported: it wants Qt, which only QGIS's own Python has
FOUND_ONLY = ("pyqtgraph",)


@dataclass(frozen=True)
class Pin:
    """One line of the lock. ``marker``: for which Pythons and systems ("" for all); ``hashes``: SHA-256 of its files;
    ``section``: the component that it belongs to (``networks-large``: only with the large build of torch)."""

    name: str
    version: str
    marker: str
    hashes: frozenset[str]
    section: str = ""


@dataclass(frozen=True)
class Size:
    """Bytes to download, and bytes on the disk afterwards. ``is_estimate``: not yet asked of the index."""

    download: int
    disk: int
    is_estimate: bool = True


def chosen(names: tuple[str, ...] | list[str]) -> tuple[Component, ...]:
    """The named components, the engine always among them. Raises InputError for an unknown name."""
    for name in names:
        if name not in BY_NAME:
            raise InputError(f"no component called {name!r}", "known: " + ", ".join(BY_NAME))
    return tuple(c for c in COMPONENTS if c.name == "engine" or c.name in names)


@lru_cache(maxsize=1)
def read_lock() -> tuple[Pin, ...]:
    """The pins of the shipped lock."""
    return parse_lock(LOCK_FILE.read_text(encoding="utf-8"))


def parse_lock(text: str) -> tuple[Pin, ...]:
    """``# [section]`` lines, each followed by ``name==version ; marker \\`` with ``--hash=sha256:...`` lines."""
    pins = []
    section = ""
    for line in re.sub(r"\\\r?\n", " ", text).splitlines():
        heading = re.match(r"# \[([a-z-]+)\]", line)
        section = heading[1] if heading else section
        if not line.strip() or line.startswith("#"):
            continue
        words = re.split(r"\s--hash=", line)
        name, _, rest = words[0].partition("==")
        version, _, marker = rest.partition(";")
        hashes = frozenset(w.strip().removeprefix("sha256:") for w in words[1:])
        pins.append(Pin(normal(name), version.strip(), marker.strip(), hashes, section))
    return tuple(pins)


def pins_of(components: tuple[Component, ...], build: str) -> list[Pin]:
    """The pins that ``components`` need. ``build`` of torch: "cpu" asks for ``+cpu`` versions (whose hashes the lock
    does not know: the index states them) and leaves out what only the large build needs."""
    names = {c.name for c in components}
    sections = names | ({"networks-large"} if "networks" in names and build != "cpu" else set())
    pins = [pin for pin in read_lock() if pin.section in sections]
    if build != "cpu":
        return pins
    small = [p for p in pins if p.name in ("torch", "torchvision")]
    return [replace(p, version=f"{p.version}+cpu", hashes=frozenset()) for p in small] + [
        p for p in pins if p not in small
    ]


def pip_requirement() -> str:
    """The pip that the lock asks for."""
    return next(f"pip=={pin.version}" for pin in read_lock() if pin.section == "pip")


def pip_hashes() -> frozenset[str]:
    """The hashes of the pip that the lock asks for."""
    return next((pin.hashes for pin in read_lock() if pin.section == "pip"), frozenset())


def normal(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name.strip()).lower()


def hashes_of(name: str, version: str) -> frozenset[str]:
    """Hashes that the lock allows for a version; empty where the lock does not know it (a build such as ``+cpu``)."""
    found: frozenset[str] = frozenset()
    for pin in read_lock():
        if pin.name == normal(name) and pin.version == version:
            found |= pin.hashes
    return found


def estimate(components: tuple[str, ...] | list[str], build: str = "cpu") -> Size:
    """Sizes as measured when this version was made. ``build``: "cpu" or "large" of torch."""
    table = _estimates()
    keys = [f"networks-{build}" if name == "networks" else name for name in components]
    rows = [table.get(key, {}) for key in keys]
    million = 1_000_000
    return Size(
        int(sum(float(r.get("download_mb", 0)) for r in rows) * million),
        int(sum(float(r.get("disk_mb", 0)) for r in rows) * million),
    )


@lru_cache(maxsize=1)
def _estimates() -> dict[str, Any]:
    data = json.loads(ESTIMATES_FILE.read_text(encoding="utf-8"))
    return data.get("win32" if sys.platform == "win32" else "darwin" if sys.platform == "darwin" else "linux", {})
