"""What hostile or unlucky input may do to trainings and models: be refused by name, lose nothing."""

from __future__ import annotations

import hashlib
import json
import os
import threading

import geopandas
import numpy as np
import pytest
import shapely
import torch
from archives import CRS, grid_of
from kinscape.core.encoders import models, registry
from kinscape.core.encoders.model_manifest import parse, read
from kinscape.core.encoders.tkanet import TkaNet
from kinscape.core.errors import ArchiveError, EngineError, InputError, StorageError, WeightsError
from kinscape.core.faults import as_kinscape_error
from kinscape.core.jobs.base import run_job
from kinscape.core.jobs.train import TrainEncoderJob
from kinscape.core.landcover.segment import Segmenter
from kinscape.core.strict_json import read_json
from kinscape.core.training import course, data
from kinscape.core.training.augment import Augmentation
from kinscape.core.training.checkpoint import FILE_NAME, Checkpoint
from kinscape.core.training.data import read_classes, read_marks
from kinscape.core.training.places import labelled_tiles
from kinscape.core.training.pool import begun_as
from kinscape.core.training.recipe import QUICK, Recipe
from models_made import save_card, save_tkanet
from PIL import Image
from pixel_archives import checkered, index, paint
from training_pictures import pictures

FACTS = {"name": "mine", "kind": "tkanet", "input_px": 64, "cell_px": 32, "dim": 32}


@pytest.fixture(autouse=True)
def own_models(tmp_path, monkeypatch):
    """The user's models of this test, and none that ship."""
    monkeypatch.setenv("KINSCAPE_MODELS", str(tmp_path / "models"))
    monkeypatch.setattr(models, "shipped_folder", lambda: tmp_path / "shipped")
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield tmp_path / "models"
    torch.set_num_threads(before)


@pytest.fixture
def job(tmp_path):
    """Class folders and a quick recipe; returns a maker of jobs on them."""
    (tmp_path / "recipe.json").write_text(json.dumps({**QUICK.to_dict(), "epochs": 1, "batch": 6}))
    for i, (image, label) in enumerate(zip(*pictures(18, px=64))):
        folder = tmp_path / "secret-client" / f"class{label}"
        folder.mkdir(parents=True, exist_ok=True)
        Image.fromarray(image.transpose(1, 2, 0)).save(folder / f"{i}.png")

    def make(**more):
        return TrainEncoderJob(**{"name": "mine", "data": str(tmp_path / "secret-client"), "base": "none",
                                  "recipe": str(tmp_path / "recipe.json"), "input_px": 64, **more})

    return make


# -- names, folders, two at once
def test_an_encoder_of_this_name_stays_unless_it_is_to_be_replaced(job, own_models):
    run_job(job())
    before = (own_models / "mine" / "manifest.json").read_bytes()
    with pytest.raises(InputError, match="say that it may be replaced"):
        run_job(job(seed=1))
    assert (own_models / "mine" / "manifest.json").read_bytes() == before
    assert run_job(job(seed=1, replace=True)).summary["encoder"] == "mine"
    assert (own_models / "mine" / "manifest.json").read_bytes() != before


def test_a_training_never_replaces_a_model_of_another_kind(job, own_models):
    models.save_model(own_models, {**FACTS, "kind": "unet"}, {"x": torch.zeros(1)})
    with pytest.raises(InputError, match="of kind 'unet' called 'mine'"):
        run_job(job(replace=True))


def test_the_names_of_what_ships_are_kept_for_it(job, tmp_path):
    save_tkanet(tmp_path / "shipped", "landcover")
    for name in ("landcover", "resnet18", "kinscape"):
        with pytest.raises(InputError, match="comes with Kinscape"):
            run_job(job(name=name))
    for name in ("LandCover", "HANDCRAFTED", "Kinscape"):
        with pytest.raises(InputError, match="comes with Kinscape"):
            models.check_not_shipped(name)


@pytest.mark.parametrize("name", ["con", "NUL", "com1", "lpt9.old"])
def test_names_that_windows_keeps_for_devices_are_no_models(name):
    with pytest.raises(InputError, match="cannot be a model's name"):
        parse({**FACTS, "name": name}, "it")


def test_two_trainings_do_not_share_a_work_folder(job, tmp_path):
    with Checkpoint(tmp_path / "work").held(), pytest.raises(ArchiveError, match="another run of Kinscape"):
        run_job(job(work=str(tmp_path / "work")))
    assert run_job(job(work=str(tmp_path / "work"))).summary["encoder"] == "mine"


def test_what_a_kill_left_half_written_is_cleared_away(tmp_path):
    half = tmp_path / "work" / f"{FILE_NAME}.123-456.tmp"
    half.parent.mkdir()
    half.write_bytes(b"half")
    (tmp_path / "work" / "notes.tmp").write_bytes(b"not ours")
    with Checkpoint(tmp_path / "work").held():
        assert not half.exists() and (tmp_path / "work" / "notes.tmp").exists()


