"""From components to files: the lock says which versions, pip's own finder says where they are for this Python and this
system (so that its configuration, indexes and credentials count), and what it finds is held against the lock."""

from __future__ import annotations

import base64
import json
import re
import urllib.parse
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from ..events import Events
from .components import Component, Pin, hashes_of, pins_of
from .downloads import local_path, sha256_of
from .failures import (
    IndexRefusedError,
    InstallError,
    NoSmallBuildError,
    NoWheelError,
    UnknownHashError,
    unprotected,
    wrong_hash,
)
from .network import Network
from .pip_tool import Pip, Source
from .plan import Plan, WheelFile, is_safe_name
from .scrub import host_of
from .sums import read_sums


def resolve(
    pip: Pip, components: tuple[Component, ...], build: str, source: Source, work: Path, key: str, events: Events
) -> tuple[Plan, Network]:
    """The files that ``components`` need here, and the network with the logins that pip knows for them.

    Raises NoWheelError, NoSmallBuildError (torch can be had only in its large build), WrongHashError (the index offers
    other files than those of the lock), and whatever keeps pip from the index."""
    needs_torch = any(c.name == "networks" for c in components)
    pins = pins_of(components, build)
    events.progress("asking the index", 0, len(pins), "packages")
    options = source.options()
    if needs_torch and build == "cpu" and source.network.cpu_index and not source.offline_folder:
        options += ["--extra-index-url", source.network.cpu_index]
    try:
        answer = _ask(pip, pins, options, work, lambda n: events.progress("asking the index", n, len(pins), "packages"))
    except NoWheelError as error:
        if build == "cpu" and error.package.startswith(("torch==", "torchvision==")):
            raise _no_small_build(error.details) from error
        raise
    files = tuple(_file(item, events) for item in answer["files"])
    return Plan(key, files, build if needs_torch else ""), _learnt(source.network, answer, pip.certificates())


def _ask(pip: Pip, pins: list[Pin], options: list[str], work: Path, progress: Any) -> dict[str, Any]:
    request = work / "wanted.json"
    wanted = [{**asdict(pin), "hashes": sorted(pin.hashes)} for pin in pins]
    request.write_text(json.dumps({"options": options, "wanted": wanted}), encoding="utf-8")
    done = pip.find(request, progress)
    for line in reversed(done.lines):
        if line.startswith("{"):
            try:
                answer = json.loads(line)
            except ValueError:
                continue
            break
    else:
        raise pip.failure(done, "asking the index")
    if answer["missing"]:
        told = [*answer["remarks"], f"No matching distribution found for {answer['missing'][0]}"]
        raise pip.failure(done, "asking the index", told)
    if not answer["files"]:
        raise InstallError("pip found nothing to install", "choose another Python to build on")
    return answer


def _file(item: dict[str, str], events: Events) -> WheelFile:
    """One file that pip found, held against the lock. Raises WrongHashError, and IndexRefusedError for a name or an
    address that no index has any business to give.

    A folder of wheels states no hashes; the lock has them, and the file is checked once it is here. For builds that the
    lock does not know, its SHA256SUMS counts; without one the file is taken as it is now, for the folder is the
    user's own. Of what comes from elsewhere, nothing is taken without a hash."""
    if not is_safe_name(item["filename"]):
        raise IndexRefusedError(
            f"the package index names a file as no package is named: {item['filename'][:100]!r}",
            "use another package index",
        )
    scheme = urllib.parse.urlsplit(item["url"]).scheme
    if item["page"] == "https" and scheme != "https":
        raise unprotected(host_of(item["url"]), f"a link of the package index to {item['filename']}")
    if scheme not in ("https", "http", "file") or (item["page"] == "http" and scheme == "file"):
        raise unprotected(f"{scheme}:", f"a link of the package index to {item['filename']}")
    file = WheelFile(item["name"], item["version"], item["filename"], item["url"], item["sha256"].lower())
    allowed = hashes_of(file.name, file.version)
    if not allowed and not file.sha256 and scheme == "file":
        file = replace(file, sha256=_local_hash(file, events))
    if allowed and file.sha256 and file.sha256 not in allowed:
        raise wrong_hash(file.filename, "the index offers another file than the one that Kinscape was tested with")
    if not allowed and not re.fullmatch(r"[0-9a-f]{64}", file.sha256):
        raise UnknownHashError(
            f"nothing says which SHA-256 {file.filename} must have, so it cannot be checked",
            "use another package index, or a folder of packages",
        )
    return file


def _local_hash(file: WheelFile, events: Events) -> str:
    """What a file of a folder of wheels must have, where the lock does not know."""
    path = Path(local_path(file.url))
    stated = read_sums(path.parent).get(file.filename, "")
    if stated:
        return stated
    events.log(
        f"{file.filename} is taken as it is in {path.parent}: nothing says which SHA-256 it must have", "warning"
    )
    return sha256_of(path, events.check_cancelled)


def _learnt(network: Network, answer: dict[str, Any], certificates: str) -> Network:
    """Certificates, proxy and logins of pip's own configuration count for our downloads too."""
    settings = answer["settings"]
    network = network.with_certificates(settings["cert"], certificates)
    if not network.proxy and settings["proxy"]:
        network = replace(network, proxy=settings["proxy"])
    return network.with_logins(_headers(answer["logins"]))


def _headers(logins: dict[str, list[str]]) -> dict[str, str]:
    return {
        host: "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
        for host, (user, password) in logins.items()
    }


def _no_small_build(details: str) -> NoSmallBuildError:
    return NoSmallBuildError(
        "the small build of torch (for computers without an NVIDIA card) is not on this package index",
        "set the address of an index that has it under 'Index of the small torch build', or choose the large build",
        details,
    )
