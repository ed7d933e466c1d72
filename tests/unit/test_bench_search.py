"""The search benchmark on a small archive: it runs, agrees with FAISS, and brings no torch along."""

import subprocess
import sys

import pytest
from kinscape.core.errors import InputError
from kinscape.core.jobs import run_job
from kinscape.core.jobs.bench_search import BenchSearchJob


def test_the_benchmark_reports_what_it_promises():
    summary = run_job(BenchSearchJob(n=20_000, d=16, k=50, queries=3)).summary
    assert {"n", "d", "ms_per_query", "ms_faiss_flat", "relative_to_faiss", "ms_filtered"} <= set(summary)
    assert (summary["n"], summary["d"], summary["agrees"]) == (20_000, 16, True)
    assert summary["filtered_tiles"] == pytest.approx(200, rel=0.1) and summary["ms_per_query"] > 0


def test_impossible_sizes_are_refused():
    with pytest.raises(InputError, match="k = 5000"):
        run_job(BenchSearchJob(n=2000, k=5000))


def test_searching_does_not_load_torch():
    code = (
        "import sys; from kinscape.core.jobs import run_job; "
        "from kinscape.core.jobs.bench_search import BenchSearchJob; "
        "run_job(BenchSearchJob(n=2000, d=4, k=5, queries=1)); import kinscape.core.search.find; "
        "sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
