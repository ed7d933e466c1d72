"""What the plugin's widgets need to be made, without QGIS: a session whose jobs never answer, a canvas, models."""

from __future__ import annotations

import importlib
import inspect

from PyQt6.QtCore import QObject, Qt, pyqtSignal
from PyQt6.QtWidgets import QMainWindow


class Task(QObject):
    """A job that never ends."""

    progressed = pyqtSignal(object)
    logged = pyqtSignal(str, str)
    succeeded = pyqtSignal(object)
    failed = pyqtSignal(object)
    cancelled = pyqtSignal()

    def cancel(self):
        pass


class Interface:
    """The part of QgisInterface that the dock asks for."""

    def __init__(self):
        from qgis.gui import QgsMapCanvas

        self._window, self._canvas = QMainWindow(), QgsMapCanvas()

    def mainWindow(self):
        return self._window

    def mapCanvas(self):
        return self._canvas

    def messageBar(self):
        return None

    def __getattr__(self, name):
        from qgis._nothing import Nothing

        return Nothing()


class Things:
    """Makes widgets by the names of their arguments; keeps what it made, so that Qt and Python agree who owns it."""

    def __init__(self):
        from kinscape.ui.dock.session import Session

        self.iface = Interface()
        self.tasks = []
        self.session = Session(self.iface, runner=self._start, engine_check=lambda: None)
        self.kept = []

    def _start(self, *_args, **_kwargs):
        self.tasks.append(Task())
        return self.tasks[-1]

    def make(self, cls):
        arguments = {}
        for name, parameter in list(inspect.signature(cls.__init__).parameters.items())[1:]:
            if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
                continue
            if parameter.default is parameter.empty or name in ("session",):
                arguments[name] = self.value(name)
        widget = cls(**arguments)
        self.kept.append((widget, arguments))
        return widget

    def value(self, name):
        from qgis.PyQt.QtGui import QPixmap
        from qgis.PyQt.QtWidgets import QWidget

        known = {
            "iface": lambda: self.iface,
            "session": lambda: self.session,
            "canvas": self.iface.mapCanvas,
            "parent": lambda: QWidget(self.iface.mainWindow()),
            "model": self._model,
            "history": self._history,
            "title": lambda: "Title",
            "text": lambda: "Text",
            "tooltip": lambda: "What it does",
            "name": lambda: "name",
            "chosen": lambda: "handcrafted",
            "icon": lambda: "mActionFileOpen",
            "orientation": lambda: Qt.Orientation.Horizontal,
            "number": lambda: 1,
            "label": lambda: "Label",
            "picture": QPixmap,
            "value": lambda: 0.7,
            "is_like": lambda: True,
            "places": lambda: [{"row": 1, "score": 0.9}, {"row": 2, "score": 0.8}],
            "folder": lambda: "",
            "colour": lambda: "#1f78b4",
            "new": lambda: {2},
            "actions": lambda: (),
            "encoder": lambda: "handcrafted",
            "graph": lambda: importlib.import_module("pyqtgraph"),
            "runner": lambda: self.session,
            "choices": self._choices,
            "strips": lambda: (self._part("example_strip.ExampleStrip"), self._part("example_strip.ExampleStrip")),
            "notice": lambda: self._part("notice.Notice"),
            "where": lambda: self._part("where_box.WhereBox"),
            "filters": lambda: self._part("filters_box.FiltersBox"),
            "run": lambda: self._part("run_row.RunRow"),
            "ask": lambda: self._part("ask_row.AskRow"),
            "hub": lambda: self.session.remote,
        }
        if name not in known:
            raise TypeError(f"tests/qt6/things.py does not know what to give for {name!r}")
        return known[name]()

    @staticmethod
    def _model():
        from kinscape.ui.dock.hits.hits_model import HitsModel

        return HitsModel()

    def _part(self, name):
        """Another widget of ui/dock/widgets."""
        module, cls = name.split(".")
        return self.make(getattr(importlib.import_module(f"kinscape.ui.dock.widgets.{module}"), cls))

    @staticmethod
    def _choices():
        from kinscape.ui.install.choices import InstallChoices

        return InstallChoices()

    @staticmethod
    def _history():
        from kinscape.ui.dock.history import History

        return History()
