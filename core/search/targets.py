"""Files that a search writes: checked before anything is computed, written beside their place, then put there.

An existing file is replaced only if it is one of ours: a slip of the hand must not cost anybody an orthophoto.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from ..errors import InputError, StorageError, storage_error

PLACES_LAYER, QUERY_LAYER = "places", "query"
COVER_LAYER, CLASSES_LAYER = "land_cover", "land_cover_classes"
AREAS_HEAD = b"class,name,pixels,area_m2,share"
"""First line of a table of land-cover areas (``landcover.areas``)."""


def check_target(path: str, endings: tuple[str, ...], inputs: Iterable[str] = ()) -> Path:
    """The absolute path of a file to write; its folder is made if need be.

    Raises InputError for a wrong ending, a folder, one of the files that the job reads, or a file that is not
    Kinscape's; StorageError where it cannot be written.
    """
    target = Path(os.path.abspath(os.path.expanduser(path)))
    if target.suffix.lower() not in endings:
        raise InputError(
            f"{path} must end with {' or '.join(endings)}", f"call it {target.with_suffix(endings[0]).name}"
        )
    if target.is_dir():
        raise InputError(f"{path} is a folder", "give the name of a file")
    if any(other and os.path.realpath(other) == os.path.realpath(target) for other in inputs):
        raise InputError(f"{path} is read by this search, so it cannot be its output", "choose another name")
    check_is_ours(target)
    folder = _nearest_existing(target.parent)
    if not folder.is_dir():
        raise StorageError(f"{path} cannot be written: {folder} is a file, not a folder", "choose another name")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise storage_error(error, target.parent) from error
    if not os.access(target.parent, os.W_OK):
        raise StorageError(f"{target.parent} cannot be written", "choose a folder that you may write to")
    return target


def check_is_ours(path: Path) -> None:
    """Raises InputError if there is a file that Kinscape did not make. An empty one may be replaced."""
    if path.is_file() and path.stat().st_size and not _is_ours(path):
        raise InputError(f"{path} exists and was not made by Kinscape", "choose another name, or remove the file first")


def _nearest_existing(folder: Path) -> Path:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder


def _is_ours(path: Path) -> bool:
    kind = path.suffix.lower()
    if kind == ".json":
        return any(key in _head(path) for key in (b'"kinscape_recipe"', b'"kinscape_receipt"'))
    if kind == ".gpkg":
        try:
            with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as database:
                names = {row[0] for row in database.execute("SELECT table_name FROM gpkg_contents")}
            return {PLACES_LAYER, QUERY_LAYER} <= names
        except sqlite3.Error:
            return False
    if kind in (".tif", ".tiff"):
        import rasterio

        try:
            with rasterio.open(path) as image:
                return "KINSCAPE" in image.tags()
        except rasterio.errors.RasterioError:
            return False
    if kind == ".csv":
        return _head(path).startswith(AREAS_HEAD)
    return kind == ".png" and b"Software\0Kinscape" in _head(path)


def _head(path: Path) -> bytes:
    with open(path, "rb") as file:
        return file.read(256)


@contextmanager
def replacing(target: Path) -> Iterator[str]:
    """A temporary name beside ``target``; what was written there becomes ``target`` when the block ends well.

    Otherwise it is removed and the earlier file stays. OSErrors become StorageErrors.
    """
    temporary = target.with_name(f".{target.stem}.{os.getpid()}.tmp{target.suffix}")
    try:
        yield str(temporary)
        if target.suffix.lower() == ".gpkg":
            # left by a program that has the earlier file open; they must not be taken for part of the new one
            for ending in ("-wal", "-shm", "-journal"):
                Path(f"{target}{ending}").unlink(missing_ok=True)
        os.replace(temporary, target)
    except OSError as error:
        raise storage_error(error, target) from error
    finally:
        for ending in ("", "-wal", "-shm", "-journal", ".aux.xml"):
            Path(f"{temporary}{ending}").unlink(missing_ok=True)
