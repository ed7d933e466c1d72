"""What asks: one ``Asker`` for each mode. Every module here has ``make(mode) -> Asker`` and is loaded on demand."""

from __future__ import annotations

import importlib

from ...errors import EngineError, InputError
from ..asking import Asker

_MODULES = {
    "private": "private",
    "private-exact": "private",
    "vault": "vault",
    "local-index": "local_index",
    "sei": "sei",
    "noise": "noise",
}


def asker(mode: str) -> Asker:
    """The asker of a mode, by its wire name. Raises InputError for unknown ones, EngineError where a package that it
    needs is not installed."""
    if mode not in _MODULES:
        raise InputError(f"no mode called {mode!r}", "known: " + ", ".join(_MODULES))
    try:
        module = importlib.import_module(f".{_MODULES[mode]}", __package__)
        found: Asker = module.make(mode)
    except ModuleNotFoundError as error:
        if (error.name or "").startswith(__package__.split(".", maxsplit=1)[0]):
            raise
        raise EngineError(f"the mode {mode} needs the package {error.name}, which is not installed",
                          "install the component 'private' of the engine") from None
    return found


def mode_names() -> tuple[str, ...]:
    return tuple(_MODULES)
