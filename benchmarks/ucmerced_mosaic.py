"""One georeferenced mosaic of all UC Merced images, indexed and searched tile by tile through a real archive.

    .venv/bin/python benchmarks/ucmerced_mosaic.py --data ../shared/data/scenes/ucmerced [--work DIR]

Prints precision@10 (leave one out, 21 classes) of the archive's own ranking, beside that of
`kinscape bench retrieval` on the files.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from kinscape.core.archive.store import Archive
from kinscape.core.jobs import run_job
from kinscape.core.jobs.bench_retrieval import BenchRetrievalJob
from kinscape.core.jobs.index import IndexJob
from kinscape.core.search import rank
from PIL import Image
from rasterio.transform import from_origin

PX, GSD_M = 256, 0.25
# the mosaic's corner lies on a corner of the grid of 64 m tiles, so that each image is exactly one tile
WEST, NORTH = 64.0 * 8000, 64.0 * 60000


def make_mosaic(data: Path, target: Path) -> np.ndarray:
    """Write the mosaic; return the class number of each cell, (rows, cols) int, -1 where empty."""
    files = sorted(data.glob("*/*.jpg"))
    classes = sorted({f.parent.name for f in files})
    side = math.ceil(math.sqrt(len(files)))
    labels = np.full((side, side), -1)
    profile = dict(
        driver="GTiff",
        width=side * PX,
        height=side * PX,
        count=3,
        dtype="uint8",
        crs="EPSG:32611",
        tiled=True,
        blockxsize=PX,
        blockysize=PX,
        compress="deflate",
        transform=from_origin(WEST, NORTH, GSD_M, GSD_M),
    )
    with rasterio.open(target, "w", **profile) as out:
        for i, file in enumerate(files):
            row, col = divmod(i, side)
            with Image.open(file) as image:
                pixels = np.asarray(
                    image.convert("RGB").resize((PX, PX)) if image.size != (PX, PX) else image.convert("RGB")
                )
            out.write(pixels.transpose(2, 0, 1), window=((row * PX, (row + 1) * PX), (col * PX, (col + 1) * PX)))
            labels[row, col] = classes.index(file.parent.name)
    return labels


def tile_labels(archive: Archive, labels: np.ndarray) -> np.ndarray:
    """The class of every row of the archive, by the position of its footprint's centre."""
    bounds = archive.bounds()
    col = ((bounds[:, 0] + bounds[:, 2]) / 2 - WEST) // (PX * GSD_M)
    row = (NORTH - (bounds[:, 1] + bounds[:, 3]) / 2) // (PX * GSD_M)
    return labels[row.astype(int), col.astype(int)]


def precision_at_10(archive: Archive, of_row: np.ndarray) -> float:
    """Each tile in turn is the query; its ten nearest others are ranked by the archive's exact search."""
    hits = 0.0
    queries = np.flatnonzero(of_row >= 0)
    for row in queries:
        scores = rank.scores(archive.vectors, archive.vectors[row])
        best = rank.top(scores, 12)[0]
        best = [r for r in best if r != row and of_row[r] >= 0][:10]
        hits += np.mean(of_row[best] == of_row[row])
    return hits / len(queries)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--work", type=Path, help="keep the mosaic and the archive here")
    parser.add_argument("--encoder", default="handcrafted")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        work = args.work or Path(scratch)
        work.mkdir(parents=True, exist_ok=True)
        labels = make_mosaic(args.data, work / "mosaic.tif")
        index = run_job(
            IndexJob(str(work / "archive"), (str(work / "mosaic.tif"),), encoder=args.encoder, tile_px=PX, overlap=0.0)
        )
        archive = Archive.open(work / "archive")
        through_archive = precision_at_10(archive, tile_labels(archive, labels))
    on_files = run_job(BenchRetrievalJob(str(args.data), encoder=args.encoder)).summary
    print(
        json.dumps(
            {
                "encoder": args.encoder,
                "tiles": index.summary["tiles"],
                "p10_archive": round(through_archive, 4),
                "p10_files": on_files["p10"],
                "difference": round(through_archive - on_files["p10"], 4),
            }
        )
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
