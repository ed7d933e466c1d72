"""Job: the SEI mode on files: hide an archive in a store, grant and accept keys, keep it up to date, ask it, check it.

Obfuscation, no encryption: docs/sei.md says what it keeps from whom.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import InputError
from .base import Job, JobResult
from .examples import Example

if TYPE_CHECKING:
    from pathlib import Path

    from ..events import Events

ACTIONS = ("prepare", "request", "grant", "accept", "add", "remove", "search", "verify", "list")
WAYS = ("leaves", "tree", "scan")
_NEEDS = {
    "prepare": ("archive", "stores", "name"),
    "request": ("name", "out"),
    "grant": ("name", "file", "out"),
    "accept": ("name", "file"),
    "add": ("archive", "stores"),
    "remove": ("archive", "stores", "rows"),
    "search": ("archive", "stores", "like"),
    "verify": ("stores",),
    "list": (),
}


@dataclass(frozen=True)
class SeiJob(Job):
    """``action``: prepare, request, grant, accept, add, remove, search, verify or list.

    ``archive``: the owner's (for search: any archive of the same encoder, which makes the query). ``stores``: folders
    of stores; one, but for search, where each may be another owner's. ``name``: of the keys. ``file``: the request or
    the grant that is read; ``out``: the one that is written, or the folder for opened pictures. ``dim``: numbers that
    vectors are reduced to. ``picture_px``: pictures of that size are sealed into the store (0: none). ``rows``: of the
    archive. ``like``: examples, as for a search; ``k`` hits; ``decoys``: trapdoors at once, with the query's own;
    ``way``: leaves, tree (the paper's) or scan (all rows); ``unchecked``: results are not compared with the signature.
    """

    kind: ClassVar[str] = "sei"

    action: str
    archive: str = ""
    stores: tuple[str, ...] = ()
    name: str = ""
    file: str = ""
    out: str = ""
    dim: int = 128
    picture_px: int = 0
    rows: tuple[int, ...] = ()
    like: tuple[Example, ...] = ()
    k: int = 10
    decoys: int = 4
    way: str = "leaves"
    unchecked: bool = False


def run(job: SeiJob, events: Events) -> JobResult:
    """summary by action: prepare, add, remove: store, rows, leaves, open_leaves, recall_10, images, added, removed,
    replaced, failed; request, grant, accept: name, store, dim; search: hits [{store, tile, id, score}], trapdoors,
    query_bytes, checked, pictures; verify: a list ``stores`` of store, rows, images, updated; list: keys. files: what
    was written.

    Raises InputError, PrivacyError (also for results that the owner did not sign), ArchiveError, StorageError,
    Cancelled.
    """
    if job.action not in ACTIONS:
        raise InputError(f"the action {job.action!r} is not known", "use one of " + ", ".join(ACTIONS))
    missing = [name for name in _NEEDS[job.action] if not getattr(job, name)]
    if missing:
        raise InputError(f"sei {job.action} needs {missing[0]}", f"see: kinscape sei {job.action} --help")
    if len(job.stores) > 1 and job.action not in ("search", "verify"):
        raise InputError(f"sei {job.action} works on one store", "run it for each")
    if job.way not in WAYS:
        raise InputError(f"there is no way {job.way!r} to search", "use one of " + ", ".join(WAYS))
    done: JobResult = _ACTIONS[job.action](job, events)
    return done


def _prepare(job: SeiJob, events: Events) -> JobResult:
    from ..archive.store import Archive
    from ..privacy.sei import key_files, owner
    from ..privacy.sei.keys import OwnerKeys

    path = key_files.key_path(job.name, "owner")
    with Archive.open(job.archive) as archive:
        if path.is_file():
            keys = OwnerKeys.load(path)  # grants stay good
        else:
            keys = owner.new_owner(archive, job.dim)
            owner.save_owner(keys, path)
        changed = owner.prepare(archive, _path(job.stores[0]), keys, job.picture_px, events)
        return _store_result(changed)


def _request(job: SeiJob, _events: Events) -> JobResult:
    from ..privacy.sei import key_files
    from ..privacy.sei.keys import Request

    request = Request.make(job.name, job.dim)
    out = _new_file(job.out)
    request.save(key_files.new_path(job.name, "request"))
    _saved(request.save, out)
    return JobResult({"request": str(out)}, {"name": job.name, "dim": job.dim})


def _grant(job: SeiJob, _events: Events) -> JobResult:
    from ..privacy.secret_files import write_private
    from ..privacy.sei import key_files
    from ..privacy.sei.keys import OwnerKeys, Request

    keys, request = OwnerKeys.load(key_files.key_path(job.name, "owner")), Request.load(_path(job.file))
    out = _new_file(job.out)
    _saved(lambda path: write_private(path, keys.grant(request), replace=False), out)
    return JobResult({"grant": str(out)}, {"name": request.name, "store": keys.store_id, "dim": keys.dim})


def _accept(job: SeiJob, _events: Events) -> JobResult:
    from ..errors import PrivacyError
    from ..privacy.sei import key_files
    from ..privacy.sei.keys import Request

    request = Request.load(key_files.key_path(job.name, "request"))
    try:
        with _path(job.file).open("rb") as file:
            grant = file.read(32 << 20)
    except OSError as error:
        raise PrivacyError(f"the grant {job.file} cannot be read: {error.strerror}", "check the path") from error
    keys = request.accept(grant)
    keys.save(key_files.new_path(job.name, "user"))
    return JobResult(summary={"name": job.name, "store": keys.store_id, "dim": keys.dim})


def _add(job: SeiJob, events: Events) -> JobResult:
    from ..archive.store import Archive
    from ..privacy.sei import owner
    from ..privacy.sei.store import Store

    store = Store.open(_path(job.stores[0]))
    with Archive.open(job.archive) as archive:
        keys = _owner_of(store.store_id)
        return _store_result(owner.bring_up_to_date(archive, store, keys, job.rows, job.picture_px, events))


def _remove(job: SeiJob, _events: Events) -> JobResult:
    from ..archive.store import Archive
    from ..privacy.sei import owner
    from ..privacy.sei.store import Store

    store = Store.open(_path(job.stores[0]))
    with Archive.open(job.archive) as archive:
        return _store_result(owner.withdraw(archive, store, _owner_of(store.store_id), job.rows))


def _search(job: SeiJob, events: Events) -> JobResult:
    from ..archive.store import Archive
    from ..errors import PrivacyError
    from ..privacy.sei import key_files
    from ..privacy.sei.aspe import width_of
    from ..privacy.sei.owners import ask_all, here
    from ..privacy.sei.store import Store
    from ..search.query import make_query
    from .search import SearchJob

    stores = [Store.open(_path(folder)) for folder in job.stores]
    if not 1 <= job.k <= 10_000:
        raise InputError(f"{job.k} hits are not possible", "give 1 to 10000")
    with Archive.open(job.archive) as archive:
        for store in stores:
            if store.statement["encoder"] != archive.manifest.encoder.fingerprint:
                raise PrivacyError("a store was made with another encoder than this archive",
                                   "give an archive of its encoder")  # fmt: skip
        vector = make_query(SearchJob(archive=job.archive, like=job.like, out=""), archive, events).vector
    users = {store.store_id: key_files.user_of(store.store_id) for store in stores}
    asks = [(users[store.store_id], here(store, users[store.store_id], not job.unchecked, job.way,
                                         key_files.seen_generation(store.store_id))) for store in stores]  # fmt: skip
    hits = ask_all(asks, vector, job.k, job.decoys)
    for store in stores if not job.unchecked else ():
        key_files.remember_generation(store.store_id, store.generation)
    by_id = {store.store_id: store for store in stores}
    pictures = _open_pictures(job, hits, by_id, users) if job.out else []
    told = [{"store": hit.store_id, "tile": hit.tile, "id": f"{hit.image_id:016x}", "score": round(hit.score, 6)}
            for hit in hits]  # fmt: skip
    size = sum(4 * width_of(store.index.dim) * job.decoys for store in stores)
    files = {"pictures": str(_path(job.out))} if job.out else {}
    return JobResult(files, {"hits": told, "trapdoors": job.decoys * len(stores), "query_bytes": size,
                             "checked": not job.unchecked, "pictures": len(pictures)})  # fmt: skip


def _open_pictures(job: SeiJob, hits: list[Any], stores: dict[str, Any], users: dict[str, Any]) -> list[Path]:
    from ..errors import storage_error
    from ..privacy.sei.owners import open_image

    folder, written = _path(job.out), []
    for rank, hit in enumerate(hits, 1):
        store = stores[hit.store_id]
        if not store.has_image(store.index.position[hit.image_id]):
            continue
        data = open_image(store, users[hit.store_id], hit.image_id)
        path = folder / f"{rank:03d}-{hit.image_id:016x}.png"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        except OSError as error:
            raise storage_error(error, path) from error
        written.append(path)
    return written


def _verify(job: SeiJob, _events: Events) -> JobResult:
    from ..privacy.sei import key_files
    from ..privacy.sei.store import Store

    told = []
    for folder in job.stores:
        store = Store.open(_path(folder))
        public = key_files.user_of(store.store_id).public_key
        checked = store.check(public, key_files.seen_generation(store.store_id))
        told.append({"store": store.store_id, **checked, "updated": store.statement["updated"]})
    return JobResult(summary={"stores": told})


def _list(_job: SeiJob, _events: Events) -> JobResult:
    from ..privacy.sei import key_files

    told = [info.to_dict() for info in key_files.list_sei_keys()]
    return JobResult(summary={"folder": str(key_files.sei_folder()), "keys": told})


def _owner_of(store_id: str) -> Any:
    from ..errors import PrivacyError
    from ..privacy.sei import key_files

    keys = key_files.owner_of(store_id)
    if keys is None:
        raise PrivacyError("the owner's keys of this store are not on this computer", "see: kinscape sei list")
    return keys


def _store_result(changed: Any) -> JobResult:
    store = changed.store
    told = {name: store.statement[name] for name in ("rows", "leaves", "open_leaves", "recall_10", "images", "dim")}
    counts = {name: getattr(changed, name) for name in ("added", "removed", "replaced", "failed")}
    return JobResult({"store": str(store.folder.absolute())}, {"store": store.store_id, **told, **counts})


def _path(text: str) -> Path:
    from pathlib import Path

    return Path(text).expanduser()


def _new_file(text: str) -> Path:
    path = _path(text)
    if path.exists():
        raise InputError(f"{path} exists already", "choose another name")
    return path


def _saved(save: Any, path: Path) -> None:
    from ..errors import storage_error

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        save(path)
    except FileExistsError:
        raise InputError(f"{path} exists already", "choose another name") from None
    except OSError as error:
        raise storage_error(error, path) from error


_ACTIONS = {"prepare": _prepare, "request": _request, "grant": _grant, "accept": _accept, "add": _add,
            "remove": _remove, "search": _search, "verify": _verify, "list": _list}
