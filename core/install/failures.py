"""What can go wrong while installing: one error class per cause, each with what happened and what to do about it; and
how the cause is told from pip's output and from Python's own exceptions."""

from __future__ import annotations

import errno
import http.client
import re
import socket
import ssl
import urllib.error
from collections.abc import Iterable

from ..errors import InstallationError
from .scrub import scrub


class InstallError(InstallationError):
    """The installation failed for a cause that has no class of its own. ``details``: the last lines, scrubbed."""

    def __init__(self, message: str, hint: str = "", details: str = "") -> None:
        super().__init__(scrub(message), scrub(hint))
        self.details = scrub(details)


class NoNetworkError(InstallError):
    code = "install_network"


class ProxyRefusedError(InstallError):
    code = "install_proxy"


class CertificateRefusedError(InstallError):
    code = "install_certificate"


class DiskFullError(InstallError):
    code, exit_code = "install_disk_full", 2


class NoWheelError(InstallError):
    """``package``: the one for which nothing was found."""

    code = "install_no_wheel"

    def __init__(self, message: str, hint: str = "", details: str = "", package: str = "") -> None:
        super().__init__(message, hint, details)
        self.package = package


class NoSmallBuildError(InstallError):
    """Only the large build of torch can be had; the user must choose."""

    code = "install_no_small_build"


class WrongHashError(InstallError):
    code = "install_wrong_hash"


class UnknownHashError(InstallError):
    """Neither the lock nor the index says what a file must be."""

    code = "install_unknown_hash"


class BrokenOffError(InstallError):
    code = "install_interrupted"


class NotAllowedError(InstallError):
    code, exit_code = "install_permission", 2


class IndexRefusedError(InstallError):
    code = "install_index"


class NoVenvError(InstallError):
    code = "install_no_venv"


class UnfitPythonError(InstallError):
    """No Python was found that can run the engine, or the one chosen is too old."""

    code, exit_code = "install_python", 2


class KilledError(InstallError):
    code = "install_killed"


class BusyError(InstallError):
    code = "install_busy"


class LongPathError(InstallError):
    """A file's path is longer than the system can."""

    code, exit_code = "install_long_path", 2


class DoesNotWorkError(InstallError):
    """Everything was installed, but the packages cannot be imported."""

    code = "install_check"


def no_network(where: str, details: str = "") -> NoNetworkError:
    return NoNetworkError(
        f"{where} cannot be reached",
        "check the connection, the address of the package index and QGIS's proxy settings; or install from a folder "
        "of packages that was filled on another computer",
        details,
    )


def proxy_refused(details: str = "") -> ProxyRefusedError:
    return ProxyRefusedError(
        "the proxy asks for a user name and a password (407)",
        "enter them in QGIS: Settings > Options > Network > Use proxy for web access",
        details,
    )


def certificate_refused(where: str, details: str = "") -> CertificateRefusedError:
    return CertificateRefusedError(
        f"the certificate of {where} is not trusted",
        "often a firewall or antivirus program of your organisation opens encrypted connections: ask for its "
        "certificate (a .pem file) and choose it under 'Certificate file'",
        details,
    )


def wrong_clock(where: str, details: str = "") -> CertificateRefusedError:
    return CertificateRefusedError(
        f"the certificate of {where} is not valid today",
        "check the date and the time of this computer; if they are right, tell who runs the index or the firewall",
        details,
    )


def unprotected(where: str, details: str = "") -> IndexRefusedError:
    return IndexRefusedError(
        f"packages were to come from an unprotected address ({where}), where anybody on the way could change them",
        "use the https: address of the package index, or another index",
        details,
    )


def long_path(folder: object, details: str = "") -> LongPathError:
    return LongPathError(
        f"the path of {folder} is too long: this system cannot make the files of the packages in it",
        "choose another location with a short path, for example right below a disk",
        details,
    )


def disk_full(folder: object, details: str = "") -> DiskFullError:
    return DiskFullError(
        f"no space left on the disk while writing {folder}",
        "free some space or choose another location; what was downloaded is kept",
        details,
    )


