"""The verbs ``landcover``, ``train landcover`` and ``bench landcover``."""

from __future__ import annotations

import argparse
from typing import Any

from . import cli_values as values
from .cli_parser import a_path, add_verb, given, typed
from .jobs import Job
from .jobs.bench_landcover import NETWORKS, BenchLandCoverJob
from .jobs.landcover import LandCoverJob
from .jobs.train_landcover import TrainLandCoverJob

_TRAINED = ("data", "network", "steps", "input_px", "batch", "seed", "gsd_m", "licence", "trained_on", "work",
            "out_folder", "device")
_BENCH = ("data", "steps", "input_px", "batch", "seed", "work", "device")


def add_landcover(verbs: Any) -> None:
    def make(args: argparse.Namespace) -> Job:
        return LandCoverJob(args.raster, args.out, **given(args, "areas", "model", "gsd_m", "bands", "device"))

    p = add_verb(verbs, "landcover", "make the land-cover map of a raster, and a table of areas", make)
    p.add_argument("raster", metavar="RASTER", type=a_path)
    p.add_argument("out", metavar="MAP.tif", type=a_path, help="the map: one band of classes with colours and names")
    p.add_argument("--areas", metavar="FILE.csv", type=a_path, help="the table (default: MAP.areas.csv beside the map)")
    p.add_argument("--model", metavar="NAME", help="a land-cover model (default: landcover)")
    p.add_argument("--gsd-m", metavar="M", type=typed(values.pixel_size),
                   help="metres a pixel of the map (default: as the model was trained; never finer than the raster)")
    p.add_argument("--bands", metavar="B,...", type=typed(values.whole_numbers), help="1 or 3 bands, counted from 1")
    _device(p)


def add_train_landcover(kinds: Any) -> None:
    def make(args: argparse.Namespace) -> Job:
        return TrainLandCoverJob(args.name, hold_out=tuple(args.hold_out), replace=args.replace,
                                 **given(args, *_TRAINED))

    p = add_verb(kinds, "landcover", "train a land-cover network on labelled images", make, "train landcover")
    p.add_argument("--name", required=True, help="what the new model is called: small letters, figures, - and _")
    _data(p)
    p.add_argument("--network", choices=NETWORKS, help="default: esformer")
    p.add_argument("--gsd-m", metavar="M", type=typed(values.pixel_size), help="metres a pixel of the images")
    p.add_argument("--licence", metavar="TEXT", help="under which the model may be used, for its card")
    p.add_argument("--trained-on", metavar="TEXT", help="what the images are, for its card")
    p.add_argument("--out-folder", metavar="DIR", type=a_path, help="where the model goes (default: with your others)")
    p.add_argument("--replace", action="store_true", help="an older model of this name goes")


def add_bench_landcover(kinds: Any) -> None:
    def make(args: argparse.Namespace) -> Job:
        chosen = {"networks": tuple(args.networks)} if args.networks else {}
        return BenchLandCoverJob(hold_out=tuple(args.hold_out), **chosen, **given(args, *_BENCH))

    p = add_verb(kinds, "landcover", "ESFormer beside a U-Net and a DeepLabV3 trained alike", make, "bench landcover")
    _data(p)
    p.add_argument("--network", dest="networks", choices=NETWORKS, action="append", default=[],
                   help="only this one; may be given several times (default: all three)")


def _data(p: argparse.ArgumentParser) -> None:
    p.add_argument("--data", metavar="DIR", type=a_path,
                   help="a folder with images and classes (default: Dubai of the shared data)")
    p.add_argument("--hold-out", metavar="GROUP", action="append", default=[],
                   help="a group of images to judge by, not to train on; may be given several times; none: nothing")
    p.add_argument("--steps", metavar="N", type=int, help="steps of the training (default 720)")
    p.add_argument("--input-px", metavar="P", type=int, help="side of the crops (default 256)")
    p.add_argument("--batch", metavar="N", type=int, help="crops a step (default 8)")
    p.add_argument("--seed", metavar="N", type=int)
    p.add_argument("--work", metavar="DIR", type=a_path, help="folder of checkpoints, to go on after a stop")
    _device(p)


def _device(p: argparse.ArgumentParser) -> None:
    p.add_argument("--device", metavar="NAME", help="cpu, cuda, ... (default: chosen)")
