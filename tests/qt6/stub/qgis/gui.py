"""qgis.gui of the stand-in: real Qt widgets under QGIS's names."""

from PyQt6 import QtWidgets as w
from PyQt6.QtCore import QObject, pyqtSignal

from ._nothing import module_getattr, on_top_of


class _FileWidget(w.QWidget):
    fileChanged = pyqtSignal(str)

    class StorageMode:
        GetFile, GetDirectory, GetMultipleFiles, SaveFile = range(4)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._edit = w.QLineEdit(self)

    def lineEdit(self):
        return self._edit

    def filePath(self):
        return self._edit.text()

    def setFilePath(self, path):
        self._edit.setText(path)
        self.fileChanged.emit(path)


_FileWidget = on_top_of(_FileWidget, "QgsFileWidget")


class _Collapsible(w.QGroupBox):
    collapsedStateChanged = pyqtSignal(bool)

    def __init__(self, *args):
        super().__init__(*args)
        self._button = w.QToolButton(self)
        self._button.setObjectName("collapseButton")
        self._is_collapsed = False

    def setCollapsed(self, is_collapsed):
        self._is_collapsed = is_collapsed
        self.collapsedStateChanged.emit(is_collapsed)

    def isCollapsed(self):
        return self._is_collapsed


def _with(base, name, **signals):
    return on_top_of(base, name, **signals)


_known = {
    "QgsFileWidget": _FileWidget,
    "QgsDockWidget": _with(
        w.QDockWidget, "QgsDockWidget", opened=pyqtSignal(), closed=pyqtSignal(), closedStateChanged=pyqtSignal(bool)
    ),
    "QgsOptionsPageWidget": _with(w.QWidget, "QgsOptionsPageWidget"),
    "QgsOptionsWidgetFactory": _with(QObject, "QgsOptionsWidgetFactory"),
    "QgsFieldComboBox": _with(w.QComboBox, "QgsFieldComboBox", fieldChanged=pyqtSignal(str)),
    "QgsMapLayerComboBox": _with(w.QComboBox, "QgsMapLayerComboBox", layerChanged=pyqtSignal(object)),
    "QgsCollapsibleGroupBox": _with(_Collapsible, "QgsCollapsibleGroupBox"),
    "QgsCollapsibleGroupBoxBasic": _with(_Collapsible, "QgsCollapsibleGroupBoxBasic"),
    "QgsDoubleSpinBox": _with(w.QDoubleSpinBox, "QgsDoubleSpinBox"),
    "QgsSpinBox": _with(w.QSpinBox, "QgsSpinBox"),
    "QgsDateEdit": _with(w.QDateEdit, "QgsDateEdit"),
    "QgsDateTimeEdit": _with(w.QDateTimeEdit, "QgsDateTimeEdit"),
    "QgsCheckableComboBox": _with(w.QComboBox, "QgsCheckableComboBox", checkedItemsChanged=pyqtSignal(list)),
    "QgsFilterLineEdit": _with(w.QLineEdit, "QgsFilterLineEdit"),
    "QgsPasswordLineEdit": _with(w.QLineEdit, "QgsPasswordLineEdit"),
    "QgsAuthConfigSelect": _with(w.QWidget, "QgsAuthConfigSelect", selectedConfigIdChanged=pyqtSignal(str)),
    "QgsProjectionSelectionWidget": _with(w.QWidget, "QgsProjectionSelectionWidget", crsChanged=pyqtSignal(object)),
    "QgsMapTool": _with(QObject, "QgsMapTool", activated=pyqtSignal(), deactivated=pyqtSignal()),
    "QgsMapCanvas": _with(
        w.QGraphicsView,
        "QgsMapCanvas",
        extentsChanged=pyqtSignal(),
        mapToolSet=pyqtSignal(object, object),
        destinationCrsChanged=pyqtSignal(),
        renderComplete=pyqtSignal(object),
        layersChanged=pyqtSignal(),
        scaleChanged=pyqtSignal(float),
        rotationChanged=pyqtSignal(float),
        keyPressed=pyqtSignal(object),
    ),
    "QgsMessageBar": _with(w.QFrame, "QgsMessageBar"),
}
__getattr__ = module_getattr(_known)
