"""What QGIS's side knows by itself, quickly and without the engine: versions, plugin, languages, charts, proxies."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from qgis.core import Qgis, QgsNetworkAccessManager, QgsProjUtils
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QLocale, QSysInfo, qVersion
from qgis.PyQt.QtNetwork import QNetworkProxy

from ... import __version__
from ...core.errors import KinscapeError
from ...core.install.scrub import host_of
from ..environment import EnginePython, find_engine_python, plugin_folder
from ..i18n import FOLDER, tr, user_language
from ..log import last_troubles
from ..words import sentence
from .fact import INSTALL, LOG, NOTE, OK, OPTIONS, WARNING, WRONG, Fact

LEAST_QGIS = 34000  # qgisMinimumVersion of metadata.txt
_PROXY_VARIABLES = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY")


def quick_facts() -> list[Callable[[], Fact]]:
    """Each takes milliseconds; they are called one after the other, so that the window stays alive."""
    return [qgis_fact, libraries_fact, system_fact, plugin_fact, language_fact, charts_fact, proxy_fact]


def qgis_fact() -> Fact:
    found = tr("QGIS {0}, Qt {1}, PyQt {2}, Python {3}").format(
        Qgis.version(), qVersion(), PYQT_VERSION_STR, platform.python_version()
    )
    if Qgis.versionInt() >= LEAST_QGIS:
        return Fact("qgis", "qgis", tr("QGIS"), OK, found)
    remedy = tr("Kinscape is tested with QGIS 3.40 and later: update QGIS.")
    return Fact("qgis", "qgis", tr("QGIS"), WARNING, found, remedy)


def libraries_fact() -> Fact:
    from osgeo import gdal

    proj = f"{QgsProjUtils.projVersionMajor()}.{QgsProjUtils.projVersionMinor()}"
    found = tr("GDAL {0}, PROJ {1}").format(gdal.VersionInfo("RELEASE_NAME"), proj)
    return Fact("libraries", "qgis", tr("Libraries of QGIS"), OK, found)


def system_fact() -> Fact:
    found = f"{QSysInfo.prettyProductName()}, {QSysInfo.kernelType()} {QSysInfo.kernelVersion()}"
    return Fact("system", "qgis", tr("Operating system"), OK, f"{found}, {QSysInfo.currentCpuArchitecture()}")


def plugin_fact() -> Fact:
    found = tr("Version {0} in {1}").format(__version__, plugin_folder())
    return Fact("plugin", "qgis", tr("Kinscape"), OK, found)


def language_fact() -> Fact:
    language, title = user_language(), tr("Language")
    name = QLocale(language).nativeLanguageName() or language
    if language.split("_")[0] in ("en", "C", ""):
        return Fact("language", "qgis", title, OK, tr("{0}: the language in which Kinscape is written").format(name))
    known = any((FOLDER / f"kinscape_{form}.qm").is_file() for form in (language, language.split("_")[0]))
    if known:
        return Fact("language", "qgis", title, OK, tr("{0}: the translation is loaded").format(name))
    found = tr("{0}: there is no translation, Kinscape speaks English").format(name)
    return Fact("language", "qgis", title, NOTE, found)


def charts_fact() -> Fact:
    from .. import charts

    module, title = charts.pyqtgraph(), tr("Charts")
    if module is not None:
        folder = Path(str(module.__file__)).parent.parent
        found = tr("pyqtgraph {0} of {1}").format(getattr(module, "__version__", "?"), folder)
        return Fact("charts", "qgis", title, OK, found)
    found = tr("pyqtgraph is not there: the histogram is drawn in a simpler way")
    return Fact("charts", "qgis", title, NOTE, found, tr("It comes with the engine."))


def proxy_fact() -> Fact:
    """Hosts only: a proxy's address may hold a password."""
    title, proxy = tr("Network proxy"), QgsNetworkAccessManager.instance().fallbackProxy()
    direct = (QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy)
    found = []
    if proxy.type() not in direct:
        found.append(tr("QGIS: {0}").format(f"{proxy.hostName()}:{proxy.port()}"))
    for name in _PROXY_VARIABLES:
        address = os.environ.get(name) or os.environ.get(name.lower(), "")
        if address:
            found.append(f"{name}: {host_of(address if '://' in address else f'http://{address}')}")
    return Fact("proxy", "qgis", title, OK, ", ".join(found) or tr("None"))


# -- the engine, as far as it can be seen from here
def python_fact() -> tuple[Fact, EnginePython | None]:
    """Which Python would run the engine, and why that one; None where there is none."""
    title = tr("The engine's Python")
    try:
        python = find_engine_python()
    except KinscapeError as error:
        action = OPTIONS if _is_set_by_hand() else INSTALL
        return Fact("python", "engine", title, WRONG, sentence(error.message), error.hint, action), None
    source = {
        "settings": tr("chosen in the options"),
        "variable": tr("named by the variable KINSCAPE_ENGINE_PYTHON"),
        "checkout": tr("of the development folder"),
        "installed": tr("installed by Kinscape"),
    }[python.source]
    found = tr("{0}, {1}").format(python.path, source)
    if python.source == "installed" and _is_outdated(python.path):
        remedy = tr("It works, but this version of Kinscape was tested with newer packages: update it.")
        return Fact("python", "engine", title, WARNING, found, remedy, INSTALL), python
    return Fact("python", "engine", title, OK, found), python


def _is_set_by_hand() -> bool:
    from ..environment import VARIABLE
    from ..options.settings import Settings

    return bool(Settings.load().engine_python or os.environ.get(VARIABLE))


def _is_outdated(python: str) -> bool:
    from ...core.install.places import is_outdated

    parent = Path(python).parent
    return is_outdated(parent.parent if parent.name in ("bin", "Scripts") else parent)


# -- what went wrong lately
def log_fact() -> Fact:
    title, troubles = tr("Log"), last_troubles()
    if not troubles:
        return Fact("log", "log", title, OK, tr("No warnings"))
    last = troubles[-1]
    when = datetime.fromtimestamp(last.at).strftime("%H:%M")
    text = " ".join(last.text.split())
    shown = text if len(text) <= 240 else text[:240] + "…"
    found = tr("The last of {0}, at {1}: {2}").format(len(troubles), when, shown)
    return Fact("log", "log", title, NOTE, found, "", LOG)


def log_lines() -> list[str]:
    """The last warnings, for a diagnosis."""
    return [f"{datetime.fromtimestamp(t.at).isoformat(' ', 'seconds')} {t.level}: {t.text}" for t in last_troubles()]


