"""The encoder of a new archive: the usual one is left to the engine, another one is named."""

from __future__ import annotations

import pytest
from kinscape.ui.dock.train import networks
from kinscape.ui.dock.widgets.build_options import BuildOptions
from kinscape.ui.dock.widgets.encoder_combo import usual_encoder


@pytest.mark.parametrize(("has", "usual"), [(True, "kinscape"), (None, "kinscape"), (False, "handcrafted")])
def test_the_usual_encoder_is_shown_but_not_named(qgis_app, monkeypatch, has, usual):
    monkeypatch.setattr(networks, "has_networks", lambda: has)
    options = BuildOptions("")
    assert usual_encoder() == options.encoder.name() == usual
    assert options.fields()["encoder"] == ""


def test_another_encoder_is_named_whether_chosen_or_set_as_usual(qgis_app, monkeypatch):
    monkeypatch.setattr(networks, "has_networks", lambda: True)
    options = BuildOptions("")
    options.encoder.choose("resnet18")
    assert options.fields()["encoder"] == "resnet18"
    assert BuildOptions("handcrafted").fields()["encoder"] == "handcrafted"


def test_an_archive_of_another_encoder_shows_its_own(qgis_app, monkeypatch):
    monkeypatch.setattr(networks, "has_networks", lambda: True)
    options = BuildOptions("")
    options.set_fixed({"path": "/a", "generation": 1, "grid": {"scales": []}, "encoder": {"name": "handcrafted"}})
    assert options.encoder.name() == options.fields()["encoder"] == "handcrafted"
