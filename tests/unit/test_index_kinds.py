"""Approximate indexes: their recall against exact search, their exact scores, and that stale ones are not used."""

from __future__ import annotations

import json

import numpy as np
import pytest
from archives import full_grid, grid_of, make_archive, unit_vectors
from kinscape.core.archive.index_kinds import KINDS
from kinscape.core.archive.store import Archive
from kinscape.core.errors import ArchiveError, InputError
from kinscape.core.jobs.base import run_job
from kinscape.core.jobs.build_index import BuildIndexJob
from kinscape.core.jobs.info import InfoJob

APPROXIMATE = [kind for kind in KINDS if kind != "exact"]


def archive_of(folder, n: int, d: int, groups: int = 20):
    part = full_grid(n // 20, 20)
    part["vectors"] = unit_vectors(n, d, 1, groups=groups)
    return make_archive(folder, grid_of((40, 32, 16)), [part], d=d)


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    return archive_of(tmp_path_factory.mktemp("ann") / "a", 2000, 16)


def build(archive, kind, **options):
    return run_job(BuildIndexJob(str(archive.folder), kind, **options)).summary


@pytest.mark.parametrize("kind", APPROXIMATE)
def test_an_index_finds_what_exact_search_finds_and_tells_its_recall(archive, kind):
    summary = build(archive, kind, sample=60, k=10)
    index = Archive.open(archive.folder).index()
    assert index.kind == kind == summary["kind"] and index.recall == summary["recall"] >= 0.8
    queries = archive.vectors[::67] + 0.1 * unit_vectors(30, 16, 99)  # like what is stored, but none of it
    queries = (queries / np.linalg.norm(queries, axis=1, keepdims=True)).astype(np.float32)
    scores, rows = index.search(queries, 10)
    exact = queries @ np.asarray(archive.vectors).T
    expected = np.argsort(-exact, axis=1, kind="stable")[:, :10]
    found = np.mean([len(set(a) & set(b)) / 10 for a, b in zip(rows, expected)])
    assert found >= 0.7
    # scores are never approximate
    np.testing.assert_allclose(scores, np.take_along_axis(exact, rows, axis=1), atol=1e-6)
    assert (np.diff(scores, axis=1) <= 0).all()


def test_the_reported_recall_is_the_measured_one(archive):
    """Counted again here, without FAISS, on the tiles that were left for measuring."""
    summary = build(archive, "lsh", sample=40, k=5)
    rows = np.random.default_rng(0).choice(2000, 40, replace=False)[20:]
    vectors = np.asarray(archive.vectors)
    exact = vectors[rows] @ vectors.T
    exact[np.arange(20), rows] = -1
    expected = np.argsort(-exact, axis=1)[:, :5]
    _, found = Archive.open(archive.folder).index().search(vectors[rows], 6)
    hits = sum(len(set(f[f != row]) & set(e)) for f, e, row in zip(found, expected, rows))
    assert summary["recall"] == pytest.approx(hits / 100, abs=1e-4)


def test_more_than_there_is_is_padded(archive):
    build(archive, "ivf")
    scores, rows = Archive.open(archive.folder).index().search(archive.vectors[:2], 2500)
    assert rows.shape == (2, 2500) and (rows[:, -1] == -1).all() and np.isneginf(scores[:, -1]).all()
    assert (rows[:, 0] == [0, 1]).all()


def test_exact_removes_the_index(archive):
    build(archive, "ivf")
    assert run_job(InfoJob(str(archive.folder))).summary["index"]["kind"] == "ivf"
    assert build(archive, "exact") == {"kind": "exact", "recall": None}
    found = Archive.open(archive.folder)
    assert found.index() is None and found.index_note == "" and not list(archive.folder.glob("index*"))


def test_an_index_of_an_older_state_is_not_used(tmp_path):
    from kinscape.core.archive.builder import ArchiveBuilder, Kept

    archive = archive_of(tmp_path / "a", 200, 8)
    build(archive, "ivf", sample=20, k=5)
    with ArchiveBuilder(archive.folder) as builder:
        builder.commit(archive.manifest, [(archive.sources[0], Kept(0, 200))])
    found = Archive.open(archive.folder)
    assert found.index() is None and "older state" in found.index_note
    assert "older state" in run_job(InfoJob(str(archive.folder))).summary["index_note"]


def test_damage_is_found(tmp_path):
    archive = archive_of(tmp_path / "a", 200, 8)
    build(archive, "pq", sample=20, k=5)
    path, facts = archive.folder / "index.faiss", archive.folder / "index.json"
    data, text = path.read_bytes(), facts.read_text()
    path.write_bytes(b"x" * len(data))
    with pytest.raises(ArchiveError, match="index.faiss is damaged"):
        archive.index().search(archive.vectors[:1], 3)
    path.write_bytes(data[:-10])
    assert archive.index() is None and "build it again" in archive.index_note
    path.write_bytes(data)
    for wrong in ({"effort": 99}, {"kind": "exact?"}, {"tiles": "many"}):
        facts.write_text(json.dumps({**json.loads(text), **wrong}))
        assert archive.index() is None and "damaged" in archive.index_note
    facts.write_text(text)
    assert archive.index().search(archive.vectors[:1], 3)[1][0, 0] == 0


@pytest.mark.parametrize("kind", APPROXIMATE)
def test_few_tiles_of_an_odd_dimension_are_enough(tmp_path, kind):
    archive = archive_of(tmp_path / "a", 40, 13, groups=3)
    assert build(archive, kind, sample=200, k=100)["k"] == 39
    assert archive.index().search(archive.vectors[:3], 1)[1].ravel().tolist() == [0, 1, 2]


def test_values_that_make_no_sense_are_named(tmp_path):
    archive = archive_of(tmp_path / "a", 40, 8)
    for kind, options, text in (
        ("tree", {}, "no index kind 'tree'"),
        ("ivf", {"sample": 1}, "sample of 1"),
        ("ivf", {"k": 0}, "k = 0"),
    ):
        with pytest.raises(InputError, match=text):
            build(archive, kind, **options)
    tiny = make_archive(tmp_path / "b", grid_of((40, 32, 16)), [full_grid(3, 2)])
    with pytest.raises(InputError, match="at least 16 tiles"):
        build(tiny, "ivf_pq")
    with pytest.raises(ArchiveError, match="no archive"):
        run_job(BuildIndexJob(str(tmp_path / "none"), "ivf"))
