"""TLS: whom a connection trusts. The system's authorities, those of a file, or one certificate by its digest."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import ssl
from typing import Any

from ..errors import InputError, RemoteError

_HEX = frozenset("0123456789abcdef")


def checked_pin(text: str) -> str:
    """The SHA-256 of a certificate as 64 hex digits; colons, blanks and "sha256:" in front are taken away. Raises
    InputError."""
    pin = text.lower().removeprefix("sha256:").replace(":", "").replace(" ", "")
    if pin and (len(pin) != 64 or set(pin) - _HEX):
        raise InputError(f"{text!r} is not the SHA-256 of a certificate", "give its 64 hex digits")
    return pin


def tls_context(ca_file: str, is_pinned: bool) -> ssl.SSLContext:
    """TLS 1.2 or newer. With a pin the digest decides, and neither names nor authorities do. Raises InputError."""
    try:
        context = ssl.create_default_context(cafile=ca_file or None)
    except (OSError, ssl.SSLError) as error:
        raise InputError(f"{ca_file} holds no certificates that can be read: {error}",
                         "give a PEM file with certificate authorities") from None
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if is_pinned:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def pinned(pin: str, *address: Any, **options: Any) -> http.client.HTTPSConnection:
    """A connection that is opened only to the owner of the certificate ``pin`` ("": whom the context trusts)."""
    return _Pinned(pin, *address, **options)


class _Pinned(http.client.HTTPSConnection):
    def __init__(self, pin: str, *address: Any, **options: Any) -> None:
        super().__init__(*address, **options)
        self._pin = pin

    def connect(self) -> None:
        """Nothing but the handshake has been sent when a wrong certificate ends it."""
        super().connect()
        if not self._pin:
            return
        shown = self.sock.getpeercert(binary_form=True) or b""
        digest = hashlib.sha256(shown).hexdigest()
        if not hmac.compare_digest(digest, self._pin):
            self.close()
            raise RemoteError(f"{self.host} shows another certificate than the pinned one, so nothing was sent",
                              f"its SHA-256 is {digest}; ask its owner before you pin that")
