"""The job that trains an encoder: three kinds of lessons, one kind of result, and words for what is missing."""

from __future__ import annotations

import csv
import json
import shlex

import numpy as np
import pytest
import torch
from archives import grid_of
from kinscape.core.archive.lock import LOCK_NAME
from kinscape.core.cli_verbs import make_parser
from kinscape.core.encoders import models
from kinscape.core.encoders.learned import unfolded_net
from kinscape.core.errors import Cancelled, InputError, StorageError
from kinscape.core.events import Events
from kinscape.core.jobs.base import job_from_dict, run_job
from kinscape.core.jobs.doors import as_command
from kinscape.core.jobs.train import TrainEncoderJob, check
from kinscape.core.training import course
from kinscape.core.training.making import open_model
from kinscape.core.training.recipe import QUICK
from PIL import Image
from pixel_archives import checkered, index, paint
from training_pictures import pictures


@pytest.fixture(autouse=True)
def own_models(tmp_path, monkeypatch):
    """The user's models of this test, and none that ship."""
    monkeypatch.setenv("KINSCAPE_MODELS", str(tmp_path / "models"))
    monkeypatch.setattr(models, "shipped_folder", lambda: tmp_path / "shipped")
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def recipe(tmp_path):
    path = tmp_path / "recipe.json"
    path.write_text(json.dumps({**QUICK.to_dict(), "epochs": 3, "batch": 6}))
    return str(path)


@pytest.fixture
def data(tmp_path):
    images, labels = pictures(30, px=64)
    for i, (image, label) in enumerate(zip(images, labels)):
        folder = tmp_path / "data" / f"class{label}"
        folder.mkdir(parents=True, exist_ok=True)
        Image.fromarray(image.transpose(1, 2, 0)).save(folder / f"{i}.png")
    return str(tmp_path / "data")


@pytest.fixture
def archive(tmp_path):
    with index(tmp_path / "archive", [paint(tmp_path / "a.tif", checkered(384, 384, 24))], grid_of((64, 32, 32))) as a:
        yield str(a.folder)


def classes_job(data, recipe, **more):
    return TrainEncoderJob("mine", data=data, recipe=recipe, input_px=64, base="none", **more)


class Watch(Events):
    def __init__(self, stop_at=None):
        super().__init__()
        self.stages, self.stop_at = [], stop_at

    def on_progress(self, progress):
        self.stages.append((progress.stage, progress.done))
        if self.stop_at == (progress.stage, progress.done):
            self.cancel()


def test_class_folders_give_an_encoder_that_can_be_opened(data, recipe, tmp_path):
    events = Watch()
    result = run_job(classes_job(data, recipe, work=str(tmp_path / "work")), events)
    summary = result.summary
    assert summary["encoder"] == "mine" and summary["images"] == 24
    assert summary["classes"] == ["class0", "class1", "class2"]
    assert summary["before_encoder"] == "handcrafted" and summary["after"]["queries"] == 6
    assert all(0 <= summary[side][key] <= 1 for side in ("before", "after") for key in ("p10", "map10"))
    assert {"reading", "judging", "train"} == {stage for stage, _ in events.stages}
    model = models.find_models()["mine"]
    assert model.manifest.sha256 == summary["sha256"] and model.manifest.recipe["epochs"] == 3
    assert model.manifest.numbers["p10_after"] == summary["after"]["p10"]
    assert "24 images of 3 classes" in model.manifest.trained_on
    assert model.manifest.classes == tuple(summary["classes"])
    vectors = open_model(model).encode(np.random.default_rng(0).random((2, 3, 64, 64), dtype=np.float32))
    assert vectors.shape == (2, 32) and np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_what_is_left_in_the_work_folder_is_the_report_and_the_curve(data, recipe, tmp_path):
    result = run_job(classes_job(data, recipe, work=str(tmp_path / "work")))
    assert sorted(p.name for p in (tmp_path / "work").iterdir()) == ["curve.csv", LOCK_NAME, "report.json"]
    report = json.loads((tmp_path / "work" / "report.json").read_text())
    assert report["summary"] == result.summary and report["recipe"]["batch"] == 6
    with open(result.files["curve"], newline="") as file:
        losses = [float(row["loss"]) for row in csv.DictReader(file)]
    assert len(losses) == 12 and np.allclose(report["curve"]["loss"], losses, rtol=1e-5)
    assert result.summary["first_loss"] == pytest.approx(losses[0], rel=1e-4)


def test_a_stopped_job_goes_on_where_it_was(data, recipe, tmp_path):
    job = classes_job(data, recipe, work=str(tmp_path / "work"))
    with pytest.raises(Cancelled):
        run_job(job, Watch(("train", 30)))
    assert not models.find_models()
    again = Watch()
    resumed = run_job(job, again)
    assert [done for stage, done in again.stages if stage == "train"][0] == 30
    straight = run_job(classes_job(data, recipe, work=str(tmp_path / "other"), out_folder=str(tmp_path / "else")))
    assert resumed.summary["sha256"] == straight.summary["sha256"]
    assert resumed.summary["after"] == straight.summary["after"]


