"""Where training images come from: class folders, tables of marks, archives, rasters. What cannot be used is told."""

from __future__ import annotations

import numpy as np
import pytest
from archives import grid_of
from data import data_dir
from kinscape.core.archive.store import Archive
from kinscape.core.errors import Cancelled, InputError
from kinscape.core.events import Events
from kinscape.core.training import data as data_module
from kinscape.core.training.data import read_classes, read_marks
from kinscape.core.training.lesson import hold_out, of_archive, of_classes
from kinscape.core.training.tiles import archive_tiles, raster_tiles, spread_rows
from PIL import Image
from pixel_archives import checkered, index, paint


def picture(path, height, width, colour=(200, 60, 20), **options):
    path.parent.mkdir(parents=True, exist_ok=True)
    noise = np.random.default_rng(len(path.name)).integers(-9, 9, (height, width, 1))
    Image.fromarray(np.clip(np.array(colour) + noise, 0, 255).astype(np.uint8)).save(path, **options)
    return path


@pytest.fixture
def folder(tmp_path):
    root = tmp_path / "classes"
    for name, colour in (("barn", (200, 30, 30)), ("apron", (30, 30, 200))):
        for i, shape in enumerate([(40, 40), (33, 41), (90, 60)]):
            picture(root / name / f"{name}{i}.png", *shape, colour)
    return root


class Logged(Events):
    def __init__(self):
        super().__init__()
        self.lines = []

    def on_log(self, text, level):
        self.lines.append((level, text))


def test_class_folders_become_squares_with_labels_in_the_order_of_names(folder):
    read = read_classes(folder, 32)
    assert read.names == ("apron", "barn") and read.stems == tuple(f"{n}{i}" for n in read.names for i in (0, 1, 2, 2))
    assert read.images.shape == (8, 3, 32, 32) and read.images.dtype == np.uint8
    assert (read.labels == [0, 0, 0, 0, 1, 1, 1, 1]).all()  # the picture of 90 x 60 is shown in two squares
    red, blue = read.images[:, 0].mean((1, 2)), read.images[:, 2].mean((1, 2))
    assert ((red > blue) == (read.labels == 1)).all()


def test_a_square_is_the_picture_itself(tmp_path):
    rng = np.random.default_rng(0)
    pixels = rng.integers(0, 255, (4, 32, 32, 3), dtype=np.uint8)
    for i, one in enumerate(pixels):
        (tmp_path / "ab"[i % 2]).mkdir(exist_ok=True)
        Image.fromarray(one).save(tmp_path / "ab"[i % 2] / f"{i}.png")
    assert (read_classes(tmp_path, 32).images == pixels[[0, 2, 1, 3]].transpose(0, 3, 1, 2)).all()


def test_files_that_cannot_be_read_are_told_and_left_out(folder):
    (folder / "barn" / "broken.jpg").write_bytes(b"\xff\xd8\xff rubbish")
    (folder / "barn" / "notes.txt").write_text("not an image")
    read = read_classes(folder, 32)
    assert list(read.left_out) == [str(folder / "barn" / "broken.jpg")] and len(read.images) == 8
    lesson = of_classes(str(folder), 32, 0.0, 0, Events())
    assert "1 files could not be read" in lesson.notes[0] and "broken.jpg" in lesson.notes[0]


def test_a_class_with_one_image_is_refused_by_name(folder):
    picture(folder / "silo" / "only.png", 40, 40)
    with pytest.raises(InputError, match="'silo'.*too few images: 1,"):
        read_classes(folder, 32)
    (folder / "silo" / "broken.png").write_bytes(b"no picture")
    with pytest.raises(InputError, match="'silo'.*too few readable images: 1,"):
        read_classes(folder, 32)
    with pytest.raises(InputError, match="no such folder"):
        read_classes(folder / "nowhere", 32)
    with pytest.raises(InputError, match="at least 2"):
        read_classes(folder / "barn", 32)


def test_large_sets_are_kept_in_a_file(folder, tmp_path, monkeypatch):
    small = read_classes(folder, 32).images
    monkeypatch.setattr(data_module, "_MEMORY", 1000)
    large = read_classes(folder, 32, store=tmp_path / "work").images
    assert isinstance(large, np.memmap) and (large == small).all()


def test_reading_stops_when_asked(folder):
    events = Events()
    events.cancel()
    with pytest.raises(Cancelled):
        read_classes(folder, 32, events)


def test_marks_are_found_by_the_images_names(tmp_path):
    table = tmp_path / "marks.tsv"
    table.write_text("IMAGE\ttrees\troad\nb1\t0\t1\na0\t1\t1\n")
    marks, names = read_marks(table, ["a0", "b1", "a0"])
    assert names == ("trees", "road") and (marks == [[1, 1], [0, 1], [1, 1]]).all()


@pytest.mark.parametrize(
    "text, said",
    [("IMAGE\ttrees\na0\t2\n", "line 2"), ("IMAGE\ttrees\na0\n", "line 2"), ("IMAGE\n", "no labels"),
     ("IMAGE\ttrees\nb\t1\n", "lacks 1 images, such as 'a0'")],
)  # fmt: skip
def test_a_table_that_is_none_is_told(tmp_path, text, said):
    table = tmp_path / "marks.tsv"
    table.write_text(text)
    with pytest.raises(InputError, match=said):
        read_marks(table, ["a0"])


