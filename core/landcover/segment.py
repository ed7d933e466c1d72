"""The land-cover network at work: a model opened by name, pictures in, the class of each pixel or the share of each
class out. Large rasters are the subject of ``map_raster``."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from ..encoders.holes import fill_from_near
from ..encoders.models import Model, find_models, save_model
from ..encoders.torch_encoders import choose_device
from ..errors import InputError, WeightsError
from .classes import LandCover
from .histogram import UNKNOWN
from .networks import NETWORKS, make_network
from .sources import fingerprint_of, spread_colours

DEFAULT_MODEL = "landcover"
LEAST_PX = 32
"""Smaller pictures are mirrored up to this size before the network sees them."""
_SAME_GSD = 1.15
"""Within this factor of the training's pixel size a picture is taken as it is."""
_FARTHEST_GSD = 4.0
"""Pictures are enlarged so many times at most: more would not bring back what their pixels lack."""
_BATCH_PX = 1 << 20


class Segmenter:
    """``names``, ``colours``: of the classes in order; ``fingerprint``: changes whenever the numbers may; ``gsd_m``:
    metres a pixel of the images it was trained on (nan: unknown). Not for two threads at once."""

    def __init__(self, network: nn.Module, cover: LandCover, mean: Sequence[float], std: Sequence[float],
                 gsd_m: float = math.nan, fingerprint: str = "", name: str = "", device: torch.device | None = None
                 ) -> None:
        self.cover, self.gsd_m, self.fingerprint, self.name = cover, gsd_m, fingerprint, name
        self._device = device or torch.device("cpu")
        self._network = network.to(self._device, memory_format=torch.channels_last).eval().requires_grad_(False)
        self._mean, self._std = (np.asarray(v, np.float32).reshape(3, 1, 1) for v in (mean, std))

    @property
    def names(self) -> tuple[str, ...]:
        return self.cover.names

    @property
    def colours(self) -> tuple[str, ...]:
        return self.cover.colours

    # -- from and to disk
    @classmethod
    def open(cls, model: str = DEFAULT_MODEL, device: str = "", folders: Sequence[Path] | None = None) -> Segmenter:
        """The model of this name among those that came with Kinscape and the user's own (or in ``folders``).

        Raises InputError for an unknown name or device, or a model that is no land-cover network; WeightsError.
        """
        models = {name: found for name, found in find_models(folders).items() if found.manifest.kind in NETWORKS}
        if model not in models:
            raise InputError(f"no land-cover model called {model!r}", "known: " + (", ".join(sorted(models)) or "none"))
        return cls.of_model(models[model], device)

    @classmethod
    def of_model(cls, model: Model, device: str = "") -> Segmenter:
        """Errors as ``open``."""
        manifest, more = model.manifest, model.manifest.more
        place = choose_device(device)
        cover = cover_of(model)
        size, tensors = _table(more.get("network"), model), model.open_tensors()
        with torch.device("meta"):  # no memory is taken for what the manifest says before it is what the weights say
            wanted = make_network(manifest.kind, len(cover), size).state_dict()
        wrong = sorted({*wanted, *tensors} - {name for name in wanted if name in tensors
                                              and tensors[name].shape == wanted[name].shape})
        if wrong:
            raise WeightsError(f"{model.path} does not fit its manifest: {len(wrong)} tensors differ, such as "
                               f"{wrong[0]}", "get the model again, or train it again")
        network = make_network(manifest.kind, len(cover), size)
        network.load_state_dict({name: tensor.float() if tensor.is_floating_point() else tensor
                                 for name, tensor in tensors.items()})
        return cls(network, cover, manifest.mean, manifest.std, _gsd(more.get("gsd_m"), model),
                   fingerprint_of({"kind": manifest.kind, "sha256": manifest.sha256, "names": cover.names}),
                   model.name, place)

    # -- pictures
    @torch.inference_mode()
    def logits(self, pixels: np.ndarray, valid: np.ndarray | None = None) -> np.ndarray:
        """(b, 3, h, w) float32 in 0..1, (b, h, w) bool -> (b, classes, h, w) float32.

        Pixels that are not valid are filled from those near them; what they held changes nothing.
        """
        filled = pixels if valid is None else fill_from_near(pixels, valid)
        height, width = filled.shape[2:]
        images = torch.from_numpy((np.asarray(filled, np.float32) - self._mean) / self._std)
        images = _at_least(images, LEAST_PX).to(self._device).contiguous(memory_format=torch.channels_last)
        return self._network(images)[..., :height, :width].float().cpu().numpy()

    def labels(self, pixels: np.ndarray, valid: np.ndarray, gsd_m: float = math.nan) -> np.ndarray:
        """(b, 3, h, w) float32 in 0..1, (b, h, w) bool -> (b, h, w) int16 class numbers from 0, UNKNOWN (-1) where not
        valid.

        gsd_m: metres a pixel; where it is known the network sees the picture at the size of pixel it was trained on.
        """
        height, width = valid.shape[1:]
        size = self._size_to_see(height, width, gsd_m)
        found = np.empty(valid.shape, np.int16)
        step = max(1, _BATCH_PX // (size[0] * size[1]))
        for start in range(0, len(pixels), step):
            part = slice(start, start + step)
            classes = self._seen(pixels[part], valid[part], size).argmax(1).astype(np.int16)
            found[part] = _nearest(classes, height, width)
        return np.where(valid, found, np.int16(UNKNOWN))

    def shares(self, pixels: np.ndarray, valid: np.ndarray, gsd_m: float = math.nan) -> np.ndarray:
        """As ``labels``, counted: (b, classes) float32, the share of a picture's valid pixels that each class has. Rows
        add up to 1, or to 0 where no pixel is valid."""
        labels = self.labels(pixels, valid, gsd_m).reshape(len(pixels), -1)
        counts = np.stack([(labels == number).sum(axis=1) for number in range(len(self.cover))], axis=1)
        return (counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)).astype(np.float32)

    def zoom(self, gsd_m: float) -> float:
        """How many times larger than it is the network sees a picture of ``gsd_m`` metres a pixel; 1 if that is not
        known."""
        factor = gsd_m / self.gsd_m
        if not math.isfinite(factor) or factor <= 0 or 1 / _SAME_GSD <= factor <= _SAME_GSD:
            return 1.0
        return min(factor, _FARTHEST_GSD)

    def _size_to_see(self, height: int, width: int, gsd_m: float) -> tuple[int, int]:
        factor = self.zoom(gsd_m)
        return max(1, round(height * factor)), max(1, round(width * factor))

    def _seen(self, pixels: np.ndarray, valid: np.ndarray, size: tuple[int, int]) -> np.ndarray:
        if valid.shape[1:] == size:
            return self.logits(pixels, valid)
        filled = torch.from_numpy(np.ascontiguousarray(fill_from_near(pixels, valid)))
        resized = functional.interpolate(filled, size=size, mode="bilinear", antialias=True, align_corners=False)
        return self.logits(resized.numpy())


