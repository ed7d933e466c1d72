"""Carries one HTTP request of the engine through QGIS's network stack: its proxy, its certificates, its authentication
database, and the user's Cancel.

The engine seals and opens; what passes here is sealed bytes in files. A request goes only to a server that the user
has added (``remote_servers``), and what opens that server is never sent anywhere else: redirects are not followed.
It works in any thread; in the window's own the window shows no reaction to its user meanwhile, so tasks are the place.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QEventLoop, QFile, QIODevice, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..core.errors import Cancelled, RemoteError, storage_error
from ..core.events import Progress
from .i18n import tr
from .remote_servers import LOOPBACK, Server, host_of, server_of
from .words import duration, size

METHODS = ("GET", "PUT", "POST", "DELETE")
MOST_BYTES = 2 * 1024**3  # of one answer
LOOK_EVERY_MS = 50
STAGE_UP, STAGE_DOWN = "sending", "receiving"

IsCancelled = Callable[[], bool]
OnProgress = Callable[[Progress], None]


@dataclass(frozen=True)
class Parcel:
    """A request. ``body``: a file with what is sent, "" for nothing."""

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: str = ""

    @classmethod
    def of(cls, event: Mapping[str, Any]) -> Parcel:
        """Of the engine's event. Raises RemoteError for what no request can be."""
        method, url, headers = event.get("method"), event.get("url"), event.get("headers") or {}
        body = event.get("body") or ""
        are_texts = all(isinstance(value, str) for value in (method, url, body))
        if not (are_texts and method in METHODS and isinstance(headers, dict)):
            raise RemoteError("the engine asked for a request that cannot be made", "install the engine again")
        return cls(str(method), str(url), {str(name): str(value) for name, value in headers.items()}, str(body))


@dataclass(frozen=True)
class Carried:
    """What came back. ``body``: a file, always there, perhaps empty."""

    status: int
    headers: dict[str, str]
    body: str

    def to_dict(self) -> dict[str, Any]:
        return {"status": self.status, "headers": self.headers, "body": self.body}


def carry(
    parcel: Parcel,
    folder: str,
    on_progress: OnProgress | None = None,
    is_cancelled: IsCancelled = lambda: False,
    most_bytes: int = MOST_BYTES,
) -> Carried:
    """Make the request, wait for the whole answer, and give it as a file in ``folder``, whatever its status is.

    Raises RemoteError where no answer comes, Cancelled within a moment of being asked, StorageError.
    """
    server = server_of(parcel.url)
    if server is None:
        raise RemoteError(
            tr("{0} is not one of your servers").format(host_of(parcel.url)),
            tr("add it on the Remote page of the dock first"),
        )
    request = _request(parcel, server)
    try:
        handle, path = tempfile.mkstemp(prefix="answer-", dir=folder)  # 0600
    except OSError as error:
        raise storage_error(error, folder) from error
    with os.fdopen(handle, "wb") as sink:
        return _Trip(parcel, server, request, sink, path, on_progress, is_cancelled, most_bytes).made()


def _request(parcel: Parcel, server: Server) -> QNetworkRequest:
    """The request with what opens the server. Raises RemoteError."""
    url = QUrl(parcel.url)
    if url.scheme() == "http" and url.host().lower() not in LOOPBACK:
        raise RemoteError(
            tr("over http anyone on the way could read the token"), tr("use https; http is for servers on this "
                                                                       "computer only")
        )  # fmt: skip
    request = QNetworkRequest(url)
    attributes = QNetworkRequest.Attribute
    request.setAttribute(attributes.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy)
    request.setAttribute(attributes.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork)
    request.setAttribute(attributes.CacheSaveControlAttribute, False)
    for attribute in (attributes.CookieLoadControlAttribute, attributes.CookieSaveControlAttribute):
        request.setAttribute(attribute, QNetworkRequest.LoadControl.Manual)
    for name, value in parcel.headers.items():
        request.setRawHeader(name.encode("latin-1", "replace"), value.encode("latin-1", "replace"))
    if server.token:
        request.setRawHeader(b"Authorization", f"Bearer {server.token}".encode("ascii", "replace"))
    elif server.authcfg:
        _authenticate(request, server)
    return request


