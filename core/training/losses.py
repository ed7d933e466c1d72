"""What a network is asked for where images have labels: heads and losses on a vector and on the pooled last stage.

Images may be mixtures (CutMix), so labels are shares of classes everywhere: (b, classes) float, rows that add up to 1.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from .recipe import Recipe


class CosineSoftmax(nn.Module):
    """Softmax over cosines between a vector and a centre of each class, with a margin on the true class (CosFace, Wang
    et al. 2018, equation 4; with ``sub_centres`` > 1 the nearest of them counts, Deng et al. 2020).

    vectors: (b, dim), of any length. Returns the mean loss.
    """

    def __init__(self, dim: int, classes: int, scale: float = 16.0, margin: float = 0.15, sub_centres: int = 1) -> None:
        super().__init__()
        self.centres = nn.Parameter(torch.randn(classes * sub_centres, dim))
        self.scale, self.margin, self.sub_centres = scale, margin, sub_centres

    def cosines(self, vectors: Tensor) -> Tensor:
        """(b, classes) in -1..1."""
        cosines = functional.normalize(vectors, dim=1) @ functional.normalize(self.centres, dim=1).T
        if self.sub_centres > 1:
            cosines = cosines.reshape(len(vectors), -1, self.sub_centres).amax(2)
        return cosines

    def forward(self, vectors: Tensor, shares: Tensor) -> Tensor:
        logits = self.scale * (self.cosines(vectors) - self.margin * shares)
        return -(shares * functional.log_softmax(logits, 1)).sum(1).mean()


class Heads(nn.Module):
    """What stands on the network during training only. ``presence``: yes or no for each of ``marks`` labels, or None.

    vector: (b, dim); pooled: (b, width) means of the last stage; with ``statistics`` > 0 also that many statistics of
    three stages.
    """

    def __init__(self, dim: int, width: int, classes: int, marks: int, recipe: Recipe, statistics: int = 0) -> None:
        super().__init__()
        self.cosine = CosineSoftmax(dim, classes, recipe.scale, recipe.margin, recipe.sub_centres)
        self.linear = nn.Linear(width, classes)
        self.presence = nn.Linear(width, marks) if marks else None
        self.statistics = _of_statistics(statistics, classes, recipe) if statistics else None


def _of_statistics(width: int, classes: int, recipe: Recipe) -> nn.ModuleDict:
    bottleneck = nn.Sequential(nn.BatchNorm1d(width), nn.Linear(width, recipe.statistics_dim, bias=False))
    return nn.ModuleDict({"bottleneck": bottleneck, "cosine": CosineSoftmax(recipe.statistics_dim, classes,
                                                                            recipe.scale, recipe.margin)})


def smooth_cross_entropy(logits: Tensor, shares: Tensor, smoothing: float) -> Tensor:
    """Cross entropy with ``smoothing`` of the label spread evenly over all classes (Szegedy et al. 2016, section 7)."""
    return functional.cross_entropy(logits, (1 - smoothing) * shares + smoothing / shares.shape[1])


def relation_loss(vectors: Tensor, relations: Tensor) -> Tensor:
    """Mean square difference between the cosines of (b, dim) vectors with each other and given ones (b, b), without the
    diagonal: the student learns which images the teachers hold for alike (relational distillation)."""
    unit = functional.normalize(vectors, dim=1)
    count = len(vectors)
    away = ~torch.eye(count, dtype=torch.bool, device=vectors.device)
    return (unit @ unit.T - relations)[away].square().mean()


def target_loss(logits: Tensor, targets: Tensor) -> Tensor:
    """Kullback-Leibler divergence of softmax(logits) (b, c) from the teachers' shares (b, c)."""
    return functional.kl_div(functional.log_softmax(logits, 1), targets, reduction="batchmean")
