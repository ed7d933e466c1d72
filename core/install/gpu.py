"""Whether this computer has an NVIDIA card, told from files alone: no library is loaded and no program started."""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path

_LINUX = ("/proc/driver/nvidia/version", "/dev/nvidia0", "/dev/nvidiactl", "/dev/dxg")


def has_nvidia() -> bool:
    """True where a driver of NVIDIA is installed. False on macOS."""
    if sys.platform == "win32":
        system = Path(os.environ.get("SYSTEMROOT", "C:\\Windows")) / "System32"
        return (system / "nvcuda.dll").is_file()
    if sys.platform.startswith("linux"):
        return any(os.path.exists(path) for path in _LINUX[:3]) or _is_wsl_with_card()
    return False


def _is_wsl_with_card() -> bool:
    return os.path.exists(_LINUX[3]) and os.path.exists("/usr/lib/wsl/lib/libcuda.so.1")


def wished_build(asked: str = "auto") -> str:
    """ "cpu" (the small build has a name of its own: Linux without a card) or "large" (the index's own, which is the
    CPU build anyway on Windows and macOS). ``asked``: auto, cpu or large."""
    if asked in ("cpu", "large"):
        return asked
    is_linux = sys.platform.startswith("linux") and platform.machine() in ("x86_64", "aarch64")
    return "cpu" if is_linux and not has_nvidia() else "large"
