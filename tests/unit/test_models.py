"""Models on disk: saved whole, found by name, opened only if they are what their manifest says."""

from __future__ import annotations

import json
import os

import numpy as np
import pytest

torch = pytest.importorskip("torch")
safetensors_torch = pytest.importorskip("safetensors.torch")

from kinscape.core.encoders import models  # noqa: E402
from kinscape.core.encoders.model_manifest import parse  # noqa: E402
from kinscape.core.encoders.models import (  # noqa: E402
    broken_models,
    find_models,
    model_at,
    remove_model,
    save_model,
    user_models_folder,
)
from kinscape.core.encoders.weights import sha256_of  # noqa: E402
from kinscape.core.errors import InputError, StorageError, WeightsError  # noqa: E402

FACTS = {"name": "mine", "kind": "something", "input_px": 64, "dim": 4, "mean": [0.5] * 3, "std": [0.2, 0.2, 0.25],
         "licence": "CC0-1.0", "recipe": {"epochs": 3}, "numbers": {"p10": 0.9}, "margin": 2, "classes": ["a", "b"]}


def tensors():
    return {"a": torch.arange(6, dtype=torch.float32).reshape(2, 3).T, "b": torch.ones(2, dtype=torch.float16),
            "c": torch.tensor([1, 2], dtype=torch.int8)}


def test_what_was_saved_is_found_and_opened(tmp_path):
    saved = save_model(tmp_path, FACTS, tensors())
    found = find_models([tmp_path])["mine"]
    assert found == saved
    facts = found.manifest
    assert (facts.kind, facts.input_px, facts.dim, facts.std) == ("something", 64, 4, (0.2, 0.2, 0.25))
    assert facts["mean"] == facts.mean == (0.5, 0.5, 0.5)
    assert facts.more == {"margin": 2}
    assert facts["margin"] == 2
    assert facts.sha256 == sha256_of(found.path)
    assert facts.bytes == found.path.stat().st_size
    assert facts.created
    opened = found.open_tensors()
    assert all(torch.equal(opened[name], value) and opened[name].dtype == value.dtype
               for name, value in tensors().items())
    assert sorted(p.name for p in found.folder.iterdir()) == ["CARD.md", "manifest.json", "weights.safetensors"]
    assert "p10: 0.9" in (found.folder / "CARD.md").read_text()
    assert torch.equal(safetensors_torch.load_file(found.path)["a"], tensors()["a"])


def test_the_manifest_on_disk_is_plain_json_with_the_keys_of_its_own(tmp_path):
    data = json.loads((save_model(tmp_path, FACTS, tensors()).folder / "manifest.json").read_text())
    assert data["margin"] == 2
    assert data["classes"] == ["a", "b"]
    assert "more" not in data


def test_a_name_is_taken_once_unless_it_is_to_be_replaced(tmp_path):
    save_model(tmp_path, FACTS, tensors())
    with pytest.raises(InputError, match="there is a model called 'mine'"):
        save_model(tmp_path, FACTS, {"x": torch.zeros(1)})
    assert "a" in find_models([tmp_path])["mine"].open_tensors()
    save_model(tmp_path, FACTS, {"x": torch.zeros(1)}, card="# Mine", is_replacing=True)
    assert list(find_models([tmp_path])["mine"].open_tensors()) == ["x"]
    assert (tmp_path / "mine" / "CARD.md").read_text() == "# Mine"
    assert [p.name for p in tmp_path.iterdir()] == ["mine"]


def test_a_write_that_fails_leaves_no_trace_and_the_old_model(tmp_path, monkeypatch):
    save_model(tmp_path, FACTS, tensors())

    def full(path, data):
        if path.name == "manifest.json":
            raise OSError(28, "No space left on device")
        path.write_bytes(data)

    monkeypatch.setattr(models, "_write", full)
    with pytest.raises(StorageError, match="no space left"):
        save_model(tmp_path, FACTS, {"x": torch.zeros(1)}, is_replacing=True)
    assert "a" in find_models([tmp_path])["mine"].open_tensors()
    assert [p.name for p in tmp_path.iterdir()] == ["mine"]


@pytest.mark.parametrize("harm", ["short", "changed", "gone", "header", "rubbish"])
def test_weights_that_are_not_the_manifests_are_never_parsed(tmp_path, harm, monkeypatch):
    model = save_model(tmp_path, FACTS, tensors())
    data = model.path.read_bytes()
    if harm == "short":
        model.path.write_bytes(data[:-1])
    elif harm == "changed":
        model.path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    elif harm == "gone":
        model.path.unlink()
    else:
        wrong = (1 << 60).to_bytes(8, "little") + data[8:] if harm == "header" else data[:8] + b"!" * (len(data) - 8)
        model.path.write_bytes(wrong)
        facts = json.loads((model.folder / "manifest.json").read_text())
        (model.folder / "manifest.json").write_text(json.dumps({**facts, "sha256": sha256_of(model.path)}))
        model = find_models([tmp_path])["mine"]
    if harm != "rubbish":
        monkeypatch.setattr(models, "_parsed", lambda *_: pytest.fail("it was parsed"))
    with pytest.raises(WeightsError, match="damaged|lacks its weights"):
        model.open_tensors()
    assert model.is_complete() == (harm not in ("short", "gone"))


