"""The button that writes the places for other programs: those shown, those liked, or all; as file or as pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from ...core.errors import KinscapeError
from ...core.jobs.base import JobResult
from ...core.jobs.export_hits import ExportHitsJob
from ..i18n import tr
from ..icons import theme_icon
from ..words import count, places
from .messages import say_written
from .ranked_copy import with_ranked_copy
from .session import Session

SHOWN, LIKED, ALL = "shown", "liked", "all"
PICTURES = "pictures"
_FILTERS = {
    "gpkg": "GeoPackage (*.gpkg)",
    "geojson": "GeoJSON (*.geojson)",
    "csv": "CSV (*.csv)",
    "kml": "KML (*.kml)",
}


class ExportMenu(QToolButton):
    """``set_run`` with the results file that is shown ("" for none), ``set_choice`` and ``set_counts`` as they
    change."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.choose_target: Callable[[str, str], str] = self._ask_for_target  # format, suggestion -> path or ""
        self._results = self._archive = ""
        self._choice: Any = None
        self._classes: tuple[str, ...] = ()
        self._menus: dict[str, QMenu] = {}
        self.actions_by_name: dict[tuple[str, str], QAction] = {}
        self.setText(tr("Export"))
        self.setIcon(theme_icon("mActionFileSaveAs"))
        self.setAccessibleName(tr("Export places"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(self._make_menu())
        self.set_run("")

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        tips = {
            SHOWN: tr("The places that score, number and spacing leave in the list now, without the hidden ones"),
            LIKED: tr("The places that you have marked as liked"),
            ALL: tr("Every place that the search found, with the hidden ones"),
        }
        formats = {
            "gpkg": tr("GeoPackage, with all columns, for QGIS and other GIS"),
            "geojson": tr("GeoJSON in longitude and latitude, for the web"),
            "csv": tr("Table with the middle of each place, for spreadsheets"),
            "kml": tr("KML, for Google Earth and field apps"),
            PICTURES: tr("A folder with the picture of each place, and a table of them"),
        }
        names = {"gpkg": "GeoPackage…", "geojson": "GeoJSON…", "csv": "CSV…", "kml": "KML…", PICTURES: tr("Pictures…")}
        for which, tip in tips.items():
            part = menu.addMenu("")
            part.setToolTipsVisible(True)
            part.menuAction().setToolTip(tip)
            self._menus[which] = part
            for kind, text in names.items():
                action = part.addAction(text)
                action.setToolTip(formats[kind])
                action.triggered.connect(lambda _=False, w=which, f=kind: self.export(w, f))
                self.actions_by_name[which, kind] = action
        menu.setToolTipsVisible(True)
        return menu

    # -- what there is
    def set_run(self, results: str, archive: str = "", total: int = 0) -> None:
        """``results``: the GeoPackage; ``archive``: where pictures are read from ("": as the recipe says)."""
        self._results, self._archive, self._choice = results, archive, None
        self.setEnabled(bool(results))
        self.setToolTip(
            tr("Write the places as GeoPackage, GeoJSON, CSV or KML, or their pictures into a folder")
            if results
            else tr("There are no places yet that could be exported")
        )
        self.set_counts(total, total, 0)

    def set_choice(self, choice: Any, classes: Sequence[str] = ()) -> None:
        """``choice``: the HitsChoice of the moment. ``classes``: of the land cover, where it gives other ranks than the
        file has."""
        self._choice, self._classes = choice, tuple(classes)

    def set_counts(self, shown: int, total: int, liked: int) -> None:
        """So many places are in the list now, in the file, and marked as liked."""
        texts = {
            SHOWN: count(shown, tr("1 place shown"), tr("{0} places shown")),
            LIKED: count(liked, tr("1 place liked"), tr("{0} places liked")),
            ALL: count(total, tr("The only place"), tr("All {0} places")),
        }
        for which, text in texts.items():
            self._menus[which].setTitle(text)
            self._menus[which].setEnabled({SHOWN: shown, LIKED: liked, ALL: total}[which] > 0)

    # -- exporting
    def job(self, which: str, kind: str, out: str) -> ExportHitsJob:
        """The job that writes ``which`` (shown, liked, all) as ``kind``; the user has been asked about replacing."""
        cuts: dict[str, Any] = {}
        if which == SHOWN and self._choice is not None:
            cuts = {
                "min_score": self._choice.min_score,
                "k": self._choice.k,
                "spacing_m": float(self._choice.spacing_m),
                "shows_hidden": bool(self._choice.shows_hidden),
            }
        elif which == LIKED:
            cuts = {"review": ("like",)}
        elif which == ALL:
            cuts = {"shows_hidden": True}
        archive = self._archive if kind == PICTURES else ""
        return ExportHitsJob(self._results, out, kind, archive=archive, overwrite=True, **cuts)

    def export(self, which: str, kind: str) -> None:
        """Ask for a name, and write."""
        folder = Path(self.session.project_folder() or Path.home())
        name = f"{Path(self._archive or self._results).name.split('.')[0] or 'places'}-{which}"
        out = self.choose_target(kind, str(folder if kind == PICTURES else folder / f"{name}.{kind}"))
        if not out:
            return
        if kind == PICTURES:
            out = str(free_folder(Path(out) / name))  # never between files that are there
        elif not out.lower().endswith(f".{kind}"):
            out = str(free_file(Path(f"{out}.{kind}")))  # the name that was asked about is another one
        job = self.job(which, kind, out)
        if self._classes:
            self._export_reranked(job)
        else:
            self.session.start(tr("Export places"), job, self._done, self.session.say_error)

    def _export_reranked(self, job: ExportHitsJob) -> None:
        """The ranks that are seen are not those of the file: they are written into a copy of it first."""

        def use(copy: str, over: Callable[[], None]) -> None:
            def done(result: JobResult) -> None:
                over()
                self._done(result)

            def failed(error: KinscapeError) -> None:
                over()
                self.session.say_error(error)

            self.session.start(tr("Export places"), replace(job, results=copy), done, failed, over)

        wish = self._choice.wish.for_classes(self._classes)
        with_ranked_copy(self.session, tr("Export places"), job.results, wish, use)

    def _done(self, result: JobResult) -> None:
        written, failed = int(result.summary.get("written", 0)), len(result.summary.get("failed") or ())
        path = result.files.get("export", "")
        text = tr("Exported {0} to {1}").format(places(written).replace("{", "{{"), "{0}")
        say_written(self.session, text, path)
        if failed:
            self.session.say(
                count(failed, tr("1 picture could not be made: its raster cannot be read"),
                      tr("{0} pictures could not be made: their rasters cannot be read"))
            )  # fmt: skip

    def _ask_for_target(self, kind: str, suggestion: str) -> str:
        if kind == PICTURES:
            title = tr("Choose the folder in which a new folder of pictures is made")
            return QFileDialog.getExistingDirectory(self, title, suggestion)
        path, _filter = QFileDialog.getSaveFileName(self, tr("Export places"), suggestion, _FILTERS[kind])
        return path


def free_folder(wanted: Path) -> Path:
    """``wanted``, or NAME-2, NAME-3 ... where that exists."""
    return _free(wanted, lambda n: wanted.with_name(f"{wanted.name}-{n}"))


def free_file(wanted: Path) -> Path:
    """``wanted``, or NAME-2.ext, NAME-3.ext ... where that exists."""
    return _free(wanted, lambda n: wanted.with_name(f"{wanted.stem}-{n}{wanted.suffix}"))


def _free(wanted: Path, other: Callable[[int], Path]) -> Path:
    number, path = 2, wanted
    while path.exists():
        path, number = other(number), number + 1
    return path
