"""Job: the keys of private search: list, make, delete. Nothing secret is in the job or in what it gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ..errors import InputError
from .base import Job, JobResult

if TYPE_CHECKING:
    from ..events import Events

ACTIONS = ("list", "new", "delete")


@dataclass(frozen=True)
class KeysJob(Job):
    """``action`` "list", "new" or "delete". ``name``: of the key, for "new" and "delete". ``mode``: "private",
    "private-exact" or "vault", for "new". A deleted vault key leaves its vault closed for ever."""

    kind: ClassVar[str] = "keys"

    action: str
    name: str = ""
    mode: str = "private"


def run(job: KeysJob, events: Events) -> JobResult:
    """summary: folder, keys (a list of name, mode, server, set_id, created, fingerprint, bytes, problem): all of them,
    or the one that was made or deleted.

    Raises InputError for names that are none, are taken, or are not there; PrivacyError without the packages;
    StorageError.
    """
    from ..privacy import keys

    if job.action not in ACTIONS:
        raise InputError(f"the action {job.action!r} is not known", "use " + " or ".join(ACTIONS))
    events.check_cancelled()
    if job.action == "new":
        found = [keys.new_key(job.name, job.mode)]
    elif job.action == "delete":
        found = [keys.delete_key(job.name)]
    else:
        found = keys.list_keys()
    told = [info.to_dict() for info in found]
    return JobResult(summary={"folder": str(keys.key_folder()), "keys": told})
