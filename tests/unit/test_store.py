"""Opening archives: what is inside, and how damage, other folders and commits in between are met."""

from __future__ import annotations

import json
import shutil
import threading

import geopandas
import numpy as np
import pytest
import shapely
from archives import full_grid, grid_of, make_archive, unit_vectors
from kinscape.core.archive import store
from kinscape.core.archive.generation import npy_header
from kinscape.core.archive.store import Archive
from kinscape.core.archive.table import box_wkb
from kinscape.core.errors import ArchiveError, InputError


@pytest.fixture
def archive(tmp_path):
    return make_archive(tmp_path / "a", grid_of((40, 32, 16), (80, 32, 16)), [
        {**full_grid(6, 5), "date": "2020-05-01", "path": tmp_path / "x" / "one.tif"},
        {**full_grid(4, 4), "scale": 1, "path": tmp_path / "y" / "one.tif"}], d=8)


def test_columns_agree_with_the_grid(archive):
    assert len(archive) == 46 and archive.vectors.shape == (46, 8) and archive.vectors.dtype == np.float32
    assert [e.tiles for e in archive.sources] == [30, 16] and (archive.source == [0] * 30 + [1] * 16).all()
    for row in (0, 7, 45):
        expected = archive.grid.tile_bounds(archive.scale[row], archive.col[row], archive.row[row])
        assert tuple(archive.bounds([row])[0]) == expected and archive.footprints([row])[0].bounds == expected
        assert archive.tile_ids([row]) == [f"{archive.scale[row]}/{archive.col[row]}/{archive.row[row]}"]
        assert row in archive.rows_of(archive.tile_ids([row])[0])
    assert np.isnat(archive.dates[30:]).all() and (archive.dates[:30] == np.datetime64("2020-05-01")).all()


def test_the_table_is_geoparquet_for_others(archive):
    frame = geopandas.read_parquet(archive.folder / "tiles.parquet")
    assert frame.crs.to_epsg() == 32633 and frame.geometry.is_valid.all() and frame.geometry.iloc[0].exterior.is_ccw
    assert shapely.equals(frame.geometry.to_numpy(), archive.footprints(range(46))).all()
    assert frame["tile_id"].tolist() == archive.tile_ids(range(46))
    np.testing.assert_array_equal(np.load(archive.folder / "vectors.npy"), archive.vectors)  # a plain .npy file


def test_boxes_as_binary_equal_shapelys(archive):
    boxes = archive.bounds()
    ours = shapely.from_wkb(box_wkb(boxes).to_numpy(zero_copy_only=False))
    assert shapely.equals_exact(ours, shapely.box(*boxes.T), normalize=True).all()


def test_the_vector_header_is_numpys(tmp_path):
    for count, dim in ((0, 1), (10**10, 65_536)):
        (tmp_path / "v.npy").write_bytes(npy_header(count, dim))
        with open(tmp_path / "v.npy", "rb") as file:
            assert np.lib.format.read_magic(file) == (1, 0)
            assert np.lib.format.read_array_header_1_0(file) == ((count, dim), False, np.dtype("<f4"))
            assert file.tell() == 128


def test_sources_are_found_by_path_or_its_end(archive, tmp_path):
    assert archive.find_sources("one.tif") == [0, 1] and archive.find_sources("y/one.tif") == [1]
    assert archive.find_sources(str(tmp_path / "x" / "one.tif")) == [0]
    for text in ("e.tif", "", "two.tif"):
        with pytest.raises(InputError, match="no source"):
            archive.find_sources(text)


@pytest.mark.parametrize(
    "tile, text",
    [("0/1/1", "no tile"), ("0/1", "not a tile id"), ("whole/1", "not a tile id"), ("0/x/1", "not a tile")],
)
def test_a_tile_that_is_not_there_is_named(archive, tile, text):
    with pytest.raises(InputError, match=text):
        archive.rows_of(tile)


def test_an_archive_without_tiles_opens(tmp_path):
    empty = make_archive(tmp_path / "e", grid_of((40, 32, 16)), [{"col": np.zeros(0, int), "row": np.zeros(0, int)}])
    assert (
        len(empty) == 0
        and empty.bounds().shape == (0, 4)
        and empty.tile_ids([]) == []
        and len(empty.footprints([])) == 0
    )


