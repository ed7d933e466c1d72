"""What tests in a real QGIS share. pytest-qgis makes the application; our tests use these fixtures rather than its
own, so that another way of making it can stand in. Run with QT_QPA_PLATFORM=offscreen where there is no screen."""

from __future__ import annotations

import gc
import os
import sys
import time
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
ENGINE_SCRIPT = Path(__file__).resolve().parent.parent / "engine_script.py"


@pytest.fixture(scope="session", autouse=True)
def own_settings(tmp_path_factory):
    """QGIS settings of the tests' own: nobody's real ones are read or changed."""
    from qgis.core import QgsApplication, QgsSettings
    from qgis.PyQt.QtCore import QSettings

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path_factory.mktemp("settings")))
    QgsApplication.setOrganizationName("kinscape-tests")
    QgsApplication.setApplicationName("kinscape-tests")
    QgsSettings().clear()


@pytest.fixture(scope="session", autouse=True)
def no_garbage_after_qgis(qgis_app):
    """What is still in cycles goes while QGIS is there: collected after its end, layers and widgets crash."""
    yield
    gc.collect()


@pytest.fixture
def project():
    """The open project, empty before and after."""
    from qgis.core import QgsProject

    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def iface(qgis_iface, monkeypatch):
    """QGIS's interface object with a real message bar (``shown_texts`` reads it) and a canvas."""
    import qgis.utils
    from qgis.gui import QgsMessageBar

    bar = QgsMessageBar()
    monkeypatch.setattr(qgis_iface, "messageBar", lambda: bar, raising=False)
    monkeypatch.setattr(qgis.utils, "iface", qgis_iface)
    yield qgis_iface
    bar.clearWidgets()


@pytest.fixture
def headless(monkeypatch):
    """As in qgis_process and scripts: no interface object."""
    import qgis.utils

    monkeypatch.setattr(qgis.utils, "iface", None)


@pytest.fixture
def tiny_engine(monkeypatch):
    """The client of this process, with the engine of tests/engine_script.py: ``InfoJob("sleep:5")`` sleeps."""
    import kinscape
    from kinscape.ui import engine_client
    from kinscape.ui.engine_process import Launch

    launch = Launch((sys.executable, str(ENGINE_SCRIPT)), dict(os.environ), kinscape.__version__)
    client = engine_client.EngineClient(lambda: launch)
    monkeypatch.setattr(engine_client, "_client", client)
    yield client
    client.shutdown()


@pytest.fixture
def wait_for():
    """``wait_for(condition)`` lets QGIS handle its events until the condition holds (True) or patience ends (False)."""
    from qgis.PyQt.QtCore import QEventLoop, QTimer

    def wait(condition, patience_s: float = 20.0) -> bool:
        until = time.monotonic() + patience_s
        while not condition() and time.monotonic() < until:
            loop = QEventLoop()
            QTimer.singleShot(10, loop.quit)
            loop.exec()
        return bool(condition())

    return wait
