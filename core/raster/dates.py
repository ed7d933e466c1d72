"""When a raster was taken: from its tags, else from its name. Never from the file's time, which is that of a copy."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping

# Tag names as GDAL gives them: TIFF, the IMAGERY domain of satellite products, and EXIF of photos.
_TAGS = ("ACQUISITIONDATETIME", "EXIF_DateTimeOriginal", "TIFFTAG_DATETIME", "EXIF_DateTime")

_TAG_DATE = re.compile(r"(\d{4})[-:/](\d{2})[-:/](\d{2})")
_NAME_PATTERNS = (
    re.compile(r"(?<!\d)(\d{4})([-_.])(\d{2})\2(\d{2})(?!\d)"),  # 2009-08-18, 2009_08_18
    re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)"),  # 20090818
    re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?=[Tt]\d{6})"),  # 20090818T103021
    re.compile(r"(?<!\d)(\d{4})[-_](\d{2})(?!\d|[-_]\d)"),  # 2009-08
    re.compile(r"(?<!\d)(\d{4})(\d{2})(?!\d)"),  # 200908
    re.compile(r"(?<!\d)(\d{4})(?!\d)"),  # 2009
)
FIRST_YEAR, LAST_YEAR = 1970, 2099


def date_of(name: str, tags: Mapping[str, str]) -> str:
    """ISO date (``2009-08-18``) or "". ``name``: file name without folder; ``tags``: of all domains that hold dates."""
    return from_tags(tags) or from_name(name)


def from_tags(tags: Mapping[str, str]) -> str:
    """The first valid date among the tags that are known to hold the time of taking."""
    for tag in _TAGS:
        found = _TAG_DATE.search(str(tags.get(tag, "")))
        if found and (date := _iso(*found.groups())):
            return date
    return ""


def from_name(name: str) -> str:
    """The most exact date that a file name holds; a month or a year alone stands for its first day.

    Numbers that touch other digits, impossible dates and years outside 1970-2099 are no dates. Of several equally exact
    dates the last one counts, because names grow from the place to the time (``m_4709963_se_14_1_20090818.tif``).
    """
    for pattern in _NAME_PATTERNS:
        for found in reversed(list(pattern.finditer(name))):
            numbers = [part for part in found.groups() if part.isdigit()]
            date = _iso(*numbers)
            if date:
                return date
    return ""


def _iso(year: str, month: str = "01", day: str = "01") -> str:
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return ""
    try:
        return datetime.date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""