def cover_of(model: Model) -> LandCover:
    """Classes of a model, with colours that differ where its manifest has none. Raises InputError."""
    names, colours = model.manifest.classes, model.manifest.more.get("colours")
    if colours is None:
        colours = spread_colours(len(names))
    if not isinstance(colours, (list, tuple)) or not all(isinstance(c, str) for c in colours):
        raise InputError(f"{model.folder}: colours of its classes are {colours!r}", "give a list of #rrggbb")
    return LandCover(tuple(names), tuple(colours))


def save_network(folder: str | Path, name: str, kind: str, network: nn.Module, cover: LandCover,
                 facts: Mapping[str, Any], card: str = "", is_replacing: bool = False) -> Model:
    """Write ``folder/<name>``: weights as float16 (statistics of batch norms as float32), manifest, card.

    facts: further keys of the manifest, such as mean, std, gsd_m, network (its sizes), trained_on, recipe, numbers,
    licence, input_px. Raises InputError for a name that is taken or no name, StorageError.
    """
    tensors = {key: _stored(key, value) for key, value in network.state_dict().items()}
    manifest = {"name": name, "kind": kind, "classes": list(cover.names), "colours": list(cover.colours), "cell_px": 8,
                **facts}
    return save_model(folder, manifest, tensors, card, is_replacing)


def _stored(name: str, value: Tensor) -> Tensor:
    is_statistic = name.endswith(("running_mean", "running_var"))
    return value.half() if value.is_floating_point() and not is_statistic else value


def _at_least(images: Tensor, side: int) -> Tensor:
    """Small pictures repeated at their edge until they are ``side`` pixels high and wide."""
    missing = (max(0, side - images.shape[3]), max(0, side - images.shape[2]))
    return functional.pad(images, (0, missing[0], 0, missing[1]), mode="replicate") if any(missing) else images


def _nearest(classes: np.ndarray, height: int, width: int) -> np.ndarray:
    """(b, h, w) -> (b, height, width), the nearest cell of each pixel."""
    if classes.shape[1:] == (height, width):
        return classes
    rows = (np.arange(height) + 0.5) * classes.shape[1] / height
    columns = (np.arange(width) + 0.5) * classes.shape[2] / width
    return classes[:, rows.astype(int)[:, None], columns.astype(int)]


def _table(value: object, model: Model) -> dict[str, Any]:
    if value is None or isinstance(value, Mapping):
        return dict(value or {})
    raise InputError(f"{model.folder}: network is {value!r}", "a model's manifest holds its sizes as a table")


def _gsd(value: object, model: Model) -> float:
    if value is None:
        return math.nan
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value < math.inf:
        return float(value)
    raise InputError(f"{model.folder}: gsd_m is {value!r}", "metres a pixel are a number above 0")
