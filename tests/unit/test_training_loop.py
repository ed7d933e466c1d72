"""The loop: it learns, it goes on after a stop to the very same bits, and it refuses what does not fit together."""

from __future__ import annotations

import csv
import dataclasses
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
import torch
from data import ROOT
from kinscape.core.errors import Cancelled, EngineError, InputError, StorageError
from kinscape.core.events import Events
from kinscape.core.training.augment import Augmentation, eight_views
from kinscape.core.training.checkpoint import CURVE_NAME, FILE_NAME, Checkpoint
from kinscape.core.training.loop import Teachers, train_archive, train_places, train_supervised
from kinscape.core.training.pool import Images, normalised
from kinscape.core.training.recipe import QUICK
from kinscape.core.training.steps import Moment
from kinscape.core.training.supervised import Mix, cutmix
from training_pictures import pictures

CPU = torch.device("cpu")


@pytest.fixture(autouse=True)
def one_thread():
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


class Stopping(Events):
    """Cancels itself once so many images were seen; keeps the loss of each report."""

    def __init__(self, after: int | None = None) -> None:
        super().__init__()
        self._after, self.seen, self.stages = after, [], set()

    def on_progress(self, progress):
        self.stages.add(progress.stage)
        self.seen.append((progress.done, progress.total))
        if self._after is not None and progress.done >= self._after:
            self.cancel()


def weights(trained):
    return {name: value.numpy().copy() for name, value in trained.net.state_dict().items()}


def same(first, second):
    return all(np.array_equal(first[name], second[name]) for name in first)


RECIPE = dataclasses.replace(QUICK, epochs=3, cutmix=0.5, selfsup_weight=0.3)


def learn(folder=None, events=None, recipe=RECIPE):
    images, labels = pictures()
    marks = (np.arange(24)[:, None] >> np.arange(4)) & 1
    return train_supervised(images, labels, 3, recipe, events or Events(), presence=marks,
                            unlabelled=pictures(10, seed=4)[0], checkpoint=folder)


def test_it_learns_to_tell_classes_apart():
    images, labels = pictures(48)
    recipe = dataclasses.replace(QUICK, epochs=12, batch=8, augmentation=Augmentation(crop=(0.6, 1.0)))
    trained = train_supervised(images, labels, 3, recipe, Events())
    new, truth = pictures(30, seed=9)
    with torch.no_grad():
        pixels = normalised(torch.from_numpy(new).float() / 255, recipe)
        vectors = torch.stack([trained.net(view) for view in eight_views(pixels)]).mean(0)
        guesses = trained.heads.cosine.cosines(vectors).argmax(1).numpy()
    assert (guesses == truth).mean() >= 0.8
    losses = trained.curve.rows[:, trained.curve.columns.index("loss")]
    assert losses[-6:].mean() < 0.6 * losses[:3].mean()
    assert not trained.net.training and next(trained.net.parameters()).device == CPU


def test_the_same_seed_gives_the_same_network_and_another_seed_another():
    first, second = weights(learn()), weights(learn())
    assert same(first, second)
    other = weights(learn(recipe=dataclasses.replace(RECIPE, seed=1)))
    assert not same(first, other)


def test_dice_of_the_program_around_are_left_alone():
    torch.manual_seed(3)
    expected = torch.rand(1)
    torch.manual_seed(3)
    learn()
    assert torch.equal(torch.rand(1), expected)


@pytest.mark.parametrize("after_images", [4, 12, 24, 44])
def test_a_cancelled_training_goes_on_to_the_very_same_bits(tmp_path, after_images):
    straight = learn()
    with pytest.raises(Cancelled):
        learn(tmp_path / "work", Stopping(after_images))
    events = Stopping()
    resumed = learn(tmp_path / "work", events)
    assert events.seen[0] == (after_images, 72)  # went on, did not begin again
    assert same(weights(straight), weights(resumed))
    assert np.array_equal(straight.curve.rows, resumed.curve.rows)
    assert same({"w": straight.heads.presence.weight.numpy()}, {"w": resumed.heads.presence.weight.numpy()})


def test_a_killed_training_goes_on_to_the_very_same_bits(tmp_path):
    code = f"""
import sys; sys.path.insert(0, {str(ROOT / "tests" / "unit")!r}); sys.path.insert(0, {str(ROOT / "tests")!r})
from pathlib import Path
import torch; torch.set_num_threads(1)
import test_training_loop as t
from kinscape.core.training.checkpoint import Checkpoint
class Slow(t.Stopping):
    def on_progress(self, progress):
        t.time.sleep(0.05)
t.learn(Checkpoint(Path(sys.argv[1]), every_s=0), Slow())
"""
    work = tmp_path / "work"
    child = subprocess.Popen([sys.executable, "-c", code, str(work)], env={**os.environ, "PYTHONPATH": ""})
    deadline = time.monotonic() + 60
    while not (work / FILE_NAME).exists() and time.monotonic() < deadline and child.poll() is None:
        time.sleep(0.02)
    time.sleep(0.2)
    child.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    child.wait()
    events = Stopping()
    resumed = learn(work, events)
    assert 0 < events.seen[0][0] < 72
    assert same(weights(learn()), weights(resumed))


