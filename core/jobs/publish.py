"""Job: prepare an archive for a server to offer, or put a sealed copy of it on somebody's server (a vault)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from ..errors import InputError
from ..events import Events
from .base import Job, JobResult


@dataclass(frozen=True)
class PublishJob(Job):
    """``name``: what clients call the archive. ``store``: the folder of what is published ("": the server's own);
    ``title``: for people; ``modes`` (empty: private and private-exact); ``mode_options``: ("mode.option", value) texts;
    ``probe``: so many tiles' vectors are given away, so that clients can check what they opened; ``hides_names``:
    sources are numbered instead of named.

    With ``server`` the archive becomes a vault there instead: rows and catalogue are sealed here with a key of the key
    folder. ``tls_ca``, ``tls_pin``, ``token_file``: as in ``RemoteSearchJob``.
    """

    kind: ClassVar[str] = "publish"

    archive: str
    name: str
    store: str = ""
    title: str = ""
    modes: tuple[str, ...] = ()
    mode_options: tuple[tuple[str, str], ...] = ()
    probe: int = 0
    hides_names: bool = False
    server: str = ""
    tls_ca: str = ""
    tls_pin: str = ""
    token_file: str = ""


def run(job: PublishJob, events: Events) -> JobResult:
    """files: published (the folder; not for a vault). summary: name, rows, dim, modes, catalogue_bytes, probe,
    discloses (sentences: what anybody with an account can know now); for a vault name, server, rows, blocks, bytes,
    key (fingerprint)."""
    return _vault(job, events) if job.server else _publish(job, events)


def _publish(job: PublishJob, events: Events) -> JobResult:
    from pathlib import Path

    from ..remote.publish import DEFAULT_MODES, Choices, publish
    from ..remote.server.config import server_folder
    from ..strict_json import read_json

    store = Path(job.store).expanduser() if job.store else server_folder() / "published"
    choices = Choices(job.title, job.modes or DEFAULT_MODES, job.probe, job.hides_names, _options(job))
    folder = publish(Path(job.archive), job.name, store, choices, events)
    told = read_json(folder / "published.json", 64 << 20)
    return JobResult({"published": str(folder)}, {
        "name": job.name, "rows": told["rows"], "dim": told["dim"], "modes": list(choices.modes),
        "catalogue_bytes": told["catalogue"]["bytes"], "probe": job.probe, "discloses": discloses(choices),
    })  # fmt: skip


def discloses(choices: Any) -> list[str]:
    """What publishing gives away, in sentences; ``choices``: ``remote.publish.Choices``."""
    from ..privacy.modes import mode

    out = ["The catalogue: footprints, dates and sizes of all tiles, the encoder, and "
           + ("no names of files." if choices.hides_names else "the names of the files without their folders.")]
    if choices.probe:
        out.append(f"The vectors of {choices.probe} tiles, for checking.")
    out += [f"{mode(name).title}: {mode(name).you_learn}" for name in choices.modes]
    return out


def _options(job: PublishJob) -> dict[str, dict[str, Any]]:
    from .remote_search import typed_value

    out: dict[str, dict[str, Any]] = {}
    for where, text in job.mode_options:
        mode, dot, option = where.partition(".")
        if not dot or not option:
            raise InputError(f"{where!r} is not an option of a mode", "write MODE.OPTION=VALUE")
        if option in out.setdefault(mode, {}):
            raise InputError(f"the option {where!r} is given twice", "give it once")
        out[mode][option] = typed_value(text)
    return out


def _vault(job: PublishJob, events: Events) -> JobResult:
    from ..archive.store import Archive
    from ..remote import vaulting
    from ..remote.client import connect

    given = [name for name in ("store", "modes", "mode_options", "probe", "hides_names") if getattr(job, name)]
    if given:
        raise InputError(f"{given[0].replace('_', ' ')} is not for a vault", "leave it out: all of a vault is sealed")
    with Archive.open(job.archive) as archive, connect(
        job.server, events, job.token_file, job.tls_ca, job.tls_pin
    ) as client:
        told = vaulting.upload(archive, job.name, client, job.title, events)
        return JobResult({}, {"name": job.name, "server": client.url, **told})
