"""Messages that say where something was written, with a link that opens the folder."""

from __future__ import annotations

import os
from html import escape

from qgis.core import Qgis
from qgis.PyQt.QtCore import QUrl

from ..i18n import tr
from ..log import log
from .session import Session

_SECONDS = 12


def say_written(session: Session, text: str, path: str) -> None:
    """``text`` with {0} for the name of ``path``, and a link to its folder (QGIS opens links to files of its message
    bar in the file manager)."""
    log(text.format(path), "info")
    bar = session.iface.messageBar()
    if bar is None:
        return
    link = QUrl.fromLocalFile(path).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    told = escape(text.format(os.path.basename(path)), quote=False)
    opening = escape(tr("Open folder"), quote=False)
    bar.pushMessage(tr("Kinscape"), f'{told} · <a href="{link}">{opening}</a>', Qgis.MessageLevel.Success, _SECONDS)
