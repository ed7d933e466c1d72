"""Concepts, samples and models that somebody made to harm or that a kill has left, disks that are full, names that are
formulas: told in words, and nothing that was there is lost."""

from __future__ import annotations

import csv
import gc
import io
import json
import os
import shutil
import subprocess

import pytest
from archives import full_grid, grid_of, make_archive, unit_vectors
from kinscape.core import cli
from kinscape.core.archive import cover_sources
from kinscape.core.archive.cover import remove_cover
from kinscape.core.archive.lock import FolderLock
from kinscape.core.archive.store import Archive
from kinscape.core.csv_text import csv_cell
from kinscape.core.encoders import models, registry
from kinscape.core.errors import ArchiveError, InputError, StorageError
from kinscape.core.jobs import JobResult, job_from_dict, run_job
from kinscape.core.jobs.concept import ConceptJob
from kinscape.core.jobs.cover import CoverJob
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.export_hits import ExportHitsJob
from kinscape.core.jobs.index import IndexJob
from kinscape.core.jobs.landcover import LandCoverJob
from kinscape.core.jobs.missed import MissedJob
from kinscape.core.jobs.next_to_label import NextToLabelJob
from kinscape.core.jobs.search import SearchJob
from kinscape.core.jobs.train_landcover import TrainLandCoverJob
from kinscape.core.landcover.areas import write_table
from results_marks import mark
from tiny_rasters import QuadrantEncoder, use_encoder, write_raster

D = 16
HUGE = 10**400  # JSON can say it, a float cannot hold it


def archive_of(folder, side=20):
    vectors = unit_vectors(side * side, D, 1, groups=4)
    return make_archive(folder, grid_of((40, 32, 32)), [{**full_grid(side, side), "vectors": vectors}], D)


@pytest.fixture
def here(tmp_path):
    return archive_of(tmp_path / "here")


def search(archive, out):
    return run_job(SearchJob(str(archive.folder), (Example(tile=archive.tile_ids([0])[0]),), str(out))).files["results"]


@pytest.fixture
def run(here, tmp_path):
    results = search(here, tmp_path / "run" / "results.gpkg")
    mark(results, {2: "like", 3: "like", 40: "unlike"})
    return results


# -- concepts
@pytest.mark.parametrize("change, says", [
    ({"scale": HUGE}, "scale holds what is no number"), ({"offset": -HUGE}, "offset holds"),
    ({"tile_m": HUGE}, "tile_m holds"), ({"vector": [HUGE] * D}, "vector holds"), ({"dim": HUGE}, "is no dimension"),
    ({"calibration": {"likes": 1, "unlikes": 1, "slope": HUGE, "offset": 0}}, "slope holds"),
    ({"calibration": "x"}, "calibration has no numbers"), ({"examples": ["x"]}, "no roles"),
    ({"kinscape_concept": 0}, "is not a concept"), ({"encoder": "\x1b[31mred"}, "cannot be shown"),
    ({"encoder": "\ud800"}, "cannot be shown"), ({"name": 7}, "no name"),
])  # fmt: skip
def test_a_concept_with_an_impossible_value_is_refused_by_its_name(run, tmp_path, change, says):
    path = tmp_path / "p.concept.json"
    run_job(ConceptJob(name="p", out=str(path), results=run))
    path.write_text(json.dumps({**json.loads(path.read_text()), **change}))
    with pytest.raises(InputError, match=says) as told:
        run_job(ConceptJob(action="info", concept=str(path)))
    assert told.value.hint and len(str(told.value)) < 400


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_no_concept_and_no_recipe_and_nobody_waits_for_it(run, tmp_path):
    os.mkfifo(tmp_path / "p.concept.json")
    with pytest.raises(InputError, match="is not a file"):
        run_job(ConceptJob(action="info", concept=str(tmp_path / "p.concept.json")))
    recipe = tmp_path / "run" / "results.recipe.json"
    recipe.unlink()
    os.mkfifo(recipe)
    with pytest.raises(InputError, match="not a regular file"):
        run_job(NextToLabelJob(str(tmp_path / "n.gpkg"), results=run))


def test_no_concept_at_all_is_said_as_such():
    with pytest.raises(InputError, match="no concept was given"):
        run_job(ConceptJob(action="info"))


