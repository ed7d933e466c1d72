"""Rasters seen differently without copying them: a palette as colours, control points as a geotransform."""

from __future__ import annotations

# writes XML, parses none
from xml.sax.saxutils import escape  # nosec B406

import rasterio
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.vrt import WarpedVRT


def palette_view(dataset: rasterio.DatasetReader, path: str) -> str:
    """The VRT (XML) that shows a palette raster as red, green, blue; its nodata index or mask becomes the mask."""
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{number}"><ColorInterp>{colour}</ColorInterp><ComplexSource>'
        f"{_source(path, '1')}<ColorTableComponent>{number}</ColorTableComponent></ComplexSource></VRTRasterBand>"
        for number, colour in enumerate(("Red", "Green", "Blue"), start=1))
    mask = ""
    if MaskFlags.all_valid not in dataset.mask_flag_enums[0]:
        mask = ('<MaskBand><VRTRasterBand dataType="Byte"><SimpleSource>'
                f"{_source(path, 'mask,1')}</SimpleSource></VRTRasterBand></MaskBand>")
    return (f'<VRTDataset rasterXSize="{dataset.width}" rasterYSize="{dataset.height}">{_place(dataset)}{bands}{mask}'
            "</VRTDataset>")


def control_point_view(dataset: rasterio.DatasetReader, crs: CRS) -> WarpedVRT:
    """A raster that is located by ground control points, warped into their CRS while it is read."""
    return WarpedVRT(dataset, src_crs=crs, crs=crs, add_alpha=alpha_band(dataset) == 0)


def alpha_band(dataset: rasterio.DatasetReader) -> int:
    """1-based number of the alpha band, 0 if there is none."""
    for number, colour in enumerate(dataset.colorinterp, start=1):
        if colour is ColorInterp.alpha:
            return number
    return 0


def _place(dataset: rasterio.DatasetReader) -> str:
    if dataset.crs is None:
        return ""
    terms = dataset.transform.to_gdal()
    return (f"<SRS>{escape(dataset.crs.to_wkt())}</SRS>"
            f"<GeoTransform>{', '.join(repr(float(v)) for v in terms)}</GeoTransform>")


def _source(path: str, band: str) -> str:
    return f'<SourceFilename relativeToVRT="0">{escape(path)}</SourceFilename><SourceBand>{band}</SourceBand>'
