"""Whether a raster is still the same: by size and time at once, by content for sure."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from kinscape.core.errors import Cancelled, RasterError
from kinscape.core.events import Events
from kinscape.core.raster import fingerprint
from kinscape.core.synthetic_files import pattern, write_raster, write_vrt


@pytest.fixture()
def raster(tmp_path):
    return write_raster(str(tmp_path / "one.tif"), pattern())


def test_a_single_file_has_its_own_sha256(raster):
    found = fingerprint.full(raster)
    assert found.sha256 == hashlib.sha256(Path(raster).read_bytes()).hexdigest()
    assert fingerprint.quick(raster) == (os.path.getsize(raster), os.stat(raster).st_mtime_ns)
    assert fingerprint.quick(raster) == (found.size, found.mtime_ns)


def test_a_copy_differs_in_time_only(raster, tmp_path):
    copy = tmp_path / "copy.tif"
    copy.write_bytes(Path(raster).read_bytes())
    os.utime(copy, ns=(1, 1))
    assert fingerprint.full(str(copy)).sha256 == fingerprint.full(raster).sha256
    assert fingerprint.quick(str(copy)) != fingerprint.quick(raster)


def test_other_pixels_of_the_same_size_differ_in_content(raster, tmp_path):
    other = write_raster(str(tmp_path / "other.tif"), pattern(1))
    assert fingerprint.full(other).size == fingerprint.full(raster).size
    assert fingerprint.full(other).sha256 != fingerprint.full(raster).sha256


def test_a_change_in_a_member_changes_the_vrt_and_a_vrt_of_it(tmp_path):
    first, second = (write_raster(str(tmp_path / f"{n}.tif"), pattern(n)) for n in (1, 2))
    vrt = write_vrt(str(tmp_path / "both.vrt"), [(first, 0, 0), (second, 256, 0)], 512, 256)
    outer = write_vrt(str(tmp_path / "outer.vrt"), [(vrt, 0, 0)], 512, 256)
    before = {path: (fingerprint.quick(path), fingerprint.full(path)) for path in (vrt, outer)}
    write_raster(second, pattern(3))
    os.utime(second, ns=(2**61, 2**61))
    for path, (quick, full) in before.items():
        assert fingerprint.quick(path) != quick
        assert fingerprint.full(path).sha256 != full.sha256
        assert fingerprint.full(path).size >= 2 * os.path.getsize(first)


def test_a_moved_mosaic_keeps_its_hash(tmp_path):
    hashes = []
    for place in ("here", "there"):
        (tmp_path / place).mkdir()
        picture = write_raster(str(tmp_path / place / "a.png"), pattern(), crs=None, transform=None)
        Path(picture).with_suffix(".pgw").write_text("1\n0\n0\n-1\n500000\n5400000\n")
        hashes.append(fingerprint.full(picture).sha256)
    assert hashes[0] == hashes[1]
    assert hashes[0] != hashlib.sha256((tmp_path / "here" / "a.png").read_bytes()).hexdigest()  # the world file counts


def test_statistics_and_overviews_beside_the_raster_do_not_count(raster):
    before = fingerprint.full(raster), fingerprint.quick(raster)
    Path(raster + ".aux.xml").write_text("<PAMDataset></PAMDataset>")
    assert (fingerprint.full(raster), fingerprint.quick(raster)) == before


def test_a_missing_raster_is_an_error(tmp_path):
    with pytest.raises(RasterError, match="no such file"):
        fingerprint.quick(str(tmp_path / "gone.tif"))


def test_hashing_can_be_cancelled(raster):
    events = Events()
    events.cancel()
    with pytest.raises(Cancelled):
        fingerprint.full(raster, events)