def test_rasters_and_marks_teach_beside_class_folders(data, recipe, archive, tmp_path):
    stems = [p.stem for p in sorted((tmp_path / "data").rglob("*.png"))]
    marks = tmp_path / "marks.tsv"
    marks.write_text("IMAGE\todd\n" + "".join(f"{stem}\t{int(stem) % 2}\n" for stem in stems))
    job = classes_job(data, recipe, marks=str(marks), rasters=(str(tmp_path / "a.tif"),), tiles=20)
    with open(run_job(job).files["curve"], newline="") as file:
        assert next(csv.reader(file))[5:] == ["metric", "classes", "presence", "selfsup"]


def test_an_archive_is_learned_from_the_base_it_begins_with(data, recipe, archive, tmp_path):
    run_job(classes_job(data, recipe))
    quick = {**QUICK.to_dict(), "metric_weight": 0, "selfsup_weight": 1, "keep_weight": 5, "keep_norms": True}
    own = tmp_path / "own.json"
    own.write_text(json.dumps(quick))
    job = TrainEncoderJob("ours", "archive", archive=archive, base="mine", recipe=str(own), input_px=64, tiles=16)
    summary = run_job(job).summary
    assert summary["images"] == 16 and summary["base"] == summary["before_encoder"] == "mine"
    assert 0 <= summary["after"]["found_again"] <= 1 and summary["before"]["queries"] == 16
    found = [models.find_models()[name] for name in ("mine", "ours")]
    before, after = (unfolded_net(model, model.open_tensors()).state_dict() for model in found)
    assert any(not torch.equal(before[name], after[name]) for name in before)


def test_an_archive_becomes_a_fused_encoder_where_tiles_are_large_enough(data, recipe, archive, tmp_path):
    run_job(classes_job(data, recipe))
    own = tmp_path / "own.json"
    own.write_text(json.dumps({**QUICK.to_dict(), "selfsup_weight": 1, "keep_weight": 5, "epochs": 1}))
    job = TrainEncoderJob("wide", "archive", archive=archive, base="mine", recipe=str(own), input_px=128, tiles=12,
                          dim=16)
    summary = run_job(job).summary
    model = models.find_models()["wide"]
    assert model.manifest.kind == "fused" and summary["dim"] == model.manifest.dim == 16
    encoder = open_model(model)
    vectors = encoder.encode(np.random.default_rng(0).random((3, 3, 128, 128), dtype=np.float32))
    assert vectors.shape == (3, 16) and np.isfinite(vectors).all() and summary["after"]["found_again"] > 0


def test_labelled_places_are_learned_and_judged_apart_in_space(archive, recipe, tmp_path):
    import geopandas
    import shapely

    rng = np.random.default_rng(0)
    at = [(500_032 + 64 * c, 5_399_968 - 64 * r) for c in range(5) for r in range(5)]
    frame = geopandas.GeoDataFrame({"kind": rng.choice(["a", "b"], len(at))}, geometry=[shapely.Point(p) for p in at],
                                   crs="EPSG:32633")
    frame.to_file(tmp_path / "places.gpkg")
    job = TrainEncoderJob("placed", "places", archive=archive, places=str(tmp_path / "places.gpkg"), class_field="kind",
                          recipe=recipe, input_px=32, base="none", loss="dpt")
    summary = run_job(job).summary
    assert summary["classes"] == ["a", "b"] and summary["after"]["queries"] >= 1 and summary["dim"] == 32
    assert summary["images"] + summary["after"]["queries"] <= 25


def test_a_training_of_the_same_name_replaces_the_encoder_only_at_its_end(data, recipe, tmp_path):
    first = run_job(classes_job(data, recipe)).summary["sha256"]
    other = classes_job(data, recipe, seed=1, replace=True, work=str(tmp_path / "w2"))
    with pytest.raises(Cancelled):
        run_job(other, Watch(("train", 12)))
    assert models.find_models()["mine"].manifest.sha256 == first
    assert run_job(other).summary["sha256"] == models.find_models()["mine"].manifest.sha256 != first


