"""The whole way on the shared orthophoto of a harbour town: boxes over four kinds of ground, truth by eye."""

import geopandas
import numpy as np
import pytest
import rasterio
from data import data_dir
from kinscape.core.archive.store import Archive
from kinscape.core.jobs import run_job
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.index import IndexJob
from kinscape.core.jobs.search import SearchJob

# (xmin, ymin, xmax, ymax) in EPSG:3301 of all ground of a kind
GROUND = {
    "marina": [(540150, 6589400, 540380, 6589780)],
    "apartments": [
        (540400, 6589600, 540600, 6589800),
        (540800, 6589200, 541000, 6589400),
        (540600, 6589000, 540800, 6589200),
    ],
    "gardens": [
        (540080, 6589000, 540600, 6589210),
        (540800, 6589620, 541000, 6590000),
        (540000, 6589000, 540100, 6589080),
    ],
    "forest": [(540000, 6589080, 540150, 6589310), (540380, 6589120, 540600, 6589200)],
}


@pytest.fixture(scope="module")
def town():
    return str(data_dir("rasters", "harbour_town_20cm.tif"))


@pytest.fixture(scope="module")
def archive(town, tmp_path_factory):
    """Of the hand-made encoder, whose table has seen this mosaic: what it finds shows that the way is right. How well
    encoders search what they have not seen is for ``bench unseen``."""
    folder = tmp_path_factory.mktemp("town") / "archive"
    run_job(IndexJob(str(folder), (town,), tile_m=(40.0,), overlap=0.5, encoder="handcrafted"))
    return folder


@pytest.mark.parametrize(
    "kind, box, at_least",
    [
        ("marina", (540240, 6589580, 540290, 6589630), 8),
        ("apartments", (540900, 6589260, 540950, 6589310), 8),
        ("gardens", (540240, 6589130, 540290, 6589180), 8),
        ("forest", (540020, 6589210, 540070, 6589260), 8),
    ],
)
def test_the_first_places_are_of_the_kind_in_the_box(archive, town, tmp_path, kind, box, at_least):
    job = SearchJob(str(archive), (Example.box(town, *box),), str(tmp_path / "r.gpkg"), k=10)
    places = geopandas.read_file(run_job(job).files["results"], layer="places")
    middles = places.geometry.centroid
    is_right = [any(x0 <= p.x <= x1 and y0 <= p.y <= y1 for x0, y0, x1, y1 in GROUND[kind]) for p in middles]
    assert len(places) == 10 and sum(is_right) >= at_least


@pytest.fixture(scope="module")
def six_dates(tmp_path_factory):
    """NAIP of one area in six years; tiles without overlap, so that a cell of the score map is a tile."""
    folder = tmp_path_factory.mktemp("naip") / "archive"
    run_job(IndexJob(str(folder), (str(data_dir("rasters", "naip")),), tile_m=(320.0,), overlap=0.0))
    return folder


def _of_every_date(archive):
    """{tile id: rows} of the tiles that all six dates hold."""
    rows_of = {}
    for row, tile in enumerate(archive.tile_ids(np.arange(len(archive)))):
        rows_of.setdefault(tile, []).append(row)
    return {tile: rows for tile, rows in rows_of.items() if len(rows) == 6}


def test_the_same_ground_has_the_same_tile_id_in_every_date(six_dates):
    archive = Archive.open(six_dates)
    assert len(archive.sources) == 6 and len({str(date) for date in archive.dates}) == 6
    ids = [set(archive.tile_ids(np.flatnonzero(archive.source == i))) for i in range(6)]
    assert len(ids[0]) > 100 and all(other == ids[0] for other in ids)
    patches = [archive.read_tile(row) for row in next(iter(_of_every_date(archive).values()))]
    px = archive.manifest.encoder.input_px
    assert {patch.pixels.shape for patch in patches} == {(3, px, px)}


def test_places_group_the_dates_and_the_score_map_takes_the_best_of_them(six_dates, tmp_path):
    archive = Archive.open(six_dates)
    rows_of = _of_every_date(archive)
    tile = sorted(rows_of)[len(rows_of) // 2]
    like = Example(tile=tile, source=archive.sources[2].path)
    job = SearchJob(str(six_dates), (like,), str(tmp_path / "r.gpkg"), k=1000, score_map=str(tmp_path / "s.tif"))
    files = run_job(job).files
    query = archive.vectors[archive.rows_of(tile, archive.sources[2].path)[0]]
    scores = archive.vectors @ query
    best = {tile: scores[rows].max() for tile, rows in rows_of.items()}

    places = geopandas.read_file(files["results"], layer="places").set_index("tile_id")
    assert places.index.is_unique and set(places.index) == set(best)
    assert (places.n_dates == 6).all() and places.dates.nunique() == 1
    np.testing.assert_allclose(places.score, [best[tile] for tile in places.index], atol=1e-5)
    with rasterio.open(files["score_map"]) as image:
        middles = places.geometry.centroid
        cells = [value[0] for value in image.sample(zip(middles.x, middles.y))]
    np.testing.assert_allclose(cells, places.score, atol=1e-5)
    one_date = scores[[rows[0] for rows in rows_of.values()]]
    assert (np.array(list(best.values())) > one_date + 0.01).mean() > 0.5  # the best date is not just the first
