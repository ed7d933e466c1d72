"""Every way in which the server says no: an HTTP status, a stable code, and a text for the user. One place for all."""

from __future__ import annotations

from typing import Any

from ...errors import KinscapeError


class Refusal(KinscapeError):
    """A request that is not answered. ``status``: of HTTP; ``code``: stable, for programs; ``retry_s``: when asking
    again may help, else 0."""

    exit_code = 2

    def __init__(self, status: int, code: str, message: str, hint: str = "", retry_s: int = 0) -> None:
        super().__init__(message, hint)
        self.status, self.code, self.retry_s = status, code, retry_s

    def body(self) -> dict[str, Any]:
        return {"code": self.code, "message": self.message, "hint": self.hint}


def no_token() -> Refusal:
    """One text for a token that is missing, malformed, unknown, wrong, expired or revoked."""
    return Refusal(401, "token", "this needs a valid token", "ask the owner of the server for one, and give it as the "
                   "bearer token (in QGIS: an authentication configuration of the kind 'API header' or 'OAuth2')")


def forbidden(what: str) -> Refusal:
    return Refusal(403, "forbidden", f"your account may not {what}", "ask the owner of the server")


def unknown(what: str) -> Refusal:
    return Refusal(404, "unknown", f"there is no {what} here", "see what the server has: GET /v1/archives")


def unknown_keys() -> Refusal:
    return Refusal(409, "keys", "the server does not have the evaluation keys that this query names",
                   "send them first: PUT /v1/keys/{fingerprint}")


def conflict(message: str, hint: str) -> Refusal:
    return Refusal(409, "exists", message, hint)


def replayed() -> Refusal:
    return Refusal(409, "replay", "this query was received before, and is not answered twice",
                   "make a new query: each has a nonce of its own")


def stale(now: int, window_s: int) -> Refusal:
    return Refusal(409, "replay", f"the query's time is more than {window_s} s away from the server's ({now})",
                   "set this computer's clock")


def too_large(most: int) -> Refusal:
    return Refusal(413, "size", f"the body is longer than the {most:,} bytes that are allowed", "send less at once")


def needs_length() -> Refusal:
    return Refusal(411, "size", "the request does not say how long its body is", "send Content-Length")


def too_slow() -> Refusal:
    return Refusal(408, "size", "the body did not arrive in time", "check the connection")


def unusable() -> Refusal:
    """One text for everything that is wrong with sealed bytes: whoever sends rubbish learns nothing from the answer."""
    return Refusal(422, "privacy", "the message or its keys cannot be used",
                   "they may be damaged, of another mode, or of another version of Kinscape")


def unsound(message: str) -> Refusal:
    return Refusal(422, "input", message, "see the page /v1/docs of the server")


def over_budget(allowed: int, window_s: int, retry_s: int) -> Refusal:
    hours = max(1, round(window_s / 3600))
    return Refusal(429, "budget", f"your account has used its {allowed} queries of {hours} hours for this archive",
                   "whoever sees all scores of as many queries as a vector has numbers can rebuild the archive's "
                   "vectors; so queries are counted. Wait, or ask the owner for a larger budget", retry_s)


def too_many(retry_s: int) -> Refusal:
    return Refusal(429, "busy", "too many requests of your account at once", "wait a moment", retry_s)


def busy() -> Refusal:
    return Refusal(503, "busy", "the server has as many queries under way as it may take", "try again in a moment", 2)


def failed() -> Refusal:
    return Refusal(503, "busy", "a worker of the server ended while it worked on this; the query is not counted",
                   "try again; if it happens again, tell the owner of the server", 2)
