"""STAC item and collection of an export, with the fields of the STAC Embedding extension v0.0.1 (a proposal of 2026).

The extension puts what all vectors share (type, dimensions, chip layout, model) on the collection and what one run did
(parameters, pre- and postprocessing) on the item; both are written. ``problems`` checks an item by rules of our own
that follow the extension's JSON schema.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from .describe import archive_extent, to_wgs84
from .store import Archive

EXTENSION = "https://stac-extensions.github.io/embeddings/v0.0.1/schema.json"
PROCESSING = "https://stac-extensions.github.io/processing/v1.2.0/schema.json"
PARQUET = "application/vnd.apache.parquet"
_MOST_LINKS = 1000
_ITEM_FIELDS = {
    "emb:runtime_parameters": dict,
    "emb:preprocessing": dict,
    "emb:postprocessing": dict,
    "emb:fit_for_use": list,
    "emb:spatial_coverage": str,
    "emb:uncertainty": dict,
    "emb:quantization": dict,
    "emb:energy": dict,
}


def item(archive: Archive, parquet: Path, collection: Path) -> dict[str, Any]:
    """The STAC item that stands beside the exported ``parquet``."""
    manifest = archive.manifest
    extent = to_wgs84(archive_extent(archive), archive.grid.crs)
    out: dict[str, Any] = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "stac_extensions": [EXTENSION, PROCESSING],
        "id": parquet.stem,
        "collection": f"{parquet.stem}-collection",
        "geometry": _rectangle(extent),
        "properties": {
            **_dates(archive),
            "processing:datetime": _utc(manifest.updated),
            "emb:runtime_parameters": _parameters(archive),
            "emb:preprocessing": {
                "format": "kinscape",
                "expression": {
                    "bands": list(manifest.bands),
                    "stretch": "8-bit / 255; other types: 2nd to 98th percentile of each band",
                    "max_hole_share": manifest.max_hole_share,
                },
            },
            "emb:postprocessing": {"format": "kinscape", "expression": "l2_normalize"},
            "emb:fit_for_use": ["similarity_search", "retrieval"],
        },
        "links": [
            {"rel": "collection", "href": f"./{collection.name}", "type": "application/json"},
            *_source_links(archive),
        ],
        "assets": {
            "embeddings": {
                "href": f"./{parquet.name}",
                "type": PARQUET,
                "roles": ["data"],
                "title": f"{len(archive):,} embedding vectors of {archive.dim} dimensions",
            }
        },
    }
    if extent is not None:
        out["bbox"] = extent
    return out


def collection(archive: Archive, parquet: Path) -> dict[str, Any]:
    """The STAC collection of the exported ``parquet``: what all its vectors share."""
    manifest, scales = archive.manifest, archive.grid.scales
    extent = to_wgs84(archive_extent(archive), archive.grid.crs) or [-180.0, -90.0, 180.0, 90.0]
    dates = _dates(archive)
    span = [dates.get("start_datetime") or dates["datetime"], dates.get("end_datetime") or dates["datetime"]]
    layout: dict[str, Any] = {"layout_type": "variable_grid"}
    if len(scales) == 1:
        layout = {
            "layout_type": "regular_grid",
            "chip_size": [scales[0].tile_px] * 2,
            "stride": [scales[0].stride_px] * 2,
            "grid_id": f"kinscape {archive.grid.crs[:40]} {scales[0].tile_m:g} m",
        }
    encoder = manifest.encoder
    model = {
        "rel": "emb:model",
        "href": f"urn:kinscape:encoder:{encoder.name}:{encoder.fingerprint}",
        "title": encoder.name,
    }
    out: dict[str, Any] = {
        "type": "Collection",
        "stac_version": "1.0.0",
        "stac_extensions": [EXTENSION],
        "id": f"{parquet.stem}-collection",
        "description": f"Embedding vectors of encoder {encoder.name}, one a tile, exported by Kinscape",
        "license": "proprietary",
        "extent": {"spatial": {"bbox": [extent]}, "temporal": {"interval": [span]}},
        "emb:type": "chip",
        "emb:dimensions": encoder.dim,
        "data_type": "float32",
        "emb:chip_layout": layout,
        "emb:fit_for_use": ["similarity_search", "retrieval"],
        "links": [
            model,
            *(_source_links(archive) or [{"rel": "emb:source-data", "href": "urn:kinscape:sources:none"}]),
            {"rel": "item", "href": f"./{parquet.stem}.stac.json", "type": "application/geo+json"},
        ],
    }
    if len(scales) == 1:
        out["gsd"] = scales[0].gsd_m
    return out


def problems(data: Any) -> list[str]:
    """What is wrong with an item by the rules of STAC and of the Embedding extension; empty if nothing is."""
    if not isinstance(data, dict):
        return ["it is not a JSON object"]
    out = []
    for name, kind in (
        ("type", str),
        ("stac_version", str),
        ("id", str),
        ("properties", dict),
        ("links", list),
        ("assets", dict),
        ("stac_extensions", list),
    ):
        if not isinstance(data.get(name), kind):
            out.append(f"{name} is missing or of a wrong type")
    if out:
        return out
    if data["type"] != "Feature":
        out.append(f"type is {data['type']!r}, not 'Feature'")
    if not any(isinstance(text, str) and "/embedding" in text for text in data["stac_extensions"]):
        out.append("it does not name the Embedding extension")
    asset = data["assets"].get("embeddings")
    if not isinstance(asset, dict) or not isinstance(asset.get("href"), str):
        out.append("it has no asset 'embeddings'")
    if "geometry" not in data or (data["geometry"] is not None and "bbox" not in data):
        out.append("geometry or bbox is missing")
    properties = data["properties"]
    if properties.get("datetime") is None and not {"start_datetime", "end_datetime"} <= set(properties):
        out.append("it has no datetime")
    for name in properties:
        if name.startswith("emb:") and name not in _ITEM_FIELDS:
            out.append(f"{name} is no item field of the extension")
        elif name in _ITEM_FIELDS and not isinstance(properties[name], _ITEM_FIELDS[name]):
            out.append(f"{name} is of a wrong type")
    for name in ("emb:preprocessing", "emb:postprocessing"):
        if name in properties and not {"format", "expression"} <= set(properties[name]):
            out.append(f"{name} needs format and expression")
    quantization = properties.get("emb:quantization")
    if isinstance(quantization, dict) and not {"method", "original_dtype"} <= set(quantization):
        out.append("emb:quantization needs method and original_dtype")
    return out


def _parameters(archive: Archive) -> dict[str, Any]:
    """Everything that is needed to make the same vectors again, and to tell whether an item belongs to a file."""
    encoder = archive.manifest.encoder
    return {"type": "chip", "dimensions": encoder.dim, "data_type": "float32", "rows": len(archive),
            "encoder": {"name": encoder.name, "version": encoder.version, "fingerprint": encoder.fingerprint,
                        "input_px": encoder.input_px, "weights_sha256": encoder.weights_sha256},
            "scales": archive.grid.to_dict()["scales"]}


def _source_links(archive: Archive) -> list[dict[str, str]]:
    links = []
    for entry in archive.sources[:_MOST_LINKS]:
        path = Path(entry.path)
        links.append(
            {"rel": "emb:source-data", "href": path.as_uri() if path.is_absolute() else entry.path, "title": entry.name}
        )
    return links


def _dates(archive: Archive) -> dict[str, Any]:
    """STAC wants a time: of the sources where they are dated, else of the indexing."""
    known = archive.dates[~np.isnat(archive.dates)]
    if not len(known):
        return {
            "datetime": _utc(archive.manifest.updated),
            "description": "The sources carry no dates; datetime is that of indexing",
        }
    first, last = (f"{value}T00:00:00Z" for value in (known.min(), known.max()))
    return {"datetime": first} if first == last else {"datetime": None, "start_datetime": first, "end_datetime": last}


def _utc(text: str) -> str:
    return text.replace("+00:00", "Z") or "1970-01-01T00:00:00Z"


def _rectangle(box: list[float] | None) -> dict[str, Any] | None:
    if box is None:
        return None
    west, south, east, north = box
    return {
        "type": "Polygon",
        "coordinates": [[[west, south], [east, south], [east, north], [west, north], [west, south]]],
    }
