"""Places of an earlier search in an archive that was updated since: their rows hold other tiles by then."""

import geopandas
import numpy as np
import pytest
from archives import grid_of
from kinscape.core.archive.store import Archive
from kinscape.core.errors import InputError
from kinscape.core.jobs import job_from_dict, run_job
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.explain import ExplainJob
from kinscape.core.jobs.export_hits import ExportHitsJob
from kinscape.core.jobs.search import SearchJob
from kinscape.core.jobs.thumbnails import ThumbnailsJob
from kinscape.core.search.found_again import GONE, rows_now
from PIL import Image
from pixel_archives import QuarterColours, checkered, index, paint

WEST = 500_000


@pytest.fixture(autouse=True)
def stand_in_encoder(monkeypatch):
    monkeypatch.setattr(Archive, "encoder", lambda self, weights="", device="": QuarterColours())


@pytest.fixture
def scenes(tmp_path):
    """One place on two dates, and a scene beside it."""
    return [
        paint(tmp_path / "2020.tif", checkered(128, 128, seed=1)),
        paint(tmp_path / "2024.tif", checkered(128, 128, seed=2)),
        paint(tmp_path / "beside.tif", checkered(128, 128, seed=3), west=WEST + 128),
    ]


@pytest.fixture
def before(scenes, tmp_path):
    return index(tmp_path / "before", scenes, grid_of((32, 32, 32)))


def after(scenes, tmp_path, which=(2, 1, 0)):
    """The same grid, with the sources in another order, or fewer of them."""
    return index(tmp_path / "after", [scenes[i] for i in which], grid_of((32, 32, 32)))


def remembered(archive, rows):
    """What results keep of places."""
    return archive.tile_ids(rows), [archive.sources[archive.source[row]].path for row in rows]


def vectors_of(archive, rows):
    return np.asarray(archive.vectors)[rows]


def test_rows_that_hold_the_same_are_left(before):
    rows = [0, 5, 20]
    assert rows_now(before, rows, *remembered(before, rows)).tolist() == rows
    assert rows_now(before, rows, ()).tolist() == rows


def test_tiles_are_found_again_by_place_and_source(before, scenes, tmp_path):
    rows = list(range(len(before)))
    archive = after(scenes, tmp_path)
    now = rows_now(archive, rows, *remembered(before, rows))
    assert now.tolist() != rows and remembered(archive, now) == remembered(before, rows)
    np.testing.assert_array_equal(vectors_of(archive, now), vectors_of(before, rows))


def test_another_date_of_the_same_place_is_not_the_same(before, scenes, tmp_path):
    archive = after(scenes, tmp_path, (1, 2))
    rows = list(range(len(before)))
    now = rows_now(archive, rows, *remembered(before, rows))
    is_gone = np.array([path.endswith("2020.tif") for path in remembered(before, rows)[1]])
    np.testing.assert_array_equal(now == GONE, is_gone)


def test_a_source_that_was_moved_with_its_archive_is_found(before, monkeypatch):
    for entry, relative in zip(before.sources, ("../2020.tif", "../2024.tif", "../more/beside.tif")):
        object.__setattr__(entry, "relative", relative)
    rows = [3, 20, 40]
    ids, _paths = remembered(before, rows)
    moved = ["D:\\elsewhere\\2020.tif", "/elsewhere/2024.tif", "/elsewhere/more/beside.tif"]
    assert rows_now(before, rows, ids, moved).tolist() == rows
    others = ["/x/none.tif", "/x/2020/tif", "/x/less/beside.tif"]
    assert rows_now(before, rows, ids, others).tolist() == [GONE] * 3
    assert before.rows_of(ids[2], moved[2]).tolist() == [40]
    with pytest.raises(InputError, match="has no source"):
        before.rows_of(ids[2], others[2])


def test_lists_that_do_not_belong_together_are_refused(before):
    with pytest.raises(InputError, match="do not belong together"):
        rows_now(before, [1, 2], ["0/0/0"])


def test_thumbnails_show_the_tiles_that_were_found(before, scenes, tmp_path):
    archive = after(scenes, tmp_path, (2, 1))
    rows = [1, 17, 33]
    ids, paths = remembered(before, rows)
    job = ThumbnailsJob(str(archive.folder), tuple(rows), str(tmp_path / "t"), 32, tuple(ids), tuple(paths))
    assert job_from_dict(job.to_dict()) == job
    assert run_job(job).summary == {"done": 2, "failed": [1]}
    assert sorted(p.name for p in (tmp_path / "t").iterdir()) == ["17.png", "33.png"]
    for row in (17, 33):
        with Image.open(tmp_path / "t" / f"{row}.png") as image:
            shown = np.asarray(image.convert("RGB")).transpose(2, 0, 1)
        np.testing.assert_array_equal(shown, np.rint(before.read_tile(row).pixels * 255).astype(np.uint8))


def test_the_tile_that_was_found_is_explained(before, scenes, tmp_path):
    like = (Example(tile=before.tile_ids([40])[0]),)
    rows = (2, 33)
    ids, paths = (tuple(texts) for texts in remembered(before, rows))
    there = run_job(ExplainJob(str(before.folder), like, rows)).summary["rows"]
    archive = after(scenes, tmp_path)
    again = run_job(ExplainJob(str(archive.folder), like, rows, tile_ids=ids, sources=paths)).summary["rows"]
    assert again == there and [row["row"] for row in again] == list(rows)
    assert run_job(ExplainJob(str(archive.folder), like, rows)).summary["rows"] != there
    fewer = index(tmp_path / "fewer", scenes[1:], grid_of((32, 32, 32)))
    with pytest.raises(InputError, match="has changed since"):
        run_job(ExplainJob(str(fewer.folder), like, rows, tile_ids=ids, sources=paths))


def test_pictures_that_are_exported_show_the_places(before, scenes, tmp_path):
    like = (Example(tile=before.tile_ids([40])[0]),)
    found = run_job(SearchJob(str(before.folder), like, str(tmp_path / "r.gpkg"), k=12, one_per_place=False))
    places = geopandas.read_file(found.files["results"], layer="places")
    archive = after(scenes, tmp_path)
    out = tmp_path / "pictures"
    run_job(ExportHitsJob(found.files["results"], str(out), "pictures", archive=str(archive.folder), px=32))
    for place in places.itertuples():
        with Image.open(next(out.glob(f"{place.rank:02d}_*.png"))) as image:
            shown = np.asarray(image.convert("RGB")).transpose(2, 0, 1)
        wanted = np.rint(before.read_tile(place.tile_row).pixels * 255).astype(np.uint8)
        np.testing.assert_array_equal(shown, wanted)


def test_results_that_are_gone_are_called_gone(tmp_path):
    with pytest.raises(InputError, match="is not there any more"):
        run_job(ExportHitsJob(str(tmp_path / "r.gpkg"), str(tmp_path / "out.csv"), "csv"))
