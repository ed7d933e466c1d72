"""ESFormer's parts against what they are made after: torchvision's networks, plain attention, the reach of patches."""

from __future__ import annotations

import pytest
import torch
from kinscape.core.landcover.deeplab import DeepLab
from kinscape.core.landcover.efficientnet import PUBLISHED_S, Encoder, EncoderSize
from kinscape.core.landcover.esformer import EsFormer, EsFormerSize, Granularities
from kinscape.core.landcover.networks import count_parameters, default_size, make_network
from kinscape.core.landcover.unet import UNet
from kinscape.core.landcover.windows import WindowAttention
from torch.nn import functional

TINY = EsFormerSize(EncoderSize((8, 8, 8, 16, 16, 24), (1, 1, 1, 1, 1)), dim=16, window_cells=4)


@pytest.fixture(autouse=True)
def one_thread_one_seed():
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    torch.manual_seed(0)
    yield
    torch.set_num_threads(threads)


def test_the_published_encoder_is_torchvisions_up_to_stage_5():
    from torchvision.models import efficientnet_v2_s

    theirs = efficientnet_v2_s(weights=None).features[:6].eval()
    ours = Encoder(PUBLISHED_S).eval()
    mine, given = ours.state_dict(), theirs.state_dict()
    assert [tuple(v.shape) for v in mine.values()] == [tuple(v.shape) for v in given.values()]
    ours.load_state_dict(dict(zip(mine, given.values())))
    image = torch.randn(1, 3, 64, 96)
    with torch.no_grad():
        third, fifth = ours(image)
        assert torch.equal(fifth, theirs(image)) and torch.equal(third, theirs[:4](image))
    assert third.shape == (1, 64, 8, 12) and fifth.shape == (1, 160, 4, 6)


