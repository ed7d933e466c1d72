"""Job: say how the engine is: its Python, packages, graphics card, memory, disks, and the health of an archive."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from .base import Job, JobResult

if TYPE_CHECKING:
    from ..events import Events

CHECKS = ("engine", "computer", "disks", "archive", "packages", "gpu")


@dataclass(frozen=True)
class DoctorJob(Job):
    """``archive``: also look at this one; ``folders``: where there should be room; ``checks``: some of CHECKS, none
    for all; ``imports``: try whether each package can be imported (takes seconds).

    Summary: one entry a check, as core/doctor describes it, and ``problems`` [{check, subject, level (wrong, warning),
    message, hint}] with ``is_well`` (none is wrong).
    """

    kind: ClassVar[str] = "doctor"

    archive: str = ""
    folders: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    imports: bool = True


def run(job: DoctorJob, events: Events) -> JobResult:
    """Raises InputError for an unknown check, and Cancelled. What is wrong is no error: it is what was asked for."""
    from ..doctor import archive_health, computer, packages
    from ..doctor.problems import problems_of
    from ..errors import InputError

    unknown = [check for check in job.checks if check not in CHECKS]
    if unknown:
        raise InputError(f"no check called {unknown[0]!r}", "known: " + ", ".join(CHECKS))
    chosen = [check for check in CHECKS if not job.checks or check in job.checks]
    told = None  # what torch said of the graphics card while the packages were tried

    def try_packages() -> Any:
        nonlocal told
        entries, told = packages.package_facts(events, job.imports, computer.ASK_TORCH if "gpu" in chosen else "")
        return entries

    do = {
        "engine": computer.engine_facts,
        "computer": computer.computer_facts,
        "disks": lambda: computer.disk_facts(list(dict.fromkeys(f for f in (job.archive, *job.folders) if f))),
        "archive": lambda: archive_health.archive_facts(job.archive, events) if job.archive else None,
        "packages": try_packages,
        "gpu": lambda: computer.gpu_facts(told),
    }
    summary: dict[str, Any] = {}
    for done, check in enumerate(chosen):
        events.check_cancelled()
        events.progress("checking", done, len(chosen), "checks")
        summary[check] = do[check]()
    events.progress("checking", len(chosen), len(chosen), "checks")
    problems = problems_of(summary)
    return JobResult({}, {**summary, "problems": problems, "is_well": not any(p["level"] == "wrong" for p in problems)})
