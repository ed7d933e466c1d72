"""Training a land-cover network: what is read, what is cut, the losses, going on after a stop, and what is learned."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import torch
from data import data_dir
from kinscape.core.errors import Cancelled, InputError
from kinscape.core.events import Events
from kinscape.core.jobs.base import run_job
from kinscape.core.jobs.bench_landcover import BenchLandCoverJob
from kinscape.core.jobs.train_landcover import TrainLandCoverJob
from kinscape.core.landcover.labelled import UNLABELLED, Labelled, class_counts, open_folder, read_pairs
from kinscape.core.landcover.segment import Segmenter
from kinscape.core.training.augment import Augmentation
from kinscape.core.training.crops import Crops, turned
from kinscape.core.training.land_cover import (
    LAND_COVER,
    balanced_cross_entropy,
    class_weights,
    dice_loss,
    train_land_cover,
)
from kinscape.core.training.land_cover_course import HOLD_OUT, make_plan
from landcover_files import COLOURS, SIZE, blocks_of_classes, picture_of, write_labelled
from torch.nn import functional

STILL = Augmentation(crop=(1.0, 1.0), stretch=0.0, gain=0.0, cast=0.0, gamma=0.0, saturation=0.0)
TINY = dataclasses.replace(LAND_COVER, epochs=2, batch=4, sizes=((1.0, 32),), lr=1e-2, ema=0.9, precision="float32",
                           threads=1)


def images(count: int = 3, side: int = 64) -> list[Labelled]:
    made = []
    for seed in range(count):
        classes = blocks_of_classes(side, side, seed)
        made.append(Labelled(f"a_{seed}", "a", picture_of(classes, seed), classes))
    return made


# -- reading
def test_a_folder_is_read_with_its_groups_and_unlabelled_pixels(tmp_path):
    folder = open_folder(write_labelled(tmp_path / "data"))
    assert folder.groups == ("tile1", "tile2", "tile3") and len(folder.pairs) == 6
    assert len(folder.of_groups(("tile2",))) == 2 and len(folder.of_groups(("tile2",), inside=False)) == 4
    first = read_pairs(folder.pairs[:1], 5)[0]
    assert first.pixels.shape == (3, 96, 112) and first.labels.shape == (96, 112)
    assert (first.labels[:4] == UNLABELLED).all() and first.labels[4:].max() == 4
    assert class_counts([first], 5).sum() == 92 * 112
    assert folder.cover.names[3] == "building"


def test_what_is_wrong_with_a_folder_is_named(tmp_path):
    with pytest.raises(InputError, match="no folders images and classes"):
        open_folder(tmp_path)
    data = write_labelled(tmp_path / "data", 1, 1)
    with pytest.raises(InputError, match="no images of the group 'tile9'"):
        open_folder(data).of_groups(("tile9",))
    with pytest.raises(InputError, match="the number 5; there are 3 classes"):
        read_pairs(open_folder(data).pairs, 3)
    (data / "classes.json").write_text('[{"name": "a", "colour": "#000000"}]')
    with pytest.raises(InputError, match="1 land-cover classes"):
        open_folder(data)
    (data / "classes.json").write_text("{")
    with pytest.raises(InputError, match="cannot be read"):
        open_folder(data)
    next((data / "classes").iterdir()).unlink()
    with pytest.raises(InputError, match="has no map of classes"):
        open_folder(data)


def test_the_held_out_tiles_of_dubai_are_those_that_the_rule_names():
    """Of all three tiles with at most a fifth of the pixels and half of each class's share: the nearest shares."""
    from itertools import combinations

    folder = open_folder(data_dir("landcover/dubai"))
    counts = {group: np.zeros(5, np.int64) for group in folder.groups}
    pixels = dict.fromkeys(folder.groups, 0)
    for image, beside in folder.pairs:
        labels = read_pairs([(image, beside)], 5)[0].labels
        group = image.stem.split("_")[0]
        counts[group] += np.bincount(labels.ravel(), minlength=256)[:5]
        pixels[group] += labels.size
    everything = sum(counts.values()) / sum(counts.values()).sum()
    best = None
    for groups in combinations(folder.groups, 3):
        shares = sum(counts[g] for g in groups) / sum(counts[g].sum() for g in groups)
        if sum(pixels[g] for g in groups) <= 0.2 * sum(pixels.values()) and (shares >= everything / 2).all():
            apart = np.abs(shares - everything).sum()
            best = min(best or (9.0, ()), (apart, groups))
    assert best[1] == HOLD_OUT


