"""Trained models on disk: where they lie, which there are, and how one is opened, saved, added and removed.

A model is a folder ``<name>/`` with ``manifest.json``, its file of weights and a card (``CARD.md``). Weights of our own
are safetensors, read only when their size and sha256 are those of the manifest.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import InputError, WeightsError, storage_error
from .model_manifest import MANIFEST_NAME, MAX_WEIGHTS_BYTES, Manifest, check_name, parse, read
from .weights import cache_folder, sha256_of

if TYPE_CHECKING:
    import torch

WEIGHTS_NAME = "weights.safetensors"
CARD_NAME = "CARD.md"
BUILT_IN = ("kinscape", "tkanet")
RESERVED = (*BUILT_IN, "landcover")
"""Names that programs and people know as Kinscape's: no model of a user is found under them, even where ours is away or
damaged. What is used without being asked for is ours, or nothing."""
_LEFT_S = 600.0  # without a change: then what is half written was left by a kill
_OLD = ".old"
_SCRATCH = re.compile(r"\.(?!old$)[a-z0-9_]{4,}", re.IGNORECASE)  # of mkdtemp, and ".gone"
_MAX_HEADER_BYTES = 1 << 22  # of a safetensors file: names and shapes of thousands of tensors take a tenth of it


@dataclass(frozen=True)
class Model:
    """A model that was found: its folder and its manifest. Nothing of its weights is read yet."""

    folder: Path
    manifest: Manifest

    @property
    def name(self) -> str:
        return self.manifest.name

    @property
    def path(self) -> Path:
        """Its file of weights."""
        return self.folder / self.manifest.file

    def is_complete(self) -> bool:
        """Whether the file of weights is there and has the size that the manifest states."""
        return self.path.is_file() and self.path.stat().st_size == self.manifest.bytes

    def verify(self) -> Path:
        """``path``, once its size and sha256 are those of the manifest. Raises WeightsError."""
        self._check_size()
        if sha256_of(self.path) != self.manifest.sha256:
            raise _damaged(self.path, "its sha256 differs from the manifest's")
        return self.path

    def open_tensors(self) -> dict[str, torch.Tensor]:
        """Every tensor by its name, on the processor, as stored. Raises WeightsError for a file that is missing,
        damaged, too large, or not safetensors; nothing is parsed before size and sha256 are right."""
        import hashlib

        if self.path.suffix != ".safetensors":
            raise WeightsError(f"{self.path} is not a safetensors file", "models of this kind come as .safetensors")
        self._check_size()
        try:
            data = self.path.read_bytes()
        except OSError as error:
            raise WeightsError(f"{self.path} cannot be read: {error.strerror or error}", "get the model again") \
                from error
        if hashlib.sha256(data).hexdigest() != self.manifest.sha256:
            raise _damaged(self.path, "its sha256 differs from the manifest's")
        if len(data) < 8 or int.from_bytes(data[:8], "little") > min(len(data) - 8, _MAX_HEADER_BYTES):
            raise _damaged(self.path, "its header is too long")
        return _parsed(data, self.path)

    def _check_size(self) -> None:
        if not self.path.is_file():
            raise WeightsError(f"model {self.name!r} lacks its weights: {self.path} is not there",
                               "get the model again, or train it again")
        size = self.path.stat().st_size
        if size != self.manifest.bytes or size > MAX_WEIGHTS_BYTES:
            raise _damaged(self.path, f"it has {size:,} bytes, the manifest says {self.manifest.bytes:,}")


def _parsed(data: bytes, path: Path) -> dict[str, torch.Tensor]:
    try:
        from safetensors.torch import load
    except ImportError as error:
        raise WeightsError(f"{path} needs PyTorch and safetensors, which are not installed in the engine",
                           "set up the engine again with its networks, or use encoder 'handcrafted'") from error
    try:
        tensors = load(data)
    except Exception as error:  # safetensors has an error class of its own, not public in every version
        raise _damaged(path, str(error).splitlines()[0] if str(error) else type(error).__name__) from error
    spoiled = next((name for name, tensor in tensors.items() if not _is_finite(tensor)), None)
    if spoiled is not None:  # a network can hide them: what a ReLU makes of NaN differs from machine to machine
        raise _damaged(path, f"{spoiled} holds numbers that are not finite")
    return tensors


def _is_finite(tensor: torch.Tensor) -> bool:
    return not tensor.is_floating_point() or bool(tensor.isfinite().all())


def _damaged(path: Path, why: str) -> WeightsError:
    return WeightsError(f"{path} is damaged: {why}", "get the model again, or train it again")


# -- where models are
def shipped_folder() -> Path:
    """The models that come with Kinscape."""
    return Path(__file__).resolve().parents[2] / "models"


def user_models_folder() -> Path:
    """Where trained and added models of this user lie: KINSCAPE_MODELS, or beside the cache of weights. It may not be
    there yet."""
    given = os.environ.get("KINSCAPE_MODELS")
    return Path(given).expanduser() if given else cache_folder().parent / "models"


def model_folders() -> tuple[Path, ...]:
    """Where models are looked for; the first one of a name counts."""
    shipped, own = shipped_folder(), user_models_folder()
    return (shipped,) if own.resolve() == shipped else (shipped, own)


def find_models(folders: Sequence[Path] | None = None) -> dict[str, Model]:
    """Every readable model by name. folders: None for the shipped and the user's ones. A model of a name that an
    earlier folder has is left out, a user's one of a reserved name too, and so are those of ``broken_models``."""
    return _scan(folders)[0]