def not_allowed(path: object, details: str = "") -> NotAllowedError:
    return NotAllowedError(
        f"{path} cannot be written",
        "the folder is protected, or another program (often an antivirus scan) holds the file: choose another "
        "location, or wait a minute and run the installation again",
        details,
    )


def index_refused(status: int, what: str, details: str = "") -> IndexRefusedError:
    if status == 401:
        return IndexRefusedError(
            f"the package index asks for a user name and a password (401): {what}",
            "give them in pip's own configuration or keyring",
            details,
        )
    if status == 403:
        return IndexRefusedError(
            f"the package index refuses (403): {what}",
            "ask who runs the index or the firewall; or set the address of another package index",
            details,
        )
    if status == 404:
        return IndexRefusedError(
            f"the package index does not have it (404): {what}",
            "check the address of the package index, or set another one",
            details,
        )
    return IndexRefusedError(
        f"the package index has a fault of its own ({status}): {what}",
        "try again later, or set another package index",
        details,
    )


def interrupted(what: str, details: str = "") -> BrokenOffError:
    return BrokenOffError(
        f"the connection broke while {what} was on the way",
        "run the installation again: what is already here is kept",
        details,
    )


def no_wheel(package: str, python: str, details: str = "") -> NoWheelError:
    return NoWheelError(
        f"there is no package of {package} for {python}",
        "choose another Python (3.11 or 3.12 fit best) under 'Python to build on', or another package index",
        details,
        package,
    )


def wrong_hash(name: str, details: str = "") -> WrongHashError:
    return WrongHashError(
        f"{name} is not the file that it should be (its SHA-256 differs), and was thrown away",
        "run the installation again; if it happens again, the index or something on the way changes files: "
        "use another package index",
        details,
    )


_NETWORK = re.compile(
    r"Failed to establish a new connection|NewConnectionError|NameResolutionError|Name or service not known|"
    r"getaddrinfo failed|Temporary failure in name resolution|nodename nor servname|Network is unreachable|"
    r"No route to host|Connection refused|ConnectTimeout|WinError 10061|WinError 1100[1-4]|WinError 10051|"
    r"Cannot connect to proxy|ProxyError"
)
_BROKEN = re.compile(
    r"IncompleteRead|ConnectionResetError|Connection reset by peer|Connection broken|RemoteDisconnected|"
    r"Connection aborted|ReadTimeout|Read timed out|ProtocolError|incomplete-download"
)
_CERTIFICATE = re.compile(
    r"CERTIFICATE_VERIFY_FAILED|certificate verify failed|SSLCertVerificationError|self[- ]signed certificate|"
    r"unable to get local issuer"
)
_CLOCK = re.compile(r"certificate is not yet valid|certificate has expired")
_LONG = re.compile(r"Long Path support|File ?name too long|Errno 36\b|WinError 206\b")
_DISK = re.compile(r"No space left on device|Errno 28\b|WinError 112\b|WinError 39\b|Disk quota exceeded|Errno 122\b")
_HASH = re.compile(r"DO NOT MATCH THE HASHES|HashMismatch|hashes are required")
_DENIED = re.compile(
    r"Permission ?denied|PermissionError|Errno 13\b|Errno 30\b|WinError 5\b|WinError 32\b|being used by another process"
)
_STATUS = re.compile(
    r"\b(40[013-6]|410|429|5\d\d) (?:Client|Server) Error|HTTP error (\d{3})|status code (\d{3})|too many (\d{3}) error"
)
_MISSING = re.compile(r"No matching distribution found for ([A-Za-z0-9._-]+(?:\[[^\]]*\])?(?:[=<>!~]=?[^\s,;()]+)?)")


