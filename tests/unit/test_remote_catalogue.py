"""The catalogue: what a client gets of an archive, what it does not get, and what a hostile server can do with it."""

from __future__ import annotations

import zlib

import numpy as np
import pyarrow as pa
import pytest
import shapely
from archives import full_grid, grid_of, make_archive, unit_vectors
from kinscape.core.archive.store import Archive
from kinscape.core.archive.table import box_wkb
from kinscape.core.errors import ArchiveError, RemoteError
from kinscape.core.raster.grid import Grid
from kinscape.core.remote import catalogue, wire
from kinscape.core.remote.asking import BadAnswer
from kinscape.core.remote.remote_archive import RemoteArchive


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """Two scales, three sources of which two have the same name, dates and none."""
    folder = tmp_path_factory.mktemp("secret-folder")
    first, second = full_grid(9, 7), full_grid(5, 4, col0=-3, row0=-9)
    parts = [
        {**first, "date": "2019-05-01", "path": folder / "2019" / "city.tif"},
        {**first, "date": "2021-07-31", "path": folder / "2021" / "city.tif"},
        {**second, "scale": 1, "path": folder / "village.tif"},
    ]
    return make_archive(folder / "a", grid_of((40.0, 64, 64), (80.0, 64, 32)), parts)


@pytest.fixture(scope="module")
def data(archive):
    return catalogue.make(archive)


def told(archive):
    return {"rows": len(archive), "dim": archive.dim}


def opened(archive, data, folder):
    return RemoteArchive(catalogue.read(data, told(archive)), folder, "a of a server")


def test_everything_that_ranking_and_drawing_need_is_there(archive, data, tmp_path):
    remote = opened(archive, data, tmp_path)
    assert len(remote) == len(archive) and remote.dim == archive.dim and remote.generation == archive.generation
    for name in ("scale", "col", "row", "hole_share", "source", "first_row"):
        np.testing.assert_array_equal(getattr(remote, name), getattr(archive, name), name)
        assert getattr(remote, name).dtype == getattr(archive, name).dtype, name
    np.testing.assert_array_equal(remote.dates, archive.dates)
    rows = np.arange(len(archive))
    assert remote.tile_ids(rows) == archive.tile_ids(rows)
    np.testing.assert_array_equal(remote.bounds(), archive.bounds())
    assert remote.grid == archive.grid and remote.manifest.encoder == archive.manifest.encoder
    assert [entry.name for entry in remote.sources] == ["city.tif", "city.tif (2)", "village.tif"]
    assert remote.find_sources("village.tif") == [2]


def test_an_archive_of_whole_files_keeps_its_footprints_and_holes_in_them(tmp_path):
    boxes = box_wkb(np.array([[0, 0, 10, 10], [5, 5, 20, 30.0]]))
    part = {"col": np.array([4, 7, 9]), "row": np.zeros(3, int),
            "wkb": pa.concat_arrays([boxes, pa.nulls(1, pa.binary())])}  # fmt: skip
    archive = make_archive(tmp_path / "w", Grid("EPSG:32633", whole=True), [part])
    remote = opened(archive, catalogue.make(archive), tmp_path)
    assert remote.tile_ids([0, 1, 2]) == ["whole/4", "whole/7", "whole/9"]
    shapes, own = remote.footprints([0, 1, 2]), archive.footprints([0, 1, 2])
    assert shapes[2] is None and shapely.equals(shapes[:2], own[:2]).all()


def test_nothing_of_folders_files_and_vectors_is_in_it(archive, data):
    message = wire.unpack(data, "catalogue", wire.Limits(20, 1 << 26, 1 << 26))
    plain = b"".join(zlib.decompress(part) for part in message.parts) + repr(message.header).encode()
    for secret in ("secret-folder", "2019/", str(archive.folder), "sha256\": \"" + "1"):
        assert secret.encode() not in plain
    vectors = np.asarray(archive.vectors)
    for row in vectors:
        assert row.tobytes() not in plain and row.astype("<f8").tobytes() not in plain
    assert len(plain) < 40 * len(archive) + 5000, "a few numbers a tile, and no vector among them"


def test_names_of_files_can_be_kept_back(archive, tmp_path):
    remote = opened(archive, catalogue.make(archive, hides_names=True), tmp_path)
    assert [entry.path for entry in remote.sources] == ["source 1", "source 2", "source 3"]


def test_names_stay_different_whatever_they_are(archive, monkeypatch):
    names = ["a", "a (2)", "a", "a", "a (2)"]
    from dataclasses import replace

    monkeypatch.setattr(archive, "sources", [replace(archive.sources[0], path=name) for name in names])
    public = catalogue.public_names(archive)
    assert len(set(public)) == 5 and public[:2] == ["a", "a (2)"]


def test_vectors_and_pixels_of_a_server_are_refused_in_words(archive, data, tmp_path):
    remote = opened(archive, data, tmp_path)
    with pytest.raises(ArchiveError, match="vectors are not published"):
        np.asarray(remote.vectors[[0, 1]])
    with pytest.raises(ArchiveError, match="vectors are not published"):
        np.asarray(remote.vectors)
    with pytest.raises(ArchiveError, match="pixels are not published"):
        remote.read_tile(0)
    assert remote.index() is None and remote.cover() is None and remote.cover_note