@pytest.mark.parametrize("change, says", [
    ({"max_overlap": HUGE}, "max_overlap is a number of 401 digits"), ({"extent": [HUGE] * 4}, r"extent\[0\] is a n"),
    ({"archive": "a\0b"}, "archive holds characters"), ({"archive": "\ud800"}, "archive holds characters"),
])  # fmt: skip
def test_a_recipe_with_what_no_computer_can_hold_is_told(run, tmp_path, change, says):
    path = tmp_path / "run" / "results.recipe.json"
    data = json.loads(path.read_text())
    path.write_text(json.dumps({**data, "job": {**data["job"], **change}}))
    with pytest.raises(InputError, match=says):
        run_job(NextToLabelJob(str(tmp_path / "n.gpkg"), results=run))
    with pytest.raises(InputError, match=says):
        job_from_dict({**data["job"], **change})


# -- what to label, what was missed
def test_where_every_place_is_known_nothing_is_left_to_label(tmp_path):
    one = archive_of(tmp_path / "one", side=1)
    results = search(one, tmp_path / "r.gpkg")
    for said in ("", "like", "unlike"):
        mark(results, {1: said})
        summary = run_job(NextToLabelJob(str(tmp_path / "n.gpkg"), results=results)).summary
        assert summary["hits"] == 0 and "no place is left that could be labelled" in summary["notes"]
    with pytest.raises(InputError, match="nobody has judged"):
        run_job(MissedJob(results=results, out=str(tmp_path / "m.gpkg")))


def test_marks_that_nobody_can_understand_are_counted(run, tmp_path):
    mark(run, {5: "LIKE!", 6: 7, 7: b"\xff"})
    told = "3 review marks are none of like, unlike and hidden and were left out"
    for job in (NextToLabelJob(str(tmp_path / "n.gpkg"), results=run),
                ConceptJob(name="p", out=str(tmp_path / "p.concept.json"), results=run),
                MissedJob(results=run, out=str(tmp_path / "m.gpkg"))):  # fmt: skip
        assert told in run_job(job).summary["notes"]
    mark(tmp_path / "m.gpkg", {1: "yes"})
    notes = run_job(MissedJob("estimate", sample=str(tmp_path / "m.gpkg"))).summary["notes"]
    assert any(note.startswith("1 review marks are none") for note in notes)


def test_a_sample_that_was_made_larger_or_says_impossible_things_is_refused(run, tmp_path):
    import sqlite3

    sample = run_job(MissedJob(results=run, out=str(tmp_path / "m.gpkg"), n=40)).files["results"]
    recipe = tmp_path / "m.recipe.json"
    good = recipe.read_text()
    for found in (HUGE, 2**60, -1, True):
        data = json.loads(good)
        data["result"]["found"] = found
        recipe.write_text(json.dumps(data))
        with pytest.raises(InputError, match="was not drawn to see what was missed"):
            run_job(MissedJob("estimate", sample=sample))
    recipe.write_text(good)
    columns = "rank, tile_row, tile_id, source, stratum, stratum_size"
    with sqlite3.connect(sample) as database:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            database.create_function(name, 1, lambda _blob: 0)
        database.execute(f"INSERT INTO places ({columns}, review) SELECT {columns}, 'like' FROM places")
    with pytest.raises(InputError, match="strata do not add up"):
        run_job(MissedJob("estimate", sample=sample))


def test_a_seed_below_zero_is_refused(run, tmp_path):
    with pytest.raises(InputError, match="seed of -1"):
        run_job(MissedJob(results=run, out=str(tmp_path / "m.gpkg"), seed=-1))


# -- formulas
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")


def test_names_that_are_formulas_are_text_in_the_table_of_areas():
    rows = [{"class": n, "name": name, "pixels": 1, "area_m2": -1.5, "share": 0.1} for n, name in enumerate(FORMULAS)]
    file = io.StringIO(newline="")
    write_table(file, [*rows, {**rows[0], "name": "roof=red"}])
    read = list(csv.DictReader(io.StringIO(file.getvalue(), newline="")))
    assert [row["name"] for row in read] == [*(f"'{name}" for name in FORMULAS), "roof=red"]
    assert {row["area_m2"] for row in read} == {"-1.5"}
    assert csv_cell(-3) == -3 and csv_cell(None) is None


