"""The encoders on TKANet: tiles, blocks, views, holes, and what the registry makes of them."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from kinscape.core.encoders import registry  # noqa: E402
from kinscape.core.encoders.fuse_fit import apply_table  # noqa: E402
from kinscape.core.encoders.fused import FusedEncoder  # noqa: E402
from kinscape.core.encoders.handcrafted import HandcraftedEncoder  # noqa: E402
from kinscape.core.encoders.holes import fill_from_near  # noqa: E402
from kinscape.core.encoders.learned import TkaNetEncoder, open_net  # noqa: E402
from kinscape.core.encoders.models import find_models  # noqa: E402
from kinscape.core.encoders.net_statistics import WIDTH, block_statistics, turned  # noqa: E402
from kinscape.core.errors import Cancelled, InputError, WeightsError  # noqa: E402
from models_made import MEAN, STD, random_net, save_fused, save_tkanet  # noqa: E402
from scipy import ndimage  # noqa: E402


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("models")
    save_tkanet(made, "one-view")
    save_tkanet(made, "eight-views", views=8)
    save_fused(made, "both", views=2)
    save_fused(made, "inner", margin_cells=1)
    return made


@pytest.fixture(scope="module")
def models(folder):
    return find_models([folder])


@pytest.fixture(scope="module")
def encoders(models):
    return {name: registry.open_model(model, "cpu") for name, model in models.items()}


def scenery(height, width, seed=0):
    """(3, h, w) float32 in 0..1, smooth with edges, so that neighbouring ground differs."""
    rng = np.random.default_rng(seed)
    coarse = ndimage.gaussian_filter(rng.normal(size=(3, height, width)), (0, 9, 9)) * 9
    fine = ndimage.gaussian_filter(rng.normal(size=(3, height, width)), (0, 1, 1)) * 0.3
    return np.clip(0.5 + 0.25 * (coarse + fine), 0, 1).astype(np.float32)


def tiles(count=3, seed=0):
    return np.stack([scenery(256, 256, seed + i) for i in range(count)])


def test_a_vector_is_the_networks_last_layer_at_length_one(encoders):
    net, pixels = random_net(), tiles()
    mean, std = (torch.tensor(v).reshape(1, 3, 1, 1) for v in (MEAN, STD))
    with torch.inference_mode():
        wanted = torch.nn.functional.normalize(net((torch.from_numpy(pixels) - mean) / std), dim=1).numpy()
    assert np.allclose(encoders["one-view"].encode(pixels), wanted, atol=1e-5)


def test_eight_views_make_turns_and_mirror_images_alike(encoders):
    pixels = tiles(1)
    turns = np.concatenate([turned(torch.from_numpy(pixels), view).numpy() for view in range(8)])
    assert len(np.unique(turns.reshape(8, -1), axis=0)) == 8
    vectors = encoders["eight-views"].encode(turns)
    assert np.allclose(vectors @ vectors[0], 1, atol=1e-5)
    assert not np.allclose(encoders["one-view"].encode(turns) @ encoders["one-view"].encode(pixels)[0], 1, atol=1e-3)


def test_statistics_are_means_and_deviations_of_the_three_maps(encoders):
    net, pixels = random_net(), tiles(2)
    mean, std = (torch.tensor(v).reshape(1, 3, 1, 1) for v in (MEAN, STD))
    with torch.inference_mode():
        maps = net.stages((torch.from_numpy(pixels) - mean) / std)
        inner = [m[:, :, e:-e, e:-e].flatten(2) for m, e in zip(maps, (4, 2, 1))]
        wanted = torch.cat([torch.cat([m.mean(2), m.std(2, unbiased=False)], 1) for m in inner], 1).numpy()
    found = encoders["inner"].statistics(pixels)
    assert found.shape == (2, WIDTH) == (2, 1152)
    assert np.allclose(found, wanted, rtol=1e-3, atol=1e-4)


def test_a_fused_vector_is_the_table_of_both_parts(encoders):
    encoder, pixels = encoders["both"], tiles(2)
    stats, hand = encoder.parts(pixels)
    half = pixels.reshape(2, 3, 128, 2, 128, 2).mean(axis=(3, 5))
    assert np.allclose(hand, HandcraftedEncoder().encode(half), atol=1e-4)
    assert np.allclose(encoder.encode(pixels), apply_table(encoder._table, stats, hand), atol=1e-5)


@pytest.mark.parametrize("name", ["one-view", "both"])
def test_a_batch_gives_what_single_tiles_give(encoders, name):
    pixels = tiles(10)
    assert np.allclose(encoders[name].encode(pixels)[[0, 9]], encoders[name].encode(pixels[[0, 9]]), atol=1e-5)
    assert encoders[name].encode(pixels[:0]).shape == (0, encoders[name].spec.dim)


@pytest.mark.parametrize("name", ["one-view", "eight-views", "both", "inner"])
def test_windows_of_a_block_are_near_their_tiles(encoders, name):
    """They see real ground where a tile sees padding: measured .96 with trained weights, .99 fused."""
    encoder, pixels = encoders[name], scenery(512, 640)
    wanted = np.ones((3, 4), bool)
    wanted[1, 2] = False
    block = encoder.encode_block(pixels, np.ones(pixels.shape[1:], bool), 128, wanted)
    alone = np.stack([encoder.encode(pixels[None, :, r:r + 256, c:c + 256])[0]
                      for r in (0, 128, 256) for c in (0, 128, 256, 384)]).reshape(3, 4, -1)
    cosines = (block * alone).sum(axis=2)[wanted]
    assert cosines.min() > 0.9
    assert not block[1, 2].any()
    assert np.allclose(np.linalg.norm(block[wanted], axis=1), 1, atol=1e-5)


@pytest.mark.parametrize("name", ["one-view", "both"])
def test_a_block_of_one_tile_is_the_tile(encoders, name):
    pixels = scenery(256, 256)
    block = encoders[name].encode_block(pixels, np.ones((256, 256), bool), 128, np.ones((1, 1), bool))
    assert np.allclose(block[0, 0], encoders[name].encode(pixels[None])[0], atol=1e-4)


def test_each_window_gets_its_own_vector_whatever_the_view(encoders):
    """The windows of a turned block are put back in order: a block of unlike tiles keeps each at its place."""
    encoder = encoders["eight-views"]
    pixels = np.concatenate([np.concatenate([scenery(256, 256, 10 * r + c) * (0.4 + 0.3 * r + 0.1 * c)
                                             for c in range(3)], axis=2) for r in range(2)], axis=1)
    block = encoder.encode_block(pixels, np.ones(pixels.shape[1:], bool), 256, np.ones((2, 3), bool)).reshape(6, -1)
    alone = encoder.encode(np.stack([pixels[:, r:r + 256, c:c + 256] for r in (0, 256) for c in (0, 256, 512)]))
    assert (np.argmax(block @ alone.T, axis=1) == np.arange(6)).all()


def test_statistics_of_a_block_are_those_of_its_maps():
    """Strips of the early stages, cells and windows against maps of the whole block cut by hand."""
    net, image = random_net(), torch.from_numpy(scenery(1312, 288)[None])
    wanted = torch.zeros(9, 2, dtype=torch.bool)
    wanted[torch.tensor([0, 7, 8]), torch.tensor([1, 0, 1])] = True
    stops = []
    with torch.inference_mode():
        found = block_statistics(net, image[:, :, :1280], None, 256, 32 * 4, wanted[:, :1], 1, False,
                                 lambda: stops.append(1))
        third, fourth, _ = net.stages(image[:, :, :1280])
        last = net.blocks[4][1](net.blocks[4][0](fourth)[:, :, 28:36, 0:8])
        parts = [third[:, :, 116:140, 4:28], fourth[:, :, 58:70, 2:14], last[:, :, 1:7, 1:7]]
        by_hand = torch.cat([v for m in parts for v in (m.mean((2, 3)), m.flatten(2).std(2, unbiased=False))], 1)
    assert torch.allclose(found[0], by_hand[0], rtol=1e-3, atol=1e-3)
    assert len(stops) > 5


@pytest.mark.parametrize("name", ["one-view", "both", "inner"])
def test_invalid_pixels_change_nothing(encoders, name):
    encoder, pixels = encoders[name], tiles(2)
    valid = np.ones((2, 256, 256), bool)
    valid[0, 40:110, 100:220] = False
    spoiled = np.where(valid[:, None], pixels, np.float32(np.nan))
    other = np.where(valid[:, None], pixels, np.float32(9))
    assert np.array_equal(encoder.encode(spoiled, valid), encoder.encode(other, valid))
    block, mask = scenery(384, 384), np.ones((384, 384), bool)
    mask[:60, 200:] = False
    wanted = np.ones((2, 2), bool)
    both = [encoder.encode_block(np.where(mask, block, np.float32(v)), mask, 128, wanted) for v in (np.nan, 7)]
    assert np.array_equal(*both)
    assert np.isfinite(both[0]).all()


def test_a_hole_moves_a_vector_less_than_other_ground_does(encoders):
    encoder, pixels = encoders["both"], tiles(2)
    valid = np.ones((1, 256, 256), bool)
    valid[0, :64] = False
    whole = encoder.encode(pixels)
    holed = encoder.encode(pixels[:1], valid)[0]
    assert holed @ whole[0] > max(0.6, holed @ whole[1])


@pytest.mark.parametrize("name", ["one-view", "both"])
def test_a_tile_without_a_valid_pixel_is_zeros(encoders, name):
    encoder, pixels = encoders[name], tiles(2)
    valid = np.ones((2, 256, 256), bool)
    valid[1] = False
    found = encoder.encode(pixels, valid)
    assert np.linalg.norm(found[0]) == pytest.approx(1, abs=1e-5)
    assert not found[1].any()
    mask = np.ones((256, 512), bool)
    mask[:, 256:] = False
    block = encoder.encode_block(scenery(256, 512), mask, 256, np.ones((1, 2), bool))
    assert block[0, 0].any()
    assert not block[0, 1].any()


def test_tiles_with_pixels_at_the_edge_alone_have_a_vector(encoders):
    """The margin leaves the edge out, unless there is nothing else."""
    valid = np.zeros((1, 256, 256), bool)
    valid[0, :24] = True
    encoder = encoders["inner"]
    stats = encoder.statistics(tiles(2), valid.repeat(2, axis=0))
    assert np.isfinite(stats).all()
    assert (np.abs(stats[0] - stats[1]) > 1e-3).mean() > 0.5  # means and deviations of what is there, not of nothing
    assert np.linalg.norm(encoder.encode(tiles(1), valid)) == pytest.approx(1, abs=1e-5)
    wide = np.concatenate([tiles(1)[0], tiles(2)[1]], axis=2)
    block = encoder.encode_block(wide, np.concatenate([valid[0]] * 2, axis=1), 256, np.ones((1, 2), bool))
    alone = encoder.encode(tiles(2), valid.repeat(2, axis=0))
    assert (block[0] * alone).sum(axis=1).min() > 0.9


def test_holes_are_filled_from_their_surroundings():
    pixels, valid = np.zeros((3, 64, 64), np.float32), np.ones((64, 64), bool)
    pixels[:, :, 32:] = 1
    valid[20:30, 4:12] = valid[20:30, 50:60] = False
    filled = fill_from_near(np.where(valid, pixels, np.float32(np.nan)), valid)
    assert np.allclose(filled, pixels, atol=1e-6)
    assert not fill_from_near(pixels, np.zeros((64, 64), bool)).any()
    odd = fill_from_near(np.full((2, 3, 5, 7), 2, np.float32), np.arange(70).reshape(2, 5, 7) % 3 == 0)
    assert np.allclose(odd, 2)


def test_a_stride_between_the_cells_is_done_tile_by_tile(encoders):
    encoder, pixels = encoders["one-view"], scenery(256, 256 + 24)
    block = encoder.encode_block(pixels, np.ones(pixels.shape[1:], bool), 24, np.ones((1, 2), bool))
    assert np.allclose(block[0, 1], encoder.encode(pixels[None, :, :, 24:])[0], atol=1e-5)


def test_a_cancel_stops_a_block(encoders):
    encoder = encoders["one-view"]

    def stop():
        raise Cancelled("stopped")

    encoder.check = stop
    try:
        with pytest.raises(Cancelled):
            encoder.encode_block(scenery(512, 512), np.ones((512, 512), bool), 128, np.ones((3, 3), bool))
    finally:
        del encoder.check


def test_torch_keeps_its_threads(models, folder):
    before = torch.get_num_threads(), torch.get_num_interop_threads(), torch.is_grad_enabled()
    registry.open_model(models["both"], "cpu").encode(tiles(1))
    assert (torch.get_num_threads(), torch.get_num_interop_threads(), torch.is_grad_enabled()) == before


def test_open_net_gives_the_folded_net_of_either_kind(folder):
    for name, kind in (("one-view", "tkanet"), ("both", "fused")):
        net, manifest = open_net(name, [folder])
        assert manifest.kind == kind
        with torch.inference_mode():
            wanted = random_net()(torch.zeros(1, 3, 64, 64))
            assert torch.allclose(net(torch.zeros(1, 3, 64, 64)), wanted, atol=1e-5)
    with pytest.raises(WeightsError, match="no model called 'other'"):
        open_net("other", [folder])


def test_weights_of_another_shape_are_refused(tmp_path):
    from kinscape.core.encoders.models import save_model
    from models_made import facts

    state = random_net().state_dict()
    state["blocks.0.0.0.weight"] = torch.zeros(1, 2)
    with pytest.raises(WeightsError, match="1 tensors do not fit, such as blocks.0.0.0.weight"):
        TkaNetEncoder(save_model(tmp_path, facts("wrong", "tkanet", 32), state))
    net = {f"net.{name}": value for name, value in random_net().state_dict().items()}
    with pytest.raises(WeightsError, match="its table does not fit: mean, std"):
        FusedEncoder(save_model(tmp_path, facts("bare", "fused", 16), net))
    with pytest.raises(WeightsError, match="32 numbers, its manifest says 31"):
        TkaNetEncoder(save_model(tmp_path, facts("lies", "tkanet", 31), random_net().state_dict()))


def test_settings_that_change_vectors_change_the_fingerprint(encoders):
    assert encoders["one-view"].spec.weights_sha256 == encoders["eight-views"].spec.weights_sha256
    assert "views=8" in encoders["eight-views"].spec.settings
    prints = {name: encoder.spec.fingerprint for name, encoder in encoders.items()}
    assert len(set(prints.values())) == len(prints)


# -- the registry
@pytest.fixture
def own(monkeypatch, tmp_path):
    monkeypatch.setenv("KINSCAPE_MODELS", str(tmp_path))
    monkeypatch.setattr(registry, "find_models", lambda: find_models([tmp_path]))
    return tmp_path


def test_the_learned_encoder_is_the_default_once_its_weights_are_here(own):
    assert registry.default_encoder()[0] == "handcrafted"
    assert "its weights are not here" in registry.default_encoder()[1]
    assert registry.encoder_names()[0] == "handcrafted"
    with pytest.raises(WeightsError, match="weights of encoder 'kinscape' are not here"):
        registry.get_encoder("kinscape")
    save_fused(own)
    assert registry.default_encoder() == ("kinscape", "")
    assert registry.encoder_names()[0] == "kinscape"
    entry = registry.encoder_catalogue()[0]
    assert entry["is_available"]
    assert (entry["dim"], entry["input_px"], entry["cell_px"]) == (16, 256, 64)
    spec = registry.get_encoder("kinscape").spec
    assert (spec.dim, spec.input_px, spec.cell_px) == (16, 256, 64)


def test_without_torch_the_handmade_encoder_is_the_default_and_says_why(own, monkeypatch):
    save_fused(own)
    there = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "torch" else there(name))
    name, note = registry.default_encoder()
    assert name == "handcrafted"
    assert "needs torch" in note
    assert "networks" in note
    with pytest.raises(InputError, match="'kinscape' needs torch, not installed"):
        registry.get_encoder("kinscape")


def test_a_models_folder_or_file_can_be_named_as_weights(own, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    model = save_tkanet(elsewhere, "tkanet", seed=5)
    for given in (model.folder, model.path):
        assert registry.get_encoder("tkanet", str(given)).spec.weights_sha256 == model.manifest.sha256
    with pytest.raises(InputError, match="is model 'tkanet', not 'kinscape'"):
        registry.get_encoder("kinscape", str(model.folder))
    with pytest.raises(WeightsError, match="no such model"):
        registry.get_encoder("tkanet", str(elsewhere / "nothing"))


def test_trained_models_appear_under_their_own_name(own):
    save_tkanet(own, "harbours")
    assert "harbours" in registry.encoder_names()
    assert registry.get_encoder("harbours").spec.name == "harbours"
    entry = next(e for e in registry.encoder_catalogue() if e["name"] == "harbours")
    assert entry["is_own"]
    assert entry["kind"] == "tkanet"
    (own / "harbours" / "weights.safetensors").unlink()
    entry = next(e for e in registry.encoder_catalogue() if e["name"] == "harbours")
    assert not entry["is_available"]
    assert "missing" in entry["problem"]


def test_the_speed_benchmark_compares_the_network_alone_with_resnet18(own):
    pytest.importorskip("torchvision")
    pytest.importorskip("rasterio")
    from kinscape.core.jobs import run_job
    from kinscape.core.jobs.bench_ingest import BenchIngestJob

    save_tkanet(own)
    told = run_job(BenchIngestJob(encoder="tkanet", seconds=0.01)).summary
    assert told["network_vs_resnet18"] > 0
    assert told["overlap_cost"] > 0
    assert told["overlap_tiles"] > 2
    assert run_job(BenchIngestJob(encoder="handcrafted", seconds=0.01)).summary["network_vs_resnet18"] is None
