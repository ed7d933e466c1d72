"""The filter of a layer of places: the list's own choice, joined with what the user filters by.

Which part is whose is written into the layer, so that a project that is opened again, perhaps without its list, can be
put right.
"""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from ...i18n import tr
from ...log import log

# custom properties of the layer: the user's own filter, and the list's part of the filter that is set
_OWN, _CHOICE = "kinscape/own_filter", "kinscape/choice_filter"


def begin(layer: QgsVectorLayer) -> None:
    """Find out what the user filters by, before the list adds to it."""
    if layer.subsetString() != _joined(_get(layer, _OWN), _get(layer, _CHOICE)):
        take_over(layer)


def take_over(layer: QgsVectorLayer) -> None:
    """Somebody else set the filter: what is not the list's part in it is the user's."""
    own, choice = layer.subsetString(), _get(layer, _CHOICE)
    if choice and own == choice:
        own = ""
    elif choice and own.startswith("(") and own.endswith(f") AND ({choice})"):
        own = own[1 : -len(f") AND ({choice})")]
    layer.setCustomProperty(_OWN, own)


def apply(layer: QgsVectorLayer, choice: str) -> bool:
    """Filter by the user's own filter and ``choice`` (SQL, "" = all). Returns whether the filter was changed."""
    own = _get(layer, _OWN)
    wanted = _joined(own, choice)
    layer.setCustomProperty(_CHOICE, choice)
    if layer.subsetString() == wanted:
        return False
    if not layer.setSubsetString(wanted):
        log(tr("QGIS does not take the filter {0}").format(wanted), "warning")
    return True


def end(layer: QgsVectorLayer) -> None:
    """Leave only what the user filters by; if the layer is being edited, when that is over."""
    if layer.isEditable():

        def later() -> None:
            layer.editingStopped.disconnect(later)
            end(layer)

        layer.editingStopped.connect(later)
        return
    apply(layer, "")
    for name in (_OWN, _CHOICE):
        layer.removeCustomProperty(name)


def _get(layer: QgsVectorLayer, name: str) -> str:
    return str(layer.customProperty(name, "") or "")


def _joined(own: str, choice: str) -> str:
    if own and choice and own.lstrip()[:6].upper() != "SELECT":
        return f"({own}) AND ({choice})"
    return own or choice  # a whole statement of the user's cannot be joined: it stays alone
