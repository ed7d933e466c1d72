"""Job: install the engine's packages into an environment of their own. It runs where it is asked for (QGIS's Python,
the command line), never in the engine: standard library only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .base import Job, JobResult

if TYPE_CHECKING:
    from ..events import Events
    from ..install.network import Network


@dataclass(frozen=True)
class InstallJob(Job):
    """``folder``: the base folder, "" for that of QGIS on this system; ``components``: engine, networks, private;
    ``index``, ``cpu_index``: addresses of package indexes, "" for pip's own; ``offline_folder``: wheels instead of an
    index; ``ca_bundle``: certificates trusted too; ``interpreter``: the Python to build on; ``build`` of torch: auto,
    cpu, large; ``download_only``: a folder to fill with wheels; ``again``: also where it is installed already.
    A proxy is no field, since it may hold a password: it comes from the system, or from QGIS.

    Summary: folder, components, build, packages (how many), downloaded_mb, size_mb, seconds, was_there, removed.
    """

    kind: ClassVar[str] = "install"

    folder: str = ""
    components: tuple[str, ...] = ("engine",)
    index: str = ""
    cpu_index: str = ""
    offline_folder: str = ""
    ca_bundle: str = ""
    interpreter: str = ""
    build: str = "auto"
    download_only: str = ""
    again: bool = False


def run(job: InstallJob, events: Events, network: Network | None = None) -> JobResult:
    """``network``: with the proxy of QGIS's settings; None: the system's. Raises InstallError, InputError and
    Cancelled."""
    from dataclasses import replace
    from pathlib import Path

    from ..install.installer import Request, install
    from ..install.network import Network
    from ..install.places import default_base, python_of

    reached = replace(network or Network(), index=job.index, cpu_index=job.cpu_index, ca_bundle=job.ca_bundle)
    request = Request(
        base=Path(job.folder).expanduser().absolute() if job.folder else default_base(),
        components=job.components,
        interpreter=job.interpreter,
        offline_folder=job.offline_folder,
        build=job.build,
        download_only=job.download_only,
        is_again=job.again,
        network=reached,
    )
    done = install(request, events)
    summary = {
        "folder": str(done.folder),
        "components": list(done.components),
        "build": done.build,
        "packages": len(done.packages),
        "downloaded_mb": round(done.downloaded_bytes / 1e6, 1),
        "size_mb": round(done.size_bytes / 1e6, 1),
        "seconds": done.seconds,
        "was_there": done.was_there,
        "removed": list(done.removed),
    }
    files = {"wheels": str(done.folder)} if job.download_only else {"python": str(python_of(done.folder))}
    return JobResult(files, summary)
