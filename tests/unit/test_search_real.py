"""The whole way on the shared orthophoto of a harbour town: boxes over four kinds of ground, truth by eye."""

import geopandas
import pytest
from data import data_dir
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
    folder = tmp_path_factory.mktemp("town") / "archive"
    run_job(IndexJob(str(folder), (town,), tile_m=(40.0,), overlap=0.5))
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
