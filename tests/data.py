"""Where the shared real imagery lies; tests that need it skip with a reason where it is absent."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def data_root() -> Path:
    """The folder named by KINSCAPE_DATA, or ``../shared/data`` beside the checkout (it may not exist)."""
    given = os.environ.get("KINSCAPE_DATA")
    return Path(given) if given else ROOT.parent / "shared" / "data"


def data_dir(*parts: str) -> Path:
    """A file or folder of the shared data; skips the test where it is absent."""
    path = data_root().joinpath(*parts)
    if not path.exists():
        pytest.skip(f"needs {path.name} of the shared data: set KINSCAPE_DATA to its folder")
    return path
