"""Finished cells of the table on disk, so that a run that was stopped goes on where it was."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict
from pathlib import Path

import numpy as np

from ..errors import InputError, storage_error
from .fine_tune import Epoch
from .gimi_bench import FIGURES, PROTOCOLS, Cell, Settings

_VERSION = 1  # of what is measured: raise it when cities, training or figures change


def cell_path(folder: Path, settings: Settings, network: str, method: str, weights_sha256: str) -> Path:
    """Where the cell of these settings lies: its name is made of all that it depends on."""
    text = json.dumps([_VERSION, asdict(settings), network, method, weights_sha256], sort_keys=True)
    return folder / f"{network}-{method}-{hashlib.sha256(text.encode()).hexdigest()[:12]}.npz"


def save_cell(path: Path, cell: Cell) -> None:
    """Write it under a temporary name and rename it. Raises StorageError."""
    arrays = {f"{protocol}.{name}": cell.values[protocol][name] for protocol in PROTOCOLS for name in FIGURES}
    arrays |= {f"{protocol}.labels": cell.labels[protocol] for protocol in PROTOCOLS}
    arrays["curve"] = np.array([(e.number, e.loss, e.score) for e in cell.curve], np.float64).reshape(-1, 3)
    facts = json.dumps({"pretrained": cell.pretrained, "dim": cell.dim, "best": cell.best})
    arrays["facts"] = np.frombuffer(facts.encode(), np.uint8)
    partial = path.with_suffix(".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("wb") as file:
            np.savez(file, **arrays)
        os.replace(partial, path)
    except OSError as error:
        raise storage_error(error, path) from error


def load_cell(path: Path) -> Cell | None:
    """The cell in a file, None if there is none. Raises InputError for a damaged one."""
    if not path.is_file():
        return None
    try:
        with np.load(path, allow_pickle=False) as stored:
            facts = json.loads(stored["facts"].tobytes())
            values = {p: {name: stored[f"{p}.{name}"] for name in FIGURES} for p in PROTOCOLS}
            labels = {p: stored[f"{p}.labels"] for p in PROTOCOLS}
            curve = tuple(Epoch(int(n), float(loss), float(score)) for n, loss, score in stored["curve"])
        return Cell(values, labels, str(facts["pretrained"]), int(facts["dim"]), curve, int(facts["best"]))
    except (OSError, ValueError, KeyError, EOFError) as error:
        raise InputError(f"{path} is damaged: {error}", "delete it; it is measured again") from error
