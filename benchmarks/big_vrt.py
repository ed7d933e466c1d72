"""A raster of any size for measuring memory: the shared mosaics side by side in a VRT, 100,000 x 100,000 pixels.

    .venv/bin/python benchmarks/big_vrt.py OUT.vrt [--size 100000] [--data ../shared/data] [--generated]

The VRT is a text file of some hundred kilobytes; nothing is copied. With ``--generated`` (or without the shared data) a
generated scene is repeated instead. Then measure, for instance:

    /usr/bin/time -v .venv/bin/kinscape index OUT.vrt --archive A --tile-m 200 --overlap 0.5 --json
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

import rasterio
from kinscape.core.synthetic import make_scene
from kinscape.core.synthetic_files import write_vrt

MOSAICS = ("harbour_town_20cm.tif", "ferry_port_10cm.tif")
CELL_PX = 10_000


def members(data: Path, generated: bool, beside: Path) -> list[str]:
    """The files to repeat: the shared mosaics, or a scene generated beside the VRT."""
    found = [str(data / "rasters" / name) for name in MOSAICS if (data / "rasters" / name).exists()]
    if found and not generated:
        return found
    return [make_scene(beside, size_px=2048, name=f"{beside.name}_scene.tif").path]


def places(files: list[str], size_px: int) -> list[tuple[str, int, int]]:
    """Cells of 10,000 pixels like a chessboard of the files; a smaller file is repeated within its cell."""
    shapes = {}
    for file in files:
        with rasterio.open(file) as dataset:
            shapes[file] = (dataset.width, dataset.height)
    out = []
    for number_y, top in enumerate(range(0, size_px, CELL_PX)):
        for number_x, left in enumerate(range(0, size_px, CELL_PX)):
            file = files[(number_x + number_y) % len(files)]
            width, height = shapes[file]
            out += [(file, x, y) for y in range(top, min(top + CELL_PX, size_px), height)
                    for x in range(left, min(left + CELL_PX, size_px), width)]
    return out


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--size", type=int, default=100_000, help="pixels a side")
    parser.add_argument("--data", type=Path, default=Path(os.environ.get(
        "KINSCAPE_DATA", Path(__file__).resolve().parent.parent.parent / "shared" / "data")))
    parser.add_argument("--generated", action="store_true", help="repeat a generated scene, not the shared mosaics")
    given = parser.parse_args()
    out = given.out.resolve()
    out.parent.mkdir(parents=True, exist_ok=True)
    cells = places(members(given.data, given.generated, out.parent), given.size)
    write_vrt(str(out), cells, given.size, given.size)
    sys.stdout.write(f"{out}: {given.size} x {given.size} pixels of {len(cells)} members\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
