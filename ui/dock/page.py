"""What a page of the dock is. A new page is one new file in ``ui/dock/pages``: a subclass of ``Page`` found by its
name. It gets its tab, F1, and a place in the project for what ``state`` says."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.PyQt.QtWidgets import QWidget

from .session import Session


class Page(QWidget):
    """``name`` is the stable id; ``order`` places the tab (tens, so that later pages fit between). ``help_topic`` is
    the page of ``resources/help`` that F1 opens; "" means the one called ``name``."""

    name: ClassVar[str] = ""
    order: ClassVar[int] = 0
    help_topic: ClassVar[str] = ""

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

    @classmethod
    def topic(cls) -> str:
        """The help page for F1."""
        return cls.help_topic or cls.name

    def shown(self) -> None:
        """The page became the current one."""

    def state(self) -> dict[str, Any]:
        """What a project keeps of this page: JSON types only, nothing secret. Files as absolute paths; who saves them
        makes them relative where the project wants that."""
        return {}

    def restore(self, state: dict[str, Any]) -> None:
        """Put the page back as ``state`` said, perhaps in another version of Kinscape: what makes no sense is left
        out. An empty one means a new project."""

    def release(self) -> None:
        """The dock goes away: let go of canvas items, layers and signals of objects that live longer."""
