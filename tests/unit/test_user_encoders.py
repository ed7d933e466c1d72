"""Encoders that a user brings: ONNX and TorchScript files with a card, and words as queries."""

from __future__ import annotations

import json

import numpy as np
import pytest
from kinscape.core.encoders import models, registry
from kinscape.core.encoders.models import add_model, find_models
from kinscape.core.encoders.tokens import Tokenizer
from kinscape.core.errors import InputError, WeightsError
from models_made import clip_tokenizer, mean_colour_onnx, save_card, save_speaking

pytest.importorskip("onnxruntime")


@pytest.fixture(autouse=True)
def own(monkeypatch, tmp_path):
    monkeypatch.setenv("KINSCAPE_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


@pytest.fixture
def desk(tmp_path):
    return tmp_path / "desk"


def tiles(count=3, side=32, seed=0):
    return np.random.default_rng(seed).random((count, 3, side, side), np.float32)


def unit(rows):
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def test_an_onnx_file_becomes_an_encoder_of_its_own_name(desk, own):
    mean_colour_onnx(desk / "mine.onnx")
    model = add_model(save_card(desk, mean=[0.1, 0.2, 0.3], std=[0.5, 0.25, 0.2]))
    assert model.folder == own / "mine"
    assert sorted(p.name for p in model.folder.iterdir()) == ["CARD.md", "manifest.json", "mine.onnx"]
    assert "mine" in registry.encoder_names()
    encoder, pixels = registry.get_encoder("mine"), tiles(11)
    wanted = unit((pixels.mean(axis=(2, 3)) - [0.1, 0.2, 0.3]) / [0.5, 0.25, 0.2])
    assert np.allclose(encoder.encode(pixels), wanted, atol=1e-5)
    assert (encoder.spec.name, encoder.spec.dim, encoder.spec.input_px) == ("mine", 3, 32)
    assert encoder.spec.weights_sha256 == model.manifest.sha256


def test_scale_and_output_of_the_card_are_used(desk):
    mean_colour_onnx(desk / "mine.onnx")
    add_model(save_card(desk, scale=255, mean=[100, 0, 0], output="twice"))
    pixels = tiles()
    wanted = unit(2 * (255 * pixels.mean(axis=(2, 3)) - [100, 0, 0]))
    encoder = registry.get_encoder("mine")
    assert np.allclose(encoder.encode(pixels), wanted, atol=1e-4)
    assert "scale=255 output=twice" in encoder.spec.settings


def test_a_file_for_a_fixed_number_of_tiles_takes_any(desk):
    mean_colour_onnx(desk / "mine.onnx", batch=4)
    add_model(save_card(desk))
    pixels = tiles(6)
    assert np.allclose(registry.get_encoder("mine").encode(pixels), unit(pixels.mean(axis=(2, 3))), atol=1e-5)


def test_maps_are_averaged_and_one_band_is_the_mean_of_three(desk):
    mean_colour_onnx(desk / "mine.onnx", bands=1, maps=True)
    add_model(save_card(desk, bands=1, dim=1, mean=[0.6], pool="mean"))
    pixels = tiles(40)
    wanted = np.sign(pixels.mean(axis=(1, 2, 3)) - 0.6)
    assert np.array_equal(registry.get_encoder("mine").encode(pixels)[:, 0], wanted)


def test_a_torchscript_file_gives_what_torch_gives(desk):
    torch = pytest.importorskip("torch")
    torch.manual_seed(0)
    network = torch.nn.Sequential(torch.nn.Conv2d(3, 5, 3, stride=2), torch.nn.ReLU(), torch.nn.AdaptiveAvgPool2d(1),
                                  torch.nn.Flatten()).eval()
    desk.mkdir()
    torch.jit.save(torch.jit.trace(network, torch.zeros(1, 3, 32, 32)), str(desk / "net.pt"))
    add_model(save_card(desk, file="net.pt", dim=5))
    pixels = tiles()
    with torch.inference_mode():
        wanted = torch.nn.functional.normalize(network(torch.from_numpy(pixels)), dim=1).numpy()
    encoder = registry.get_encoder("mine", device="cpu")
    assert np.allclose(encoder.encode(pixels), wanted, atol=1e-5)
    pixels[0, :, :8] = np.nan
    valid = np.ones((3, 32, 32), bool)
    valid[0, :8] = valid[2] = False
    holed = encoder.encode(pixels, valid)
    assert np.isfinite(holed).all()
    assert not holed[2].any()


def test_a_folder_with_one_card_will_do_as_well(desk):
    mean_colour_onnx(desk / "mine.onnx")
    save_card(desk)
    assert add_model(desk).name == "mine"
    with pytest.raises(InputError, match="there is a model called 'mine'"):
        add_model(desk)


@pytest.mark.parametrize(("change", "message"), [
    ({"name": "handcrafted"}, "comes with Kinscape"),
    ({"name": "kinscape"}, "comes with Kinscape"),
    ({"name": "../out"}, "cannot be a model's name"),
    ({"file": "../mine.onnx"}, "not the name of a file beside it"),
    ({"file": "other.onnx"}, "is not there"),
    ({"file": "mine.exe"}, "not a file that Kinscape runs"),
    ({"scale": 7}, "scale is 7"),
    ({"pool": "max"}, "pool is 'max'"),
    ({"bands": 4, "mean": [0] * 4, "std": [1] * 4}, "4 bands"),
    ({"dim": 5}, "gave numbers of shape .3,. a tile, not 5"),
    ({"bands": 1, "dim": 1}, "cannot take tiles"),
    ({"output": "nothing"}, "has no output 'nothing'.*colour, twice"),
    ({"text": {"tokenizer": "t.json"}}, "text is not a table with a file"),
])
def test_a_card_that_does_not_fit_is_refused_and_nothing_is_added(desk, own, change, message):
    mean_colour_onnx(desk / "mine.onnx")
    (desk / "mine.exe").write_bytes(b"MZ")
    with pytest.raises((InputError, WeightsError), match=message):
        add_model(save_card(desk, **change))
    assert not find_models([own])
    assert not own.exists() or not list(own.iterdir())


def test_a_file_that_was_changed_after_adding_is_not_run(desk):
    mean_colour_onnx(desk / "mine.onnx")
    model = add_model(save_card(desk))
    mean_colour_onnx(model.path, batch=9)
    with pytest.raises(WeightsError, match="damaged"):
        registry.get_encoder("mine")


def test_rubbish_is_told_as_such(desk):
    desk.mkdir()
    (desk / "mine.onnx").write_bytes(b"rubbish")
    with pytest.raises(WeightsError, match="cannot be opened"):
        add_model(save_card(desk))
    (desk / "mine.json").write_text("{")
    with pytest.raises(InputError, match="cannot be read as a card"):
        add_model(desk / "mine.json")


def test_without_the_packages_a_card_is_added_all_the_same(desk, monkeypatch):
    """QGIS's own Python copies it; the engine runs it."""
    import importlib.util

    mean_colour_onnx(desk / "mine.onnx")
    there = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "onnxruntime" else there(name))
    assert add_model(save_card(desk)).name == "mine"
    with pytest.raises(InputError, match="needs onnxruntime"):
        registry.get_encoder("mine")