def test_a_file_that_is_no_safetensors_is_not_opened(tmp_path):
    model = save_model(tmp_path, FACTS, tensors())
    (model.folder / "weights.pt").write_bytes(model.path.read_bytes())
    facts = json.loads((model.folder / "manifest.json").read_text())
    (model.folder / "manifest.json").write_text(json.dumps({**facts, "file": "weights.pt"}))
    with pytest.raises(WeightsError, match="not a safetensors file"):
        model_at(model.folder).open_tensors()


def test_the_first_folder_of_a_name_counts_and_damage_is_told_apart(tmp_path):
    one, two = tmp_path / "one", tmp_path / "two"
    first = save_model(one, FACTS, tensors())
    save_model(two, FACTS, {"x": torch.zeros(1)})
    save_model(two, {**FACTS, "name": "yours"}, tensors())
    (two / "bad").mkdir()
    (two / "bad" / "manifest.json").write_text("{")
    (two / "moved").mkdir()
    (two / "moved" / "manifest.json").write_text(json.dumps(FACTS))
    (two / ".mine.tmp").mkdir()
    (two / ".mine.tmp" / "manifest.json").write_text("{")
    found = find_models([one, two, tmp_path / "nowhere"])
    assert list(found) == ["mine", "yours"]
    assert found["mine"].folder == first.folder
    broken = broken_models([one, two])
    assert {os.path.basename(path) for path in broken} == {"bad", "moved"}
    assert "names the model 'mine'" in broken[str(two / "moved")]


def test_the_users_folder_is_beside_the_cache_or_where_he_says(monkeypatch, tmp_path):
    monkeypatch.delenv("KINSCAPE_MODELS", raising=False)
    monkeypatch.setenv("KINSCAPE_CACHE", str(tmp_path / "cache"))
    assert user_models_folder() == tmp_path / "cache" / "models"
    monkeypatch.setenv("KINSCAPE_MODELS", str(tmp_path / "own"))
    assert user_models_folder() == tmp_path / "own"


def test_only_a_users_own_model_is_removed(monkeypatch, tmp_path):
    monkeypatch.setenv("KINSCAPE_MODELS", str(tmp_path / "own"))
    shipped = tmp_path / "shipped"
    monkeypatch.setattr(models, "shipped_folder", lambda: shipped)
    save_model(shipped, {**FACTS, "name": "given"}, tensors())
    save_model(tmp_path / "own", FACTS, tensors())
    with pytest.raises(InputError, match="comes with Kinscape"):
        remove_model("given")
    with pytest.raises(InputError, match="yours: mine"):
        remove_model("nothing")
    with pytest.raises(InputError, match="cannot be a model's name"):
        remove_model("../shipped/given")
    assert remove_model("mine") == tmp_path / "own" / "mine"
    assert not (tmp_path / "own" / "mine").exists()
    assert (shipped / "given").exists()


@pytest.mark.parametrize(("change", "message"), [
    ({"name": "../up"}, "cannot be a model's name"),
    ({"name": 3.5}, "name is '3.5', not a name"),
    ({"file": "../../etc/passwd"}, "not the name of a file beside it"),
    ({"file": "a/b.safetensors"}, "not the name of a file beside it"),
    ({"input_px": 1 << 20}, "input_px is '1048576', not a whole number from 8"),
    ({"input_px": True}, "input_px"),
    ({"dim": -1}, "dim is '-1'"),
    ({"views": 9}, "views is '9'"),
    ({"mean": [0.5]}, "mean and std need 3 numbers"),
    ({"mean": [float("nan")] * 3}, "mean is"),
    ({"std": [0, 1, 1]}, "from 1e-06 to 1e"),
    ({"std": [1e-300] * 3}, "from 1e-06 to 1e"),
    ({"mean": [1e300] * 3}, "from -1e"),
    ({"sha256": "abc"}, "64 hexadecimal digits"),
    ({"classes": [1]}, "a list of names"),
    ({"recipe": 3}, "a table"),
    ({"licence": 3}, "a text"),
    ({"cell_px": 5}, "does not divide"),
])
def test_a_manifest_is_refused_by_the_key_that_is_wrong(change, message):
    with pytest.raises(InputError, match=message):
        parse({**FACTS, **change}, "it")


@pytest.mark.parametrize("data", [[], {"name": "a"}, {"kind": "b"}])
def test_a_manifest_has_a_name_and_a_kind(data):
    with pytest.raises(InputError):
        parse(data, "it")


def test_vectors_of_numpy_numbers_are_saved_as_plain_ones(tmp_path):
    facts = {**FACTS, "numbers": {"p10": np.float32(0.5), "bad": float("nan")}}
    assert find_models([save_model(tmp_path, facts, tensors()).folder.parent])["mine"].manifest.numbers["bad"] is None
