"""The learned encoder as the default: what new archives get, and what becomes of those that were made before it."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest

pytest.importorskip("torch")
pytest.importorskip("safetensors")

from kinscape.core.archive.store import Archive  # noqa: E402
from kinscape.core.encoders import registry  # noqa: E402
from kinscape.core.encoders.models import find_models, shipped_folder  # noqa: E402
from kinscape.core.errors import ArchiveError  # noqa: E402
from kinscape.core.jobs.base import run_job  # noqa: E402
from kinscape.core.jobs.estimate import EstimateJob  # noqa: E402
from kinscape.core.jobs.examples import Example  # noqa: E402
from kinscape.core.jobs.index import IndexJob  # noqa: E402
from kinscape.core.jobs.search import SearchJob  # noqa: E402
from models_made import save_fused  # noqa: E402
from tiny_rasters import NORTH, WEST, write_raster  # noqa: E402

BOX = (WEST + 64, NORTH - 128, WEST + 128, NORTH - 64)


@pytest.fixture
def own(monkeypatch, tmp_path):
    """A folder of models, empty, in place of the one that ships."""
    models = tmp_path / "models"
    monkeypatch.setenv("KINSCAPE_MODELS", str(models))
    monkeypatch.setenv("KINSCAPE_WORKERS", "1")
    monkeypatch.setattr(registry, "find_models", lambda: find_models([models]))
    return models


def index(folder, *sources, **options) -> dict:
    options = options if (folder / "archive.json").exists() else {"tile_m": (64.0,), **options}
    return run_job(IndexJob(str(folder), tuple(map(str, sources)), **options)).summary


def test_an_archive_of_the_handmade_encoder_keeps_it_when_the_learned_one_comes(own, tmp_path):
    first = write_raster(tmp_path / "first.tif")
    assert index(tmp_path / "a", first)["encoder"]["name"] == "handcrafted"
    before = Archive.open(tmp_path / "a").vectors.copy()
    save_fused(own)
    assert registry.default_encoder() == ("kinscape", "")

    second = write_raster(tmp_path / "second.tif", seed=1, west=WEST + 500)
    told = index(tmp_path / "a", second)
    archive = Archive.open(tmp_path / "a")
    assert told["encoder"]["name"] == archive.manifest.encoder.name == "handcrafted" and told["new_tiles"] > 0
    assert archive.vectors.shape == (told["tiles"], 128)
    assert archive.vectors[archive.source == 0].tobytes() == before.tobytes()

    out = tmp_path / "hits.gpkg"
    found = run_job(SearchJob(str(tmp_path / "a"), (Example.box(str(first), *BOX),), str(out), k=3)).summary
    assert found["encoder"]["name"] == "handcrafted" and found["best_score"] > 0.9
    assert run_job(EstimateJob((str(second),), archive=str(tmp_path / "a"))).summary["encoder"] == "handcrafted"
    assert index(tmp_path / "b", first)["encoder"]["name"] == "kinscape"
    with pytest.raises(ArchiveError, match="handcrafted"):
        index(tmp_path / "a", first, encoder="kinscape")


def test_without_torch_new_archives_get_the_handmade_encoder_and_a_note(own, tmp_path, monkeypatch):
    save_fused(own)
    there = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *a: None if name == "torch" else there(name, *a))
    told = index(tmp_path / "a", write_raster(tmp_path / "r.tif"))
    assert told["encoder"]["name"] == "handcrafted"
    assert any("needs torch" in note for note in told["notes"])


def test_the_shipped_default_is_what_catalogue_and_estimate_say(tmp_path, monkeypatch):
    monkeypatch.setenv("KINSCAPE_MODELS", str(tmp_path / "none"))
    monkeypatch.setenv("KINSCAPE_WORKERS", "1")
    model = find_models([shipped_folder()]).get("kinscape")
    if model is None:
        pytest.skip("needs models/kinscape")
    assert registry.default_encoder() == ("kinscape", "")
    expected = registry._EXPECTED["kinscape"]  # told where the weights are missing
    assert expected[:2] == (model.manifest.dim, model.manifest.cell_px)
    raster = write_raster(tmp_path / "r.tif")
    guess = run_job(EstimateJob((str(raster),), archive=str(tmp_path / "a"), tile_m=(64.0,))).summary
    told = index(tmp_path / "a", raster)
    archive = Archive.open(tmp_path / "a")
    assert guess["encoder"] == told["encoder"]["name"] == "kinscape"
    assert archive.vectors.shape == (told["tiles"], model.manifest.dim)
    a_tile = archive.vectors.nbytes / told["tiles"]
    assert a_tile < guess["size_bytes"] / guess["tiles"] < a_tile + 100  # its vector, and its row of the table
    np.testing.assert_allclose(np.linalg.norm(archive.vectors, axis=1), 1, atol=1e-5)