# -- words
def test_byte_pairs_are_merged_in_the_order_they_were_learned(tmp_path):
    pieces = clip_tokenizer(tmp_path / "t.json")
    tokens = Tokenizer(tmp_path / "t.json")
    numbers, mask = tokens.encode(["A  Harbour!", "harbor 22"], 9)
    names = [[pieces[n] for n, m in zip(row, seen) if m] for row, seen in zip(numbers, mask)]
    assert names[0] == ["<|startoftext|>", "a</w>", "harbour</w>", "!</w>", "<|endoftext|>"]
    assert names[1] == ["<|startoftext|>", "har", "bo", "r</w>", "2</w>", "2</w>", "<|endoftext|>"]
    short, _ = tokens.encode(["a a a a a a a"], 5)
    assert pieces[short[0, -1]] == "<|endoftext|>"


def test_word_pieces_take_the_longest_beginning(tmp_path):
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "ship", "##yard", "##s", "cafe", ","]
    vocabulary = {word: number for number, word in enumerate(words)}
    (tmp_path / "t.json").write_text(json.dumps({
        "model": {"type": "WordPiece", "unk_token": "[UNK]", "vocab": vocabulary}, "padding": {"pad_id": 0}}))
    numbers, _ = Tokenizer(tmp_path / "t.json").encode(["Shipyards, Café boat"], 9)
    assert numbers[0].tolist() == [2, 4, 5, 6, 8, 7, 1, 3, 0]


