"""Imports packages in the Python that runs this, and lists all that it has:

    python -I checker.py MODULES FOUND_ONLY      (through guard.py; both lists with commas)

The last line of standard output is one JSON object: {"missing": {module: why}, "packages": {name: version}}.
Loaded by any Python: no import of this package.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import json
import sys


def look(modules: list[str], found_only: list[str]) -> dict[str, dict[str, str]]:
    """``modules`` are imported, ``found_only`` are only looked for."""
    missing = {}
    for name in modules:
        try:
            importlib.import_module(name)
        except BaseException as error:  # a broken package may raise anything
            missing[name] = f"{type(error).__name__}: {error}"
    for name in found_only:
        if importlib.util.find_spec(name) is None:
            missing[name] = "it is not there"
    versions = {d.metadata["Name"]: d.version for d in importlib.metadata.distributions()}
    return {"missing": missing, "packages": versions}


def main() -> None:
    modules, found_only = ([name for name in text.split(",") if name] for text in sys.argv[1:3])
    sys.stdout.write("\n" + json.dumps(look(modules, found_only)) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
