"""The built ZIP passes what the plugin repository checks, and the checks can fail."""

from __future__ import annotations

import importlib.util
import zipfile

import pytest
from data import ROOT

spec = importlib.util.spec_from_file_location("kinscape_package_tool", ROOT / "tools" / "package.py")
tool = importlib.util.module_from_spec(spec)
spec.loader.exec_module(tool)


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    if not (ROOT / ".git").exists():
        pytest.skip("the ZIP is made from what git tracks, and this is no checkout")
    return tool.build(tmp_path_factory.mktemp("dist") / "kinscape.zip")


def test_the_zip_passes_every_check(built):
    assert tool.check(built) == []


def test_the_zip_holds_the_plugin_and_no_tests(built):
    names = zipfile.ZipFile(built).namelist()
    assert {"kinscape/metadata.txt", "kinscape/LICENSE", "kinscape/core/engine.py"} <= set(names)
    assert not [n for n in names if n.startswith(("kinscape/tests/", "kinscape/benchmarks/", "kinscape/tools/"))]


def test_the_same_tree_gives_the_same_bytes(built, tmp_path):
    assert tool.build(tmp_path / "again.zip").read_bytes() == built.read_bytes()


def test_checks_find_binaries_secrets_and_unsafe_code(tmp_path):
    folder = tmp_path / "kinscape"
    folder.mkdir()
    (folder / "unsafe.py").write_text("import subprocess\nsubprocess.call('ls', shell=True)\n")
    (folder / "secret.py").write_text("key = 'AKIA" + "IOSFODNN7EXAMPLF'\n")
    package = tmp_path / "bad.zip"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("kinscape/evil.so", b"\x7fELF")
        archive.writestr("kinscape/.hidden", b"")
    assert any("evil.so" in p for p in tool.check_names(package))
    assert any(".hidden" in p for p in tool.check_names(package))
    assert any("LICENSE" in p for p in tool.check_names(package))
    assert any("B602" in p for p in tool.check_bandit(folder))
    assert any("secret.py" in p for p in tool.check_secrets(folder))
