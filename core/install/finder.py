"""Asks the pip of the Python that runs this where the exact versions of a lock are, without downloading them:

    python -I finder.py REQUEST.json      (through guard.py)

pip's own options, configuration, credentials and knowledge of this system's tags count. REQUEST.json:
{"options": [...], "wanted": [{"name", "version", "marker", "hashes"}]}. The last line of standard output is one JSON
object: {"files": [{"name", "version", "filename", "url", "sha256", "page": scheme of the page that names it}],
"missing": [...], "remarks": [...], "logins": {host: [user, password]}, "settings": {"cert", "proxy"}}.
Logins and proxy go through the pipe only: never into a file.
Loaded by any Python: no import of this package.
"""

from __future__ import annotations

import json
import logging
import sys
import urllib.parse
from typing import Any

MOST_PAGE_BYTES = 64_000_000  # pages of an index are a few megabytes; more is a fault or an attack


class _Remarks(logging.Handler):
    """Keeps what pip says about pages that it could not read."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if record.levelno >= logging.WARNING or text.startswith("Could not fetch"):
            self.lines.append(text[:1000])


def find(request: dict[str, Any]) -> dict[str, Any]:
    from pip._internal.commands import create_command
    from pip._internal.utils.hashes import Hashes
    from pip._vendor.packaging.markers import Marker
    from pip._vendor.packaging.specifiers import SpecifierSet

    remarks = _Remarks()
    logger = logging.getLogger("pip")
    logger.setLevel(logging.DEBUG)
    logger.addHandler(remarks)
    command: Any = create_command("install")
    options, _ = command.parse_args(["--only-binary", ":all:", *request["options"]])
    found: dict[str, Any] = {"files": [], "missing": [], "remarks": remarks.lines, "logins": {}}
    found["settings"] = {"cert": options.cert or "", "proxy": options.proxy or ""}
    with command.main_context():
        session = command.get_default_session(options)
        session.hooks["response"] = [_limited, _protected]
        finder = command._build_package_finder(options=options, session=session)
        for pin in request["wanted"]:
            if pin["marker"] and not Marker(pin["marker"]).evaluate():
                continue
            hashes = Hashes({"sha256": pin["hashes"]}) if pin["hashes"] else None
            best = finder.find_best_candidate(pin["name"], SpecifierSet("==" + pin["version"]), hashes).best_candidate
            if best is None:
                found["missing"].append(f"{pin['name']}=={pin['version']}")
                break  # one is enough to fail, and a silent index costs a long wait for each
            found["files"].append({**_described(best, session, found["logins"]), **_pinned(pin)})
            print("found", pin["name"], flush=True)
    return found


def _pinned(pin: dict[str, Any]) -> dict[str, str]:
    """Name and version as the lock writes them, for its hashes are found by these."""
    return {"name": pin["name"], "version": pin["version"]}


def _scheme(page: Any) -> str:
    """Of the page on which a link was: https, http or file; "" of a folder of wheels."""
    address = str(getattr(page, "url", page) or "")
    return address.partition(":")[0].lower() if "://" in address else ""


def _limited(response: Any, **_options: Any) -> Any:
    """Read a page here, before requests does: no longer than pages are, unpacked."""
    from pip._vendor.requests.exceptions import ConnectionError as Broken

    if getattr(response, "_content_consumed", False):
        return response
    parts, size = [], 0
    for part in response.iter_content(1 << 16):
        size += len(part)
        if size > MOST_PAGE_BYTES:
            response.close()
            raise Broken(f"the page is larger than {MOST_PAGE_BYTES // 1_000_000} MB")
        parts.append(part)
    response._content = b"".join(parts)
    return response


def _protected(response: Any, **_options: Any) -> Any:
    """A redirect must not leave https: pip itself would follow."""
    from pip._vendor.requests.exceptions import ConnectionError as Broken

    if response.is_redirect:
        target = urllib.parse.urljoin(response.url, response.headers["location"])
        if response.url.startswith("https:") and not target.startswith("https:"):
            raise Broken("redirected to an unprotected address")
    return response


def _described(candidate: Any, session: Any, logins: dict[str, list[str]]) -> dict[str, str]:
    link = candidate.link
    url = link.url_without_fragment
    parts = urllib.parse.urlsplit(url)
    host = parts.netloc.rsplit("@", 1)[-1]
    if parts.scheme != "file":
        _, user, password = session.auth._get_url_and_credentials(url)
        if user is not None:
            logins[host] = [user, password or ""]
        url = urllib.parse.urlunsplit(parts._replace(netloc=host))
    return {
        "page": _scheme(link.comes_from),
        "filename": link.filename,
        "url": url,
        "sha256": link.hash if link.hash_name == "sha256" else "",
    }


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as file:
        request = json.load(file)
    answer = find(request)
    print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
