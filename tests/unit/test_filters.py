"""Filters against plain geometry and geodesy, tile by tile."""

import geopandas
import numpy as np
import pyproj
import pytest
import shapely
from archives import CRS, full_grid, grid_of, make_archive
from kinscape.core.errors import InputError, QueryError
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.search import SearchJob
from kinscape.core.raster.grid import Grid
from kinscape.core.search import areas, filters


def search(**fields):
    return SearchJob("archive", (Example(tile="0/0/0"),), "out.gpkg", **fields)


def allowed(archive, notes=None, scale=None, **fields):
    rows = filters.allowed_rows(archive, search(**fields), scale, notes)
    return np.arange(len(archive)) if rows is None else rows


@pytest.fixture
def archive(tmp_path):
    parts = [
        {**full_grid(40, 30), "date": "2020-06-01", "path": "/data/2020/town.tif"},
        {**full_grid(40, 30), "date": "2022-06-01", "path": "/data/2022/town.tif"},
        {**full_grid(10, 10), "path": "/data/old/scan.tif"},
    ]
    return make_archive(tmp_path / "a", grid_of((40, 64, 32)), parts)


def centres(archive):
    return np.array([(s.centroid.x, s.centroid.y) for s in archive.footprints(np.arange(len(archive)))])


def test_no_filter_means_every_row(archive):
    assert filters.allowed_rows(archive, search()) is None


def test_an_extent_keeps_the_tiles_whose_centre_is_inside(archive):
    box = (250_103.0, 2_698_081.0, 250_322.5, 2_698_300.0)
    x, y = centres(archive).T
    expected = (x >= box[0]) & (x <= box[2]) & (y >= box[1]) & (y <= box[3])
    assert 0 < expected.sum() < len(archive)
    np.testing.assert_array_equal(allowed(archive, extent=box), np.flatnonzero(expected))


def test_a_centre_on_the_edge_of_the_extent_counts(archive):
    rows = allowed(archive, extent=(250_020.0, 2_698_020.0, 250_040.0, 2_698_040.0))
    assert {(int(archive.col[r]), int(archive.row[r])) for r in rows} == {
        (12500, 134900),
        (12501, 134900),
        (12500, 134901),
        (12501, 134901),
    }


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3035", "+proj=aeqd +lat_0=25 +lon_0=11 +units=m"])
def test_an_extent_in_another_crs_is_exact(archive, crs):
    x, y = pyproj.Transformer.from_crs(CRS, crs, always_xy=True).transform(*centres(archive).T)
    box = (
        tuple(np.quantile(x, 0.2)[None]) + tuple(np.quantile(y, 0.3)[None]) + (np.quantile(x, 0.6), np.quantile(y, 0.9))
    )
    expected = np.flatnonzero((x >= box[0]) & (x <= box[2]) & (y >= box[1]) & (y <= box[3]))
    np.testing.assert_array_equal(allowed(archive, extent=tuple(map(float, box)), extent_crs=crs), expected)


def test_an_extent_may_cross_the_antimeridian(tmp_path):
    grid = grid_of((10_000, 64, 64), crs="EPSG:3832")  # centred on 150 degrees east
    archive = make_archive(tmp_path / "pacific", grid, [full_grid(200, 3, 240, -170)])
    lon = pyproj.Transformer.from_crs("EPSG:3832", "EPSG:4326", always_xy=True).transform(*centres(archive).T)[0]
    rows = allowed(archive, extent=(179.0, -80.0, -178.5, 80.0), extent_crs="EPSG:4326")
    np.testing.assert_array_equal(rows, np.flatnonzero((lon >= 179) | (lon <= -178.5)))
    assert len(rows) and (lon[rows] > 0).any() and (lon[rows] < 0).any()


@pytest.mark.parametrize(
    "extent, crs, text",
    [
        ((5, 0, 1, 3), "", "is empty"),
        ((0, 0, float("nan"), 1), "", "is empty"),
        ((0, 0, 1, 1), "EPSG:999999", "EPSG:999999"),
    ],
)
def test_a_wrong_extent_is_refused(archive, extent, crs, text):
    with pytest.raises(QueryError, match=text):
        allowed(archive, extent=extent, extent_crs=crs)


def save_polygons(path, polygons, crs=CRS, **options):
    geopandas.GeoDataFrame({"name": range(len(polygons))}, geometry=list(polygons), crs=crs).to_file(path, **options)
    return str(path)


def random_polygons(count, seed=0, size=60):
    rng = np.random.default_rng(seed)
    middles = np.column_stack([rng.uniform(250_000, 250_800, count), rng.uniform(2_698_000, 2_698_600, count)])
    return [shapely.concave_hull(shapely.MultiPoint(m + rng.normal(0, size, (12, 2))), 0.4) for m in middles]


@pytest.mark.parametrize("count", [1, 3, 40])
def test_polygons_keep_the_tiles_whose_centre_they_cover(archive, tmp_path, count):
    polygons = random_polygons(count, count)
    path = save_polygons(tmp_path / "areas with spaces ä.gpkg", polygons)
    together = shapely.union_all(polygons)
    expected = [i for i, c in enumerate(centres(archive)) if together.intersects(shapely.Point(c))]
    assert expected
    np.testing.assert_array_equal(allowed(archive, within=path), expected)