def test_a_tokenizer_of_another_kind_is_refused(tmp_path):
    (tmp_path / "t.json").write_text(json.dumps({"model": {"type": "Unigram", "vocab": {}}}))
    with pytest.raises(InputError, match="kind Unigram"):
        Tokenizer(tmp_path / "t.json")
    (tmp_path / "t.json").write_text("[]")
    with pytest.raises(InputError, match="is not a tokenizer"):
        Tokenizer(tmp_path / "t.json")


@pytest.fixture
def speaking(desk):
    return save_speaking(desk)


def test_words_and_pictures_meet_in_one_space(speaking):
    add_model(speaking)
    assert next(e for e in registry.encoder_catalogue() if e["name"] == "mine")["has_text"]
    encoder = registry.get_encoder("mine")
    assert np.allclose(encoder.encode_text(["re", "ge", "RbE"]), unit(np.array([[1, 0, 0], [0, 1, 0], [1, 0, 1]])))
    red = np.zeros((1, 3, 32, 32), np.float32)
    red[:, 0] = 1
    assert encoder.encode(red)[0] @ encoder.encode_text(["re"])[0] == pytest.approx(1)
    with pytest.raises(InputError, match="empty text"):
        encoder.encode_text([" "])


def test_an_encoder_without_words_says_so(desk):
    mean_colour_onnx(desk / "mine.onnx")
    add_model(save_card(desk))
    for name in ("mine", "handcrafted"):
        with pytest.raises(InputError, match=f"encoder '{name}' takes no words"):
            registry.get_encoder(name).encode_text(["ships"])


def test_a_text_file_that_was_changed_is_not_run(speaking):
    model = add_model(speaking)
    (model.folder / "text.onnx").write_bytes(b"x")
    with pytest.raises(WeightsError, match="damaged"):
        registry.get_encoder("mine").encode_text(["re"])


def test_an_archive_is_searched_by_words(speaking, tmp_path):
    rasterio = pytest.importorskip("rasterio")
    geopandas = pytest.importorskip("geopandas")
    from kinscape.core.cli import main
    from tiny_rasters import write_raster

    add_model(speaking)
    raster = write_raster(tmp_path / "colours.tif", 128, 128)
    with rasterio.open(raster, "r+") as file:
        pixels = np.full((3, 128, 128), 20, np.uint8)
        pixels[0, :64], pixels[1, 64:, :64], pixels[2, 64:, 64:] = 200, 200, 200
        file.write(pixels)
        west, _, _, north = file.bounds
    archive = str(tmp_path / "archive")
    assert main(["index", "--archive", archive, str(raster), "--encoder", "mine", "--tile-m", "32", "--overlap", "0",
                 "--quiet"]) == 0
    out = tmp_path / "found.gpkg"
    for words, (x, y) in (("ge", (0, 1)), ("be", (1, 1))):
        assert main(["search", "--archive", archive, "--text", words, "-k", "1", "--out", str(out), "--quiet"]) == 0
        middle = geopandas.read_file(out, layer="places").geometry[0].centroid
        assert (int((middle.x - west) // 64), int((north - middle.y) // 64)) == (x, y)
    assert main(["search", "--archive", archive, "--like", "text:re", "--unlike", "text:ge", "--out", str(out),
                 "--quiet"]) == 0


def test_the_command_line_says_a_search_by_words_as_it_would_be_typed():
    from kinscape.core.jobs.doors import as_command
    from kinscape.core.jobs.examples import Example
    from kinscape.core.jobs.search import SearchJob

    job = SearchJob(archive="a", like=(Example(text="a harbour"),), out="o.gpkg")
    assert "--like 'text:a harbour'" in as_command(job, "posix")
    with pytest.raises(InputError, match="exactly one of"):
        Example(text="ships", tile="0/1/2")


def test_encoders_are_added_listed_and_removed_on_the_command_line(desk, capsys):
    from kinscape.core.cli import main

    mean_colour_onnx(desk / "mine.onnx")
    card = str(save_card(desk))
    assert main(["encoders", "add", card, "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["encoder"] == "mine"
    assert main(["encoders", "add", card]) == 2
    assert "there is a model called 'mine'" in capsys.readouterr().err
    assert main(["encoders", "--json"]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert "mine" in [e["name"] for e in told["encoders"] if e["is_own"]]
    assert main(["encoders", "remove", "mine"]) == 0
    assert "mine" not in registry.encoder_names()


def test_models_of_the_user_stay_out_of_the_shipped_ones(desk, own):
    mean_colour_onnx(desk / "mine.onnx")
    add_model(save_card(desk))
    assert "mine" not in find_models([models.shipped_folder()])
    assert "mine" in find_models()
