"""Words -> numbers of a vocabulary, from a ``tokenizer.json`` as language models publish it (no package needed).

Two kinds are read: byte-pair encoding with an end-of-word mark (CLIP and its descendants, such as RemoteCLIP; Sennrich,
Haddow & Birch, ACL 2016) and WordPiece (BERT and its descendants). Others are refused by name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import InputError
from ..strict_json import read_json

MAX_TOKENIZER_BYTES = 64 << 20
MAX_TEXT = 1000
_WORD_END = "</w>"
# CLIP's own rule, in terms of re: contractions, runs of letters, single digits, runs of anything else
_CLIP_WORDS = re.compile(r"'s|'t|'re|'ve|'m|'ll|'d|[^\W\d_]+|\d|(?:[^\s\w]|_)+")
_BERT_WORDS = re.compile(r"\w+|[^\w\s]")
_MARKS = {"BPE": ("<|startoftext|>", "<|endoftext|>"), "WordPiece": ("[CLS]", "[SEP]")}


class Tokenizer:
    """``start``, ``end``: names of the tokens around a text; ``pad``: number that fills up. Raises InputError for a
    file that cannot be used."""

    def __init__(self, path: Path, start: str = "", end: str = "", pad: int | None = None) -> None:
        data = _read(path)
        model = data["model"]
        self._path, self._kind = path, str(model.get("type", "BPE"))
        if self._kind not in _MARKS or (self._kind == "BPE" and model.get("end_of_word_suffix") != _WORD_END):
            raise InputError(f"{path} is a tokenizer of kind {self._kind}, which Kinscape does not read",
                             "byte-pair encoding as in CLIP, and WordPiece, are read")
        self._vocabulary: dict[str, int] = {str(k): int(v) for k, v in model["vocab"].items()}
        self._vocabulary.update({str(t["content"]): int(t["id"]) for t in data.get("added_tokens") or ()})
        merges = [tuple(pair.split(" ")) if isinstance(pair, str) else tuple(pair) for pair in model.get("merges", ())]
        self._rank = {pair: number for number, pair in enumerate(merges)}
        self._unknown = self._vocabulary.get(str(model.get("unk_token")))
        usual = _MARKS[self._kind]
        self._start, self._end = self._number(start or usual[0]), self._number(end or usual[1])
        padding = data.get("padding") or {}
        self._pad = pad if pad is not None else int(padding.get("pad_id", 0))
        self._pieces = lru_cache(maxsize=4096)(self._bpe if self._kind == "BPE" else self._wordpiece)

    def encode(self, texts: Sequence[str], length: int) -> tuple[np.ndarray, np.ndarray]:
        """(n, length) int64 numbers, and where they are text (1) or filling (0). Long texts are cut."""
        numbers = np.full((len(texts), length), self._pad, np.int64)
        mask = np.zeros((len(texts), length), np.int64)
        for row, text in enumerate(texts):
            if len(text) > MAX_TEXT:
                raise InputError(f"a text of {len(text):,} characters is too long", f"give at most {MAX_TEXT}")
            some = [self._start, *self._tokens(text)[:length - 2], self._end]
            numbers[row, :len(some)], mask[row, :len(some)] = some, 1
        return numbers, mask

    def _tokens(self, text: str) -> list[int]:
        if self._kind == "BPE":
            plain = re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip().lower()
            return [n for word in _CLIP_WORDS.findall(plain) for n in self._pieces(word)]
        bare = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")
        return [n for word in _BERT_WORDS.findall(bare) for n in self._pieces(word)]

    def _bpe(self, word: str) -> tuple[int, ...]:
        """Merge the neighbours that the vocabulary learned first, until none is left."""
        letters = _byte_letters()
        parts = [letters[b] for b in word.encode("utf-8")]
        parts[-1] += _WORD_END
        while len(parts) > 1:
            pairs = [self._rank.get(pair, len(self._rank)) for pair in zip(parts, parts[1:])]
            best = min(pairs)
            if best == len(self._rank):
                break
            first, second = parts[pairs.index(best)], parts[pairs.index(best) + 1]
            merged: list[str] = []
            for part in parts:
                if merged and merged[-1] == first and part == second:
                    merged[-1] += part
                else:
                    merged.append(part)
            parts = merged
        return tuple(n for part in parts if (n := self._vocabulary.get(part, self._unknown)) is not None)

    def _wordpiece(self, word: str) -> tuple[int, ...]:
        """The longest known beginning, again and again; a word with an unknown rest is unknown."""
        out, at = [], 0
        while at < len(word):
            for stop in range(len(word), at, -1):
                number = self._vocabulary.get(("##" if at else "") + word[at:stop])
                if number is not None:
                    out.append(number)
                    at = stop
                    break
            else:
                return () if self._unknown is None else (self._unknown,)
        return tuple(out)

    def _number(self, token: str) -> int:
        if token not in self._vocabulary:
            raise InputError(f"{self._path} has no token {token!r}", "name start and end in the card's text part")
        return self._vocabulary[token]


@lru_cache(maxsize=1)
def _byte_letters() -> dict[int, str]:
    """The letter that stands for each byte: printable ones for themselves, the others from U+0100 on (GPT-2's rule)."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    letters = {byte: chr(byte) for byte in printable}
    for number, byte in enumerate(byte for byte in range(256) if byte not in letters):
        letters[byte] = chr(256 + number)
    return letters


def _read(path: Path) -> Mapping[str, Any]:
    hint = "give the tokenizer.json of the model"
    try:
        data = read_json(path, MAX_TOKENIZER_BYTES)
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(f"{path} cannot be read: {error}", hint) from error
    model = data.get("model") if isinstance(data, dict) else None
    if not isinstance(model, dict) or not isinstance(model.get("vocab"), dict):
        raise InputError(f"{path} is not a tokenizer", hint)
    return data
