"""Pictures for the gallery and the query strip."""

import numpy as np
import pytest
from archives import grid_of
from kinscape.core.archive.generation import write_archive
from kinscape.core.archive.manifest import EncoderInfo, Manifest, SourceEntry
from kinscape.core.archive.table import TileRows
from kinscape.core.errors import Cancelled, InputError, QueryError, StorageError
from kinscape.core.events import Events
from kinscape.core.jobs import run_job
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.preview import PreviewJob
from kinscape.core.jobs.thumbnails import ThumbnailsJob
from kinscape.core.raster.grid import Grid
from kinscape.core.raster.stretch import identity
from kinscape.core.search import pictures
from PIL import Image
from pixel_archives import QuarterColours, checkered, index, paint

WEST, NORTH = 500_000, 5_400_000


@pytest.fixture
def scene(tmp_path):
    return paint(tmp_path / "scene.tif", checkered(256, 256))


@pytest.fixture
def archive(scene, tmp_path):
    other = paint(tmp_path / "other.tif", checkered(256, 256, seed=4), west=WEST + 256)
    return index(tmp_path / "a", [scene, other], grid_of((32, 32, 32)))


def pixels_of(path):
    with Image.open(path) as image:
        return image.mode, np.asarray(image.convert("RGBA"))


def test_a_thumbnail_shows_the_tile(archive, tmp_path):
    result = run_job(ThumbnailsJob(str(archive.folder), (3, 100), str(tmp_path / "t"), px=32))
    assert result.summary == {"done": 2, "failed": []}
    mode, found = pixels_of(tmp_path / "t" / "3.png")
    expected = np.rint(archive.read_tile(3).pixels * 255).astype(np.uint8)
    assert mode == "RGB" and found.shape == (32, 32, 4)
    np.testing.assert_array_equal(found[..., :3].transpose(2, 0, 1), expected)


def test_thumbnails_that_exist_are_kept(archive, tmp_path):
    (tmp_path / "t").mkdir()
    (tmp_path / "t" / "3.png").write_bytes(b"kept")
    assert run_job(ThumbnailsJob(str(archive.folder), (3, 4), str(tmp_path / "t"))).summary["done"] == 2
    assert (tmp_path / "t" / "3.png").read_bytes() == b"kept" and pixels_of(tmp_path / "t" / "4.png")[1].shape == (
        128,
        128,
        4,
    )


class Log(Events):
    def __init__(self):
        super().__init__()
        self.lines = []

    def on_log(self, text, level):
        self.lines.append((level, text))


def test_a_source_that_is_gone_does_not_stop_the_others(archive, scene, tmp_path):
    scene.unlink()
    gone = np.flatnonzero(archive.source == 0)[:3].tolist()
    there = np.flatnonzero(archive.source == 1)[:3].tolist()
    events = Log()
    result = run_job(ThumbnailsJob(str(archive.folder), (*gone, *there), str(tmp_path / "t"), px=16), events)
    assert result.summary == {"done": 3, "failed": gone}
    assert len(events.lines) == 1 and events.lines[0][0] == "warning" and "scene.tif" in events.lines[0][1]
    assert sorted(int(p.stem) for p in (tmp_path / "t").iterdir()) == there


def test_several_threads_write_what_one_writes(archive, tmp_path, monkeypatch):
    rows = tuple(range(0, len(archive), 2))
    run_job(ThumbnailsJob(str(archive.folder), rows, str(tmp_path / "many"), px=16))
    monkeypatch.setattr(pictures, "_MOST_THREADS", 1)
    run_job(ThumbnailsJob(str(archive.folder), rows, str(tmp_path / "one"), px=16))
    many, one = ({p.name: p.read_bytes() for p in (tmp_path / name).iterdir()} for name in ("many", "one"))
    assert len(one) == len(rows) and many == one


def test_where_one_thread_cannot_write_the_job_fails(archive, tmp_path, monkeypatch):
    def full(patch, target, px, is_square=False):
        raise StorageError(f"{target} cannot be written: no space left", "make room")

    monkeypatch.setattr(pictures, "save_png", full)
    with pytest.raises(StorageError, match="no space"):
        run_job(ThumbnailsJob(str(archive.folder), tuple(range(40)), str(tmp_path / "t"), px=16))


