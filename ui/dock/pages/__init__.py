"""The dock's pages, one file each. This package finds them; nothing else needs to know their names."""

from __future__ import annotations

import pkgutil

from ..page import Page


def page_classes() -> list[type[Page]]:
    """Every ``Page`` of the modules in this folder, in tab order."""
    found: dict[str, type[Page]] = {}
    for module in pkgutil.iter_modules(__path__):
        # the statement's own function, not importlib: QGIS watches it to know which modules go when the plugin is
        # unloaded, and a page that stayed would be a subclass of a Page that is no more
        for value in vars(__import__(f"{__name__}.{module.name}", fromlist=["*"])).values():
            if isinstance(value, type) and issubclass(value, Page) and value.name:
                found[value.name] = value
    return sorted(found.values(), key=lambda page: (page.order, page.name))
