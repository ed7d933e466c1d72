"""``kinscape.install_engine()``: the installation, from QGIS's Python console."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Any

from ..core.errors import InputError
from ..core.jobs.install import InstallJob
from .console_run import run_here
from .i18n import tr


def install_engine(components: Iterable[str] = ("engine",), **options: Any) -> dict[str, Any]:
    """Install the engine's packages beside QGIS, or go on with an installation that was interrupted.

    ``components``: of engine, networks (torch) and private (tenseal). ``options``: the other fields of InstallJob
    (``index``, ``offline_folder``, ``build``, ``interpreter`` …). Returns the job's summary. Raises InstallError, one
    class per cause.
    """
    from .install.task import HereRunner, base_folder, qgis_network

    names = (components,) if isinstance(components, str) else tuple(components)
    known = {field.name for field in dataclasses.fields(InstallJob)} - {"components"}
    for name in options:
        if name not in known:
            raise InputError(f"unknown option {name!r}", "known: " + ", ".join(sorted(known)))
    job = InstallJob(**{"folder": str(base_folder()), "components": names, **options})
    return run_here(job, tr("Installing Kinscape's engine"), HereRunner(qgis_network())).summary
