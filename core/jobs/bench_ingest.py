"""Job: how fast tiles are read and encoded here, beside a ResNet-18 of the same run."""

from __future__ import annotations

import contextlib
import math
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import InputError
from .base import Job, JobResult

if TYPE_CHECKING:
    import numpy as np

    from ..encoders.base import Encoder
    from ..events import Events
    from ..raster.reader import Patch

_SIDE_TILES = 16  # the ground that is measured: so many tiles along a side, where the raster has them
_MIN_ROUNDS, _MAX_ROUNDS = 3, 50
_MAX_HOLE_SHARE = 0.25
_RESNET_TILES = 32


@dataclass(frozen=True)
class BenchIngestJob(Job):
    """``data``: a raster ("" uses a generated scene); ``seconds``: about how long to measure.

    Everything runs in this one process, on the same ground, in turns; times are medians over the rounds. Summary:
    tiles_per_second (read and encoded, no overlap; an encoder of one thread runs once a core when indexing),
    tiles_per_second_encode, relative_to_resnet18 (encoding alone, against a randomly initialised ResNet-18 with all its
    threads, None without torch), network_vs_resnet18 (of encoders on TKANet: the network alone against ResNet-18, both
    on tiles of 256 pixels, one view, 32-bit floats, the same threads; else None), overlap_cost (time to encode at 50 %
    overlap over time without), overlap_cost_read (reading included), overlap_tiles (times the tiles), rounds, tiles,
    encoder, data, resnet18_device, notes.
    """

    kind: ClassVar[str] = "bench_ingest"

    data: str = ""
    encoder: str = "handcrafted"
    seconds: float = 10.0


@dataclass
class Plan:
    """What is timed: reads of ``bounds`` and encodings at two strides."""

    read: Callable[[], Patch]
    encoder: Encoder
    strides: tuple[int, int]  # without overlap, with half
    wanted: tuple[np.ndarray, np.ndarray]
    resnet: Callable[[], None] | None
    resnet_tiles: int


def run(job: BenchIngestJob, events: Events) -> JobResult:
    """Raises InputError for an unknown encoder or too small a raster, RasterError, WeightsError."""
    from ..encoders.registry import get_encoder

    if not (math.isfinite(job.seconds) and job.seconds > 0):
        raise InputError(f"{job.seconds} seconds are not possible", "give a number above 0")
    encoder = get_encoder(job.encoder, check_cancelled=events.check_cancelled)
    with (tempfile.TemporaryDirectory(prefix="kinscape-bench-") as scratch,
          _opened(job.data, scratch, encoder) as (path, read, read_for)):
        notes: list[str] = []
        resnet, resnet_tiles, device = _resnet(read_for, scratch, notes)
        plan = _plan(path, read, encoder, resnet, resnet_tiles)
        times = _measure(plan, job.seconds, events)
    network = _network_speed(encoder, events)
    return JobResult(summary={**_figures(plan, times), "network_vs_resnet18": network, "encoder": job.encoder,
                              "data": job.data or "generated scene", "resnet18_device": device, "notes": notes})


@contextlib.contextmanager
def _opened(data: str, scratch: str, encoder: Encoder) -> Iterator[tuple[str, Callable, Callable]]:
    """Path, a function that reads the ground at the encoder's size, and one that reads it for another tile size."""
    from ..raster import grid_crs, source, stretch
    from ..raster.reader import SourceReader

    path = data or _scene(scratch, encoder.spec.input_px)
    info = source.describe(path)
    bands = source.choose_bands(info, ())
    crs = grid_crs.choose([info]).crs
    size = encoder.spec.input_px
    with SourceReader(path, crs, bands, stretch.fit(path, bands)) as reader:
        xmin, ymin, xmax, ymax = reader.bounds
        gsd = info.gsd_m or (xmax - xmin) / info.width
        tile_m = size * gsd
        side = min(_SIDE_TILES, math.floor((xmax - xmin) / tile_m), math.floor((ymax - ymin) / tile_m))
        if side < 2:
            raise InputError(f"{path} is smaller than 2 x 2 tiles of {size} pixels", "choose a larger raster")
        x, y = (xmin + xmax - side * tile_m) / 2, (ymin + ymax - side * tile_m) / 2

        def read(tiles: int = side, px: int = size) -> Patch:
            return reader.read((x, y, x + tiles * tile_m, y + tiles * tile_m), tile_m / px)

        yield path, read, lambda px: read(min(side, math.isqrt(_RESNET_TILES) + 1), px)