def test_polygons_in_another_crs_and_format_are_moved(archive, tmp_path):
    polygons = geopandas.GeoSeries(random_polygons(2, 5, 150), crs=CRS)
    path = tmp_path / "areas.geojson"
    polygons.to_crs("EPSG:4326").to_file(path, driver="GeoJSON")
    expected = [
        i for i, c in enumerate(centres(archive)) if polygons.union_all().buffer(-0.5).intersects(shapely.Point(c))
    ]
    assert set(expected) <= set(allowed(archive, within=str(path)).tolist())
    wider = [i for i, c in enumerate(centres(archive)) if polygons.union_all().buffer(0.5).intersects(shapely.Point(c))]
    assert set(allowed(archive, within=str(path)).tolist()) <= set(wider)


def test_long_edges_bend_when_polygons_are_moved():
    """A parallel of latitude is no straight line in UTM: 300 km of it sag by kilometres."""
    box = np.array([shapely.box(9, 49.9, 13.2, 50)], dtype=object)
    moved = areas.reproject(box, "EPSG:4326", "EPSG:25832")[0]
    x, y = pyproj.Transformer.from_crs("EPSG:4326", "EPSG:25832", always_xy=True).transform(11.1, 49.9)
    assert moved.exterior.distance(shapely.Point(x, y)) < 5


def test_the_polygon_layer_can_be_chosen(archive, tmp_path):
    path = save_polygons(tmp_path / "a.gpkg", random_polygons(1, 1), layer="first")
    save_polygons(path, random_polygons(1, 2), layer="second", mode="a")
    assert not np.array_equal(
        allowed(archive, within=path, within_layer="first"), allowed(archive, within=path, within_layer="second")
    )
    with pytest.raises(QueryError, match="no layer 'third'.*first, second"):
        allowed(archive, within=path, within_layer="third")


def test_a_layer_with_polygons_is_found_beside_others(archive, tmp_path):
    path = tmp_path / "a.gpkg"
    geopandas.GeoDataFrame(geometry=[shapely.Point(1, 1)], crs=CRS).to_file(path, layer="points")
    save_polygons(path, random_polygons(1, 1, 200), layer="areas", mode="a")
    np.testing.assert_array_equal(
        allowed(archive, within=str(path)), allowed(archive, within=str(path), within_layer="areas")
    )
    assert len(allowed(archive, within=str(path)))


def test_polygon_files_that_cannot_be_used_are_named(archive, tmp_path):
    geopandas.GeoDataFrame(geometry=[shapely.Point(1, 1)], crs=CRS).to_file(tmp_path / "points.gpkg")
    with pytest.warns(UserWarning, match="crs"):
        geopandas.GeoDataFrame(geometry=[shapely.box(0, 0, 1, 1)]).to_file(tmp_path / "nocrs.gpkg")
    (tmp_path / "text.gpkg").write_text("hello")
    for name, text in (
        ("missing.gpkg", "no such file"),
        ("points.gpkg", "no polygons"),
        ("nocrs.gpkg", "no coordinate reference"),
        ("text.gpkg", "cannot be read"),
    ):
        with pytest.raises(QueryError, match=text) as caught:
            allowed(archive, within=str(tmp_path / name))
        assert name in str(caught.value)


def test_dates_are_inclusive_and_may_be_open(archive):
    assert set(archive.source[allowed(archive, date_from="2020-06-01", date_to="2020-06-01")]) == {0}
    assert set(archive.source[allowed(archive, date_from="2020-06-02")]) == {1}
    assert set(archive.source[allowed(archive, date_to="2022-06")]) == {0, 1}
    assert set(archive.source[allowed(archive, date_from="2022", date_to="2022")]) == {1}


def test_tiles_without_date_are_left_out_and_counted(archive):
    notes = []
    assert 2 not in archive.source[allowed(archive, notes, date_from="1900-01-01")]
    assert any("100 tiles have no date" in note for note in notes)


@pytest.mark.parametrize(
    "text", ["yesterday", "2020-13-01", "2020-02-30", "01.02.2020", "2020-1-1", "2020-01-01-01", "20200101"]
)
def test_a_malformed_date_is_named(archive, text):
    with pytest.raises(QueryError, match=text.replace(".", r"\.")):
        allowed(archive, date_from=text)


def test_ends_of_months_and_years():
    assert str(filters.parse_date("2024-02", is_end=True)) == "2024-02-29"
    assert str(filters.parse_date("2023", is_end=True)) == "2023-12-31"
    assert str(filters.parse_date("2023")) == "2023-01-01"


def test_dates_in_the_wrong_order_are_refused(archive):
    with pytest.raises(QueryError, match="end before they begin"):
        allowed(archive, date_from="2022", date_to="2020")


