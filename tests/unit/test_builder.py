"""The one writer: its lock, what it finishes and refuses, blocks on disk, and copying by pieces."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from archives import full_grid, grid_of, make_archive, unit_vectors
from kinscape.core.archive import builder as builder_module
from kinscape.core.archive.blocks import BlockFiles, block_key
from kinscape.core.archive.builder import ArchiveBuilder, FromBlocks, Kept
from kinscape.core.archive.manifest import SourceEntry
from kinscape.core.archive.store import Archive
from kinscape.core.archive.table import TileRows
from kinscape.core.archive.work import count_touched, covered_tiles, hole_shares, touched_positions
from kinscape.core.errors import ArchiveError, Cancelled, StorageError
from kinscape.core.raster.grid import Block


@pytest.fixture
def archive(tmp_path):
    return make_archive(tmp_path / "a", grid_of((40, 32, 16)), [full_grid(30, 10), full_grid(7, 9)], d=8)


def some_rows(n: int, seed: int = 0) -> TileRows:
    return TileRows(
        unit_vectors(n, 8, seed), np.zeros(n, np.uint8), np.arange(n), np.arange(n), np.zeros(n, np.float32)
    )


def test_kept_rows_and_blocks_are_put_together_in_order(archive, monkeypatch):
    monkeypatch.setattr(builder_module, "_COPY_ROWS", 7)  # many pieces
    with ArchiveBuilder(archive.folder) as builder:
        for key, n in (("k1", 5), ("k2", 0), ("k3", 4)):
            builder.blocks.write(key, some_rows(n, n), 2)
        new = SourceEntry(str(archive.folder.parent / "new.tif"), date="2021-02-03")
        builder.commit(archive.manifest, [(archive.sources[1], Kept(300, 63)), (new, FromBlocks(("k1", "k2", "k3"))),
                                          (archive.sources[0], Kept(0, 300))])
    again = Archive.open(archive.folder)
    np.testing.assert_array_equal(
        again.vectors,
        np.concatenate([archive.vectors[300:], unit_vectors(5, 8, 5), unit_vectors(4, 8, 4), archive.vectors[:300]]),
    )
    np.testing.assert_array_equal(again.col[-300:], archive.col[:300])
    assert [e.tiles for e in again.sources] == [63, 9, 300] and again.generation == 2
    assert again.sources[1].relative == "../new.tif" and (again.dates[63:72] == np.datetime64("2021-02-03")).all()
    boxes = again.bounds(np.flatnonzero(again.source == 1))
    assert again.sources[1].bounds == (*boxes[:, :2].min(axis=0), *boxes[:, 2:].max(axis=0))


def test_a_commit_that_is_cancelled_changes_nothing(archive):
    def cancel():
        raise Cancelled

    with ArchiveBuilder(archive.folder) as builder, pytest.raises(Cancelled):
        builder.commit(archive.manifest, [(archive.sources[0], Kept(0, 300))], cancel)
    assert Archive.open(archive.folder).generation == 1 and not (archive.folder / "next.tmp").exists()


def test_the_lock_ends_with_its_process(archive):
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys\nfrom kinscape.core.archive.builder import ArchiveBuilder\n"
            "b = ArchiveBuilder(sys.argv[1]); print('held', flush=True); sys.stdin.read()",
            str(archive.folder),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(ArchiveError, match="another run"):
        ArchiveBuilder(archive.folder)
    holder.kill()
    holder.communicate()
    with ArchiveBuilder(archive.folder) as builder:
        assert len(builder.archive) == 363


def test_a_commit_that_was_cut_off_is_finished_by_the_next_writer(archive, monkeypatch):
    from kinscape.core.archive import commit

    with ArchiveBuilder(archive.folder) as builder:
        monkeypatch.setattr(commit, "roll_forward", lambda folder: None)
        builder.commit(archive.manifest, [(archive.sources[0], Kept(0, 300))])
    assert (archive.folder / "next").is_dir() and len(Archive.open(archive.folder)) == 300
    monkeypatch.undo()
    (archive.folder / "next.tmp").mkdir()
    (archive.folder / "next.tmp" / "vectors.npy").write_bytes(b"half")
    with ArchiveBuilder(archive.folder) as builder:
        assert len(builder.archive) == 300
    assert not (archive.folder / "next").exists() and not (archive.folder / "next.tmp").exists()


def test_a_new_archive_that_comes_to_nothing_leaves_no_trace(tmp_path):
    with ArchiveBuilder(tmp_path / "deep" / "a"):
        pass
    assert not (tmp_path / "deep" / "a").exists()
    with ArchiveBuilder(tmp_path / "b") as builder:
        builder.blocks.write("k", some_rows(1), 0)
    assert BlockFiles(tmp_path / "b").facts("k").tiles == 1  # kept for the next run
    with ArchiveBuilder(tmp_path / "b"):
        pass


def test_a_place_that_cannot_hold_an_archive_is_named(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(ArchiveError, match="is a file"):
        ArchiveBuilder(tmp_path / "file")
    with pytest.raises(StorageError, match="cannot be written"):
        ArchiveBuilder(tmp_path / "file" / "a")


def test_block_files_keep_rows_and_facts_and_forget_damage(tmp_path):
    files = BlockFiles(tmp_path)
    files.create()
    assert files.facts("k") is None
    files.write("k", some_rows(3), 4, ((1, "bad.tif: cut short"),), ["", "0103", ""])
    rows, outlines = files.read("k")
    np.testing.assert_array_equal(rows.vectors, unit_vectors(3, 8))
    assert outlines == ["", "0103", ""] and [p.name for p in files.folder.iterdir()] == ["k.npz"]
    facts = files.facts("k")
    assert (facts.tiles, facts.skipped, facts.failures) == (3, 4, ((1, "bad.tif: cut short"),))
    files.path("k").write_bytes(files.path("k").read_bytes()[:-30])
    assert files.facts("k") is None and not files.path("k").exists()


def test_a_block_key_depends_on_every_part():
    base = {"source": ["ab", [1, 2, 3]], "block": [0, 1, 2], "common": "x"}
    changes = [{"source": ["ac", [1, 2, 3]]}, {"source": ["ab", [3, 2, 1]]}, {"block": [0, 2, 1]}, {"common": "y"}]
    assert block_key(**base) == block_key(**dict(reversed(base.items())))
    assert len({block_key(**{**base, **change}) for change in [{}, *changes]}) == 5


def test_hole_shares_equal_counting(tmp_path):
    rng = np.random.default_rng(0)
    valid = rng.random((70, 70)) > rng.random((70, 1))
    shares = hole_shares(valid, 32, 16)
    assert shares.shape == (3, 3)
    for r in range(3):
        for c in range(3):
            assert shares[r, c] == pytest.approx(1 - valid[r * 16:r * 16 + 32, c * 16:c * 16 + 32].mean())


def test_blocks_of_a_small_raster_are_cut_to_it_and_miss_no_tile():
    grid = grid_of((40, 32, 16))
    bounds = (10_003.0, 20_100.0, 11_391.0, 21_207.0)
    found = set()
    for block in grid.blocks_covering(0, bounds):
        cols, rows = covered_tiles(grid, block, bounds)
        found |= {(c, r) for c in cols.tolist() for r in rows.tolist()}
        assert (np.diff(rows) == -1).all() and (np.diff(cols) == 1).all()  # north to south, west to east
    col0, col1, row0, row1 = grid.tiles_covering(0, bounds)
    assert found == {(c, r) for c in range(col0, col1) for r in range(row0, row1)}


def test_positions_over_a_raster_are_counted_as_one_by_one(tmp_path):
    import shapely

    grid = grid_of((40, 32, 16))
    outline = shapely.Polygon([(10_000, 20_100), (11_300, 20_000), (11_400, 21_000), (10_100, 21_200)])
    for block in grid.blocks_covering(0, outline.bounds):
        cols, rows = grid.block_tiles(block)
        tiles = [[shapely.box(*grid.tile_bounds(0, c, r)) for c in cols] for r in rows]
        everything = np.ones((len(rows), len(cols)), bool)
        assert count_touched(grid, block.scale, *grid.block_tiles(block), outline, everything) == sum(
            t.intersection(outline).area > 0 for line in tiles for t in line
        )
        box = shapely.box(*outline.bounds)
        assert touched_positions(grid, block, outline.bounds) == sum(
            t.intersection(box).area > 0 for line in tiles for t in line
        )
    far = Block(0, 10**6, 10**6)
    assert touched_positions(grid, far, outline.bounds) == 0
