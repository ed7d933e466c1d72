"""The dock itself: head, tabs with the pages, and what they share. It holds no logic of its own."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ..i18n import tr
from .about import show_about
from .page import Page
from .pages import page_classes
from .session import Session
from .widgets.header import Header

MIN_WIDTH = 320


class KinscapeDock(QgsDockWidget):
    """``pages`` by name. ``release`` must be called before it is deleted."""

    def __init__(self, iface: QgisInterface, session: Session | None = None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Kinscape"), parent or iface.mainWindow())
        self.setObjectName("KinscapeDock")
        self.session = session or Session(iface)
        self.session.setParent(self)
        self.session.open_page = self.open_page
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
        box.addWidget(self.header)
        box.addWidget(self.tabs, 1)
        self.setWidget(content)
        content.setMinimumWidth(MIN_WIDTH)
        self.tabs.currentChanged.connect(lambda _number: self._page_shown())
        self.header.new_wished.connect(lambda: self.open_page("archive").begin_new())
        self.header.open_wished.connect(lambda: self.pages["archive"].ask_archive())
        self.header.update_wished.connect(self._update_archive)
        self.header.help_wished.connect(lambda: show_about(self))
        self.opened.connect(self._page_shown)
        QgsProject.instance().readProject.connect(self._project_read)
        self._is_released = False
        self.session.check_engine()
        if self.session.settings.last_archive in self.session.recent_archives():
            self.session.open_archive(self.session.settings.last_archive)

    def sizeHint(self) -> QSize:
        return QSize(380, 720)

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
        for page in self.pages.values():
            page.release()
        self.session.release()

    def _page_shown(self) -> None:
        page = self.tabs.currentWidget()
        if isinstance(page, Page):
            page.shown()

    def _update_archive(self) -> None:
        page = self.open_page("archive")
        page.sources.clear()
        page.build()

    def _project_read(self, *_: object) -> None:
        self.session.refresh_info()
        self.pages["search"].relink()
