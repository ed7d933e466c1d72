"""Overviews of a land-cover map, each of the most frequent class. GDAL cannot be stopped while it makes one, so those
of large maps are made by a process of their own, which is ended where the user cancels."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading

import rasterio
from rasterio.enums import Resampling
from rasterio.errors import RasterioError

from ..errors import StorageError
from ..events import Events
from ..raster.gdal_env import gdal_env, reason

LEAST_SIDE = 256
MANY_PIXELS = 8_000_000  # those of a level take half a second (measured: 12 million pixels in one)
_PATIENCE_S = 0.1


def add_overviews(path: str, width: int, height: int, events: Events) -> None:
    """Each level half as large. Raises RasterioError, StorageError, Cancelled."""
    factor, factors = 2, []
    while max(width, height) / factor >= LEAST_SIDE:
        factors.append(factor)
        factor *= 2
    for done, factor in enumerate(factors):
        events.check_cancelled()
        events.progress("overviews", done, len(factors), "levels")
        if width * height < MANY_PIXELS:
            _build(path, factor)
        else:
            _build_apart(path, factor, events)


def _build(path: str, factor: int) -> None:
    with gdal_env(), rasterio.Env(COMPRESS_OVERVIEW="DEFLATE"), rasterio.open(path, "r+") as image:
        image.build_overviews([factor], Resampling.mode)


def _build_apart(path: str, factor: int, events: Events) -> None:
    process = multiprocessing.get_context("spawn").Process(target=_build_and_tell, args=(path, factor), daemon=True)
    process.start()
    try:
        while process.is_alive():
            events.check_cancelled()
            process.join(_PATIENCE_S)
    finally:
        process.kill()
        process.join()
    if process.exitcode:
        raise StorageError(f"the overviews of the land-cover map cannot be written (code {process.exitcode})",
                           "check the space on the disk")


def _build_and_tell(path: str, factor: int) -> None:
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        _build(path, factor)
    except RasterioError as error:
        sys.exit(reason(error))  # to the error output, and 1


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()  # returns when the parent is gone, even if it was killed
        os._exit(1)
