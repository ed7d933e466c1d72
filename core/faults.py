"""Failures that nobody raised on purpose, turned into errors with a text for the user; and the limit of memory."""

from __future__ import annotations

import errno
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager

from .errors import Cancelled, EngineError, InternalError, KinscapeError, storage_error
from .events import Events

_COMPONENTS = dict.fromkeys(("torch", "torchvision", "safetensors", "onnxruntime"), "networks")
"""Package -> the component of the installation that it comes with, for packages that may be left out."""
_DISK = {errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EPERM}


def as_kinscape_error(error: BaseException, memory_mb: int | None = None) -> KinscapeError:
    """What to tell the user about any exception. ``memory_mb``: the limit in force, if any."""
    if isinstance(error, KinscapeError):
        return error
    if isinstance(error, KeyboardInterrupt):
        return Cancelled()
    if isinstance(error, MemoryError) or _is_out_of_memory(error):
        limit = f" than the limit of {memory_mb:,} MB" if memory_mb else " than there is"
        return EngineError(f"the job needs more memory{limit}", "raise the limit in the settings, or use fewer workers")
    missing = error.name.partition(".")[0] if isinstance(error, ModuleNotFoundError) and error.name else ""
    if missing and missing != __package__.partition(".")[0]:
        part = f", with {_COMPONENTS[missing]}" if missing in _COMPONENTS else ""
        return EngineError(f"this needs the package {missing}, which is not installed in the engine",
                           f"set up the engine's environment again{part}; what is there: kinscape doctor")
    if _is_broken_executor(error):
        return EngineError(
            "a worker process ended unexpectedly",
            "often the system ran out of memory: use fewer workers; what was finished is kept",
        )
    if isinstance(error, OSError) and error.errno in _DISK:
        return storage_error(error, error.filename or "the output")
    last = " ".join(traceback.format_exception_only(type(error), error)[-1].split())
    where = traceback.extract_tb(error.__traceback__)
    place = f" [{where[-1].filename.replace(chr(92), '/').rsplit('/', 1)[-1]}:{where[-1].lineno}]" if where else ""
    return InternalError(f"unexpected {last}{place}", "a fault of Kinscape; please report it with the log")


def _is_out_of_memory(error: BaseException) -> bool:
    """Whether PyTorch, which has errors of its own for it, found no memory."""
    return isinstance(error, RuntimeError) and (
        type(error).__name__ == "OutOfMemoryError" or "can't allocate memory" in str(error))


@contextmanager
def limit_memory(memory_mb: int | None, events: Events) -> Iterator[None]:
    """Let this process and those that it starts allocate at most ``memory_mb`` each (private writable memory)
    meanwhile.

    Says so in the log, and limits nothing, where the system has no such limit (Windows) or does not enforce it (macOS).
    """
    if not memory_mb:
        yield
        return
    if not sys.platform.startswith("linux"):
        events.log("the limit of memory has no effect on this system", "warning")
        yield
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    wanted = memory_mb * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_DATA, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))


def _is_broken_executor(error: BaseException) -> bool:
    """Asked without importing what makes processes: this module is loaded with the plugin."""
    futures = sys.modules.get("concurrent.futures")
    return futures is not None and isinstance(error, futures.BrokenExecutor)
