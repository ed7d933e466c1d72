"""The land-cover jobs on the command line and told as a line: each way round gives the same job."""

from __future__ import annotations

import json

import pytest
from kinscape.core import cli
from kinscape.core.jobs import JobResult, job_from_dict
from kinscape.core.jobs.bench_landcover import BenchLandCoverJob
from kinscape.core.jobs.doors import arguments, as_command
from kinscape.core.jobs.landcover import LandCoverJob
from kinscape.core.jobs.train_landcover import TrainLandCoverJob

JOBS = [
    LandCoverJob("/d/r.tif", "/d/o.tif"),
    LandCoverJob("/d/r.tif", "/d/o.tif", "/d/a.csv", "mine", 0.5, (4, 3, 2), "cpu"),
    TrainLandCoverJob("town"),
    TrainLandCoverJob("town", "/d/data", "unet", ("tile1", "tile2"), 9, 64, 2, 3, 0.5, "CC0-1.0", "my town", "/d/w",
                      "/d/m", "cpu", True),
    BenchLandCoverJob(),
    BenchLandCoverJob("/d/data", ("tile1",), ("unet", "deeplab"), 9, 64, 2, 3, "/d/w", "cpu"),
]


@pytest.mark.parametrize("job", JOBS, ids=lambda job: f"{job.kind}-{len(job.to_dict())}")
def test_the_line_that_a_job_is_told_as_makes_the_same_job(job, capfd):
    made = []
    assert cli.main(arguments(job), run=lambda j, events: made.append(j) or JobResult()) == 0
    assert made == [job]
    assert arguments(job)[0] != "run" and as_command(job).startswith("kinscape ")


@pytest.mark.parametrize("job", JOBS, ids=lambda job: f"{job.kind}-{len(job.to_dict())}")
def test_a_recipe_gives_the_job_back(job):
    assert job_from_dict(json.loads(json.dumps(job.to_dict()))) == job