# -- crops
def test_classes_go_with_the_pixels_through_turns_and_scales():
    crops = Crops(images(), dataclasses.replace(STILL, crop=(0.4, 2.5)))
    chance = torch.Generator().manual_seed(1)
    pixels, classes = crops.cut(crops.draw(16, chance), 32, chance)
    assert pixels.shape == (16, 3, 32, 32) and classes.shape == (16, 32, 32)
    colours = torch.tensor(COLOURS / 255.0, dtype=torch.float32)
    nearest = torch.cdist(pixels.permute(0, 2, 3, 1).reshape(-1, 3), colours).argmin(1).reshape(classes.shape)
    known = classes != UNLABELLED
    # pixels on the border of two squares are mixtures
    assert (nearest == classes)[known].float().mean() > 0.85


def test_a_crop_larger_than_the_image_has_no_labels_beyond_it():
    crops = Crops(images(1, 40), STILL)
    chance = torch.Generator().manual_seed(0)
    _, classes = crops.cut(torch.zeros(8, dtype=torch.int64), 64, chance)
    assert ((classes != UNLABELLED).sum((1, 2)) == 40 * 40).all()


def test_all_eight_turns_differ_and_keep_every_pixel():
    square = torch.arange(9).reshape(3, 3)
    made = {tuple(turned(square, which).flatten().tolist()) for which in range(8)}
    assert len(made) == 8 and all(sorted(one) == list(range(9)) for one in made)


# -- losses
def test_class_weights_go_with_the_root_of_rarity_and_are_one_on_average():
    counts = np.array([100, 400, 1600])
    weights = class_weights(counts)
    assert float(weights[0] / weights[1]) == pytest.approx(2) and float(weights[1] / weights[2]) == pytest.approx(2)
    assert float((weights * torch.tensor(counts / counts.sum())).sum()) == pytest.approx(1)


def test_losses_are_their_formulas_and_unlabelled_pixels_do_not_count():
    chance = torch.Generator().manual_seed(0)
    logits, truth = torch.randn(2, 3, 5, 4, generator=chance), torch.randint(0, 2, (2, 5, 4), generator=chance)
    truth[0, 0] = UNLABELLED
    weights, known = torch.tensor([1.0, 2.0, 4.0]), truth != UNLABELLED
    shares = logits.softmax(1).permute(0, 2, 3, 1)[known]
    right = truth[known]
    entropy = -(weights[right] * shares[torch.arange(len(right)), right].log()).mean()
    assert float(balanced_cross_entropy(logits, truth, weights)) == pytest.approx(float(entropy), rel=1e-5)
    dice = [1 - 2 * shares[right == c, c].sum() / (shares[:, c].sum() + (right == c).sum()) for c in (0, 1)]
    assert float(dice_loss(logits, truth)) == pytest.approx(float(sum(dice)) / 2, rel=1e-5)
    other = logits.clone()
    other[0, :, 0] = 7.0
    assert float(dice_loss(other, truth)) == float(dice_loss(logits, truth))
    assert float(balanced_cross_entropy(other, truth, weights)) == float(balanced_cross_entropy(logits, truth, weights))


def test_a_batch_without_labels_teaches_nothing_and_breaks_nothing():
    logits = torch.randn(1, 3, 4, 4, requires_grad=True)
    truth = torch.full((1, 4, 4), UNLABELLED)
    (balanced_cross_entropy(logits, truth, torch.ones(3)) + dice_loss(logits, truth)).backward()
    assert (logits.grad == 0).all()


def test_perfect_logits_have_no_dice_loss():
    truth = torch.randint(0, 3, (1, 8, 8), generator=torch.Generator().manual_seed(0))
    logits = 50.0 * functional.one_hot(truth, 4).permute(0, 3, 1, 2).float()
    assert float(dice_loss(logits, truth)) < 1e-6


# -- the training
class StopAfter(Events):
    def __init__(self, images_done: int) -> None:
        super().__init__()
        self._left = images_done

    def on_progress(self, progress) -> None:
        if progress.stage == "train" and progress.done >= self._left:
            self.cancel()


def test_a_training_that_was_stopped_goes_on_to_the_very_same_weights(tmp_path):
    def train(events, work):
        return train_land_cover(images(), 5, "esformer", TINY, events, work, SIZE, steps_per_epoch=4)

    straight = train(Events(), None)
    with pytest.raises(Cancelled):
        train(StopAfter(5 * TINY.batch), tmp_path)
    gone_on = train(Events(), tmp_path)
    for (name, a), b in zip(straight.network.state_dict().items(), gone_on.network.state_dict().values()):
        assert torch.equal(a, b), name
    assert np.array_equal(straight.curve.rows, gone_on.curve.rows)


