"""The dock's pages, one file each. This package finds them; nothing else needs to know their names."""

from __future__ import annotations

import importlib
import pkgutil

from ..page import Page


def page_classes() -> list[type[Page]]:
    """Every ``Page`` of the modules in this folder, in tab order."""
    found: dict[str, type[Page]] = {}
    for module in pkgutil.iter_modules(__path__):
        for value in vars(importlib.import_module(f".{module.name}", __name__)).values():
            if isinstance(value, type) and issubclass(value, Page) and value.name:
                found[value.name] = value
    return sorted(found.values(), key=lambda page: (page.order, page.name))
