"""What each part of the hand-made encoder is worth: the table of docs/handcrafted.md.

    .venv/bin/python benchmarks/ablate_handcrafted.py [--data ../shared/data]

Fits the encoder again with one choice changed and prints, for each: precision@10 and mAP@10 (min(R, k)) on UC Merced,
leave one out; P@10 of queries with another gain, gamma and colour cast (the archive unchanged); P@10 on Dubai tiles by
their main land-cover class, hits of the same image group left out, mean over classes. Labels are used for these scores
alone.
"""

from __future__ import annotations

import argparse
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import fit_handcrafted as fitting
import numpy as np
from kinscape.core import metrics
from kinscape.core.encoders.handcrafted import INPUT_PX, Table
from kinscape.core.encoders.tile_statistics import raw_blocks
from PIL import Image

DUBAI_SCENES = 144  # the last scenes that the fit reads: 72 images at two zooms


@dataclass
class Labelled:
    """Raw measures of labelled tiles; hits of the query's own ``group`` do not count."""

    blocks: dict[str, np.ndarray]
    labels: np.ndarray
    group: np.ndarray


def uc_merced(data: Path) -> tuple[np.ndarray, np.ndarray]:
    tiles, labels = [], []
    for number, folder in enumerate(sorted((data / "scenes" / "ucmerced").iterdir())):
        for path in sorted(folder.iterdir()):
            image = Image.open(path).convert("RGB").resize((INPUT_PX, INPUT_PX), Image.Resampling.BOX)
            tiles.append(np.asarray(image))
            labels.append(number)
    return np.stack(tiles), np.array(labels)


def dubai(data: Path) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    tiles, labels, groups = [], [], []
    folder = data / "landcover" / "dubai"
    for path in sorted((folder / "images").iterdir()):
        image = np.asarray(Image.open(path).convert("RGB"))
        classes = np.asarray(Image.open(folder / "classes" / f"{path.stem}.png"))
        for top in range(0, image.shape[0] - INPUT_PX + 1, INPUT_PX):
            for left in range(0, image.shape[1] - INPUT_PX + 1, INPUT_PX):
                box = (slice(top, top + INPUT_PX), slice(left, left + INPUT_PX))
                share = np.bincount(classes[box].ravel(), minlength=6) / INPUT_PX**2
                if share.argmax() > 0 and share.max() > 0.6:
                    tiles.append(image[box])
                    labels.append(int(share.argmax()))
                    groups.append(path.stem.split("_")[0])
    return np.stack(tiles), np.array(labels), np.unique(groups, return_inverse=True)[1]


def another_sensor(tiles: np.ndarray, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    shape = (len(tiles), 1, 1, 1)
    image = (tiles / 255.0) ** rng.uniform(0.8, 1.25, shape) * rng.uniform(0.75, 1.3, shape)
    image = image * rng.uniform(0.92, 1.08, (len(tiles), 1, 1, 3)) + rng.uniform(-0.04, 0.04, (len(tiles), 1, 1, 3))
    return (np.clip(image, 0, 1) * 255).astype(np.uint8)


def measures(tiles: np.ndarray, channel_scale: np.ndarray) -> dict[str, np.ndarray]:
    parts = []
    for start in range(0, len(tiles), 64):
        some = np.moveaxis(tiles[start:start + 64], -1, 1).astype(np.float32) / np.float32(255)
        parts.append(raw_blocks(fitting.sums_of(some), channel_scale))
    return {name: np.concatenate([p[name] for p in parts]) for name in parts[0]}


def vectors(table: Table, blocks: dict[str, np.ndarray], names: list[str]) -> np.ndarray:
    return table.project(np.concatenate([blocks[n] for n in names], axis=1))


def score(queries: np.ndarray, archive: np.ndarray, labels: np.ndarray,
          group: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(P@10, AP@10) of every query."""
    scores = queries @ archive.T
    scores[group[:, None] == group] = -9
    order = np.argsort(-scores, axis=1, kind="stable")[:, :10]
    relevance = labels[order] == labels[:, None]
    relevant = ((labels == labels[:, None]) & (group != group[:, None])).sum(axis=1)
    return metrics.precision_at_k(relevance, 10), metrics.average_precision(relevance, relevant, 10)


def main() -> None:
    warnings.simplefilter("ignore")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path(__file__).resolve().parents[2] / "shared" / "data")
    data = parser.parse_args().data
    fit = fitting.gather(data)
    tiles, labels = uc_merced(data)
    plain = Labelled(measures(tiles, fit.channel_scale), labels, np.arange(len(labels)))
    cast = measures(another_sensor(tiles), fit.channel_scale)
    chips, classes, groups = dubai(data)
    other = Labelled(measures(chips, fit.channel_scale), classes, groups)

    def line(title: str, some: fitting.Fit, make: Callable[[fitting.Fit], Table] = fitting.derive) -> None:
        names, table = list(some.blocks), make(some)
        archive = vectors(table, plain.blocks, names)
        p10, ap10 = score(archive, archive, plain.labels, plain.group)
        far = score(vectors(table, cast, names), archive, plain.labels, plain.group)[0]
        chip = vectors(table, other.blocks, names)
        land = score(chip, chip, other.labels, other.group)[0]
        per_class = np.mean([land[other.labels == c].mean() for c in np.unique(other.labels)])
        print(f"| {title} | {p10.mean():.3f} | {ap10.mean():.3f} | {far.mean():.3f} | {per_class:.3f} |", flush=True)

    print("| variant | UC Merced P@10 | mAP@10 | other sensor P@10 | Dubai P@10 |\n|---|---|---|---|---|")
    line("as shipped", fit)
    for name in fit.blocks:
        line(f"without {name}", only(fit, [n for n in fit.blocks if n != name]))
    for name in fit.blocks:
        line(f"{name} alone", only(fit, [name]))
    line("all groups weigh the same", fit, lambda f: fitting.derive(f, weights={}))
    for strength in (0, 0.5, 1):
        line(f"nuisance strength {strength}", fit, lambda f, s=strength: fitting.derive(f, strength=s))
    for dim in (64, 96, 192):
        line(f"{dim} numbers", fit, lambda f, d=dim: fitting.derive(f, dim=d))
    line("fitted without any Dubai image", rows(fit, fit.scene <= fit.scene.max() - DUBAI_SCENES))


def only(fit: fitting.Fit, names: list[str]) -> fitting.Fit:
    return replace(fit, blocks={n: fit.blocks[n] for n in names}, views={n: fit.views[n] for n in names})


def rows(fit: fitting.Fit, keep: np.ndarray) -> fitting.Fit:
    seen = keep[fit.viewed]
    number = np.cumsum(keep) - 1
    return fitting.Fit(fit.channel_scale, {n: b[keep] for n, b in fit.blocks.items()}, fit.scene[keep], fit.place[keep],
                       number[fit.viewed[seen]], {n: v[seen] for n, v in fit.views.items()})


if __name__ == "__main__":
    main()
