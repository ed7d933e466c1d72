"""Writes the lock of the engine's packages that the plugin ships, from what was tested together.

    python tools/engine_lock.py [--check] [--uv PATH]     -> resources/engine/lock.txt

requirements.txt names the packages, requirements.lock holds the versions (tested with Python 3.11). ``uv pip compile``
(any recent uv) adds, for every system and every Python from 3.10 on, the versions of what they need and the SHA-256 of
every file. Where a version has no wheels for a Python, ``OTHER`` below says what takes its place. ``--check`` only
compares the two files and needs no network; tests/unit/test_install_lock.py does the same.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "resources" / "engine" / "lock.txt"
TESTED = 'python_version >= "3.11" and python_version < "3.13"'
# numpy 1.x, which requirements.txt asks for beside QGIS's own packages, has wheels up to Python 3.12
OTHER = [
    'numpy==1.26.4 ; python_version < "3.13"',
    'numpy>=2.1 ; python_version >= "3.13"',
]
EXTRA = ["pip"]  # finder.py knows the inside of this one
PRIVATE = ("tenseal", "cryptography", "fastapi", "uvicorn", "sqlalchemy", "scikit-learn")
MORE = ("torch", "torchvision", "safetensors", "onnxruntime", *PRIVATE)  # components of their own
ONLY_LARGE = ("nvidia-", "cuda-", "triton")  # the small build of torch does without
HEAD = """\
# The engine's packages for every system, with the SHA-256 of every file. Made by tools/engine_lock.py from
# requirements.txt and requirements.lock; do not edit.
"""


def requirements() -> list[str]:
    """The lines of requirements.txt."""
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def name_of(requirement: str) -> str:
    return re.split(r"[<>=!~; ]", requirement)[0]


def tested() -> dict[str, str]:
    """Name -> version of requirements.lock."""
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("==") for line in lines if "==" in line and not line.startswith("#"))
    return {normal(name): version.strip() for name, version in pairs}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name.strip()).lower()


def drift() -> list[str]:
    """How the shipped lock differs from what was tested, one line each; empty when it does not."""
    pins = _pins()
    shipped: dict[str, set[str]] = {}
    for pin in pins:
        shipped.setdefault(pin.name, set()).add(pin.version)
    wanted = [normal(name_of(line)) for line in requirements()]
    problems = [f"{name} is not in the lock" for name in wanted if name not in shipped]
    for name, version in tested().items():
        if name in shipped and version not in shipped[name]:
            problems.append(f"{name}: tested {version}, shipped {', '.join(sorted(shipped[name]))}")
    return problems + [f"{pin.name} {pin.version} has no hash" for pin in pins if not pin.hashes]


def compile_lock(uv: str) -> str:
    """The text of the lock, made by ``uv``: everything together first, so that all sections agree; then each section
    by itself, to know what belongs to it."""
    engine = [line for line in requirements() if name_of(line) not in MORE]
    whole = _compile(uv, [*requirements(), *EXTRA], "")
    of_engine = _names_in(_compile(uv, engine, whole))
    sections: dict[str, list[str]] = {name: [] for name in ("engine", "networks", "networks-large", "private", "pip")}
    of_private = _names_in(_compile(uv, [*engine, *_private()], whole)) - of_engine
    for block in _blocks(whole):
        name = _names_in(block).pop()
        if name in EXTRA:
            section = "pip"
        elif name in of_engine:
            section = "engine"
        elif name in of_private:
            section = "private"
        else:
            section = "networks-large" if name.startswith(ONLY_LARGE) else "networks"
        sections[section].append(block)
    return HEAD + "".join(f"# [{name}]\n" + "".join(blocks) for name, blocks in sections.items())


def _private() -> list[str]:
    return [line for line in requirements() if name_of(line) in PRIVATE]


def _compile(uv: str, wanted: list[str], whole: str) -> str:
    """``whole``: a lock whose versions are taken; "" to take those that were tested."""
    with tempfile.TemporaryDirectory() as folder:
        source, pins, out = (Path(folder) / name for name in ("wanted.in", "pins.txt", "lock.txt"))
        others = {name_of(line) for line in OTHER}
        source.write_text("\n".join([*OTHER, *(line for line in wanted if name_of(line) not in others)]) + "\n")
        tested_lines = [f"{name}=={version} ; {TESTED}" for name, version in tested().items()]
        known = [block.split(" \\\n")[0] for block in _blocks(whole)]
        pins.write_text("\n".join(known or tested_lines) + "\n")
        command = [uv, "pip", "compile", "--universal", "--generate-hashes", "--python-version", "3.10", "--no-config"]
        command += ["--quiet", "--no-annotate", "--no-header", "-c", str(pins), str(source), "-o", str(out)]
        subprocess.run(command, check=True)
        return out.read_text(encoding="utf-8")


def _blocks(text: str) -> list[str]:
    """One text per pin, its hashes included."""
    return re.findall(r"^[a-z0-9].*\n(?:    .*\n)*", text, re.M)


def _names_in(text: str) -> set[str]:
    return {normal(block.split("==")[0]) for block in _blocks(text)}


def _pins():
    if "kinscape" not in sys.modules:
        spec = importlib.util.spec_from_file_location("_bootstrap", ROOT / "core" / "bootstrap.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    from kinscape.core.install.components import read_lock

    return read_lock()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare only")
    parser.add_argument("--uv", default="uv", help="the uv program")
    args = parser.parse_args()
    if not args.check:
        LOCK.write_text(compile_lock(args.uv), encoding="utf-8", newline="\n")
    problems = drift()
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{LOCK.name}: {len(_pins())} pins, " + (f"{len(problems)} problems" if problems else "as tested"))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
