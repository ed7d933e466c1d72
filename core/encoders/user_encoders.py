"""Encoders that a user brings: an ONNX or TorchScript file with a small card that says what it takes and gives.

The card is JSON, ``NAME.json`` beside the file:
{"name", "file", "input_px", "dim", "bands": 3 | 1, "mean": [..], "std": [..], "scale": 1 | 255, "output": "" (which
of several outputs), "pool": "" | "mean" | "first" (of outputs that have a vector for every place), "licence", "text":
{"file", "tokenizer", "length", ...} (see ``text.py``)}. mean and std are meant for values after ``scale``.

Such a file is a program: what it was trained to compute, it computes. It is copied when it is added, and loaded only if
its sha256 is still that of the card.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import InputError, WeightsError
from ..strict_json import read_json
from .base import Encoder, EncoderSpec
from .model_manifest import MAX_MANIFEST_BYTES, MAX_WEIGHTS_BYTES, Manifest, check_file, parse
from .models import Model
from .torch_encoders import choose_device, fill_holes
from .weights import sha256_of

KIND_OF = {".onnx": "onnx", ".pt": "torchscript", ".pth": "torchscript", ".torchscript": "torchscript"}
POOLS = ("", "mean", "first")
SCALES = (1, 255)
_BATCH = 8
_MOST_AT_ONCE = 256


def read_card(path: Path) -> tuple[Manifest, dict[str, bytes | Path]]:
    """The manifest that a card becomes, and the files to copy beside it. path: the card, or a folder with one card.
    Raises InputError, WeightsError."""
    if path.is_dir():
        cards = sorted(path.glob("*.json"))
        cards = [card for card in cards if card.name != "tokenizer.json"]
        if len(cards) != 1:
            raise InputError(f"{path} holds {len(cards)} cards", "name the card: a .json file")
        path = cards[0]
    data = _json(path)
    where = str(path)
    for key in ("name", "file", "input_px", "dim"):
        if key not in data:
            raise InputError(f"{where} lacks {key!r}", "see the help on bringing an encoder")
    file = check_file(data["file"], where)
    kind = KIND_OF.get(Path(file).suffix.lower())
    if kind is None:
        raise InputError(f"{where}: {file} is not a file that Kinscape runs", "give .onnx or .pt (TorchScript)")
    files: dict[str, bytes | Path] = {file: _present(path.parent / file)}
    bands = data.get("bands", 3)
    data = {"mean": [0.0] * 3 if bands == 3 else [0.0], "std": [1.0] * 3 if bands == 3 else [1.0],  # noqa: PLR2004
            **data, "kind": kind, "sha256": "", "bytes": 0, "views": 1, "cell_px": 1}
    if data.get("text"):
        data["text"], more = _text_card(data["text"], path)
        files.update(more)
    manifest = parse(data, where)
    _options(manifest, where)
    return manifest, files


class UserEncoder(Encoder):
    """An encoder of the user's. Holes take the mean colour of the rest; a tile without valid pixels gets zeros.

    ``encode_text`` works where its card names a text encoder.
    """

    parallel = "threads"

    def __init__(self, model: Model, device: str = "") -> None:
        facts = model.manifest
        self._model, self._facts = model, facts
        self._options = _options(facts, str(model.folder))
        self._output = str(facts.more.get("output", ""))
        self._run, self._batch = open_session(model.verify(), facts.kind, device, self._output)
        self._text: Any = None
        shape = (1, facts.bands, 1, 1)
        self._mean, self._std = (np.array(v, np.float32).reshape(shape) for v in (facts.mean, facts.std))
        scale, pool = self._options
        self.spec = EncoderSpec(
            name=facts.name, dim=facts.dim, input_px=facts.input_px, mean=facts.mean, std=facts.std, bands=facts.bands,
            weights_sha256=facts.sha256, licence=facts.licence, version=facts.version, description=facts.description,
            settings=f"{facts.kind} scale={scale} output={self._output} pool={pool}")

    def encode(self, pixels: np.ndarray, valid: np.ndarray | None = None) -> np.ndarray:
        side = self.spec.input_px
        if pixels.shape[1:] != (3, side, side):
            raise InputError(f"encoder {self.spec.name!r} takes 3 x {side} x {side} pixels, not {pixels.shape[1:]}")
        out = np.zeros((len(pixels), self.spec.dim), np.float32)
        for start in range(0, len(pixels), self._batch):
            self.check()
            some = slice(start, start + self._batch)
            tiles, seen = np.asarray(pixels[some], np.float32), np.ones(len(pixels[some]), bool)
            if valid is not None and not valid[some].all():
                seen = valid[some].any(axis=(1, 2))
                tiles = fill_holes(tiles, valid[some])
            out[some] = self._features(tiles) * seen[:, None]
        return out

    def encode_text(self, texts: Sequence[str]) -> np.ndarray:
        if not self._facts.more.get("text"):
            return super().encode_text(texts)
        if self._text is None:
            from .text import TextEncoder

            self._text = TextEncoder(self._model)
        return self._text.encode(texts)

    def _features(self, tiles: np.ndarray) -> np.ndarray:
        scale, pool = self._options
        if self._facts.bands == 1:
            tiles = tiles.mean(axis=1, keepdims=True)
        inputs = (tiles * np.float32(scale) - self._mean) / self._std
        short = self._batch - len(inputs)
        if short and self._run.is_fixed:  # a file that takes a fixed number of tiles gets the last one again
            inputs = np.concatenate([inputs, inputs[-1:].repeat(short, axis=0)])
        found = self._run(np.ascontiguousarray(inputs, np.float32))
        if not found.ndim or len(found) != len(inputs):  # one row for all would be every tile's
            raise WeightsError(f"encoder {self.spec.name!r} gave numbers of shape {found.shape} for {len(inputs)} "
                               "tiles, not a row for each", "export it with a batch as its first axis")
        return unit_rows(pooled(found[:len(tiles)], pool, self.spec.dim, self.spec.name), self.spec.name)


class _Session:
    """A file that was opened: one array in, one out."""

    def __init__(self, call: Callable[[np.ndarray], np.ndarray], is_fixed: bool) -> None:
        self._call, self.is_fixed = call, is_fixed

    def __call__(self, inputs: np.ndarray) -> np.ndarray:
        return np.asarray(self._call(inputs), np.float32)


def open_session(path: Path, kind: str, device: str, output: str) -> tuple[_Session, int]:
    """(function, tiles at once) of an ONNX or TorchScript file. Raises WeightsError, InputError."""
    return _open_onnx(path, device, output) if kind == "onnx" else _open_torchscript(path, device, output)


def onnx_session(path: Path, device: str = "") -> Any:
    """An onnxruntime session. Raises InputError without onnxruntime, WeightsError for a file that it refuses."""
    try:
        import onnxruntime
    except ImportError as error:
        raise InputError(f"{path.name} needs onnxruntime, which is not installed in the engine",
                         "set up the engine's environment again with its networks") from error
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    here = onnxruntime.get_available_providers()
    wanted = ["CPUExecutionProvider"] if device == "cpu" else ["CUDAExecutionProvider", "CPUExecutionProvider"]
    try:
        return onnxruntime.InferenceSession(str(path), options, providers=[name for name in wanted if name in here])
    except Exception as error:  # onnxruntime raises classes of its own for each cause
        raise WeightsError(f"{path} cannot be opened: {_first_line(error)}",
                           "export it again as one ONNX file (no external data)") from error


def _open_onnx(path: Path, device: str, output: str) -> tuple[_Session, int]:
    session = onnx_session(path, device)
    names = [value.name for value in session.get_outputs()]
    if output and output not in names:
        raise WeightsError(f"{path} has no output {output!r}", "its outputs: " + ", ".join(names))
    inputs = session.get_inputs()
    if len(inputs) != 1 or inputs[0].type != "tensor(float)":
        raise WeightsError(f"{path} takes {', '.join(f'{v.name} {v.type}' for v in inputs)}, not one image",
                           "export it with one input of 32-bit floats")
    fixed = inputs[0].shape[0] if inputs[0].shape and isinstance(inputs[0].shape[0], int) else 0
    if fixed > _MOST_AT_ONCE:
        raise WeightsError(f"{path} takes {fixed:,} tiles at once, too many", "export it with a batch of any size")
    wanted = [output or names[0]]

    def call(tiles: np.ndarray) -> np.ndarray:
        try:
            return session.run(wanted, {inputs[0].name: tiles})[0]
        except Exception as error:  # see onnx_session
            raise WeightsError(f"{path} cannot take tiles of {tiles.shape[1:]}: {_first_line(error)}",
                               "mend input_px and bands in its card") from error

    return _Session(call, fixed > 0), fixed or _BATCH


def _open_torchscript(path: Path, device: str, output: str) -> tuple[_Session, int]:
    import warnings

    import torch

    where = choose_device(device)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # torch would rather have other files; users have these
            network = torch.jit.load(str(path), map_location=where).eval()
    except Exception as error:  # torch raises many kinds for a damaged file
        raise WeightsError(f"{path} cannot be opened: {_first_line(error)}",
                           "save it with torch.jit.save (TorchScript)") from error

    def call(tiles: np.ndarray) -> np.ndarray:
        try:
            with torch.inference_mode():
                found = network(torch.from_numpy(tiles).to(where))
        except Exception as error:  # a program of somebody: it may raise anything
            raise WeightsError(f"{path} cannot take tiles of {tiles.shape[1:]}: {_first_line(error)}",
                               "mend input_px and bands in its card") from error
        chosen = _chosen(found, output, path)
        if not isinstance(chosen, torch.Tensor):
            raise WeightsError(f"{path} gives no numbers but a {type(chosen).__name__}", "mend output in its card")
        return chosen.float().cpu().numpy()

    return _Session(call, False), _BATCH


def _chosen(found: Any, output: str, path: Path) -> Any:
    """One tensor of what a network gave: a tensor, a table by name, or several by number."""
    if isinstance(found, Mapping):
        if output and output not in found:
            raise WeightsError(f"{path} has no output {output!r}", "its outputs: " + ", ".join(found))
        return found[output] if output else next(iter(found.values()))
    if isinstance(found, (tuple, list)):
        number = int(output) if output.isdecimal() else 0
        if number >= len(found):
            raise WeightsError(f"{path} has {len(found)} outputs, not one with number {number}", "mend its card")
        return found[number]
    return found


def pooled(found: np.ndarray, pool: str, dim: int, name: str) -> np.ndarray:
    """(b, dim) of what a network gave: (b, dim), (b, dim, h, w) maps, or (b, places, dim) tokens. Raises
    WeightsError."""
    if found.ndim == 4 and (pool == "mean" or found.shape[2:] == (1, 1)):  # noqa: PLR2004
        found = found.mean(axis=(2, 3))
    elif found.ndim == 3 and pool:  # noqa: PLR2004
        found = found[:, 0] if pool == "first" else found.mean(axis=1)
    if found.ndim != 2 or found.shape[1] != dim:  # noqa: PLR2004
        raise WeightsError(f"encoder {name!r} gave numbers of shape {found.shape[1:]} a tile, not {dim}",
                           "mend dim, output or pool (mean, first) in its card")
    return found


def unit_rows(vectors: np.ndarray, name: str) -> np.ndarray:
    """Rows of length 1. Raises WeightsError where the encoder ``name`` gave what is no number."""
    vectors = np.asarray(vectors, np.float32)
    if not np.isfinite(vectors).all():
        raise WeightsError(f"encoder {name!r} gave numbers that are not finite",
                           "its file is damaged, or mean, std and scale in its card do not fit it")
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), np.float32(1e-12))


def _options(manifest: Manifest, where: str) -> tuple[int, str]:
    """(scale, pool) of a card. Raises InputError."""
    scale, pool = manifest.more.get("scale", 1), manifest.more.get("pool", "")
    if scale not in SCALES or isinstance(scale, bool):
        raise InputError(f"{where}: scale is {scale!r}", "give 1 (values from 0 to 1) or 255")
    if pool not in POOLS:
        raise InputError(f"{where}: pool is {pool!r}", "give mean, first, or nothing")
    if not isinstance(manifest.more.get("output", ""), str):
        raise InputError(f"{where}: output is not a text", "give the name of an output, or its number as text")
    if manifest.bands not in (1, 3):
        raise InputError(f"{where}: {manifest.bands} bands", "Kinscape gives an encoder 1 or 3 bands")
    if manifest.dim < 1:
        raise InputError(f"{where}: dim is {manifest.dim}", "give how many numbers the file makes of a tile")
    return int(scale), str(pool)


def _text_card(card: Any, path: Path) -> tuple[dict[str, Any], dict[str, bytes | Path]]:
    """The text part of a card with the hashes of its files, and the files. Raises InputError."""
    if not isinstance(card, Mapping) or "file" not in card:
        raise InputError(f"{path}: text is not a table with a file", 'such as {"file": "text.onnx", "tokenizer": '
                         '"tokenizer.json"}')
    card, files = dict(card), {}
    for key in ("file", "tokenizer"):
        if card.get(key):
            name = check_file(card[key], str(path))
            files[name] = _present(path.parent / name)
            card[f"{key}_sha256"] = sha256_of(files[name])
    if Path(card["file"]).suffix.lower() != ".onnx":
        raise InputError(f"{path}: the text encoder {card['file']} is not an ONNX file", "export it as .onnx")
    return card, files


def _present(path: Path) -> Path:
    if not path.is_file():
        raise WeightsError(f"{path} is not there, but the card names it", "put it beside the card")
    if path.stat().st_size > MAX_WEIGHTS_BYTES:
        raise WeightsError(f"{path} has {path.stat().st_size:,} bytes", "2 GB is the most")
    return path


def _json(path: Path) -> dict[str, Any]:
    try:
        data = read_json(path, MAX_MANIFEST_BYTES)
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(f"{path} cannot be read as a card: {error}", "give a JSON file") from error
    if not isinstance(data, dict):
        raise InputError(f"{path} is not a card", "give a JSON object")
    return data


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:200]
