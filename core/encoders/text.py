"""Words as a query: the text encoder that belongs to an encoder of images (both give vectors of one space).

The card's ``text`` part: {"file": "text.onnx", "tokenizer": "tokenizer.json", "length": 77, "prompt": "a satellite
photo of {}", "output": "", "start": "", "end": "", "pad": 0}; all but the file may be left out. Without a tokenizer the
file takes the texts themselves.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import InputError, WeightsError
from .model_manifest import check_file
from .models import Model
from .tokens import Tokenizer
from .user_encoders import onnx_session, pooled, unit_rows
from .weights import sha256_of

_LENGTH = 77  # of CLIP
_MOST_TOKENS = 4096


class TextEncoder:
    """Raises WeightsError for files that are missing or changed, InputError for a card that does not fit them."""

    def __init__(self, model: Model) -> None:
        card: Mapping[str, Any] = model.manifest.more["text"]
        self._name, self._dim = model.name, model.manifest.dim
        self._session = onnx_session(_verified(model, card, "file"), "cpu")
        self._prompt = str(card.get("prompt", "{}"))
        if self._prompt.count("{}") != 1:
            raise InputError(f"the prompt {self._prompt!r} of encoder {self._name!r} has no place for the words",
                             'a pair of curly brackets stands where they go, once')
        self._output = str(card.get("output", "")) or self._session.get_outputs()[0].name
        if self._output not in [value.name for value in self._session.get_outputs()]:
            raise WeightsError(f"the text encoder of {self._name!r} has no output {self._output!r}", "mend its card")
        self._tokenizer = None
        if card.get("tokenizer"):
            self._tokenizer = Tokenizer(_verified(model, card, "tokenizer"), str(card.get("start", "")),
                                        str(card.get("end", "")), card.get("pad"))
        self._length = self._length_of(card)

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """(n, dim) float32, rows of length 1."""
        if any(not text.strip() for text in texts):
            raise InputError("an empty text says nothing to look for", "write what should be found")
        asked = [self._prompt.replace("{}", text.strip()) for text in texts]
        rows = [pooled(self._run([text]), "", self._dim, self._name) for text in asked]
        return unit_rows(np.concatenate(rows), self._name) if rows else np.zeros((0, self._dim), np.float32)

    def _run(self, texts: list[str]) -> np.ndarray:
        try:
            return np.asarray(self._session.run([self._output], self._inputs(texts))[0], np.float32)
        except (InputError, WeightsError):
            raise
        except Exception as error:  # onnxruntime raises classes of its own
            raise WeightsError(f"the text encoder of {self._name!r} failed: {str(error).splitlines()[0][:200]}",
                               "mend length and tokenizer in its card") from error

    def _inputs(self, texts: list[str]) -> dict[str, np.ndarray]:
        inputs = self._session.get_inputs()
        if self._tokenizer is None:
            return {inputs[0].name: np.array(texts, object)}
        numbers, mask = self._tokenizer.encode(texts, self._length)
        out = {}
        for value in inputs:
            name = value.name.lower()
            array = mask if "mask" in name else np.zeros_like(numbers) if "type" in name else numbers
            out[value.name] = array.astype(np.int32 if value.type == "tensor(int32)" else np.int64)
        return out

    def _length_of(self, card: Mapping[str, Any]) -> int:
        shape = self._session.get_inputs()[0].shape
        fixed = shape[1] if len(shape) > 1 and isinstance(shape[1], int) else _LENGTH
        length = card.get("length", fixed)
        if isinstance(length, bool) or not isinstance(length, int) or not 3 <= length <= _MOST_TOKENS:  # noqa: PLR2004
            raise InputError(f"length {length!r} of the text encoder of {self._name!r} is not possible",
                             f"give a number of tokens from 3 to {_MOST_TOKENS}")
        return length


def _verified(model: Model, card: Mapping[str, Any], key: str) -> Path:
    path = model.folder / check_file(card.get(key), f"the card of {model.name}")
    if not path.is_file():
        raise WeightsError(f"{path} is not there", "add the encoder again")
    if sha256_of(path) != card.get(f"{key}_sha256"):
        raise WeightsError(f"{path} is damaged: its sha256 differs from the card's", "add the encoder again")
    return path