def test_sources_are_found_by_the_end_of_their_path(archive):
    assert set(archive.source[allowed(archive, sources=("town.tif",))]) == {0, 1}
    assert set(archive.source[allowed(archive, sources=("2022/town.tif", "scan.tif"))]) == {1, 2}
    with pytest.raises(InputError, match="forest.tif"):
        allowed(archive, sources=("forest.tif",))


@pytest.mark.parametrize("radius_m", [60.0, 400.0, 20_000.0])
def test_distance_is_geodesic(archive, radius_m):
    to_lonlat = pyproj.Transformer.from_crs(CRS, "EPSG:4326", always_xy=True)
    lon, lat = to_lonlat.transform(250_300, 2_698_200)
    u, v = to_lonlat.transform(*centres(archive).T)
    distance = pyproj.Geod(ellps="WGS84").inv(np.full(len(u), lon), np.full(len(u), lat), u, v)[2]
    np.testing.assert_array_equal(
        allowed(archive, near=(lon, lat), radius_m=radius_m), np.flatnonzero(distance <= radius_m)
    )
    np.testing.assert_array_equal(
        allowed(archive, near=(250_300.0, 2_698_200.0), near_crs=CRS, radius_m=radius_m),
        np.flatnonzero(distance <= radius_m),
    )


@pytest.mark.parametrize(
    "lon, lat, radius_m", [(179.9, -16.0, 300_000.0), (-179.5, -16.0, 2_000_000.0), (0.0, 84.0, 1_500_000.0)]
)
def test_distance_works_across_the_antimeridian_and_near_a_pole(tmp_path, lon, lat, radius_m):
    archive = make_archive(
        tmp_path / "world", grid_of((200_000, 64, 64), crs="EPSG:3857"), [full_grid(200, 200, -100, -100)]
    )
    u, v = pyproj.Transformer.from_crs("EPSG:3857", "EPSG:4326", always_xy=True).transform(*centres(archive).T)
    distance = pyproj.Geod(ellps="WGS84").inv(np.full(len(u), lon), np.full(len(u), lat), u, v)[2]
    expected = np.flatnonzero(distance <= radius_m)
    assert len(expected)
    np.testing.assert_array_equal(allowed(archive, near=(lon, lat), radius_m=radius_m), expected)


@pytest.mark.parametrize(
    "fields, text",
    [
        ({"near": (0.0, 0.0)}, "without a radius"),
        ({"radius_m": 5.0}, "without a point"),
        ({"near": (0.0, 0.0), "radius_m": -1.0}, "not possible"),
        ({"near": (0.0, 95.0), "radius_m": 5.0}, "nowhere on earth"),
    ],
)
def test_a_wrong_distance_is_refused(archive, fields, text):
    with pytest.raises(QueryError, match=text):
        allowed(archive, **fields)


def test_filters_combine(archive, tmp_path):
    polygons = random_polygons(2, 8, 150)
    path = save_polygons(tmp_path / "p.gpkg", polygons)
    box = (250_100.0, 2_698_050.0, 250_600.0, 2_698_500.0)
    both = np.intersect1d(allowed(archive, within=path), allowed(archive, extent=box))
    both = both[archive.source[both] == 1]
    assert len(both)
    np.testing.assert_array_equal(allowed(archive, within=path, extent=box, date_from="2021"), both)


def test_the_filter_that_leaves_nothing_is_named(archive):
    notes = []
    assert len(allowed(archive, notes, date_from="2021", extent=(0, 0, 5, 5))) == 0
    assert len(notes) == 2 and "'extent' leaves no tile" in notes[1]  # the first: tiles without date


def test_a_scale_is_a_filter(tmp_path):
    part = {"col": np.arange(6), "row": np.arange(6), "scale": [0, 1, 0, 1, 1, 0]}
    archive = make_archive(tmp_path / "a", grid_of((40, 64, 64), (80, 64, 64)), [part])
    assert allowed(archive, scale=1).tolist() == [1, 3, 4]
    assert allowed(archive).tolist() == [0, 1, 2, 3, 4, 5]
    x, y = centres(archive).T
    box = (100.0, 100.0, 290.0, 290.0)
    assert (
        allowed(archive, extent=box).tolist()
        == np.flatnonzero((x >= 100) & (x <= 290) & (y >= 100) & (y <= 290)).tolist()
    )


def test_files_without_footprint_are_outside_every_area(tmp_path):
    import pyarrow as pa

    wkb = pa.array(
        [shapely.to_wkb(shapely.box(0, 0, 10, 10)), None, shapely.to_wkb(shapely.box(100, 0, 110, 10))], pa.binary()
    )
    archive = make_archive(
        tmp_path / "a", Grid(CRS, whole=True), [{"col": np.arange(3), "row": np.zeros(3, int), "wkb": wkb}]
    )
    notes = []
    assert allowed(archive, notes, extent=(-5, -5, 50, 50)).tolist() == [0]
    assert "1 files without georeference" in notes[0]
    plain = make_archive(tmp_path / "b", Grid("", whole=True), [{"col": np.arange(3), "row": np.zeros(3, int)}])
    with pytest.raises(QueryError, match="no coordinates to filter by"):
        allowed(plain, extent=(0, 0, 1, 1))
