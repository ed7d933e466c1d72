"""Losses of training against their formulas, written out in numpy, and against torch's own where it has them."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from kinscape.core.training.ema import RunningMean
from kinscape.core.training.losses import CosineSoftmax, relation_loss, smooth_cross_entropy, target_loss
from kinscape.core.training.selfsup import Drift, barlow_twins, statistics, vicreg
from torch import nn
from torch.nn import functional


@pytest.fixture
def rng():
    return torch.Generator().manual_seed(5)


def unit(values):
    return values / np.linalg.norm(values, axis=1, keepdims=True)


def test_cosine_softmax_is_cosfaces_formula(rng):
    head = CosineSoftmax(6, 4, scale=16, margin=0.15)
    vectors, labels = torch.randn(5, 6, generator=rng), torch.tensor([0, 1, 2, 3, 1])
    cosines = unit(vectors.numpy()) @ unit(head.centres.detach().numpy()).T
    losses = []
    for row, label in zip(cosines, labels.tolist()):
        own = np.exp(16 * (row[label] - 0.15))
        others = sum(np.exp(16 * row[j]) for j in range(4) if j != label)
        losses.append(-np.log(own / (own + others)))
    loss = head(vectors, functional.one_hot(labels, 4).float())
    assert float(loss.detach()) == pytest.approx(np.mean(losses), rel=1e-5)


def test_the_nearest_sub_centre_of_a_class_counts(rng):
    head = CosineSoftmax(6, 3, sub_centres=4)
    vectors = torch.randn(5, 6, generator=rng)
    all_cosines = unit(vectors.numpy()) @ unit(head.centres.detach().numpy()).T
    assert np.allclose(head.cosines(vectors).detach(), all_cosines.reshape(5, 3, 4).max(2), atol=1e-6)


def test_smoothed_cross_entropy_is_torchs(rng):
    logits, labels = torch.randn(7, 5, generator=rng), torch.tensor([0, 1, 2, 3, 4, 0, 1])
    wanted = functional.cross_entropy(logits, labels, label_smoothing=0.1)
    got = smooth_cross_entropy(logits, functional.one_hot(labels, 5).float(), 0.1)
    assert float(got) == pytest.approx(float(wanted), rel=1e-6)


def test_relations_of_a_turned_copy_cost_nothing_and_others_do(rng):
    vectors = torch.randn(6, 4, generator=rng)
    turn = torch.linalg.qr(torch.randn(4, 4, generator=rng))[0]
    teacher = functional.normalize(vectors @ turn, dim=1)
    assert float(relation_loss(vectors, teacher @ teacher.T)) == pytest.approx(0, abs=1e-10)
    other = functional.normalize(torch.randn(6, 4, generator=rng), dim=1)
    assert float(relation_loss(vectors, other @ other.T)) > 0.05


def test_targets_cost_their_divergence(rng):
    logits = torch.randn(6, 4, generator=rng)
    targets = torch.softmax(torch.randn(6, 4, generator=rng), 1)
    p, q = targets.numpy(), torch.softmax(logits, 1).numpy()
    assert float(target_loss(logits, targets)) == pytest.approx((p * np.log(p / q)).sum(1).mean(), rel=1e-5)
    assert float(target_loss(torch.log(targets), targets)) == pytest.approx(0, abs=1e-6)


def test_vicreg_is_its_three_terms(rng):
    first, second = (0.5 * torch.randn(8, 5, generator=rng) for _ in range(2))
    a, b = first.numpy(), second.numpy()
    alike = ((a - b) ** 2).mean()
    spread = sum(np.maximum(0, 1 - np.sqrt(v.var(0, ddof=1) + 1e-4)).mean() for v in (a, b)) / 2
    doubled = 0.0
    for view in (a, b):
        covariance = np.cov(view.T)
        doubled += ((covariance**2).sum() - (np.diag(covariance) ** 2).sum()) / 5
    assert float(vicreg(first, second)) == pytest.approx(alike + spread + doubled / 25, rel=1e-4)


def test_barlow_twins_is_distance_of_the_correlation_from_identity(rng):
    first, second = (torch.randn(9, 4, generator=rng) for _ in range(2))
    correlation = np.corrcoef(first.numpy().T, second.numpy().T)[:4, 4:]
    on = ((np.diag(correlation) - 1) ** 2).sum()
    off = (correlation**2).sum() - (np.diag(correlation) ** 2).sum()
    assert float(barlow_twins(first, second)) == pytest.approx((on + 0.005 * off) / 4, rel=1e-3)


@pytest.mark.parametrize("loss", [vicreg, barlow_twins])
def test_a_network_that_says_the_same_of_everything_pays(loss, rng):
    varied = torch.randn(64, 8, generator=rng)
    constant = torch.ones(64, 8) + 1e-6 * varied[torch.randperm(64, generator=rng)]
    assert float(loss(constant, constant.flip(0))) > float(loss(varied, varied)) + 0.3


def test_statistics_are_means_and_deviations_and_have_a_slope_where_a_channel_is_dead():
    maps = [torch.rand(3, 4, 8, 8), torch.zeros(3, 2, 1, 1, requires_grad=True)]
    found = statistics(maps)
    assert found.shape == (3, 12)
    values = maps[0].numpy()
    assert np.allclose(found[:, :4].detach(), values.mean((2, 3)), atol=1e-6)
    assert np.allclose(found[:, 4:8].detach(), values.std((2, 3)), atol=1e-4)
    found.sum().backward()
    assert torch.isfinite(maps[1].grad).all()


def test_drift_is_zero_for_the_same_statistics_and_grows_with_the_change(rng):
    reference = torch.randn(40, 6, generator=rng) * torch.tensor([100.0, 1, 1, 1, 1, 0.01]) + 3
    drift, before = Drift(reference), reference[:10]
    assert float(drift(before, before)) == pytest.approx(0, abs=1e-6)
    little, much = (before + s * reference.std(0) * torch.randn(10, 6, generator=rng) for s in (0.1, 1.0))
    assert 0 < float(drift(little, before)) < float(drift(much, before)) < 2


def test_the_running_mean_follows_the_published_recursion():
    net = nn.BatchNorm1d(2)
    mean = RunningMean(net, 0.9)
    expected = np.ones(2)
    for step in range(30):
        with torch.no_grad():
            net.weight.copy_(torch.tensor([float(step), -float(step)]))
            net.num_batches_tracked += 1
        mean.update(step)
        decay = min(0.9, (1 + step) / (10 + step))
        expected = decay * expected + (1 - decay) * np.array([step, -step])
    assert np.allclose(mean.mean.weight, expected, rtol=1e-5)
    assert int(mean.mean.num_batches_tracked) == 30 and not mean.mean.weight.requires_grad