def broken_models(folders: Sequence[Path] | None = None) -> dict[str, str]:
    """Folders whose manifest cannot be read -> why, for lists that tell it."""
    return _scan(folders)[1]


def model_at(path: str | Path) -> Model:
    """The model in a folder, or that a manifest or a file of weights belongs to. Raises InputError."""
    given = Path(path).expanduser()
    folder = given if given.is_dir() else given.parent
    return Model(folder.absolute(), read(folder / MANIFEST_NAME))


def _scan(folders: Sequence[Path] | None) -> tuple[dict[str, Model], dict[str, str]]:
    found: dict[str, Model] = {}
    broken: dict[str, str] = {}
    for parent in model_folders() if folders is None else folders:
        for path in sorted(Path(parent).glob(f"*/{MANIFEST_NAME}")):
            name = path.parent.name
            if name.startswith("."):  # being written, being removed, or all that a kill has left of a replacement
                name = name.removeprefix(".").removesuffix(_OLD)
                if path.parent != _place_of(Path(parent), name):
                    continue
            try:
                manifest = read(path)
                if manifest.name != name:
                    raise InputError(f"{path} names the model {manifest.name!r}", "name its folder so")
                if folders is None and parent != shipped_folder() and _is_reserved(name):
                    raise InputError(f"{path.parent} has a name of Kinscape's own models, so it is never used",
                                     "give it another name: its folder, and name in its manifest")
            except InputError as error:
                broken.setdefault(str(path.parent), str(error))
                continue
            found.setdefault(manifest.name, Model(path.parent, manifest))
    return found, broken


# -- changing them
def save_model(folder: str | Path, manifest: Manifest | Mapping[str, Any],
               tensors: Mapping[str, torch.Tensor], card: str = "", is_replacing: bool = False) -> Model:
    """Write a model to ``folder/<name>`` (made if need be), whole or not at all.

    manifest: ``file``, ``bytes``, ``sha256`` and ``created`` are filled in. tensors: stored as they are (dtype too).
    card: the text of CARD.md; "" makes a short one of the manifest. is_replacing: an older model of the name goes.
    Raises InputError for a bad manifest or a name that is taken, StorageError.
    """
    from safetensors.torch import save

    data = manifest.to_dict() if isinstance(manifest, Manifest) else dict(manifest)
    made = parse({**data, "file": WEIGHTS_NAME}, "the manifest")
    weights = save({name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()})
    return _place(Path(folder), made, {WEIGHTS_NAME: weights}, card, is_replacing)


