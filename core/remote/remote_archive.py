"""An archive that another party holds, as far as its catalogue tells: everything of an archive but vectors and pixels.

The same code as for an archive on the disk filters, groups, names and draws its tiles.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import numpy as np

from ..archive.store import Archive
from ..errors import ArchiveError
from .catalogue import Catalogue

if TYPE_CHECKING:
    from ..archive.cover import Cover
    from ..archive.index_kinds import AnnIndex
    from ..raster.reader import Patch, SourceReader


class RemoteArchive(Archive):
    """``folder``: of the client's cache, where the R*-tree of its tiles may be kept; ``title``: for texts."""

    def __init__(self, catalogue: Catalogue, folder: Path, title: str) -> None:
        rows, dim = len(catalogue.columns.col), catalogue.manifest.encoder.dim
        super().__init__(folder, catalogue.manifest, catalogue.columns, _NoVectors(rows, dim, title))  # type: ignore[arg-type]
        self.title = title
        self._texts = catalogue.texts

    def index(self) -> AnnIndex | None:
        self.index_note = "an archive of a server has no approximate index here"
        return None

    def cover(self) -> Cover | None:
        self.cover_note = "the land cover of an archive of a server is not published"
        return None

    def reader(self, number: int) -> SourceReader:
        raise self._no_pixels()

    def read_tile(self, row: int, px: int | None = None) -> Patch:
        raise self._no_pixels()

    def _no_pixels(self) -> ArchiveError:
        return ArchiveError(f"{self.title} is on a server, and its pixels are not published",
                            "add a map of the region to see the places")

    # what the base class reads from tiles.parquet
    @cached_property
    def _wkb(self) -> Any:
        import pyarrow as pa

        return pa.array(self._texts["geometry"], pa.binary())

    @cached_property
    def _imported_ids(self) -> Any:
        import pyarrow as pa

        return pa.array([(text or b"").decode("utf-8") for text in self._texts["tile_id"]], pa.string())


class _NoVectors:
    """Says how many there are and of what size; whatever would read one gets the reason why not."""

    dtype = np.dtype("<f4")

    def __init__(self, rows: int, dim: int, title: str) -> None:
        self.shape = (rows, dim)
        self._title = title

    def __len__(self) -> int:
        return self.shape[0]

    def __getitem__(self, _key: Any) -> NoReturn:
        raise ArchiveError(f"{self._title} is on a server, and its vectors are not published",
                           "draw the example on a raster of yours, or give an image or a concept")

    def __array__(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        self[0]
