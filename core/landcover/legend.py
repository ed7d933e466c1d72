"""Names and colours of a land-cover map for programs that read it: GDAL's file of additional facts beside the raster
(``NAME.tif.aux.xml``), with category names and a raster attribute table. ``legend_files`` reads such files."""

from __future__ import annotations

from xml.sax.saxutils import escape  # nosec B406

from .classes import LandCover

NO_DATA = "no data"
_INTEGER, _TEXT = "0", "2"
_COUNT, _NAME, _MIN_MAX, _RED, _GREEN, _BLUE = "1", "2", "5", "6", "7", "8"


def facts_xml(cover: LandCover, pixels: tuple[int, ...]) -> str:
    """``pixels``: of each class, as counted on the map."""
    names = [NO_DATA, *cover.names]
    categories = "".join(f"      <Category>{escape(name)}</Category>\n" for name in names)
    fields = (("Value", _INTEGER, _MIN_MAX), ("Count", _INTEGER, _COUNT), ("Class", _TEXT, _NAME),
              ("Red", _INTEGER, _RED), ("Green", _INTEGER, _GREEN), ("Blue", _INTEGER, _BLUE))
    heads = "".join(f'      <FieldDefn index="{i}"><Name>{name}</Name><Type>{kind}</Type><Usage>{usage}</Usage>'
                    "</FieldDefn>\n" for i, (name, kind, usage) in enumerate(fields))
    rows = "".join(_row(i, (i + 1, count, name, *rgb))
                   for i, (count, name, rgb) in enumerate(zip(pixels, cover.names, cover.rgb)))
    return ("<PAMDataset>\n  <PAMRasterBand band=\"1\">\n"
            f"    <CategoryNames>\n{categories}    </CategoryNames>\n"
            f'    <GDALRasterAttributeTable tableType="thematic">\n{heads}{rows}    </GDALRasterAttributeTable>\n'
            "  </PAMRasterBand>\n</PAMDataset>\n")


def _row(index: int, values: tuple[object, ...]) -> str:
    cells = "".join(f"<F>{escape(str(value))}</F>" for value in values)
    return f'      <Row index="{index}">{cells}</Row>\n'
