"""The index job on small rasters, with an encoder that can be checked by hand."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from kinscape.core.archive.store import Archive
from kinscape.core.errors import ArchiveError, Cancelled, RasterError
from kinscape.core.events import Events
from kinscape.core.jobs import index as index_job
from kinscape.core.jobs.base import run_job
from kinscape.core.jobs.index import IndexJob
from kinscape.core.jobs.info import InfoJob
from kinscape.core.raster.reader import SourceReader
from tiny_rasters import CRS, NORTH, WEST, QuadrantEncoder, use_encoder, write_raster


@pytest.fixture
def encoder(monkeypatch):
    return use_encoder(monkeypatch, QuadrantEncoder())


def index(folder, *sources, **options):
    return run_job(IndexJob(str(folder), tuple(map(str, sources)), **options)).summary


def naive_tiles(archive: Archive, path, encoder) -> dict:
    """{(scale, col, row): vector} of every tile that has enough pixels, read one by one: the exact twin of the
    blocks.
    """
    found = {}
    entry = next(e for e in archive.sources if e.path == str(path))
    with SourceReader(str(path), archive.grid.crs, entry.bands, entry.stretch) as reader:
        for number, scale in enumerate(archive.grid.scales):
            col0, col1, row0, row1 = archive.grid.tiles_covering(number, reader.bounds)
            for col in range(col0, col1):
                for row in range(row0, row1):
                    patch = reader.read(archive.grid.tile_bounds(number, col, row), scale.gsd_m)
                    if patch.hole_share <= archive.manifest.max_hole_share:
                        found[number, col, row] = encoder.encode(patch.pixels[None], patch.valid[None])[0]
    return found


def test_blocks_hold_the_tiles_that_reading_one_by_one_finds(tmp_path, encoder):
    town = write_raster(tmp_path / "town.tif", 300, 200, nodata=0, hole=(slice(0, 90), slice(100, 260)))
    summary = index(tmp_path / "a", town, tile_m=(32.0, 64.0))
    archive = Archive.open(tmp_path / "a")
    expected = naive_tiles(archive, town, encoder)
    keys = list(zip(archive.scale.tolist(), archive.col.tolist(), archive.row.tolist()))
    assert sorted(keys) == sorted(expected)
    np.testing.assert_allclose(archive.vectors, [expected[key] for key in keys], atol=1e-5)
    assert summary["tiles"] == len(expected) == summary["new_tiles"]
    positions = sum((c1 - c0) * (r1 - r0) for c0, c1, r0, r1 in (
        archive.grid.tiles_covering(i, (WEST, NORTH - 200, WEST + 300, NORTH)) for i in (0, 1)))
    assert summary["skipped"] == positions - len(expected) > 0
    assert archive.grid.scales[0].overlap == 0.5
    assert not (tmp_path / "a" / "building").exists()


def test_the_same_ground_in_two_dates_has_the_same_tile_ids(tmp_path, encoder):
    old = write_raster(tmp_path / "town_2019-05-01.tif", 200, 200, seed=1)
    new = write_raster(tmp_path / "town_2023-06-30.tif", 260, 220, seed=2, west=WEST - 30, north=NORTH + 10)
    index(tmp_path / "a", old, new, tile_m=(40.0,))
    archive = Archive.open(tmp_path / "a")
    of = [set(archive.tile_ids(np.flatnonzero(archive.source == i))) for i in (0, 1)]
    assert of[0] < of[1]
    assert set(archive.dates.astype(str)) == {"2019-05-01", "2023-06-30"}
    tile = sorted(of[0])[0]
    both = archive.rows_of(tile)
    assert len(both) == 2 and len(archive.rows_of(tile, "town_2019-05-01.tif")) == 1
    assert shapely.equals(*archive.footprints(both))


def test_a_source_in_another_crs_is_warped_to_the_grid_and_lies_where_it_belongs(tmp_path, encoder):
    here = write_raster(tmp_path / "utm.tif", 200, 200)
    degrees = write_raster(
        tmp_path / "degrees.tif", 200, 200, seed=3, gsd_m=1.2e-5, west=15.0, north=48.75, crs="EPSG:4326"
    )
    summary = index(tmp_path / "a", here, degrees, tile_m=(40.0,))
    assert summary["sources"] == 2 and summary["grid"]["crs"] == CRS
    archive = Archive.open(tmp_path / "a")
    assert [e.crs for e in archive.sources] == [CRS, "EPSG:4326"]
    expected = naive_tiles(archive, degrees, encoder)
    rows = np.flatnonzero(archive.source == 1)
    assert sorted(zip(archive.scale[rows], archive.col[rows], archive.row[rows])) == sorted(expected)


def test_tile_size_in_pixels_counts_those_of_the_finest_source(tmp_path, encoder):
    fine = write_raster(tmp_path / "fine.tif", 256, 256, gsd_m=0.5)
    coarse = write_raster(tmp_path / "coarse.tif", 128, 128, gsd_m=3.0)
    summary = index(tmp_path / "a", coarse, fine, tile_px=64)
    assert [s["tile_m"] for s in summary["grid"]["scales"]] == [32.0]
    assert index(tmp_path / "a", coarse, tile_px=64)["kept"] == 1
    with pytest.raises(ArchiveError, match="32 m"):
        index(tmp_path / "a", coarse, tile_px=128)


def test_the_default_tile_grows_where_fine_tiles_would_fill_a_coarse_source(tmp_path, encoder, monkeypatch):
    from kinscape.core.archive import settle

    fine = write_raster(tmp_path / "fine.tif", 300, 300, gsd_m=0.5)
    coarse = write_raster(tmp_path / "coarse.tif", 300, 300, gsd_m=30.0)
    assert [s["tile_m"] for s in index(tmp_path / "a", fine)["grid"]["scales"]] == [128.0]
    monkeypatch.setattr(settle, "MANY_TILES", 2000)
    summary = index(tmp_path / "b", fine, coarse)
    size = summary["grid"]["scales"][0]["tile_m"]
    assert (9000 / (size / 2)) ** 2 < 2000 < (9000 / (size / 4)) ** 2 and size in (128 * 2**i for i in range(9))
    assert any(f"{size:g} m wide" in note for note in summary["notes"])


def test_overlap_that_cannot_be_shared_is_rounded_and_told(tmp_path, encoder):
    summary = index(tmp_path / "a", write_raster(tmp_path / "r.tif"), tile_m=(32.0,), overlap=0.4)
    assert summary["grid"]["scales"][0]["overlap"] == 0.5  # strides of 8, 16, 24 or 32 of 32 pixels
    assert any("0.5 instead of 0.4" in note for note in summary["notes"])


def test_a_source_much_coarser_than_the_tiles_is_told(tmp_path, encoder):
    summary = index(tmp_path / "a", write_raster(tmp_path / "coarse.tif", gsd_m=10.0), tile_m=(64.0,))
    assert any("enlarged 5 times" in note for note in summary["notes"])


def test_one_and_four_band_rasters_of_other_types_share_an_archive(tmp_path, encoder):
    grey = write_raster(tmp_path / "grey.tif", bands=1, dtype="float32")
    four = write_raster(tmp_path / "four.tif", bands=4, dtype="uint16")
    index(tmp_path / "a", grey, four, tile_m=(64.0,))
    archive = Archive.open(tmp_path / "a")
    assert [e.bands for e in archive.sources] == [(1,), (1, 2, 3)]
    assert archive.sources[1].stretch.hi[0] > 1


def test_chosen_bands_are_used_and_a_wrong_choice_names_the_file(tmp_path, encoder):
    four = write_raster(tmp_path / "four.tif", bands=4)
    index(tmp_path / "a", four, tile_m=(64.0,), bands=(4, 3, 2))
    assert Archive.open(tmp_path / "a").sources[0].bands == (4, 3, 2)
    with pytest.raises(RasterError, match="grey.tif has 1 band"):
        index(tmp_path / "b", write_raster(tmp_path / "grey.tif", bands=1), tile_m=(64.0,), bands=(4, 3, 2))
    assert not (tmp_path / "b").exists()


def test_whole_files_need_no_georeference_and_keep_their_ids(tmp_path, encoder):
    plain = (
        write_raster(tmp_path / "pictures" / "plain.tif", 90, 40, crs=None)
        if (tmp_path / "pictures").mkdir() is None
        else None
    )
    placed = write_raster(tmp_path / "pictures" / "placed.tif", 64, 64, seed=1)
    summary = index(tmp_path / "a", tmp_path / "pictures", whole=True)
    archive = Archive.open(tmp_path / "a")
    assert summary["tiles"] == 2 and archive.grid.whole and archive.grid.crs == CRS
    assert archive.tile_ids([0, 1]) == ["whole/0", "whole/1"]
    by_name = {entry.name: i for i, entry in enumerate(archive.sources)}
    outlines = archive.footprints([0, 1])
    assert outlines[by_name["plain.tif"]] is None and np.isnan(archive.bounds()[by_name["plain.tif"]]).all()
    assert outlines[by_name["placed.tif"]].equals(shapely.box(WEST, NORTH - 64, WEST + 64, NORTH))
    np.testing.assert_allclose(np.linalg.norm(archive.vectors, axis=1), 1, atol=1e-6)
    assert archive.read_tile(by_name["plain.tif"]).pixels.shape[1] == 32
    plain.unlink()
    write_raster(tmp_path / "pictures" / "later.tif", 64, 64, seed=2)
    index(tmp_path / "a", tmp_path / "pictures")
    archive = Archive.open(tmp_path / "a")
    assert archive.tile_ids([0, 1]) == [f"whole/{by_name['placed.tif']}", "whole/2"]
    assert archive.footprints([0])[0].area == 64 * 64 and placed.exists()


def test_a_long_picture_is_the_mean_of_its_squares(tmp_path, encoder):
    from kinscape.core.archive.pictures import encode_pictures, windows
    from kinscape.core.raster.reader import Patch

    rng = np.random.default_rng(0)
    long = Patch(rng.random((3, 32, 80), np.float32), np.ones((32, 80), bool), 1.0)
    boxes = windows(long, 32)
    assert [box[1].start for box in boxes] == [0, 24, 48]
    mean = np.mean([encoder.encode(long.pixels[None][(..., *box)])[0] for box in boxes], axis=0)
    np.testing.assert_allclose(encode_pictures(encoder, [long])[0], mean / np.linalg.norm(mean), atol=1e-6)


class CancelAfter(Events):
    """Cancels once so many tile positions are done."""

    def __init__(self, done: int) -> None:
        super().__init__()
        self.limit, self.seen = done, []

    def on_progress(self, progress) -> None:
        if progress.stage == "indexing":
            self.seen.append(progress.done)
            if progress.done >= self.limit:
                self.cancel()


@pytest.mark.parametrize("parallel", ["processes", "threads"])
def test_a_cancelled_run_keeps_what_is_done_and_the_next_goes_on(tmp_path, monkeypatch, parallel):
    encoder = use_encoder(monkeypatch, QuadrantEncoder(parallel=parallel))
    raster = write_raster(tmp_path / "wide.tif", 6000, 200)
    job = IndexJob(str(tmp_path / "a"), (str(raster),), tile_m=(32.0,))
    with pytest.raises(Cancelled):
        run_job(job, CancelAfter(100))
    archive = Archive.open(tmp_path / "a")
    assert archive.is_partial and archive.sources[0].state == "partial"
    done, calls = len(archive), encoder.calls
    assert 0 < done
    summary = run_job(job).summary
    whole = Archive.open(tmp_path / "a")
    assert not whole.is_partial and summary["tiles"] == len(whole) > done
    other = use_encoder(monkeypatch, QuadrantEncoder(parallel=parallel))
    run_job(IndexJob(str(tmp_path / "b"), (str(raster),), tile_m=(32.0,)))
    undisturbed = Archive.open(tmp_path / "b")
    np.testing.assert_array_equal(whole.vectors, undisturbed.vectors)
    np.testing.assert_array_equal(whole.col, undisturbed.col)
    assert encoder.calls - calls < other.calls  # blocks that were done were not done again


def test_first_results_can_be_searched_while_the_rest_is_indexed(tmp_path, encoder, monkeypatch):
    from kinscape.core.archive import update

    monkeypatch.setattr(update, "_FIRST_PART_TILES", 0)
    seen = []

    class Watch(Events):
        def on_progress(self, progress) -> None:
            if progress.stage == "indexing" and progress.done and (tmp_path / "a" / "archive.json").exists():
                seen.append(len(Archive.open(tmp_path / "a")))

    run_job(IndexJob(str(tmp_path / "a"), (str(write_raster(tmp_path / "r.tif", 9000, 100)),), tile_m=(32.0,)), Watch())
    assert seen == sorted(seen) and 0 < seen[0] < len(Archive.open(tmp_path / "a"))


def test_any_executor_can_do_the_blocks(tmp_path, encoder):
    from concurrent.futures import ThreadPoolExecutor

    raster = write_raster(tmp_path / "r.tif", 5000, 150)
    with ThreadPoolExecutor(1) as executor:
        index_job.run(IndexJob(str(tmp_path / "a"), (str(raster),), tile_m=(32.0,)), Events(), executor)
        assert executor.submit(int, 7).result() == 7  # still ours
    index(tmp_path / "b", raster, tile_m=(32.0,))
    np.testing.assert_array_equal(Archive.open(tmp_path / "a").vectors, Archive.open(tmp_path / "b").vectors)


def test_info_tells_what_is_inside(tmp_path, encoder):
    town = write_raster(tmp_path / "tów n.tif", 200, 200)
    index(tmp_path / "a b", town, tile_m=(40.0, 80.0))
    info = run_job(InfoJob(str(tmp_path / "a b"))).summary
    archive = Archive.open(tmp_path / "a b")
    assert info["tiles"] == len(archive) and info["dim"] == 13 and info["grid"]["name"] == CRS
    assert [s["tiles"] for s in info["grid"]["scales"]] == np.bincount(archive.scale).tolist()
    assert info["sources"][0]["name"] == "tów n.tif" and info["sources"][0]["bands"] == [1, 2, 3]
    boxes = archive.bounds()
    assert info["extent"] == [*boxes[:, :2].min(axis=0), *boxes[:, 2:].max(axis=0)]
    assert 14.9 < info["extent_wgs84"][0] < info["extent_wgs84"][2] < 15.1
    assert info["index"] is None and not info["is_stale"] and info["missing"] == info["changed"] == []
    town.unlink()
    info = run_job(InfoJob(str(tmp_path / "a b"))).summary
    assert info["missing"] == [str(town)] and info["is_stale"]
    assert not run_job(InfoJob(str(tmp_path / "a b"), check_sources=False)).summary["is_stale"]


def test_worker_processes_give_the_same_archive_as_one_process(tmp_path):
    """With the real encoder: its work in the pool and its work here."""
    raster = write_raster(tmp_path / "r.tif", 3000, 3000, gsd_m=2.0)
    several = index(tmp_path / "a", raster, tile_m=(256.0,), overlap=0.0, workers=2)
    index(tmp_path / "b", raster, tile_m=(256.0,), overlap=0.0, workers=1)
    one, two = Archive.open(tmp_path / "a"), Archive.open(tmp_path / "b")
    assert several["tiles"] == len(one) > 400
    np.testing.assert_allclose(one.vectors, two.vectors, atol=1e-6)  # a BLAS of several threads rounds differently
    np.testing.assert_array_equal(one.col, two.col)
