"""How Kinscape talks to GDAL: one set of options, and every failure turned into a RasterError that names the file."""

from __future__ import annotations

import logging
import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..errors import KinscapeError, RasterError

# GDAL's cache of decoded blocks. The default (5 % of the machine's memory in every process) would let the memory of an
# index run grow with the machine; blocks are read once, so a small cache costs nothing.
CACHE_BYTES = 128 * 1024 * 1024

# What GDAL says on its way is not for the user: what matters arrives as an exception and leaves as a RasterError.
logging.getLogger("rasterio").setLevel(logging.CRITICAL)
# Once for the process: warnings.catch_warnings around each opening is not safe where threads open files.
warnings.simplefilter("ignore", NotGeoreferencedWarning)


def gdal_env() -> rasterio.Env:
    """The options under which every raster is opened and read; cheap to enter (about 20 microseconds)."""
    return rasterio.Env(
        GDAL_CACHEMAX=CACHE_BYTES,
        # an overview coarser than the target would blur what the encoder sees
        GDAL_OVERVIEW_OVERSAMPLING_THRESHOLD="1.0",
        # a truncated JPEG or PNG must be an error, not grey pixels
        GDAL_ERROR_ON_LIBJPEG_WARNING="TRUE",
    )


@contextmanager
def reading(path: str, where: str = "") -> Iterator[None]:
    """Run GDAL calls under ``gdal_env``; their failures become a RasterError "PATH cannot be read WHERE: why"."""
    try:
        with gdal_env():
            yield
    except KinscapeError:
        raise
    except (RasterioError, OSError, ValueError, RuntimeError) as error:
        raise unreadable(path, error, where) from error


def unreadable(path: str, error: BaseException, where: str = "") -> RasterError:
    """The RasterError for a file that opened but would not give its pixels."""
    place = f" {where}" if where else ""
    return RasterError(f"{path} cannot be read{place}: {reason(error)}",
                       "the file is probably damaged or cut short; copy or download it again")


def reason(error: BaseException) -> str:
    """GDAL's own words, from the innermost exception of the chain, on one line."""
    deepest: BaseException = error
    while deepest.__cause__ is not None:
        deepest = deepest.__cause__
    text = str(deepest) or str(error) or type(error).__name__
    return " ".join(text.split())


def short_name(path: str) -> str:
    """The file name of a path, for messages; inline definitions and subdatasets stay as they are."""
    return os.path.basename(path.rstrip("/\\")) or path