def check_can_write(folder: Path) -> None:
    """Make the folder of models if it is not there. Raises StorageError where nothing can be written to it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"\0")
    except OSError as error:
        raise storage_error(error, folder) from error


def add_model(card: str | Path) -> Model:
    """Copy an encoder of the user (a card ``NAME.json`` beside NAME.onnx or NAME.pt, or a folder with one) into the
    user's models, hashes included: see ``user_encoders.py`` for the card. A file of TorchScript or ONNX is a program:
    add only what you trust. Raises InputError, WeightsError, StorageError."""
    from .user_encoders import read_card

    manifest, files = read_card(Path(card).expanduser())
    check_not_shipped(manifest.name)
    model = _place(user_models_folder(), manifest, files, "", False)
    try:
        _try(model)
    except BaseException:
        remove_model(model.name)
        raise
    return model


def check_not_shipped(name: str) -> None:
    """Raise InputError for the name of what comes with Kinscape, in capitals or not."""
    if _is_reserved(name) or name.lower() in {one.lower() for one in find_models([shipped_folder()])}:
        raise InputError(f"a model called {name!r} comes with Kinscape", "give yours another name")


def check_is_free(name: str, folder: Path, replaceable: Sequence[str] = ()) -> None:
    """Raise InputError unless a new model may have this name in ``folder``: there is none yet, or one of the kinds that
    may be replaced; and among the user's models, nothing that comes with Kinscape has it."""
    here = find_models([folder]).get(check_name(name))
    if folder.absolute() == user_models_folder().absolute():
        check_not_shipped(name)
    if _place_of(folder, name).exists() and (here is None or here.manifest.kind not in replaceable):
        what = f"a model of kind {here.manifest.kind!r}" if here else "something"
        hint = "choose another name, or remove it first" if replaceable or not here else \
            "choose another name, or say that it may be replaced"
        raise InputError(f"there is {what} called {name!r} in {folder}", hint)


def _try(model: Model) -> None:
    """Encode two tiles, so that a card that does not fit its file is told at once. Left out where the packages that
    run the file are not installed, as in QGIS's own Python."""
    import importlib.util

    if importlib.util.find_spec({"onnx": "onnxruntime"}.get(model.manifest.kind, "torch")) is None:
        return
    import numpy as np

    from .user_encoders import UserEncoder

    encoder, side = UserEncoder(model, "cpu"), model.manifest.input_px
    tiles = np.random.default_rng(0).random((2, 3, side, side), np.float32)
    if not encoder.encode(tiles).any():
        raise WeightsError(f"encoder {model.name!r} gives nothing but zeros", "mend mean, std and scale in its card")
    if model.manifest.more.get("text"):
        encoder.encode_text(["harbour"])


def remove_model(name: str) -> Path:
    """Delete a model of the user; returns the folder that went. Raises InputError if there is none of this name,
    StorageError."""
    folder = _place_of(user_models_folder(), check_name(name))
    if not (folder / MANIFEST_NAME).is_file():
        hint = "it comes with Kinscape and stays" if name in find_models([shipped_folder()]) else \
            "yours: " + (", ".join(find_models([user_models_folder()])) or "none")
        raise InputError(f"no model of yours is called {name!r}", hint)
    try:
        left = folder.with_name(f".{name}{_OLD}")
        if left.exists() and left != folder:  # else it would take the place of the one that goes
            shutil.rmtree(left)
        gone = folder.with_name(f".{name}.gone")
        if gone.exists():
            shutil.rmtree(gone)
        os.replace(folder, gone)
        shutil.rmtree(gone)
    except OSError as error:
        raise storage_error(error, folder) from error
    return folder


