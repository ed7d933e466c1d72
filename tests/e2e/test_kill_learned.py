"""Computing land cover and training a land-cover network are killed (SIGKILL) at random moments: nothing half-written
is taken for whole, and the same command goes on, to the same files as one that was never stopped."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from kinscape.core.archive.store import Archive
from kinscape.core.encoders.models import find_models
from kinscape.core.jobs import run_job
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.index import IndexJob
from kinscape.core.jobs.search import SearchJob
from landcover_files import write_labelled
from tiny_rasters import WEST, write_raster

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals and sessions")
KILLS = 8
TELL = """
import sys
from pathlib import Path
from kinscape.core.events import Events
from kinscape.core.jobs.base import run_job
class Tell(Events):
    def on_progress(self, progress):
        print(progress.stage, progress.done, flush=True)
"""
COVER = TELL + """
from kinscape.core.archive import cover_sources
from kinscape.core.jobs.cover import CoverJob
cover_sources._net_maps = lambda: None
if __name__ == "__main__":
    run_job(CoverJob(sys.argv[1], "words"), Tell())
"""
TRAIN = TELL + """
import torch
from kinscape.core.jobs.train_landcover import TrainLandCoverJob
from kinscape.core.landcover.networks import NETWORKS
from kinscape.core.training.checkpoint import Checkpoint
torch.set_num_threads(1)
Checkpoint.at = classmethod(lambda cls, where: where if isinstance(where, cls) else cls(Path(where), 0.0))
if __name__ == "__main__":
    data, out, replace = sys.argv[1:]
    run_job(TrainLandCoverJob("town", data, "unet", steps=6, input_px=32, batch=2, hold_out=("tile3",), device="cpu",
                              work=out + "/work", out_folder=out + "/models", replace=replace == "yes"), Tell())
"""


def start(script: Path, *arguments: object) -> subprocess.Popen:
    return subprocess.Popen([sys.executable, str(script), *map(str, arguments)], start_new_session=True,
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                            env={**os.environ, "KINSCAPE_WORKERS": "2", "OMP_NUM_THREADS": "1"})  # fmt: skip


def kill_sometime(process: subprocess.Popen, rng: random.Random, seconds: float) -> bool:
    """Kill it while it works, seldom while it starts; whether it was still running."""
    if rng.random() < 0.85:
        process.stdout.readline()
    time.sleep(rng.uniform(0, seconds))
    is_cut = process.poll() is None
    process.kill()
    process.communicate()
    return is_cut


def work_seconds(process: subprocess.Popen) -> float:
    """Of an undisturbed run, from its first progress on."""
    process.stdout.readline()
    began = time.monotonic()
    process.communicate()
    assert process.returncode == 0
    return time.monotonic() - began


# -- land cover of an archive
@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """An archive without land cover, its script, an undisturbed copy with one, and how long that took."""
    folder = tmp_path_factory.mktemp("cover")
    (folder / "rasters").mkdir()
    for number in range(6):
        write_raster(folder / "rasters" / f"{number}.tif", 700, 600, seed=number, west=WEST + 900 * number)
    run_job(IndexJob(str(folder / "bare"), (str(folder / "rasters"),), encoder="handcrafted", tile_m=(128.0,)))
    (folder / "run.py").write_text(COVER)
    shutil.copytree(folder / "bare", folder / "whole")
    seconds = work_seconds(start(folder / "run.py", folder / "whole"))
    return folder, seconds


def test_a_first_land_cover_that_is_killed_leaves_a_whole_archive_and_goes_on(archive, tmp_path):
    folder, seconds = archive
    whole = Archive.open(folder / "whole")
    expected, rng, cut, kept, target = whole.cover(), random.Random(3), 0, 0, tmp_path / "a0"
    for number in range(KILLS):
        if not target.exists():
            shutil.copytree(folder / "bare", target)
        cut += kill_sometime(start(folder / "run.py", target), rng, seconds)
        with Archive.open(target) as found:
            cover = found.cover()
            assert not found.cover_note and (cover is None or np.array_equal(cover.histograms, expected.histograms))
            like = (Example(tile=found.tile_ids([3])[0]),)
        hits = run_job(SearchJob(str(target), like, str(tmp_path / "r.gpkg"), k=5)).summary["hits"]
        assert hits == 5
        kept += len(list(target.glob("cover.building/*.npy"))) > 0
        if cover is not None:
            target = tmp_path / f"a{number + 1}"
    assert cut >= KILLS // 2 and kept, "the kills came too late to test anything"
    if not target.exists():
        shutil.copytree(folder / "bare", target)
    work_seconds(start(folder / "run.py", target))
    names = [path.name for path in (folder / "whole").iterdir()]
    assert sorted(path.name for path in target.iterdir()) == sorted(names)
    for name in ("cover.npy", "cover.keys.npy", "cover.words.npz"):
        assert (target / name).read_bytes() == (folder / "whole" / name).read_bytes()
    ours, theirs = (json.loads((path / "cover.json").read_text()) for path in (target, folder / "whole"))
    assert {**ours, "mark": ""} == {**theirs, "mark": ""}


def test_a_kill_between_the_files_of_a_land_cover_is_no_land_cover(archive, tmp_path):
    """As it would be after a kill at any step of writing its four files: all are written before the facts."""
    folder, _ = archive
    files = ["cover.npy", "cover.keys.npy", "cover.words.npz"]
    for number in range(len(files) + 1):
        target = tmp_path / str(number)
        shutil.copytree(folder / "bare", target)
        for name in files[:number]:
            shutil.copy(folder / "whole" / name, target)
        (target / "cover.npy.77-88.tmp").write_bytes(b"half")
        assert Archive.open(target).cover() is None
        work_seconds(start(folder / "run.py", target))
        assert Archive.open(target).cover() is not None and not list(target.glob("*.tmp"))


# -- training a land-cover network
@pytest.fixture(scope="module")
def training(tmp_path_factory):
    folder = tmp_path_factory.mktemp("train")
    write_labelled(folder / "data", 3, 1, 64)
    (folder / "run.py").write_text(TRAIN)
    seconds = work_seconds(start(folder / "run.py", folder / "data", folder / "whole", "no"))
    return folder, seconds


def test_a_training_that_is_killed_goes_on_to_the_same_weights(training, tmp_path):
    folder, seconds = training
    expected = find_models([folder / "whole" / "models"])["town"]
    rng, cut, went_on, number = random.Random(5), 0, 0, 0
    for _ in range(KILLS):
        out = tmp_path / str(number)
        cut += kill_sometime(start(folder / "run.py", folder / "data", out, "no"), rng, seconds)
        found = find_models([out / "models"])
        went_on += (out / "work" / "checkpoint.npz").is_file()
        if found:
            model = found["town"]
            assert model.is_complete() and model.open_tensors() and model.manifest.sha256 == expected.manifest.sha256
            number += 1
    assert cut >= KILLS // 2 and went_on, "the kills came too late to test anything"
    out = tmp_path / str(number)
    for left in (out / "models").glob(".town.*"):
        for path in (left, *left.iterdir()):
            os.utime(path, (0, 0))  # as if the kill had been long ago
    work_seconds(start(folder / "run.py", folder / "data", out, "no"))
    for part in ("models", "models/town", "work"):
        names = sorted(path.name for path in (folder / "whole" / part).iterdir())
        assert sorted(path.name for path in (out / part).iterdir()) == names
    assert (out / "models/town/weights.safetensors").read_bytes() == expected.path.read_bytes()
    assert (out / "work/curve.csv").read_text() == (folder / "whole/work/curve.csv").read_text()
