"""The installation as a background task of QGIS. It runs in a thread of QGIS's pool, touches no object of the main
thread, and can be left at any moment: the next run goes on where it stopped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy

from ...core.errors import KinscapeError
from ...core.events import Events, Progress
from ...core.install.environment import check_interpreter
from ...core.install.network import Network, proxy_address
from ...core.install.places import default_base
from ...core.jobs.base import JobResult
from ...core.jobs.install import InstallJob
from ...core.jobs.install import run as run_install
from ..i18n import tr
from ..tasks import JobTask, start_task


class HereRunner:
    """Takes the engine's place in a JobTask: runs the installation in the task's own thread."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def run(
        self,
        job: InstallJob,
        on_progress: Callable[[Progress], None] | None = None,
        on_log: Callable[[str, str], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> JobResult:
        """As EngineClient.run."""
        return run_install(job, _Heard(on_progress, on_log, is_cancelled), self._network)


class _Heard(Events):
    """Hands everything on; asked whether it is cancelled, it asks."""

    def __init__(self, on_progress: Any, on_log: Any, is_cancelled: Any) -> None:
        super().__init__()
        self._on_progress, self._on_log, self._asked = on_progress, on_log, is_cancelled

    @property
    def is_cancelled(self) -> bool:
        return super().is_cancelled or bool(self._asked and self._asked())

    def on_progress(self, progress: Progress) -> None:
        if self._on_progress:
            self._on_progress(progress)

    def on_log(self, text: str, level: str) -> None:
        if self._on_log:
            self._on_log(text, level)


def start_install(job: InstallJob) -> JobTask:
    """Start ``job`` as a task, with QGIS's proxy. Call it in the main thread."""
    return start_task(JobTask(tr("Installing Kinscape's engine"), job, HereRunner(qgis_network())))


def base_folder() -> Path:
    """The base folder of this QGIS: ``kinscape`` beside its profiles."""
    profile = QgsApplication.qgisSettingsDirPath() if QgsApplication.instance() is not None else ""
    if not profile:
        return default_base()
    folder = Path(profile).resolve().parent
    return (folder.parent if folder.name == "profiles" else folder) / "kinscape"


def qgis_network() -> Network:
    """The proxy of QGIS's settings with its credentials, which stay in memory. In the main thread only."""
    manager = QgsNetworkAccessManager.instance()
    proxy = manager.fallbackProxy()
    kinds = {QNetworkProxy.ProxyType.HttpProxy: "http", QNetworkProxy.ProxyType.HttpCachingProxy: "http"}
    kind = kinds.get(proxy.type(), "")
    exempt = [*manager.excludeList(), *(manager.noProxyList() if hasattr(manager, "noProxyList") else [])]
    if not kind:
        return Network()
    address = proxy_address(kind, proxy.hostName(), proxy.port(), proxy.user(), proxy.password())
    return Network(proxy=address, no_proxy=tuple(e for e in exempt if e))


def proxy_text() -> str:
    """The proxy that an installation would go through, without its credentials."""
    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    if proxy.type() in (QNetworkProxy.ProxyType.HttpProxy, QNetworkProxy.ProxyType.HttpCachingProxy):
        return tr("{0}, taken from QGIS's options").format(f"{proxy.hostName()}:{proxy.port()}")
    if proxy.type() == QNetworkProxy.ProxyType.Socks5Proxy:
        return tr("QGIS uses a SOCKS proxy, through which packages cannot be fetched: use a folder of packages")
    return tr("none in QGIS's options; that of the system, if there is one")


def details_of(error: KinscapeError) -> str:
    """The last lines that an installation error carries; "" for other errors."""
    return str(getattr(error, "details", ""))


class CheckRunner:
    """Takes the engine's place in a JobTask: looks whether a ready Python has what the engine needs."""

    def run(
        self,
        job: InstallJob,
        on_progress: Callable[[Progress], None] | None = None,
        on_log: Callable[[str, str], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> JobResult:
        """As EngineClient.run. Raises UnfitPythonError that names what is missing."""
        events = _Heard(on_progress, on_log, is_cancelled)
        events.progress("checking", 0, None)
        packages = check_interpreter(job.interpreter, job.components, events)
        return JobResult({"python": job.interpreter}, {"packages": len(packages)})


def start_check(interpreter: str, components: tuple[str, ...]) -> JobTask:
    """Start looking into a Python that may have all packages already."""
    job = InstallJob(interpreter=interpreter, components=components)
    return start_task(JobTask(tr("Checking an interpreter for Kinscape"), job, CheckRunner()))
