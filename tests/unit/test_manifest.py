"""archive.json: what is written is read again; what is damaged, newer or strange is refused by name."""

from __future__ import annotations

import json

import pytest
from kinscape.core.archive.manifest import FORMAT, EncoderInfo, Manifest, SourceEntry, read_manifest
from kinscape.core.encoders.base import EncoderSpec
from kinscape.core.errors import ArchiveError
from kinscape.core.raster.grid import Grid, Scale
from kinscape.core.raster.stretch import Stretch


@pytest.fixture
def manifest(tmp_path):
    spec = EncoderSpec("quadrants", 13, 32, 8, weights_sha256="ab" * 32, licence="MIT", version=3)
    sources = (
        SourceEntry(
            "/data/ø 1.tif",
            "../ø 1.tif",
            10,
            20,
            "cd" * 32,
            "2020-01-31",
            (3, 2, 1),
            Stretch((0.1, 0, 0), (1, 2, 1 / 3)),
            0.1 + 0.2,
            "EPSG:32633",
            (1.0, 2.0, 3.5, 4.0),
            "partial",
            "",
            5,
            2,
            0,
        ),
        SourceEntry("/data/2.tif", tiles=7, state="failed", message="cut short", number=1),
    )
    return Manifest(
        EncoderInfo.from_spec(spec, "/w.pth"),
        Grid("EPSG:32633", (Scale(40, 32, 16),)),
        4,
        (3, 2, 1),
        0.5,
        0.001,
        ("/data",),
        sources,
        next_number=2,
        folder=str(tmp_path),
        created="2026-01-01T00:00:00+00:00",
        updated="x",
        program="Kinscape 1",
    )


def write(tmp_path, manifest, **changes):
    data = json.loads(manifest.to_json())
    path = tmp_path / "archive.json"
    path.write_text(json.dumps({**data, **changes}))
    return path


def test_what_is_written_is_read_again(tmp_path, manifest):
    path = write(tmp_path, manifest)
    path.write_bytes(manifest.to_json())
    assert read_manifest(path) == manifest and manifest.tiles == 12
    assert (
        manifest.encoder.fingerprint
        == EncoderSpec("quadrants", 13, 32, 8, weights_sha256="ab" * 32, version=3).fingerprint
    )


def test_a_newer_format_asks_for_a_newer_program(tmp_path, manifest):
    with pytest.raises(ArchiveError, match=f"format {FORMAT + 1}.*update Kinscape"):
        read_manifest(write(tmp_path, manifest, format=FORMAT + 1, unknown_thing=1))


@pytest.mark.parametrize(
    "changes",
    [
        {"format": "1"},
        {"format": 0},
        {"generation": -1},
        {"generation": 1.5},
        {"tiles": 11},
        {"encoder": {}},
        {"encoder": None},
        {"grid": {"crs": "x", "scales": [{"tile_m": -1, "tile_px": 2, "stride_px": 1}]}},
        {"grid": []},
        {"sources": [{}]},
        {"sources": 3},
        {"sources": [{"path": "a", "state": "fine"}]},
        {"sources": [{"path": "a", "tiles": -12}]},
        {"sources": [{"path": "a", "extra": 1}]},
        {"sources": [{"path": "a", "tiles": 12, "bounds": [1, 2, 3]}]},
        {"sources": [{"path": "a", "tiles": 12, "gsd_m": "fine"}]},
        {"max_hole_share": None},
        {"roots": [1]},
        {"bands": ["x"]},
    ],
)
def test_a_damaged_manifest_is_refused(tmp_path, manifest, changes):
    with pytest.raises(ArchiveError, match="archive.json is damaged.*restore"):
        read_manifest(write(tmp_path, manifest, **changes))


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "[" * 100_000, '{"format": 1}', '{"format": NaN}'])
def test_what_is_no_manifest_is_refused(tmp_path, text):
    (tmp_path / "archive.json").write_text(text)
    with pytest.raises(ArchiveError, match="damaged"):
        read_manifest(tmp_path / "archive.json")
