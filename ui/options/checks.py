"""What can be wrong with values of the options page, in a sentence; "" where nothing is."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import urlsplit

from ...core.install.scrub import has_credentials
from ..environment import python_problem
from ..i18n import tr


def check_python(path: str) -> str:
    return python_problem(os.path.abspath(os.path.expanduser(path)))


def check_cache(path: str) -> str:
    folder = Path(path).expanduser()
    if not folder.is_absolute():
        return tr("Give the whole path of the folder")
    if folder.is_dir():
        return "" if os.access(folder, os.W_OK) else tr("{0} cannot be written").format(path)
    if folder.exists():
        return tr("{0} is a file, not a folder").format(path)
    above = next((p for p in folder.parents if p.is_dir()), None)
    if above is None or not os.access(above, os.W_OK):
        return tr("{0} does not exist and cannot be made").format(path)
    return ""


def check_folder(path: str) -> str:
    return "" if Path(path).expanduser().is_dir() else tr("{0} is not a folder").format(path)


def check_file(path: str) -> str:
    return "" if Path(path).expanduser().is_file() else tr("{0} is not a file").format(path)


def check_address(text: str) -> str:
    """An index may be an address, or a folder."""
    if has_credentials(text):
        return tr("Take the name and password out: QGIS's settings are not a safe place. pip's own configuration is.")
    try:
        parts = urlsplit(text)
    except ValueError:
        return tr("This is not an address")
    if parts.scheme in ("http", "https") and parts.hostname:
        return ""
    if parts.scheme == "file" or Path(text).expanduser().is_dir():
        return ""
    return tr("This is not an address: it should begin with https://")
