"""The benchmark of SEI on few vectors: it reports what it promises, and what it reports is about real searches."""

import pytest
from kinscape.core.errors import InputError
from kinscape.core.events import Events
from kinscape.core.jobs import run_job
from kinscape.core.jobs.bench_sei import BenchSeiJob
from kinscape.core.privacy.sei.bench import made_vectors, precision


def test_the_benchmark_reports_what_it_promises():
    summary = run_job(BenchSeiJob(600, 16, 2500, only_generated=True)).summary
    assert summary["scan_recall_10"] == 1.0 and summary["recall_10"] >= 0.9
    assert summary["tree_recall_10"] <= summary["tree_wide_recall_10"] <= 1
    assert summary["query_bytes"] == 4 * (2 * 16 + 2) and summary["clustered"] == 2500
    assert summary["search_speedup"] > 0 and summary["trapdoor_ms"] > 0 and 1 < summary["clusters"] < 2500


def test_a_right_key_finds_as_the_vectors_do_and_a_wrong_one_by_chance():
    import numpy as np

    vectors = made_vectors(500, 32, centres=10, spread=0.7)
    labels = np.argmax(vectors @ made_vectors(500, 32, centres=10, spread=0.0)[:40].T, axis=1)
    found = precision(vectors, labels, Events(), 5)
    assert found["right_key"] == pytest.approx(found["plain"], abs=0.005) and found["right_key_same_hits"] > 0.99
    assert found["wrong_key"] == pytest.approx(found["chance"], abs=0.04)
    assert found["plain"] > found["chance"] + 0.3


def test_sizes_that_cannot_be_measured_are_refused():
    with pytest.raises(InputError, match="cannot be measured"):
        run_job(BenchSeiJob(10, only_generated=True))
