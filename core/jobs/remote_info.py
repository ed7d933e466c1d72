"""Job: what a server offers, and who learns what in each of its modes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..events import Events
from .base import Job, JobResult

if TYPE_CHECKING:
    from ..remote.client import Client

MOST_ARCHIVES = 500


@dataclass(frozen=True)
class RemoteInfoJob(Job):
    """``server``: its address; ``remote_archive``: only this one ("": all that the account may see). ``tls_ca``,
    ``tls_pin``, ``token_file``: as in ``RemoteSearchJob``."""

    kind: ClassVar[str] = "remote_info"

    server: str
    remote_archive: str = ""
    tls_ca: str = ""
    tls_pin: str = ""
    token_file: str = ""


def run(job: RemoteInfoJob, events: Events) -> JobResult:
    """summary: server {url, id, name, version, banner}, archives [{name, title, rows, dim, modes (names), encoder, crs,
    tile_m, whole, budget {queries, left, window_s, resets_s} or None, probe (tiles), catalogue_bytes, is_vault, fits,
    why}]: ``fits``: whether the encoder that made its vectors is here, else ``why`` not."""
    from ..remote.client import connect

    with connect(job.server, events, job.token_file, job.tls_ca, job.tls_pin) as client:
        about = client.about(events)
        names = [job.remote_archive] if job.remote_archive else [str(a["name"]) for a in client.archives(events)]
        archives = []
        for done, name in enumerate(names[:MOST_ARCHIVES]):
            events.check_cancelled()
            events.progress("archives", done, len(names), "archives")
            archives.append(_told(client, name, events))
        server = {"url": client.url, **{key: _text(about.get(key)) for key in ("id", "name", "version", "banner")}}
        return JobResult({}, {"server": server, "archives": archives})


def _told(client: Client, name: str, events: Events) -> dict[str, Any]:
    info = client.archive(name, events)
    encoder, grid = (info.get(key) if isinstance(info.get(key), dict) else {} for key in ("encoder", "grid"))
    probe, budget = info.get("probe"), info.get("budget")
    fits, why = fits_here(encoder)
    return {
        "name": name,
        "title": _text(info.get("title")) or name,
        "rows": info["rows"],
        "dim": info["dim"],
        "modes": sorted(str(mode)[:40] for mode in info["modes"]),
        "encoder": {key: _text(encoder.get(key)) for key in ("name", "fingerprint")},
        "crs": _text(grid.get("crs"), 10_000),
        "tile_m": [float(m) for m in grid.get("tile_m") or () if isinstance(m, (int, float))],
        "whole": grid.get("whole") is True,
        "budget": {str(k)[:40]: v for k, v in budget.items() if type(v) is int} if isinstance(budget, dict) else None,
        "probe": len(probe.get("rows") or ()) if isinstance(probe, dict) else 0,
        "catalogue_bytes": info["catalogue"].get("bytes"),
        "is_vault": info.get("is_vault") is True,
        "fits": fits,
        "why": why,
    }


def fits_here(encoder: dict[str, Any]) -> tuple[bool | None, str]:
    """Whether the encoder is here, with the same weights, and why not; None where the server does not say which it is
    (a vault's stands in its sealed catalogue). The search itself compares fingerprints."""
    from ..encoders import registry

    name, digest, dim = encoder.get("name"), encoder.get("weights_sha256"), encoder.get("dim")
    if not isinstance(name, str):
        return None, "the server does not say which encoder made the vectors"
    known = {str(entry["name"]): entry for entry in registry.encoder_catalogue()}.get(name)
    if known is None:
        return False, f"its vectors are of the encoder {_text(name)!r}, which is not here"
    if known["problem"]:
        return False, f"the encoder {_text(name)!r} cannot be used here: {known['problem']}"
    if known["dim"] != dim or (known["sha256"] and digest and known["sha256"] != digest):
        return False, f"its vectors are of another version, or other weights, of the encoder {_text(name)!r}"
    return True, ""


def _text(value: Any, most: int = 2000) -> str:
    """Words of a server that may be shown."""
    text = value[:most] if isinstance(value, str) else ""
    return "".join(c if c.isprintable() or c == "\n" else " " for c in text).strip()
