"""Stands in for the engine in tests of the dock: answers jobs at once, with files of its own making."""

from __future__ import annotations

from pathlib import Path

from kinscape.core.errors import Cancelled, KinscapeError
from kinscape.core.jobs.base import JobResult
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPixmap


class FakeTask(QObject):
    """Has the signals of JobTask; ``answer(job)`` gives a JobResult or raises. ``hold`` waits for ``finish``."""

    progressed = pyqtSignal(object)
    logged = pyqtSignal(str, str)
    succeeded = pyqtSignal(object)
    failed = pyqtSignal(object)
    cancelled = pyqtSignal()

    def __init__(self, job, answer, hold=False):
        super().__init__()
        self.job, self._answer, self.is_cancelled, self.is_over = job, answer, False, False
        if not hold:
            QTimer.singleShot(0, self.finish)

    def finish(self):
        if self.is_over:
            return
        self.is_over = True
        if self.is_cancelled:
            self.cancelled.emit()
            return
        try:
            result = self._answer(self.job)
        except Cancelled:
            self.cancelled.emit()
        except KinscapeError as error:
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)

    def cancel(self):
        self.is_cancelled = True
        QTimer.singleShot(0, self.finish)


class FakeEngine:
    """A runner for Session. ``jobs`` are those it was given; ``held`` kinds wait for ``finish``; ``answers`` by
    kind."""

    def __init__(self):
        self.jobs, self.tasks, self.held = [], [], set()
        self.answers = {
            "info": lambda job: JobResult({}, info(job.archive)),
            "thumbnails": self.thumbnails,
            "preview": self.preview,
            "search": self.search,
            "index": lambda job: self.index(job),
            "estimate": lambda job: JobResult({}, estimate(job)),
            "relocate": lambda job: JobResult({"archive": job.archive}, {"mended": [], "missing": [], "differing": []}),
        }
        self.hits = 12

    def __call__(self, title, job, is_background=False):
        task = FakeTask(job, self.answers[job.kind], job.kind in self.held)
        task.is_background = is_background
        self.jobs.append(job)
        self.tasks.append(task)
        return task

    def of_kind(self, kind):
        return [job for job in self.jobs if job.kind == kind]

    def task_of_kind(self, kind):
        return next(task for task in reversed(self.tasks) if task.job.kind == kind)

    @staticmethod
    def index(job):
        Path(job.archive).mkdir(parents=True, exist_ok=True)
        (Path(job.archive) / "archive.json").write_text("{}")
        return JobResult({"archive": job.archive}, {"tiles": 100, "new_tiles": 100, "skipped": 3, "failed": []})

    @staticmethod
    def picture(path, row):
        pixmap = QPixmap(64, 64)
        pixmap.fill(QColor.fromHsv(row * 37 % 360, 160, 200))
        pixmap.save(str(path))

    def thumbnails(self, job):
        Path(job.folder).mkdir(parents=True, exist_ok=True)
        for row in job.rows:
            if row != 999:
                self.picture(Path(job.folder) / f"{row}.png", row)
        return JobResult({}, {"done": len(job.rows), "failed": []})

    def preview(self, job):
        self.picture(job.out, 5)
        return JobResult({"preview": job.out}, {"width": 64, "height": 64, "hole_share": 0.0, "scale_m": 40.0})

    def search(self, job):
        write_results(job.out, self.hits)
        return JobResult({"results": job.out}, {"hits": self.hits, "seconds": 0.21, "exact": True, "notes": []})


def estimate(job, **more):
    """EstimateJob's summary of two rasters."""
    return {
        "rasters": 2, "new": 2, "looked_at": 2, "unreadable": [], "tiles": 34000, "tile_m": 40.0, "tile_px": 200,
        "size_bytes": 19_000_000, "free_bytes": 10**11, "memory_mb": 1200, "encoder": "handcrafted", "members": [],
        **more,
    }


def info(folder, **more):
    """InfoJob's summary of a small archive."""
    return {
        "path": folder,
        "tiles": 100,
        "dim": 112,
        "encoder": {"name": "handcrafted"},
        "size_bytes": 123456,
        "grid": {
            "crs": "",
            "name": "EPSG:3301",
            "whole": False,
            "scales": [{"tile_m": 40.0, "tile_px": 128, "stride_px": 64, "overlap": 0.5, "tiles": 100}],
        },
        "sources": [
            {"path": "/data/a.tif", "name": "a.tif", "state": "ok", "tiles": 60, "date": "2020-05-01", "gsd_m": 0.2},
            {"path": "/data/b.tif", "name": "b.tif", "state": "ok", "tiles": 40, "date": "", "gsd_m": 0.5},
        ],
        "is_stale": False,
        "is_partial": False,
        "missing": [],
        "changed": [],
        **more,
    }


def write_results(path, n, without_place=()):
    """A results file with ``n`` places in a row of 40 m tiles, best first, and an empty table of queries."""
    import json

    from osgeo import ogr

    features = []
    for i in range(n):
        x = 540000 + 50 * i
        ring = [[x, 6589000], [x + 40, 6589000], [x + 40, 6589040], [x, 6589040], [x, 6589000]]
        features.append(
            {
                "type": "Feature",
                "id": i + 1,
                "properties": {
                    "rank": i + 1,
                    "score": 0.99 - i / (n + 1),
                    "percentile": 99.0 - i,
                    "tile_id": f"0/{i}/0",
                    "source": "/data/a.tif",
                    "source_name": "a.tif",
                    "date": "2020-05-01" if i % 2 else None,
                    "dates": "",
                    "n_dates": i % 3,
                    "tile_row": 1000 - i,
                    "scale_m": 40.0,
                    "isolation_m": None if i == 0 or i in without_place else 50.0,
                    "review": None,
                },
                "geometry": None if i in without_place else {"type": "Polygon", "coordinates": [ring]},
            }
        )
    text = json.dumps(
        {
            "type": "FeatureCollection",
            "features": features,
            "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3301"}},
        }
    )
    source = ogr.Open(text)
    target = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    target.CopyLayer(source.GetLayer(0), "places")
    layer = target.CreateLayer("query", source.GetLayer(0).GetSpatialRef(), ogr.wkbPolygon)
    for name in ("role", "label"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    target = None
    return str(path)


def places_layer(path):
    layer = QgsVectorLayer(f"{path}|layername=places", "places", "ogr")
    QgsProject.instance().addMapLayer(layer)
    return layer
