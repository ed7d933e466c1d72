"""The generated cities, fine-tuning with each loss, and the benchmark's figures, cells on disk and printed page."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="fine-tuning needs PyTorch")

from kinscape.core import metrics, synthetic_cities  # noqa: E402
from kinscape.core.cli_bench_gimi import gimi_page  # noqa: E402
from kinscape.core.errors import Cancelled, InputError  # noqa: E402
from kinscape.core.events import Events  # noqa: E402
from kinscape.core.jobs import bench_gimi  # noqa: E402
from kinscape.core.jobs.base import JobResult  # noqa: E402
from kinscape.core.training import backbones, gimi_bench, gimi_cells  # noqa: E402
from kinscape.core.training.backbones import Backbone, make_backbone  # noqa: E402
from kinscape.core.training.fine_tune import FineTuning, fine_tune, mean_average_precision  # noqa: E402
from kinscape.core.training.geo_distance import geodesic  # noqa: E402
from torch import nn  # noqa: E402

COUNTS = (24, 24, 12)


@pytest.fixture(scope="module", autouse=True)
def one_thread():
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def cities():
    return {name: synthetic_cities.make_city(name, 48, COUNTS) for name in synthetic_cities.STYLES}


def tiny(px: int = 32, seed: int = 0) -> Backbone:
    torch.manual_seed(seed)
    network = nn.Sequential(nn.Conv2d(3, 8, 5, 4), nn.ReLU(), nn.Conv2d(8, 8, 3, 2), nn.ReLU(), nn.AdaptiveAvgPool2d(1),
                            nn.Flatten(), nn.Linear(8, 6))
    return Backbone("tiny", network, px, 6, (0.5, 0.5, 0.5), (0.25, 0.25, 0.25))


def stripes(each: int = 20, px: int = 48) -> tuple[np.ndarray, np.ndarray]:
    """Images of stripes, narrow, middling or wide: something that any loss can learn in seconds."""
    rng = np.random.default_rng(0)
    labels = np.arange(3 * each) % 3
    waves = [128 + 90 * np.sin(2 * np.pi * (np.arange(px) / period + rng.random())) for period in
             np.array([5, 9, 17])[labels]]
    images = np.stack(waves)[:, None, None, :] + rng.normal(0, 25, (len(labels), 3, px, px))
    return images.clip(0, 255).astype(np.uint8), labels


# -- the cities
def test_a_city_has_the_papers_counts_by_default():
    assert synthetic_cities.COUNTS == (594, 594, 268) and sum(synthetic_cities.COUNTS) == 1456


def test_a_city_is_made_of_what_was_asked_and_the_seed(cities):
    city = cities["plain"]
    assert city.images.shape == (60, 3, 48, 48) and city.images.dtype == np.uint8
    np.testing.assert_array_equal(np.bincount(city.labels), COUNTS)
    again = synthetic_cities.make_city("plain", 48, COUNTS)
    np.testing.assert_array_equal(again.images, city.images)
    np.testing.assert_array_equal(again.coordinates, city.coordinates)
    assert (synthetic_cities.make_city("plain", 48, COUNTS, seed=1).images != city.images).any()


def test_cities_lie_where_they_say_and_no_two_tiles_show_the_same_ground(cities):
    for name, (lon, lat) in {"plain": (38.276, 37.764), "valley": (13.399, 42.350)}.items():
        at = cities[name].coordinates
        assert geodesic(at, np.array([lon, lat])).max() < 4000
        apart = geodesic(at[:, None], at[None]) + 1e9 * np.eye(len(at))
        assert apart.min() > 48 * 0.5, "tiles of 24 m do not overlap"


def test_damage_comes_in_clusters():
    """Collapsed buildings are nearer to their fifth like neighbour than healthy ones to theirs."""
    _, labels, _ = layout = synthetic_cities._lay_out(synthetic_cities.COUNTS, np.random.default_rng(0))
    at = layout[0]

    def fifth(label: int) -> float:
        own = at[labels == label]
        apart = np.hypot(*(own[:, None] - own[None]).transpose(2, 0, 1))
        return float(np.median(np.sort(apart, axis=1)[:, 5]))

    assert fifth(0) < 0.85 * fifth(1)


def test_no_class_is_told_by_its_mean_colour_alone(cities):
    """A task that colour solves would test nothing: nearest neighbours in mean colour must often be wrong."""
    city = synthetic_cities.make_city("plain", 32, (60, 60, 27))
    colour = city.images.mean(axis=(2, 3))
    apart = np.square(colour[:, None] - colour[None]).sum(axis=2) + 1e9 * np.eye(len(colour))
    assert (city.labels[apart.argmin(axis=1)] == city.labels).mean() < 0.75


# -- networks
@pytest.mark.parametrize("name, dim, px", [("resnet18", 512, 64), ("tkanet", 32, 64), ("vit_b_16", 768, 32)])
def test_a_backbone_takes_images_of_its_size_and_gives_unit_vectors(name, dim, px):
    made = make_backbone(name, px, random=True)
    assert made.dim == dim and made.pretrained == ""
    images = np.random.default_rng(0).integers(0, 255, (2, 3, 48, 48)).astype(np.uint8)
    vectors = made.embed(images)
    assert vectors.shape == (2, dim)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    np.testing.assert_array_equal(vectors, made.embed(images))


def test_a_trained_tkanet_is_taken_with_its_normalisation(tmp_path):
    pytest.importorskip("safetensors")
    from kinscape.core.encoders.models import save_model

    trained = make_backbone("tkanet", 64, seed=5, random=True)
    save_model(tmp_path, {"name": "tkanet", "kind": "tkanet", "dim": 32, "mean": [0.4, 0.5, 0.6], "std": [0.2] * 3,
                          "trained_on": "somewhere"}, trained.network.state_dict())
    found = make_backbone("tkanet", 64, models=[tmp_path])
    assert found.pretrained == "somewhere" and len(found.sha256) == 64 and found.mean == (0.4, 0.5, 0.6)
    assert torch.equal(found.network.feature.weight, trained.network.feature.weight)
    assert make_backbone("tkanet", 64, models=[tmp_path], random=True).pretrained == ""


def test_weights_of_a_user_are_taken_for_torchvisions_networks(tmp_path):
    from kinscape.core.encoders.torch_encoders import save_random

    save_random("resnet18", tmp_path / "mine.pth", seed=9)
    found = make_backbone("resnet18", 64, weights=str(tmp_path / "mine.pth"))
    assert found.pretrained == "mine.pth" and len(found.sha256) == 64
    with pytest.raises(InputError, match="no such file"):
        make_backbone("resnet18", 64, weights=str(tmp_path / "gone.pth"))


def test_positions_of_a_transformer_are_interpolated_not_thrown_away():
    import torchvision

    wanted = torchvision.models.VisionTransformer(64, 16, 1, 2, 24, 24)
    table = wanted.encoder.pos_embedding.detach().clone()
    backbones.fit_positions(wanted, 96)
    assert wanted.encoder.pos_embedding.shape == (1, 37, 24)
    theirs = torchvision.models.vision_transformer.interpolate_embeddings(
        96, 16, {"encoder.pos_embedding": table})["encoder.pos_embedding"]
    torch.testing.assert_close(wanted.encoder.pos_embedding.detach(), theirs)
    assert wanted(torch.zeros(1, 3, 96, 96)).shape == (1, 1000)


@pytest.mark.parametrize("name, px", [("resnet19", 64), ("vit_b_16", 70), ("tkanet", 48), ("resnet18", 16)])
def test_a_network_or_size_that_cannot_be_is_refused(name, px):
    with pytest.raises(InputError):
        make_backbone(name, px, random=True)


# -- fine-tuning
@pytest.mark.parametrize("loss, mining", [("softmax", "semi-hard"), ("triplet", "semi-hard"), ("dpt", "semi-hard"),
                                          ("triplet", "random"), ("dpt", "random")])
def test_each_loss_brings_images_of_a_class_together(loss, mining):
    images, labels = stripes()
    coordinates = np.random.default_rng(1).uniform(0, 0.05, (len(labels), 2))
    start = tiny()
    how = FineTuning(loss=loss, mining=mining, epochs=20, batch=24, rate=5e-3, validation=0.2, half=False)
    result = fine_tune(start, images, labels, how, coordinates)
    before = mean_average_precision(start.embed(images), labels)
    after = mean_average_precision(result.backbone.embed(images), labels)
    assert after > before + 0.15
    assert result.curve[-1].loss < result.curve[0].loss


def test_the_best_epoch_is_kept_and_the_given_network_is_left_alone(cities):
    city = cities["plain"]
    start = tiny()
    weights = [w.clone() for w in start.network.parameters()]
    judged = np.arange(len(city.labels)) % 4 == 0
    result = fine_tune(start, city.images, city.labels, FineTuning("triplet", epochs=6, batch=24, half=False),
                       validation=judged)
    assert all(torch.equal(a, b) for a, b in zip(weights, start.network.parameters()))
    best = max(range(len(result.curve)), key=lambda i: result.curve[i].score)
    assert result.best == result.curve[best].number
    score = mean_average_precision(result.backbone.embed(city.images[judged]), city.labels[judged])
    assert score == pytest.approx(result.curve[best].score, abs=1e-9)


def test_the_seed_decides_the_weights(cities):
    city = cities["plain"]

    def weights(seed: int) -> list[torch.Tensor]:
        how = FineTuning("dpt", epochs=2, batch=24, seed=seed, half=False)
        return list(fine_tune(tiny(), city.images, city.labels, how, city.coordinates).backbone.network.parameters())

    assert all(torch.equal(a, b) for a, b in zip(weights(3), weights(3)))
    assert not all(torch.equal(a, b) for a, b in zip(weights(3), weights(4)))


def test_training_stops_when_it_no_longer_gets_better(cities):
    city = cities["plain"]
    how = FineTuning("softmax", epochs=50, batch=24, rate=1e-7, patience=2, half=False)
    assert len(fine_tune(tiny(), city.images, city.labels, how).curve) < 50


def test_cancelling_stops_within_a_step(cities):
    class Stop(Events):
        def on_progress(self, progress):
            if progress.stage == "train" and progress.done == 2:
                self.cancel()

    city, events = cities["plain"], Stop()
    with pytest.raises(Cancelled):
        fine_tune(tiny(), city.images, city.labels, FineTuning("softmax", batch=24, half=False), events=events)


@pytest.mark.parametrize("change, message", [({"loss": "hinge"}, "softmax"), ({"mining": "easy"}, "random"),
                                             ({"measure": "crow"}, "geodesic"), ({"epochs": 0}, "epochs 0")])
def test_settings_that_cannot_be_are_refused(cities, change, message):
    city = cities["plain"]
    with pytest.raises(InputError, match=message):
        fine_tune(tiny(), city.images, city.labels, dataclasses.replace(FineTuning(), **change), city.coordinates)


def test_the_penalised_loss_needs_coordinates(cities):
    city = cities["plain"]
    with pytest.raises(InputError, match="coordinates"):
        fine_tune(tiny(), city.images, city.labels, FineTuning("dpt"))


# -- figures
def test_figures_are_those_of_the_metrics_module_one_query_at_a_time():
    rng = np.random.default_rng(0)
    base, base_labels = rng.standard_normal((60, 8)), rng.integers(0, 3, 60)
    queries, labels = rng.standard_normal((9, 8)), rng.integers(0, 3, 9)
    found = gimi_bench.judge(queries, labels, base, base_labels)
    for i, query in enumerate(queries):
        right = base_labels[np.argsort(-(base @ query), kind="stable")] == labels[i]
        assert found["top5"][i] == pytest.approx(right[:3].mean())
        assert found["top10"][i] == pytest.approx(right[:6].mean())
        total = np.array([right.sum()])
        assert found["ndcg_list5"][i] == pytest.approx(metrics.ndcg(right[None], total, 3, "list")[0])
        assert found["ndcg_global10"][i] == pytest.approx(metrics.ndcg(right[None], total, 6, "global")[0])


def test_no_tile_finds_itself_across_a_city():
    vectors = np.eye(20)
    labels = np.arange(20)  # nobody has a fellow: whoever finds a right hit found itself
    assert gimi_bench.judge(vectors, labels, vectors, labels, leave_one_out=True)["top10"].max() == 0


def test_the_split_keeps_80_percent_of_each_class():
    labels = np.repeat([0, 1, 2], synthetic_cities.COUNTS)
    training = gimi_bench.training_rows(labels, 0)
    np.testing.assert_array_equal(np.bincount(labels[training]), [475, 475, 214])


def test_means_are_over_drawn_queries_and_intervals_over_those_there_are():
    values = np.linspace(0, 1, 101)
    cell = gimi_bench.Cell({"within": {"top5": values}}, {"within": np.zeros(101, int)}, "", 3)
    row = gimi_bench.summarise(cell, 500, 0)["within"]
    assert row["top5"] == pytest.approx(0.5, abs=0.05) and row["top5_sd"] == pytest.approx(0.29, abs=0.02)
    low, high = row["top5_ci95"]
    assert high - low == pytest.approx(2 * 1.96 * values.std() / np.sqrt(101), rel=0.1)
    assert row["top5_collapsed"] == pytest.approx(0.5)


def test_a_gain_is_paired():
    rng = np.random.default_rng(0)
    worse = rng.random(200)
    found = gimi_bench.gain(worse + 0.01, worse, 0)
    assert found["mean"] == pytest.approx(0.01) and found["ci95"] == [pytest.approx(0.01)] * 2


# -- the job
@pytest.fixture
def small(monkeypatch, cities):
    """The job with the tiny network and small cities."""
    monkeypatch.setattr(gimi_bench, "make_backbone", lambda name, px, seed: tiny(px, seed))
    monkeypatch.setattr(gimi_bench, "make_city", lambda name, counts, seed, each: cities[name])
    return bench_gimi.BenchGimiJob(encoders=("tkanet",), methods=("base", "triplet", "wide", "dpt"), px=32, epochs=2,
                                   queries=50)


def test_the_job_gives_every_cell_of_the_table_and_the_gains(small):
    summary = bench_gimi.run(small, Events()).summary
    for protocol in ("within", "across"):
        assert list(summary["table"][protocol]) == ["tkanet base", "tkanet triplet", "tkanet wide", "tkanet dpt"]
        for row in summary["table"][protocol].values():
            assert 0 <= row["ndcg_global5"] <= row["ndcg_list5"] <= 1
            assert row["pretrained"] == "no"
    gains = summary["gains"]["within"]["tkanet"]
    assert set(gains) == {"triplet - base", "wide - triplet", "dpt - wide", "dpt - triplet"}
    page = "\n".join(gimi_page(JobResult(summary=summary)))
    assert "not public" in page and "DPT" in page and "across" in page


def test_a_second_run_takes_the_finished_cells_from_disk(small, tmp_path, monkeypatch):
    job = dataclasses.replace(small, work=str(tmp_path / "work"))
    first = bench_gimi.run(job, Events()).summary
    monkeypatch.setattr(gimi_bench.Bench, "cell", lambda *_: pytest.fail("a finished cell was computed again"))
    second = bench_gimi.run(job, Events()).summary
    assert {k: v for k, v in first.items() if k != "seconds"} == {k: v for k, v in second.items() if k != "seconds"}


def test_cells_of_other_settings_are_not_mixed_up(tmp_path):
    settings = gimi_bench.Settings()
    other = dataclasses.replace(settings, margin=0.5)
    names = {gimi_cells.cell_path(tmp_path, s, "tkanet", m, w) for s in (settings, other) for m in ("base", "dpt")
             for w in ("", "abc")}
    assert len(names) == 8


def test_a_damaged_cell_is_named(small, tmp_path):
    job = dataclasses.replace(small, work=str(tmp_path), methods=("base",))
    bench_gimi.run(job, Events())
    cell = next(tmp_path.glob("*.npz"))
    cell.write_bytes(b"rubbish")
    with pytest.raises(InputError, match=cell.name):
        bench_gimi.run(job, Events())


def test_the_command_line_makes_the_job():
    from kinscape.core.cli_verbs import make_parser

    words = "bench gimi --encoders resnet18,tkanet --methods base,wide --px 96 --epochs 3 --vit-epochs 1 --queries 9 " \
            "--measure geodesic --seed 2 --quick"
    args = make_parser().parse_args(words.split())
    assert args.verb.job(args) == bench_gimi.BenchGimiJob(("resnet18", "tkanet"), ("base", "wide"), 96, 3, 1, 9,
                                                          "geodesic", 2, is_quick=True)
    plain = make_parser().parse_args(["bench", "gimi"])
    assert plain.verb.job(plain) == bench_gimi.BenchGimiJob()


@pytest.mark.parametrize(
    "change", [{"encoders": ("lenet",)}, {"methods": ("magic",)}, {"queries": 0}, {"measure": "x"}]
)
def test_wishes_that_cannot_be_are_refused_before_any_work(change, monkeypatch):
    monkeypatch.setattr(gimi_bench, "make_city", lambda *_a, **_k: pytest.fail("painted a city"))
    with pytest.raises(InputError):
        bench_gimi.run(bench_gimi.BenchGimiJob(**change), Events())