def test_a_finished_training_is_read_not_done_again(tmp_path):
    first = learn(tmp_path)
    events = Stopping()
    again = learn(tmp_path, events)
    assert events.seen == [(72, 72)] and same(weights(first), weights(again))


def test_progress_counts_images_in_the_stage_train():
    events = Stopping()
    learn(events=events)
    assert events.stages == {"train"} and events.seen == [(4 * i, 72) for i in range(19)]


def test_the_curve_is_on_disk_line_by_line(tmp_path):
    trained = learn(tmp_path)
    with (tmp_path / CURVE_NAME).open(newline="") as file:
        head, *rows = csv.reader(file)
    assert head == ["step", "epoch", "px", "lr", "loss", "metric", "classes", "presence", "selfsup"]
    assert np.allclose(np.array(rows, float), trained.curve.rows, rtol=1e-6)
    loss, terms = trained.curve.rows[:, 4], trained.curve.rows[:, 5:]
    assert np.allclose(loss, terms.sum(1), rtol=1e-5) and (np.diff(trained.curve.rows[:, 0]) == 1).all()


def test_a_checkpoint_of_other_images_or_another_recipe_is_refused(tmp_path):
    with pytest.raises(Cancelled):
        learn(tmp_path, Stopping(12))
    with pytest.raises(InputError, match="another recipe"):
        learn(tmp_path, recipe=dataclasses.replace(RECIPE, lr=1e-3))
    images, labels = pictures(seed=1)
    with pytest.raises(InputError, match="other images"):
        train_supervised(images, labels, 3, RECIPE, Events(), checkpoint=tmp_path)


@pytest.mark.parametrize("spoil", [lambda data: data[:300], lambda data: b"no", lambda data: data[:-40] + b"\0" * 40])
def test_a_damaged_checkpoint_is_told(tmp_path, spoil):
    with pytest.raises(Cancelled):
        learn(tmp_path, Stopping(12))
    path = tmp_path / FILE_NAME
    path.write_bytes(spoil(path.read_bytes()))
    with pytest.raises(InputError, match="damaged"):
        learn(tmp_path)


def test_a_checkpoint_with_python_objects_is_never_unpickled(tmp_path):
    class Boom:
        def __reduce__(self):
            return os.mkdir, (str(tmp_path / "ran"),)

    np.savez(tmp_path / "evil.npz", facts=np.array([Boom()], object))
    os.replace(tmp_path / "evil.npz", tmp_path / FILE_NAME)
    with pytest.raises(InputError, match="damaged"):
        learn(tmp_path)
    assert not (tmp_path / "ran").exists()