def _authenticate(request: QNetworkRequest, server: Server) -> None:
    manager = QgsApplication.authManager()
    hint = tr("edit {0} on the Remote page and choose its authentication again").format(server.name)
    if manager.isDisabled():
        raise RemoteError(tr("QGIS's authentication database is not available"), hint)
    if not manager.configAuthMethodKey(server.authcfg):
        raise RemoteError(tr("the authentication entry of {0} is not there any more").format(server.name), hint)
    answer = manager.updateNetworkRequest(request, server.authcfg)
    is_done = answer[0] if isinstance(answer, tuple) else answer
    if not is_done:
        raise RemoteError(
            tr("QGIS gave no credentials for {0}").format(server.name),
            tr("its master password is needed; if you have given it, {0}").format(hint),
        )
    if isinstance(answer, tuple) and len(answer) > 1:
        request.swap(answer[1])


class _Trip:
    """One request under way, in the thread that made it."""

    def __init__(
        self, parcel: Parcel, server: Server, request: QNetworkRequest, sink: Any, path: str,
        on_progress: OnProgress | None, is_cancelled: IsCancelled, most_bytes: int,
    ) -> None:  # fmt: skip
        self._parcel, self._server, self._request = parcel, server, request
        self._sink, self._path, self._most_bytes = sink, path, most_bytes
        self._on_progress, self._is_cancelled = on_progress, is_cancelled
        self._got = 0
        self._tls: list[Any] = []
        self._error: Exception | None = None
        self._was_stopped = False

    def made(self) -> Carried:
        if self._is_cancelled():
            raise Cancelled()
        loop, look = QEventLoop(), QTimer()
        body = QFile(self._parcel.body) if self._parcel.body else None
        if body is not None and not body.open(QIODevice.OpenModeFlag.ReadOnly):
            raise RemoteError("what the engine wanted to send is not there", "run it again")
        reply = self._reply = self._sent(body)
        reply.sslErrors.connect(lambda errors: self._tls.extend(errors))
        reply.readyRead.connect(self._take)
        reply.uploadProgress.connect(lambda done, total: self._tell(STAGE_UP, done, total))
        reply.downloadProgress.connect(lambda done, total: self._tell(STAGE_DOWN, done, total))
        reply.finished.connect(loop.quit)
        look.setInterval(LOOK_EVERY_MS)
        look.timeout.connect(self._look)
        look.start()
        if not reply.isFinished():
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        look.stop()
        try:
            return self._outcome()
        finally:
            if body is not None:
                body.close()
            reply.deleteLater()

    def _sent(self, body: QFile | None) -> QNetworkReply:
        network, request, method = QgsNetworkAccessManager.instance(), self._request, self._parcel.method
        reply = network.sendCustomRequest(request, method.encode("ascii"), body)
        if self._server.authcfg and not self._server.token:
            QgsApplication.authManager().updateNetworkReply(reply, self._server.authcfg)
        return reply

    # -- while it is under way
    def _look(self) -> None:
        if self._is_cancelled():
            self._stop()

    def _stop(self) -> None:
        if not self._was_stopped:
            self._was_stopped = True
            self._reply.abort()

    def _take(self) -> None:
        """Write down what has come."""
        if self._was_stopped:
            return
        data = bytes(self._reply.readAll())
        self._got += len(data)
        try:
            if self._got > self._most_bytes:
                raise RemoteError(
                    tr("{0} sent more than {1}").format(self._server.name, size(self._most_bytes)),
                    tr("ask the owner of the archive what is wrong with it"),
                )
            self._sink.write(data)
        except (OSError, RemoteError) as error:
            self._error = error if isinstance(error, RemoteError) else storage_error(error, self._path)
            self._stop()

    def _tell(self, stage: str, done: int, total: int) -> None:
        if self._on_progress is not None and done > 0 and not self._was_stopped:
            self._on_progress(Progress(stage, int(done), int(total) if total > 0 else None, "bytes"))

    # -- the end
    def _outcome(self) -> Carried:
        if self._error is not None:
            raise self._error
        if self._is_cancelled() or self._was_stopped:
            raise Cancelled()
        self._take()
        if self._error is not None:
            raise self._error
        self._sink.flush()
        reply = self._reply
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        if status is None or _is_cut_off(reply):
            raise network_error(self._server.name, reply, self._tls)
        headers = {
            bytes(name).decode("latin-1").lower(): bytes(value).decode("latin-1")
            for name, value in reply.rawHeaderPairs()
        }
        return Carried(int(status), headers, self._path)