def _scene(folder: str, input_px: int) -> str:
    from ..synthetic import make_scene

    return make_scene(folder, size_px=max(2048, 4 * input_px)).path


def _resnet(read_for: Callable, scratch: str, notes: list[str]) -> tuple[Callable[[], None] | None, int, str]:
    """A function that encodes a fixed number of tiles of the same ground with a ResNet-18."""
    try:
        from ..encoders.torch_encoders import TorchEncoder, save_random
    except ImportError:
        notes.append("no comparison with ResNet-18: torch is not installed")
        return None, 0, ""
    weights = Path(scratch, "resnet18.pth")
    save_random("resnet18", weights)
    network = TorchEncoder("resnet18", str(weights))
    tiles = _cut(read_for(network.spec.input_px).pixels, network.spec.input_px)[:_RESNET_TILES]
    return (lambda: network.encode(tiles) is not None), len(tiles), network.device


def _network_speed(encoder: Encoder, events: Events) -> float | None:
    """How many times as fast as ResNet-18 the network of an encoder is, without reading, pooling and views."""
    network = getattr(encoder, "network", None)
    if network is None:
        return None
    from ..training.hir_nets import speed_beside_resnet18

    return speed_beside_resnet18(network, events)["ratio"]


def _cut(pixels: np.ndarray, side: int) -> np.ndarray:
    """(3, H, W) -> all its whole tiles (n, 3, side, side)."""
    import numpy as np

    rows, columns = pixels.shape[1] // side, pixels.shape[2] // side
    tiles = pixels[:, :rows * side, :columns * side].reshape(3, rows, side, columns, side)
    return np.ascontiguousarray(tiles.transpose(1, 3, 0, 2, 4).reshape(-1, 3, side, side))


def _plan(path: str, read: Callable[[], Patch], encoder: Encoder, resnet: Callable[[], None] | None,
          resnet_tiles: int) -> Plan:
    from ..archive.work import hole_shares
    from ..raster.grid import Scale

    size = encoder.spec.input_px
    valid = read().valid
    strides = tuple(Scale.with_overlap(1.0, size, overlap, encoder.spec.cell_px).stride_px for overlap in (0.0, 0.5))
    wanted = tuple(hole_shares(valid, size, stride) <= _MAX_HOLE_SHARE for stride in strides)
    if not wanted[0].any():
        raise InputError(f"the middle of {path} is nodata", "choose a raster with imagery in its middle")
    return Plan(read, encoder, strides, wanted, resnet, resnet_tiles)


def _measure(plan: Plan, seconds: float, events: Events) -> dict[str, list[float]]:
    """Times of each step in each round; the first round warms up and is not counted."""
    times: dict[str, list[float]] = {"read": [], "encode": [], "overlap": [], "resnet": []}
    began = time.monotonic()
    for number in range(_MAX_ROUNDS + 1):
        events.check_cancelled()
        spent, patch = _timed(plan.read)
        step = {"read": spent}
        for name, stride, wanted in zip(("encode", "overlap"), plan.strides, plan.wanted):
            step[name], _ = _timed(partial(plan.encoder.encode_block, patch.pixels, patch.valid, stride, wanted))
            events.check_cancelled()
        if plan.resnet is not None:
            step["resnet"], _ = _timed(plan.resnet)
        if number:
            for name, value in step.items():
                times[name].append(value)
        elapsed = time.monotonic() - began
        events.progress("measuring", min(int(elapsed * 10), int(seconds * 10)), int(seconds * 10))
        if number >= _MIN_ROUNDS and elapsed >= seconds:
            break
    return times


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    began = time.perf_counter()
    result = work()
    return time.perf_counter() - began, result


def _figures(plan: Plan, times: dict[str, list[float]]) -> dict[str, Any]:
    read, encode, overlap = (statistics.median(times[name]) for name in ("read", "encode", "overlap"))
    tiles, tiles_overlap = (int(w.sum()) for w in plan.wanted)
    relative = None
    if plan.resnet is not None:
        relative = round(tiles / encode / (plan.resnet_tiles / statistics.median(times["resnet"])), 3)
    return {
        "tiles_per_second": round(tiles / (read + encode), 1),
        "tiles_per_second_encode": round(tiles / encode, 1),
        "tiles_per_second_overlap": round(tiles_overlap / (read + overlap), 1),
        "relative_to_resnet18": relative,
        "overlap_cost": round(overlap / encode, 3),
        "overlap_cost_read": round((read + overlap) / (read + encode), 3),
        "overlap_tiles": round(tiles_overlap / tiles, 3),
        "rounds": len(times["read"]),
        "tiles": tiles,
    }
