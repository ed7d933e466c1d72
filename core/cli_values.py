"""What people type, as the values that jobs hold: paths, lists of numbers, boxes, examples, dates."""

from __future__ import annotations

import os
import re
from collections.abc import Callable

from .errors import InputError
from .jobs.examples import Example

_NUMBERS = re.compile(r"^[-+.\deE, ]+$")
# "NETCDF:file.nc:band", "https://...": names of GDAL datasets that are no paths ("C:" is a drive)
_DATASET = re.compile(r"^[A-Za-z][A-Za-z0-9_+.-]+:")

_MOST_NUMBERS = 1_000_000


def path(text: str) -> str:
    """An absolute path; names of GDAL datasets that are no files are left as they are."""
    if not text:
        raise InputError("an empty path was given")
    expanded = os.path.expanduser(text)
    if _DATASET.match(expanded) and not os.path.exists(expanded):
        return expanded
    return os.path.abspath(expanded)


def numbers(count: int | None, what: str) -> Callable[[str], tuple[float, ...]]:
    """A reader of comma-separated numbers, exactly ``count`` of them (None: one or more)."""

    def read(text: str) -> tuple[float, ...]:
        try:
            values = tuple(float(part) for part in text.split(","))
        except ValueError:
            raise InputError(f"{text!r} is not {what}") from None
        if not all(abs(v) < float("inf") for v in values) or (count is not None and len(values) != count):
            raise InputError(f"{text!r} is not {what}")
        return values

    return read


box_numbers = numbers(4, "a box xmin,ymin,xmax,ymax")
point = numbers(2, "a point x,y")
metres = numbers(None, "a tile size in metres, or several separated by commas")


def pixel_size(text: str) -> float:
    """Metres a pixel; the job checks how many can be."""
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not value > 0:
        raise InputError(f"{text!r} is no size of a pixel in metres", "give a number above 0, such as 0.5")
    return value


def whole_numbers(text: str) -> tuple[int, ...]:
    """``1,2,5-8`` as (1, 2, 5, 6, 7, 8)."""
    out: list[int] = []
    for part in text.split(","):
        found = re.fullmatch(r"\s*(\d+)\s*(?:-\s*(\d+)\s*)?", part)
        if not found or (found[2] and int(found[2]) < int(found[1])):
            raise InputError(f"{text!r} is not a list of whole numbers such as 1,2,3 or 1-3")
        numbers_here = range(int(found[1]), int(found[2] or found[1]) + 1)
        if len(out) + len(numbers_here) > _MOST_NUMBERS:
            raise InputError(f"{text!r} is more than {_MOST_NUMBERS:,} numbers", "name fewer at a time")
        out += numbers_here
    return tuple(out)


def dates(text: str) -> tuple[str, str]:
    """``A/B``, ``A/`` or ``A/..``, ``/B`` or ``../B`` (open on one side) or ``A`` (that day alone) as (from, to); the
    job checks the dates themselves."""
    parts = [part.strip() for part in text.split("/")]
    parts = ["" if part == ".." else part for part in parts]
    if len(parts) > 2 or not any(parts):
        raise InputError(
            f"{text!r} is not a range of dates", "write 2021-05-01/2021-09-30, or leave one side of / empty"
        )
    return parts[0], parts[-1]


def box(raster: str, corners: tuple[float, ...], crs: str) -> Example:
    return Example.box(path(raster), *corners, crs=crs)


def example(text: str, crs: str = "", gsd_m: float | None = None) -> Example:
    """One example of what to find. ``crs`` is that of coordinates in it ("": the raster's own).

    ``FILE``                              an image file, or a whole raster
    ``FILE@xmin,ymin,xmax,ymax``          a box on a raster
    ``FILE@x1,y1,x2,y2,x3,y3[,...]``      a polygon on a raster: three or more corners
    ``tile:ID`` or ``tile:ID@SOURCE``     a tile of the archive, with its source where several dates hold it
    ``text:WORDS``                        what it is called, for encoders that know words
    """
    if text.startswith("text:"):
        if not text[len("text:"):].strip():
            raise InputError(f"{text!r} holds no words", "write what should be found")
        return Example(text=text[len("text:"):].strip())
    head, at, tail = text.rpartition("@")
    if text.startswith("tile:"):
        name, source = (head, tail) if at else (text, "")
        if name == "tile:":
            raise InputError(f"{text!r} names no tile", "write tile:SCALE/COL/ROW")
        return Example(tile=name[len("tile:") :], source=source)
    if at and head and _NUMBERS.match(tail):
        values = numbers(None, "a list of coordinates")(tail)
        if len(values) == 4:
            return box(head, values, crs)
        if len(values) < 6 or len(values) % 2:
            raise InputError(f"{tail!r} is neither a box (4 numbers) nor a polygon (6 or more, x and y in turn)")
        return Example(raster=path(head), polygon=tuple(zip(values[::2], values[1::2])), crs=crs)
    return Example(image=path(text), gsd_m=gsd_m)
