"""One stretch a source: 8 bits as they are, else percentiles of the valid pixels; safe with NaN and flat rasters."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from kinscape.core.raster import stretch as module
from kinscape.core.raster.stretch import Stretch, fit, identity
from kinscape.core.synthetic_files import pattern, write_raster


def raster(tmp_path, array, **options):
    return write_raster(str(tmp_path / "x.tif"), np.asarray(array), **options)


def test_8_bit_is_taken_as_it_is(tmp_path):
    found = fit(raster(tmp_path, pattern() // 4), (1, 2, 3))
    assert found == identity(3)
    values = np.arange(256, dtype=np.uint8).reshape(1, 16, 16)
    np.testing.assert_allclose(identity(1).apply(values), values / np.float32(255), atol=1e-7)


@pytest.mark.parametrize("kind", ["uint16", "int16", "int32", "float32", "float64"])
def test_other_types_map_the_2nd_to_the_98th_percentile(tmp_path, kind):
    values = np.random.default_rng(0).normal(1000, 200, (3, 100, 120)).astype(kind)
    found = fit(raster(tmp_path, values), (1, 2, 3))
    np.testing.assert_allclose(found.lo, np.percentile(values, 2, axis=(1, 2)), rtol=1e-6)
    np.testing.assert_allclose(found.hi, np.percentile(values, 98, axis=(1, 2)), rtol=1e-6)
    out = found.apply(values)
    assert out.dtype == np.float32 and out.min() == 0 and out.max() == 1
    assert (out == 0).mean() == pytest.approx(0.02, abs=0.005)


def test_holes_do_not_count(tmp_path):
    values = np.full((1, 64, 64), -9999, np.float32)
    values[0, :, 32:] = np.linspace(10, 20, 32)
    values[0, 0, 40] = np.nan
    values[0, 1, 40] = np.inf
    found = fit(raster(tmp_path, values, nodata=-9999), (1,))
    assert 10 <= found.lo[0] < 11 and 19 < found.hi[0] <= 20


@pytest.mark.parametrize("value", [0.0, 5.0, -1e9, 1e-30, 3e38])
def test_a_flat_raster_is_safe(tmp_path, value):
    flat = np.full((1, 32, 32), value, np.float32)
    out = fit(raster(tmp_path, flat), (1,)).apply(flat)
    assert np.isfinite(out).all() and 0 <= out.min() and out.max() <= 1


def test_rare_values_on_a_flat_ground_still_show(tmp_path):
    values = np.zeros((1, 100, 100), np.float32)
    values[0, 50, 50] = 8
    assert fit(raster(tmp_path, values), (1,)).hi == (8.0,)


def test_a_raster_without_valid_pixels_gets_a_stretch(tmp_path):
    assert fit(raster(tmp_path, np.full((1, 32, 32), np.nan, np.float32)), (1,)) == Stretch((0.0,), (1.0,))


def test_what_is_not_a_number_becomes_0():
    values = np.array([[[np.nan, np.inf, -np.inf, 5.0]]], np.float32)
    np.testing.assert_allclose(Stretch((0.0,), (10.0,)).apply(values), [[[0, 1, 0, 0.5]]])


def test_large_offsets_keep_their_digits():
    values = np.array([[[1e9, 1e9 + 1, 1e9 + 2]]])
    np.testing.assert_allclose(Stretch((1e9,), (1e9 + 2,)).apply(values), [[[0, 0.5, 1]]])


def test_an_8_bit_stretch_other_than_identity_equals_the_formula():
    values = np.arange(256, dtype=np.uint8).reshape(1, 16, 16).repeat(2, axis=0)
    found = Stretch((10.0, 100.0), (200.0, 110.0)).apply(values)
    expected = np.clip((values - np.array([10.0, 100])[:, None, None]) / np.array([190.0, 10])[:, None, None], 0, 1)
    np.testing.assert_allclose(found, expected, atol=1e-6)


def test_a_stretch_survives_the_manifest():
    stretch = Stretch((0.1, 2.0), (0.3, 4.5))
    assert Stretch.from_dict(stretch.to_dict()) == stretch


def test_a_large_raster_is_sampled(tmp_path, monkeypatch):
    """With and without overviews, the sample's percentiles are near those of all pixels."""
    monkeypatch.setattr(module, "SAMPLE_PX", 96)
    rng = np.random.default_rng(1)
    values = np.clip(rng.normal(500, 50, (1, 2000, 2000)) + np.linspace(0, 300, 2000), 0, 65535).astype(np.uint16)
    path = raster(tmp_path, values, tiled=True)
    with rasterio.open(path) as dataset:
        windows = list(module._windows(dataset))
    assert len(windows) > 100 and sum(s[0] * s[1] for _, s in windows) <= 96 * 96
    low, high = np.percentile(values, [2, 98])
    width = high - low
    assert fit(path, (1,)).lo[0] == pytest.approx(low, abs=0.05 * width)
    assert fit(path, (1,)).hi[0] == pytest.approx(high, abs=0.05 * width)
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2, 4, 8, 16], rasterio.enums.Resampling.nearest)
    assert fit(path, (1,)).hi[0] == pytest.approx(high, abs=0.05 * width)
