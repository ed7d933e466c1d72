"""The dock itself: head, tabs with the pages, foot, and what they share. It holds no logic of its own."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QFrame, QTabWidget, QVBoxLayout, QWidget

from ..i18n import tr
from ..icons import own_icon
from ..readable_theme import ReadableTheme
from .page import Page
from .pages import page_classes
from .project_state import ProjectState
from .session import Session
from .widgets.header import Header
from .widgets.status_line import StatusLine

MIN_WIDTH = 320
OPTIONS_PAGE = "mOptionsPageKinscape"


class KinscapeDock(QgsDockWidget):
    """``pages`` by name. ``release`` must be called before it is deleted."""

    def __init__(self, iface: QgisInterface, session: Session | None = None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Kinscape"), parent or iface.mainWindow())
        self.setObjectName("KinscapeDock")
        self.setWindowIcon(own_icon())
        self.session = session or Session(iface)
        self.session.setParent(self)
        self.session.open_page = self.open_page
        self._make()
        self._connect()
        self._is_released = False
        self.session.check_engine()
        if self.session.settings.last_archive in self.session.recent_archives():
            self.session.open_archive(self.session.settings.last_archive)
        self.project_state = ProjectState(self)

    def _make(self) -> None:
        content = QWidget(self)
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self.header = Header(self.session, content)
        self.tabs = QTabWidget(content)
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        self.pages: dict[str, Page] = {}
        for page_class in page_classes():
            page = page_class(self.session, self.tabs)
            number = self.tabs.addTab(page, page_class.title())
            self.tabs.setTabToolTip(number, page_class.help_text())
            self.pages[page_class.name] = page
        line = QFrame(content)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        self.status = StatusLine(self.session, content)
        box.addWidget(self.header)
        box.addWidget(self.tabs, 1)
        box.addWidget(line)
        box.addWidget(self.status)
        self.setWidget(content)
        self._theme = ReadableTheme(content)
        content.setMinimumWidth(MIN_WIDTH)

    def _connect(self) -> None:
        header = self.header
        self.tabs.currentChanged.connect(lambda _number: self._page_shown())
        header.new_wished.connect(lambda: self.open_page("archive").begin_new())
        header.open_wished.connect(lambda: self.pages["archive"].ask_archive())
        header.update_wished.connect(self._update_archive)
        header.help_wished.connect(lambda: self.open_help())
        header.tutorial_wished.connect(lambda: self.open_help("tutorial"))
        header.options_wished.connect(self._open_options)
        header.doctor_wished.connect(self._open_doctor)
        header.about_wished.connect(self._open_about)
        self.opened.connect(self._page_shown)
        QgsProject.instance().readProject.connect(self._project_read)

    def sizeHint(self) -> QSize:
        return QSize(380, 720)

    # -- pages
    def current_page(self) -> Page | None:
        page = self.tabs.currentWidget()
        return page if isinstance(page, Page) else None

    def open_page(self, name: str) -> Page:
        """Bring a page to the front, and give it."""
        self.setUserVisible(True)
        page = self.pages[name]
        self.tabs.setCurrentWidget(page)
        return page

    def release(self) -> None:
        """Let go of everything outside the dock: map tool, layers, tasks, signals."""
        if self._is_released:
            return
        self._is_released = True
        QgsProject.instance().readProject.disconnect(self._project_read)
        self.project_state.release()
        for page in self.pages.values():
            page.release()
        self.session.release()

    def _page_shown(self) -> None:
        page = self.current_page()
        if page is not None:
            page.shown()

    def _update_archive(self) -> None:
        self.open_page("archive").bring_up_to_date()

    def _project_read(self, *_: object) -> None:
        from ..layers.themes import watch_themes

        watch_themes()
        self.session.refresh_info()
        self.pages["search"].relink()

    # -- help and windows of their own
    def event(self, event: QEvent) -> bool:
        """F1 is QGIS's own key too: whoever has the focus inside the dock means this one."""
        is_key = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and isinstance(event, QKeyEvent)
        if is_key and event.key() == Qt.Key.Key_F1 and not self._is_released:
            if event.type() == QEvent.Type.KeyPress:
                self.open_help()
            event.accept()
            return True
        return super().event(event)

    def open_help(self, topic: str = "") -> None:
        """The help page ``topic``; by default that of the page in front."""
        from ..help import open_help

        page = self.current_page()
        open_help(topic or (page.topic() if page is not None else "index"), self.session.iface.mainWindow())

    def _open_options(self) -> None:
        self.session.iface.showOptionsDialog(self.session.iface.mainWindow(), OPTIONS_PAGE)

    def _open_doctor(self) -> None:
        from ..doctor.doctor_dialog import show_doctor

        show_doctor(self.session.iface.mainWindow(), self.session)

    def _open_about(self) -> None:
        from .about import show_about

        show_about(self.session.iface.mainWindow())