def test_all_networks_see_the_same_crops():
    seen = {}
    for kind in ("esformer", "unet"):
        kept, cut = [], Crops.cut

        def watched(self, rows, px, chance, kept=kept, cut=cut):
            out = cut(self, rows, px, chance)
            kept.append(out[0].sum().item())
            return out

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Crops, "cut", watched)
            size = SIZE if kind == "esformer" else {"widths": [8, 8, 8]}
            train_land_cover(images(), 5, kind, TINY, Events(), None, size, steps_per_epoch=2)
        seen[kind] = kept
    assert len(seen["unet"]) == 4 and seen["unet"] == seen["esformer"]


def test_a_class_that_never_occurs_is_refused():
    few = [dataclasses.replace(image, labels=np.minimum(image.labels, 3)) for image in images()]
    with pytest.raises(InputError, match="class 5 does not occur"):
        train_land_cover(few, 5, "esformer", TINY, Events(), None, SIZE)


# -- the jobs
def test_a_trained_model_knows_the_classes_of_a_group_that_it_has_not_seen(tmp_path, monkeypatch):
    monkeypatch.setenv("KINSCAPE_MODELS", str(tmp_path / "models"))
    data = write_labelled(tmp_path / "data")
    torch.manual_seed(0)
    job = TrainLandCoverJob("town", str(data), "unet", steps=48, input_px=64, batch=4, gsd_m=0.5, licence="CC0-1.0",
                            work=str(tmp_path / "work"), device="cpu")
    made = run_job(job, Events())
    assert made.summary["hold_out"] == ["tile3"] and made.summary["steps"] == 48
    assert made.summary["pixel_accuracy"] > 0.8 and made.summary["miou"] > 0.6
    assert made.summary["last_loss"] < made.summary["first_loss"]
    card = open(made.files["card"], encoding="utf-8").read()
    assert "held out: tile3" in card and "| building |" in card and "CC0-1.0" in card
    segmenter = Segmenter.open("town", "cpu")
    assert segmenter.names == ("water", "bare land", "road", "building", "vegetation") and segmenter.gsd_m == 0.5
    held = read_pairs(open_folder(data).of_groups(("tile3",)), 5)[0]
    labels = segmenter.labels(held.pixels[None] / np.float32(255), np.ones((1, *held.labels.shape), bool))[0]
    known = held.labels != UNLABELLED
    assert (labels == held.labels)[known].mean() > 0.75, "what is stored in half precision knows it too"
    with pytest.raises(InputError, match="there is a model of kind 'unet' called 'town'"):
        run_job(job, Events())


def test_the_benchmark_trains_alike_and_does_not_train_again_what_is_there(tmp_path):
    data = write_labelled(tmp_path / "data")
    job = BenchLandCoverJob(str(data), ("tile1",), ("unet", "deeplab"), 3, 64, 2, work=str(tmp_path / "work"),
                            device="cpu")
    first = run_job(job, Events()).summary
    again = run_job(job, Events()).summary
    assert set(first["networks"]) == {"unet", "deeplab"} and first["best"] in first["networks"]
    for name, row in first["networks"].items():
        assert row["steps"] == 3 and row["images"] == 4 and row["held_out_images"] == 2
        assert 0 <= row["miou"] <= 1 and again["networks"][name]["iou"] == row["iou"]
        assert row["train_seconds"] > 0 and again["networks"][name]["train_seconds"] is None


@pytest.mark.parametrize("values", [{"name": "Bad Name"}, {"gsd_m": -1.0}, {"steps": -1}, {"input_px": 8},
                                    {"network": "segnet"}, {"hold_out": ("tile1", "tile2", "tile3")},
                                    {"hold_out": ("tile7",)}, {"data": "nowhere"}])
def test_what_cannot_be_trained_is_refused(tmp_path, values):
    data = write_labelled(tmp_path / "data", each=1)
    job = TrainLandCoverJob(**{"name": "town", "data": str(data), "out_folder": str(tmp_path / "m"), **values})
    with pytest.raises(InputError):
        run_job(job, Events())
    assert not (tmp_path / "m").exists()


def test_a_plan_of_few_steps_has_as_many_epochs(tmp_path):
    plan = make_plan(write_labelled(tmp_path / "data"), ("tile1",), steps=3)
    assert plan.recipe.epochs == 3 and plan.steps_per_epoch == 1
