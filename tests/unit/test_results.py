"""GeoPackages that a search leaves: columns, types, geometry, determinism, and that nobody's file is lost."""

import os
import sqlite3
import subprocess
from pathlib import Path
from types import SimpleNamespace

import geopandas
import numpy as np
import pyarrow as pa
import pyogrio
import pytest
import rasterio
import shapely
from archives import full_grid, grid_of, make_archive
from kinscape.core.errors import InputError, StorageError
from kinscape.core.raster.grid import Grid
from kinscape.core.search import areas, results, score_map, targets
from kinscape.core.search.query import Part

COLUMNS = [
    "rank",
    "score",
    "percentile",
    "tile_id",
    "source",
    "source_name",
    "date",
    "dates",
    "n_dates",
    "tile_row",
    "scale_m",
    "isolation_m",
    "visual_rank",
    "cover_distance",
    "review",
    "geometry",
]
CUSTOM_CRS = "+proj=laea +lat_0=10 +lon_0=-150 +units=m +type=crs"


@pytest.fixture
def archive(tmp_path):
    return make_archive(
        tmp_path / "a",
        grid_of((40, 64, 32)),
        [{**full_grid(8, 8), "date": "2024-05-01", "path": "/data/ä b/town.tif"}, full_grid(5, 5)],
    )


def hits(rows):
    n = len(rows)
    return results.Hits(
        np.asarray(rows, np.int64),
        np.linspace(0.9, 0.5, n).astype(np.float32),
        np.linspace(100, 90, n),
        [["2023-01-01", "2024-05-01"]] * n,
        np.where(np.arange(n) == 0, np.nan, 120.5),
    )


def parts(polygon=None):
    return [Part("like", 1, "town.tif", np.ones(8), polygon), Part("unlike", 1, "picture.png", np.ones(8))]


def test_places_hold_every_column_in_order(archive, tmp_path):
    results.write(str(tmp_path / "r.gpkg"), archive, hits([3, 70, 10]), parts(shapely.box(0, 0, 1, 1)))
    places = geopandas.read_file(tmp_path / "r.gpkg", layer="places")
    assert list(places.columns) == COLUMNS
    assert places["rank"].tolist() == [1, 2, 3] and places.tile_row.tolist() == [3, 70, 10]
    np.testing.assert_allclose(places.score, [0.9, 0.7, 0.5], atol=1e-6)
    np.testing.assert_allclose(places.percentile, [100, 95, 90])
    assert places.tile_id.tolist() == archive.tile_ids([3, 70, 10])
    assert places.source[0] == "/data/ä b/town.tif" and places.source_name[0] == "town.tif"
    assert places.date[0] == "2024-05-01" and places.date.isna().tolist() == [False, True, False]
    assert places.dates[0] == "2023-01-01,2024-05-01" and places.n_dates[0] == 2 and places.scale_m[0] == 40
    assert np.isnan(places.isolation_m[0]) and places.isolation_m[1] == 120.5
    assert places.review.isna().all() and places.crs.to_epsg() == 32633
    np.testing.assert_allclose(places.bounds, archive.bounds([3, 70, 10]))
    query = geopandas.read_file(tmp_path / "r.gpkg", layer="query")
    assert (
        query.role.tolist() == ["like", "unlike"]
        and query.number.tolist() == [1, 1]
        and query.label.tolist() == ["town.tif", "picture.png"]
    )
    assert query.geometry[0].equals(shapely.box(0, 0, 1, 1)) and query.geometry[1] is None


def test_types_are_the_same_with_and_without_hits(archive, tmp_path):
    schemas = []
    for name, found in (("empty", []), ("full", [1, 2])):
        results.write(str(tmp_path / f"{name}.gpkg"), archive, hits(found), parts())
        with sqlite3.connect(tmp_path / f"{name}.gpkg") as database:
            schemas.append(
                [database.execute(f"PRAGMA table_info({layer})").fetchall() for layer in ("places", "query")]
            )
            kinds = dict(database.execute("SELECT table_name, geometry_type_name FROM gpkg_geometry_columns"))
        assert kinds == {"places": "POLYGON", "query": "POLYGON"}
    assert schemas[0] == schemas[1]
    types = {column[1]: column[2] for column in schemas[0][0]}
    assert types["score"] == "REAL" and types["rank"].startswith(("INTEGER", "MEDIUMINT")) and types["review"] == "TEXT"
    assert len(geopandas.read_file(tmp_path / "empty.gpkg", layer="places")) == 0


