"""The running mean of a network's weights: what is kept of a training, smoother than the last step."""

from __future__ import annotations

import copy

import torch
from torch import nn


class RunningMean:
    """An exponential moving average of all parameters and statistics of ``modules``; ``mean`` is a module like it.

    The weight of the past is min(decay, (1 + step) / (10 + step)), so that the first steps do not keep the random start
    alive (as in TensorFlow's ExponentialMovingAverage).
    """

    def __init__(self, modules: nn.Module, decay: float) -> None:
        self.mean = copy.deepcopy(modules).requires_grad_(False)
        self._decay = decay
        self._pairs = [(self.mean.state_dict()[name], now) for name, now in modules.state_dict().items()]
        self._floats = [(a, b) for a, b in self._pairs if a.is_floating_point()]
        self._counts = [(a, b) for a, b in self._pairs if not a.is_floating_point()]

    @torch.no_grad()
    def update(self, step: int) -> None:
        """Take in the weights after ``step`` (counted from 0)."""
        decay = min(self._decay, (1 + step) / (10 + step))
        torch._foreach_lerp_([a for a, _ in self._floats], [b for _, b in self._floats], 1 - decay)
        for mean, now in self._counts:
            mean.copy_(now)
