"""Export as GeoParquet with STAC, import of our own and of other programs' files, and what is refused."""

from __future__ import annotations

import json

import geopandas
import numpy as np
import pandas
import pytest
import shapely
from archives import full_grid, grid_of, make_archive, unit_vectors
from kinscape.core.archive import stac
from kinscape.core.archive.store import Archive
from kinscape.core.errors import ArchiveError, InputError
from kinscape.core.jobs.base import run_job
from kinscape.core.jobs.export import ExportJob
from kinscape.core.jobs.import_ import ImportJob
from kinscape.core.jobs.index import IndexJob
from tiny_rasters import NORTH, WEST, QuadrantEncoder, use_encoder, write_raster


@pytest.fixture
def archive(tmp_path):
    return make_archive(tmp_path / "a", grid_of((40, 32, 16), (80, 32, 16)), [
        {**full_grid(6, 5), "date": "2020-05-01"}, {**full_grid(4, 4), "scale": 1}], d=8)


def export(archive, out):
    return run_job(ExportJob(str(archive.folder), str(out)))


def foreign(path, n=12, d=5, crs="EPSG:4326", **columns):
    """Vectors as another program writes them: squares of about 100 m in longitude and latitude."""
    west = 24.0 + np.arange(n) * 0.002
    vectors = unit_vectors(n, d, 3) * 7
    data = {"embedding": list(vectors), **columns}
    frame = geopandas.GeoDataFrame(data, geometry=shapely.box(west, 59.0, west + 0.0015, 59.001), crs=crs)
    frame.to_parquet(path)
    return vectors


def test_the_export_opens_in_geopandas_with_vectors_and_the_right_crs(tmp_path, archive):
    result = export(archive, tmp_path / "out" / "v.parquet")
    frame = geopandas.read_parquet(tmp_path / "out" / "v.parquet")
    assert frame.crs.to_epsg() == 32633 and len(frame) == len(archive) == result.summary["tiles"]
    np.testing.assert_array_equal(np.stack(frame["embedding"]), archive.vectors)
    assert frame["tile_id"].tolist() == archive.tile_ids(range(len(archive)))
    assert shapely.equals(frame.geometry.to_numpy(), archive.footprints(range(len(archive)))).all()
    assert set(frame["source"]) == {e.path for e in archive.sources} and frame["date"].notna().sum() == 30


def test_the_stac_item_follows_the_extension(tmp_path, archive):
    files = export(archive, tmp_path / "v.parquet").files
    item, collection = (
        json.loads(open(files[name], encoding="utf-8").read()) for name in ("stac_item", "stac_collection")
    )
    assert files["stac_item"] == str(tmp_path / "v.stac.json") and stac.problems(item) == []
    assert item["assets"]["embeddings"]["href"] == "./v.parquet" and item["collection"] == collection["id"]
    assert item["properties"]["emb:runtime_parameters"]["dimensions"] == 8
    assert (collection["emb:type"], collection["emb:dimensions"], collection["data_type"]) == ("chip", 8, "float32")
    assert {link["rel"] for link in collection["links"]} >= {"emb:model", "emb:source-data"}
    lon, lat = 15.0, (item["bbox"][1] + item["bbox"][3]) / 2
    assert item["bbox"][0] < lon + 0.05 and 0 < lat < 90 and item["geometry"]["type"] == "Polygon"


@pytest.mark.parametrize(
    "change, text",
    [
        (lambda i: i.pop("assets"), "assets"),
        (lambda i: i["assets"].clear(), "asset 'embeddings'"),
        (lambda i: i.update(stac_extensions=[]), "Embedding extension"),
        (lambda i: i["properties"].pop("datetime"), "datetime"),
        (lambda i: i["properties"].update({"emb:dimensions": 8}), "emb:dimensions is no item field"),
        (lambda i: i["properties"].update({"emb:quantization": {"method": "linear"}}), "original_dtype"),
        (lambda i: i.update(type="Thing"), "Thing"),
    ],
)
def test_an_item_with_a_fault_is_found(tmp_path, archive, change, text):
    export(archive, tmp_path / "v.parquet")
    item = json.loads((tmp_path / "v.stac.json").read_text())
    change(item)
    item["properties"] = (
        {k: v for k, v in item["properties"].items() if "datetime" not in k}
        if text == "datetime"
        else item["properties"]
    )
    assert any(text in problem for problem in stac.problems(item))
    (tmp_path / "v.stac.json").write_text(json.dumps(item))
    with pytest.raises(InputError, match="not a STAC item"):
        run_job(ImportJob(str(tmp_path / "v.parquet"), str(tmp_path / "b")))


