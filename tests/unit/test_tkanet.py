"""TKANet as a network: its parts by formula, and the folded one against the unfolded."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from kinscape.core.encoders import folding  # noqa: E402
from kinscape.core.encoders.folding import ConvRelu, fold  # noqa: E402
from kinscape.core.encoders.tkanet import DIM, Tier, TkaNet, fold_kernel  # noqa: E402
from models_made import random_net  # noqa: E402
from torch.nn import functional  # noqa: E402


@pytest.fixture(scope="module")
def net():
    return random_net()


def images(count=2, side=96, seed=1):
    return torch.from_numpy(np.random.default_rng(seed).normal(size=(count, 3, side, side)).astype(np.float32))


def test_one_kernel_of_seven_is_the_sum_of_the_three_dilated_ones():
    weight = torch.randn(5, 1, 3, 3, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    maps = torch.randn(2, 5, 11, 9, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    apart = sum(functional.conv2d(maps, weight, padding=d, dilation=d, groups=5) for d in (1, 2, 3))
    folded = functional.conv2d(maps, fold_kernel(weight), padding=3, groups=5)
    assert torch.allclose(folded, apart, atol=1e-12)
    assert (fold_kernel(weight) != 0).sum() == 5 * 25  # nine taps three times, the middle one shared


def test_the_kernel_of_three_gets_the_gradient_of_both_forms():
    maps = torch.randn(1, 4, 8, 8, generator=torch.Generator().manual_seed(2))
    gradients = []
    for is_folded in (True, False):
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(3)
            tier = Tier(4, is_folded)
        tier(maps).square().sum().backward()
        gradients.append(tier.weight.grad)
    assert torch.allclose(*gradients, rtol=1e-4, atol=1e-5)


def test_the_net_has_the_shapes_and_the_size_of_table_1():
    made = TkaNet()
    assert [tuple(m.shape) for m in made.eval().stages(images(1, 256))] == [
        (1, 128, 32, 32), (1, 192, 16, 16), (1, 256, 8, 8)]
    assert made(images(1)).shape == (1, DIM) == (1, 32)
    assert 0.9e6 < sum(p.numel() for p in made.parameters()) < 1.2e6


def test_the_unfolded_net_has_the_same_weights_and_gives_the_same(net):
    apart = TkaNet(folded=False).eval()
    apart.load_state_dict(net.state_dict())
    with torch.inference_mode():
        assert torch.allclose(apart(images()), net(images()), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("uses_onednn", [True, False])
def test_the_folded_net_gives_what_the_trained_one_gives(net, uses_onednn, monkeypatch):
    if not uses_onednn:
        monkeypatch.setattr(folding, "_ONEDNN", None)
    folded = fold(net)
    assert not any(isinstance(m, torch.nn.BatchNorm2d) for m in folded.modules())
    with torch.inference_mode():
        for wanted, got in zip((*net.stages(images()), net(images())), (*folded.stages(images()), folded(images()))):
            assert torch.allclose(got, wanted, rtol=1e-5, atol=1e-5 * float(wanted.abs().max()))


def test_folding_leaves_the_net_as_it_was(net):
    before = {name: value.clone() for name, value in net.state_dict().items()}
    fold(net)
    assert all(torch.equal(value, before[name]) for name, value in net.state_dict().items())
    assert all(p.requires_grad for p in net.parameters())


def test_a_convolution_with_relu_is_used_with_gradients_as_well():
    generator = torch.Generator().manual_seed(4)
    with torch.no_grad():
        layer = ConvRelu(torch.randn(4, 3, 3, 3, generator=generator), torch.randn(4, generator=generator), padding=1)
    wanted = functional.conv2d(images(1, 16), layer.conv.weight, layer.conv.bias, padding=1).relu()
    assert torch.allclose(layer(images(1, 16)), wanted, atol=1e-6)
    with torch.inference_mode():
        assert torch.allclose(layer(images(1, 16)), wanted, atol=1e-5)
