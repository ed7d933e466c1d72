"""Does a box on the harbour town mosaic find its like? Four queries, judged by eye-drawn areas.

    .venv/bin/python benchmarks/places.py --data ../shared/data [--encoder NAME]

Prints, for each query, how many of the first ten places (centres) lie in the areas that show the same thing.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

import geopandas
from kinscape.core.jobs import run_job
from kinscape.core.jobs.examples import Example
from kinscape.core.jobs.index import IndexJob
from kinscape.core.jobs.search import SearchJob
from shapely.geometry import box
from shapely.ops import unary_union

# name: (query box, areas drawn by eye on rasters/harbour_town_20cm.tif, EPSG:3301)
PLACES = {
    "marina": ((540240, 6589580, 540290, 6589630), [(540150, 6589400, 540380, 6589780)]),
    "apartment blocks": (
        (540820, 6589240, 540870, 6589290),
        [(540400, 6589600, 540600, 6589800), (540800, 6589200, 541000, 6589400), (540600, 6589000, 540800, 6589200)],
    ),
    "garden plots": (
        (540230, 6589110, 540280, 6589160),
        [(540000, 6589000, 540600, 6589200), (540800, 6589640, 541000, 6590000), (540100, 6589200, 540200, 6589300)],
    ),
    "forest": (
        (540020, 6589200, 540070, 6589250),
        [
            (540000, 6589080, 540140, 6589320),
            (540200, 6589000, 540320, 6589110),
            (540810, 6589400, 540940, 6589520),
            (540440, 6589100, 540600, 6589200),
        ],
    ),
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--encoder", default="handcrafted")
    args = parser.parse_args()
    raster = str(args.data / "rasters" / "harbour_town_20cm.tif")
    found = {}
    with tempfile.TemporaryDirectory() as work:
        archive = str(Path(work) / "A")
        run_job(IndexJob(archive, (raster,), encoder=args.encoder, tile_m=(40.0,), overlap=0.5))
        for name, (query, areas) in PLACES.items():
            out = str(Path(work) / f"{name.split()[0]}.gpkg")
            run_job(SearchJob(archive, (Example.box(raster, *query),), out, k=10))
            centres = geopandas.read_file(out, layer="places").geometry.centroid
            found[name] = int(centres.within(unary_union([box(*a) for a in areas])).sum())
    print(json.dumps({"encoder": args.encoder, "of_first_10": found}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
