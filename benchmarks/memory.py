"""Peak memory of indexing a raster of 100,000 x 100,000 pixels: the engine and its workers, added up.

    .venv/bin/python benchmarks/memory.py [--data ../shared/data] [--tile-m 100]

The whole raster is indexed. A block has the same number of pixels whatever the tile size; smaller tiles make more of
them, and more rows: at 40 m the same raster gives a million tiles and takes a quarter of an hour.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", default="")
    parser.add_argument("--tile-m", default="100")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        vrt = str(Path(work) / "big.vrt")
        make = [sys.executable, str(ROOT / "benchmarks" / "big_vrt.py"), vrt]
        subprocess.run([*make, *(["--data", given.data] if given.data else [])], check=True, stdout=sys.stderr)
        index = [sys.executable, "-m", "kinscape.core.cli", "index", vrt, "--archive", str(Path(work) / "A")]
        done = subprocess.run(
            [*index, "--tile-m", given.tile_m, "--json"], check=True, stdout=subprocess.PIPE, text=True
        )
    summary = json.loads(done.stdout.splitlines()[-1])
    figures = {name: summary[name] for name in ("tiles", "seconds", "peak_rss_mb")}
    print(json.dumps({"pixels": "100,000 x 100,000", **figures}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