def test_what_is_kept_apart_is_a_share_of_each_class_and_leaves_two():
    labels = np.repeat([0, 1, 2], [100, 10, 2])
    apart = hold_out(labels, 0.2, 3)
    assert [int(apart[labels == c].sum()) for c in range(3)] == [20, 2, 0]
    assert (apart == hold_out(labels, 0.2, 3)).all() and (apart != hold_out(labels, 0.2, 4)).any()
    assert not hold_out(labels, 0.0, 3).any()
    assert [int(hold_out(labels, 0.99, 3)[labels == c].sum()) for c in range(3)] == [98, 8, 0]


@pytest.fixture
def archive(tmp_path):
    grid = grid_of((32, 32, 16))
    large = paint(tmp_path / "large.tif", checkered(256, 512))
    small = paint(tmp_path / "small.tif", checkered(64, 64, seed=1), west=520_000)
    with index(tmp_path / "archive", [large, small], grid) as opened:
        yield opened


def test_tiles_of_an_archive_are_spread_over_sources_and_places(archive):
    few = int((archive.source == 1).sum())
    rows = spread_rows(archive, 60)
    assert len(rows) == 60 and len(set(rows.tolist())) == 60 and (np.diff(rows) > 0).all()
    assert (archive.source[rows] == 1).sum() == few  # the small source gives all that it has
    x = archive.bounds(rows[archive.source[rows] == 0])
    for axis in (0, 1):
        whole = archive.bounds()[archive.source == 0][:, axis]
        assert np.ptp(x[:, axis]) > 0.8 * np.ptp(whole)
    assert (spread_rows(archive, 10_000) == np.arange(len(archive))).all()


def test_tiles_are_read_as_indexing_reads_them(archive):
    images, rows = archive_tiles(archive, 32, 20)
    for image, row in zip(images, rows):
        assert np.abs(image / 255 - archive.read_tile(int(row), 32).pixels).max() <= 0.5 / 255 + 1e-6


def test_tiles_whose_raster_is_gone_are_told_and_left_out(archive, tmp_path):
    (tmp_path / "small.tif").unlink()
    events = Logged()
    images, rows = archive_tiles(archive, 32, 60, events=events)
    assert len(images) and (archive.source[rows] == 0).all()
    assert [level for level, _ in events.lines] == ["warning"] and "small.tif" in events.lines[0][1]
    (tmp_path / "large.tif").unlink()
    with Archive.open(archive.folder) as again, pytest.raises(InputError, match="0 readable tiles"):
        archive_tiles(again, 32, 60)


def test_a_lesson_of_an_archive_has_no_labels_and_trains_on_all(archive):
    lesson = of_archive(str(archive.folder), 32, 25, 0, Events())
    assert lesson.labels is None and lesson.learned.all() and len(lesson.images) == 25
    assert "2 rasters" in lesson.about


def test_tiles_of_rasters_come_at_several_ground_sizes_and_never_from_holes(tmp_path):
    pixels = checkered(256, 256, 8, seed=2)
    pixels[:, :, 128:] = 0
    path = paint(tmp_path / "half.tif", pixels, nodata=0)
    images = raster_tiles([str(path)], 32, 90, seed=1)
    assert 30 <= len(images) <= 90 and images.shape[1:] == (3, 32, 32)
    # seen at a coarser resolution, fields of 8 pixels become 4 or 2 pixels wide: more change from pixel to pixel
    change = (np.abs(np.diff(images.astype(int), axis=3)).sum(1) > 12).mean((1, 2))
    assert change.min() < 0.25 and change.max() > 0.4
    assert images.reshape(len(images), -1).std(1).min() > 5
    assert (raster_tiles([str(path)], 32, 90, seed=1) == images).all()


def test_each_named_raster_gives_as_many_tiles_whatever_its_neighbours(tmp_path):
    (tmp_path / "many").mkdir()
    for i in range(4):
        paint(tmp_path / "many" / f"{i}.tif", np.full((3, 200, 200), 40, np.uint8))
    bright = paint(tmp_path / "one.tif", np.full((3, 400, 400), 220, np.uint8))
    (tmp_path / "many" / "broken.tif").write_bytes(b"no raster")
    events = Logged()
    images = raster_tiles([str(tmp_path / "many"), str(bright)], 32, 40, events=events)
    share = (images.mean((1, 2, 3)) > 128).mean()
    assert 0.4 <= share <= 0.65 and any("broken.tif is left out" in text for _, text in events.lines)


def test_pictures_without_a_place_are_cut_too(tmp_path):
    picture(tmp_path / "photo.jpg", 100, 160)
    images = raster_tiles([str(tmp_path / "photo.jpg")], 32, 12)
    assert images.shape == (12, 3, 32, 32)
    with pytest.raises(InputError, match="0 tiles"):
        raster_tiles([str(paint(tmp_path / "tiny.tif", np.zeros((3, 8, 8), np.uint8)))], 32, 12)


def test_real_rasters_of_four_sensors_give_tiles():
    folder = data_dir("rasters")
    names = ("naip", "landsat", "harbour_town_20cm.tif")
    images = raster_tiles([str(folder / name) for name in names], 64, 60)
    assert len(images) >= 50 and images.reshape(len(images), -1).std(1).min() > 0.5


def test_uc_merced_and_its_marks_belong_together(tmp_path):
    folder = data_dir("scenes", "ucmerced")
    for name in ("airplane", "beach"):
        (tmp_path / name).mkdir()
        for path in sorted((folder / name).glob("*.jpg"))[:4]:
            (tmp_path / name / path.name).write_bytes(path.read_bytes())
    read = read_classes(tmp_path, 64)
    marks, names = read_marks(folder.parent / "ucmerced_multilabel.tsv", read.stems)
    assert (marks[read.labels == 0, names.index("airplane")] == 1).all()
    assert (marks[read.labels == 1, names.index("airplane")] == 0).all()
