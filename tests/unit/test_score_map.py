"""The score map against a brute force over cells, and its file against what rasterio makes of it."""

import numpy as np
import pytest
import rasterio
from archives import full_grid, grid_of, make_archive
from kinscape.core.errors import Cancelled, QueryError
from kinscape.core.events import Events
from kinscape.core.raster.grid import Grid
from kinscape.core.search import score_map, sparse_tiff
from rasterio.enums import Resampling
from rasterio.warp import reproject

NODATA = -9999.0


def brute_force(archive, scale, rows, scores):
    """{cell: mean over tiles that hold its centre of the tile's best score}, cells counted in strides from (0, 0)."""
    s = archive.grid.scales[scale]
    best = {}
    for row, score in zip(rows.tolist(), scores.tolist()):
        if archive.scale[row] == scale:
            at = int(archive.col[row]), int(archive.row[row])
            best[at] = max(score, best.get(at, -9))
    cells = {}
    for (col, line), score in best.items():
        for i in range(-1, int(s.tile_px / s.stride_px) + 2):
            for j in range(-1, int(s.tile_px / s.stride_px) + 2):
                if all(0 <= (n + 0.5) * s.stride_px <= s.tile_px for n in (i, j)):
                    cells.setdefault((col + i, line + j), []).append(score)
    return {at: np.mean(values) for at, values in cells.items()}


def cells_of(path, stride_m):
    with rasterio.open(path) as image:
        values = image.read(1)
        lines, columns = np.nonzero(values != NODATA)
        x = image.transform.c + (columns + 0.5) * image.transform.a
        y = image.transform.f + (lines + 0.5) * image.transform.e
    at = zip(np.floor(x / stride_m).astype(int).tolist(), np.floor(y / stride_m).astype(int).tolist())
    return dict(zip(at, values[lines, columns].tolist()))


def assert_same(found, expected):
    assert found.keys() == expected.keys()
    np.testing.assert_allclose([found[at] for at in expected], list(expected.values()), atol=1e-6)


@pytest.mark.parametrize("stride", [64, 32, 16, 48, 40])
def test_cells_are_means_of_the_tiles_that_hold_them(tmp_path, monkeypatch, stride):
    monkeypatch.setattr(sparse_tiff, "BLOCK", 256)
    monkeypatch.setattr(score_map, "BLOCK", 256)
    rng = np.random.default_rng(stride)
    part = full_grid(270, 12)
    keep = rng.random(len(part["col"])) < 0.8
    parts = [{name: values[keep] for name, values in part.items()}, full_grid(20, 9, 12540, 134903)]
    archive = make_archive(tmp_path / "a", grid_of((40, 64, stride)), parts)
    scores = rng.normal(size=len(archive)).astype(np.float32)
    score_map.write(str(tmp_path / "map.tif"), archive, None, None, scores)
    assert_same(
        cells_of(tmp_path / "map.tif", 40 * stride / 64), brute_force(archive, 0, np.arange(len(archive)), scores)
    )


def test_only_searched_tiles_of_the_finest_scale_count(tmp_path):
    coarse, fine = full_grid(5, 5, 50, 60), full_grid(9, 9, 100, 120)
    part = {name: np.concatenate([coarse[name], fine[name]]) for name in ("col", "row")}
    archive = make_archive(
        tmp_path / "a", grid_of((80, 64, 32), (40, 64, 32)), [{**part, "scale": np.repeat([0, 1], [25, 81])}]
    )
    rows = np.flatnonzero(np.random.default_rng(1).random(len(archive)) < 0.5)
    scores = np.random.default_rng(2).random(len(rows)).astype(np.float32)
    score_map.write(str(tmp_path / "map.tif"), archive, None, rows, scores)
    assert_same(cells_of(tmp_path / "map.tif", 20), brute_force(archive, 1, rows, scores))
    score_map.write(str(tmp_path / "map.tif"), archive, 0, rows, scores)
    assert_same(cells_of(tmp_path / "map.tif", 40), brute_force(archive, 0, rows, scores))


