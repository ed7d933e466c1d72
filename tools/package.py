"""Builds the plugin's ZIP from what git tracks, and checks it as the plugin repository does.

    python tools/package.py [--check-only]      -> dist/kinscape-<version>.zip

The checks (size, one top folder, metadata, licence, no binaries, no hidden files, bandit, secrets) follow the
repository's own validator and its security scan, which block an upload on any finding.
"""

from __future__ import annotations

import argparse
import configparser
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "kinscape"
SHIPPED = (
    "metadata.txt",
    "__init__.py",
    "plugin.py",
    "LICENSE",
    "README.md",
    "CHANGELOG.md",
    "requirements.txt",
    "core/",
    "ui/",
    "resources/",
    "models/",
)
MAX_BYTES = 25_000_000
REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")
BINARIES = {".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".pyc", ".pyd", ".whl", ".jar", ".bin"}


def shipped_files() -> list[str]:
    """Tracked files, and new ones that git does not ignore, that belong into the ZIP; sorted."""
    out = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return sorted(
        f
        for f in set(out.split("\0"))
        if f and (ROOT / f).is_file() and any(f == s or (s.endswith("/") and f.startswith(s)) for s in SHIPPED)
    )


def metadata() -> dict[str, str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


def build(target: Path) -> Path:
    """Write the ZIP; fixed times and order, so that the same tree gives the same bytes."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in shipped_files():
            info = zipfile.ZipInfo(f"{NAME}/{name}", (2020, 1, 1, 0, 0, 0))
            info.external_attr = 0o644 << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, (ROOT / name).read_bytes())
    return target


def check_names(package: Path) -> list[str]:
    """Problems with size and names, one line each."""
    problems = []
    if package.stat().st_size > MAX_BYTES:
        problems.append(f"the ZIP has {package.stat().st_size:,} bytes, more than {MAX_BYTES:,}")
    with zipfile.ZipFile(package) as archive:
        names = archive.namelist()
    if {n.split("/")[0] for n in names} != {NAME}:
        problems.append(f"the ZIP must have one top folder, {NAME}")
    for needed in ("metadata.txt", "__init__.py", "LICENSE"):
        if f"{NAME}/{needed}" not in names:
            problems.append(f"{needed} is missing")
    for name in names:
        parts = name.split("/")
        if any(p.startswith(".") or p in ("__pycache__", "__MACOSX", "..") for p in parts) or "\\" in name:
            problems.append(f"{name}: hidden or forbidden name")
        if Path(name).suffix.lower() in BINARIES:
            problems.append(f"{name}: binaries and shell scripts are not accepted")
    return problems


def check_metadata() -> list[str]:
    """Problems with metadata.txt, one line each."""
    data = metadata()
    problems = [f"metadata.txt: {key} is missing" for key in REQUIRED if not data.get(key, "").strip()]
    for key in ("about", "description"):
        if re.search(r"<[a-z/]", data.get(key, "")):
            problems.append(f"metadata.txt: {key} must not contain HTML")
    if not re.fullmatch(r"\d+\.\d+(\.\d+)?", data.get("version", "")):
        problems.append("metadata.txt: version must be numbers and dots")
    if "/" in data.get("author", ""):
        problems.append("metadata.txt: author must not contain a slash")
    icon = data.get("icon", "")
    if icon and not (ROOT / icon).is_file():
        problems.append(f"metadata.txt: icon {icon} does not exist")
    return problems


def check_bandit(folder: Path) -> list[str]:
    """Every finding of bandit with nothing switched off."""
    run = subprocess.run(
        [sys.executable, "-m", "bandit", "-q", "-r", "-f", "json", str(folder)], capture_output=True, text=True
    )
    report = json.loads(run.stdout[run.stdout.index("{") :])
    return [
        f"{Path(r['filename']).relative_to(folder)}:{r['line_number']}: {r['test_id']} {r['issue_text']}"
        for r in report["results"]
    ] + [f"bandit: {e}" for e in report["errors"]]


def check_secrets(folder: Path) -> list[str]:
    """Every finding of detect-secrets, all its detectors on."""
    run = subprocess.run(
        [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "."],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    return [
        f"{name}:{hit['line_number']}: {hit['type']}"
        for name, hits in json.loads(run.stdout)["results"].items()
        for hit in hits
    ]


def check(package: Path) -> list[str]:
    """All problems of a built ZIP; empty when the plugin repository would take it."""
    problems = check_names(package) + check_metadata()
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(package) as archive:
            archive.extractall(folder)
        problems += check_bandit(Path(folder) / NAME) + check_secrets(Path(folder) / NAME)
    return problems


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check-only", action="store_true", help="build into a temporary folder and check only")
    only_check = parser.parse_args().check_only
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) if only_check else ROOT / "dist"
        package = build(folder / f"{NAME}-{metadata()['version']}.zip")
        problems = check(package)
        size = package.stat().st_size
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{package.name}: {size:,} bytes, " + (f"{len(problems)} problems" if problems else "all checks passed"))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
