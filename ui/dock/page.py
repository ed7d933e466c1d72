"""What a page of the dock is. A new page is one new file in ``ui/dock/pages``: a subclass of ``Page`` found by its
name."""

from __future__ import annotations

from typing import ClassVar

from qgis.PyQt.QtWidgets import QWidget

from .session import Session


class Page(QWidget):
    """``name`` is the stable id; ``order`` places the tab (tens, so that later pages fit between)."""

    name: ClassVar[str] = ""
    order: ClassVar[int] = 0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

    @classmethod
    def title(cls) -> str:
        """The tab's text, translated."""
        return cls.name

    @classmethod
    def help_text(cls) -> str:
        """The tab's tooltip, translated."""
        return ""

    def shown(self) -> None:
        """The page became the current one."""

    def release(self) -> None:
        """The dock goes away: let go of canvas items, layers and signals of objects that live longer."""