def of_pip(lines: Iterable[str], returncode: int, python: str, doing: str, log: str = "") -> InstallError:
    """The cause in pip's output. ``python``: "Python 3.12 on Windows", for texts; ``doing``: "installing"; ``log``:
    pip's own log, which also tells what pip does not print (an index that answers 403)."""
    told = list(lines)
    text = "\n".join([*told, log])
    details = "\n".join(told[-30:])
    if re.search(r"\b407\b.{0,40}[Pp]roxy|[Pp]roxy.{0,80}\b407\b", text):
        return proxy_refused(details)
    if _CLOCK.search(text):
        return wrong_clock("the package index", details)
    if _CERTIFICATE.search(text):
        return certificate_refused("the package index", details)
    if "redirected to an unprotected address" in text:
        return unprotected("the package index redirects to it", details)
    if re.search(r"ssl module is not available|module named '?_ssl", text, re.I):
        return UnfitPythonError(f"{python} has no encryption (ssl)", "choose another Python to build on", details)
    if _DISK.search(text):
        return disk_full("the packages", details)
    if _LONG.search(text):
        return long_path("the environment", details)
    if "PATH separator" in text:  # venv refuses such folders
        return not_allowed("a folder with a colon or a semicolon in its name", details)
    if _HASH.search(text):
        return wrong_hash("a package", details)
    if "ensurepip" in text and re.search(r"not available|No module named|returned non-zero", text):
        return no_venv(python, details)
    if "not a trusted or secure host" in text:
        return IndexRefusedError(
            "the address of the package index begins with http:, where anybody on the way could change packages",
            "use its https: address",
            details,
        )
    missing = _MISSING.search(text)
    if _NETWORK.search(text):
        return no_network("the package index", details)
    status = next((int(next(filter(None, groups))) for groups in _STATUS.findall(text)), 0)
    if status and (status != 404 or not missing):
        return index_refused(status, missing.group(1) if missing else doing, details)
    if missing:
        return no_wheel(missing.group(1), python, details)
    if _BROKEN.search(text):
        return interrupted("a package", details)
    if _DENIED.search(text):
        return not_allowed("the environment", details)
    if returncode < 0 or returncode in (137, 143):
        return KilledError(
            f"{doing} was ended from outside", "run the installation again: what is already here is kept", details
        )
    last = next((line.strip() for line in reversed(told) if line.strip()), f"exit code {returncode}")
    return InstallError(f"{doing} failed: {last[:300]}", "copy the details when you report this", details)


def no_venv(python: str, details: str = "") -> NoVenvError:
    return NoVenvError(
        f"{python} cannot make an environment of its own (venv or pip is missing)",
        "on Debian and Ubuntu install the package python3-venv; or choose another Python to build on; or put pip's "
        "wheel into a folder and install from that folder",
        details,
    )


def of_exception(error: BaseException, where: str, what: str) -> InstallError:
    """The cause in an exception of our own downloads. ``where``: the host; ``what``: the file."""
    details = f"{type(error).__name__}: {error}"
    if isinstance(error, InstallError):
        return error
    if isinstance(error, urllib.error.HTTPError):
        return proxy_refused(details) if error.code == 407 else index_refused(error.code, what, details)
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(reason, BaseException) and not isinstance(error, urllib.error.HTTPError):
        details = f"{type(reason).__name__}: {reason}"
    if "407" in str(reason) and ("unnel" in str(reason) or "roxy" in str(reason)):
        return proxy_refused(details)
    if _CLOCK.search(str(reason)):
        return wrong_clock(where, details)
    if isinstance(reason, ssl.SSLCertVerificationError) or _CERTIFICATE.search(str(reason)):
        return certificate_refused(where, details)
    if isinstance(reason, (http.client.HTTPException, ConnectionResetError, ConnectionAbortedError, BrokenPipeError)):
        return interrupted(what, details)
    if isinstance(reason, (socket.gaierror, ConnectionRefusedError)) or _NETWORK.search(str(reason)):
        return no_network(where, details)
    if isinstance(reason, (TimeoutError, ssl.SSLError)):
        return interrupted(what, details)
    if isinstance(reason, OSError):
        return of_os_error(reason, what) or no_network(where, details)
    return InstallError(f"{what} could not be downloaded", "the last lines are below", details)


def of_os_error(error: OSError, path: object) -> InstallError | None:
    """The cause of an OSError met while writing; None for one that has nothing to do with the disk."""
    details = f"{type(error).__name__}: {error}"
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)) or getattr(error, "winerror", 0) in (
        39,
        112,
    ):
        return disk_full(path, details)
    if error.errno == errno.ENAMETOOLONG or getattr(error, "winerror", 0) == 206:
        return long_path(error.filename or path, details)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY, errno.ENOTDIR, errno.EISDIR):
        return not_allowed(error.filename or path, details)
    return None
