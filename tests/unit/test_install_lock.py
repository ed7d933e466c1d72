"""The shipped lock agrees with what was tested, and components find their packages in it."""

from __future__ import annotations

import importlib.util

import pytest
from data import ROOT
from kinscape.core.errors import InputError
from kinscape.core.install import components

spec = importlib.util.spec_from_file_location("kinscape_lock_tool", ROOT / "tools" / "engine_lock.py")
tool = importlib.util.module_from_spec(spec)
spec.loader.exec_module(tool)


def test_the_shipped_lock_has_the_versions_that_were_tested_together():
    assert tool.drift() == []


def test_a_version_that_drifted_is_named(monkeypatch):
    monkeypatch.setattr(tool, "tested", lambda: {"numpy": "9.9"})
    assert any(line.startswith("numpy: tested 9.9") for line in tool.drift())


def test_every_requirement_of_a_component_is_pinned_in_its_section():
    for component in components.COMPONENTS:
        pinned = {pin.name for pin in components.read_lock() if pin.section == component.name}
        assert set(map(components.normal, component.requirements)) <= pinned
    named = {components.normal(name) for c in components.COMPONENTS for name in c.requirements}
    assert named == {components.normal(tool.name_of(line)) for line in tool.requirements()}


def test_the_small_build_of_torch_does_without_the_libraries_of_the_card():
    chosen = components.chosen(("networks",))
    small, large = components.pins_of(chosen, "cpu"), components.pins_of(chosen, "large")
    assert {p.version for p in small if p.name == "torch"} == {
        p.version + "+cpu" for p in large if p.name == "torch"
    } and not [p for p in small if p.name == "torch" and p.hashes]
    assert not [p for p in small if p.name.startswith("nvidia")] and [p for p in large if p.name.startswith("nvidia")]


def test_the_engine_always_comes_and_unknown_components_are_named():
    assert [c.name for c in components.chosen(())] == ["engine"]
    with pytest.raises(InputError, match="no component called 'x'"):
        components.chosen(("x",))


def test_a_lock_is_read_with_markers_hashes_and_sections():
    hashes = "    --hash=sha256:aa \\\n    --hash=sha256:bb\n"
    text = f"# made\n# [a]\nOne.X==1 ; python_version < '3.11' \\\n{hashes}# [b]\ntwo==2\n"
    first, second = components.parse_lock(text)
    assert (first.name, first.version, first.marker, first.hashes, first.section) == (
        "one-x", "1", "python_version < '3.11'", frozenset({"aa", "bb"}), "a"
    )  # fmt: skip
    assert (second.name, second.marker, second.hashes, second.section) == ("two", "", frozenset(), "b")


def test_sizes_grow_with_what_is_ticked():
    engine, both = components.estimate(("engine",)), components.estimate(("engine", "networks"), "large")
    assert 0 < engine.download < engine.disk and both.download > 3 * engine.download
