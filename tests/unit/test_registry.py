"""Encoders by name."""

from __future__ import annotations

import subprocess
import sys

import pytest
from kinscape.core.encoders.registry import encoder_catalogue, encoder_names, get_encoder
from kinscape.core.errors import InputError


def test_an_unknown_name_lists_the_known_ones():
    with pytest.raises(InputError, match=r"no encoder called 'nonsense'.*handcrafted.*resnet18"):
        get_encoder("nonsense")


def test_the_usual_choice_comes_first_and_is_here():
    first = encoder_catalogue()[0]
    assert first["name"] == encoder_names()[0] in ("kinscape", "handcrafted")
    assert first["is_available"]


def test_the_catalogue_agrees_with_the_encoder():
    entry = next(e for e in encoder_catalogue() if e["name"] == "handcrafted")
    spec = get_encoder("handcrafted").spec
    assert entry["is_available"]
    assert entry["size_mb"] == 0
    assert (entry["name"], entry["dim"], entry["input_px"]) == (spec.name, spec.dim, spec.input_px)
    assert entry["cell_px"] == spec.cell_px
    assert entry["licence"] == spec.licence
    assert entry["description"] == spec.description


def test_networks_in_the_catalogue_say_size_and_licence(monkeypatch, tmp_path):
    monkeypatch.setenv("KINSCAPE_CACHE", str(tmp_path))
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    entries = {e["name"]: e for e in encoder_catalogue()}
    usual = {"handcrafted", "kinscape", "tkanet", "resnet18", "resnet50", "vit_b_16", "efficientnet_v2_s"}
    assert set(entries) >= usual
    assert entries["resnet18"]["size_mb"] == 46.8
    assert entries["vit_b_16"]["licence"] == "BSD-3-Clause"
    assert not entries["resnet50"]["is_available"]


def test_handcrafted_refuses_weights():
    with pytest.raises(InputError, match="takes no weights"):
        get_encoder("handcrafted", weights="some.pth")


def test_fingerprints_tell_encoders_apart():
    from dataclasses import replace

    spec = get_encoder("handcrafted").spec
    assert replace(spec, version=spec.version + 1).fingerprint != spec.fingerprint
    assert replace(spec, description="other words").fingerprint == spec.fingerprint


def test_listing_loads_nothing_heavy():
    code = ("import sys; from kinscape.core.encoders.registry import encoder_catalogue; encoder_catalogue()\n"
            "print([m for m in ('torch', 'torchvision', 'scipy', 'rasterio', 'qgis') if m in sys.modules])")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
