"""``kinscape bench unseen``: its options, and the tables it prints."""

from __future__ import annotations

import argparse
from typing import Any

from .cli_parser import a_path, add_verb, given, typed
from .cli_tables import table
from .errors import InputError
from .jobs import Job, JobResult
from .jobs.bench_unseen import BenchUnseenJob

_TITLES = {
    "unseen_only": "classes left out, searched among themselves",
    "among_all": "classes left out, searched among all images",
    "leave_one_out": "every image asks all others",
}


def rotation_list(text: str) -> tuple[int, ...]:
    """``0,2``."""
    try:
        return tuple(int(part) for part in text.split(",") if part.strip())
    except ValueError:
        raise InputError(f"{text!r} is no list of rotations", "write 0,1,2 or some of these") from None


def add_bench_unseen(kinds: Any) -> None:
    def make(args: argparse.Namespace) -> Job:
        names = ("data", "encoder", "weights", "rotations", "tiles", "recipe", "epochs", "seed", "views", "px", "dim",
                 "work")
        return BenchUnseenJob(rasters=tuple(args.rasters), is_quick=args.quick, **given(args, *names))

    p = add_verb(kinds, "unseen", "search of classes that were left out of the training, beside the hand-made encoder",
                 make, "bench unseen")
    p.add_argument("--data", metavar="DIR", type=a_path, help="a folder with one sub-folder of images a class")
    p.add_argument("--encoder", metavar="NAME", help="train nothing: judge this encoder on a set it never saw")
    p.add_argument("--weights", metavar="FILE", type=a_path, help="of that encoder")
    p.add_argument("--rotations", metavar="R,...", type=typed(rotation_list),
                   help="which thirds of the classes are left out, one after the other (default 0,1,2)")
    p.add_argument("--raster", dest="rasters", metavar="PATH", type=a_path, action="append", default=[],
                   help="imagery without labels to learn from too; may be given several times")
    p.add_argument("--tiles", metavar="N", type=int, help="tiles without labels at most (default 4000)")
    p.add_argument("--recipe", metavar="FILE.json", type=a_path, help="all numbers of the training")
    p.add_argument("--epochs", metavar="N", type=int, help="instead of the recipe's")
    p.add_argument("--seed", metavar="N", type=int)
    p.add_argument("--views", metavar="N", type=int, help="turns and mirror images of each image, 1 to 8 (default 8)")
    p.add_argument("--px", metavar="P", type=int, help="side of the images that are described (default 256)")
    p.add_argument("--dim", metavar="N", type=int,
                   help="numbers of the fused vector that comes first (default: as the encoder that ships)")
    p.add_argument("--work", metavar="DIR", type=a_path, help="keeps trained networks; a later run goes on there")
    p.add_argument("--quick", action="store_true", help="one rotation, a tiny training: to see that it runs")


def unseen_page(result: JobResult) -> list[str]:
    """What ``kinscape bench unseen`` prints."""
    s = result.summary
    parts = []
    for way, rows in s["tables"].items():
        head = ["vector", "P@10", "mAP@10", "by hits", "mAP@R", "P@10 gain", "95 %"]
        counts = len(s["per_rotation"])
        head += [f"rotation {row['rotation']}" for row in s["per_rotation"]] if counts > 1 else []
        parts.append(f"{_TITLES[way]}\n{table([_line(name, row, counts) for name, row in rows.items()], head)}")
    quick = "; a quick run, for no comparison" if s["is_quick"] else ""
    parts.append(f"{s['images']:,} images of {s['classes']} classes, {s['protocol']}; gain: points over the hand-made "
                 f"vector, paired by query; {s['seconds']:,.0f} s{quick}")
    if s["failed"]:
        parts.append(f"note: {len(s['failed'])} files could not be read and were left out")
    return parts


def _line(name: str, row: dict[str, Any], counts: int) -> list[str]:
    out = [name, *(f"{row[figure]:.4f}" for figure in ("p10", "map10", "map10_hits", "map_at_r"))]
    if "gain" not in row:
        return [*out, "", "", *([""] * counts if counts > 1 else [])]
    gain = row["gain"]
    out += [f"{100 * gain['mean']:+.2f}", " .. ".join(f"{100 * end:+.2f}" for end in gain["ci95"])]
    return out + ([f"{100 * one:+.2f}" for one in gain["rotations"]] if counts > 1 else [])
