"""torchvision's networks as encoders, with randomly initialised weights (the published ones are not needed)."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")
models = pytest.importorskip("torchvision.models")

from kinscape.core.encoders.registry import encoder_catalogue, get_encoder  # noqa: E402
from kinscape.core.encoders.torch_encoders import ARCHITECTURES, TorchEncoder, choose_device, fill_holes, save_random  # noqa: E402
from kinscape.core.encoders.weights import TORCHVISION, sha256_of  # noqa: E402
from kinscape.core.errors import InputError, WeightsError  # noqa: E402


@pytest.fixture(scope="module")
def weights(tmp_path_factory):
    path = tmp_path_factory.mktemp("weights") / "mine.pth"
    save_random("resnet18", path)
    return path


@pytest.fixture(scope="module")
def encoder(weights):
    return TorchEncoder("resnet18", str(weights), "cpu")


def tiles(count, side=224, seed=0):
    return np.random.default_rng(seed).random((count, 3, side, side), np.float32)


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_features_are_those_of_torchvision_before_the_classifier(name, tmp_path):
    path = tmp_path / "w.pth"
    torch.manual_seed(1)
    whole = getattr(models, name)(weights=None).eval()
    torch.save(whole.state_dict(), path)
    encoder = get_encoder(name, str(path), "cpu")
    entry = next(e for e in encoder_catalogue() if e["name"] == name)
    assert (encoder.spec.dim, encoder.spec.input_px) == (entry["dim"], entry["input_px"])

    seen = []
    head = getattr(whole, ARCHITECTURES[name].head)
    head.register_forward_hook(lambda _module, inputs, _output: seen.append(inputs[0]))
    pixels = tiles(2, encoder.spec.input_px)
    mean, std = (torch.tensor(v).reshape(1, 3, 1, 1) for v in (encoder.spec.mean, encoder.spec.std))
    with torch.inference_mode():
        whole((torch.from_numpy(pixels) - mean) / std)
    expected = torch.nn.functional.normalize(seen[0], dim=1).numpy()
    assert np.allclose(encoder.encode(pixels), expected, atol=1e-4)


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_size_and_normalisation_are_those_of_the_published_weights(name):
    from kinscape.core.encoders import torch_encoders

    group, member = TORCHVISION[name].enum.split(".")
    transforms = getattr(models, group)[member].transforms()
    assert transforms.crop_size == [ARCHITECTURES[name].input_px]
    assert tuple(transforms.mean) == torch_encoders.IMAGENET_MEAN
    assert tuple(transforms.std) == torch_encoders.IMAGENET_STD


def test_a_batch_gives_what_single_tiles_give(encoder):
    pixels = tiles(35)
    assert np.allclose(encoder.encode(pixels)[[0, 33]], encoder.encode(pixels[[0, 33]]), atol=1e-5)


def test_a_block_is_its_windows(encoder):
    pixels = tiles(1, 224 + 64)[0]
    valid = np.ones(pixels.shape[1:], bool)
    wanted = np.array([[True, False], [True, True]])
    block = encoder.encode_block(pixels, valid, 64, wanted)
    assert np.allclose(block[1, 1], encoder.encode(pixels[None, :, 64:, 64:])[0], atol=1e-5)
    assert not block[0, 1].any()
    assert np.allclose(np.linalg.norm(block[wanted], axis=1), 1, atol=1e-5)


def test_invalid_pixels_change_nothing(encoder):
    pixels = tiles(2)
    valid = np.ones((2, 224, 224), bool)
    valid[0, 30:90, 100:200] = False
    spoiled = np.where(valid[:, None], pixels, np.float32(np.nan))
    assert np.array_equal(encoder.encode(pixels, valid), encoder.encode(spoiled, valid))


def test_holes_are_filled_with_the_mean_of_the_rest():
    pixels, valid = tiles(1, 4), np.ones((1, 4, 4), bool)
    valid[0, 1:3, 1:3] = False
    filled = fill_holes(pixels, valid)
    expected = pixels[0][:, valid[0]].mean(axis=1)
    assert np.allclose(filled[0, :, 1, 2], expected, atol=1e-6)
    assert np.array_equal(filled[0][:, valid[0]], pixels[0][:, valid[0]])


def test_no_valid_pixel_gives_zeros(encoder):
    assert not encoder.encode(tiles(1), np.zeros((1, 224, 224), bool)).any()


def test_a_file_of_the_user_is_known_by_its_own_hash(encoder, weights):
    assert encoder.spec.name == "resnet18"
    assert encoder.spec.weights_sha256 == sha256_of(weights)
    assert "user" in encoder.spec.licence


def test_other_weights_are_another_encoder(encoder, tmp_path):
    save_random("resnet18", tmp_path / "other.pth", seed=1)
    assert TorchEncoder("resnet18", str(tmp_path / "other.pth"), "cpu").spec.fingerprint != encoder.spec.fingerprint


def test_a_wrapped_state_and_a_foreign_classifier_are_understood(encoder, weights, tmp_path):
    state = {f"module.{k}": v for k, v in torch.load(weights, weights_only=True).items()}
    state["module.fc.weight"] = torch.zeros(21, 512)
    torch.save({"state_dict": state, "epoch": 3}, tmp_path / "wrapped.pth")
    again = TorchEncoder("resnet18", str(tmp_path / "wrapped.pth"), "cpu")
    assert np.allclose(again.encode(tiles(1)), encoder.encode(tiles(1)), atol=1e-6)


def test_weights_of_another_network_are_refused(weights):
    with pytest.raises(WeightsError, match="another network"):
        TorchEncoder("resnet50", str(weights), "cpu")


@pytest.mark.parametrize("content", [b"", b"not weights", "half"])
def test_a_damaged_file_is_named(weights, tmp_path, content):
    path = tmp_path / "damaged.pth"
    path.write_bytes(weights.read_bytes()[:100_000] if content == "half" else content)
    with pytest.raises(WeightsError, match=r"damaged\.pth"):
        TorchEncoder("resnet18", str(path), "cpu")


def test_nothing_in_a_weights_file_is_executed(tmp_path):
    class Trap:
        def __reduce__(self):
            return open, (str(tmp_path / "sprung"), "w")

    torch.save({"fc.weight": Trap()}, tmp_path / "trap.pth")
    with pytest.raises(WeightsError):
        TorchEncoder("resnet18", str(tmp_path / "trap.pth"), "cpu")
    assert not (tmp_path / "sprung").exists()


def test_a_file_that_holds_something_else_is_refused(tmp_path):
    torch.save({"answer": 42}, tmp_path / "other.pth")
    with pytest.raises(WeightsError, match="no table of weights"):
        TorchEncoder("resnet18", str(tmp_path / "other.pth"), "cpu")


def test_a_missing_file_of_the_user_is_named(tmp_path):
    with pytest.raises(WeightsError, match=r"none\.pth: no such file"):
        get_encoder("resnet18", weights=str(tmp_path / "none.pth"))


def test_an_unknown_device_is_an_input_error(weights):
    with pytest.raises(InputError, match="toaster"):
        get_encoder("resnet18", weights=str(weights), device="toaster")


def test_the_device_is_chosen_by_what_is_here():
    assert choose_device("").type == ("cuda" if torch.cuda.is_available() else "cpu")


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
def test_cuda_agrees_with_the_processor(encoder, weights):
    pixels = tiles(5)
    on_cuda = TorchEncoder("resnet18", str(weights), "cuda").encode(pixels)
    assert np.abs((on_cuda * encoder.encode(pixels)).sum(axis=1) - 1).max() < 1e-3


@pytest.mark.parametrize("shape", [(1, 3, 128, 128), (1, 1, 224, 224)])
def test_the_wrong_size_is_refused(encoder, shape):
    with pytest.raises(InputError, match="224"):
        encoder.encode(np.zeros(shape, np.float32))