def _is_cut_off(reply: QNetworkReply) -> bool:
    """Whether the connection broke in the middle of an answer: errors of the network, not those that a status tells."""
    code = _number(reply.error())
    return 0 < code < 200 and code not in (_number(getattr(_Errors, name)) for name in _TOLD_BY_STATUS)


_Errors = QNetworkReply.NetworkError
_TOLD_BY_STATUS = ("ProxyAuthenticationRequiredError",)


def _number(code: Any) -> int:
    return int(getattr(code, "value", code))  # Qt 6 has enumerations of Python's own


class _Words:
    """What an error of the network means, in a sentence, and what to do."""

    HINTS: ClassVar[dict[str, Callable[[], str]]] = {
        "network": lambda: tr("check the network; the proxy is set in Settings > Options > Network"),
        "address": lambda: tr("check the address of the server on the Remote page"),
        "time": lambda: tr("the server may be busy; how long QGIS waits is set in Settings > Options > Network"),
        "proxy": lambda: tr("check the proxy in Settings > Options > Network"),
        "again": lambda: tr("try it again; ask the owner of the archive if it stays so"),
    }
    ERRORS: ClassVar[dict[str, tuple[Callable[[], str], str]]] = {
        "ConnectionRefusedError": (lambda: tr("{0} does not answer: nothing listens at its address"), "address"),
        "HostNotFoundError": (lambda: tr("the address of {0} is not known in this network"), "address"),
        "TimeoutError": (lambda: tr("{0} did not answer in time"), "time"),
        "OperationCanceledError": (lambda: tr("{0} did not answer in time"), "time"),
        "RemoteHostClosedError": (lambda: tr("{0} broke the connection off"), "again"),
        "TemporaryNetworkFailureError": (lambda: tr("the network was lost on the way to {0}"), "network"),
        "NetworkSessionFailedError": (lambda: tr("the network was lost on the way to {0}"), "network"),
        "ProxyConnectionRefusedError": (lambda: tr("the proxy on the way to {0} does not answer"), "proxy"),
        "ProxyConnectionClosedError": (lambda: tr("the proxy on the way to {0} broke the connection off"), "proxy"),
        "ProxyNotFoundError": (lambda: tr("the proxy on the way to {0} is not known in this network"), "proxy"),
        "ProxyTimeoutError": (lambda: tr("the proxy on the way to {0} did not answer in time"), "proxy"),
        "ProxyAuthenticationRequiredError": (lambda: tr("the proxy on the way to {0} wants a password"), "proxy"),
    }


def network_error(name: str, reply: QNetworkReply, tls: list[Any]) -> RemoteError:
    """Why there is no answer. ``tls``: the QSslErrors that came up, none where the connection was no matter of them."""
    code = reply.error()
    if tls or code == _Errors.SslHandshakeFailedError:
        return tls_error(name, [error.errorString() for error in tls] or [reply.errorString()])
    for known, (text, hint) in _Words.ERRORS.items():
        if code == getattr(_Errors, known, None):
            words, advice = text().format(name), _Words.HINTS[hint]()
            if "OperationCanceled" in known or known == "TimeoutError":
                seconds = QgsNetworkAccessManager.timeout() / 1000
                words = tr("{0} did not answer within {1}").format(name, duration(seconds)) if seconds else words
            return RemoteError(words, advice)
    return RemoteError(tr("{0} cannot be reached: {1}").format(name, reply.errorString()), _Words.HINTS["network"]())


def tls_error(name: str, reasons: list[str]) -> RemoteError:
    """The connection was not opened, because who is at the other end is not certain; nothing was sent."""
    told = "; ".join(dict.fromkeys(reason.rstrip(".") for reason in reasons))
    return RemoteError(
        tr("the certificate of {0} cannot be trusted, so nothing was sent: {1}").format(name, told),
        tr("if its owner has a certificate authority of his own, add that in Settings > Options > Authentication > "
           "Manage Certificates > Authorities"),
    )  # fmt: skip
