"""Symbols of a run for colour-blind eyes and grey prints: classes differ in lightness, roles also in form."""

from __future__ import annotations

import numpy as np
import pytest
from kinscape.ui.layers.run_group import add_run
from run_files import write_run

# linear RGB -> what a dichromat sees (Vienot, Brettel and Mollon 1999; the red-green kinds)
SEEN_BY = {
    "all cones": np.eye(3),
    "no red cones": np.array([[0.1121, 0.8853, -0.0005], [0.1127, 0.8897, -0.0001], [0.0045, 0.0, 1.0019]]),
    "no green cones": np.array([[0.292, 0.7054, -0.0003], [0.2934, 0.7089, 0.0], [-0.02098, 0.02559, 1.0019]]),
    "grey print": np.tile([0.2126, 0.7152, 0.0722], (3, 1)),
}


def lightness(color, eyes) -> float:
    """CIE L*, 0..100, of a QColor as seen by ``eyes``."""
    rgb = np.array([color.redF(), color.greenF(), color.blueF()])
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    y = float(np.clip(SEEN_BY[eyes] @ linear, 0, 1) @ [0.2126, 0.7152, 0.0722])
    return 116 * y ** (1 / 3) - 16 if y > 0.008856 else 903.3 * y


@pytest.fixture
def run(project, tmp_path):
    return add_run(write_run(tmp_path, unlike=True), "run", project)


@pytest.mark.parametrize("eyes", SEEN_BY)
def test_a_better_class_is_lighter_to_every_eye(run, eyes):
    ranges = run.places.renderer().ranges()
    steps = [lightness(r.symbol().color(), eyes) for r in ranges]  # best first
    assert len(steps) == 6 and all(better - worse > 6 for better, worse in zip(steps, steps[1:])), steps


@pytest.mark.parametrize("eyes", SEEN_BY)
def test_the_ramp_of_the_score_map_grows_lighter(run, eyes):
    ramp = run.score_map.renderer().shader().rasterShaderFunction().sourceColorRamp()
    steps = [lightness(ramp.color(i / 20), eyes) for i in range(21)]
    assert all(b > a for a, b in zip(steps, steps[1:])) and steps[-1] - steps[0] > 60


def test_like_and_unlike_differ_in_form_too(run):
    symbols = {c.value(): c.symbol().clone() for c in run.query.renderer().categories()}

    def form(symbol):
        return [(layer.layerType(), layer.properties().get("line_style"), layer.properties().get("customdash"))
                for layer in symbol.symbolLayers()]  # fmt: skip

    assert form(symbols["like"]) != form(symbols["unlike"])


def test_each_outline_has_a_light_casing_so_that_dark_imagery_does_not_swallow_it(run):
    for symbol in [r.symbol().clone() for r in run.places.renderer().ranges()]:
        casing, line = symbol.symbolLayers()[0], symbol.symbolLayers()[-1]
        assert casing.color().lightness() > 200 and casing.width() > line.width()