def test_the_same_search_gives_the_same_bytes(archive, tmp_path):
    for name in ("one", "two"):
        results.write(str(tmp_path / f"{name}.gpkg"), archive, hits([3, 70, 10]), parts())
    assert (tmp_path / "one.gpkg").read_bytes() == (tmp_path / "two.gpkg").read_bytes()


def test_a_custom_crs_is_kept(tmp_path):
    archive = make_archive(tmp_path / "a", grid_of((40, 64, 32), crs=CUSTOM_CRS), [full_grid(4, 4, 0, 0)])
    results.write(str(tmp_path / "r.gpkg"), archive, hits([1]), parts())
    crs = geopandas.read_file(tmp_path / "r.gpkg", layer="places").crs
    assert crs.to_dict()["proj"] == "laea" and crs.to_dict()["lon_0"] == -150


@pytest.mark.parametrize("crs", ["", "EPSG:32633"])
def test_whole_files_may_lack_a_footprint(tmp_path, crs):
    part = {"col": np.arange(2), "row": np.zeros(2, int)}
    if crs:
        part["wkb"] = pa.array([shapely.to_wkb(shapely.box(0, 0, 9, 9)), None], pa.binary())
    archive = make_archive(tmp_path / "a", Grid(crs, whole=True), [part])
    results.write(str(tmp_path / "r.gpkg"), archive, hits([0, 1]), parts())
    places = geopandas.read_file(tmp_path / "r.gpkg", layer="places")
    assert len(places) == 2 and places.tile_id.tolist() == ["whole/0", "whole/1"] and places.scale_m.isna().all()
    assert (places.geometry[0] is not None) == bool(crs) and places.geometry[1] is None


def test_polygons_with_holes_in_two_parts_are_kept(archive, tmp_path):
    two = shapely.union_all([shapely.box(0, 0, 1, 1), shapely.box(5, 5, 6, 6)])
    results.write(str(tmp_path / "r.gpkg"), archive, hits([1]), parts(two))
    assert geopandas.read_file(tmp_path / "r.gpkg", layer="query").geometry[0].equals(two)


# -- targets


def test_a_target_needs_the_right_ending(tmp_path):
    with pytest.raises(InputError, match="must end with .gpkg.*results.gpkg"):
        targets.check_target(str(tmp_path / "results.shp"), (".gpkg",))
    (tmp_path / "folder.gpkg").mkdir()
    with pytest.raises(InputError, match="is a folder"):
        targets.check_target(str(tmp_path / "folder.gpkg"), (".gpkg",))


def test_a_target_below_a_file_says_so(tmp_path):
    (tmp_path / "ortho.tif").write_bytes(b"II")
    with pytest.raises(StorageError, match="ortho.tif is a file, not a folder"):
        targets.check_target(str(tmp_path / "ortho.tif" / "new" / "r.gpkg"), (".gpkg",))


@pytest.mark.parametrize("folder, name", [("!new", "r.gpkg"), ("two\nlines", "r.gpkg"), ("plain", "r!\n.gpkg")])
def test_names_that_pyogrio_misreads_are_written_and_read(archive, tmp_path, folder, name):
    (tmp_path / folder).mkdir()
    results.write(str(tmp_path / "plain.gpkg"), archive, hits([1, 2]), parts(shapely.box(0, 0, 1, 1)))
    odd = tmp_path / folder / name
    results.write(str(odd), archive, hits([1, 2]), parts(shapely.box(0, 0, 1, 1)))
    assert odd.read_bytes() == (tmp_path / "plain.gpkg").read_bytes()
    assert os.listdir(tmp_path / folder) == [name]
    found = areas.read_polygons(str(odd), "query", archive.grid.crs)
    assert [shape.bounds for shape in found] == [(0, 0, 1, 1)]


def test_sister_files_are_read_with_a_shapefile_of_an_odd_name(archive, tmp_path):
    (tmp_path / "!").mkdir()
    shape = shapely.box(0, 0, 1, 1)
    frame = geopandas.GeoDataFrame(geometry=[shape], crs=archive.grid.crs)
    frame.to_file(tmp_path / "w.shp")
    for file in tmp_path.glob("w.*"):
        file.rename(tmp_path / "!" / file.name)
    assert shapely.equals(areas.read_polygons(str(tmp_path / "!" / "w.shp"), "", archive.grid.crs), shape).all()