# -- a server that means harm
def test_every_damaged_catalogue_gives_the_same_error(archive, data):
    rng = np.random.default_rng(5)
    texts = set()
    for _ in range(300):
        blob = bytearray(data)
        kind = rng.integers(3)
        if kind == 0:
            del blob[int(rng.integers(len(blob))):]
        else:
            for at in rng.integers(0, len(blob), int(rng.integers(1, 4))):
                blob[at] ^= 1 << int(rng.integers(8))
        if bytes(blob) == data:
            continue
        with pytest.raises(RemoteError) as caught:
            catalogue.read(bytes(blob), told(archive))
        texts.add(str(caught.value))
    assert len(texts) == 1


def rebuilt(data, change):
    """The catalogue with parts (inflated) and header as ``change`` leaves them; digests are right again."""
    message = wire.unpack(data, "catalogue", wire.Limits(20, 1 << 26, 1 << 26))
    header, parts = dict(message.header), [zlib.decompress(part) for part in message.parts]
    parts = change(header, parts) or parts
    return wire.pack("catalogue", header, [part if isinstance(part, memoryview) else zlib.compress(part)
                                           for part in parts])  # fmt: skip


def _set(number, old, new):
    def change(_header, parts):
        assert old in parts[number]
        parts[number] = parts[number].replace(old, new)
    return change


def _column(number, values):
    def change(_header, parts):
        parts[number] = np.asarray(values(len(parts[number]) // 4)).tobytes()
    return change


def _header(**more):
    return lambda header, parts: header.update(more)


HARM = {
    "a path as name": _set(0, b'"path": "village.tif"', b'"path": "/etc/passwd"'),
    "a way up as name": _set(0, b'"path": "village.tif"', b'"path": "../city.tif"'),
    "a path of Windows": _set(0, b'"path": "village.tif"', b'"path": "C:\\\\x\\\\y.tif"'),
    "weights of the server's choice": _set(0, b'"weights": ""', b'"weights": "/tmp/x.pt"'),
    "roots": _set(0, b'"roots": []', b'"roots": ["/home"]'),
    "a scale that is not there": _column(1, lambda n: np.full(n, 1, "<u4")),
    "holes above all": _column(5, lambda n: np.full(n, 7, "<f4")),
    "holes that are no numbers": _column(5, lambda n: np.full(n, np.nan, "<f4")),
    "impossible dates": _column(4, lambda n: np.r_[np.array([2**30], "<u4"), np.zeros(n - 1, "<u4")].astype("<u4")),
    "too few numbers": _column(2, lambda n: np.zeros(n - 1, "<u4")),
    "too many numbers": _column(2, lambda n: np.zeros(n + 1, "<u4")),
    "another format": _header(format=2),
    "other rows": _header(rows=3),
    "texts that nobody knows": _header(texts={"pickle": 3}),
    "rows of no number": _header(rows="many"),
    "a manifest that is no JSON": lambda _header, parts: [b"{" * 5000, *parts[1:]],
    "a part too many": lambda _header, parts: [*parts, b""],
    "a bomb": lambda _header, parts: [parts[0], memoryview(zlib.compress(bytes(1 << 26))), *parts[2:]],
    "rubbish behind a part": lambda _header, parts: [parts[0], memoryview(zlib.compress(parts[1]) + b"x"), *parts[2:]],
}


@pytest.mark.parametrize("harm", HARM)
def test_a_well_formed_catalogue_that_lies_is_refused_like_a_damaged_one(archive, data, harm):
    assert catalogue.read(rebuilt(data, lambda _header, _parts: None), told(archive)).manifest.tiles == len(archive)
    with pytest.raises(BadAnswer):
        catalogue.read(rebuilt(data, HARM[harm]), told(archive))


def test_a_catalogue_of_another_archive_is_refused(archive, data):
    for rows, dim in ((len(archive) + 1, archive.dim), (len(archive), archive.dim + 1)):
        with pytest.raises(BadAnswer):
            catalogue.read(data, {"rows": rows, "dim": dim})


def test_footprints_that_are_no_polygons_are_refused(tmp_path):
    part = {"col": np.arange(2), "row": np.zeros(2, int), "wkb": box_wkb(np.array([[0, 0, 1, 1], [0, 0, 2, 2.0]]))}
    archive = make_archive(tmp_path / "w", Grid("EPSG:32633", whole=True), [part])
    data = catalogue.make(archive)
    point = shapely.to_wkb(shapely.Point(1, 2))

    def points(header, parts):
        header["texts"] = {"geometry": 2 * len(point)}
        parts[6:] = [np.full(2, len(point), "<i4").tobytes(), point * 2]

    def negative(_header, parts):
        parts[6] = np.array([-2, len(parts[7]) + 2], "<i4").tobytes()

    for change in (points, negative):
        with pytest.raises(BadAnswer):
            catalogue.read(rebuilt(data, change), told(archive))


def test_a_hundred_thousand_tiles_take_little_on_the_wire(tmp_path):
    archive = make_archive(tmp_path / "big", grid_of((40.0, 64, 64)), [
        {**full_grid(400, 250), "vectors": unit_vectors(100_000, 4)}], d=4)  # fmt: skip
    data = catalogue.make(archive)
    assert len(data) < 2 * len(archive)
    assert isinstance(RemoteArchive(catalogue.read(data, told(archive)), tmp_path, "x"), Archive)
