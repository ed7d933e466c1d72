"""The encoder without weights: exact sharing between tiles, holes, symmetries, and its parts against formulas."""

from __future__ import annotations

import hashlib
import subprocess
import sys

import numpy as np
import pytest
from kinscape.core.encoders import cell_statistics as cells
from kinscape.core.encoders.base import Encoder
from kinscape.core.encoders.handcrafted import TABLE, HandcraftedEncoder, load_table
from kinscape.core.encoders.tile_statistics import raw_blocks
from kinscape.core.errors import InputError


@pytest.fixture(scope="module")
def encoder():
    return HandcraftedEncoder()


def picture(height, width, seed=0):
    """Soft blobs, stripes and noise in colour, 8-bit values in 0..1."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width]
    base = np.stack([np.sin(x * f + p) * np.cos(y * g - p) for f, g, p in rng.uniform(0.02, 0.4, (3, 3))])
    base += np.where((x // 40 + y // 56) % 3 == 0, 1.0, 0.0) * rng.uniform(-1, 1, (3, 1, 1))
    base = 0.45 + 0.15 * base + rng.normal(0, 0.05, (3, height, width))
    return (np.round(np.clip(base, 0, 1) * 255) / 255).astype(np.float32)


def holes(height, width, seed=0):
    rng = np.random.default_rng(seed)
    valid = np.ones((height, width), bool)
    for _ in range(12):
        t, c, h, w = rng.integers(0, height), rng.integers(0, width), *rng.integers(5, 70, 2)
        valid[t:t + h, c:c + w] = False
    valid[:40, :64] = False  # whole cells without a pixel
    return valid


@pytest.mark.parametrize("stride", [32, 64, 96, 128, 40])
@pytest.mark.parametrize("with_holes", [False, True])
def test_a_block_gives_exactly_what_each_window_gives(encoder, stride, with_holes):
    height, width = 128 + 3 * stride, 128 + 2 * stride
    pixels = picture(height, width)
    valid = holes(height, width) if with_holes else np.ones((height, width), bool)
    wanted = np.random.default_rng(1).random((4, 3)) < 0.7
    block = encoder.encode_block(pixels, valid, stride, wanted)
    plain = Encoder.encode_block(encoder, pixels, valid, stride, wanted)
    assert np.abs(block - plain).max() < 1e-6
    assert not block[~wanted].any()
    assert np.allclose(np.linalg.norm(block[wanted], axis=1), 1, atol=1e-5)


def test_pixels_that_are_not_valid_change_nothing(encoder):
    pixels, valid = picture(128, 128), holes(128, 128, 3)
    scrambled = np.where(valid, pixels, np.random.default_rng(5).random(pixels.shape, np.float32))
    spoiled = np.where(valid, pixels, np.float32(np.nan))
    one, two, three = (encoder.encode(p[None], valid[None]) for p in (pixels, scrambled, spoiled))
    assert np.array_equal(one, two)
    assert np.array_equal(one, three)


def test_a_tile_with_small_holes_stays_close_to_the_whole_one(encoder):
    pixels = picture(128, 128)
    valid = np.ones((128, 128), bool)
    valid[50:75, 60:80] = False
    whole, holed = encoder.encode(pixels[None])[0], encoder.encode(pixels[None], valid[None])[0]
    other = encoder.encode(picture(128, 128, 9)[None])[0]
    assert whole @ holed > 0.9 > whole @ other


def test_a_mask_without_holes_is_as_no_mask(encoder):
    pixels = picture(128, 128)[None]
    assert np.array_equal(encoder.encode(pixels), encoder.encode(pixels, np.ones((1, 128, 128), bool)))


def test_no_valid_pixel_gives_zeros(encoder):
    assert not encoder.encode(picture(128, 128)[None], np.zeros((1, 128, 128), bool)).any()


@pytest.mark.parametrize("value", [0.0, 0.5, 1.0])
def test_a_flat_tile_has_a_finite_unit_vector(encoder, value):
    vector = encoder.encode(np.full((1, 3, 128, 128), value, np.float32))
    assert np.isfinite(vector).all()
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
@pytest.mark.parametrize("mirror", [False, True])
def test_turns_and_mirror_images_are_alike(encoder, turns, mirror):
    tiles = np.stack([picture(128, 128, seed) for seed in range(4)])
    turned = np.rot90(tiles, turns, (2, 3))
    turned = turned[..., ::-1] if mirror else turned
    assert np.abs(encoder.encode(np.ascontiguousarray(turned)) - encoder.encode(tiles)).max() < 1e-3


def test_brightness_of_the_sensor_matters_less_than_what_is_seen(encoder):
    tiles = np.stack([picture(128, 128, seed) for seed in range(6)])
    plain, darker = encoder.encode(tiles), encoder.encode(tiles * np.float32(0.8))
    scores = darker @ plain.T
    assert (scores.argmax(axis=1) == np.arange(6)).all()


def test_textures_find_their_own_kind_at_another_angle_and_place(encoder):
    rng = np.random.default_rng(0)
    y, x = np.mgrid[0:128, 0:128]

    def tile(kind, number):
        grey = {
            "stripes": lambda a: 0.5 + 0.2 * np.sign(np.sin((x * np.cos(a) + y * np.sin(a)) * 0.5)),
            "noise": lambda a: 0.5 + 0.1 * rng.standard_normal((128, 128)),
            "blobs": lambda a: 0.5 + 0.2 * np.sin(x * 0.15 + 6 * a) * np.sin(y * 0.15 + 3 * a),
        }[kind](rng.uniform(0, np.pi))
        return np.repeat(np.clip(grey + 0.01 * rng.standard_normal((128, 128)), 0, 1)[None], 3, axis=0)

    kinds = np.repeat(["stripes", "noise", "blobs"], 5)
    vectors = encoder.encode(np.stack([tile(k, i) for i, k in enumerate(kinds)]).astype(np.float32))
    scores = vectors @ vectors.T
    np.fill_diagonal(scores, -1)
    assert (kinds[scores.argmax(axis=1)] == kinds).all()


def test_the_wrong_size_is_refused(encoder):
    with pytest.raises(InputError, match="128"):
        encoder.encode(np.zeros((1, 3, 64, 64), np.float32))


def test_moments_are_the_covariance_of_the_channels():
    pixels = picture(32, 32)[None]
    sums = cells.cell_sums(pixels)
    lifted = pixels[0].mean(axis=0, dtype=np.float64) + 0.05
    log_light = np.log(lifted).reshape(16, 2, 16, 2).mean(axis=(1, 3)).ravel()
    red_green = ((pixels[0, 0] - pixels[0, 1]) / lifted).reshape(16, 2, 16, 2).mean(axis=(1, 3)).ravel()
    i, j = 1 + cells.CHANNELS.index("log_brightness"), 1 + cells.CHANNELS.index("red_green")
    moments = sums.moments[0].astype(float)
    assert moments[0, 0] == 256
    covariance = moments[i, j] / 256 - moments[0, i] * moments[0, j] / 256**2
    assert covariance == pytest.approx(np.cov(log_light, red_green, bias=True)[0, 1], rel=1e-3)


def test_patterns_count_what_a_plain_loop_counts():
    image = picture(32, 32)[0]
    ring = [(-1, -1), (-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1)]
    expected = np.zeros(10)
    for r in range(1, 31):
        for c in range(1, 31):
            bits = [image[r + dr, c + dc] >= image[r, c] - np.float32(0.02) for dr, dc in ring]
            changes = sum(bits[k] != bits[k - 1] for k in range(8))
            expected[sum(bits) if changes <= 2 else 9] += 1
    assert np.array_equal(cells._lbp(image[None], None)[0], expected)


def test_harmonics_are_those_of_the_gradient_angle():
    image = picture(32, 32)[:1]
    level, _ = cells._level(image)
    gx, gy, strength, _ = (a[0].astype(float) for a in level)
    angle = np.arctan2(gy, gx)
    found = cells._harmonics(level, None, None)[0]
    assert found[0] == pytest.approx(strength.sum(), rel=1e-4)
    for n, k in enumerate(cells.HARMONICS):
        expected = (strength * np.exp(1j * k * angle)).sum()
        assert found[1 + 2 * n] + 1j * found[2 + 2 * n] == pytest.approx(expected, abs=1e-3 * strength.sum())


def test_log_covariance_is_the_matrix_logarithm():
    linalg = pytest.importorskip("scipy.linalg")
    sums = cells.cell_sums(picture(128, 128).reshape(3, 4, 32, 4, 32).transpose(1, 3, 0, 2, 4).reshape(16, 3, 32, 32))
    scale = load_table().channel_scale.astype(float)
    block = raw_blocks(sums.reshape(1, 4, 4), scale)["covariance"][0]
    total = sums.moments.astype(float).sum(axis=0)
    mean = total[0, 1:] / total[0, 0]
    covariance = (total[1:, 1:] / total[0, 0] - np.outer(mean, mean)) * np.outer(scale, scale)
    expected = linalg.logm(covariance + 0.01 * np.eye(len(covariance)))
    rows, columns = np.triu_indices(len(covariance))
    assert np.allclose(block, expected[rows, columns] * np.where(rows == columns, 1, np.sqrt(2)), atol=1e-6)


def test_the_table_changes_only_with_the_version():
    """Vectors of archives depend on it: a new table needs a new version here and in the file."""
    known = {1: "13322ce933d4baa55b0498bdae40b6b48fe7f3a7d532b6d6145be66ffd9e70e5"}
    assert known[load_table().version] == hashlib.sha256(TABLE.read_bytes()).hexdigest()


def test_the_vectors_change_only_with_the_version(encoder):
    """An archive made by another build of the same version must mean the same by its numbers."""
    known = {1: [-0.0073, 0.0577, -0.0518, 0.0750, -0.0178, -0.0490, 0.1088, 0.2936]}
    vector = encoder.encode(picture(128, 128, seed=7)[None])[0]
    np.testing.assert_allclose(vector[:8], known[encoder.spec.version], atol=1e-3)


def test_a_table_survives_saving_with_the_same_bytes(tmp_path):
    load_table().save(tmp_path / "again.npz")
    assert (tmp_path / "again.npz").read_bytes() == TABLE.read_bytes()
    again = load_table(tmp_path / "again.npz")
    assert all(np.array_equal(getattr(again, name), getattr(load_table(), name)) for name in ("mean", "projection"))


@pytest.mark.parametrize("content", [b"", b"{}", TABLE.read_bytes()[:5000]])
def test_a_damaged_table_is_an_error_with_a_hint(tmp_path, content):
    path = tmp_path / "table.npz"
    path.write_bytes(content)
    with pytest.raises(InputError, match="install"):
        load_table(path)


def test_it_runs_without_torch():
    code = ("import sys, numpy as np; sys.modules['torch'] = None\n"
            "from kinscape.core.encoders.registry import get_encoder\n"
            "print(get_encoder('handcrafted').encode(np.zeros((1, 3, 128, 128), np.float32)).shape)")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "(1, 128)", done.stderr
