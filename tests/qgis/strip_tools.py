"""What the tests of the strips and of the project's state share."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.PyQt.QtCore import QMimeData, QPointF, Qt
from qgis.PyQt.QtGui import QDropEvent, QPixmap


def make_picture(path, colour=Qt.GlobalColor.red):
    picture = QPixmap(20, 20)
    picture.fill(colour)
    picture.save(str(path))
    return str(path)


def make_archive(folder, created="2026-05-01T10:00:00+00:00", tiles=100, sources=("/data/a.tif", "/data/b.tif")):
    """A folder that passes for an archive: its manifest alone."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    manifest = {"created": created, "tiles": tiles, "sources": [{"path": path} for path in sources]}
    (Path(folder) / "archive.json").write_text(json.dumps(manifest), encoding="utf-8")
    return str(folder)


class Drop(QDropEvent):
    """A drop from ``source``, a widget or None for another program."""

    def __init__(self, mime, source=None):
        super().__init__(
            QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        self._mime, self._source = mime, source

    def source(self):
        return self._source


def mime_of(name, data):
    mime = QMimeData()
    mime.setData(name, json.dumps(data).encode())
    return mime