def test_the_earlier_checkpoint_survives_a_failed_write(tmp_path, monkeypatch):
    kept = Checkpoint(tmp_path)
    kept.save(3, "id", {"a": np.arange(3)})

    def full(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(np, "savez", full)
    with pytest.raises(StorageError, match="no space"):
        kept.save(4, "id", {"a": np.arange(4)})
    step, arrays = kept.load("id")
    assert step == 3 and np.array_equal(arrays["a"], np.arange(3)) and os.listdir(tmp_path) == [FILE_NAME]


def test_losses_that_leave_the_numbers_end_with_a_hint():
    images, labels = pictures()
    recipe = dataclasses.replace(QUICK, lr=1e30, epochs=4)
    with pytest.raises(EngineError, match="lower learning rate"):
        train_supervised(images, labels, 3, recipe, Events())


@pytest.mark.parametrize(
    "change",
    [{"labels": np.zeros(23, int)}, {"labels": np.full(24, 3)}, {"images": np.zeros((24, 3, 40, 40), np.float32)},
     {"presence": np.zeros((3, 2))}, {"n_classes": 1}, {"unlabelled": np.zeros((4, 40, 40), np.uint8)},
     {"recipe": dataclasses.replace(RECIPE, distil_weight=1.0)},
     {"teachers": Teachers(vectors=[np.zeros((5, 4))])}, {"init": {"feature.weight": torch.zeros(1)}}],
)  # fmt: skip
def test_arrays_that_do_not_fit_are_refused(change):
    images, labels = pictures()
    given = {"images": images, "labels": labels, "n_classes": 3, "recipe": RECIPE, "events": Events(), **change}
    with pytest.raises(InputError):
        train_supervised(**given)


def test_cutmix_pastes_one_square_and_mixes_labels_by_its_area():
    chance = torch.Generator().manual_seed(2)
    recipe = dataclasses.replace(QUICK, cutmix=1.0)
    before = torch.arange(4.0).reshape(4, 1, 1, 1).expand(4, 3, 32, 32).clone()
    pixels, mix = cutmix(before.clone(), recipe, Moment(32, 0.0, chance, CPU, "float32"))
    own = (pixels == before).float().mean((1, 2, 3))
    moved = mix.other != torch.arange(4)
    assert moved.any() and torch.allclose(own[moved], torch.tensor(mix.own), atol=1e-6)
    assert torch.allclose(mix(torch.eye(4)).sum(1), torch.ones(4))
    late = Moment(32, 0.95, chance, CPU, "float32")
    assert cutmix(before.clone(), recipe, late)[1] == Mix()


def test_small_views_are_drawn_of_halved_images_large_ones_of_the_whole():
    images = Images(pictures(4, px=64)[0])
    half = images.take(torch.tensor([2, 0]), 32, CPU)
    wanted = images.array[[2, 0]].reshape(2, 3, 32, 2, 32, 2).mean((3, 5))
    assert half.shape == (2, 3, 32, 32) and np.abs(half.numpy() - wanted).max() <= 0.5
    assert torch.equal(images.take(torch.tensor([2]), 33, CPU), torch.from_numpy(images.array[[2]]))


def test_learning_from_an_archive_keeps_near_the_network_that_it_began_as():
    start = learn()
    tiles = pictures(16, seed=7)[0]
    recipe = dataclasses.replace(QUICK, epochs=6, selfsup_weight=1.0, keep_norms=True, lr=2e-3)
    free = train_archive(tiles, recipe, init=start.net.state_dict())
    held = train_archive(tiles, dataclasses.replace(recipe, keep_weight=20.0), init=start.net.state_dict())
    pixels = torch.from_numpy(tiles).float() / 255
    with torch.no_grad():
        was, far, near = (torch.nn.functional.normalize(one.net(pixels), dim=1) for one in (start, free, held))
    assert float((was * near).sum(1).mean()) > float((was * far).sum(1).mean()) + 0.02
    assert held.curve.columns[-2:] == ("selfsup", "keep") and held.heads is None


def test_norms_that_are_kept_do_not_move():
    start = learn()
    recipe = dataclasses.replace(QUICK, selfsup_weight=1.0, keep_weight=1.0, keep_norms=True)
    moved = train_archive(pictures(8)[0], recipe, init=start.net.state_dict())
    name = "blocks.0.0.1.running_mean"
    assert torch.allclose(start.net.state_dict()[name], moved.net.state_dict()[name], rtol=1e-6)
    assert not torch.equal(start.net.state_dict()["blocks.0.0.0.weight"], moved.net.state_dict()["blocks.0.0.0.weight"])


def test_images_without_labels_may_be_seen_at_a_size_of_their_own_and_less_often():
    images, labels = pictures()
    recipe = dataclasses.replace(RECIPE, cutmix=0.0, selfsup_px=48, selfsup_every=2, statistics_weight=0.5)
    curve = train_supervised(images, labels, 3, recipe, Events(), unlabelled=pictures(10, seed=4)[0]).curve
    told = curve.rows[:, curve.columns.index("selfsup")]
    assert (told[::2] > 0).all() and (told[1::2] == 0).all()
    assert (curve.rows[:, curve.columns.index("statistics")] > 0).all()


@pytest.mark.parametrize("loss", ["softmax", "triplet", "dpt"])
def test_places_are_learned_with_each_loss_and_go_on_after_a_stop(loss, tmp_path):
    images, labels = pictures()
    places = np.random.default_rng(1).random((24, 2))

    def fine_tune(events=None, folder=None):
        return train_places(images, labels, loss, QUICK, events, places, folder)

    with pytest.raises(Cancelled):
        fine_tune(Stopping(18), tmp_path)
    assert same(weights(fine_tune()), weights(fine_tune(folder=tmp_path)))


def test_distance_penalised_triplets_need_coordinates():
    images, labels = pictures()
    with pytest.raises(InputError, match="coordinates"):
        train_places(images, labels, "dpt", QUICK)
    with pytest.raises(InputError, match="known: softmax"):
        train_places(images, labels, "arcface", QUICK)


def test_a_student_comes_nearer_to_its_teachers():
    images, labels = pictures()
    rng = np.random.default_rng(3)
    teacher = rng.standard_normal((24, 6)).astype(np.float32)
    recipe = dataclasses.replace(QUICK, epochs=10, batch=8, metric_weight=0.0, ce_weight=0.0, distil_weight=1.0,
                                 augmentation=Augmentation(crop=(0.9, 1.0)))
    curve = train_supervised(images, labels, 3, recipe, Events(), teachers=Teachers([teacher])).curve
    told = curve.rows[:, curve.columns.index("distil")]
    assert told[-6:].mean() < 0.8 * told[:3].mean()
