"""A results file as a search writes it, by geopandas: for tests without QGIS that hand it to the engine."""

from __future__ import annotations

from pathlib import Path


def write_geopackage(path: Path, n: int) -> str:
    """``n`` places in a row of 40 m tiles, best first, and an empty layer of examples."""
    import geopandas
    import pyogrio
    import shapely

    boxes = [shapely.box(50 * i, 0, 50 * i + 40, 40) for i in range(n)]
    columns = {
        "rank": range(1, n + 1),
        "score": [round(0.99 - i / (n + 1), 6) for i in range(n)],
        "percentile": [99.0] * n,
        "tile_id": [f"0/{i}/0" for i in range(n)],
        "source": ["/data/a.tif"] * n,
        "source_name": ["a.tif"] * n,
        "tile_row": range(n),
        "scale_m": [40.0] * n,
        "isolation_m": [50.0] * n,
        "review": [None] * n,
    }
    places = geopandas.GeoDataFrame(columns, geometry=boxes, crs="EPSG:3301")
    query = geopandas.GeoDataFrame({"role": [], "label": []}, geometry=[], crs="EPSG:3301")
    pyogrio.write_dataframe(places, path, layer="places", driver="GPKG")
    pyogrio.write_dataframe(query, path, layer="query", driver="GPKG", append=True, geometry_type="Polygon")
    return str(path)
