"""``kinscape.doctor()`` in QGIS's Python console: the same findings as in the window, as a text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ... import __version__
from ...core.errors import EngineError
from ...core.jobs.doctor import DoctorJob
from ..console_run import run_here
from ..i18n import tr
from ..words import sentence
from . import facts
from .diagnostics import markdown
from .engine_facts import facts_of
from .fact import INSTALL, SECTIONS, WARNING, WRONG, Fact, section_title, state_word


@dataclass(frozen=True)
class Diagnosis:
    """``facts``: every finding; ``summary``: what the engine answered, {} where it did not. Its ``repr`` is the text
    that the console shows."""

    facts: tuple[Fact, ...]
    summary: dict[str, Any] = field(default_factory=dict)

    @property
    def problems(self) -> tuple[Fact, ...]:
        """What is wrong, then what should be looked at."""
        return tuple(f for state in (WRONG, WARNING) for f in self.facts if f.state == state)

    @property
    def is_well(self) -> bool:
        return not any(f.state == WRONG for f in self.facts)

    def markdown(self) -> str:
        """For a report to others: names, home folders and passwords are taken out."""
        rows = [
            (section_title(s), [(f.state, f.title, f.found, f.remedy) for f in self.facts if f.section == s])
            for s in SECTIONS
        ]
        return markdown(f"Kinscape {__version__}", [(h, r) for h, r in rows if r], facts.log_lines(), self.summary)

    def __repr__(self) -> str:
        lines = [f"[{state_word(f.state)}] {f.title}: {f.found} {f.remedy}".rstrip() for f in self.facts]
        return "\n".join(lines)


def diagnose(archive: str = "", imports: bool = True) -> Diagnosis:
    """Examine QGIS's side here and the engine's in the engine. An engine that cannot be asked is a finding."""
    found = [check() for check in facts.quick_facts()]
    python, place = facts.python_fact()
    found.append(python)
    summary: dict[str, Any] = {}
    if place is not None:
        try:
            summary = run_here(DoctorJob(archive, imports=imports), tr("Doctor")).summary
        except EngineError as error:
            title = tr("The engine answers")
            found.append(Fact("answer", "engine", title, WRONG, sentence(error.message), error.hint, INSTALL))
        found += facts_of(summary, {})
    return Diagnosis((*found, facts.log_fact()), summary)
