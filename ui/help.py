"""The help pages, shown in a window of their own beside QGIS: no network, no browser needed, colours of QGIS's theme.

A page is ``resources/help/<language>/<topic>.html``; where a language lacks one, the English page is shown.
"""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsGui
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QAction, QDesktopServices, QKeySequence
from qgis.PyQt.QtWidgets import QLineEdit, QTextBrowser, QToolBar, QVBoxLayout, QWidget

from .i18n import language_names, tr, user_language
from .icons import own_icon, theme_icon
from .readable_theme import ReadableTheme

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "help"
SOURCE_LANGUAGE = "en"
INDEX = "index"
MARGIN_PX = 14

_window: HelpWindow | None = None


def page_file(topic: str) -> Path:
    """The file of ``topic`` ("search", "algorithms/index"), in the user's language where there is one; the contents
    page for a topic that does not exist."""
    for folder in (*language_names(user_language()), SOURCE_LANGUAGE):
        path = FOLDER / folder / f"{topic}.html"
        if path.is_file():
            return path
    return page_file(INDEX) if topic != INDEX else FOLDER / SOURCE_LANGUAGE / f"{INDEX}.html"


def page_url(topic: str) -> str:
    """The address of ``topic`` for a browser (Processing's help button)."""
    return QUrl.fromLocalFile(str(page_file(topic))).toString()


def open_help(topic: str = INDEX, parent: QWidget | None = None) -> HelpWindow:
    """Show ``topic`` in the help window, which is made when it is first asked for, and bring it to the front."""
    global _window
    if _window is None or sip.isdeleted(_window):
        _window = HelpWindow(parent)
    _window.show_topic(topic)
    _window.show()
    _window.raise_()
    _window.activateWindow()
    return _window


def close_help() -> None:
    """For unloading the plugin."""
    global _window
    if _window is not None and not sip.isdeleted(_window):
        _window.close()
        _window.deleteLater()
    _window = None


class HelpWindow(QWidget):
    """Contents, back, forward, a search in the page, and the way to a browser."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("KinscapeHelp")
        self.setWindowIcon(own_icon())
        self.setWindowTitle(tr("Kinscape help"))
        self.browser = _Pages(self)
        self.browser.sourceChanged.connect(lambda _url: self._page_changed())
        self.find = QLineEdit(self)
        self.find.setPlaceholderText(tr("Find in this page"))
        self.find.setClearButtonEnabled(True)
        self.find.setMaximumWidth(200)
        self.find.setAccessibleName(tr("Find in this page"))
        self.find.setToolTip(tr("Find in this page"))
        self.find.returnPressed.connect(self._find_next)
        bar = QToolBar(self)
        bar.setMovable(False)
        self._action(bar, tr("Contents"), "mActionHelpContents", lambda: self.show_topic(INDEX), "Alt+Home")
        self.back = self._action(bar, tr("Back"), "mActionArrowLeft", self.browser.backward, "Alt+Left")
        self.forward = self._action(bar, tr("Forward"), "mActionArrowRight", self.browser.forward, "Alt+Right")
        self._action(bar, tr("Open in a browser"), "mActionOpenTable", self._in_browser, "")
        for action, available in (
            (self.back, self.browser.backwardAvailable),
            (self.forward, self.browser.forwardAvailable),
        ):
            action.setEnabled(False)
            available.connect(action.setEnabled)
        bar.addSeparator()
        bar.addWidget(self.find)
        self._action(None, tr("Find in this page"), "", self.find.setFocus, "Ctrl+F")
        self._action(None, tr("Close"), "", self.close, "Esc")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(bar)
        box.addWidget(self.browser, 1)
        self.resize(640, 720)
        ReadableTheme(self)
        QgsGui.enableAutoGeometryRestore(self)

    def show_topic(self, topic: str) -> None:
        self.browser.setSource(QUrl.fromLocalFile(str(page_file(topic))))

    @property
    def topic(self) -> str:
        """The page shown now, as ``open_help`` takes it."""
        path = Path(self.browser.source().toLocalFile())
        parts = path.relative_to(FOLDER).with_suffix("").parts if path.is_relative_to(FOLDER) else ()
        return "/".join(parts[1:])

    def _page_changed(self) -> None:
        title = self.browser.documentTitle()
        self.setWindowTitle(tr("{0} - Kinscape help").format(title) if title else tr("Kinscape help"))

    def _find_next(self) -> None:
        if self.find.text() and not self.browser.find(self.find.text()):
            self.browser.moveCursor(self.browser.textCursor().MoveOperation.Start)
            self.browser.find(self.find.text())

    def _in_browser(self) -> None:
        QDesktopServices.openUrl(self.browser.source())

    def _action(self, bar: QToolBar | None, text: str, icon: str, do: object, keys: str) -> QAction:
        action = QAction(theme_icon(icon), text, self) if icon else QAction(text, self)
        action.setToolTip(f"{text} ({keys})" if keys else text)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: do())
        (bar or self).addAction(action)
        return action


class _Pages(QTextBrowser):
    """Links to the web open in the browser; pictures never become wider than the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setOpenExternalLinks(True)
        self.setAccessibleName(tr("Help page"))
        self.document().setDocumentMargin(MARGIN_PX)

    def loadResource(self, kind: int, name: QUrl) -> object:
        from qgis.PyQt.QtGui import QImage, QTextDocument

        if kind != _number(QTextDocument.ResourceType.ImageResource):
            return super().loadResource(kind, name)
        image = QImage(self.source().resolved(name).toLocalFile())
        taken = 2 * (self.frameWidth() + MARGIN_PX) + self.verticalScrollBar().sizeHint().width()
        room = max(240, round((self.width() - taken) * min(1.0, 96 / self.logicalDpiX())))  # Qt enlarges by the rest
        if image.isNull() or image.width() <= room:
            return image
        return image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)


def _number(value: object) -> int:
    """An enum's number: Qt5 gives ints, Qt6 objects."""
    return int(getattr(value, "value", value))