def test_our_own_export_becomes_the_same_archive_again(tmp_path, archive):
    export(archive, tmp_path / "v.parquet")
    summary = run_job(ImportJob(str(tmp_path / "v.parquet"), str(tmp_path / "b"))).summary
    again = Archive.open(tmp_path / "b")
    assert summary["notes"] == [] and again.grid == archive.grid and again.manifest.encoder == archive.manifest.encoder
    for name in ("vectors", "scale", "col", "row", "source", "hole_share", "dates"):
        np.testing.assert_array_equal(getattr(again, name), getattr(archive, name))
    assert again.tile_ids([0, 40]) == archive.tile_ids([0, 40]) and {e.state for e in again.sources} == {"imported"}
    assert len(again.rows_of(archive.tile_ids([3])[0])) == 1
    export(again, tmp_path / "w.parquet")
    assert geopandas.read_parquet(tmp_path / "w.parquet").equals(geopandas.read_parquet(tmp_path / "v.parquet"))


def test_an_imported_archive_of_ours_reads_its_pictures_and_refuses_new_rasters(tmp_path, monkeypatch):
    encoder = use_encoder(monkeypatch, QuadrantEncoder())
    raster = write_raster(tmp_path / "r.tif")
    run_job(IndexJob(str(tmp_path / "a"), (str(raster),), tile_m=(64.0,)))
    original = Archive.open(tmp_path / "a")
    export(original, tmp_path / "v.parquet")
    run_job(ImportJob(str(tmp_path / "v.parquet"), str(tmp_path / "b")))
    again = Archive.open(tmp_path / "b")
    np.testing.assert_array_equal(again.read_tile(2).pixels, original.read_tile(2).pixels)
    assert again.encoder() is encoder
    with pytest.raises(ArchiveError, match="was imported"):
        run_job(IndexJob(str(tmp_path / "b"), (str(raster),)))


def test_whole_files_survive_export_and_import(tmp_path, monkeypatch):
    use_encoder(monkeypatch, QuadrantEncoder())
    write_raster(tmp_path / "plain.tif", 40, 40, crs=None)
    write_raster(tmp_path / "placed.tif", 40, 40, seed=1)
    run_job(IndexJob(str(tmp_path / "a"), (str(tmp_path),), whole=True))
    export(Archive.open(tmp_path / "a"), tmp_path / "v.parquet")
    run_job(ImportJob(str(tmp_path / "v.parquet"), str(tmp_path / "b")))
    again = Archive.open(tmp_path / "b")
    outlines = {again.sources[s].name: f for s, f in zip(again.source, again.footprints([0, 1]))}
    assert outlines["plain.tif"] is None and outlines["placed.tif"].equals(
        shapely.box(WEST, NORTH - 40, WEST + 40, NORTH)
    )
    assert again.tile_ids([0, 1]) == ["whole/0", "whole/1"] and again.read_tile(0).pixels.shape[1:] == (32, 32)


def test_another_programs_file_becomes_an_archive_of_footprints(tmp_path):
    vectors = foreign(tmp_path / "clay.parquet", id=[f"t{i}" for i in range(12)], date=["2024-06-01"] * 6 + [None] * 6,
                      source=["s3://b/2.tif", "s3://b/1.tif"] * 6)
    notes = run_job(ImportJob(str(tmp_path / "clay.parquet"), str(tmp_path / "b"))).summary["notes"]
    archive = Archive.open(tmp_path / "b")
    assert [e.path for e in archive.sources] == ["s3://b/2.tif", "s3://b/1.tif"] and archive.grid.whole
    order = [*range(0, 12, 2), *range(1, 12, 2)]
    np.testing.assert_allclose(archive.vectors, (vectors / 7)[order], atol=1e-6)
    assert archive.tile_ids(range(12)) == [f"t{i}" for i in order] and np.isnat(archive.dates).sum() == 6
    assert any("length 1" in note for note in notes) and any("moved" in note for note in notes)
    expected = geopandas.read_parquet(tmp_path / "clay.parquet").to_crs(archive.grid.crs).geometry.iloc[order]
    assert (
        shapely.distance(shapely.centroid(archive.footprints(range(12))), expected.centroid.to_numpy()) < 1e-3
    ).all()
    assert 60 < np.sqrt(archive.footprints([0])[0].area) < 140  # metres
    with pytest.raises(ArchiveError, match="does not have"):
        archive.encoder()
    opened = geopandas.read_parquet(tmp_path / "b" / "tiles.parquet")
    assert opened.crs == archive.grid.crs and len(opened) == 12


def bad_vectors(change):
    vectors = unit_vectors(12, 5, 3)
    rows = [list(map(float, v)) for v in vectors]
    change(rows)
    return rows