def test_a_full_disk_is_told_without_the_statement_that_met_it(archive, tmp_path, monkeypatch):
    def fail(*_args, **_options):
        raise pyogrio.errors.DataLayerError(text)

    monkeypatch.setattr(pyogrio, "write_dataframe", fail)
    for text in ("sqlite3_exec(CREATE TABLE a (b TEXT)) failed: database or disk is full", "Failed to commit"):
        if text == "Failed to commit":
            monkeypatch.setattr(results.shutil, "disk_usage", lambda _path: SimpleNamespace(free=4096))
        with pytest.raises(StorageError, match="^no space left on the disk while writing .*/final.gpkg "):
            named = str(tmp_path / "final.gpkg")
            results.write(str(tmp_path / ".r.tmp.gpkg"), archive, hits([1]), parts(), named=named)


def test_folders_of_targets_are_made(tmp_path):
    assert targets.check_target(str(tmp_path / "new" / "er" / "r.GPKG"), (".gpkg",)).parent.is_dir()


def test_nobody_elses_file_is_overwritten(archive, tmp_path):
    ours, theirs, image, text = (tmp_path / n for n in ("r.gpkg", "roads.gpkg", "ortho.tif", "notes.gpkg"))
    results.write(str(ours), archive, hits([1]), parts())
    geopandas.GeoDataFrame(geometry=[shapely.Point(0, 0)], crs=4326).to_file(theirs)
    with rasterio.open(
        image,
        "w",
        driver="GTiff",
        width=2,
        height=2,
        count=1,
        dtype="uint8",
        crs="EPSG:32633",
        transform=rasterio.transform.from_origin(9, 9, 1, 1),
    ) as file:
        file.write(np.zeros((1, 2, 2), np.uint8))
    text.write_text("x")
    assert targets.check_target(str(ours), (".gpkg",)) == ours
    for path, ending in ((theirs, ".gpkg"), (image, ".tif"), (text, ".gpkg")):
        before = path.read_bytes()
        with pytest.raises(InputError, match="was not made by Kinscape"):
            targets.check_target(str(path), (ending,))
        assert path.read_bytes() == before
    with pytest.raises(InputError, match="is read by this search"):
        targets.check_target(str(ours), (".gpkg",), ["", str(tmp_path / "." / "r.gpkg")])


def test_an_empty_file_may_be_filled(tmp_path):
    (tmp_path / "r.gpkg").touch()
    targets.check_target(str(tmp_path / "r.gpkg"), (".gpkg",))


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageError, match="cannot be written"):
        targets.check_target(str(tmp_path / "file" / "r.gpkg"), (".gpkg",))


def test_a_read_only_folder_is_an_error(full_disk):
    """As a disk that is mounted read-only: even root may not write there."""
    subprocess.run(["mount", "-o", "remount,ro", str(full_disk)], check=True)
    with pytest.raises(StorageError, match="cannot be written"):
        targets.check_target(str(full_disk / "r.gpkg"), (".gpkg",))
    with pytest.raises(StorageError, match="cannot be written"):
        targets.check_target(str(full_disk / "new" / "r.gpkg"), (".gpkg",))


def test_a_failed_write_keeps_the_earlier_file(tmp_path):
    target = tmp_path / "r.gpkg"
    target.write_bytes(b"old")
    with pytest.raises(StorageError, match="no space left"):
        with targets.replacing(target) as temporary:
            Path(temporary).write_bytes(b"half")
            raise OSError(28, "No space left on device")
    assert target.read_bytes() == b"old" and os.listdir(tmp_path) == ["r.gpkg"]
    with targets.replacing(target) as temporary:
        Path(temporary).write_bytes(b"new")
    assert target.read_bytes() == b"new" and os.listdir(tmp_path) == ["r.gpkg"]


def test_a_full_disk_is_said_and_leaves_nothing(archive, tmp_path, full_disk):
    target = full_disk / "r.gpkg"
    with pytest.raises(StorageError):
        with targets.replacing(target) as temporary:
            results.write(temporary, archive, hits(list(range(89)) * 300), parts())
    assert list(full_disk.iterdir()) == []
    big = make_archive(tmp_path / "big", grid_of((40, 64, 32)), [full_grid(600, 600)])
    with pytest.raises(StorageError):
        with targets.replacing(full_disk / "map.tif") as temporary:
            score_map.write(temporary, big, None, None, np.random.default_rng(0).random(len(big)).astype(np.float32))
    assert list(full_disk.iterdir()) == []


@pytest.fixture
def full_disk(tmp_path):
    """A file system of one megabyte, where the machine lets us make one."""
    folder = tmp_path / "small"
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("needs the right to mount a small file system")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)