@pytest.mark.parametrize(
    "fields, said",
    [
        ({"name": "Mine"}, "cannot be called"),
        ({"name": "none"}, "cannot be called"),
        ({"name": "../x"}, "cannot be called"),
        ({"mode": "magic"}, "known: classes"),
        ({}, "needs a folder of class folders"),
        ({"mode": "archive"}, "needs an archive"),
        ({"mode": "places", "class_field": "k"}, "needs a file of labelled places"),
        ({"mode": "places", "places": "p.gpkg"}, "needs the field"),
        ({"mode": "places", "places": "p.gpkg", "class_field": "k"}, "no imagery"),
        ({"data": "d", "loss": "arc"}, "known: softmax"),
        ({"data": "d", "form": "wide"}, "known: tkanet"),
        ({"data": "d", "dim": 1}, "give 2 to 1024"),
        ({"data": "d", "epochs": -1}, "cannot be used"),
        ({"data": "d", "input_px": 8}, "cannot be used"),
        ({"data": "d", "tiles": 1}, "cannot be used"),
        ({"data": "d", "holdout": 1.0}, "judge by"),
    ],
)
def test_what_is_missing_or_impossible_is_said_before_anything_is_read(fields, said):
    with pytest.raises(InputError, match=said):
        check(TrainEncoderJob(**{"name": "mine", **fields}))


def test_an_encoder_that_became_worse_is_told_so_and_one_that_did_not_is_not():
    said = course.worse({"p10": 0.8, "queries": 9}, {"p10": 0.75, "queries": 9}, "handcrafted")
    assert "worse than handcrafted" in said[0] and "75.0%" in said[0] and "80.0%" in said[0]
    assert course.worse({"p10": 0.8}, {"p10": 0.8}, "x") == course.worse({}, {}, "x") == []
    assert course.worse({"found_again": 0.8}, {"found_again": 0.1}, "x")


def test_without_torch_it_says_so(monkeypatch):
    from kinscape.core.jobs import train

    monkeypatch.setattr(train.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(InputError, match="PyTorch"):
        check(TrainEncoderJob("mine", data="d"))


def test_bases_and_forms_that_cannot_be_are_refused(data, recipe, archive):
    with pytest.raises(InputError, match="'nobody' is no network"):
        run_job(TrainEncoderJob("mine", data=data, base="nobody"))
    for base in ("", "none"):
        with pytest.raises(InputError, match="needs an encoder to begin with"):
            run_job(TrainEncoderJob("mine", "archive", archive=archive, base=base))
    with pytest.raises(InputError, match="comes with Kinscape"):
        run_job(TrainEncoderJob("handcrafted", data=data))
    with pytest.raises(InputError, match="multiple of 128"):
        run_job(classes_job(data, recipe, form="fused"))
    with pytest.raises(InputError, match="cannot be read as a recipe"):
        run_job(TrainEncoderJob("mine", data=data, recipe=data))


def test_a_full_disk_is_told_and_the_job_goes_on_afterwards(data, recipe, tmp_path, monkeypatch):
    job = classes_job(data, recipe, work=str(tmp_path / "work"))

    def full(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(np, "savez", full)
        with pytest.raises(StorageError, match="no space left"):
            run_job(job)
    assert run_job(job).summary["encoder"] == "mine"


def test_the_default_recipe_follows_the_mode_and_the_base():
    job = TrainEncoderJob("x", data="d", epochs=7, input_px=96, seed=5)
    anew, further = course.recipe_of(job, False), course.recipe_of(job, True)
    assert anew.epochs == further.epochs == 7 and anew.seed == 5 and anew.sizes[-1] == (1.0, 96)
    assert anew.lr > further.lr
    assert course.recipe_of(TrainEncoderJob("x", "archive", archive="a"), True).keep_weight > 0
    assert course.recipe_of(TrainEncoderJob("x", data="d", rasters=("r",)), False).selfsup_weight > 0


@pytest.mark.parametrize(
    "line, job",
    [
        ("--name a --data /d --marks /m.tsv --raster /r --raster /s --epochs 3 --base none --recipe /r.json",
         TrainEncoderJob("a", data="/d", marks="/m.tsv", rasters=("/r", "/s"), epochs=3, base="none",
                         recipe="/r.json")),
        ("--name a --archive /x --tiles 9 --form fused --dim 32 --work /w",
         TrainEncoderJob("a", "archive", archive="/x", tiles=9, form="fused", dim=32, work="/w")),
        ("--name a --places /p.gpkg --layer l --class-field k --archive /x --tile-m 40 --loss triplet --holdout 0.3",
         TrainEncoderJob("a", "places", places="/p.gpkg", layer="l", class_field="k", archive="/x", tile_m=40.0,
                         loss="triplet", holdout=0.3)),
        ("--name a --data /d --input-px 128 --seed 4 --device cpu --out-folder /o",
         TrainEncoderJob("a", data="/d", input_px=128, seed=4, device="cpu", out_folder="/o")),
    ],
)  # fmt: skip
def test_the_command_line_says_the_same_job(line, job):
    args = make_parser().parse_args(["train", "encoder", *line.split()])
    assert args.verb.job(args) == job and job_from_dict(job.to_dict()) == job
    told = make_parser().parse_args(shlex.split(as_command(job))[1:])
    assert told.verb.job(told) == job