@pytest.mark.parametrize(
    "change, text",
    [
        (lambda rows: rows[7].append(1.0), "6 numbers beside such of 5"),
        (lambda rows: rows[3].__setitem__(0, float("inf")), "not finite"),
        (lambda rows: rows.__setitem__(2, [0.0] * 5), "zeros"),
        (lambda rows: rows.__setitem__(5, None), "empty places"),
    ],
)
def test_vectors_that_cannot_be_compared_are_refused_and_leave_nothing(tmp_path, change, text):
    foreign(tmp_path / "v.parquet", embedding=bad_vectors(change))
    with pytest.raises(InputError, match=text):
        run_job(ImportJob(str(tmp_path / "v.parquet"), str(tmp_path / "b")))
    assert not (tmp_path / "b").exists()


def test_files_that_are_something_else_are_named(tmp_path):
    pandas.DataFrame({"embedding": [[1.0, 2.0]]}).to_parquet(tmp_path / "plain.parquet")
    (tmp_path / "text.parquet").write_text("hello")
    points = geopandas.GeoDataFrame({"embedding": [[1.0, 2.0]]}, geometry=[shapely.Point(24, 59)], crs="EPSG:4326")
    points.to_parquet(tmp_path / "points.parquet")
    foreign(tmp_path / "nowhere.parquet", crs=None)
    foreign(tmp_path / "ok.parquet")
    for name, column, text in (("plain", "embedding", "not GeoParquet"), ("text", "embedding", "not a Parquet file"),
                               ("points", "embedding", "a Point"), ("nowhere", "embedding", "in which CRS"),
                               ("ok", "vector", "no column 'vector'"), ("ok", "geometry", "not lists of numbers"),
                               ("none", "embedding", "no such file")):
        with pytest.raises(InputError, match=text):
            run_job(ImportJob(str(tmp_path / f"{name}.parquet"), str(tmp_path / "b"), column))
    assert not (tmp_path / "b").exists()


def test_a_stac_item_of_another_file_is_not_believed(tmp_path, archive):
    export(archive, tmp_path / "v.parquet")
    foreign(tmp_path / "other.parquet", d=5)
    (tmp_path / "other.stac.json").write_text((tmp_path / "v.stac.json").read_text())
    with pytest.raises(InputError, match="of another file: it says 8 dimensions"):
        run_job(ImportJob(str(tmp_path / "other.parquet"), str(tmp_path / "b")))


def test_our_own_file_changed_after_its_export_is_refused(tmp_path, archive):
    import pyarrow as pa
    import pyarrow.parquet as pq

    export(archive, tmp_path / "v.parquet")
    (tmp_path / "v.stac.json").unlink()
    table = pq.read_table(tmp_path / "v.parquet")
    moved = table.set_column(2, "col", pa.array(table["col"].to_numpy() + 1, pa.int32()))
    shuffled = table.take(pa.array(np.arange(len(table))[::-1]))
    for changed, text in (
        (moved, "not those of their tile numbers"),
        (table.slice(1), "45 vectors"),
        (shuffled, "changed after"),
    ):
        pq.write_table(changed.replace_schema_metadata(table.schema.metadata), tmp_path / "w.parquet")
        with pytest.raises(InputError, match=text):
            run_job(ImportJob(str(tmp_path / "w.parquet"), str(tmp_path / "b")))


def test_an_archive_is_not_imported_over_another(tmp_path, archive):
    export(archive, tmp_path / "v.parquet")
    with pytest.raises(ArchiveError, match="already"):
        run_job(ImportJob(str(tmp_path / "v.parquet"), str(archive.folder)))
    with pytest.raises(InputError, match="inside the archive"):
        export(archive, archive.folder / "v.parquet")
    with pytest.raises(InputError, match=".parquet"):
        export(archive, tmp_path / "v.csv")


@pytest.mark.parametrize("name", ["v.parquet", "v.stac.json", "v.collection.json"])
def test_an_export_replaces_only_an_earlier_export(tmp_path, archive, name):
    export(archive, tmp_path / "v.parquet")
    export(archive, tmp_path / "v.parquet")
    theirs = tmp_path / name
    if name.endswith(".parquet"):
        foreign(theirs)
    else:
        theirs.write_text('{"mine": 1}')
    before = theirs.read_bytes()
    with pytest.raises(InputError, match=f"{name} exists and was not exported by Kinscape"):
        export(archive, tmp_path / "v.parquet")
    assert theirs.read_bytes() == before


def test_an_export_does_not_replace_the_table_of_another_archive(tmp_path, archive):
    other = make_archive(tmp_path / "b", grid_of((40, 32, 16)), [full_grid(2, 2)], d=8)
    with pytest.raises(InputError, match="not exported by Kinscape"):
        export(archive, tmp_path / "b" / "tiles.parquet")
    assert len(Archive.open(tmp_path / "b")) == len(other)
