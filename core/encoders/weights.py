"""Files of network weights: which file is the right one, where it may lie, and how it is fetched.

No address is written here: torchvision's own table gives it when a download is asked for.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..errors import WeightsError
from .download import fetch

_CHUNK = 1 << 20


@dataclass(frozen=True)
class WeightsFile:
    """One published file of weights. ``enum``: torchvision's name for it, "Enum.MEMBER"."""

    name: str
    file_name: str
    bytes: int
    sha256: str
    licence: str
    enum: str

    def url(self) -> str:
        """Where torchvision says the file is."""
        import torchvision.models

        group, member = self.enum.split(".")
        return str(getattr(torchvision.models, group)[member].url)

    def find(self) -> Path | None:
        """The file in Kinscape's cache or in torch hub's; judged by its size alone (``obtain`` checks its hash)."""
        for folder in (cache_folder(), torch_hub_folder()):
            path = folder / self.file_name
            if path.is_file() and path.stat().st_size == self.bytes:
                return path
        return None

    def obtain(self, check_cancelled: Callable[[], None] | None = None) -> Path:
        """The verified file, downloaded first if it is nowhere here. ``check_cancelled`` may raise to stop a download.

        Raises WeightsError that says what the file is and where to put it.
        """
        found = self.find()
        if found is not None:
            self.verify(found)
            return found
        target = cache_folder() / self.file_name
        fetch(self.url(), target, self.sha256, self.bytes, self.missing_hint(), check_cancelled)
        return target

    def verify(self, path: Path) -> None:
        if sha256_of(path) != self.sha256:
            raise WeightsError(f"{path} is not the published {self.file_name}: its sha256 differs",
                               f"delete it; {self.missing_hint()}")

    def missing_hint(self) -> str:
        return (f"put {self.file_name} ({self.bytes / 1e6:.1f} MB, licence {self.licence}) into {cache_folder()}, "
                "or name a file as weights, or use encoder 'handcrafted', which needs none")


# sizes and hashes as published by many independent users of the files; torchvision's file names carry the first 8
# digits
TORCHVISION = {w.name: w for w in (
    WeightsFile("resnet18", "resnet18-f37072fd.pth", 46_830_571,
                "f37072fd47e89c5e827621c5baffa7500819f7896bbacec160b1a16c560e07ec",  # pragma: allowlist secret
                "BSD-3-Clause", "ResNet18_Weights.IMAGENET1K_V1"),
    WeightsFile("resnet50", "resnet50-11ad3fa6.pth", 102_540_417,
                "11ad3fa62ca79e40addfd354a8ec4b7c75143b3038b8d2a807fbc68deab379ca",  # pragma: allowlist secret
                "BSD-3-Clause", "ResNet50_Weights.IMAGENET1K_V2"),
    WeightsFile("vit_b_16", "vit_b_16-c867db91.pth", 346_328_529,
                "c867db91d3e12c6cbadabb610d73c24a546bf82d8c03a9fea34f43a712ddb0e9",  # pragma: allowlist secret
                "BSD-3-Clause", "ViT_B_16_Weights.IMAGENET1K_V1"),
    WeightsFile("efficientnet_v2_s", "efficientnet_v2_s-dd5fe13b.pth", 86_721_253,
                "dd5fe13b1d60ec15317ccc8ca158186e134d3366c3dde9cb9a4e301f2dc66c74",  # pragma: allowlist secret
                "BSD-3-Clause", "EfficientNet_V2_S_Weights.IMAGENET1K_V1"),
)}


def cache_folder() -> Path:
    """Where downloaded weights are kept: KINSCAPE_CACHE, or the user's cache folder of the platform."""
    given = os.environ.get("KINSCAPE_CACHE")
    if given:
        return Path(given).expanduser() / "weights"
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache")
    return base / "kinscape" / "weights"


def torch_hub_folder() -> Path:
    """Where torch.hub keeps checkpoints (its documented rule, without importing torch)."""
    home = os.environ.get("TORCH_HOME")
    base = Path(home) if home else Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "torch"
    return base.expanduser() / "hub" / "checkpoints"


def sha256_of(path: Path) -> str:
    """Hex digest of a file. Raises WeightsError if it cannot be read."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except OSError as error:
        raise WeightsError(f"{path} cannot be read: {error.strerror or error}",
                           "give the path of a weights file") from error
    return digest.hexdigest()
