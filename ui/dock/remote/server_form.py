"""Adding or changing a server, in the page: its name, its address, and an entry of QGIS's authentication database."""

from __future__ import annotations

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ....core.errors import InputError
from ...i18n import tr
from ...icons import theme_icon
from ...remote_servers import LONGEST_NAME, LONGEST_URL, Server, checked_url, host_of
from ..search_cards import error_text
from ..widgets.action_card import ButtonRow
from ..widgets.notice import Notice
from ..widgets.small_label import small_label


class ServerForm(QFrame):
    """``saved`` (Server, the address it had before or "") and ``left`` end it."""

    saved = pyqtSignal(object, str)
    left = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._before = ""
        self.url = QLineEdit(self)
        self.url.setMaxLength(LONGEST_URL)
        self.url.setPlaceholderText(tr("such as https://archives.example:8443"))
        self.url.setToolTip(tr("The address that the owner of the archive gave you; it begins with https"))
        self.name = QLineEdit(self)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(tr("as in the address"))
        self.name.setToolTip(tr("What you call this server in lists"))
        self.auth = QgsAuthConfigSelect(self)
        help_text = tr("The entry of QGIS's authentication database that opens this server. For a token take the "
                       "method 'API Header': header Authorization, value Bearer, a space, and the token")
        self.auth.setToolTip(help_text)
        combo = self.auth.findChild(QComboBox)
        if combo is not None:
            combo.setToolTip(help_text)
            combo.setAccessibleName(tr("Authentication"))
            combo.setMinimumWidth(60)
        self.about = small_label(
            self,
            tr("The owner gives you a token. Press + and choose 'API Header': the header is Authorization, its value "
               "is the word Bearer, a space, and the token. QGIS keeps it encrypted; Kinscape never sees it."),
        )  # fmt: skip
        self.notice = Notice(self)
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("&Address"), self.url)
        form.addRow(tr("&Name"), self.name)
        form.addRow(tr("A&uthentication"), self.auth)
        row = ButtonRow(self)
        self.save = QPushButton(theme_icon("mActionFileSave"), tr("Save"), self)
        self.save.setToolTip(tr("Keep this server, and ask it what it holds (Return)"))
        self.leave = QPushButton(tr("Cancel"), self)
        self.leave.setToolTip(tr("Change nothing (Esc)"))
        self.save.clicked.connect(lambda: self.give())
        self.leave.clicked.connect(lambda: self.left.emit())
        for button in (self.save, self.leave):
            row.put(button)
        for edit in (self.url, self.name):
            edit.returnPressed.connect(self.give)
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 6, 6, 6)
        box.setSpacing(4)
        box.addLayout(form)
        box.addWidget(self.about)
        box.addWidget(self.notice)
        box.addWidget(row)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        self.hide()

    def begin(self, server: Server | None = None) -> None:
        """Fill in a new server (None), or change one."""
        self._before = server.url if server is not None else ""
        self.url.setText(server.url if server is not None else "")
        self.name.setText(server.name if server is not None and server.name != host_of(server.url) else "")
        self.auth.setConfigId(server.authcfg if server is not None else "")
        self.notice.say("")
        self.show()
        self.url.setFocus()

    def give(self) -> None:
        """Hand the server over, or say what is wrong with it."""
        try:
            url = checked_url(self.url.text())
        except InputError as error:
            self.notice.say(error_text(error))
            self.url.setFocus()
            return
        name = " ".join(self.name.text().split()) or host_of(url)
        self.saved.emit(Server(name, url, self.auth.configId()), self._before)
