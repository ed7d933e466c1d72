"""qgis.core of the stand-in."""

from PyQt6.QtCore import QObject, QSettings, pyqtSignal
from PyQt6.QtGui import QIcon

from ._nothing import Nothing, module_getattr, on_top_of

NULL = None


class _Application(Nothing):
    @staticmethod
    def getThemeIcon(_name):
        return QIcon()

    @staticmethod
    def qgisSettingsDirPath():
        return ""

    @staticmethod
    def instance():
        return None


class _Settings(QSettings):
    def __init__(self, *_args):
        super().__init__("kinscape-tests", "qt6")

    def value(self, key, default=None, type=None, section=None):  # noqa: A002 - QGIS's own name
        return default

    def setValue(self, key, value, section=None):
        pass


class _Project(QObject):
    readProject = pyqtSignal()
    writeProject = pyqtSignal()
    cleared = pyqtSignal()
    layersAdded = pyqtSignal(list)
    layersRemoved = pyqtSignal(list)
    layersWillBeRemoved = pyqtSignal(list)
    crsChanged = pyqtSignal()

    _the_one = None

    @classmethod
    def instance(cls):
        if cls._the_one is None:
            cls._the_one = cls()
        return cls._the_one

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return {
            "mapLayers": lambda *_: {},
            "homePath": lambda: "",
            "fileName": lambda: "",
            "readEntry": lambda *_: ("", False),
        }.get(name, Nothing())


_known = {
    "QgsApplication": _Application,
    "QgsSettings": _Settings,
    "QgsProject": _Project,
    "QgsTask": on_top_of(QObject, "QgsTask"),
    "QgsFeedback": on_top_of(QObject, "QgsFeedback"),
}
__getattr__ = module_getattr(_known)
