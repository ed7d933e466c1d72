"""The house's rules, read from the source itself: who may import whom, and what may not be there at all."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from data import ROOT

LEVELS = [
    {"errors", "events", "metrics", "faults", "strict_json", "csv_text"},
    {"raster"},
    {"encoders"},
    {"landcover", "keypoints", "synthetic"},
    {"archive"},
    {"search", "photos", "privacy", "training", "install"},
    {"remote", "doctor"},
    {"jobs"},
    {"engine", "cli"},
    {"bootstrap"},
]
LEVEL = {name: i for i, names in enumerate(LEVELS) for name in names}
HEAVY = {
    "torch",
    "torchvision",
    "faiss",
    "rasterio",
    "geopandas",
    "pandas",
    "scipy",
    "pyarrow",
    "pyogrio",
    "shapely",
    "pyproj",
    "PIL",
    "tenseal",
    "cv2",
    "sklearn",
    "skimage",
    "cryptography",
    "fastapi",
    "uvicorn",
    "sqlalchemy",
}
QT = {"qgis", "PyQt5", "PyQt6", "PySide2", "PySide6"}


def sources(folder: str) -> list[Path]:
    return sorted(p for p in (ROOT / folder).rglob("*.py") if "__pycache__" not in p.parts)


def room(path: Path) -> str:
    """The name by which the table of levels knows a file of core/: its package, or its own name for a single file."""
    part = path.relative_to(ROOT / "core").parts[0]
    name = part[:-3] if part.endswith(".py") else part
    return family(name)


def family(name: str) -> str:
    """Files that are one subject in several parts (``cli_…``, ``synthetic_…``) stand where the first part stands."""
    return next((first for first in ("cli", "synthetic") if name.startswith(first)), name)


def imports(path: Path, top_only: bool = False):
    """(module, level) of every import; with ``top_only`` those that run when the module is imported."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skip = set()
    if top_only:
        for node in ast.walk(tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) or (
                isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
            ):
                skip.update(id(n) for n in ast.walk(node))
    for node in ast.walk(tree):
        if id(node) in skip:
            continue
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, 0
        elif isinstance(node, ast.ImportFrom):
            if node.module:
                yield node.module, node.level
            else:
                for alias in node.names:
                    yield alias.name, node.level


def core_targets(path: Path):
    """Rooms of core/ that a file of core/ imports."""
    package = ("kinscape",) + path.relative_to(ROOT).parent.parts
    for module, level in imports(path):
        full = (list(package[: len(package) - level + 1]) if level else []) + module.split(".")
        if full[:2] == ["kinscape", "core"] and len(full) > 2:
            yield full[2]


def test_the_tree_is_there():
    assert len(sources("core")) > 20 and len(sources("ui")) > 10


@pytest.mark.parametrize("path", sources("core"), ids=lambda p: str(p.relative_to(ROOT)))
def test_core_reads_downwards(path):
    here = room(path)
    if here == "__init__":
        assert not list(core_targets(path))
        return
    assert here in LEVEL, f"{here} has no place in the list of docs/architecture.md"
    for target in core_targets(path):
        target = family(target)
        same_room = target == here
        ground_floor = LEVEL[target] == LEVEL[here] == 0
        federated = here == "remote" and target == "training"
        assert same_room or ground_floor or federated or LEVEL[target] < LEVEL[here], f"{here} must not import {target}"


@pytest.mark.parametrize("path", sources("core"), ids=lambda p: str(p.relative_to(ROOT)))
def test_core_never_imports_qgis_or_qt(path):
    found = {m.split(".")[0] for m, level in imports(path) if level == 0} & QT
    assert not found
    above = [m for m, level in imports(path) if level and (m == "ui" or m.startswith("ui."))]
    assert not above


@pytest.mark.parametrize("path", sources("core/jobs"), ids=lambda p: p.name)
def test_jobs_import_nothing_heavy_at_the_top(path):
    tops = {m.split(".")[0] for m, level in imports(path, top_only=True) if level == 0}
    assert not tops & (HEAVY | {"numpy"})


@pytest.mark.parametrize(
    "path", [*sources("ui"), ROOT / "plugin.py", ROOT / "__init__.py"], ids=lambda p: str(p.relative_to(ROOT))
)
def test_the_qgis_process_never_imports_the_engines_packages(path):
    assert not {m.split(".")[0] for m, level in imports(path) if level == 0} & HEAVY
    assert not {m.split(".")[0] for m, level in imports(path) if level == 0} & (QT - {"qgis"}), (
        "import Qt from qgis.PyQt"
    )


def test_jobs_can_be_made_without_the_engines_packages():
    """Imports every job in a Python in which the engine's packages cannot be found, as in a QGIS without them."""
    code = f"""
import sys
class Wall:
    def find_spec(self, name, path=None, target=None):
        if name.split('.')[0] in {HEAVY!r}:
            raise ImportError(name)
sys.meta_path.insert(0, Wall())
from kinscape.core.jobs.base import JOB_MODULES, job_class
for kind in JOB_MODULES:
    job_class(kind)
import kinscape.core.encoders.registry as registry
print(len(registry.encoder_names()))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= 5


FORBIDDEN = [
    (r"\bpickle\b", "pickle"),
    (r"shell=True", "a shell"),
    (r"allow_pickle=True", "pickled arrays"),
    (r"verify=False", "unverified TLS"),
    (r"\bTODO\b|\bFIXME\b|\bXXX\b|NotImplementedError", "unfinished work"),
    (r"processEvents", "processEvents as concurrency"),
    (r"\.terminate\(\).*QThread|QThread.*\.terminate\(", "QThread.terminate"),
]


@pytest.mark.parametrize(
    "path", [*sources("core"), *sources("ui"), ROOT / "plugin.py"], ids=lambda p: str(p.relative_to(ROOT))
)
def test_nothing_forbidden_and_one_subject_a_file(path):
    text = path.read_text(encoding="utf-8")
    for pattern, what in FORBIDDEN:
        assert not re.search(pattern, text), f"{path.name} has {what}"
    assert text.count("\n") <= 450, f"{path.name} is too long for one subject"
    assert ast.get_docstring(ast.parse(text)), f"{path.name} must open by saying what it is about"


def test_no_path_of_one_machine_and_no_registry_host_is_committed():
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    bad = []
    hosts = "|".join(
        ["pypi" + r"\.org", "python" + "hosted", "download" + r"\.pytorch", "deb" + r"\.debian", "npm" + "js"]
    )
    for name in filter(None, listed.stdout.split("\0")):
        path = ROOT / name
        if not path.is_file() or path.suffix not in {".py", ".md", ".toml", ".sh", ".yml", ".txt", ".cfg", ".qml", ""}:
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        if re.search(r"(^|[^.\w])/(work|root|home)/\w", text) or re.search(hosts, text):
            bad.append(name)
    assert not bad