def test_a_folder_that_takes_no_model_is_told_before_anything_is_read(job, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setattr(course.lessons, "of_classes", lambda *a: pytest.fail("it was read"))
    with pytest.raises(StorageError):
        run_job(job(out_folder=str(tmp_path / "file")))


def test_a_kill_between_the_renames_does_not_block_the_name(tmp_path):
    save_tkanet(tmp_path / "m", "mine")
    (tmp_path / "m" / ".mine.old").mkdir()
    (tmp_path / "m" / ".mine.old" / "x").write_text("of an earlier kill")
    models.save_model(tmp_path / "m", FACTS, TkaNet().state_dict(), is_replacing=True)
    assert [p.name for p in (tmp_path / "m").iterdir()] == ["mine"]


def test_a_training_does_not_go_on_from_another_base():
    first, other = ({"w": torch.full((2,), value)} for value in (0.0, 1.0))
    assert begun_as(None) == {} and begun_as(first) == begun_as(dict(first)) != begun_as(other)


# -- what is told of the user
def test_nothing_that_is_handed_on_names_a_folder_of_the_user(job, own_models, tmp_path):
    run_job(job(work=str(tmp_path / "work")))
    for path in (*(own_models / "mine").glob("*.[jm]*"), tmp_path / "work" / "curve.csv"):
        assert str(tmp_path) not in path.read_text(), path.name
    assert str(tmp_path).encode() not in (own_models / "mine" / "weights.safetensors").read_bytes()


def test_the_same_job_gives_the_same_weights(job, tmp_path):
    shas = {run_job(job(name=n, work=str(tmp_path / n), out_folder=str(tmp_path / "out"))).summary["sha256"]
            for n in ("one", "two")}
    assert len(shas) == 1


def test_marks_that_cannot_be_shown_do_not_reach_a_manifest():
    made = parse({**FACTS, "description": "a\x00b\u202ec\udcff\nd", "classes": ["x\x07"]}, "it")
    assert made.description == "a\ufffdb\ufffdc\ufffd\nd" and made.classes == ("x\ufffd",)
    json.dumps(made.to_dict(), ensure_ascii=False).encode()


# -- images, tables, recipes
def test_an_empty_class_is_told_before_the_others_are_read(tmp_path, monkeypatch):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    for i in range(3):
        Image.new("RGB", (8, 8)).save(tmp_path / "a" / f"{i}.png")
    monkeypatch.setattr(data, "read_picture", lambda *a: pytest.fail("it was read"))
    with pytest.raises(InputError, match="'b'.*too few images: 0"):
        read_classes(tmp_path, 32)


def test_pictures_of_every_kind_are_read_or_left_out_by_name(tmp_path):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        for i in range(2):
            Image.new("RGB", (40, 40), (9, 90, 200)).save(tmp_path / name / f"{i}.png")
    rng = np.random.default_rng(0)
    Image.fromarray((rng.random((40, 50)) * 65535).astype("u2")).save(tmp_path / "a" / "sixteen.png")
    Image.new("L", (40, 40), 77).save(tmp_path / "a" / "grey.png")
    Image.new("RGB", (1, 1)).save(tmp_path / "a" / "one.png")
    Image.fromarray((rng.random((40, 40, 4)) * 255).astype("u1"), "CMYK").save(tmp_path / "b" / "cmyk.jpg")
    Image.new("RGBA", (40, 40), (0, 0, 0, 0)).save(tmp_path / "b" / "clear.png")
    (tmp_path / "b" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    os.symlink(tmp_path, tmp_path / "a" / "up")
    os.mkfifo(tmp_path / "b" / "pipe.png")
    read_all = read_classes(tmp_path, 32)
    assert {os.path.basename(path) for path in read_all.left_out} == {"clear.png", "broken.png"}
    assert set(read_all.stems) == {"0", "1", "sixteen", "grey", "one", "cmyk"}


def test_a_table_that_says_two_things_of_an_image_is_refused(tmp_path):
    (tmp_path / "m.tsv").write_text("image\ttree\nx\t1\nx\t0\n")
    with pytest.raises(InputError, match="line 3 .* something else of 'x'"):
        read_marks(tmp_path / "m.tsv", ["x"])


def test_marks_need_names_that_are_one_image_each(job, tmp_path):
    for label in ("class0", "class1"):
        Image.new("RGB", (64, 64)).save(tmp_path / "secret-client" / label / "same.png")
    (tmp_path / "m.tsv").write_text("image\ttree\nsame\t1\n")
    with pytest.raises(InputError, match="several classes have an image called 'same'"):
        run_job(job(marks=str(tmp_path / "m.tsv")))


@pytest.mark.parametrize("numbers", [
    {"sizes": [[1.0, 1_000_000]]}, {"batch": 10**9}, {"seed": 2**70}, {"selfsup_hidden": 10**12},
    {"augmentation": {"crop": [-1, 0]}}, {"augmentation": {"turn": "spin"}}, {"augmentation": {"blur": 2.0}}])
def test_recipes_that_no_machine_can_follow_are_refused(numbers):
    with pytest.raises(InputError):
        Recipe.from_dict(json.loads(json.dumps(numbers).replace("[-1, 0]", "[-1.0, 0.0]")))


def test_seeds_and_memory_have_limits(job, monkeypatch):
    for seed in (-1, 2**70):
        with pytest.raises(InputError, match="a seed of"):
            run_job(job(seed=seed))
    with pytest.raises(InputError, match="learn from at most"):
        data.check_room(10**6, 256)
    data.check_room(4000, 256)
    Augmentation(crop=(0.4, 2.5))


# -- labelled places
@pytest.fixture
def fields(tmp_path):
    raster = str(paint(tmp_path / "f.tif", checkered(320, 320, 16)))
    at = [(500_000 + 32 * c + 16, 5_400_000 - 32 * r - 16) for r in range(10) for c in range(10)]
    return raster, np.array(at, float)


def save(path, shapes, classes):
    geopandas.GeoDataFrame({"kind": classes}, geometry=list(shapes), crs=CRS).to_file(path)
    return str(path)


def test_places_outside_the_imagery_leave_the_others_with_their_own_pictures(tmp_path, fields):
    raster, at = fields
    everything = labelled_tiles([raster], save(tmp_path / "all.gpkg", shapely.points(at), ["a", "b"] * 50), "kind", 16,
                                px=32, judged=0)
    moved = at + np.where(np.arange(100) % 3 == 0, 1e5, 0)[:, None]
    some = labelled_tiles([raster], save(tmp_path / "some.gpkg", shapely.points(moved), ["a", "b"] * 50), "kind", 16,
                          px=32, judged=0)
    inside = np.arange(100) % 3 != 0
    assert np.array_equal(some.images, everything.images[inside])
    assert np.array_equal(some.labels, everything.labels[inside])
    assert np.allclose(some.coordinates, everything.coordinates[inside])
    assert any("34 places lie outside" in note for note in some.notes)


def test_bowties_and_many_parts_are_places_too(tmp_path, fields):
    raster, at = fields
    bows = [shapely.Polygon([(x - 4, y - 4), (x + 4, y + 4), (x + 4, y - 4), (x - 4, y + 4)]) for x, y in at]
    parts = [shapely.MultiPolygon([shapely.box(x - 4, y - 4, x + 4, y + 4), shapely.box(x + 6, y, x + 7, y + 1)])
             for x, y in at]
    for name, shapes in (("bows", bows), ("parts", parts)):
        found = labelled_tiles([raster], save(tmp_path / f"{name}.gpkg", shapes, ["a", "b"] * 50), "kind", 16, px=32)
        assert len(found.images) >= 90 and found.names == ("a", "b")


def test_a_raster_that_is_gone_from_an_archive_is_noted_and_all_of_them_are_told(tmp_path, fields):
    _, at = fields
    here, there = (paint(tmp_path / f"{n}.tif", checkered(320, 320, 16)) for n in ("here", "there"))
    file = save(tmp_path / "p.gpkg", shapely.points(at), ["a", "b"] * 50)
    with index(tmp_path / "archive", [here, there], grid_of((64, 32, 32))) as archive:
        os.rename(there, tmp_path / "away.tif")
        found = labelled_tiles(archive, file, "kind", 16, px=32)
        assert len(found.images) and any("1 rasters of the archive cannot be read" in note for note in found.notes)
    os.rename(here, tmp_path / "away2.tif")
    from kinscape.core.archive.store import Archive

    with Archive.open(tmp_path / "archive") as archive, pytest.raises(InputError, match="no raster of .* can be read"):
        labelled_tiles(archive, file, "kind", 16, px=32)


# -- models of others
def test_weights_that_are_no_numbers_are_not_used(own_models):
    state = TkaNet().state_dict()
    state["feature.weight"][0, 0] = float("nan")
    models.save_model(own_models, FACTS, state)
    with pytest.raises(WeightsError, match="feature.weight holds numbers that are not finite"):
        registry.get_encoder("mine")


def test_a_pipe_in_place_of_a_manifest_holds_nobody_up(own_models):
    (own_models / "mine").mkdir(parents=True)
    os.mkfifo(own_models / "mine" / "manifest.json")
    found: list = []
    reader = threading.Thread(target=lambda: found.append(models.broken_models()), daemon=True)
    reader.start()
    reader.join(20)
    assert not reader.is_alive() and "not a regular file" in next(iter(found[0].values()))


def test_no_more_is_read_than_was_agreed(tmp_path):
    path = tmp_path / "x.json"
    path.write_text(json.dumps({"a": "b" * 100}))
    assert read_json(path, 200) == {"a": "b" * 100}
    with pytest.raises(ValueError, match="more than 50 bytes"):
        read_json(path, 50)
    with pytest.raises(ValueError, match="regular file"):
        read_json("/dev/zero", 50)
    path.write_text("[" * 100_000)
    with pytest.raises(InputError, match="cannot be read"):
        read(path)


def test_a_linked_file_of_weights_counts_by_its_content_alone(own_models, tmp_path):
    model = save_tkanet(own_models, "mine", input_px=64)
    os.replace(model.path, tmp_path / "elsewhere")
    os.symlink(tmp_path / "elsewhere", model.path)
    assert registry.get_encoder("mine").spec.weights_sha256 == model.manifest.sha256
    data_of = bytearray((tmp_path / "elsewhere").read_bytes())
    data_of[-1] ^= 1
    (tmp_path / "elsewhere").write_bytes(data_of)
    with pytest.raises(WeightsError, match="sha256 differs"):
        registry.get_encoder("mine")


def test_a_manifest_of_giants_takes_no_memory(own_models, monkeypatch):
    weights = {"x": torch.zeros(1)}
    models.save_model(own_models, {"name": "big", "kind": "unet", "classes": ["a", "b"],
                                   "network": {"widths": [4096] * 6}}, weights)
    with pytest.raises(WeightsError, match="does not fit its manifest"):
        Segmenter.open("big")  # 18 GB, if it were made
    for network in ({"widths": [8] * 1000},):
        models.save_model(own_models, {"name": "deep", "kind": "unet", "classes": ["a", "b"], "network": network},
                          weights)
        with pytest.raises(InputError, match="not possible"):
            Segmenter.open("deep")


# -- encoders that are programs of others
class _Scripted(torch.nn.Module):
    def forward(self, x):
        return x.mean(dim=[2, 3])


class _NaN(torch.nn.Module):
    def forward(self, x):
        return x.mean(dim=[2, 3]) * float("nan")


class _Nothing(torch.nn.Module):
    def forward(self, x):
        return x.mean(dim=[2, 3]) * 0


class _OneForAll(torch.nn.Module):
    def forward(self, x):
        return x.mean(dim=[0, 2, 3]).reshape(1, 3)


class _Scalar(torch.nn.Module):
    def forward(self, x):
        return x.mean()


class _Text(torch.nn.Module):
    def forward(self, x):
        return "text"


class _Raises(torch.nn.Module):
    def forward(self, x):
        raise ValueError("no")
        return x


@pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::DeprecationWarning")
@pytest.mark.parametrize("network, said", [
    (_NaN, "not finite"), (_Nothing, "nothing but zeros"), (_OneForAll, "not a row for each"),
    (_Scalar, "not a row for each"), (_Text, "gives no numbers"), (_Raises, "cannot take tiles")])
def test_a_program_that_gives_no_vectors_is_not_added(tmp_path, own_models, network, said):
    card = save_card(tmp_path / "desk", file="mine.pt", dim=3, input_px=32)
    torch.jit.script(_Scripted()).save(str(tmp_path / "desk" / "mine.pt"))
    assert models.add_model(card).name == "mine"
    models.remove_model("mine")
    torch.jit.script(network()).save(str(tmp_path / "desk" / "mine.pt"))
    with pytest.raises(WeightsError, match=said):
        models.add_model(card)
    assert not list(own_models.iterdir())


def test_a_pickle_is_not_taken_for_a_network(tmp_path, own_models):
    card = save_card(tmp_path / "desk", file="mine.pt", dim=3, input_px=32)
    torch.save({"a": 1}, tmp_path / "desk" / "mine.pt")
    with pytest.raises(WeightsError, match="cannot be opened"):
        models.add_model(card)
    assert not list(own_models.iterdir())


def test_the_hash_of_a_run_is_that_of_its_file(job, own_models):
    sha = run_job(job()).summary["sha256"]
    assert hashlib.sha256((own_models / "mine" / "weights.safetensors").read_bytes()).hexdigest() == sha


# -- failures of the machine
def test_missing_packages_and_memory_are_told_as_such():
    told = as_kinscape_error(ModuleNotFoundError("No module named 'torch'", name="torch.nn"))
    assert isinstance(told, EngineError) and "torch" in told.message and "networks" in told.hint
    ours = as_kinscape_error(ModuleNotFoundError("No module named 'kinscape.x'", name="kinscape.x"))
    assert ours.code == "internal"
    for text in ("DefaultCPUAllocator: can't allocate memory: you tried to allocate 72 bytes",):
        assert "more memory" in as_kinscape_error(RuntimeError(text)).message
