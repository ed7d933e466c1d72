"""Finding and fetching weights, against a real web server on this computer."""

from __future__ import annotations

import hashlib
import http.server
import re
import threading
from pathlib import Path

import numpy as np
import pytest
from kinscape.core.encoders import weights
from kinscape.core.encoders.download import fetch
from kinscape.core.encoders.weights import TORCHVISION, WeightsFile, cache_folder, torch_hub_folder
from kinscape.core.errors import Cancelled, StorageError, WeightsError

BODY = np.random.default_rng(0).bytes(300_000)
SHA = hashlib.sha256(BODY).hexdigest()


class Server(http.server.ThreadingHTTPServer):
    """``cut_after``: bytes after which an answer breaks off; ``knows_ranges``: it resumes; ``asked``: Range headers."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.cut_after, self.knows_ranges, self.asked, self.body = None, True, [], BODY

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}/weights.pth"


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        server = self.server
        wanted = self.headers.get("Range")
        server.asked.append(wanted)
        if server.body is None:
            self.send_error(404)
            return
        start = int(re.match(r"bytes=(\d+)-", wanted)[1]) if wanted and server.knows_ranges else 0
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(server.body) - 1}/{len(server.body)}")
        self.send_header("Content-Length", str(len(server.body) - start))
        self.end_headers()
        self.wfile.write(server.body[start:][:server.cut_after])

    def log_message(self, *args):
        """Quiet."""


@pytest.fixture
def server(monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with Server() as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield running
        running.shutdown()


@pytest.fixture(autouse=True)
def folders(monkeypatch, tmp_path):
    monkeypatch.setenv("KINSCAPE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "torch"))


def get(server, target, sha256=SHA, size=len(BODY), check=None):
    fetch(server.url, target, sha256, size, "put it somewhere", check)


def a_file(url=""):
    class Here(WeightsFile):
        def url(self):
            return url

    return Here("net", "net-1234.pth", len(BODY), SHA, "BSD-3-Clause", "Enum.MEMBER")


def test_a_download_has_the_right_bytes_and_leaves_no_part(server, tmp_path):
    target = tmp_path / "new folder" / "é.pth"
    get(server, target)
    assert target.read_bytes() == BODY
    assert [p.name for p in target.parent.iterdir()] == ["é.pth"]


def test_a_broken_connection_is_taken_up_where_it_stopped(server, tmp_path):
    server.cut_after = 120_000
    get(server, tmp_path / "w.pth")
    assert (tmp_path / "w.pth").read_bytes() == BODY
    assert server.asked == [None, "bytes=120000-", "bytes=240000-"]


def test_what_arrived_is_kept_for_the_next_run(server, tmp_path):
    server.cut_after = 50_000
    with pytest.raises(WeightsError, match=r"cannot be downloaded.*put it somewhere"):
        get(server, tmp_path / "w.pth")
    assert (tmp_path / "w.pth.part").stat().st_size == 150_000
    server.cut_after = None
    get(server, tmp_path / "w.pth")
    assert server.asked[-1] == "bytes=150000-"
    assert (tmp_path / "w.pth").read_bytes() == BODY


def test_a_server_without_ranges_sends_it_all_again(server, tmp_path):
    server.knows_ranges = False
    (tmp_path / "w.pth.part").write_bytes(BODY[:1000])
    get(server, tmp_path / "w.pth")
    assert (tmp_path / "w.pth").read_bytes() == BODY


@pytest.mark.parametrize("body", [BODY[:-1] + b"\0" if BODY[-1:] != b"\0" else BODY[:-1] + b"\1", BODY + b"more"])
def test_the_wrong_file_is_refused_and_removed(server, tmp_path, body):
    server.body = body
    with pytest.raises(WeightsError, match="not the published file"):
        get(server, tmp_path / "w.pth")
    assert not list(tmp_path.glob("w.pth*"))


def test_a_part_of_another_file_does_not_survive(server, tmp_path):
    (tmp_path / "w.pth.part").write_bytes(b"x" * 1000)
    with pytest.raises(WeightsError):
        get(server, tmp_path / "w.pth")
    get(server, tmp_path / "w.pth")
    assert (tmp_path / "w.pth").read_bytes() == BODY


def test_a_cancel_stops_it_and_keeps_what_arrived(server, tmp_path):
    calls = []

    def check():
        calls.append(1)
        if len(calls) > 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        get(server, tmp_path / "w.pth", check=check)
    assert (tmp_path / "w.pth.part").stat().st_size > 0
    assert not (tmp_path / "w.pth").exists()


def test_not_found_is_not_tried_again(server, tmp_path):
    server.body = None
    with pytest.raises(WeightsError, match="Not Found"):
        get(server, tmp_path / "w.pth")
    assert len(server.asked) == 1


def test_offline_says_which_file_and_where_to_put_it(server, tmp_path):
    url = server.url
    server.shutdown()
    server.server_close()
    with pytest.raises(WeightsError) as caught:
        a_file(url).obtain()
    for part in ("net-1234.pth", "0.3 MB", "BSD-3-Clause", str(cache_folder()), "handcrafted"):
        assert part in str(caught.value)


def test_only_web_addresses_are_used(tmp_path):
    (tmp_path / "source").write_bytes(BODY)
    with pytest.raises(WeightsError, match="http"):
        fetch((tmp_path / "source").as_uri(), tmp_path / "w.pth", SHA, len(BODY), "")


def test_a_folder_that_cannot_be_made_is_a_storage_error(server, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="cannot be written"):
        get(server, tmp_path / "file" / "w.pth")


@pytest.mark.parametrize("folder", [cache_folder, torch_hub_folder])
def test_a_file_already_here_is_used_without_a_download(folder):
    folder().mkdir(parents=True)
    (folder() / "net-1234.pth").write_bytes(BODY)
    assert a_file().obtain() == folder() / "net-1234.pth"


def test_a_file_of_another_size_is_not_taken_for_it(server):
    cache_folder().mkdir(parents=True)
    (cache_folder() / "net-1234.pth").write_bytes(b"short")
    assert a_file().find() is None
    assert a_file(server.url).obtain().read_bytes() == BODY


def test_a_damaged_file_here_is_named():
    cache_folder().mkdir(parents=True)
    (cache_folder() / "net-1234.pth").write_bytes(bytes(len(BODY)))
    with pytest.raises(WeightsError, match=r"net-1234\.pth is not the published.*delete it"):
        a_file().obtain()


def test_the_platform_decides_where_the_cache_is(monkeypatch):
    monkeypatch.delenv("KINSCAPE_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", "/somewhere")
    monkeypatch.setattr(weights.sys, "platform", "linux")
    assert cache_folder() == Path("/somewhere/kinscape/weights")
    monkeypatch.setattr(weights.sys, "platform", "darwin")
    assert cache_folder().parts[-4:] == ("Library", "Caches", "kinscape", "weights")
    monkeypatch.setattr(weights.sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", "/local")
    assert cache_folder() == Path("/local/kinscape/weights")


@pytest.mark.parametrize("known", TORCHVISION.values(), ids=list(TORCHVISION))
def test_what_is_pinned_agrees_with_torchvision(known):
    models = pytest.importorskip("torchvision.models")
    group, member = known.enum.split(".")
    published = getattr(models, group)[member]
    assert known.url() == published.url
    assert known.url().endswith("/" + known.file_name)
    assert re.search(r"-([0-9a-f]{8})\.pth$", known.file_name)[1] == known.sha256[:8]
    assert len(known.sha256) == 64
    assert known.bytes / 2**20 == pytest.approx(published.meta["_file_size"], abs=0.01)
    assert known.url().startswith("https://")
