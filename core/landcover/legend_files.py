"""Names of a raster's classes from the file that GDAL keeps beside it (NAME.tif.aux.xml): category names, or the name
column of its raster attribute table."""

from __future__ import annotations

import os

# documents with a DOCTYPE are refused, so there is no entity to expand
from xml.etree import ElementTree  # nosec B405

_MAX_BYTES = 4 << 20
_NAME, _VALUE = "2", "5"  # uses of a column: GFU_Name, GFU_MinMax
_NAME_WORDS = ("class_name", "classname", "class", "name", "label", "category", "land_cover", "landcover",
               "description")


def class_names(path: str) -> dict[int, str]:
    """Class number -> name; {} where the raster says none, or in a way that cannot be read."""
    beside = path + ".aux.xml"
    if not os.path.isfile(beside) or os.path.getsize(beside) > _MAX_BYTES:
        return {}
    with open(beside, "rb") as file:
        text = file.read(_MAX_BYTES)
    if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
        return {}
    try:
        # see above
        band = ElementTree.fromstring(text).find("PAMRasterBand")  # nosec B314
    except ElementTree.ParseError:
        return {}
    if band is None:
        return {}
    names = {number: (node.text or "").strip() for number, node in enumerate(band.findall("CategoryNames/Category"))}
    table = band.find("GDALRasterAttributeTable")
    return {number: name for number, name in {**names, **_of_table(table)}.items() if name}


def _of_table(table: ElementTree.Element | None) -> dict[int, str]:
    if table is None:
        return {}
    fields = [((f.findtext("Name") or "").strip().lower(), f.findtext("Type"), f.findtext("Usage"))
              for f in table.findall("FieldDefn")]
    value = _first(fields, lambda name, kind, usage: usage == _VALUE)
    value = value if value is not None else _first(fields, lambda name, kind, usage: name in ("value", "values"))
    name = _first(fields, lambda name, kind, usage: usage == _NAME)
    if name is None:
        name = _first(fields, lambda text, kind, usage: kind == "2" and text in _NAME_WORDS)
    if name is None:
        return {}
    out = {}
    for number, row in enumerate(table.findall("Row")):
        cells = [(cell.text or "").strip() for cell in row.findall("F")]
        if max(name, value or 0) >= len(cells):
            continue
        try:
            out[number if value is None else int(float(cells[value]))] = cells[name]
        except (ValueError, OverflowError):
            continue
    return out


def _first(fields: list, fits) -> int | None:
    return next((i for i, field in enumerate(fields) if fits(*field)), None)
