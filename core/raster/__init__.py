"""Any raster that GDAL reads, the ground-locked grid, and reading tiles."""
