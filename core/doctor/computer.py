"""The engine's Python and the computer that it runs on: memory, cores, disks, graphics card."""

from __future__ import annotations

import ctypes
import os
import platform
import shutil
import sys
from pathlib import Path
from typing import Any

from ..install.gpu import has_nvidia
from .children import ask_program, ask_python

_MB = 1024 * 1024
_CONTROL_GROUPS = (Path("/sys/fs/cgroup/memory.max"), Path("/sys/fs/cgroup/memory/memory.limit_in_bytes"))
_MEMINFO = Path("/proc/meminfo")

ASK_TORCH = """
import json
import torch
facts = {"torch": torch.__version__, "build": torch.version.cuda or "", "kind": "none", "name": "", "memory_mb": 0}
if torch.cuda.is_available():
    device = torch.cuda.get_device_properties(0)
    total = float((torch.ones(64, 64, device="cuda") @ torch.ones(64, 64, device="cuda")).sum())
    facts.update(kind="cuda", name=device.name, memory_mb=device.total_memory // 2**20, is_right=total == 64.0 ** 3)
elif getattr(torch.backends, "mps", None) is not None and torch.backends.mps.is_available():
    facts.update(kind="mps", name="Apple GPU", is_right=True)
print(json.dumps(facts))
"""


def engine_facts() -> dict[str, Any]:
    """The interpreter that answers: version, path, kind, system."""
    from ... import __version__

    return {
        "kinscape": __version__,
        "python": platform.python_version(),
        "executable": sys.executable or "",
        "bits": 64 if sys.maxsize > 2**32 else 32,
        "system": f"{platform.system()} {platform.release()}",
        "machine": platform.machine(),
        "pid": os.getpid(),
    }


def computer_facts() -> dict[str, Any]:
    """memory_mb, available_mb (None where the system does not tell) and cores (that this process may use)."""
    total, free = _memory()
    limit = _group_limit()
    if limit is not None and (total is None or limit < total):
        total, free = limit, None if free is None else min(free, limit)
    try:
        cores = len(os.sched_getaffinity(0))
    except AttributeError:  # not on this system
        cores = os.cpu_count() or 1
    return {"memory_mb": total, "available_mb": free, "cores": cores, "processor": platform.processor() or ""}


def disk_facts(folders: tuple[str, ...] | list[str]) -> list[dict[str, Any]]:
    """For each folder: path, free_mb, total_mb (None where it cannot be looked at), is_there, is_writable. A folder
    that is not there yet is judged by the nearest one above it that is."""
    return [_disk(folder) for folder in folders]


def gpu_facts(told: Any = None) -> dict[str, Any]:
    """kind (cuda, mps, none, or "" where there is no torch to ask), name, memory_mb, driver, has_card, torch, build,
    is_right (a small product came out right), message (why torch could not be asked). ``told``: what ASK_TORCH printed,
    where it has run already."""
    facts = {"kind": "", "name": "", "memory_mb": 0, "torch": "", "build": "", "is_right": None, "message": ""}
    facts.update(_card())
    if told is None:
        answer = ask_python(ASK_TORCH)
        told = answer.lines[-1] if answer.state == "ok" and answer.lines else None
        facts["message"] = "" if "No module named 'torch'" in answer.text else answer.text
    if isinstance(told, dict):
        facts.update({name: value for name, value in told.items() if value or name == "kind"})
    return facts


def _card() -> dict[str, Any]:
    """The card as the driver of NVIDIA describes it: name, driver, memory_mb, has_card."""
    tool = shutil.which("nvidia-smi")
    text = ask_program(tool, "--query-gpu=name,driver_version,memory.total", "--format=csv,noheader") if tool else ""
    parts = [part.strip() for part in text.splitlines()[0].split(",")] if text.strip() else []
    if len(parts) != 3:
        return {"has_card": has_nvidia(), "driver": ""}
    digits = "".join(c for c in parts[2] if c.isdigit())
    return {"has_card": True, "name": parts[0], "driver": parts[1], "memory_mb": int(digits or 0)}


def _disk(folder: str) -> dict[str, Any]:
    path = Path(folder).expanduser().absolute()
    here = next((p for p in (path, *path.parents) if p.is_dir()), None)
    facts: dict[str, Any] = {"path": str(path), "is_there": path.is_dir(), "free_mb": None, "total_mb": None,
                             "is_writable": False}  # fmt: skip
    if here is None:
        return facts
    try:
        usage = shutil.disk_usage(here)
    except OSError:
        return facts
    facts.update(free_mb=usage.free // _MB, total_mb=usage.total // _MB, is_writable=os.access(here, os.W_OK))
    return facts


def _memory() -> tuple[int | None, int | None]:
    """(all, available) in MiB."""
    if sys.platform == "win32":
        return _windows_memory()
    if _MEMINFO.is_file():
        lines = dict(line.split(":", 1) for line in _MEMINFO.read_text().splitlines() if ":" in line)
        return _kb(lines.get("MemTotal")), _kb(lines.get("MemAvailable"))
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // _MB, None
    except (ValueError, OSError):
        return None, None


def _kb(text: str | None) -> int | None:
    return int(text.split()[0]) // 1024 if text else None


def _windows_memory() -> tuple[int | None, int | None]:
    class Status(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ulong), ("load", ctypes.c_ulong)] + [
            (name, ctypes.c_ulonglong)
            for name in ("total", "free", "total_page", "free_page", "total_virtual", "free_virtual", "extended")
        ]

    status = Status()
    status.length = ctypes.sizeof(Status)
    if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):  # type: ignore[attr-defined]
        return None, None
    return status.total // _MB, status.free // _MB


def _group_limit() -> int | None:
    """The limit of the container that we are in, in MiB."""
    for path in _CONTROL_GROUPS:
        try:
            text = path.read_text().strip()
        except OSError:
            continue
        if text.isdigit() and int(text) < 2**60:
            return int(text) // _MB
    return None
