"""kinscape.index and kinscape.search from Python: layers, extents and paths become the fields of jobs; hits come
back."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import kinscape
import numpy as np
import pytest
from kinscape.core.errors import Cancelled, InputError, QueryError, RasterError
from kinscape.core.jobs import JobResult
from kinscape.core.jobs.estimate import EstimateJob
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.index import IndexJob
from kinscape.core.jobs.info import InfoJob
from kinscape.core.jobs.search import SearchJob
from kinscape.ui import console, engine_client
from osgeo import osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedGeometry,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from run_files import write_raster, write_run

L_EST, WGS84 = QgsCoordinateReferenceSystem("EPSG:3301"), QgsCoordinateReferenceSystem("EPSG:4326")
BOX = QgsRectangle(1, 2, 3, 4)
RING = ((1.0, 2.0), (3.0, 2.0), (3.0, 4.0), (1.0, 4.0))
SLANTED = QgsGeometry.fromWkt("Polygon((0 0, 4 1, 5 4, 1 3, 0 0))")


class FakeClient:
    """Keeps the jobs that it is given; a search leaves the files of a run."""

    def __init__(self, folder: Path) -> None:
        self.jobs, self.folder, self.is_whole, self.error = [], folder, False, None

    def run(self, job, on_progress=None, on_log=None, is_cancelled=None):
        self.jobs.append(job)
        if self.error is not None:
            raise self.error
        if isinstance(job, SearchJob):
            return JobResult(write_run(self.folder, n=12), {"hits": 12, "seconds": 0.1})
        if isinstance(job, InfoJob):
            return JobResult(summary={"tiles": 5, "grid": {"whole": self.is_whole}})
        return JobResult({"archive": job.archive}, {"tiles": 5, "failed": []})

    @property
    def searches(self):
        return [job for job in self.jobs if isinstance(job, SearchJob)]


@pytest.fixture
def fake(monkeypatch, tmp_path, headless):
    client = FakeClient(tmp_path)
    monkeypatch.setattr(engine_client, "_client", client)
    return client


@pytest.fixture
def raster(tmp_path):
    """Path of a raster whose name is not plain."""
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(3301)
    return write_raster(str(tmp_path / "õrto foto.tif"), np.zeros((3, 20, 20), np.uint8), srs)


@pytest.fixture
def layer(raster):
    return QgsRasterLayer(raster, "ortho", "gdal")


def test_the_package_offers_the_console_functions():
    assert kinscape.search is console.search and kinscape.index is console.index and kinscape.Hits is console.Hits


# -- indexing


def test_layers_paths_and_folders_are_indexed(fake, layer, raster, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    archive = kinscape.index(
        [layer, "sub", Path("/b.tif")], "arch", tile_m=40, overlap=0.5, bands=[3, 2, 1], encoder="resnet18"
    )
    assert fake.jobs == [
        IndexJob(
            str(tmp_path / "arch"),
            (raster, str(tmp_path / "sub"), "/b.tif"),
            "resnet18",
            tile_m=(40.0,),
            overlap=0.5,
            bands=(3, 2, 1),
        )
    ]
    assert archive.folder == str(tmp_path / "arch") and archive.summary["tiles"] == 5


def test_an_estimate_takes_what_indexing_takes(fake, layer, raster):
    archive = kinscape.open_archive("/arch")
    told = kinscape.estimate([layer, "/b.tif"], archive, tile_m=40, exclude=["/x.tif"])
    job = fake.jobs[-1]
    assert job == EstimateJob((raster, "/b.tif"), "/arch", tile_m=(40.0,), exclude=("/x.tif",)) and told["tiles"] == 5
    kinscape.estimate("/b.tif")
    assert fake.jobs[-1] == EstimateJob(("/b.tif",))


@pytest.mark.parametrize("sources", ["/a.tif", Path("/a.tif")])
def test_one_source_needs_no_list(fake, sources):
    kinscape.index(sources, "/arch", tile_m=(40, 80))
    assert fake.jobs == [IndexJob("/arch", ("/a.tif",), tile_m=(40.0, 80.0))]


def test_an_archive_is_updated_and_described(fake):
    archive = kinscape.open_archive("/arch")
    archive.update()
    assert archive.info()["tiles"] == 5
    assert fake.jobs == [InfoJob("/arch", check_sources=False), IndexJob("/arch"), InfoJob("/arch")]


@pytest.mark.parametrize(
    "sources, options, says",
    [
        ("/a", {"colour": 1}, "unknown option 'colour'"),
        ("/a", {"archive": "/b"}, "unknown option 'archive'"),
        ([5], {}, "not int"),
        ("", {}, "empty path"),
    ],
)
def test_what_cannot_be_indexed_is_named(fake, sources, options, says):
    with pytest.raises(InputError, match=says):
        kinscape.index(sources, "/arch", **options)
    assert fake.jobs == []


def test_a_layer_without_a_file_is_refused_with_a_way_out(fake):
    memory = QgsRasterLayer("type=xyz&url=file:///nowhere/{z}/{x}/{y}.png", "web map", "wms")
    with pytest.raises(InputError, match="'web map'") as caught:
        kinscape.index([memory], "/arch")
    assert "GeoTIFF" in caught.value.hint


# -- the query


@pytest.mark.parametrize(
    "extent, crs, ring, text",
    [
        (BOX, None, RING, "EPSG:3301"),
        ((1, 2, 3, 4), None, RING, "EPSG:3301"),
        ([1, 2, 3, 4], WGS84, RING, "EPSG:4326"),
        (BOX, "EPSG:3857", RING, "EPSG:3857"),
        (QgsReferencedRectangle(BOX, WGS84), None, RING, "EPSG:4326"),
        (QgsReferencedRectangle(BOX, WGS84), L_EST, RING, "EPSG:4326"),
        (np.array([1, 2, 3, 4]), None, RING, "EPSG:3301"),
        (SLANTED, None, ((0.0, 0.0), (4.0, 1.0), (5.0, 4.0), (1.0, 3.0)), "EPSG:3301"),
        (QgsReferencedGeometry(SLANTED, WGS84), None, ((0.0, 0.0), (4.0, 1.0), (5.0, 4.0), (1.0, 3.0)), "EPSG:4326"),
        (
            QgsGeometry.fromWkt("MultiPolygon(((0 0, 4 1, 5 4, 0 0)))"),
            None,
            ((0.0, 0.0), (4.0, 1.0), (5.0, 4.0)),
            "EPSG:3301",
        ),
    ],
)
def test_an_extent_of_a_layer_in_any_form_becomes_a_polygon_with_its_crs(fake, layer, raster, extent, crs, ring, text):
    kinscape.search("/arch", layer, extent, k=7, out="/o.gpkg", **({"crs": crs} if crs is not None else {}))
    job = fake.searches[0]
    assert job.like == (Example(raster=raster, polygon=ring, crs=text),) and (job.k, job.out) == (7, "/o.gpkg")


def test_the_extent_of_a_file_is_in_the_files_own_crs(fake, raster):
    kinscape.search("/arch", raster, BOX)
    assert fake.searches[0].like == (Example(raster=raster, polygon=RING, crs=""),)


def test_a_crs_of_the_users_own_travels_as_wkt(fake, raster):
    own = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=59 +lon_0=24 +datum=WGS84 +units=m")
    kinscape.search("/arch", raster, QgsReferencedRectangle(BOX, own))
    assert "Lambert Azimuthal" in fake.searches[0].like[0].crs


def test_an_image_alone_is_a_query_and_so_is_a_layer_without_an_extent(fake, layer, raster):
    kinscape.search("/arch", "/q.png")
    kinscape.search("/arch", layer)
    assert [job.like for job in fake.searches] == [(Example(image="/q.png"),), (Example(image=raster),)]


def test_several_examples_for_and_against(fake, layer, raster):
    hits = kinscape.search("/arch", "/q.png")
    kinscape.search("/arch", [(layer, BOX), "/q.png", hits[0], Example(tile="0/0/0")], unlike=[hits[3], (raster, BOX)])
    job = fake.searches[1]
    assert job.like == (
        Example(raster=raster, polygon=RING, crs="EPSG:3301"),
        Example(image="/q.png"),
        Example(tile=hits[0].tile_id, source=hits[0].source),
        Example(tile="0/0/0"),
    )
    assert job.unlike == (Example(tile=hits[3].tile_id, source=hits[3].source), Example(raster=raster, polygon=RING))


@pytest.mark.parametrize(
    "what, extent, says",
    [
        ("/a.tif", QgsRectangle(), "empty"),
        ("/a.tif", (3, 2, 1, 4), "empty"),
        ("/a.tif", (1, 2, 3), "four numbers"),
        ("/a.tif", "1,2,3,4", "cannot be read from str"),
        ("/a.tif", QgsGeometry.fromPointXY(QgsPointXY(1, 2)), "polygon with an area"),
        ("/a.tif", QgsGeometry(), "polygon with an area"),
        ("/a.tif", QgsGeometry.fromWkt("MultiPolygon(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))"), "2 parts"),
        ([], None, "nothing to look for"),
        (["/a.tif"], (1, 2, 3, 4), "beside a list"),
        (None, None, "not NoneType"),
    ],
)
def test_a_query_that_is_none_is_refused(fake, what, extent, says):
    with pytest.raises((QueryError, InputError), match=says):
        kinscape.search("/arch", what, extent)
    assert fake.searches == []


# -- filters, output


def polygons(crs="EPSG:3301"):
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "zones", "memory")
    feature = QgsFeature()
    feature.setGeometry(SLANTED)
    layer.dataProvider().addFeature(feature)
    return layer


def test_a_polygon_layer_in_memory_is_written_down_for_the_engine(fake):
    kinscape.search("/arch", "/q.png", within=polygons())
    job = fake.searches[0]
    copy = QgsVectorLayer(f"{job.within}|layername={job.within_layer}", "copy", "ogr")
    assert copy.isValid() and copy.featureCount() == 1 and copy.crs() == L_EST


def test_a_saved_polygon_layer_is_used_where_it_is_and_copied_where_it_is_filtered(fake, tmp_path):
    kinscape.search("/arch", "/q.png", within=polygons())
    path = fake.searches[0].within
    layer = QgsVectorLayer(f"{path}|layername=within", "saved", "ogr")
    kinscape.search("/arch", "/q.png", within=layer)
    assert (fake.searches[1].within, fake.searches[1].within_layer) == (path, "within")
    layer.setSubsetString("fid > 5")
    kinscape.search("/arch", "/q.png", within=layer)
    assert fake.searches[2].within != path
    assert QgsVectorLayer(fake.searches[2].within, "", "ogr").featureCount() == 0


def test_a_layer_of_points_cannot_be_a_filter(fake):
    with pytest.raises(QueryError, match="no polygons"):
        kinscape.search("/arch", "/q.png", within=QgsVectorLayer("Point?crs=EPSG:4326", "points", "memory"))


def test_an_extent_or_a_file_can_be_a_filter(fake, project):
    project.setCrs(L_EST)
    for within in (QgsReferencedRectangle(BOX, WGS84), BOX, "/zones.gpkg"):
        kinscape.search("/arch", "/q.png", within=within)
    jobs = fake.searches
    assert [(job.extent, job.extent_crs, job.within) for job in jobs] == [
        ((1, 2, 3, 4), "EPSG:4326", ""),
        ((1, 2, 3, 4), "EPSG:3301", ""),
        (None, "", "/zones.gpkg"),
    ]


def test_options_become_the_jobs_fields(fake):
    kinscape.search(
        "/arch",
        "/q.png",
        k=3,
        date_from="2021-01-01",
        near=[24.5, 59.4],
        radius_m=100.0,
        sources="a.tif",
        one_per_place=False,
        score_map_crs=WGS84,
    )
    job = fake.searches[0]
    assert (job.date_from, job.near, job.sources, job.one_per_place, job.score_map_crs) == (
        "2021-01-01",
        (24.5, 59.4),
        ("a.tif",),
        False,
        "EPSG:4326",
    )


def test_a_score_map_is_written_unless_the_archive_has_whole_files_or_it_is_not_wanted(fake):
    kinscape.search("/arch", "/q.png", out="/r/o.gpkg")
    kinscape.search("/arch", "/q.png", out="/r/o.gpkg", score_map="/m.tif")
    kinscape.search("/arch", "/q.png", out="/r/o.gpkg", score_map=False)
    fake.is_whole = True
    kinscape.search("/arch", "/q.png", out="/r/o.gpkg")
    assert [job.score_map for job in fake.searches] == ["/r/o.scores.tif", "/m.tif", "", ""]


def test_results_without_a_name_get_a_folder_of_their_own(fake):
    kinscape.search("/arch", "/q.png")
    kinscape.search("/arch", "/q.png")
    first, second = (Path(job.out) for job in fake.searches)
    assert first.parent != second.parent and first.parent.is_dir() and first.name == "results.gpkg"


# -- hits


def test_hits_are_a_sequence_best_first(fake):
    hits = kinscape.open_archive("/arch").search("/q.png", k=12)
    assert len(hits) == 12 and [hit.rank for hit in hits] == list(range(1, 13)) and hits[-1].rank == 12
    first = hits[0]
    assert (first.source, first.tile_id, first.date, first.dates, first.scale_m) == (
        "/data/a.tif",
        "0/0/0",
        None,
        (),
        40.0,
    )
    assert first.score == pytest.approx(0.95) and first.geometry.area() == pytest.approx(1600) and hits.crs == L_EST
    assert [hit.rank for hit in hits[:3]] == [1, 2, 3] and "12 places" in repr(hits) and hits.summary["hits"] == 12


def test_a_hit_says_how_far_the_nearest_better_place_is_and_how_it_was_marked(fake, tmp_path, monkeypatch):
    files = write_run(tmp_path, 2)
    with closing(sqlite3.connect(files["results"])) as database, database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{name}"')  # they call functions that only GDAL has
        database.execute("ALTER TABLE places ADD COLUMN isolation_m REAL")
        database.execute("UPDATE places SET isolation_m = 60.5, review = 'like' WHERE rank = 2")
    monkeypatch.setattr(fake, "run", lambda job, **_: JobResult(files, {}))
    hits = kinscape.search("/arch", "/q.png", score_map=False)
    assert [(hit.isolation_m, hit.review) for hit in hits] == [(None, ""), (60.5, "like")]


def test_places_without_georeference_have_no_geometry(fake, tmp_path, monkeypatch):
    monkeypatch.setattr(
        fake, "run", lambda job, **_: JobResult(write_run(tmp_path, 3, has_geometry=False, score_map=False), {})
    )
    hits = kinscape.search("/arch", "/q.png", score_map=False)
    assert [hit.geometry for hit in hits] == [None] * 3


def test_showing_hits_adds_their_layers_and_zooms(fake, project, iface):
    project.setCrs(L_EST)
    hits = console.Hits(write_run(fake.folder), {}, "Like ü")
    iface.mapCanvas().setDestinationCrs(L_EST)
    layers = hits.show()
    assert [child.name() for child in project.layerTreeRoot().children()] == [
        "Like ü"
    ] and layers.places.featureCount() == 12
    assert iface.mapCanvas().extent().contains(layers.places.extent())


def test_showing_hits_works_without_a_window(fake, project, headless):
    console.Hits(write_run(fake.folder), {}, "Like").show()
    assert len(project.mapLayers()) == 3


# -- running


def test_errors_of_the_engine_are_raised(fake):
    fake.error = RasterError("dem.tif has 1 band", "set --bands")
    with pytest.raises(RasterError, match="dem.tif has 1 band"):
        kinscape.index("/dem.tif", "/arch")


def test_without_a_window_the_call_blocks_and_gives_the_engines_result(tiny_engine, headless):
    from kinscape.ui.console_run import run_here

    assert run_here(InfoJob("count:30"), "Counting").summary == {"counted": 30}


def test_with_a_window_the_message_bar_shows_progress_and_the_window_lives(tiny_engine, iface):
    from kinscape.ui.console_run import run_here
    from qgis.PyQt.QtCore import QTimer
    from qgis.PyQt.QtWidgets import QProgressBar

    seen, turns = [], []
    timer = QTimer()
    timer.timeout.connect(
        lambda: (turns.append(1), seen.extend(bar.maximum() for bar in iface.messageBar().findChildren(QProgressBar)))
    )
    timer.start(10)
    assert run_here(InfoJob("sleep:0.5"), "Sleeping").summary == {"slept": 0.5}
    timer.stop()
    assert len(turns) >= 5 and seen and iface.messageBar().currentItem() is None


def test_with_a_window_the_user_can_cancel(tiny_engine, iface):
    from kinscape.ui.console_run import run_here
    from qgis.PyQt.QtCore import QTimer
    from qgis.PyQt.QtWidgets import QPushButton

    def press():
        next(b for b in iface.messageBar().findChildren(QPushButton) if b.text() == "Cancel").click()

    QTimer.singleShot(300, press)
    with pytest.raises(Cancelled):
        run_here(InfoJob("sleep:60"), "Sleeping")
    with pytest.raises(RasterError):
        run_here(InfoJob("bad:raster"), "Failing")
    assert iface.messageBar().currentItem() is None


def test_unloading_the_plugin_ends_a_call_that_waits(tiny_engine, iface):
    from kinscape.ui.console_run import run_here
    from kinscape.ui.tasks import cancel_all
    from qgis.PyQt.QtCore import QTimer

    QTimer.singleShot(200, cancel_all)
    with pytest.raises(Cancelled):
        run_here(InfoJob("sleep:60"), "Sleeping")


def test_the_home_folder_may_be_written_as_a_tilde(fake):
    kinscape.open_archive("~/arch")
    assert fake.jobs == [InfoJob(os.path.expanduser("~/arch"), check_sources=False)]
