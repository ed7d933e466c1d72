"""Make the encoder that ships as default (``models/kinscape``) from the shipped TKANet: fit its table, write its card.

    python tools/default_encoder.py --data DIR/scenes/ucmerced --raster DIR/rasters

Nothing is trained here: the network is ``models/tkanet`` (``kinscape train encoder``, its card has the command). Takes
some minutes on two processor cores. What goes into the table was chosen by ``kinscape bench unseen`` (docs/unseen.md).
Card and numbers of the model that is replaced stay: they are written by hand, and tell of the recipe.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import types
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAME, BASE, DIM, PX = "kinscape", "tkanet", 256, 256
TRAINED_ON = ("network: UC Merced Land Use (as tkanet); table: its 2100 images with their classes, and tiles of the "
              "rasters that were given, without labels")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True, help="folder with one sub-folder of images a class")
    parser.add_argument("--raster", action="append", default=[], help="imagery without labels; again for more")
    parser.add_argument("--tiles", type=int, default=4000, help="most tiles of the rasters (some of them are used)")
    parser.add_argument("--out", default=str(ROOT / "models"), help="folder of models")
    asked = parser.parse_args()
    package = types.ModuleType("kinscape")
    package.__path__ = [str(ROOT)]
    sys.modules["kinscape"] = package
    print(make(Path(asked.data), asked.raster, asked.tiles, Path(asked.out)))


def make(data: Path, rasters: list[str], tiles: int, out: Path) -> Path:
    """The folder of the new model."""
    from kinscape.core.encoders.learned import unfolded_net
    from kinscape.core.encoders.models import find_models, shipped_folder
    from kinscape.core.events import Events
    from kinscape.core.training.data import read_classes
    from kinscape.core.training.making import Making
    from kinscape.core.training.tiles import raster_tiles

    events = Events()
    base = find_models([shipped_folder()])[BASE]
    net = unfolded_net(base, base.open_tensors())
    read = read_classes(data, PX, events)
    unlabelled = raster_tiles(rasters, PX, tiles, 0, events) if rasters else None
    manifest = base.manifest
    facts = {"name": NAME, "input_px": PX, "mean": manifest.mean, "std": manifest.std, "views": 1,
             "recipe": dict(manifest.recipe), "trained_on": TRAINED_ON, "licence": manifest.licence,
             "margin_cells": 1, "description": "looks of a place: a network's statistics beside hand-made measures"}
    with tempfile.TemporaryDirectory() as draft:
        making = Making(net, facts, "fused", DIM, Path(draft))
        making.fit(read.images, 0, events, read.labels, unlabelled)
        earlier = find_models([out]).get(NAME)
        card = earlier.folder / "CARD.md" if earlier else None
        text = card.read_text(encoding="utf-8") if card and card.is_file() else ""
        made = making.save(out, earlier.manifest.numbers if earlier else {})
        if text:
            (made.folder / "CARD.md").write_text(text, encoding="utf-8")
        return made.folder


if __name__ == "__main__":
    main()
