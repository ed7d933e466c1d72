"""The score map in another CRS than the grid's: only the blocks under which there is data are warped."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import numpy as np

from ..errors import QueryError
from ..events import Events
from . import sparse_tiff
from .sparse_tiff import BLOCK


def write(path: str, cells: Any, grid_crs: str, crs: str, blocks: Any, events: Events) -> None:
    """``cells``, ``blocks``: of score_map. The map in the grid's CRS is written beside ``path`` first and removed
    afterwards.

    Nearest cell, so that no score appears that no cell has. Raises QueryError where the CRS cannot hold the area.
    """
    import rasterio
    from rasterio.enums import Resampling
    from rasterio.errors import CRSError, RasterioError
    from rasterio.vrt import WarpedVRT
    from rasterio.warp import calculate_default_transform

    from .score_map import DESCRIPTION, MAX_CELLS, TAGS

    plain = path + ".grid.tif"
    try:
        sparse_tiff.write(plain, cells.width, cells.height, cells.transform, grid_crs, blocks, DESCRIPTION, TAGS)
        with rasterio.open(plain) as source:
            try:
                transform, width, height = calculate_default_transform(
                    source.crs, crs, source.width, source.height, *source.bounds
                )
            except (CRSError, RasterioError) as error:
                raise QueryError(
                    f"the score map cannot be written in {crs}: {error}", "choose a CRS that covers the area"
                ) from None
            if width * height > MAX_CELLS:
                raise QueryError(
                    f"the score map in {crs} would have {width:,} x {height:,} cells",
                    "choose a CRS that suits the area",
                )
            with WarpedVRT(
                source,
                crs=crs,
                transform=transform,
                width=width,
                height=height,
                resampling=Resampling.nearest,
                tolerance=0.01,
            ) as warped:
                wanted = _wanted(source, blocks, crs, transform, width, height)
                sparse_tiff.write(path, width, height, transform, crs, _read(warped, wanted, events), DESCRIPTION, TAGS)
    finally:
        if os.path.exists(plain):
            os.remove(plain)


def _wanted(source: Any, blocks: Any, crs: str, transform: Any, width: int, height: int) -> list[tuple[int, int]]:
    """Sorted (line, column) of the blocks of the warped map that lie under a block with data."""
    from rasterio.warp import transform_bounds
    from rasterio.windows import Window, bounds

    out: set[tuple[int, int]] = set()
    inverse = ~transform
    for line, column, h, w in blocks.origins():
        xmin, ymin, xmax, ymax = transform_bounds(
            source.crs, crs, *bounds(Window(column, line, w, h), source.transform)
        )
        if not np.isfinite([xmin, ymin, xmax, ymax]).all():
            continue  # beyond where this CRS is defined
        corners = [inverse * (x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
        first = [max(0, int(np.floor(min(c[i] for c in corners))) - 1) for i in (0, 1)]
        last = [min(size, int(np.ceil(max(c[i] for c in corners))) + 1) for i, size in ((0, width), (1, height))]
        out.update(
            (i * BLOCK, j * BLOCK)
            for i in range(first[1] // BLOCK, -(-last[1] // BLOCK))
            for j in range(first[0] // BLOCK, -(-last[0] // BLOCK))
        )
    return sorted(out)


def _read(warped: Any, wanted: list[tuple[int, int]], events: Events) -> Iterator[sparse_tiff.Block]:
    from rasterio.windows import Window

    for done, (line, column) in enumerate(wanted, 1):
        events.check_cancelled()
        window = Window(column, line, min(BLOCK, warped.width - column), min(BLOCK, warped.height - line))
        yield line, column, warped.read(1, window=window)
        events.progress("score map", done, len(wanted), "blocks")
