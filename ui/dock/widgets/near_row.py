"""The filter "within so many metres of a point": a radius, and a button with which the point is picked on the map."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsMapToolEmitPoint
from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpinBox, QToolButton, QWidget

from ...i18n import tr
from ...icons import theme_icon

_WORLD = "EPSG:4326"
_FIRST_RADIUS_M = 1000


class NearRow(QWidget):
    """``fields`` gives near, near_crs and radius_m of SearchJob, or nothing while it is off."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._before: QgsMapTool | None = None
        self.point: tuple[float, float] | None = None  # longitude, latitude
        self.radius = QSpinBox(self)
        self.radius.setRange(0, 10_000_000)
        self.radius.setSingleStep(100)
        self.radius.setSuffix(tr(" m"))
        self.radius.setSpecialValueText(tr("off"))
        self.radius.setGroupSeparatorShown(True)
        self.radius.setMinimumWidth(70)
        self.radius.setAccessibleName(tr("Distance from a point"))
        self.radius.setToolTip(tr("Only places within this distance of the point; 0 switches it off"))
        self.radius.valueChanged.connect(lambda _value: self._update())
        self.pick = QToolButton(self)
        self.pick.setIcon(theme_icon("mActionCapturePoint"))
        self.pick.setCheckable(True)
        self.pick.setAutoRaise(True)
        self.pick.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pick.setAccessibleName(tr("Pick the point on the map"))
        self.pick.setToolTip(tr("Click the point on the map"))
        self.pick.clicked.connect(self._pick)
        self.label = QLabel(self)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.radius)
        row.addWidget(self.pick)
        row.addWidget(self.label, 1)
        self._tool = QgsMapToolEmitPoint(canvas)
        self._tool.canvasClicked.connect(lambda point, _button: self._picked(point))
        self._tool.deactivated.connect(lambda: self.pick.setChecked(False))
        self._update()

    @property
    def is_on(self) -> bool:
        return self.point is not None and self.radius.value() > 0

    def set_near(self, point: tuple[float, float] | None, radius_m: float | None) -> None:
        """``point``: longitude and latitude, or None."""
        self.point = point
        self.radius.setValue(round(radius_m or 0))
        self._update()

    def clear(self) -> None:
        self.set_near(None, None)

    def fields(self) -> dict[str, Any]:
        if not self.is_on:
            return {}
        return {"near": self.point, "near_crs": _WORLD, "radius_m": float(self.radius.value())}

    def release(self) -> None:
        if self._canvas.mapTool() is self._tool:
            self._canvas.unsetMapTool(self._tool)
        self._tool.deleteLater()  # a map tool is the canvas's child, and would stay as long as the canvas

    def _pick(self) -> None:
        if self.pick.isChecked():
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self._tool)
            self._canvas.setFocus()
        else:
            self._canvas.unsetMapTool(self._tool)

    def _picked(self, point: QgsPointXY) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        try:
            world = QgsCoordinateTransform(
                crs, QgsCoordinateReferenceSystem(_WORLD), QgsProject.instance()
            ).transform(point)
        except QgsCsException:
            self.label.setText(tr("This point has no position on Earth"))
            return
        self.point = (world.x(), world.y())
        if self._before is not None:
            self._canvas.setMapTool(self._before)
        else:
            self._canvas.unsetMapTool(self._tool)
        self._before = None
        if not self.radius.value():
            self.radius.setValue(_FIRST_RADIUS_M)
        self._update()

    def _update(self) -> None:
        if self.point is None:
            self.label.setText(tr("no point yet") if self.radius.value() else "")
        else:
            locale = QLocale()
            self.label.setText(
                tr("of {0}, {1}").format(locale.toString(self.point[1], "f", 5), locale.toString(self.point[0], "f", 5))
            )
        self.label.setToolTip(tr("Latitude and longitude of the point") if self.point is not None else "")
        self.changed.emit()
