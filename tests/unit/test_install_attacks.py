"""What an index, a server on the way or a neighbour on the same disk may try: names that lead out of the folder, links,
redirects to unprotected lines, other people's logins, endless files, files of which nobody says what they must be."""

from __future__ import annotations

import hashlib
import itertools
import os
import sys
import threading
import time
import urllib.request

import pytest
from kinscape.core.errors import Cancelled, InputError
from kinscape.core.events import Events
from kinscape.core.install import components, downloads, finder, plan, resolve, sums
from kinscape.core.install.failures import (
    BrokenOffError,
    IndexRefusedError,
    UnknownHashError,
    WrongHashError,
)
from kinscape.core.install.network import Network, _Redirects
from kinscape.core.install.plan import Plan, WheelFile
from package_index import Index, Packages

posix = pytest.mark.skipif(sys.platform == "win32", reason="symbolic links")
SCIPY = "scipy-1.0-py3-none-any.whl"


@pytest.fixture(scope="module")
def packages():
    return Packages()


@pytest.fixture
def index(packages):
    with Index(packages) as served:
        yield served


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(downloads, "_PAUSE_S", 0.01)


def scipy(index, **changes) -> WheelFile:
    data = index.packages.files[SCIPY]
    whole = {"name": "scipy", "version": "1.0", "filename": SCIPY, "url": f"http://{index.host}/files/{SCIPY}",
             "sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}  # fmt: skip
    return WheelFile(**{**whole, **changes})


def fetch(folder, file, events=None, network=None):
    downloads.Downloader(folder, network or Network(), events or Events()).fetch([file], lambda n: None)


def found(filename="scipy-1.0-py3-none-any.whl", url="", page="https", sha256="0" * 64):
    return {"name": "surely-not-in-the-lock", "version": "1.0", "filename": filename, "page": page, "sha256": sha256,
            "url": url or f"https://files.example.invalid/{filename}"}  # fmt: skip


@pytest.mark.parametrize(
    "name",
    ["../../evil-1-py3-none-any.whl", "..\\evil.whl", "/etc/x.whl", "C:x.whl", "a\0.whl", ".whl", "-r.whl", "a.whl\n",
     "a.pth", "x.whl.exe", "", "~a.whl", "a" * 300 + ".whl", "a%2f.whl", "käse.whl"],
)  # fmt: skip
def test_a_name_that_is_none_of_a_wheel_is_refused_from_the_index_and_from_the_plan(name, tmp_path):
    with pytest.raises(IndexRefusedError, match="names a file as no package is named"):
        resolve._file(found(name), Events())
    plan.write_plan(tmp_path, Plan("k", (WheelFile("n", "1", name, ""),)))
    assert plan.read_plan(tmp_path) is None


def test_names_of_real_wheels_are_taken():
    names = [f"{n}-1.0+cpu-cp311-cp311-manylinux_2_28_x86_64.whl" for n in ("torch", "a.b_c", "x265")]
    assert all(
        plan.is_safe_name(name) for name in [*names, "pytz-2026.1.post1-1-py2.py3-none-any.whl", "p-1!2.0-x.whl"]
    )


@pytest.mark.parametrize(
    "url, page",
    [
        ("http://files.example.invalid/a-1-py3-none-any.whl", "https"),
        ("file:////server/share/a-1-py3-none-any.whl", "https"),
        ("file:///etc/a-1-py3-none-any.whl", "http"),
        ("ftp://files.example.invalid/a-1-py3-none-any.whl", ""),
    ],
)
def test_a_link_that_leaves_the_protected_line_is_refused(url, page):
    with pytest.raises(IndexRefusedError, match="unprotected address"):
        resolve._file(found("a-1-py3-none-any.whl", url, page), Events())


def test_a_file_of_which_nobody_says_what_it_must_be_is_refused_unless_it_is_the_users_own(tmp_path):
    for sha256 in ("", "abc", "z" * 64):
        with pytest.raises(UnknownHashError, match="cannot be checked"):
            resolve._file(found(sha256=sha256), Events())
    wheel = tmp_path / "own-1-py3-none-any.whl"
    wheel.write_bytes(b"mine")
    own = found(wheel.name, wheel.as_uri(), "", "")
    assert resolve._file(own, Events()).sha256 == hashlib.sha256(b"mine").hexdigest()
    sums.write_sums(tmp_path, {wheel.name: "1" * 64})
    stated = resolve._file(own, Events())
    assert stated.sha256 == "1" * 64
    with pytest.raises(WrongHashError):
        fetch(tmp_path / "wheels", stated)


def test_sums_are_read_as_sha256sum_writes_them_and_added_to(tmp_path):
    (tmp_path / sums.NAME).write_text(f"{'A' * 64} *a.whl\nnonsense\n{'b' * 64}  b c.whl\n")
    sums.write_sums(tmp_path, {"d.whl": "d" * 64})
    assert sums.read_sums(tmp_path) == {"a.whl": "a" * 64, "b c.whl": "b" * 64, "d.whl": "d" * 64}
    assert sums.read_sums(tmp_path / "absent") == {}


def test_the_lock_outweighs_what_the_index_says():
    pin = next(p for p in components.read_lock() if p.name == "numpy")
    item = {**found("numpy-1-py3-none-any.whl"), "name": "numpy", "version": pin.version}
    with pytest.raises(WrongHashError):
        resolve._file(item, Events())
    assert resolve._file({**item, "sha256": next(iter(pin.hashes)).upper()}, Events()).sha256 in pin.hashes


def test_pip_itself_is_asked_for_by_its_hashes():
    assert components.pip_hashes() and all(len(value) == 64 for value in components.pip_hashes())


def test_a_plan_keeps_no_address(tmp_path):
    secret = "https://files.example.invalid/a.whl?token=s3cret"  # pragma: allowlist secret
    plan.write_plan(tmp_path, Plan("k", (WheelFile("a", "1", "a.whl", secret, "0" * 64, 5),)))
    assert "s3cret" not in (tmp_path / plan.PLAN).read_text() and plan.read_plan(tmp_path).files[0].size == 5


# -- the line
def test_a_redirect_never_leaves_https():
    request = urllib.request.Request("https://a.example.invalid/x")
    with pytest.raises(IndexRefusedError, match="unprotected"):
        _Redirects(Network()).redirect_request(request, None, 302, "", {}, "http://a.example.invalid/x")


def test_a_redirect_takes_the_login_of_the_other_server_and_not_ours(index, packages, tmp_path):
    with Index(packages) as other:
        index.redirects["/files"] = f"http://{other.host}/files/{SCIPY}"
        network = Network(logins={index.host: "Basic ours"})
        fetch(tmp_path / "a", scipy(index), network=network)
        assert set(index.logins) == {"Basic ours"} and set(other.logins) == {""}
        fetch(tmp_path / "b", scipy(index), network=network.with_logins({other.host: "Basic theirs"}))
        assert other.logins[-1] == "Basic theirs"


def test_a_login_goes_only_over_protected_lines_and_to_this_computer():
    network = Network(logins=dict.fromkeys(("a.example.invalid", "127.0.0.1:80", "localhost"), "Basic x"))
    assert network.headers_for("https://a.example.invalid/x") and network.headers_for("http://127.0.0.1:80/x")
    assert not network.headers_for("http://a.example.invalid/x") and network.headers_for("http://localhost/x")


def test_a_wrong_file_is_thrown_away_and_a_part_of_another_file_costs_one_more_try(index, tmp_path, quick):
    (tmp_path / f"{SCIPY}{plan.PART}").write_bytes(b"x" * 1000)
    fetch(tmp_path, scipy(index))
    assert (tmp_path / SCIPY).read_bytes() == index.packages.files[SCIPY]
    index.wrong.add("scipy")
    with pytest.raises(WrongHashError, match="is not the file that it should be"):
        fetch(tmp_path / "anew", scipy(index))
    assert not list((tmp_path / "anew").iterdir())


def test_a_line_that_breaks_again_and_again_still_brings_the_file(index, tmp_path, quick):
    index.cut_after["scipy"] = 80_000  # of 204,000
    fetch(tmp_path, scipy(index))
    assert len([r for _, r in index.asked if r]) == 2
    index.cut_after["scipy"] = 10_000
    with pytest.raises(BrokenOffError, match="was on the way"):
        fetch(tmp_path / "anew", scipy(index))


@pytest.mark.parametrize("status, words", [(403, "refuses .403.: scipy"), (404, "does not have it .404.: scipy")])
def test_a_server_that_refuses_a_file_is_quoted(index, tmp_path, status, words):
    index.status["/files/scipy"] = status
    with pytest.raises(IndexRefusedError, match=words):
        fetch(tmp_path, scipy(index))


def test_a_file_that_is_longer_than_announced_does_not_fill_the_disk(index, tmp_path, quick):
    with pytest.raises(WrongHashError):
        fetch(tmp_path, scipy(index, size=50_000))
    assert not list(tmp_path.iterdir())


def test_a_server_that_answers_nonsense_when_asked_for_sizes_stops_nothing(index, tmp_path, monkeypatch):
    loader = downloads.Downloader(tmp_path, Network(), Events())
    for error in (ValueError("x"), downloads.HTTPException("x"), IndexRefusedError("x"), OSError("x")):
        monkeypatch.setattr(loader, "_size", lambda file, e=error: (_ for _ in ()).throw(e))
        assert loader.sizes([scipy(index, size=0)]) == {}


def test_a_cancel_ends_a_download_from_a_silent_server_within_a_second(index, tmp_path):
    index.stall = "/files/scipy"
    events = Events()
    threading.Timer(0.2, events.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        fetch(tmp_path, scipy(index), events)
    assert time.monotonic() - began < 1.2


def test_a_cancel_ends_the_check_of_a_large_file_at_once(tmp_path):
    (tmp_path / "a").write_bytes(bytes(3 << 20))
    events = Events()
    events.cancel()
    with pytest.raises(Cancelled):
        downloads.sha256_of(tmp_path / "a", events.check_cancelled)


# -- the folder
@posix
def test_links_in_the_folder_of_wheels_are_replaced_and_never_followed(index, tmp_path):
    mine = tmp_path / "mine.txt"
    mine.write_text("precious")
    folder = tmp_path / "wheels"
    folder.mkdir()
    os.symlink(mine, folder / f"{SCIPY}{plan.PART}")
    fetch(folder, scipy(index))
    assert mine.read_text() == "precious" and not (folder / SCIPY).is_symlink()
    (folder / SCIPY).unlink()
    mine.write_bytes(index.packages.files[SCIPY])
    os.symlink(mine, folder / SCIPY)
    assert not plan.is_whole(scipy(index), folder)
    fetch(folder, scipy(index))
    assert not (folder / SCIPY).is_symlink() and (folder / SCIPY).read_bytes() == index.packages.files[SCIPY]


# -- addresses
@pytest.mark.parametrize(
    "address",
    ["https://[x/simple", "https:///simple", "javascript:x", "https://a b/simple", "https://a.invalid/\nx", "a\0b"],
)
def test_what_is_no_address_is_said_to_be_none(address):
    with pytest.raises(InputError, match="is not the address of a package index"):
        Network(index=address).checked()


@pytest.mark.parametrize("address", ["ftp://u:s3cret@h/x", "https://h/simple?token=s3cret", "https://h/#s3cret"])
def test_a_refused_address_is_not_quoted_where_it_holds_a_secret(address):
    with pytest.raises(InputError, match="user name or password") as caught:
        Network(cpu_index=address).checked()
    assert "s3cret" not in str(caught.value)


# -- pages of an index, as pip reads them
class _Response:
    """What the hooks of finder.py look at."""

    def __init__(self, parts=(), url="https://a.example.invalid/simple", to="") -> None:
        self._parts, self.url, self.headers, self.is_redirect = parts, url, {"location": to}, bool(to)
        self._content, self.is_closed = None, False

    def iter_content(self, _size):
        yield from self._parts

    def close(self) -> None:
        self.is_closed = True


def test_a_page_without_end_is_given_up_and_an_ordinary_one_is_read(monkeypatch):
    exceptions = pytest.importorskip("pip._vendor.requests.exceptions")
    monkeypatch.setattr(finder, "MOST_PAGE_BYTES", 1_000_000)
    endless = _Response(itertools.repeat(bytes(1 << 16)))
    with pytest.raises(exceptions.ConnectionError, match="larger than 1 MB"):
        finder._limited(endless)
    assert endless.is_closed and finder._limited(_Response([b"a", b"b"]))._content == b"ab"


def test_a_page_that_redirects_to_an_unprotected_address_is_not_followed():
    exceptions = pytest.importorskip("pip._vendor.requests.exceptions")
    with pytest.raises(exceptions.ConnectionError, match="unprotected"):
        finder._protected(_Response(to="http://a.example.invalid/simple/"))
    assert finder._protected(_Response(to="/simple/numpy/")) and finder._protected(_Response())
    assert finder._protected(_Response(url="http://a.example.invalid", to="http://b.example.invalid/"))


def test_the_scheme_of_the_page_that_names_a_file_is_told():
    assert finder._scheme("HTTPS://a/b") == "https" and finder._scheme(None) == finder._scheme("folder (from x)") == ""
