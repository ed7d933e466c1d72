"""The verbs of the command line that teach: ``train encoder`` (and, declared by its own file, ``train landcover``)."""

from __future__ import annotations

import argparse
from typing import Any

from .cli_landcover import add_train_landcover
from .cli_parser import a_path, add_verb, given
from .jobs import Job
from .jobs.train import FORMS, LOSSES, MODES, TrainEncoderJob

_GIVEN = ("data", "marks", "archive", "places", "layer", "class_field", "tile_m", "tiles", "base", "recipe", "epochs",
          "input_px", "seed", "loss", "form", "dim", "holdout", "device", "work", "out_folder")


def add_train(verbs: Any) -> None:
    train = verbs.add_parser("train", help="teach networks your own imagery",
                             description="Teach networks your own imagery.")
    kinds = train.add_subparsers(title="what to train", metavar="KIND", required=True)
    _encoder(kinds)
    add_train_landcover(kinds)


def _encoder(kinds: Any) -> None:
    def make(args: argparse.Namespace) -> Job:
        return TrainEncoderJob(name=args.name, mode=args.mode or _mode(args), rasters=tuple(args.rasters),
                               replace=args.replace, **given(args, *_GIVEN))

    p = add_verb(kinds, "encoder", "train an encoder on class folders, an archive's tiles, or labelled places", make,
                 "train encoder")
    p.add_argument("--name", required=True, help="what the new encoder is called: small letters, figures, - and _")
    p.add_argument("--mode", choices=MODES, help="what it learns from (default: by what is given)")
    p.add_argument("--data", metavar="DIR", type=a_path, help="a folder with one sub-folder of images per class")
    p.add_argument("--marks", metavar="FILE.tsv", type=a_path,
                   help="what each image shows: its name, then 0 or 1 for each thing, with tabs")
    p.add_argument("--archive", metavar="DIR", type=a_path,
                   help="an archive: its tiles without labels, or the imagery of the labelled places")
    p.add_argument("--places", metavar="FILE", type=a_path, help="points or polygons that are labelled")
    p.add_argument("--layer", metavar="NAME", help="layer of that file (default: the first)")
    p.add_argument("--class-field", metavar="FIELD", help="its field of classes")
    p.add_argument("--raster", dest="rasters", metavar="PATH", type=a_path, action="append", default=[],
                   help="imagery of the places, or without labels beside class folders; may be given several times")
    p.add_argument("--tile-m", metavar="M", type=float, help="tile of a place in metres (default: the archive's own)")
    p.add_argument("--tiles", metavar="N", type=int, help="tiles without labels at most (default 4000)")
    p.add_argument("--base", metavar="NAME", help="begin with this encoder (default: the shipped one; none: anew)")
    p.add_argument("--recipe", metavar="FILE.json", type=a_path, help="all numbers of the training")
    p.add_argument("--epochs", metavar="N", type=int, help="how often each image is seen")
    p.add_argument("--input-px", metavar="P", type=int, help="side of the largest images")
    p.add_argument("--seed", metavar="N", type=int)
    p.add_argument("--loss", choices=LOSSES, help="what is asked for with labelled places (default dpt)")
    p.add_argument("--form", choices=FORMS, help="what it gives of a tile: the last layer (tkanet), or three stages "
                   "beside the hand-made numbers (fused); default: by the mode")
    p.add_argument("--dim", metavar="N", type=int, help="numbers a tile of the form fused (default 64)")
    p.add_argument("--holdout", metavar="SHARE", type=float,
                   help="share of labelled images to judge by, not to train on (default 0.2)")
    p.add_argument("--device", metavar="NAME", help="cpu, cuda, ... (default: chosen)")
    p.add_argument("--work", metavar="DIR", type=a_path, help="folder of checkpoints, to go on after a stop")
    p.add_argument("--out-folder", metavar="DIR", type=a_path, help="where the model goes (default: with your others)")
    p.add_argument("--replace", action="store_true", help="an earlier encoder of this name goes when the new one is "
                   "ready")


def _mode(args: argparse.Namespace) -> str:
    """By what is given; an archive alone is meant as tiles without labels."""
    if args.data or not (args.places or args.archive):
        return "classes"
    return "places" if args.places else "archive"
