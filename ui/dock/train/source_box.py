"""What an encoder shall learn from, in one of three ways: the archive alone, labelled places, or folders of images."""

from __future__ import annotations

import os
from enum import Enum
from pathlib import Path

from qgis.core import Qgis, QgsFieldProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...i18n import tr
from ...layers.run_group import is_of_run
from ...words import count, number, tiles
from ..widgets.small_label import small_label

MOST_CLASSES_READ, MOST_FEATURES_READ = 200, 100_000
MOST_TILES = 4000  # of an archive are looked at: TrainEncoderJob.tiles
FEWEST_TILES = 50  # of an archive: fewer teach nothing that holds elsewhere
_IMAGES = (".tif", ".tiff", ".png", ".jpg", ".jpeg", ".jp2", ".bmp", ".webp", ".gif", ".vrt")
_MOST_COUNTED = 50_000
INDENT_PX = 20  # what belongs to a choice stands below its words


class Way(Enum):
    """The values are TrainEncoderJob's modes."""

    ARCHIVE = "archive"
    PLACES = "places"
    CLASSES = "classes"


class SourceBox(QWidget):
    """``changed`` follows every choice. ``problem`` says what is missing still, ``images`` how many there are to learn
    from, where that is known."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles, self._archive = 0, ""
        self._found: tuple[int, int] = (0, 0)  # class folders, images
        self.group = QButtonGroup(self)
        self.about_archive, self.about_places, self.about_classes = (small_label(self) for _ in range(3))
        self.pages = (self._archive_page(), self._places_page(), self._classes_page())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        for (way, text, tooltip), page in zip(_ways(), self.pages):
            button = QRadioButton(text, self)
            button.setToolTip(tooltip)
            self.group.addButton(button, list(Way).index(way))
            box.addWidget(button)
            box.addWidget(page)  # below the choice that it belongs to
        self.group.button(0).setChecked(True)
        self.group.idToggled.connect(lambda _id, is_on: self._way_chosen() if is_on else None)
        project = QgsProject.instance()
        project.layersAdded.connect(self._leave_out_results)
        project.layersRemoved.connect(self._leave_out_results)
        self._leave_out_results()
        self._way_chosen()

    # -- the three pages
    def _archive_page(self) -> QWidget:
        page = QWidget(self)
        box = QVBoxLayout(page)
        box.setContentsMargins(INDENT_PX, 0, 0, 2)
        box.addWidget(self.about_archive)
        return page

    def _places_page(self) -> QWidget:
        page = QWidget(self)
        self.layers = QgsMapLayerComboBox(page)
        self.layers.setFilters(Qgis.LayerFilter.PointLayer | Qgis.LayerFilter.PolygonLayer)
        self.layers.setToolTip(
            tr("A layer of the project with points or polygons that you have labelled; if features are selected, only "
               "they count")
        )
        self.layers.setAccessibleName(tr("Layer of labelled places"))
        self.fields = QgsFieldComboBox(page)
        self.fields.setFilters(QgsFieldProxyModel.Filter.String | QgsFieldProxyModel.Filter.Int)
        self.fields.setToolTip(tr("The field that says what each place is, such as 'orchard' or 'meadow'"))
        self.fields.setAccessibleName(tr("Class field"))
        for widget in (self.layers, self.fields):
            widget.setMinimumWidth(60)
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.layers.layerChanged.connect(self.fields.setLayer)
        self.layers.layerChanged.connect(lambda _layer: self._changed())
        self.fields.fieldChanged.connect(lambda _name: self._changed())
        form = QFormLayout(page)
        form.setContentsMargins(INDENT_PX, 0, 0, 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Layer"), self.layers)
        form.addRow(tr("&Class field"), self.fields)
        form.addRow(self.about_places)
        return page

    def _classes_page(self) -> QWidget:
        page = QWidget(self)
        self.folder = QgsFileWidget(page)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder with a sub-folder of images for each class"))
        self.folder.lineEdit().setPlaceholderText(tr("a folder with one sub-folder a class"))
        self.folder.setToolTip(
            tr("Each sub-folder is a class and holds images of it: orchard/1.tif, orchard/2.tif, meadow/1.tif …")
        )
        self.folder.fileChanged.connect(lambda _path: self._folder_chosen())
        form = QFormLayout(page)
        form.setContentsMargins(INDENT_PX, 0, 0, 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Folder"), self.folder)
        form.addRow(self.about_classes)
        return page

    # -- what is chosen
    @property
    def way(self) -> Way:
        return list(Way)[self.group.checkedId()]

    def choose(self, way: Way) -> None:
        self.group.button(list(Way).index(way)).setChecked(True)

    @property
    def layer(self) -> QgsVectorLayer | None:
        layer = self.layers.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) and layer.isValid() else None

    @property
    def class_field(self) -> str:
        return str(self.fields.currentField())

    @property
    def class_folder(self) -> str:
        return self.folder.filePath().strip()

    @property
    def needs_archive(self) -> bool:
        """Labelled places need the archive too: its rasters are what is looked at there."""
        return self.way is not Way.CLASSES

    def set_archive(self, folder: str, n_tiles: int) -> None:
        """The archive that is open, "" for none, and how many tiles it has."""
        self._archive, self._tiles = folder, n_tiles
        self._changed()

    @property
    def images(self) -> int:
        """How many images an epoch has, 0 where nobody knows."""
        if self.way is Way.ARCHIVE:
            return min(self._tiles, MOST_TILES) if self._archive else 0
        if self.way is Way.CLASSES:
            return self._found[1]
        return self._features()

    def problem(self) -> str:
        """What is missing before anything can be learned, or ""."""
        if self.needs_archive and not self._archive:
            return tr("Open an archive first: its rasters are what is looked at")
        if self.way is Way.ARCHIVE:
            few = self._tiles < FEWEST_TILES
            return tr("The archive has too few tiles to learn from: {0}").format(tiles(self._tiles)) if few else ""
        if self.way is Way.CLASSES:
            if not self.class_folder:
                return tr("Choose the folder with the images first")
            return "" if self._found[0] >= 2 else tr("At least two sub-folders with images are needed")
        if self.layer is None:
            return tr("Choose a layer with labelled points or polygons first")
        if not self.class_field:
            return tr("Choose the field that says what each place is")
        return "" if len(self._classes()) >= 2 else tr("At least two classes are needed in the field")

    # -- words
    def _way_chosen(self) -> None:
        for number_, page in enumerate(self.pages):
            page.setVisible(number_ == self.group.checkedId())
        self._changed()

    def _changed(self) -> None:
        self.about_archive.setText(self._archive_text())
        self.about_places.setText(self._places_text())
        self.about_classes.setText(self._classes_text())
        self.changed.emit()

    def _archive_text(self) -> str:
        text = tr("Looks at the tiles of your archive in many ways (turned, brighter, closer) and learns what belongs "
                  "together. Needs no labels.")
        if self._archive:
            name = Path(self._archive).name
            text += " " + tr("Archive {0}: {1}.").format(name, tiles(self._tiles))
        return text

    def _places_text(self) -> str:
        text = tr("Learns to tell your classes apart where they look alike, from 20 places a class or more; a fifth of "
                  "the area is kept apart to measure how good it is.")
        if self.layers.count() == 0:
            return tr("The project has no layer of points or polygons.") + " " + text
        classes = self._classes()
        if classes:
            text += " " + tr("{0}, {1}.").format(
                count(len(classes), tr("1 class"), tr("{0} classes")),
                count(self._features(), tr("1 place"), tr("{0} places")),
            )
        return text

    def _classes_text(self) -> str:
        text = tr("Learns the classes of a collection, one sub-folder a class, 50 images each or more.")
        if self.class_folder:
            folders, images = self._found
            found = count(images, tr("1 image"), tr("{0} images"))
            text += " " + tr("Found: {0} in {1}.").format(
                found if images < _MOST_COUNTED else tr("more than {0} images").format(number(_MOST_COUNTED)),
                count(folders, tr("1 class"), tr("{0} classes")),
            )
        return text

    def _folder_chosen(self) -> None:
        self._found = count_images(self.class_folder) if self.class_folder else (0, 0)
        self._changed()

    def _features(self) -> int:
        layer = self.layer
        if layer is None:
            return 0
        return layer.selectedFeatureCount() or max(0, layer.featureCount())

    def _classes(self) -> list[str]:
        """The values of the class field; of a very large layer nobody counts them here."""
        layer, field = self.layer, self.class_field
        if layer is None or not field:
            return []
        if layer.featureCount() > MOST_FEATURES_READ:
            return ["", ""]  # the job itself looks
        values = layer.uniqueValues(layer.fields().indexOf(field), MOST_CLASSES_READ)
        return sorted(str(value) for value in values if value is not None and str(value) not in ("", "NULL"))

    def _leave_out_results(self, *_: object) -> None:
        """Offer the user's own layers, not what searches have drawn."""
        layers = QgsProject.instance().mapLayers().values()
        self.layers.setExceptedLayerList([layer for layer in layers if is_of_run(layer)])
        self.fields.setLayer(self.layers.currentLayer())
        self._changed()

    def release(self) -> None:
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._leave_out_results)
        project.layersRemoved.disconnect(self._leave_out_results)


def count_images(folder: str) -> tuple[int, int]:
    """(sub-folders that hold images, images in them), by their names; counted up to a limit."""
    classes = images = 0
    try:
        for entry in sorted(os.scandir(folder), key=lambda e: e.name):
            if not entry.is_dir() or entry.name.startswith("."):
                continue
            found = 0
            for one in os.scandir(entry.path):
                found += one.name.lower().endswith(_IMAGES)
                if images + found >= _MOST_COUNTED:
                    return classes + 1, _MOST_COUNTED
            classes, images = classes + bool(found), images + found
    except OSError:
        return 0, 0
    return classes, images


def _ways() -> list[tuple[Way, str, str]]:
    return [
        (Way.ARCHIVE, tr("From my archive (no labels)"),
         tr("Adapt an encoder to the look of your own imagery: its sensor, season and scale")),
        (Way.PLACES, tr("From places I labelled"),
         tr("Teach an encoder your own classes, from a layer of points or polygons with a class field")),
        (Way.CLASSES, tr("From folders of images"),
         tr("Teach an encoder from a collection of images: one folder a class")),
    ]  # fmt: skip
