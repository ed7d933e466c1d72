"""What the user chose for installations: remembered by QGIS's settings, nothing secret among it."""

from __future__ import annotations

from dataclasses import dataclass, fields

from qgis.core import QgsSettings

from ...core.install.scrub import has_credentials

GROUP = "plugins/kinscape/install"
_ADDRESSES = ("index", "cpu_index")


@dataclass
class InstallChoices:
    """``index``, ``cpu_index``: addresses of package indexes, "" for pip's own; ``offline_folder``: wheels instead of
    an index; ``ca_bundle``: a file of certificates; ``interpreter``: the Python to build on; ``build`` of torch: auto,
    cpu or large."""

    index: str = ""
    cpu_index: str = ""
    offline_folder: str = ""
    ca_bundle: str = ""
    interpreter: str = ""
    build: str = "auto"

    @classmethod
    def load(cls) -> InstallChoices:
        store = QgsSettings()
        stored = {field.name: store.value(f"{GROUP}/{field.name}", None) for field in fields(cls)}
        choices = cls(**{name: value for name, value in stored.items() if isinstance(value, str)})
        if choices.build not in ("auto", "cpu", "large"):
            choices.build = "auto"
        return choices

    def save(self) -> None:
        """Keep what differs from the defaults. An address with a password in it is never kept (and refused later)."""
        store = QgsSettings()
        for field in fields(self):
            value = getattr(self, field.name)
            if value == field.default or (field.name in _ADDRESSES and has_credentials(value)):
                store.remove(f"{GROUP}/{field.name}")
            else:
                store.setValue(f"{GROUP}/{field.name}", value)