def test_the_file_is_tiled_compressed_described_and_lies_on_the_grid(tmp_path):
    archive = make_archive(tmp_path / "a", grid_of((40, 64, 32)), [full_grid(600, 300)])
    scores = np.random.default_rng(0).random(len(archive)).astype(np.float32)
    path = str(tmp_path / "map.tif")
    score_map.write(path, archive, None, None, scores)
    with rasterio.open(path) as image:
        assert (image.width, image.height, image.count, image.dtypes[0]) == (601, 301, 1, "float32")
        assert image.block_shapes == [(256, 256)] and image.nodata == NODATA
        assert image.compression.name == "deflate" and image.tags(ns="IMAGE_STRUCTURE")["PREDICTOR"] == "3"
        assert tuple(image.bounds) == (250_000, 2_698_000, 250_000 + 601 * 20, 2_698_000 + 301 * 20)
        assert image.crs.to_epsg() == 32633
        assert image.descriptions[0] == score_map.DESCRIPTION and image.tags()["KINSCAPE"] == "score_map"
        values = image.read(1)
        tags = image.tags(1)
        assert image.overviews(1) == [2, 4]
    assert float(tags["STATISTICS_MINIMUM"]) == pytest.approx(values.min(), abs=1e-6)
    assert float(tags["STATISTICS_MAXIMUM"]) == pytest.approx(values.max(), abs=1e-6)
    assert float(tags["STATISTICS_MEAN"]) == pytest.approx(values.mean(dtype=float), abs=1e-6)
    assert float(tags["STATISTICS_STDDEV"]) == pytest.approx(values.std(dtype=float), abs=1e-6)


def test_overviews_are_means_of_valid_pixels(tmp_path):
    """rasterio reads the overviews that we wrote as any other; two levels, odd sizes, holes."""
    rng = np.random.default_rng(0)
    pixels = rng.random((700, 1301)).astype(np.float32)
    pixels[rng.random(pixels.shape) < 0.4] = NODATA
    pixels[200:600, 100:900] = NODATA
    blocks = [(i, j, pixels[i : i + 1024, j : j + 1024]) for i in range(0, 700, 1024) for j in range(0, 1301, 1024)]
    path = str(tmp_path / "o.tif")
    sparse_tiff.write(path, 1301, 700, rasterio.transform.from_origin(5, 5, 1, 1), "EPSG:32633", blocks, "x", {})
    expected = pixels
    for level in range(3):
        h, w = expected.shape
        expected = np.array(
            [
                [
                    (lambda v: v[v != NODATA].mean(dtype=float) if (v != NODATA).any() else NODATA)(
                        expected[i : i + 2, j : j + 2]
                    )
                    for j in range(0, w, 2)
                ]
                for i in range(0, h, 2)
            ],
            np.float32,
        )
        with rasterio.open(path, OVERVIEW_LEVEL=level) as image:
            np.testing.assert_allclose(image.read(1), expected, atol=1e-6)
            assert image.nodata == NODATA
    with rasterio.open(path) as image:
        assert image.overviews(1) == [2, 4, 8]
        np.testing.assert_array_equal(image.read(1), pixels)


def test_tiles_are_encoded_as_gdal_does(tmp_path):
    tile = np.random.default_rng(0).normal(size=(256, 256)).astype(np.float32)
    np.testing.assert_array_equal(sparse_tiff.decode_tile(sparse_tiff.encode_tile(tile)), tile)


