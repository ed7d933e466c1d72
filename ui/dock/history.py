"""Undo and redo for one page: what was done, as pairs of functions. Plain Python: it can be tested without Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

MAX_STEPS = 200


class Notice:
    """A signal without arguments: ``connect``, ``disconnect`` and ``emit`` as Qt's, for objects that are no QObject."""

    def __init__(self) -> None:
        self._slots: list[Callable[[], Any]] = []

    def connect(self, slot: Callable[[], Any]) -> None:
        self._slots.append(slot)

    def disconnect(self, slot: Callable[[], Any] | None = None) -> None:
        """Call ``slot`` no more; without one, nobody any more."""
        self._slots = [] if slot is None else [other for other in self._slots if other != slot]

    def emit(self) -> None:
        for slot in list(self._slots):
            slot()


@dataclass(frozen=True)
class Step:
    """``text`` is what was done, in the user's words: "Add an example"."""

    text: str
    do: Callable[[], Any]
    undo: Callable[[], Any]


class History:
    """The steps of one page, newest last. ``changed`` comes after each change of what can be undone or redone."""

    def __init__(self, most: int = MAX_STEPS) -> None:
        self.changed = Notice()
        self._most = most
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._inner: list[Step] | None = None  # while a step runs: the steps that it took itself

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def undo_text(self) -> str:
        """What ``undo`` would take back, or ""."""
        return self._done[-1].text if self._done else ""

    def redo_text(self) -> str:
        """What ``redo`` would do again, or ""."""
        return self._undone[-1].text if self._undone else ""

    def do(self, text: str, do: Callable[[], Any], undo: Callable[[], Any]) -> None:
        """Run ``do``, and remember how to take it back. What ``do`` raises is raised again, and nothing is remembered.

        A step that is taken while another one runs becomes part of that one.
        """
        if self._inner is not None:
            do()
            self._inner.append(Step(text, do, undo))
            return
        inner = self._run(do)
        if inner:  # taken back in the reverse order of how they came; ``do`` takes them again by itself
            parts = [step.undo for step in reversed(inner)]
            step = Step(text, do, lambda: [part() for part in (*parts, undo)])
        else:
            step = Step(text, do, undo)
        self._done.append(step)
        del self._done[: -self._most]
        self._undone.clear()
        self.changed.emit()

    def undo(self) -> bool:
        """Take the last step back; False where there is none. A step whose ``undo`` raises stays where it is."""
        if not self._done or self._inner is not None:
            return False
        step = self._done[-1]
        self._run(step.undo)
        self._undone.append(self._done.pop())
        self.changed.emit()
        return True

    def redo(self) -> bool:
        """Do again what was taken back last; False where there is nothing. A step whose ``do`` raises stays."""
        if not self._undone or self._inner is not None:
            return False
        step = self._undone[-1]
        self._run(step.do)
        self._done.append(self._undone.pop())
        self.changed.emit()
        return True

    def clear(self) -> None:
        """Forget everything: what the steps spoke of is no more (another archive, another project)."""
        if self._done or self._undone:
            self._done.clear()
            self._undone.clear()
            self.changed.emit()

    def _run(self, what: Callable[[], Any]) -> list[Step]:
        """Run ``what``; the steps that were taken meanwhile."""
        self._inner = inner = []
        try:
            what()
        finally:
            self._inner = None
        return inner
