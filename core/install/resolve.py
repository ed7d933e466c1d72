"""From components to files: the lock says which versions, pip's own finder says where they are for this Python and this
system (so that its configuration, indexes and credentials count), and what it finds is held against the lock."""

from __future__ import annotations

import base64
import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from ..events import Events
from .components import Component, Pin, hashes_of, pins_of
from .failures import InstallError, NoSmallBuildError, NoWheelError, wrong_hash
from .network import Network
from .pip_tool import Pip, Source
from .plan import Plan, WheelFile


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
    files = tuple(_file(item) for item in answer["files"])
    return Plan(key, files, build if needs_torch else ""), _learnt(source.network, answer, pip.certificates())


def _ask(pip: Pip, pins: list[Pin], options: list[str], work: Path, progress: Any) -> dict[str, Any]:
    request = work / "wanted.json"
    wanted = [{**asdict(pin), "hashes": sorted(pin.hashes)} for pin in pins]
    request.write_text(json.dumps({"options": options, "wanted": wanted}), encoding="utf-8")
    done = pip.find(request, progress)
    for line in reversed(done.lines):
        if line.startswith("{"):
            answer = json.loads(line)
            break
    else:
        raise pip.failure(done, "asking the index")
    if answer["missing"]:
        told = [*answer["remarks"], f"No matching distribution found for {answer['missing'][0]}"]
        raise pip.failure(done, "asking the index", told)
    if not answer["files"]:
        raise InstallError("pip found nothing to install", "choose another Python to build on")
    return answer


def _file(item: dict[str, str]) -> WheelFile:
    """One file that pip found, held against the lock. Raises WrongHashError.

    A folder of wheels states no hashes; the lock has them, and the file is checked once it is here."""
    file = WheelFile(item["name"], item["version"], item["filename"], item["url"], item["sha256"])
    allowed = hashes_of(file.name, file.version)
    if allowed and file.sha256 and file.sha256 not in allowed:
        raise wrong_hash(file.filename, "the index offers another file than the one that Kinscape was tested with")
    return file


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
