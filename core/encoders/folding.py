"""A trained TKANet made quick: what can be multiplied out beforehand is.

Batch norms become part of the convolution before them (exact up to rounding: at inference a batch norm is one
multiplication and one addition a channel), and the three dilated branches of a tier become one 7x7 kernel
(``tkanet.fold_kernel``). A folded net has the interface of ``TkaNet``: ``blocks``, ``stages``, ``feature``.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .tkanet import Tier, TkaModule, TkaNet, fold_kernel


class ConvRelu(nn.Module):
    """A convolution with offset and a ReLU. On processors oneDNN does both in one pass over the memory, which torch's
    own modules do not ask it to (measured: 20 % of a folded net's time)."""

    def __init__(self, weight: Tensor, offset: Tensor, stride: int = 1, padding: int = 0, groups: int = 1) -> None:
        super().__init__()
        out, inputs, height, width = weight.shape
        self.conv = nn.Conv2d(inputs * groups, out, (height, width), stride, padding, groups=groups)
        self.conv.weight.copy_(weight)
        self.conv.bias.copy_(offset)

    def forward(self, maps: Tensor) -> Tensor:
        conv = self.conv
        if _ONEDNN is not None and maps.device.type == "cpu" and maps.dtype == torch.float32 and _is_free():
            return _ONEDNN(maps, conv.weight, conv.bias, conv.padding, conv.stride, conv.dilation, conv.groups,
                           "relu", [], None)
        return conv(maps).relu_()


def _find_onednn() -> object:
    """torch's operator of a convolution and what follows it, where this build has it; its compiler uses the same."""
    if not torch.backends.mkldnn.is_available():
        return None
    return getattr(torch.ops.mkldnn, "_convolution_pointwise", None)


def _is_free() -> bool:
    """The operator knows no gradients and no autocast; the ordinary modules do."""
    return not torch.is_grad_enabled() and not torch.is_autocast_enabled("cpu")


_ONEDNN = _find_onednn()


class FoldedTier(nn.Module):
    """A tier as two convolutions, each followed by a ReLU."""

    def __init__(self, tier: Tier) -> None:
        super().__init__()
        kernel = fold_kernel(tier.weight)
        self.depth = ConvRelu(*_scaled(kernel, tier.depth_norm), padding=kernel.shape[-1] // 2, groups=len(kernel))
        self.point = ConvRelu(*_scaled(tier.point.weight, tier.point_norm))

    def forward(self, maps: Tensor) -> Tensor:
        return self.point(self.depth(maps))


class FoldedModule(nn.Module):
    """A TKA module of folded tiers, with the way around them."""

    def __init__(self, module: TkaModule) -> None:
        super().__init__()
        self.tiers = nn.Sequential(*(FoldedTier(tier) for tier in module.tiers))

    def forward(self, maps: Tensor) -> Tensor:
        return self.tiers(maps) + maps


def fold(net: TkaNet) -> TkaNet:
    """A copy of ``net`` for inference: without batch norms, without gradients, channels last. Same numbers to 1e-5. A
    folded net stays as it is."""
    if any(isinstance(module, ConvRelu) for module in net.modules()):
        return net
    with torch.no_grad():
        folded = TkaNet(dim=net.feature.out_features)
        folded.feature.load_state_dict(net.feature.state_dict())
        folded.blocks = nn.ModuleList(nn.Sequential(*_folded_parts(block)) for block in net.blocks)
    folded.eval().requires_grad_(False)
    return folded.to(memory_format=torch.channels_last)


def _folded_parts(block: nn.Sequential) -> list[nn.Module]:
    halve = block[0]
    first = ConvRelu(*_scaled(halve[0].weight, halve[1]), stride=halve[0].stride[0], padding=halve[0].padding[0])
    return [first, *(FoldedModule(part) for part in block[1:])]


def _scaled(weight: Tensor, norm: nn.BatchNorm2d) -> tuple[Tensor, Tensor]:
    """Kernel and offset of a convolution without offset that is followed by a batch norm in evaluation mode."""
    factor = norm.weight * torch.rsqrt(norm.running_var + norm.eps)
    return weight * factor.reshape(-1, 1, 1, 1), norm.bias - norm.running_mean * factor
