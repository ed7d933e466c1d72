"""Settings, the engine's interpreter and environment, and the log, as QGIS keeps them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from kinscape.core.errors import EngineError
from kinscape.ui import environment
from kinscape.ui.log import TAG, log, open_log
from kinscape.ui.options.settings import GROUP, Settings
from qgis.core import Qgis, QgsApplication, QgsSettings


@pytest.fixture(autouse=True)
def fresh(monkeypatch):
    QgsSettings().remove(GROUP)
    monkeypatch.delenv(environment.VARIABLE, raising=False)
    yield
    QgsSettings().remove(GROUP)


def test_settings_survive_being_saved():
    kept = Settings("/py", "resnet18", 4000, "/cache", "/a", ("/a", "/b ü", "/c,d"))
    kept.save()
    assert Settings.load() == kept


@pytest.mark.parametrize("recent", [(), ("/only",), ('/with "quotes", and commas',)])
def test_lists_of_any_length_survive(recent):
    Settings(recent_archives=recent).save()
    assert Settings.load().recent_archives == recent


def test_defaults_are_not_kept_so_that_later_ones_count():
    Settings(memory_mb=5).save()
    Settings().save()
    assert not QgsSettings().contains(f"{GROUP}/memory_mb") and Settings.load() == Settings()


@pytest.mark.parametrize(
    "name, stored",
    [
        ("memory_mb", "lots"),
        ("memory_mb", "-3"),
        ("recent_archives", "{"),
        ("recent_archives", "[1]"),
        ("default_encoder", ["a", "b"]),
    ],
)
def test_a_value_that_cannot_be_understood_counts_as_not_set(name, stored):
    QgsSettings().setValue(f"{GROUP}/{name}", stored)
    assert Settings.load() == Settings()


def test_a_number_that_came_back_as_text_is_a_number():
    QgsSettings().setValue(f"{GROUP}/memory_mb", "2500")
    assert Settings.load().memory_mb == 2500 == environment.memory_limit_mb()


def test_the_python_of_the_settings_comes_first_then_that_of_the_environment(monkeypatch, tmp_path):
    python, other = tmp_path / "python", tmp_path / "other"
    python.touch(0o755)
    other.touch(0o755)
    monkeypatch.setenv(environment.VARIABLE, str(other))
    assert environment.engine_python() == str(other)
    Settings(engine_python=str(python)).save()
    assert environment.engine_python() == str(python)


def test_a_python_that_does_not_exist_is_named(monkeypatch):
    Settings(engine_python="/no/such/python").save()
    with pytest.raises(EngineError, match="of the settings: /no/such/python does not exist"):
        environment.engine_python()
    Settings().save()
    monkeypatch.setenv(environment.VARIABLE, "/nor/this")
    with pytest.raises(EngineError, match="KINSCAPE_ENGINE_PYTHON: /nor/this does not exist"):
        environment.engine_python()


def test_then_the_checkouts_environment_then_the_installed_one_else_an_error_that_says_where(monkeypatch, tmp_path):
    plugin, installed = tmp_path / "plugin", tmp_path / "installed"
    monkeypatch.setattr(environment, "plugin_folder", lambda: plugin)
    monkeypatch.setattr(environment, "installed_environment_folder", lambda: installed)
    monkeypatch.setattr(environment, "install_base", lambda: tmp_path / "base")
    with pytest.raises(EngineError) as caught:
        environment.engine_python()
    assert str(tmp_path / "base") in caught.value.message and "Doctor" in caught.value.hint
    for folder in (installed, plugin / ".venv"):
        python = environment.python_of(folder)
        python.parent.mkdir(parents=True)
        python.touch()
        assert environment.engine_python() == str(python)


@pytest.mark.parametrize(
    "settings, folder",
    [("QGIS3/profiles/default/", "QGIS3/kinscape"), ("odd/place", "odd/kinscape")],
)
def test_the_installed_environment_serves_all_profiles_and_survives_upgrades(monkeypatch, tmp_path, settings, folder):
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", staticmethod(lambda: str(tmp_path / settings)))
    assert environment.install_base() == tmp_path / folder
    assert environment.installed_environment_folder() is None, "nothing is complete there"


def test_the_engine_gets_nothing_of_qgiss_own_environment(monkeypatch):
    for name in (
        "PYTHONPATH",
        "PYTHONHOME",
        "PYTHONSTARTUP",
        "PROJ_LIB",
        "PROJ_DATA",
        "GDAL_DATA",
        "GDAL_DRIVER_PATH",
        "QT_PLUGIN_PATH",
        "QGIS_PREFIX_PATH",
        "VIRTUAL_ENV",
        "CONDA_PREFIX",
        "PIP_TARGET",
        "UV_INDEX",
    ):
        monkeypatch.setenv(name, "/x")
    monkeypatch.setenv("SSL_CERT_FILE", "/gone/with/the/last/qgis.pem")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", __file__)
    monkeypatch.setenv("LD_LIBRARY_PATH", os.pathsep.join(["/opt/QGIS 3.40/lib", "/opt/cuda/lib", "/usr/lib/qgis"]))
    monkeypatch.setenv("DYLD_LIBRARY_PATH", "/Applications/QGIS-LTR.app/Contents/MacOS/lib")
    monkeypatch.setenv("KINSCAPE_DATA", "/data")
    monkeypatch.setenv("HTTPS_PROXY", "proxy:1")
    clean = environment.child_environment()
    assert not [
        name
        for name in clean
        if name.startswith(("PROJ_", "GDAL_", "QT_", "QGIS_", "DYLD_"))
        or name in ("PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "VIRTUAL_ENV")
    ]
    assert not {"CONDA_PREFIX", "PIP_TARGET", "UV_INDEX", "SSL_CERT_FILE"} & set(clean)
    assert clean["REQUESTS_CA_BUNDLE"] == __file__, "one that is there may be needed"
    assert clean["LD_LIBRARY_PATH"] == "/opt/cuda/lib"
    assert (clean["KINSCAPE_DATA"], clean["HTTPS_PROXY"], clean["PATH"]) == ("/data", "proxy:1", os.environ["PATH"])
    assert (clean["PYTHONSAFEPATH"], clean["PYTHONIOENCODING"]) == ("1", "utf-8")
    assert os.environ["PYTHONPATH"] == "/x", "only the child's environment is changed"


def test_the_engine_is_started_through_the_bootstrap(monkeypatch):
    monkeypatch.setenv(environment.VARIABLE, sys.executable)
    launch = environment.engine_launch()
    import kinscape

    assert launch.command == (sys.executable, str(environment.plugin_folder() / "core" / "bootstrap.py"), "engine")
    assert Path(launch.command[1]).is_file() and launch.version == kinscape.__version__


def test_messages_go_to_one_tab_with_their_level():
    seen = []
    QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(
        lambda *message: seen.append(message)
    )
    log("hello")
    log("careful", "warning")
    log("broken", "error")
    log("odd", "no such level")
    levels = Qgis.MessageLevel
    assert seen == [
        ("hello", TAG, levels.Info),
        ("careful", TAG, levels.Warning),
        ("broken", TAG, levels.Critical),
        ("odd", TAG, levels.Info),
    ]


def test_the_log_is_opened_where_there_is_a_window(iface):
    assert open_log() is True


def test_the_log_is_not_opened_without_one(headless):
    assert open_log() is False


@pytest.mark.parametrize("memory_mb, seen", [(0, None), (2500, "2500")])
def test_the_memory_limit_reaches_the_engines_environment(monkeypatch, memory_mb, seen):
    """core/archive/crew.py starts as many workers as fit into it."""
    monkeypatch.delenv(environment.MEMORY_VARIABLE, raising=False)
    monkeypatch.setenv(environment.VARIABLE, sys.executable)
    Settings(memory_mb=memory_mb).save()
    assert environment.engine_launch().environment.get(environment.MEMORY_VARIABLE) == seen


def test_without_a_limit_of_the_settings_that_of_the_users_environment_counts(monkeypatch):
    monkeypatch.setenv(environment.MEMORY_VARIABLE, "900")
    assert environment.child_environment()[environment.MEMORY_VARIABLE] == "900"
    assert environment.child_environment(2500)[environment.MEMORY_VARIABLE] == "2500"
