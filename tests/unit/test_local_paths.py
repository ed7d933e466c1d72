"""Which files may be opened only because somebody else's project or recipe names them."""

from __future__ import annotations

import pytest
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.search import SearchJob
from kinscape.ui.dock.local_paths import files_of_search, is_local, server_of

LOCAL = ["", "/data/a.tif", "/data/a:b@c.tif", r"C:\data\a.tif", "D:/data/a.tif", "//?/C:/data/a.tif"]
ELSEWHERE = [
    "/vsicurl/http://example.invalid/a.tif",
    "/vsizip//vsicurl/http://example.invalid/a.zip/a.tif",
    "/vsis3/bucket/a.tif",
    "http://example.invalid/a.tif",
    "file://server/share/a.tif",
    "WMS:http://example.invalid",
    "NETCDF:/data/a.nc:band",
    "<GDAL_WMS><Service/></GDAL_WMS>",
    "a.tif",
    "../a.tif",
    r"\\server\share\a.tif",
    "//server/share/a.tif",
    r"\\?\UNC\server\share\a.tif",
    r"\\.\UNC\server\share\a.tif",
    r"\\?\GLOBALROOT\Device\Mup\server\share",
]


@pytest.mark.parametrize("path", LOCAL)
def test_a_file_of_this_computer_may_be_opened(path):
    assert is_local(path)


@pytest.mark.parametrize("path", ELSEWHERE)
def test_what_lies_elsewhere_may_not(path):
    assert not is_local(path) and not is_local(path, ("/data/p.qgz", r"C:\data"))


@pytest.mark.parametrize("path", [r"\\Server\share\a.tif", "//server/other/a.tif", r"\\?\UNC\SERVER\share\a.tif"])
def test_a_server_that_is_used_already_is_no_stranger(path):
    assert is_local(path, ("", "/data", r"\\SERVER\work\p.qgz"))
    assert not is_local(path, (r"\\server2\work\p.qgz", "//server.example.invalid/x"))


def test_no_path_of_one_computer_has_a_server():
    assert {server_of(path) for path in LOCAL} == {""}


def test_everything_that_a_search_reads_is_looked_at():
    job = SearchJob(
        "/archive", (Example.box("/r.tif", 0, 0, 1, 1), Example(tile="0/1/2", source="/not/opened.tif")), "/out.gpkg",
        unlike=(Example(image="/i.png"),), within="/w.gpkg",
    )  # fmt: skip
    assert set(filter(None, files_of_search(job))) == {"/archive", "/r.tif", "/i.png", "/w.gpkg"}
