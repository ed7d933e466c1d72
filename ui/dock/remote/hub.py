"""What the Remote page and the Search page share: the servers, what they hold, and whom the next search asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....core.errors import KinscapeError
from ....core.jobs.base import JobResult
from ... import remote_servers
from ...i18n import tr
from ...remote_servers import Server
from .facts import Reach, RemoteArchive, ServerFacts, Target

if TYPE_CHECKING:
    from ..session import Session


class RemoteHub(QObject):
    """``servers_changed``: the list, or what is known of one of them. ``target_changed``: whom a search asks is another
    one. ``receipt_changed``: a search has left a receipt (``receipt``: its file)."""

    servers_changed = pyqtSignal()
    target_changed = pyqtSignal()
    receipt_changed = pyqtSignal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._facts: dict[str, ServerFacts] = {}
        self._tasks: dict[str, Any] = {}
        self._demo: Server | None = None
        self._target: Target | None = None
        self.receipt = ""

    # -- the servers
    def servers(self) -> list[Server]:
        """The demo, while it runs, and those that are kept."""
        return [*([self._demo] if self._demo is not None else []), *remote_servers.kept_servers()]

    def server(self, url: str) -> Server | None:
        return next((server for server in self.servers() if server.url == url), None)

    def keep(self, server: Server, instead_of: str = "") -> None:
        """Save a server that is new or was changed, and ask it what it holds."""
        remote_servers.keep_server(server, instead_of)
        self._facts.pop(instead_of, None)
        if self._target is not None and self._target.server == instead_of != server.url:
            self.choose(None)
        self.check(server.url)

    def forget(self, url: str) -> None:
        """Remove a server."""
        remote_servers.forget_server(url)
        self._gone(url)

    def set_demo(self, server: Server | None) -> None:
        """The demo server runs, or (None) does not any more."""
        before, self._demo = self._demo, server
        if before is not None:
            remote_servers.take_back(before)
        if server is not None:
            remote_servers.lend(server)
            self.check(server.url)
        elif before is not None:
            self._gone(before.url)

    @property
    def demo(self) -> Server | None:
        return self._demo

    def _gone(self, url: str) -> None:
        self._facts.pop(url, None)
        task = self._tasks.pop(url, None)
        if task is not None:
            task.cancel()
        if self._target is not None and self._target.server == url:
            self.choose(None)
        self.servers_changed.emit()

    # -- what they hold
    def facts(self, url: str) -> ServerFacts:
        return self._facts.get(url, ServerFacts())

    def check(self, url: str) -> None:
        """Ask a server what it is and holds; ``servers_changed`` follows, twice. Nothing of the user's is sent."""
        from ....core.jobs.remote_info import RemoteInfoJob

        server = self.server(url)
        if server is None:
            return
        before = self._tasks.pop(url, None)
        if before is not None:
            before.cancel()
        known = self.facts(url)
        self._facts[url] = ServerFacts(Reach.ASKING, known.name, known.archives)
        task = self._session.start(
            tr("Asking {0} what it holds").format(server.name),
            RemoteInfoJob(server=url),
            is_background=True,
            done=lambda result: self._checked(url, result),
            failed=lambda error: self._unchecked(url, error),
            cancelled=lambda: self._unchecked(url, None),
        )
        self._tasks[url] = task
        self.servers_changed.emit()

    def check_unknown(self) -> None:
        """Ask those that were not asked yet."""
        for server in self.servers():
            if self.facts(server.url).reach is Reach.UNKNOWN:
                self.check(server.url)

    def _checked(self, url: str, result: JobResult) -> None:
        if self.server(url) is None:
            return
        self._tasks.pop(url, None)
        self._facts[url] = ServerFacts.of(result.summary)
        self.servers_changed.emit()

    def _unchecked(self, url: str, error: KinscapeError | None) -> None:
        if self.server(url) is None or self.facts(url).reach is not Reach.ASKING:
            return
        self._tasks.pop(url, None)
        self._facts[url] = ServerFacts() if error is None else ServerFacts(Reach.FAILED, error=error)
        self.servers_changed.emit()

    # -- whom a search asks
    @property
    def target(self) -> Target | None:
        """None: this computer."""
        return self._target

    def choose(self, target: Target | None) -> bool:
        """Let searches ask ``target``; None: this computer. False, and nothing changes, where its server is none of the
        user's: a project or a recipe of somebody else must not lead questions away."""
        if target is not None and self.server(target.server) is None:
            return False
        if target != self._target:
            self._target = target
            self.target_changed.emit()
        return True

    def archive_of(self, target: Target) -> RemoteArchive | None:
        """What is known of the archive that ``target`` means; None where its server was not asked yet."""
        return self.facts(target.server).archive(target.archive)

    def choices(self) -> list[Target]:
        """Every archive that could be asked, each in its first mode; that of ``target`` as it is."""
        found = []
        for server in self.servers():
            for archive in self.facts(server.url).archives:
                if archive.modes:
                    found.append(Target(server.url, archive.name, usual_mode(archive)))
        now = self._target
        if now is None:
            return found
        is_listed = any(choice.place == now.place for choice in found)
        return [now if choice.place == now.place else choice for choice in found] + ([] if is_listed else [now])

    def title(self, target: Target) -> str:
        """``Survey office: county 2024``."""
        server, archive = self.server(target.server), self.archive_of(target)
        return tr("{0}: {1}").format(
            server.name if server is not None else remote_servers.host_of(target.server),
            archive.title if archive is not None else target.archive,
        )

    # -- what came of it
    def take_receipt(self, path: str) -> None:
        self.receipt = path
        self.receipt_changed.emit()

    def release(self) -> None:
        self.blockSignals(True)
        if self._demo is not None:
            remote_servers.take_back(self._demo)
            self._demo = None


def usual_mode(archive: RemoteArchive) -> str:
    """The mode that is proposed: a private query where that is offered."""
    return "private" if "private" in archive.modes or not archive.modes else archive.modes[0]
