"""Kinscape's settings in QGIS's settings tree (Settings > Options > Advanced): the same values that ``Settings`` and
``InstallChoices`` keep, under names that no language changes, with a description each."""

from __future__ import annotations

import sys
from typing import Any

from qgis.core import QgsSettingsEntryInteger, QgsSettingsEntryString, QgsSettingsTree

NODE = "kinscape"
INSTALL_NODE = "install"


class SettingsTree:
    """Registered while this object lives; ``release`` takes the entries away again, the values stay."""

    def __init__(self) -> None:
        given = _given_node()
        self._is_ours = given is None
        node = given if given is not None else QgsSettingsTree.createPluginTreeNode(NODE)
        self.entries: list[Any] = [make(name, node, default, text) for make, name, default, text in _ENTRIES]
        install = node.createChildNode(INSTALL_NODE)
        self.entries += [make(name, install, default, text) for make, name, default, text in _INSTALL_ENTRIES]

    def release(self) -> None:
        self.entries.clear()
        if self._is_ours:
            QgsSettingsTree.unregisterPluginTreeNode(NODE)


def _given_node() -> Any:
    """From QGIS 4.2 on, QGIS makes the node and puts it into the plugin's package."""
    package = sys.modules.get(__name__.partition(".ui.")[0])
    return getattr(package, "SETTINGS_NODE", None)


_ENTRIES = (
    (QgsSettingsEntryString, "engine_python", "", "Python that runs Kinscape's engine; empty: found by itself"),
    (QgsSettingsEntryString, "default_encoder", "", "Encoder that new archives get; empty: the usual one"),
    (QgsSettingsEntryInteger, "memory_mb", 0, "Limit of memory for a job in MB; 0: none"),
    (QgsSettingsEntryInteger, "thumbnails_mb", 0, "Memory for thumbnails in MB; 0: the usual amount"),
    (QgsSettingsEntryString, "cache_dir", "", "Folder of the cache; empty: QGIS's temporary folder"),
    (QgsSettingsEntryString, "last_archive", "", "Folder of the archive used last"),
    (QgsSettingsEntryString, "recent_archives", "", "Folders of the archives used lately, as a JSON list"),
)
_INSTALL_ENTRIES = (
    (QgsSettingsEntryString, "index", "", "Address of a package index; empty: pip's own"),
    (QgsSettingsEntryString, "cpu_index", "", "Address of an index with the small build of torch"),
    (QgsSettingsEntryString, "offline_folder", "", "Folder of packages for computers without network"),
    (QgsSettingsEntryString, "ca_bundle", "", "File of certificates"),
    (QgsSettingsEntryString, "interpreter", "", "Python from which the engine's environment is made"),
    (QgsSettingsEntryString, "build", "auto", "Build of torch: auto, cpu or large"),
)
