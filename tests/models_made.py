"""Small models made for tests: TKANets with random weights, ONNX and TorchScript files of a few bytes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

MEAN, STD = [0.485, 0.49, 0.45], [0.21, 0.195, 0.19]


def random_net(seed: int = 0, dim: int = 32):
    """A TkaNet whose batch norms have seen pictures, so that what it says of them differs."""
    import torch
    from kinscape.core.encoders.tkanet import TkaNet

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        net = TkaNet(dim=dim)
        for module in net.modules():
            if isinstance(module, torch.nn.BatchNorm2d):
                module.momentum = None  # the mean of all that is seen
                module.weight.data.uniform_(0.7, 1.4)
                module.bias.data.normal_(0, 0.2)
        coarse = torch.nn.functional.interpolate(torch.randn(8, 3, 16, 16), size=(128, 128), mode="bilinear")
        with torch.no_grad():
            net.train()(coarse + 0.5 * torch.randn(8, 3, 128, 128))
    return net.eval()


def facts(name: str, kind: str, dim: int, **more) -> dict:
    return {"name": name, "kind": kind, "dim": dim, "input_px": 256, "cell_px": 64 if kind == "fused" else 32,
            "mean": MEAN, "std": STD, "licence": "CC0-1.0", "trained_on": "nothing", **more}


def save_tkanet(folder: Path, name: str = "tkanet", seed: int = 0, **more):
    from kinscape.core.encoders.models import save_model

    return save_model(folder, facts(name, "tkanet", 32, **more), random_net(seed).state_dict())


def save_fused(folder: Path, name: str = "kinscape", dim: int = 16, seed: int = 0, **more):
    """A fused encoder whose table is fitted to random numbers."""
    import torch
    from kinscape.core.encoders.fuse_fit import fit_table
    from kinscape.core.encoders.models import save_model
    from kinscape.core.encoders.net_statistics import WIDTH

    rng = np.random.default_rng(seed)
    hand = rng.normal(size=(40, 128))
    table = fit_table(np.abs(rng.normal(0.5, 0.3, (40, WIDTH))), hand / np.linalg.norm(hand, axis=1)[:, None], dim)
    tensors = {f"net.{key}": value for key, value in random_net(seed).state_dict().items()}
    tensors |= {f"table.{key}": torch.from_numpy(value) for key, value in table.items()}
    return save_model(folder, facts(name, "fused", dim, **more), tensors)


def save_card(folder: Path, name: str = "mine", file: str = "mine.onnx", **more) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    card = folder / "mine.json"
    card.write_text(json.dumps({"name": name, "file": file, "input_px": 32, "dim": 3, **more}))
    return card


# -- ONNX without the onnx package: the few messages of its protocol buffers that tiny graphs need
_FLOAT, _INT64 = 1, 7


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes([*out, value])


def _field(number: int, value: int | str | bytes) -> bytes:
    if isinstance(value, int):
        return _varint(number << 3) + _varint(value)
    data = value.encode() if isinstance(value, str) else value
    return _varint(number << 3 | 2) + _varint(len(data)) + data


def _value(name: str, kind: int, shape: list[int | str]) -> bytes:
    sizes = b"".join(_field(1, _field(1, s) if isinstance(s, int) else _field(2, s)) for s in shape)
    return _field(1, name) + _field(2, _field(1, _field(1, kind) + _field(2, sizes)))


def _tensor(name: str, array: np.ndarray) -> bytes:
    kind = _INT64 if array.dtype == np.int64 else _FLOAT
    return b"".join(_field(1, size) for size in array.shape) + _field(2, kind) + _field(8, name) + _field(
        9, array.tobytes())


def _node(kind: str, inputs: list[str], outputs: list[str]) -> bytes:
    return b"".join(_field(1, i) for i in inputs) + b"".join(_field(2, o) for o in outputs) + _field(4, kind)


def _model(nodes: list[bytes], inputs: list[bytes], outputs: list[bytes], constants: list[bytes]) -> bytes:
    graph = b"".join(_field(1, n) for n in nodes) + _field(2, "tiny") + b"".join(_field(5, c) for c in constants)
    graph += b"".join(_field(11, i) for i in inputs) + b"".join(_field(12, o) for o in outputs)
    return _field(1, 8) + _field(7, graph) + _field(8, _field(2, 13))


def mean_colour_onnx(path: Path, batch: int | str = "n", bands: int = 3, maps: bool = False) -> Path:
    """Image (batch, bands, h, w) -> "colour", the mean of each band, (batch, bands) or (batch, bands, 1, 1) maps; and
    "twice", the double of it."""
    colour = "pooled" if maps else "colour"
    nodes = [_node("GlobalAveragePool", ["image"], ["pooled"])]
    if not maps:
        nodes.append(_node("Reshape", ["pooled", "shape"], ["colour"]))
    nodes.append(_node("Add", [colour, colour], ["twice"]))
    shape: list[int | str] = [batch, bands, 1, 1] if maps else [batch, bands]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_model(nodes, [_value("image", _FLOAT, [batch, bands, "h", "w"])],
                            [_value(colour, _FLOAT, shape), _value("twice", _FLOAT, shape)],
                            [_tensor("shape", np.array([-1, bands], np.int64))]))
    return path


def word_onnx(path: Path, table: np.ndarray, length: int) -> Path:
    """Tokens (1, length) -> the sum of their rows in ``table`` (tokens, dim) float32, as "words" (1, dim)."""
    nodes = [_node("Gather", ["table", "input_ids"], ["rows"]), _node("ReduceSum", ["rows", "axes"], ["sum"]),
             _node("Reshape", ["sum", "shape"], ["words"])]
    constants = [_tensor("table", np.ascontiguousarray(table, np.float32)), _tensor("axes", np.array([1], np.int64)),
                 _tensor("shape", np.array([-1, table.shape[1]], np.int64))]
    path.write_bytes(_model(nodes, [_value("input_ids", _INT64, [1, length])],
                            [_value("words", _FLOAT, [1, table.shape[1]])], constants))
    return path


def clip_tokenizer(path: Path) -> list[str]:
    """A tokenizer as CLIP's file looks, that knows "a", "harbour" and single letters."""
    pieces = [*"abcdefghijklmnopqrstuvwxyz", *(f"{c}</w>" for c in "abcdefghijklmnopqrstuvwxyz!2"), "ha", "har", "bo",
              "bou", "bour</w>", "harbour</w>", "<|startoftext|>", "<|endoftext|>"]
    merges = ["h a", "ha r", "b o", "bo u", "bou r</w>", "har bour</w>"]
    path.write_text(json.dumps({
        "model": {"type": "BPE", "end_of_word_suffix": "</w>", "vocab": {p: i for i, p in enumerate(pieces)},
                  "merges": merges},
        "added_tokens": [{"id": len(pieces) - 2, "content": "<|startoftext|>"},
                         {"id": len(pieces) - 1, "content": "<|endoftext|>"}]}))
    return pieces


def save_speaking(folder: Path) -> Path:
    """The card of an encoder whose words are colours: "r", "g" and "b" in a text point along the three bands."""
    mean_colour_onnx(folder / "mine.onnx")
    pieces = clip_tokenizer(folder / "tokenizer.json")
    table = np.zeros((len(pieces), 3), np.float32)
    table[pieces.index("r"), 0] = table[pieces.index("g"), 1] = table[pieces.index("b"), 2] = 1
    word_onnx(folder / "text.onnx", table, 12)
    return save_card(folder, text={"file": "text.onnx", "tokenizer": "tokenizer.json", "prompt": "{}"})