@pytest.mark.parametrize("quarter, reach", [(0, 1), (1, 3), (2, 5), (3, 7)])
def test_the_four_segments_see_patches_of_1_3_5_and_7_cells(quarter, reach):
    part = Granularities(16)
    tokens = torch.zeros(1, 15, 15, 16, requires_grad=True)
    part(tokens)[0, 7, 7, 4 * quarter:4 * quarter + 4].sum().backward()
    seen = tokens.grad[0].abs().sum(-1) > 0
    rows, columns = (torch.nonzero(seen.any(dim=d)).flatten() for d in (1, 0))
    assert (rows.min(), rows.max()) == (7 - reach // 2, 7 + reach // 2)
    assert (columns.min(), columns.max()) == (7 - reach // 2, 7 + reach // 2)


def test_the_first_segment_is_the_projection_alone():
    part, tokens = Granularities(16), torch.randn(2, 5, 6, 16)
    assert torch.equal(part(tokens)[..., :4], part.project(tokens)[..., :4])


@pytest.mark.parametrize("shifted", [False, True])
def test_windows_attend_as_torchvisions_swin_does(shifted):
    from torchvision.models.swin_transformer import ShiftedWindowAttention

    dim, heads, side = 16, 4, 4
    theirs = ShiftedWindowAttention(dim, [side, side], [side // 2 * shifted] * 2, heads).eval()
    ours = WindowAttention(dim, heads, side, shifted).eval()
    with torch.no_grad():
        ours.bias.copy_(theirs.relative_position_bias_table)
        ours.project.load_state_dict(theirs.proj.state_dict())
        tokens = torch.randn(2, 12, 8, dim)
        query, key, value = functional.linear(tokens, theirs.qkv.weight, theirs.qkv.bias).chunk(3, dim=-1)
        torch.testing.assert_close(ours(query, key, value), theirs(tokens), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("shifted", [False, True])
@pytest.mark.parametrize("height, width", [(11, 6), (4, 9), (3, 3), (8, 13)])
def test_nothing_looks_at_the_padding_of_a_map_that_fills_no_window(height, width, shifted):
    """The twin: each cell attends, one by one, to those cells of the map that share its window."""
    dim, heads, side = 8, 2, 4
    attention = WindowAttention(dim, heads, side, shifted).eval()
    query, key, value = torch.randn(3, 1, height, width, dim).unbind()
    shift = [side // 2 if shifted and size > side else 0 for size in (height, width)]

    def room(row, column):
        """Window of a cell, whose windows begin ``shift`` cells late: what lies before is a window of its own."""
        return (row - shift[0]) // side, (column - shift[1]) // side

    expected = torch.empty(1, height, width, dim)
    cells = [(r, c) for r in range(height) for c in range(width)]
    for r, c in cells:
        near = [(a, b) for a, b in cells if room(a, b) == room(r, c)]
        rows = []
        for head in range(heads):
            part = slice(head * dim // heads, (head + 1) * dim // heads)
            scores = torch.stack([query[0, r, c, part] @ key[0, a, b, part] / (dim // heads) ** 0.5
                                  + attention.bias[(r - a + side - 1) * (2 * side - 1) + c - b + side - 1, head]
                                  for a, b in near])
            rows.append(scores.softmax(0) @ torch.stack([value[0, a, b, part] for a, b in near]))
        expected[0, r, c] = torch.cat(rows)
    with torch.no_grad():
        torch.testing.assert_close(attention(query, key, value), attention.project(expected), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("height, width", [(64, 64), (33, 70), (100, 47)])
@pytest.mark.parametrize("make", [lambda: EsFormer(5, TINY), lambda: UNet(5, (8, 8, 8, 8, 8)),
                                  lambda: DeepLab(5, TINY.encoder, 8)], ids=["esformer", "unet", "deeplab"])
def test_every_network_gives_logits_of_the_images_size(make, height, width):
    network = make().eval()
    image = torch.randn(2, 3, height, width)
    with torch.no_grad():
        logits = network(image)
        every = network.all_logits(image)
    assert all(one.shape == (2, 5, height, width) and one.dtype == torch.float32 for one in every)
    assert torch.equal(every[0], logits)


def test_auxiliary_heads_cost_and_change_nothing_at_work():
    network = EsFormer(3, TINY).eval()
    image, called = torch.randn(1, 3, 64, 64), []
    for head in (network.third_head, network.fifth_head):
        head.register_forward_hook(lambda *_: called.append(1))
    with torch.no_grad():
        network(image)
        assert not called
        network.all_logits(image)
    assert len(called) == 2


def test_both_auxiliary_heads_teach_the_encoder():
    network = EsFormer(3, TINY).train()
    _, third, fifth = network.all_logits(torch.randn(2, 3, 64, 64))
    (third.square().mean() + fifth.square().mean()).backward()
    assert network.encoder.stem[0].weight.grad.abs().sum() > 0
    assert network.encoder.stages[4][0].block[0][0].weight.grad.abs().sum() > 0
    assert network.head.weight.grad is None


def test_patches_are_computed_in_float32_where_half_precision_gives_wrong_gradients():
    """In bfloat16 oneDNN's gradient of a dilated depthwise kernel reads memory that it never wrote."""
    part, tokens = Granularities(16), torch.randn(2, 16, 16, 16)
    with torch.autocast("cpu", torch.bfloat16):
        kinds = []
        hooks = [patch.register_forward_hook(lambda _m, _i, out: kinds.append(out.dtype)) for patch in part.patches]
        part(tokens)
    for hook in hooks:
        hook.remove()
    assert kinds == [torch.float32] * 3


def test_the_three_networks_are_of_comparable_size():
    counts = {kind: count_parameters(make_network(kind, 5)) for kind in ("esformer", "unet", "deeplab")}
    assert max(counts.values()) < 2 * min(counts.values())
    assert counts["esformer"] == min(counts.values()), "it must not win by being larger"


def test_a_size_from_a_file_is_checked():
    from kinscape.core.errors import InputError

    assert default_size("esformer")["dim"] == 96
    wrong_sizes = [{"dim": 10**9}, {"dim": "96"}, {"dim": 95}, {"heads": 5}, {"window_cells": 1}, {"widths": [1]},
                   {"encoder": {"widths": [8], "depths": [1]}},
                   {"encoder": {"widths": [8, 8, 8, 12, 8, 8], "depths": [1, 1, 1, 1, 1]}}]
    for wrong in wrong_sizes:
        with pytest.raises(InputError):
            make_network("esformer", 5, wrong)
    with pytest.raises(InputError, match="no land-cover network"):
        make_network("segformer", 5)
