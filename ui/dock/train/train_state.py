"""In which states training is, and which of them the Train page must say something about. One rule; no widgets, so that
it can be tested."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class TrainState(Enum):
    ENGINE_MISSING = auto()
    NETWORKS_MISSING = auto()
    TRAINING = auto()
    UNFINISHED = auto()
    NO_ARCHIVE = auto()
    READY = auto()


@dataclass(frozen=True)
class TrainFacts:
    """What the states follow from. ``has_networks``: whether the engine has what networks need, None where that cannot
    be seen from outside. ``has_unfinished``: a training was stopped and can go on. ``wants_archive``: the way that is
    chosen learns from the archive."""

    has_engine: bool = True
    has_networks: bool | None = True
    is_training: bool = False
    has_unfinished: bool = False
    wants_archive: bool = True
    has_archive: bool = True

    @property
    def can_train(self) -> bool:
        """Whether the engine could train at all."""
        return self.has_engine and self.has_networks is not False


def train_states(facts: TrainFacts) -> list[TrainState]:
    """All that are to be told, most pressing first."""
    if facts.is_training:
        return [TrainState.TRAINING]
    if not facts.has_engine:
        return [TrainState.ENGINE_MISSING]
    out = []
    if facts.has_networks is False:
        out.append(TrainState.NETWORKS_MISSING)
    elif facts.has_unfinished:
        out.append(TrainState.UNFINISHED)
    if facts.wants_archive and not facts.has_archive:
        out.append(TrainState.NO_ARCHIVE)
    return out or [TrainState.READY]
