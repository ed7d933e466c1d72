"""Learning without labels: two views of one image are to give like statistics, and different images unlike ones.

The statistics are what the house's default encoder reads from a network: mean and deviation of every channel of stages
3, 4 and 5. A projection stands between them and the loss, which is VICReg's (Bardes et al. 2022) or that of Barlow
Twins (Zbontar et al. 2021); neither needs large batches or pairs of negatives.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

_FLOOR = 1e-6  # of a variance: the slope of a root is endless at 0, and a channel may be 0 everywhere


def statistics(maps: Sequence[Tensor]) -> Tensor:
    """(b, 2 * channels of all maps) float32: means and deviations of each map's channels, map after map."""
    parts = []
    for one in maps:
        values = one.float()
        parts += [values.mean((2, 3)), (values.var((2, 3), unbiased=False) + _FLOOR).sqrt()]
    return torch.cat(parts, 1)


class Projector(nn.Module):
    """Two layers between the statistics and the loss, thrown away after training. (b, width) -> (b, dim)."""

    def __init__(self, width: int, hidden: int, dim: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(nn.BatchNorm1d(width), nn.Linear(width, hidden, bias=False),
                                    nn.BatchNorm1d(hidden), nn.ReLU(), nn.Linear(hidden, dim))

    def forward(self, values: Tensor) -> Tensor:
        return self.layers(values)


def vicreg(first: Tensor, second: Tensor) -> Tensor:
    """VICReg's loss of two views (b, d), b >= 2, with its weights 25, 25, 1 divided by 25: views alike (mean square
    difference), every number spread to a deviation of 1 at least (hinge), numbers uncorrelated (squared covariances off
    the diagonal over d)."""
    alike = functional.mse_loss(first, second)
    spread, doubled = first.new_zeros(()), first.new_zeros(())
    for view in (first, second):
        centred = view - view.mean(0)
        spread = spread + functional.relu(1 - (centred.var(0) + 1e-4).sqrt()).mean() / 2
        covariance = centred.T @ centred / (len(view) - 1)
        doubled = doubled + (covariance.square().sum() - covariance.diagonal().square().sum()) / view.shape[1]
    return alike + spread + doubled / 25


def barlow_twins(first: Tensor, second: Tensor, weight: float = 0.005) -> Tensor:
    """Barlow Twins' loss of two views (b, d), b >= 2: their correlation matrix is to be the identity; ``weight`` of
    what is off the diagonal. Divided by d, so that the width does not change its scale."""
    count, dim = first.shape
    a, b = ((view - view.mean(0)) / (view.var(0, unbiased=False) + _FLOOR).sqrt() for view in (first, second))
    correlation = a.T @ b / count
    on = (correlation.diagonal() - 1).square().sum()
    off = correlation.square().sum() - correlation.diagonal().square().sum()
    return (on + weight * off) / dim


LOSSES = {"vicreg": vicreg, "barlow": barlow_twins}


class Drift:
    """How far statistics have moved from those of the network that the training began with, 0..2: one minus the mean
    cosine, each number in units of its deviation over the images, so that strong channels do not speak for all.

    reference: (n, width) statistics by the network before, of a sample of the images (n >= 2).
    """

    def __init__(self, reference: Tensor) -> None:
        self._centre, self._spread = reference.mean(0), (reference.var(0) + _FLOOR).sqrt()

    def __call__(self, now: Tensor, before: Tensor) -> Tensor:
        """now, before: (b, width) of the same views."""
        a, b = ((values - self._centre) / self._spread for values in (now, before))
        return 1 - functional.cosine_similarity(a, b).mean()
