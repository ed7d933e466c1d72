"""The console's functions that ask servers, and publish for them: ``kinscape.remote_search``, ``publish``,
``remote_info``. QGIS carries the requests; what opens a server is an entry of its authentication database."""

from __future__ import annotations

import os
from typing import Any

from ..core.errors import QueryError
from ..core.jobs import JobResult
from ..core.jobs.publish import PublishJob
from ..core.jobs.remote_info import RemoteInfoJob
from ..core.jobs.remote_search import RemoteSearchJob
from .console_arguments import filter_of, path_of
from .console_learned import archive_of, made
from .console_run import run_here
from .i18n import tr
from .remote_servers import Server, checked_url, host_of, kept_servers, lent, server_of


def remote_search(
    server: str, archive: str, layer_or_image: Any = (), extent: Any = None, mode: str = "private", **options: Any
) -> Any:
    """Find the places of an archive of a server that look like ``extent`` of a layer, or like an image, without showing
    the server what is looked for. Returns ``Hits``; their ``summary["receipt"]`` says what left this computer.

    ``server``: a name of the Remote page, or an address. ``layer_or_image``, ``extent``, ``unlike``, ``within``,
    ``crs``, ``out`` and ``score_map`` as for ``kinscape.search`` (no tiles of the archive; ``score_map=True`` for one
    beside ``out``). ``mode``: private, private-exact, vault, local-index, sei or noise; ``mode_options``: a dictionary
    for it. ``authcfg``: an entry of QGIS's authentication database ("": that of the Remote page). Other ``options``:
    the fields of RemoteSearchJob (``k``, ``full_pass``, ``date_from`` ...).
    """
    from .console import Hits, examples_of, new_results, score_map_of

    url, whom = _whom(server, options.pop("authcfg", ""))
    crs = options.pop("crs", None)
    within = options.pop("within", None)
    out = path_of(options.pop("out", None) or new_results())
    given = {
        "server": url,
        "remote_archive": archive,
        "mode": mode,
        "like": examples_of(layer_or_image, extent, crs),
        "unlike": examples_of(options.pop("unlike", ()), None, crs),
        "out": out,
        "score_map": score_map_of(options.pop("score_map", False), out),
        "mode_options": _pairs(options.pop("mode_options", {})),
        **(filter_of(within, crs).fields() if within is not None else {}),
    }
    if options.get("concept"):
        options["concept"] = path_of(options["concept"])
    elif not given["like"]:
        raise QueryError("there is nothing to look for", "give a layer and an extent, or an image file")
    job = made(RemoteSearchJob, given, options)
    title = tr("{0}: {1}").format(whom.name if whom is not None else host_of(url), archive)
    with lent(whom):
        result = run_here(job, title)
    return Hits(result.files, result.summary, title)


def remote_info(server: str, archive: str = "", authcfg: str = "") -> dict[str, Any]:
    """What a server offers: {server, archives: [{name, title, rows, modes, encoder, budget ...}]}. ``server``: a name
    of the Remote page, or an address; ``archive``: only this one."""
    url, whom = _whom(server, authcfg)
    with lent(whom):
        return run_here(RemoteInfoJob(url, archive), tr("Asking {0} what it holds").format(host_of(url))).summary


def publish(archive: Any, name: str, server: str = "", authcfg: str = "", **options: Any) -> JobResult:
    """Prepare ``archive`` (a folder, or what ``kinscape.index`` gave) for ``kinscape serve`` under ``name``; with
    ``server`` put it there as a vault instead, sealed with a key of yours. ``options``: the other fields of PublishJob
    (``store``, ``title``, ``modes``, ``mode_options``, ``probe``, ``hides_names``). Returns files and figures."""
    given: dict[str, Any] = {"archive": archive_of(archive), "name": name}
    whom = None
    if server:
        given["server"], whom = _whom(server, authcfg)
    if "modes" in options:
        modes = options["modes"]
        options["modes"] = (modes,) if isinstance(modes, str) else tuple(modes)
    if "mode_options" in options:
        options["mode_options"] = _pairs(options["mode_options"])
    if options.get("store"):
        options["store"] = path_of(os.fspath(options["store"]))
    with lent(whom):
        return run_here(made(PublishJob, given, options), tr("Publishing {0}").format(name))


def _whom(server: str, authcfg: str) -> tuple[str, Server | None]:
    """(address, what is lent for this call: None where the servers of the Remote page say what opens it)."""
    named = next((one for one in kept_servers() if one.name == server), None)
    url = named.url if named is not None else checked_url(server)
    known = server_of(url)
    if known is not None and not authcfg:
        return url, None
    return url, Server(known.name if known is not None else host_of(url), url, authcfg)


def _pairs(options: Any) -> tuple[tuple[str, str], ...]:
    """Options of a mode as the job holds them: names and texts."""
    found = options.items() if hasattr(options, "items") else options
    return tuple((str(name), str(value).lower() if isinstance(value, bool) else str(value)) for name, value in found)