def test_what_is_no_archive_is_told_apart(tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "begun" / "building").mkdir(parents=True)
    (tmp_path / "file").write_text("x")
    for name, text in (
        ("none", "there is no archive"),
        ("other", "is not an archive"),
        ("begun", "no finished tiles yet"),
        ("file", "give the archive's folder"),
    ):
        with pytest.raises(ArchiveError, match=text):
            Archive.open(tmp_path / name)


@pytest.mark.parametrize("name", ["vectors.npy", "tiles.parquet"])
@pytest.mark.parametrize("damage", ["cut", "gone", "empty", "rubbish"])
def test_damage_is_found_and_said(archive, name, damage):
    path = archive.folder / name
    data = path.read_bytes()
    {"cut": lambda: path.write_bytes(data[:-40]), "gone": path.unlink, "empty": lambda: path.write_bytes(b""),
     "rubbish": lambda: path.write_bytes(b"rubbish " * 100)}[damage]()
    with pytest.raises(ArchiveError, match=f"{name} is damaged"):
        Archive.open(archive.folder)


def test_files_of_two_generations_are_not_mixed(archive, tmp_path):
    data = json.loads((archive.folder / "archive.json").read_text())
    (archive.folder / "archive.json").write_text(json.dumps({**data, "generation": 2}))
    with pytest.raises(ArchiveError, match="of generation 1, the manifest of 2"):
        Archive.open(archive.folder)


def test_a_vector_file_of_another_shape_or_type_is_refused(archive):
    for wrong in (np.zeros((46, 9), "f4"), np.zeros((45, 8), "f4"), np.zeros((46, 8), "f8")):
        np.save(archive.folder / "vectors.npy", wrong)
        with pytest.raises(ArchiveError, match="the manifest says"):
            Archive.open(archive.folder)
    np.save(archive.folder / "vectors.npy", np.array([{"a": 1}], object), allow_pickle=True)
    with pytest.raises(ArchiveError, match="damaged"):
        Archive.open(archive.folder)


def test_readers_see_one_generation_while_a_writer_commits(archive):
    """A writer that goes on committing generations of 46 and 47 rows, and readers that must find one or the other
    whole.
    """
    from kinscape.core.archive.builder import ArchiveBuilder
    from kinscape.core.archive.generation import write_generation
    from kinscape.core.archive.table import TileRows

    stop, failures = threading.Event(), []

    def write() -> None:
        with ArchiveBuilder(archive.folder) as builder:
            for turn in range(40):
                n = 46 + turn % 2
                rows = TileRows(
                    np.full((n, 8), turn, np.float32),
                    np.zeros(n, int),
                    np.full(n, turn),
                    np.arange(n),
                    np.zeros(n, np.float32),
                )
                write_generation(archive.folder, builder.archive.manifest, [(archive.sources[0], [rows])])
                builder.archive = builder.reopened()
        stop.set()

    writer = threading.Thread(target=write)
    writer.start()
    opened = 0
    while not stop.is_set():
        try:
            found = Archive.open(archive.folder)
            if found.generation > 1 and not (found.vectors == found.col[0]).all():
                failures.append(f"generation {found.generation}: vectors and table differ")
            opened += 1
        except ArchiveError as error:
            failures.append(str(error))
    writer.join()
    assert not failures and opened > 5


def test_an_archive_open_stays_on_its_generation(archive):
    before = archive.vectors.copy()
    make_archive(archive.folder.parent / "b", archive.grid, [{**full_grid(3, 3), "vectors": unit_vectors(9, 8, 9)}])
    shutil.copy(archive.folder.parent / "b" / "vectors.npy", archive.folder / "new.npy")
    (archive.folder / "new.npy").replace(archive.folder / "vectors.npy")
    np.testing.assert_array_equal(archive.vectors, before)


def test_a_row_that_does_not_exist_cannot_be_read(archive):
    for row in (-1, 46):
        with pytest.raises(InputError, match="no row"):
            archive.read_tile(row)


def test_only_needed_columns_are_read_at_opening(archive, monkeypatch):
    def never(*_):
        pytest.fail("geometry and ids are not needed to open a gridded archive")

    monkeypatch.setattr(store, "read_column", never)
    found = Archive.open(archive.folder)
    found.footprints([1, 2]), found.bounds(), found.tile_ids([3]), found.rows_of(found.tile_ids([0])[0])
