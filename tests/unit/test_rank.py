"""Exact scores and rankings, compared with numpy's plain answers; parts merged, compared with the whole."""

import faiss
import numpy as np
import pytest
from archives import unit_vectors
from kinscape.core.errors import Cancelled, QueryError
from kinscape.core.events import Events
from kinscape.core.search import rank


def plain_top(scores, k, rows=None):
    """The definition: by score descending, then row ascending."""
    rows = np.arange(len(scores)) if rows is None else rows
    order = sorted(range(len(scores)), key=lambda i: (-scores[i], rows[i]))[:k]
    return rows[order], scores[order]


@pytest.mark.parametrize("d", [1, 3, 32, 112])
def test_scores_are_inner_products(d):
    vectors, query = unit_vectors(5000, d, 1), unit_vectors(1, d, 2)[0]
    np.testing.assert_allclose(rank.scores(vectors, query), vectors.astype(np.float64) @ query, atol=1e-6)


def test_scores_of_rows_equal_those_of_all_bit_for_bit(monkeypatch):
    monkeypatch.setattr(rank, "CHUNK_BYTES", 64 * 32 * 4)
    vectors, query = unit_vectors(5000, 32), unit_vectors(1, 32, 9)[0]
    whole = rank.scores(vectors, query)
    rng = np.random.default_rng(0)
    for share in (0.001, 0.02, 0.5, 1.0):
        rows = np.flatnonzero(rng.random(5000) < share)
        np.testing.assert_array_equal(rank.scores(vectors, query, rows), whole[rows])
    clustered = np.r_[100:164, 900:905, 4990:5000]  # a chunk wanted wholly, one in part, the end
    np.testing.assert_array_equal(rank.scores(vectors, query, clustered), whole[clustered])
    assert len(rank.scores(vectors, query, np.zeros(0, np.int64))) == 0


def test_scores_read_a_memory_map(tmp_path):
    vectors = unit_vectors(3000, 16)
    np.save(tmp_path / "v.npy", vectors)
    mapped = np.load(tmp_path / "v.npy", mmap_mode="r")
    np.testing.assert_array_equal(rank.scores(mapped, vectors[7]), rank.scores(vectors, vectors[7]))


def test_a_query_of_another_length_is_refused():
    with pytest.raises(QueryError, match="7 numbers"):
        rank.scores(unit_vectors(10, 8), np.zeros(7, np.float32))


def test_search_agrees_with_faiss_flat():
    vectors, query = unit_vectors(20_000, 24, 3, groups=40), unit_vectors(1, 24, 4)[0]
    index = faiss.IndexFlatIP(24)
    index.add(vectors)
    scores, rows = index.search(query[None], 100)
    found = rank.search(vectors, query, 100)
    np.testing.assert_allclose(found[1], scores[0], atol=1e-6)
    assert len(set(found[0]) ^ set(rows[0])) <= 2  # neighbours whose scores differ by rounding only may swap at the end


@pytest.mark.parametrize(
    "n, k", [(0, 5), (1, 1), (10, 20), (100_000, 1), (100_000, 50), (100_000, 5000), (100_000, 99_999)]
)
def test_top_equals_a_full_sort(n, k):
    scores = np.random.default_rng(n + k).normal(size=n).astype(np.float32)
    rows, best = rank.top(scores, k)
    expected = plain_top(scores, k)
    np.testing.assert_array_equal(rows, expected[0])
    np.testing.assert_array_equal(best, expected[1])


@pytest.mark.parametrize("values", [1, 2, 7])
def test_equal_scores_come_in_order_of_rows(values):
    scores = np.random.default_rng(0).integers(0, values, 70_000).astype(np.float32)
    for k in (3, 1000, 60_000):
        np.testing.assert_array_equal(rank.top(scores, k)[0], plain_top(scores, k)[0])


def test_top_survives_a_sample_that_misleads():
    """The best scores sit where the sample does not look, and the worst where it does."""
    scores = np.ones(200_000, np.float32)
    scores[:: 200_000 // (1 << 14)] = 5
    scores[1:50] = np.arange(49) + 10
    np.testing.assert_array_equal(rank.top(scores, 60)[0], plain_top(scores, 60)[0])
    falling = np.where(np.arange(200_000) % 12 == 0, 1, 0).astype(np.float32)
    np.testing.assert_array_equal(rank.top(falling, 30_000)[0], plain_top(falling, 30_000)[0])


def test_range_search_keeps_what_reaches_the_score():
    scores = np.array([0.5, 0.9, 0.7, 0.7, -1], np.float32)
    rows, best = rank.top(scores, 10, min_score=0.7)
    assert rows.tolist() == [1, 2, 3]
    assert rank.top(scores, 1, min_score=0.7)[0].tolist() == [1]
    assert len(rank.top(scores, 10, min_score=0.95)[0]) == 0


@pytest.mark.parametrize("seed", range(8))
def test_merged_parts_equal_the_whole(seed):
    rng = np.random.default_rng(seed)
    n, k = int(rng.integers(1, 4000)), int(rng.integers(1, 300))
    vectors = unit_vectors(n, 12, seed)
    vectors[rng.integers(0, n, n // 3)] = vectors[0]  # equal scores across parts
    query = unit_vectors(1, 12, seed + 50)[0]
    cuts = np.unique(rng.integers(0, n + 1, 5))
    parts = []
    for rows in np.split(np.arange(n), cuts):
        found, scores = rank.search(vectors[rows[0] : rows[-1] + 1], query, k) if len(rows) else rank.merge([], k)
        parts.append((found + (rows[0] if len(rows) else 0), scores))
    whole = rank.search(vectors, query, k)
    merged = rank.merge([parts[i] for i in rng.permutation(len(parts))], k)
    np.testing.assert_array_equal(merged[0], whole[0])
    np.testing.assert_array_equal(merged[1], whole[1])


def test_percentiles_are_shares_of_lower_scores():
    population = np.array([0.1, 0.2, 0.2, 0.3, 0.9], np.float32)
    np.testing.assert_allclose(rank.percentiles(np.array([0.9, 0.2, 0.05], np.float32), population), [80, 20, 0])
    rng = np.random.default_rng(0)
    many, hits = rng.normal(size=5000).astype(np.float32), rng.normal(size=40).astype(np.float32)
    np.testing.assert_allclose(rank.percentiles(hits, many), [100 * np.mean(many < h) for h in hits])


def test_a_cancelled_search_stops(monkeypatch):
    monkeypatch.setattr(rank, "CHUNK_BYTES", 1 << 10)
    events = Events()
    events.cancel()
    with pytest.raises(Cancelled):
        rank.scores(unit_vectors(4000, 8), unit_vectors(1, 8)[0], events=events)
