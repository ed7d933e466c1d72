"""``bench private``: what it compares, and that its verdict can be no."""

from __future__ import annotations

import json

import numpy as np
import pytest

pytest.importorskip("tenseal", reason="the component 'private' is not installed")

from kinscape.core import cli  # noqa: E402
from kinscape.core.errors import InputError  # noqa: E402
from kinscape.core.events import Events  # noqa: E402
from kinscape.core.jobs.bench_private import BenchPrivateJob  # noqa: E402
from kinscape.core.jobs.doors import as_command  # noqa: E402
from kinscape.core.privacy import bench  # noqa: E402


def test_it_ends_with_the_figures_that_are_asked_for(capsys):
    assert cli.main(["bench", "private", "--n", "2100", "--d", "16", "--queries", "2", "--json"]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["ckks_speedup"] > 50 and told["bfv_speedup"] > 30 and told["vault_speedup"] > 30
    assert told["query_bytes"] <= 35_000 and told["key_bytes"] <= 500_000
    assert told["max_error"] <= 5e-4 and told["top10_equal"] is True and told["bfv_is_exact"] is True
    # two blocks for 2,100 rows: nearly half of the second is padding, and it is counted
    assert 55 < told["reply_bytes_per_vector"] < 65


def test_it_prints_a_table(capsys):
    assert cli.main(["bench", "private", "--n", "64", "--d", "8", "--queries", "1"]) == 0
    text = capsys.readouterr().out
    assert all(word in text for word in ("private", "precise", "exact", "vault", "times faster"))


def test_equal_but_for_ties_is_not_equal_whatever_comes():
    plain = np.linspace(1, 0, 100)
    assert bench.same_top(plain, plain + 1e-6 * np.random.default_rng(0).normal(size=100), 1e-5)
    worse = plain.copy()
    worse[50] = 2
    assert not bench.same_top(plain, worse, 1e-5)
    swapped = plain.copy()
    swapped[[9, 10]] = swapped[[10, 9]]
    assert bench.same_top(plain, swapped, 0.006) and not bench.same_top(plain, swapped, 0.004)


def test_the_vectors_are_of_length_one_and_crowd_as_embeddings_do():
    made = bench.made_vectors(3000, 32)
    assert np.allclose(np.linalg.norm(made, axis=1), 1, atol=1e-5)
    assert (made[:200] @ made.T > 0.6).sum() > 5 * 200
    assert np.array_equal(made, bench.made_vectors(3000, 32))


@pytest.mark.parametrize("n, d, queries", [(10, 8, 1), (100, 1, 1), (100, 4096, 1), (100, 8, 0), (10**8, 8, 1)])
def test_sizes_that_cannot_be_measured_are_named(n, d, queries):
    with pytest.raises(InputError, match="cannot be measured"):
        bench.run_bench(n, d, queries, Events())


def test_the_job_is_told_as_its_verb():
    assert as_command(BenchPrivateJob(n=50_000)) == "kinscape bench private --n 50000"
