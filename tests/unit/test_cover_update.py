"""An archive's land cover keeps up with its updates, and `info` says how it stands."""

from __future__ import annotations

import json

import numpy as np
import pytest
from kinscape.core.archive import cover_build, cover_sources
from kinscape.core.archive.cover import COVER_FACTS_NAME, COVER_NAME, KEYS_NAME
from kinscape.core.archive.store import Archive
from kinscape.core.cli_output import report
from kinscape.core.errors import Cancelled, StorageError
from kinscape.core.events import Events
from kinscape.core.jobs import run_job
from kinscape.core.jobs.cover import CoverJob
from kinscape.core.jobs.index import IndexJob
from kinscape.core.jobs.info import InfoJob
from tiny_rasters import WEST, QuadrantEncoder, touch_later, use_encoder, write_raster


@pytest.fixture(autouse=True)
def encoder(monkeypatch):
    monkeypatch.setattr(cover_sources, "_net_maps", lambda: None)  # words on cells, whichever models are here
    return use_encoder(monkeypatch, QuadrantEncoder())


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "in").mkdir()
    write_raster(tmp_path / "in" / "0.tif")
    index(tmp_path / "a", tmp_path / "in", tile_m=(64.0,), cover="words")
    return tmp_path / "a"


def index(folder, *sources, **options):
    return run_job(IndexJob(str(folder), tuple(map(str, sources)), **options))


def add(folder, number):
    return write_raster(folder.parent / "in" / f"{number}.tif", seed=number, west=WEST + 256 * number)


def told(folder):
    return run_job(InfoJob(str(folder))).summary["land_cover"]


def test_an_update_computes_the_new_tiles_alone(folder):
    before = Archive.open(folder).cover().histograms.copy()
    words = (folder / "cover.words.npz").read_bytes()
    add(folder, 1)
    summary = index(folder).summary
    assert summary["land_cover"]["kept"] == len(before) and summary["land_cover"]["new"] == summary["new_tiles"] > 0
    cover = Archive.open(folder).cover()
    assert np.array_equal(cover.histograms[:len(before)], before)
    assert cover.histograms[len(before):].any(axis=1).all() and (folder / "cover.words.npz").read_bytes() == words


def test_an_update_keeps_the_words_that_were_learned_without_networks(folder, monkeypatch):
    monkeypatch.setattr(cover_sources, "_net_maps", lambda: pytest.fail("networks that came later were opened"))
    add(folder, 1)
    assert index(folder).summary["land_cover"]["kept"] == 49


def test_an_update_without_changes_computes_nothing(folder, monkeypatch):
    monkeypatch.setattr(cover_build, "compute_cover", None)
    assert "land_cover" not in index(folder).summary


def test_an_archive_without_land_cover_gets_none(tmp_path):
    path = write_raster(tmp_path / "r.tif")
    assert "land_cover" not in index(tmp_path / "b", path, tile_m=(64.0,)).summary
    assert told(tmp_path / "b") is None and not (tmp_path / "b" / COVER_NAME).exists()


def test_an_update_leaves_it_as_it_is_if_that_is_wished(folder):
    add(folder, 1)
    assert "land_cover" not in index(folder, cover="none").summary
    now = told(folder)
    assert (now["state"], now["source"]) == ("old", "words") and "older state" in now["note"]
    assert now["tiles"] == 49 and now["tiles"] + now["todo"] == len(Archive.open(folder))


@pytest.mark.parametrize("wish", ["", "kinds"])
def test_a_failure_is_told_and_the_archive_stays(folder, monkeypatch, wish):
    def fails(*_):
        raise StorageError("the disk is full", "make room")

    monkeypatch.setattr(cover_build, "compute_cover", fails)
    add(folder, 1)
    summary = index(folder, cover=wish).summary
    assert summary["land_cover"] is None and "its land cover is not: the disk is full" in summary["notes"][-1]
    assert len(Archive.open(folder)) == summary["tiles"] == 98
    monkeypatch.undo()
    assert run_job(CoverJob(str(folder))).summary["new"] == 49


def test_a_cancel_meanwhile_leaves_the_archive_finished(folder):
    class CancelThen(Events):
        def on_progress(self, progress):
            if progress.stage == "land cover":
                self.cancel()

    add(folder, 1)
    with pytest.raises(Cancelled):
        run_job(IndexJob(str(folder)), CancelThen())
    archive = Archive.open(folder)
    assert not archive.is_partial and len(archive) == 98
    use = index(folder).summary["land_cover"]
    assert use["new"] + use["kept"] == 98 and archive.cover() is not None


def test_commits_of_parts_compute_no_land_cover_and_info_tells_it_as_old(folder, monkeypatch):
    monkeypatch.setattr("kinscape.core.archive.update._FIRST_PART_TILES", 0)
    runs, plain = [], cover_build.compute_cover
    monkeypatch.setattr(cover_build, "compute_cover", lambda *a: runs.append(a) or plain(*a))
    for number in range(1, 5):
        add(folder, number)
    states = []

    class Listening(Events):
        def on_log(self, message, level):
            if "can be searched now" in message:
                states.append(told(folder)["state"])

    summary = run_job(IndexJob(str(folder)), Listening()).summary
    assert states and set(states) == {"old"}
    assert len(runs) == 1 and summary["land_cover"]["new"] == summary["new_tiles"]


def test_a_changed_file_is_computed_again_and_a_touched_one_is_not(folder):
    path = add(folder, 1)
    index(folder)
    touch_later(path)
    summary = index(folder).summary
    assert summary.get("land_cover", {"new": 0})["new"] == 0 and told(folder)["state"] == "ok"
    write_raster(path, seed=77, west=WEST + 256)
    touch_later(path)
    assert index(folder).summary["land_cover"]["new"] == 49


def test_info_says_what_there_is(folder):
    now = told(folder)
    assert (now["source"], now["state"], now["note"]) == ("words", "ok", "")
    assert now["tiles"] == 49 and now["todo"] == 0 and len(now["names"]) == len(now["colours"]) == 12
    assert now["size_bytes"] == sum(path.stat().st_size for path in folder.glob("cover.*"))
    assert "words, 12 classes, 49 tiles" in report("info", run_job(InfoJob(str(folder))))
    json.dumps(now)


@pytest.mark.parametrize("name, content", [(COVER_FACTS_NAME, b"{}"), (COVER_NAME, b""), (KEYS_NAME, b"\x93NUMPY")])
def test_a_damaged_land_cover_is_told_and_an_update_lets_it_lie(folder, name, content):
    (folder / name).write_bytes(content)
    add(folder, 1)
    summary = index(folder).summary
    now = told(folder)
    if name == COVER_FACTS_NAME:
        assert now["state"] == "damaged" and now["source"] == "" and "land_cover" not in summary
        assert "damaged" in report("info", run_job(InfoJob(str(folder))))
    else:
        assert now["state"] == "ok" and summary["land_cover"]["new"] == summary["tiles"]
