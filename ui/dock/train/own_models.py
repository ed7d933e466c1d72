"""The user's own encoders as files: adding one that he has, removing one that he needs no more."""

from __future__ import annotations

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ....core.encoders import models
from ....core.errors import InternalError, KinscapeError
from ...i18n import tr


def add(card: str) -> str:
    """Copy the encoder that ``card`` describes (a JSON file beside its weights) to the user's own ones; gives its name.
    Raises InputError, WeightsError, StorageError."""
    return models.add_model(card).name


def remove(name: str) -> None:
    """Delete an encoder of the user's own. Raises InputError for one that came with Kinscape, StorageError."""
    models.remove_model(name)


class AddTask(QgsTask):
    """``add`` in the background: weights may be large. ``ended`` (name, error or None) comes in the main thread."""

    ended = pyqtSignal(str, object)

    def __init__(self, card: str) -> None:
        super().__init__(tr("Add an encoder"), QgsTask.Flag.CanCancel)
        self._card, self._name = card, ""
        self._error: KinscapeError | None = None

    def run(self) -> bool:
        try:
            self._name = add(self._card)
        except KinscapeError as error:
            self._error = error
        except Exception as error:  # whatever a strange file does: it is told, and not lost in a thread
            self._error = InternalError(f"{self._card} could not be added: {error!r}")
        return self._error is None

    def finished(self, _is_good: bool) -> None:
        self.ended.emit(self._name, self._error)
