"""Every error that Kinscape raises on purpose.

An error tells what was wrong, with which file or value, and what to do about it. ``message`` holds the first two,
``hint`` the third. Doors show ``str(error)``; they never show a traceback for these.
"""

from __future__ import annotations

from typing import Any


class KinscapeError(Exception):
    """Base of all errors that carry a text for the user.

    ``code`` is the stable name used on the wire and in tests; ``exit_code`` is what the command line ends with.
    """

    code = "error"
    exit_code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} ({self.hint})" if self.hint else self.message

    def to_dict(self) -> dict[str, Any]:
        return {"code": self.code, "message": self.message, "hint": self.hint}


class InputError(KinscapeError):
    """A value that the user gave cannot be used."""

    code, exit_code = "input", 2


class RasterError(InputError):
    """A raster cannot be read, or lacks what the job needs (bands, CRS, pixels)."""

    code = "raster"


class ArchiveError(InputError):
    """An archive is missing, damaged, newer than this program, or of another encoder or grid."""

    code = "archive"


class QueryError(InputError):
    """A query has no usable pixels, or a filter cannot be applied."""

    code = "query"


class WeightsError(InputError):
    """An encoder's weights are missing or are not the file that they should be."""

    code = "weights"


class StorageError(KinscapeError):
    """Writing failed: disk full, read-only folder, a file held by another program."""

    code, exit_code = "storage", 2


class EngineError(KinscapeError):
    """The engine process could not be started, died, or wrote something that is not its protocol."""

    code = "engine"


class InstallationError(KinscapeError):
    """The engine's packages could not be installed; ``core/install/failures.py`` has a class for each cause."""

    code = "install"


class PrivacyError(InputError):
    """Sealed bytes, keys or parameters that cannot be used: damaged, of another kind, or not allowed."""

    code = "privacy"


class RemoteError(KinscapeError):
    """A server cannot be reached, refuses, or answers something that is not its protocol."""

    code, exit_code = "remote", 3


class BudgetError(RemoteError):
    """No more queries are allowed: by the server's budget, or by one's own of noise."""

    code = "budget"


class InternalError(KinscapeError):
    """A fault of Kinscape itself: an exception that nobody foresaw. The traceback is in the log."""

    code = "internal"


class Cancelled(KinscapeError):
    """The user cancelled the job; what was finished is kept."""

    code, exit_code = "cancelled", 130

    def __init__(self, message: str = "cancelled", hint: str = "") -> None:
        super().__init__(message, hint)


_BY_CODE = {
    kind.code: kind
    for kind in (KinscapeError, InputError, RasterError, ArchiveError, QueryError, WeightsError, StorageError,
                 EngineError, InstallationError, PrivacyError, RemoteError, BudgetError, InternalError, Cancelled)
}


def error_from_dict(data: dict[str, Any]) -> KinscapeError:
    """The error that ``to_dict`` described, for the other end of a pipe."""
    kind = _BY_CODE.get(str(data.get("code", "")), KinscapeError)
    return kind(str(data.get("message", "unknown error")), str(data.get("hint", "")))


def storage_error(error: OSError, path: object) -> KinscapeError:
    """Turn an ``OSError`` met while writing ``path`` into a text with a remedy."""
    import errno

    # numpy counts the bytes that it could write, and leaves the reason out
    if error.errno == errno.ENOSPC or (error.errno is None and "requested and" in str(error)):
        return StorageError(f"no space left on the disk while writing {path}", "free some space and run it again; "
                            "what was finished is kept")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return StorageError(f"{path} cannot be written: {error.strerror}", "choose a folder that you may write to")
    return StorageError(f"{path} cannot be written: {error.strerror or error}", "check the path and the disk")
