"""Land-cover files that are damaged or made to harm, rasters that lie elsewhere, and wishes that cannot be."""

from __future__ import annotations

import io
import zipfile

import numpy as np
import pytest
import rasterio
from kinscape.core.archive import cover_sources
from kinscape.core.archive.store import Archive
from kinscape.core.errors import InputError, RasterError
from kinscape.core.jobs import run_job
from kinscape.core.jobs.cover import CoverJob
from kinscape.core.jobs.index import IndexJob
from kinscape.core.jobs.info import InfoJob
from kinscape.core.landcover.stored import read_arrays, write_arrays
from kinscape.core.landcover.zonal import ZonalSource
from kinscape.core.search.rerank import check_cover
from rasterio.transform import from_origin
from tiny_rasters import CRS, NORTH, WEST, QuadrantEncoder, use_encoder, write_raster

TILES, CLASSES = 49, 12


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(cover_sources, "_net_maps", lambda: None)  # words on cells, whichever models are here
    use_encoder(monkeypatch, QuadrantEncoder())
    path = write_raster(tmp_path / "0.tif")
    run_job(IndexJob(str(tmp_path / "a"), (str(path),), tile_m=(64.0,), cover="words"))
    return tmp_path / "a"


def npy(array, **options):
    file = io.BytesIO()
    np.save(file, array, **options)
    return file.getvalue()


def says_more(content, shape, told):
    """The same file with another shape in its header."""
    return content.replace(f"{shape}, }}".encode(), f"{told}, }}".encode().ljust(len(f"{shape}, }}")), 1)


TABLE = np.zeros((TILES, CLASSES), np.uint8)


@pytest.mark.parametrize("content", [
    npy(TABLE)[:300], npy(TABLE.astype(np.float32)), npy(TABLE[:, :5]), npy(TABLE[:9]), npy(np.full((9, 9), np.nan)),
    npy(np.array([{}] * TILES, object), allow_pickle=True), says_more(npy(TABLE), (TILES, CLASSES), (9**9, 9)),
    npy(TABLE).replace(b"(49, 12)", b"(49,-12)"), b"\x93NUMPY\x01\x00\xff\xff", b"\x80\x04.",
])
@pytest.mark.parametrize("name", ["cover.npy", "cover.keys.npy"])
def test_damaged_tables_never_crash_and_are_computed_again(folder, name, content):
    (folder / name).write_bytes(content)
    facts = run_job(InfoJob(str(folder))).summary["land_cover"]
    used = Archive.open(folder).cover()
    # the keys of tiles are looked at only once the archive has changed
    assert (used is None, facts["state"]) == ((True, "damaged") if name == "cover.npy" else (False, "ok"))
    assert run_job(CoverJob(str(folder))).summary["new"] == TILES
    assert Archive.open(folder).cover() is not None


@pytest.mark.parametrize("content", [b"[" * 200_000, b'{"a": NaN}', b"\xff\xfe", b"x" * (2 << 20), b"null", b"7"])
def test_facts_that_are_none_are_told(folder, content):
    (folder / "cover.json").write_bytes(content)
    archive = Archive.open(folder)
    assert archive.cover() is None and "damaged" in archive.cover_note


def test_colours_that_are_none_are_refused(folder):
    path = folder / "cover.json"
    first = Archive.open(folder).cover().colours[0]
    path.write_text(path.read_text().replace(first, "<b>red</b>"))
    assert Archive.open(folder).cover() is None


def packed(path, content, name="a.npy"):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(name, content)
    return path


def test_arrays_are_read_as_they_were_written(tmp_path):
    rows = np.arange(12, dtype=np.float32).reshape(3, 4)
    np.savez(tmp_path / "a.npz", a=rows, b=np.asfortranarray(rows), c=np.array("text"))
    found = read_arrays(tmp_path / "a.npz", ("a", "b", "c"), 1 << 20)
    assert np.array_equal(found["a"], rows) and np.array_equal(found["b"], rows) and str(found["c"]) == "text"


def test_the_same_arrays_are_the_same_bytes_at_any_time(tmp_path, monkeypatch):
    written = []
    for now in (1e9, 1.7e9):
        monkeypatch.setattr("time.time", lambda now=now: now)
        file = io.BytesIO()
        write_arrays(file, {"a": np.arange(5)})
        written.append(file.getvalue())
    assert written[0] == written[1] and np.load(io.BytesIO(written[0]))["a"].tolist() == [0, 1, 2, 3, 4]


def test_what_unpacks_to_more_than_allowed_is_not_unpacked(tmp_path):
    path = packed(tmp_path / "bomb.npz", npy(np.zeros(1 << 22, np.uint8)))
    assert path.stat().st_size < 10_000
    with pytest.raises(ValueError, match="too large"):
        read_arrays(path, ("a",), 1 << 20)


@pytest.mark.parametrize("content", [
    says_more(npy(np.zeros(100_000)), (100000,), (9**15,)), npy(np.array([{}], object), allow_pickle=True), b"",
    npy(np.array([1.0, np.nan])), npy(np.zeros(9))[:-1], b"\x93NUMPY\x03\x00\x00\x00",
])
def test_arrays_that_say_what_they_are_not_are_refused(tmp_path, content):
    with pytest.raises(ValueError):
        read_arrays(packed(tmp_path / "a.npz", content), ("a",), 1 << 20)


def classes_raster(path, west=WEST, classes=None):
    classes = np.random.default_rng(1).integers(1, 4, (64, 64)).astype(np.uint8) if classes is None else classes
    with rasterio.open(path, "w", driver="GTiff", width=64, height=64, count=1, dtype=classes.dtype, crs=CRS,
                       transform=from_origin(west, NORTH, 4, 4)) as file:
        file.write(classes, 1)
    return str(path)


def test_a_raster_of_another_place_is_told_and_the_land_cover_that_is_there_stays(folder, tmp_path):
    before = Archive.open(folder).cover().histograms.copy()
    with pytest.raises(RasterError, match="knows nothing of the ground"):
        run_job(CoverJob(str(folder), classes_raster(tmp_path / "far.tif", WEST + 50_000)))
    cover = Archive.open(folder).cover()
    assert cover.source == "words" and np.array_equal(cover.histograms, before)


@pytest.mark.parametrize("kind", ["float32", "complex64"])
def test_measurements_are_no_land_cover(folder, tmp_path, kind):
    values = np.random.default_rng(1).integers(1, 4, (64, 64)).astype(kind)
    with pytest.raises(RasterError):
        run_job(CoverJob(str(folder), classes_raster(tmp_path / "m.tif", classes=values)))
    assert Archive.open(folder).cover().source == "words"


def test_a_raster_inside_a_zip_file_is_read(tmp_path):
    path = classes_raster(tmp_path / "lc.tif")
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as file:
        file.write(path, "lc.tif")
    inside = ZonalSource(f"/vsizip/{tmp_path / 'z.zip'}/lc.tif")
    box = np.array([[WEST + 10, NORTH - 90, WEST + 70, NORTH - 30]])
    assert np.array_equal(inside.histograms(box, CRS), ZonalSource(path).histograms(box, CRS))


@pytest.mark.parametrize("weights", [
    (("a", -1.0),), (("a", float("inf")),), (("a", float("nan")),), (("a", 1.0), ("a", 2.0)), (("a", 1.0), (" A", 2.0)),
])
def test_weights_that_cannot_be_are_refused(weights):
    with pytest.raises(InputError):
        check_cover(0.5, 75, weights)
