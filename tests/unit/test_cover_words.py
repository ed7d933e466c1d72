"""Visual words and kinds of place: learned without labels, the same ones every time, and what holes do to them."""

from __future__ import annotations

import numpy as np
import pytest
from kinscape.core.archive.cover_maps import CellMaps, NetMaps
from kinscape.core.errors import InputError
from kinscape.core.landcover import words as words_module
from kinscape.core.landcover.kinds import Kinds, KindsSource, learn_kinds
from kinscape.core.landcover.words import Vocabulary, WordsSource, k_means, learn, mean_colours

RNG = np.random.default_rng(11)


def textures(count: int, px: int = 64) -> np.ndarray:
    """(count, 3, px, px): the left half noise, the right half smooth, of two colours."""
    out = np.empty((count, 3, px, px), np.float32)
    out[:] = np.float32([0.2, 0.5, 0.2])[:, None, None]
    out[:, :, :, :px // 2] = np.float32([0.6, 0.55, 0.5])[:, None, None]
    out[:, :, :, :px // 2] += RNG.normal(0, 0.12, (count, 1, px, px // 2)).astype(np.float32)
    return out.clip(0, 1)


def learned(maps, pixels, count=4):
    valid = np.ones((len(pixels), *pixels.shape[2:]), bool)
    found, known = maps.maps(pixels, valid)
    colours = mean_colours(pixels, valid, known.shape[1:])
    return learn(found.reshape(-1, found.shape[-1]), colours.reshape(-1, 3), maps.fingerprint, count)


def test_two_textures_have_words_of_their_own_in_their_colours():
    source = WordsSource(CellMaps(), learned(CellMaps(), textures(12), 2))
    half = source.histograms(textures(3), np.ones((3, 64, 64), bool))
    assert np.abs(half.astype(int) - 127).max() <= 1
    dark, bright = (int(colour[1:3], 16) / 255 for colour in source.colours)
    assert abs(dark - 0.2) < 0.02 and abs(bright - 0.6) < 0.05


def test_pixels_in_a_hole_change_nothing_and_the_hole_is_unknown():
    source = WordsSource(CellMaps(), learned(CellMaps(), textures(12)))
    pixels, valid = textures(2), np.ones((2, 64, 64), bool)
    valid[:, :32] = False
    other = pixels.copy()
    other[:, :, :32] = RNG.random((2, 3, 32, 64))
    found = source.histograms(pixels, valid)
    assert np.array_equal(found, source.histograms(other, valid))
    assert found.sum(axis=1, dtype=int).tolist() == [128, 128]


def test_a_picture_smaller_than_a_cell_is_unknown_and_no_error():
    source = WordsSource(CellMaps(), learned(CellMaps(), textures(12)))
    assert source.histograms(textures(1, 8), np.ones((1, 8, 8), bool)).sum() == 0


def test_a_vocabulary_comes_back_from_its_file(tmp_path):
    vocabulary = learned(CellMaps(), textures(12))
    for name in ("one.npz", "two.npz"):
        with open(tmp_path / name, "wb") as file:
            vocabulary.save(file)
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()
    assert Vocabulary.load(tmp_path / "one.npz").fingerprint == vocabulary.fingerprint


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 broken", b"\x93NUMPY"])
@pytest.mark.parametrize("kind", [Vocabulary, Kinds])
def test_a_damaged_file_is_an_error_that_names_it(tmp_path, content, kind):
    (tmp_path / "w.npz").write_bytes(content)
    with pytest.raises(InputError, match=r"w\.npz"):
        kind.load(tmp_path / "w.npz")


def test_arrays_of_objects_are_never_read(tmp_path):
    arrays = {name: np.array([{}], object) for name in ("centres", "mean", "scale", "colours", "features")}
    np.savez(tmp_path / "w.npz", **arrays)
    with pytest.raises(InputError):
        Vocabulary.load(tmp_path / "w.npz")


def test_k_means_without_faiss_finds_groups_as_tight(monkeypatch):
    rows = np.concatenate([RNG.normal(centre, 0.2, (60, 5)) for centre in RNG.normal(0, 3, (6, 5))]).astype(np.float32)

    def spread(centres):
        return ((rows[:, None] - centres[None]) ** 2).sum(2).min(1).mean()

    with_faiss = spread(k_means(rows, 6))
    monkeypatch.setitem(__import__("sys").modules, "faiss", None)
    assert spread(k_means(rows, 6)) == pytest.approx(with_faiss, rel=0.01)
    directions = words_module.k_means(rows / np.linalg.norm(rows, axis=1, keepdims=True), 6, is_directions=True)
    assert np.linalg.norm(directions, axis=1) == pytest.approx(np.ones(6), abs=1e-5)


@pytest.mark.parametrize("count", [1, 256])
def test_numbers_of_words_that_cannot_be_are_refused(count):
    with pytest.raises(InputError, match=f"{count} visual words"):
        learn(np.zeros((300, 3)), np.zeros((300, 3)), "", count)


def test_too_few_places_are_told():
    with pytest.raises(InputError, match="too few"):
        learn(np.zeros((5, 3)), np.zeros((5, 3)), "", 6)


def test_the_maps_of_a_network_do_not_see_holes():
    torch = pytest.importorskip("torch")
    from kinscape.core.encoders.tkanet import TkaNet

    torch.manual_seed(0)
    maps = NetMaps(TkaNet(), (0.4, 0.4, 0.4), (0.2, 0.2, 0.2), "")
    pixels, valid = textures(2), np.ones((2, 64, 64), bool)
    valid[0, 10:30, 10:30] = False
    other = pixels.copy()
    other[0, :, 10:30, 10:30] = 7
    found, known = maps.maps(pixels, valid)
    assert found.shape == (2, 8, 8, 128) and known.shape == (2, 8, 8)
    assert np.array_equal(found, maps.maps(other, valid)[0])
    assert known[1].all() and not known[0, 2, 2] and known[0, 6, 6]


def vectors(n: int, groups: int = 5, d: int = 16) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(2)
    label = np.arange(n) % groups
    rows = rng.normal(0, 1, (groups, d))[label] + rng.normal(0, 0.9, (n, d))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32), label


def test_kinds_sum_to_the_whole_tile_and_come_back_from_their_file(tmp_path):
    rows, _ = vectors(300)
    kinds = learn_kinds(rows, "f", count=12)
    found = KindsSource(kinds).histograms(rows)
    assert found.shape == (300, 24) and (found.sum(axis=1, dtype=int) == 255).all()
    with open(tmp_path / "k.npz", "wb") as file:
        kinds.save(file)
    again = Kinds.load(tmp_path / "k.npz")
    assert again.fingerprint == kinds.fingerprint
    assert np.array_equal(KindsSource(again).histograms(rows), found)


def test_kinds_rank_noisy_groups_better_than_the_vectors_themselves():
    rows, label = vectors(400)
    found = KindsSource(learn_kinds(rows, "f", count=20)).histograms(rows).astype(float)

    def precision(distances):
        np.fill_diagonal(distances, np.inf)
        return (label[np.argsort(distances, axis=1)[:, :10]] == label[:, None]).mean()

    by_kinds = precision(np.abs(found[:, None] - found[None]).sum(axis=2))
    assert by_kinds > precision(-(rows @ rows.T)) + 0.03


def test_very_few_tiles_have_no_kinds():
    with pytest.raises(InputError, match="too few"):
        learn_kinds(vectors(7)[0], "f")
