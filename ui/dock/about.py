"""About Kinscape: what it is, its version and licence, read from metadata.txt. Opened by the user only, and not modal
to the program."""

from __future__ import annotations

import configparser
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ..i18n import tr
from ..icons import own_icon

METADATA = Path(__file__).resolve().parent.parent.parent / "metadata.txt"


def metadata() -> dict[str, str]:
    """The section ``general`` of metadata.txt."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(METADATA, encoding="utf-8")
    return dict(parser["general"])


def show_about(parent: QWidget | None) -> QDialog:
    """Show the window; it deletes itself when it is closed."""
    data = metadata()
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("About Kinscape"))
    icon = QLabel(dialog)
    icon.setPixmap(own_icon().pixmap(64, 64))
    text = QLabel(dialog)
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.setWordWrap(True)
    text.setMinimumWidth(380)
    text.setText(
        "\n\n".join(
            (
                f"Kinscape {data['version']}",
                data["description"],
                data["about"],
                tr("Licence: GPL-3.0-or-later. © {0}").format(data["author"]),
            )
        )
    )
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    box = QVBoxLayout(dialog)
    box.addWidget(icon)
    box.addWidget(text)
    box.addWidget(buttons)
    dialog.show()
    return dialog