def test_nodata_is_transparent(tmp_path):
    pixels = checkered(64, 64)
    pixels[:, :, :10] = 0
    path = paint(tmp_path / "hole.tif", pixels, nodata=0)
    entry = SourceEntry(str(path), bands=(1, 2, 3), stretch=identity(3))
    rows = TileRows(
        np.ones((1, 12), np.float32),
        np.zeros(1, int),
        np.array([WEST // 32]),
        np.array([NORTH // 32 - 1]),
        np.zeros(1, np.float32),
    )
    write_archive(
        tmp_path / "a", Manifest(EncoderInfo.from_spec(QuarterColours.spec), grid_of((32, 32, 32))), [(entry, rows)]
    )
    run_job(ThumbnailsJob(str(tmp_path / "a"), (0,), str(tmp_path / "t"), px=32))
    mode, found = pixels_of(tmp_path / "t" / "0.png")
    assert mode == "RGBA" and (found[:, :10, 3] == 0).all() and (found[:, 10:, 3] == 255).all()


def test_a_long_picture_is_shown_whole_in_a_square(tmp_path):
    Image.fromarray(checkered(40, 120).transpose(1, 2, 0)).save(tmp_path / "long.png")
    entry = SourceEntry(str(tmp_path / "long.png"), bands=(1, 2, 3), stretch=identity(3))
    rows = TileRows(
        np.ones((1, 12), np.float32), np.zeros(1, int), np.zeros(1, int), np.zeros(1, int), np.zeros(1, np.float32)
    )
    write_archive(
        tmp_path / "a", Manifest(EncoderInfo.from_spec(QuarterColours.spec), Grid("", whole=True)), [(entry, rows)]
    )
    run_job(ThumbnailsJob(str(tmp_path / "a"), (0,), str(tmp_path / "t"), px=60))
    found = pixels_of(tmp_path / "t" / "0.png")[1]
    assert found.shape == (60, 60, 4) and (found[20:40, :, 3] == 255).all()
    assert (found[:19, :, 3] == 0).all() and (found[41:, :, 3] == 0).all()


def test_wrong_rows_sizes_and_folders_are_refused(archive, tmp_path):
    (tmp_path / "file").write_text("x")
    for rows, folder, px, kind, text in (
        ((99_999,), "t", 64, InputError, "no row 99999"),
        ((-1,), "t", 64, InputError, "no row -1"),
        ((1,), "t", 3, InputError, "3 pixels"),
        ((1,), "file", 64, StorageError, "cannot be written"),
    ):
        with pytest.raises(kind, match=text):
            run_job(ThumbnailsJob(str(archive.folder), rows, str(tmp_path / folder), px=px))


def test_cancelling_keeps_what_is_finished(archive, tmp_path):
    class StopAfterTwo(Events):
        def on_progress(self, progress):
            if progress.done == 2:
                self.cancel()

    with pytest.raises(Cancelled):
        run_job(ThumbnailsJob(str(archive.folder), tuple(range(20)), str(tmp_path / "t"), px=16), StopAfterTwo())
    assert 2 <= len(list((tmp_path / "t").iterdir())) < 20


# -- preview


def box(path, x0, y0, x1, y1):
    return Example.box(str(path), WEST + x0, NORTH - y1, WEST + x1, NORTH - y0)


def test_a_preview_shows_the_example_as_the_encoder_sees_it(archive, scene, tmp_path):
    result = run_job(PreviewJob(box(scene, 64, 96, 96, 128), str(tmp_path / "p.png"), str(archive.folder), px=64))
    assert result.summary == {"width": 32, "height": 32, "hole_share": 0.0, "scale_m": 32.0}
    found = pixels_of(result.files["preview"])[1]
    np.testing.assert_array_equal(found[..., :3].transpose(2, 0, 1), checkered(256, 256)[:, 96:128, 64:96])
    grown = run_job(PreviewJob(box(scene, 76, 108, 84, 116), str(tmp_path / "p.png"), str(archive.folder), px=64))
    np.testing.assert_array_equal(pixels_of(grown.files["preview"])[1], found)


def test_a_large_example_is_reduced_to_the_size_asked_for(archive, scene, tmp_path):
    result = run_job(PreviewJob(box(scene, 0, 0, 256, 128), str(tmp_path / "p.png"), str(archive.folder), px=64))
    assert (result.summary["width"], result.summary["height"]) == (64, 32)


def test_previews_without_archive_images_and_tiles(archive, scene, tmp_path):
    alone = run_job(PreviewJob(box(scene, 10, 10, 50, 30), str(tmp_path / "p.png"), px=192))
    assert (alone.summary["width"], alone.summary["height"], alone.summary["scale_m"]) == (40, 20, None)
    Image.fromarray(checkered(100, 50).transpose(1, 2, 0)).save(tmp_path / "photo.png")
    image = run_job(
        PreviewJob(Example(image=str(tmp_path / "photo.png")), str(tmp_path / "p.png"), str(archive.folder), px=40)
    )
    assert (image.summary["width"], image.summary["height"]) == (20, 40)
    tile = run_job(
        PreviewJob(Example(tile=archive.tile_ids([5])[0]), str(tmp_path / "p.png"), str(archive.folder), px=48)
    )
    assert (tile.summary["width"], tile.summary["scale_m"]) == (48, 32.0)
    with pytest.raises(InputError, match="together with its archive"):
        run_job(PreviewJob(Example(tile="0/1/1"), str(tmp_path / "p.png")))


def test_a_preview_never_replaces_a_picture_that_is_not_ours(archive, scene, tmp_path):
    Image.new("RGB", (5, 5)).save(tmp_path / "mine.png")
    before = (tmp_path / "mine.png").read_bytes()
    with pytest.raises(InputError, match="not made by Kinscape"):
        run_job(PreviewJob(box(scene, 64, 96, 96, 128), str(tmp_path / "mine.png"), str(archive.folder)))
    assert (tmp_path / "mine.png").read_bytes() == before
    with pytest.raises(QueryError, match="outside scene.tif"):
        run_job(PreviewJob(Example.box(str(scene), 0, 0, 9, 9), str(tmp_path / "p.png"), str(archive.folder)))
