"""What the Remote page tells of, and the one rule that chooses; no widgets."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class RemoteState(Enum):
    ENGINE_MISSING = auto()
    NO_SERVER = auto()
    SERVER_FAILED = auto()  # the chosen one did not answer
    NO_ARCHIVE = auto()  # the chosen one holds nothing that can be asked
    DEMO_STARTING = auto()
    DEMO_RUNNING = auto()
    DEMO_FAILED = auto()
    READY = auto()  # there is something to ask


@dataclass(frozen=True)
class RemoteFacts:
    has_engine: bool = True
    servers: int = 0
    is_demo_starting: bool = False
    is_demo_running: bool = False
    has_demo_failed: bool = False
    has_failed: bool = False
    is_known: bool = False  # the chosen server has answered
    archives: int = 0  # of the chosen server, that can be asked


def remote_states(facts: RemoteFacts) -> list[RemoteState]:
    """All that hold, the most important first."""
    if not facts.has_engine:
        return [RemoteState.ENGINE_MISSING]
    found = []
    if facts.has_demo_failed:
        found.append(RemoteState.DEMO_FAILED)
    if facts.is_demo_starting:
        found.append(RemoteState.DEMO_STARTING)
    if facts.is_demo_running:
        found.append(RemoteState.DEMO_RUNNING)
    if facts.servers == 0:
        return [*found, *([] if facts.is_demo_starting else [RemoteState.NO_SERVER])]
    if facts.has_failed:
        found.append(RemoteState.SERVER_FAILED)
    elif facts.is_known and facts.archives == 0:
        found.append(RemoteState.NO_ARCHIVE)
    if facts.archives:
        found.append(RemoteState.READY)
    return found