def test_texts_that_are_formulas_are_text_in_exported_places(run, tmp_path):
    mark(run, {1: "=HYPERLINK(1)", 2: "-2"}, "source_name")
    run_job(ExportHitsJob(run, str(tmp_path / "o.csv"), k=3))
    with open(tmp_path / "o.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["source_name"] for row in rows[:2]] == ["'=HYPERLINK(1)", "'-2"]
    assert float(rows[0]["score"]) <= 1 and not rows[0]["x"].startswith("'")


# -- sizes of pixels
@pytest.mark.parametrize("gsd_m", [1e9, float("nan"), float("inf"), -1.0, 1e-9])
def test_pixels_of_an_impossible_size_are_refused_before_anything_is_read(tmp_path, gsd_m):
    for job in (LandCoverJob(str(tmp_path / "none.tif"), str(tmp_path / "out" / "o.tif"), gsd_m=gsd_m),
                TrainLandCoverJob("town", str(tmp_path / "none"), gsd_m=gsd_m)):  # fmt: skip
        with pytest.raises(InputError, match="pixels of .* are not possible") as told:
            run_job(job)
        assert "0.001 to 10,000 metres" in told.value.hint
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("text", ["0", "-1", "nan", "x", ""])
def test_the_command_line_wants_a_size_above_zero(text, capfd):
    made = []
    assert cli.main(["landcover", "r.tif", "o.tif", f"--gsd-m={text}"],
                    run=lambda job, events: made.append(job) or JobResult()) != 0  # fmt: skip
    assert not made and "above 0" in capfd.readouterr().err


# -- names of our own models
FACTS = {"name": "mine", "kind": "something", "dim": 4}


def save(folder, name, **more):
    return models.save_model(folder, {**FACTS, "name": name, **more}, {})


@pytest.fixture
def own(tmp_path, monkeypatch):
    pytest.importorskip("safetensors.torch")
    shipped, mine = tmp_path / "shipped", tmp_path / "own"
    monkeypatch.setattr(models, "shipped_folder", lambda: shipped)
    monkeypatch.setattr(registry, "shipped_folder", lambda: shipped)
    monkeypatch.setenv("KINSCAPE_MODELS", str(mine))
    save(shipped, "kinscape", kind="fused")
    return mine


@pytest.mark.parametrize("name", ["kinscape", "tkanet", "landcover", "Kinscape", "handcrafted", "resnet18"])
def test_a_model_of_the_user_never_takes_the_place_of_ours(own, tmp_path, name):
    save(own, name, kind="fused")
    save(own, "harbours", kind="fused")
    assert models.find_models()["kinscape"].folder == tmp_path / "shipped" / "kinscape"
    shutil.rmtree(tmp_path / "shipped" / "kinscape")  # ours is away: still nothing takes its place
    assert set(models.find_models()) == {"harbours"}
    assert "never used" in models.broken_models()[str(own / name)]
    assert registry.default_encoder()[0] == "handcrafted"
    with pytest.raises(InputError, match="comes with Kinscape"):
        models.check_is_free(name, own)
    assert models.remove_model(name) == own / name and not models.broken_models()


def test_the_shipped_folder_named_as_the_users_is_still_the_shipped_one(own, tmp_path, monkeypatch):
    monkeypatch.setenv("KINSCAPE_MODELS", str(tmp_path / "shipped"))
    assert set(models.find_models()) == {"kinscape"} and not models.broken_models()


# -- models that a kill has left
def test_a_kill_in_the_midst_of_a_replacement_loses_no_model(own):
    first = save(own, "mine")
    os.replace(own / "mine", own / ".mine.old")  # as far as ``_swap`` had come
    assert models.find_models([own])["mine"].manifest == first.manifest
    with pytest.raises(InputError, match="there is a model called 'mine'"):
        save(own, "mine", dim=5)
    models.save_model(own, {**FACTS, "dim": 6}, {}, is_replacing=True)
    assert models.find_models([own])["mine"].manifest.dim == 6 and os.listdir(own) == ["mine"]


def test_removing_a_model_does_not_bring_an_older_one_back(own):
    save(own, "mine")
    shutil.copytree(own / "mine", own / ".mine.old")
    models.remove_model("mine")
    assert not models.find_models([own]) and not os.listdir(own)


def test_what_a_kill_left_half_written_goes_with_the_next_model_of_the_name(own):
    for left in (".mine.abcd1234", ".mine.gone", ".mine.too.abcd1234", ".mine.x9y8z7w6"):
        (own / left).mkdir(parents=True)
        (own / left / "weights.safetensors").write_bytes(b"half")
        if left != ".mine.x9y8z7w6":  # this one is being written
            for path in (own / left / "weights.safetensors", own / left):
                os.utime(path, (0, 0))
    assert not models.find_models([own])
    save(own, "mine")
    assert sorted(os.listdir(own)) == [".mine.too.abcd1234", ".mine.x9y8z7w6", "mine"]


# -- land cover on a disk that is full or read-only, and twice at once
@pytest.fixture
def small_disk(tmp_path):
    """A real file system of 600 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    options = ["mount", "-t", "tmpfs", "-o", "size=600k", "none", str(folder)]
    if not shutil.which("mount") or subprocess.run(options, capture_output=True).returncode:
        pytest.skip("a small file system cannot be mounted here (needs root)")
    yield folder
    gc.collect()  # an error that was caught holds frames, and they hold open archives
    subprocess.run(["umount", str(folder)], check=True)


def index(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(cover_sources, "_net_maps", lambda: None)  # words on cells
    use_encoder(monkeypatch, QuadrantEncoder())
    path = write_raster(tmp_path / "0.tif", 512, 512)
    run_job(IndexJob(str(folder), (str(path),), tile_m=(64.0,)))
    return str(folder)


def check_whole(folder, before):
    with Archive.open(folder) as archive:
        assert archive.vectors.tobytes() == before and archive.cover() is None and archive.cover_note == ""


def test_land_cover_on_a_full_disk_leaves_the_archive_whole_and_is_made_once_there_is_room(
        small_disk, tmp_path, monkeypatch):
    folder = index(small_disk / "a", tmp_path, monkeypatch)
    before = Archive.open(folder).vectors.tobytes()
    room = shutil.disk_usage(small_disk).free
    for left in (0, 4096, 12288, 24576, 49152):
        (small_disk / "filler").write_bytes(bytes(room - left))
        try:
            run_job(CoverJob(folder, "words"))
        except StorageError as error:
            assert "no space left on the disk" in str(error) and "free some space" in error.hint
            check_whole(folder, before)
        else:
            assert left > 4096 and Archive.open(folder).cover() is not None
            remove_cover(small_disk / "a")
        assert not list((small_disk / "a").rglob("*.tmp"))
        (small_disk / "filler").unlink()
        room = shutil.disk_usage(small_disk).free
    run_job(CoverJob(folder, "words"))
    assert Archive.open(folder).cover() is not None


def test_land_cover_of_an_archive_that_cannot_be_written_is_refused_and_it_stays_readable(
        small_disk, tmp_path, monkeypatch):
    folder = index(small_disk / "a", tmp_path, monkeypatch)
    before = Archive.open(folder).vectors.tobytes()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(StorageError, match="cannot be written.*choose a folder that you may write to"):
        run_job(CoverJob(folder, "words"))
    check_whole(folder, before)
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)


def test_two_runs_on_one_archive_do_not_meet(tmp_path, monkeypatch):
    folder = index(tmp_path / "a", tmp_path, monkeypatch)
    before = Archive.open(folder).vectors.tobytes()
    lock = FolderLock(tmp_path / "a")
    for job in (CoverJob(folder, "words"), IndexJob(folder, (str(tmp_path / "0.tif"),))):
        with pytest.raises(ArchiveError, match="being written by another run.*wait until it has finished"):
            run_job(job)
    lock.release()
    check_whole(folder, before)
    assert run_job(CoverJob(folder, "words")).summary["tiles"] == 225


def test_what_a_kill_left_of_a_land_cover_is_cleared_by_the_next_run(tmp_path, monkeypatch):
    folder = index(tmp_path / "a", tmp_path, monkeypatch)
    for name in ("cover.npy", "cover.keys.npy", "cover.words.npz", "cover.json"):
        (tmp_path / "a" / f"{name}.12-34.tmp").write_bytes(b"half")
    (tmp_path / "a" / "cover.mine.tmp").write_bytes(b"not ours")
    assert Archive.open(folder).cover() is None
    run_job(CoverJob(folder, "words"))
    assert [path.name for path in (tmp_path / "a").glob("*.tmp")] == ["cover.mine.tmp"]
    assert (Archive.open(folder).cover().histograms.sum(axis=1) == 255).all()
