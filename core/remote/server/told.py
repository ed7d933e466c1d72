"""What the server says of its modes: the same sentences as every other door, from ``privacy.modes``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...privacy.modes import MODES


def banner(name: str, modes: Sequence[str]) -> list[str]:
    """Sentences for whoever is about to ask: for each mode, what the server learns."""
    lines = [f"This is the server {name}. It does not see your imagery. What it learns depends on the mode:"]
    return [*lines, *(f"{MODES[mode].title}: {MODES[mode].server_learns}" for mode in modes if mode in MODES)]


def about(modes: Sequence[str]) -> dict[str, Any]:
    """By mode: title, what the server learns, what you learn, and whether it is encryption."""
    return {mode: {"title": MODES[mode].title, "server_learns": MODES[mode].server_learns,
                   "you_learn": MODES[mode].you_learn, "is_encryption": MODES[mode].is_encryption}
            for mode in modes if mode in MODES}  # fmt: skip