def test_a_map_that_spans_continents_stays_small_and_keeps_its_overviews(tmp_path):
    """Two towns 9,000 km apart: 2e11 cells, of which 3,000 are stored."""
    archive = make_archive(
        tmp_path / "a", grid_of((40, 64, 32)), [full_grid(40, 30, 0, 0), full_grid(40, 40, 450_000, 450_000)]
    )
    scores = np.random.default_rng(0).random(len(archive)).astype(np.float32)
    path = tmp_path / "map.tif"
    score_map.write(str(path), archive, None, None, scores)
    assert path.stat().st_size < 150e6
    with rasterio.open(path) as image:
        assert image.width == 450_041
        window = rasterio.windows.Window(450_000, 0, 41, 41)
        corner = image.read(1, window=window)
        assert (corner != NODATA).all() and image.read(
            1, window=rasterio.windows.Window(225_000, 0, 9, 9)
        ).max() == NODATA
        last = len(image.overviews(1)) - 1
    with rasterio.open(path, OVERVIEW_LEVEL=last) as image:
        assert max(image.shape) <= 256
        values = image.read(1)
        assert np.count_nonzero(values != NODATA) == 2


def test_another_crs_gives_what_a_plain_warp_gives(tmp_path):
    part = full_grid(1400, 60)
    keep = (part["col"] - 12500) % 700 < 300
    archive = make_archive(
        tmp_path / "a", grid_of((40, 64, 32)), [{name: values[keep] for name, values in part.items()}]
    )
    scores = np.random.default_rng(0).random(len(archive)).astype(np.float32)
    score_map.write(str(tmp_path / "plain.tif"), archive, None, None, scores)
    score_map.write(str(tmp_path / "warped.tif"), archive, None, None, scores, crs="EPSG:3035")
    with rasterio.open(tmp_path / "plain.tif") as plain, rasterio.open(tmp_path / "warped.tif") as warped:
        assert warped.crs.to_epsg() == 3035 and warped.nodata == NODATA and warped.overviews(1)
        expected = np.full(warped.shape, NODATA, np.float32)
        reproject(
            plain.read(1),
            expected,
            src_transform=plain.transform,
            src_crs=plain.crs,
            src_nodata=NODATA,
            dst_transform=warped.transform,
            dst_crs=warped.crs,
            dst_nodata=NODATA,
            resampling=Resampling.nearest,
            tolerance=0.01,
        )
        found = warped.read(1)
    assert (found != NODATA).sum() > 10_000
    assert np.mean(found != expected) < 0.001  # chunked warps approximate the transformation differently at cell edges
    assert sorted(p.name for p in tmp_path.glob("*.tif")) == ["plain.tif", "warped.tif"]


def test_no_searched_tile_gives_an_empty_map_of_the_archive(tmp_path):
    archive = make_archive(tmp_path / "a", grid_of((40, 64, 32)), [full_grid(8, 8)])
    score_map.write(str(tmp_path / "map.tif"), archive, None, np.zeros(0, np.int64), np.zeros(0, np.float32))
    with rasterio.open(tmp_path / "map.tif") as image:
        assert image.shape == (9, 9) and (image.read(1) == NODATA).all()


def test_whole_files_and_wrong_crs_are_refused(tmp_path):
    whole = make_archive(tmp_path / "w", Grid("", whole=True), [{"col": np.arange(3), "row": np.zeros(3, int)}])
    with pytest.raises(QueryError, match="whole files"):
        score_map.check(whole)
    archive = make_archive(tmp_path / "a", grid_of((40, 64, 32)), [full_grid(8, 8)])
    with pytest.raises(QueryError, match="EPSG:12345678"):
        score_map.check(archive, "EPSG:12345678")
    far = make_archive(
        tmp_path / "f", grid_of((1, 64, 32)), [full_grid(2, 1, 0, 0), full_grid(2, 1, 20_000_000, 20_000_000)]
    )
    with pytest.raises(QueryError, match="narrow the search"):
        score_map.write(str(tmp_path / "far.tif"), far, None, None, np.zeros(4, np.float32))


def test_cancelling_stops_the_map(tmp_path):
    archive = make_archive(tmp_path / "a", grid_of((40, 64, 32)), [full_grid(8, 8)])
    events = Events()
    events.cancel()
    with pytest.raises(Cancelled):
        score_map.write(str(tmp_path / "map.tif"), archive, None, None, np.zeros(64, np.float32), events=events)
