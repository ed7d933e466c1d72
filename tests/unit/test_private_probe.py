"""Probe rows: what the owner gives away, read strictly; what they find and what they cannot."""

from __future__ import annotations

import copy

import numpy as np
import pytest
from archives import unit_vectors
from kinscape.core.errors import InputError, PrivacyError
from kinscape.core.privacy import probe
from kinscape.core.privacy.probe import Probe

N, D = 300, 24


@pytest.fixture(scope="module")
def vectors() -> np.ndarray:
    return unit_vectors(N, D, 5)


@pytest.fixture(scope="module")
def made(vectors) -> Probe:
    return probe.make(vectors, 12)


def test_what_is_told_is_what_is_read(made, vectors):
    read = Probe.from_dict(made.to_dict(), N, D)
    assert np.array_equal(read.rows, made.rows) and np.array_equal(read.vectors, vectors[made.rows])


def test_honest_scores_agree(made, vectors):
    found = made.agreement(vectors[0], vectors @ vectors[0] + 1e-4)
    assert found["rows"] == 12 and found["is_within"] and found["order_share"] == 1.0
    assert found["max_error"] == pytest.approx(1e-4, rel=0.05) and found["mean_error"] <= found["max_error"] + 1e-9


@pytest.mark.parametrize("lie", [lambda s: np.zeros_like(s), lambda s: -s, lambda s: np.roll(s, 1), lambda s: s * 0.9])
def test_careless_lies_are_found(made, vectors, lie):
    found = made.agreement(vectors[0], lie(vectors @ vectors[0]))
    assert not found["is_within"] and found["max_error"] > 1e-3


def test_a_server_that_computes_only_the_probe_well_is_not_found(made, vectors):
    """Why the text says that it is no proof."""
    scores = np.zeros(N)
    scores[made.rows] = vectors[made.rows] @ vectors[0]
    assert made.agreement(vectors[0], scores)["is_within"]


def test_only_what_was_answered_is_compared(made, vectors):
    some = made.rows[[1, 4]]
    rows = np.unique(np.concatenate([some, np.setdiff1d(np.arange(20), made.rows)]))
    found = made.agreement(vectors[0], (vectors @ vectors[0])[rows], rows)
    assert found["rows"] == np.isin(made.rows, rows).sum() >= 2 and found["is_within"]
    none = made.agreement(vectors[0], np.zeros(0), np.zeros(0, np.int64))
    assert none["rows"] == 0 and none["is_within"] is None


@pytest.mark.parametrize("change", [
    lambda d: d.update(rows=[]), lambda d: d.update(rows=d["rows"][::-1]), lambda d: d.update(rows=[N] * 12),
    lambda d: d.update(rows=[-1, *d["rows"][1:]]), lambda d: d.update(rows=[True, *d["rows"][1:]]),
    lambda d: d.update(rows=list(range(17))), lambda d: d.update(dim=D + 1), lambda d: d.update(dim=True),
    lambda d: d.update(vectors=d["vectors"][:-4]), lambda d: d.update(vectors="!" * 8), lambda d: d.pop("sha256"),
    lambda d: d.update(sha256="0" * 64), lambda d: d.update(vectors=7),
])  # fmt: skip
def test_what_is_no_probe_is_refused(made, change):
    told = copy.deepcopy(made.to_dict())
    change(told)
    with pytest.raises(PrivacyError):
        Probe.from_dict(told, N, D)


def test_vectors_that_are_none_are_refused(made):
    for spoilt in (made.vectors * 2, made.vectors * np.nan):
        with pytest.raises(PrivacyError):
            Probe.from_dict(Probe(made.rows, spoilt).to_dict(), N, D)


def test_at_most_sixteen_rows_are_given_away(vectors):
    assert len(probe.make(vectors[:5], 16).rows) == 5
    for count in (0, 17):
        with pytest.raises(InputError):
            probe.make(vectors, count)


def test_where_nothing_is_promised_nothing_is_held_against_the_server(made, vectors):
    found = made.agreement(vectors[0], vectors @ vectors[1], None, None)
    assert found["is_within"] is None and found["max_error"] > 0 and found["order_share"] < 1