def _is_reserved(name: str) -> bool:
    from .weights import TORCHVISION

    return name.lower() in {one.lower() for one in (*RESERVED, "handcrafted", *TORCHVISION)}


def _place_of(parent: Path, name: str) -> Path:
    """The folder of a model: under its name, or where a kill in the midst of a replacement has left it."""
    plain, left = parent / name, parent / f".{name}{_OLD}"
    return left if not plain.exists() and (left / MANIFEST_NAME).is_file() else plain


def _place(parent: Path, manifest: Manifest, files: Mapping[str, bytes | Path], card: str, is_replacing: bool) -> Model:
    """Fill a temporary folder, then give it the model's name. files: name -> bytes, or a file to copy."""
    target = parent / manifest.name
    if _place_of(parent, manifest.name).exists() and not is_replacing:
        raise InputError(f"there is a model called {manifest.name!r} in {parent}", "choose another name, or remove it")
    scratch = None
    try:
        parent.mkdir(parents=True, exist_ok=True)
        _clear_left(parent, manifest.name)
        scratch = Path(tempfile.mkdtemp(prefix=f".{manifest.name}.", dir=parent))
        for name, content in files.items():
            if isinstance(content, bytes):
                _write(scratch / name, content)
            else:
                shutil.copyfile(content, scratch / name)
        weights = scratch / manifest.file
        created = manifest.created or datetime.now(timezone.utc).isoformat(timespec="seconds")
        manifest = replace(manifest, bytes=weights.stat().st_size, sha256=sha256_of(weights), created=created)
        if manifest.bytes > MAX_WEIGHTS_BYTES:
            raise InputError(f"weights of {manifest.bytes:,} bytes are too large", "2 GB is the most")
        text = json.dumps(manifest.to_dict(), indent=1, ensure_ascii=False, allow_nan=False) + "\n"
        _write(scratch / MANIFEST_NAME, text.encode())
        _write(scratch / CARD_NAME, (card or _short_card(manifest)).encode())
        scratch.chmod(0o755)  # temporary folders are for their owner alone
        _swap(scratch, target)
    except OSError as error:
        raise storage_error(error, target) from error
    finally:
        if scratch is not None:
            with contextlib.suppress(FileNotFoundError):
                shutil.rmtree(scratch)
    return Model(target.absolute(), manifest)


def _swap(made: Path, target: Path) -> None:
    """Give ``made`` the name of ``target``, whose earlier content goes. A kill between the renames leaves the earlier
    one under a hidden name, where it is still found."""
    old = target.with_name(f".{target.name}{_OLD}")
    if target.exists():
        if old.exists():
            shutil.rmtree(old)
        os.replace(target, old)
    try:
        os.replace(made, target)
    except OSError:
        if old.exists():
            os.replace(old, target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _clear_left(parent: Path, name: str) -> None:
    """Remove what kills have left of earlier models of this name: nobody has changed it for a while."""
    now = time.time()
    for folder in parent.glob(f".{name}.*"):
        if _SCRATCH.fullmatch(folder.name.removeprefix(f".{name}")) and folder.is_dir():
            with contextlib.suppress(FileNotFoundError):  # another process has just finished with it
                if now - max(path.stat().st_mtime for path in (folder, *folder.iterdir())) > _LEFT_S:
                    shutil.rmtree(folder, ignore_errors=True)


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _short_card(manifest: Manifest) -> str:
    lines = [f"# {manifest.name}", "", manifest.description or f"A model of kind {manifest.kind}.", "",
             f"- takes: {manifest.bands} bands, {manifest.input_px} x {manifest.input_px} pixels",
             f"- gives: {manifest.dim} numbers", f"- trained on: {manifest.trained_on or 'not stated'}",
             f"- licence: {manifest.licence or 'not stated'}", f"- made: {manifest.created}"]
    lines += [f"- {name}: {value}" for name, value in manifest.numbers.items()]
    return "\n".join(lines) + "\n"
