"""Map themes of the latest run: "Kinscape: Query", "Kinscape: Places" and "Kinscape: Score map".

Each shows the user's own visible layers (the imagery) and the part of the run that it is named after. Only themes that
were made here are ever touched; they follow the layer tree, and go when the layers of the run go.
"""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsMapThemeCollection,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, QTimer

from ..i18n import tr
from .marks import ROLE, RUN

_PREFIX = "Kinscape: "
_KEEPER = "kinscape-themes"
_OURS = ("kinscape", "themes")  # entry of the project: the themes that were made here
_DELAY_MS = 50


def theme_names() -> dict[str, str]:
    """What each theme is called, by its key."""
    return {
        "query": _PREFIX + tr("Query"),
        "places": _PREFIX + tr("Places"),
        "score_map": _PREFIX + tr("Score map"),
    }


# key -> roles of the run's layers that the theme shows; the query belongs to each, so that one sees what was asked
_SHOWN = {"query": {"query"}, "places": {"query", "places"}, "score_map": {"query", "score_map"}}


def update_themes(project: QgsProject | None = None) -> list[str]:
    """Make the themes of the topmost run anew from the layer tree; without a run, remove them. Returns their names.

    A theme of the same name that the user made is left alone, and has none of ours beside it.
    """
    project = project or QgsProject.instance()
    collection = project.mapThemeCollection()
    ours = set(project.readListEntry(*_OURS)[0])
    layers = _latest_run(project)
    roles = {layer.customProperty(ROLE) for layer in layers}
    made = []
    for key, name in theme_names().items():
        if key not in roles or (collection.hasMapTheme(name) and name not in ours):
            continue
        record = _record(project, [layer for layer in layers if layer.customProperty(ROLE) in _SHOWN[key]])
        if not collection.hasMapTheme(name):
            collection.insert(name, record)
        elif collection.mapThemeState(name) != record:
            collection.update(name, record)
        made.append(name)
    for name in ours.difference(made):  # also those made while QGIS spoke another language
        if collection.hasMapTheme(name):
            collection.removeMapTheme(name)
    if set(made) != ours and made:
        project.writeEntry(*_OURS, made)
    elif not made and ours:
        project.removeEntry(*_OURS)
    return made


def keep_themes(project: QgsProject | None = None) -> None:
    """Update the themes now, and from now on as ``watch_themes`` does."""
    watch_themes(project)
    update_themes(project)


def watch_themes(project: QgsProject | None = None) -> None:
    """Update the themes whenever layers come and go, or runs move in the tree of layers. For a project that was read:
    its themes are as they were saved."""
    project = project or QgsProject.instance()
    before = project.findChild(QObject, _KEEPER)
    if before is not None:  # of an earlier load of the plugin, perhaps: its code is old
        before.setParent(None)
        before.deleteLater()
    _Keeper(project)


class _Keeper(QObject):
    """Lives as long as the project object; several changes at once make one update."""

    def __init__(self, project: QgsProject) -> None:
        super().__init__(project)
        self.setObjectName(_KEEPER)
        self._project = project
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._update)
        project.layersAdded.connect(self._later)
        project.layersRemoved.connect(self._later)
        project.cleared.connect(self._timer.stop)
        root = project.layerTreeRoot()
        root.addedChildren.connect(self._later)
        root.removedChildren.connect(self._later)

    def _later(self, *_: object) -> None:
        self._timer.start()

    def _update(self) -> None:
        update_themes(self._project)


def _latest_run(project: QgsProject) -> list[QgsMapLayer]:
    """The layers of the run that stands topmost in the tree: new runs are put on top."""
    latest, layers = "", []
    for node in project.layerTreeRoot().findLayers():
        layer = node.layer()
        run = layer.customProperty(RUN) if layer is not None and layer.isValid() else None
        if run and run == (latest or run):
            latest = run
            layers.append(layer)
    return layers


def _record(project: QgsProject, of_run: list[QgsMapLayer]) -> QgsMapThemeCollection.MapThemeRecord:
    """The user's visible layers, ``of_run``, and the groups that must be on for them to be seen."""
    record = QgsMapThemeCollection.MapThemeRecord()
    record.setHasCheckedStateInfo(True)
    groups: set[str] = set()
    wanted = {layer.id() for layer in of_run}
    for node in project.layerTreeRoot().findLayers():
        layer = node.layer()
        if layer is None:
            continue
        is_of_run = layer.id() in wanted
        if not is_of_run and (layer.customProperty(RUN) or not node.isVisible()):
            continue
        entry = QgsMapThemeCollection.MapThemeLayerRecord(layer)
        entry.isVisible = True
        entry.usingCurrentStyle = True
        entry.currentStyle = layer.styleManager().currentStyle()
        entry.expandedLayerNode = node.isExpanded()
        record.addLayerRecord(entry)
        groups.update(_ids_of_groups(node))
    groups.update(_visible_groups(project.layerTreeRoot()))
    record.setCheckedGroupNodes(groups)
    return record


def _visible_groups(group: QgsLayerTreeGroup) -> Iterator[str]:
    """Groups that the user has on, runs aside: a theme must not turn off a group that holds nothing visible now."""
    for child in group.children():
        if isinstance(child, QgsLayerTreeGroup) and not child.customProperty(RUN):
            if child.itemVisibilityChecked():
                yield _group_id(child)
            yield from _visible_groups(child)


def _ids_of_groups(node: QgsLayerTreeLayer) -> Iterator[str]:
    group = node.parent()
    while group is not None and group.parent() is not None:
        yield _group_id(group)
        group = group.parent()


def _group_id(node: QgsLayerTreeNode) -> str:
    """As QgsMapThemeCollection names a group: the names on the way to it."""
    names = []
    while node.parent() is not None:
        names.insert(0, node.name())
        node = node.parent()
    return "/".join(names)
