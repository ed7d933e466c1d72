"""What an archive's encoder, grid and bands are: chosen for a new archive, compared for an existing one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..encoders import registry
from ..errors import ArchiveError, InputError
from ..raster.grid import Grid, Scale
from .manifest import EncoderInfo, Manifest

if TYPE_CHECKING:
    from ..encoders.base import Encoder, EncoderSpec
    from ..raster.source import SourceInfo

DEFAULT_OVERLAP = 0.5
DEFAULT_TILE_PX = 256
MAX_SCALES = 16
MAX_TILES = 500_000_000  # beyond this a tile size is a slip of the hand
MANY_TILES = 1_000_000  # a default tile size gives no more; more that were asked for are told


@dataclass(frozen=True)
class Wishes:
    """What a run asks of an archive; empty values leave the choice to the archive (or to the defaults of a new one)."""

    encoder: str = ""
    weights: str = ""
    tile_m: tuple[float, ...] = ()
    tile_px: int | None = None
    whole: bool = False
    overlap: float | None = None
    bands: tuple[int, ...] = ()
    max_hole_share: float | None = None

    def __post_init__(self) -> None:
        given = [
            name for name, value in (("tile_m", self.tile_m), ("tile_px", self.tile_px), ("whole", self.whole)) if value
        ]
        if len(given) > 1:
            raise InputError("give one of " + ", ".join(given) + ", not several")
        if self.tile_px is not None and self.tile_px < 1:
            raise InputError(f"a tile of {self.tile_px} pixels is not possible", "give 1 or more, such as 256")
        if self.whole and self.overlap:
            raise InputError("whole files have no overlap", "leave out the overlap, or give a tile size")
        if self.overlap is not None and not 0 <= self.overlap < 1:
            raise InputError(
                f"an overlap of {self.overlap} is not possible", "give a share from 0 to 0.95, such as 0.5"
            )
        if self.max_hole_share is not None and not 0 <= self.max_hole_share <= 1:
            raise InputError(f"a hole share of {self.max_hole_share} is not possible", "give a share from 0 to 1")
        if any(band < 1 for band in self.bands) or len(self.bands) not in (0, 1, 3):
            raise InputError(
                f"bands {_listed(self.bands)} cannot be used", "give one or three band numbers, counted from 1"
            )
        if len(self.tile_m) > MAX_SCALES:
            raise InputError(f"{len(self.tile_m)} tile sizes are too many", f"give at most {MAX_SCALES}")


def load_encoder(info: EncoderInfo, folder: Path, weights: str = "", device: str = "") -> Encoder:
    """The encoder of an archive. Raises ArchiveError if the one installed would make other vectors."""
    if info.name not in registry.encoder_names():
        raise ArchiveError(f"{folder} was made with encoder {info.name!r}, which this Kinscape does not have",
                           "search it by its own tiles, or index the sources again with an encoder that you have")
    encoder = registry.get_encoder(info.name, weights=weights or info.weights, device=device)
    check_encoder(encoder.spec, info, folder)
    return encoder


def check_encoder(spec: EncoderSpec, info: EncoderInfo, folder: Path) -> None:
    """Raises ArchiveError naming both sides where vectors of ``spec`` must not meet those of the archive."""
    if spec.fingerprint == info.fingerprint:
        return
    facts = [("encoder", spec.name, info.name), ("version", spec.version, info.version),
             ("weights", spec.weights_sha256[:12], info.weights_sha256[:12]),
             ("input size", spec.input_px, info.input_px), ("dimensions", spec.dim, info.dim),
             ("fingerprint", spec.fingerprint[:12], info.fingerprint[:12])]
    what, ours, theirs = next(fact for fact in facts if fact[1] != fact[2])
    raise ArchiveError(
        f"{folder} was made with {what} {theirs!r} of encoder {info.name!r}, not {ours!r} of {spec.name!r}",
        "use the archive's encoder and weights, or index into a new folder",
    )


def check_wishes(wishes: Wishes, manifest: Manifest, folder: Path) -> None:
    """Raises ArchiveError where a run asks for another grid than the archive has."""
    grid = manifest.grid

    def refuse(what: str, theirs: object, ours: object) -> None:
        raise ArchiveError(f"{folder} has {what} {theirs}, not {ours}",
                           "leave the option out to use the archive's own, or index into a new folder")

    if manifest.is_imported:
        raise ArchiveError(
            f"{folder} was imported from vectors of {manifest.encoder.name!r}; rasters cannot be added to it",
            "index them into a new folder",
        )
    if wishes.whole and not grid.whole:
        refuse("tiles of", grid_text(grid), "whole files")
    if grid.whole and (wishes.tile_m or wishes.tile_px or wishes.overlap):
        refuse("tiles that are", "whole files", "tiles of a size")
    if wishes.tile_m and not _same_sizes(wishes.tile_m, [s.tile_m for s in grid.scales]):
        refuse("tiles of", grid_text(grid), " and ".join(f"{m:g} m" for m in sorted(wishes.tile_m)))
    if wishes.overlap is not None and grid.scales:
        first = grid.scales[0]
        asked = Scale.with_overlap(first.tile_m, first.tile_px, wishes.overlap, manifest.encoder.cell_px)
        if asked.stride_px != first.stride_px:
            refuse("an overlap of", f"{first.overlap:g}", f"{wishes.overlap:g}")
    if wishes.max_hole_share is not None and abs(wishes.max_hole_share - manifest.max_hole_share) > 1e-9:
        refuse("a largest hole share of", f"{manifest.max_hole_share:g}", f"{wishes.max_hole_share:g}")


def check_tile_px(tile_px: int, manifest: Manifest, infos: Sequence[SourceInfo], folder: Path) -> None:
    """``tile_px`` counts pixels of the finest source, so it can only be compared once that is known."""
    finest = min((entry.gsd_m for entry in manifest.sources if entry.gsd_m), default=None)
    finest = finest or min((info.gsd_m for info in infos if info.gsd_m), default=None)
    sizes = [s.tile_m for s in manifest.grid.scales]
    if finest and not _same_sizes([tile_px * finest], sizes):
        raise ArchiveError(
            f"{folder} has tiles of {grid_text(manifest.grid)}, not of {tile_px} pixels = {tile_px * finest:g} m",
            "leave the option out to use the archive's own, or index into a new folder",
        )


def new_grid(wishes: Wishes, infos: Sequence[SourceInfo], spec: EncoderSpec) -> tuple[Grid, float, list[str]]:
    """(grid, largest scale error of its CRS, notes) of a new archive of these sources. Raises InputError,
    RasterError."""
    from ..raster import grid_crs

    referenced = [info for info in infos if info.crs]
    if wishes.whole:
        crs = grid_crs.choose(referenced) if referenced else None
        return Grid(crs.crs if crs else "", (), True), crs.max_scale_error if crs else 0.0, []
    crs = grid_crs.choose(list(infos))
    overlap = DEFAULT_OVERLAP if wishes.overlap is None else wishes.overlap
    notes = []
    sizes = wishes.tile_m
    if not sizes:
        sizes = ((wishes.tile_px or DEFAULT_TILE_PX) * _finest(infos),)
        if wishes.tile_px is None:
            sizes = (_affordable(sizes[0], infos, overlap, notes),)
    scales = tuple(
        Scale.with_overlap(_rounded(size), spec.input_px, overlap, spec.cell_px) for size in sorted(set(sizes))
    )
    if abs(scales[0].overlap - overlap) > 0.005:
        notes.append(f"the overlap is {scales[0].overlap:.3g} instead of {overlap:g}: the nearest that encoder "
                     f"{spec.name!r} can share between tiles")
    if crs.max_scale_error > 0.02:
        notes.append(
            f"lengths in the grid CRS are off by up to {crs.max_scale_error:.1%} (the sources span a large area)"
        )
    return Grid(crs.crs, scales), crs.max_scale_error, notes


def resolution_note(info: SourceInfo, grid: Grid) -> str:
    """A sentence where a source's pixels fit the grid badly, "" where they fit."""
    if not info.gsd_m or not grid.scales:
        return ""
    name = info.path.replace("\\", "/").rsplit("/", 1)[-1]
    finest, coarsest = min(s.gsd_m for s in grid.scales), max(s.gsd_m for s in grid.scales)
    if info.gsd_m > 4 * finest:
        return (
            f"{name} has pixels of {info.gsd_m:.3g} m and is enlarged {info.gsd_m / finest:.3g} times; its tiles show "
            "little detail (larger tiles fit it better)"
        )
    if info.gsd_m * 16 < coarsest:
        return (
            f"{name} has pixels of {info.gsd_m:.3g} m and is reduced {coarsest / info.gsd_m:.3g} times; fine detail is "
            "not seen (smaller tiles show it)"
        )
    return ""


def check_count(grid: Grid, boxes: Sequence[tuple[float, float, float, float]]) -> int:
    """Tile positions over the sources' boxes (grid CRS). Raises InputError where a tile size gives absurdly many."""
    total = 0
    for number in range(len(grid.scales)):
        for box in boxes:
            col0, col1, row0, row1 = grid.tiles_covering(number, box)
            total += (col1 - col0) * (row1 - row0)
    if total > MAX_TILES:
        raise InputError(f"tiles of {grid_text(grid)} would be {total:,} in these sources", "choose a larger tile size")
    return total


def _affordable(tile_m: float, infos: Sequence[SourceInfo], overlap: float, notes: list[str]) -> float:
    """The default tile size, doubled until fine tiles do not fill a large coarse source by the million."""
    area = sum(info.width * info.height * info.gsd_m**2 for info in infos if info.gsd_m)
    first = tile_m
    while area / (tile_m * (1 - overlap)) ** 2 > MANY_TILES:
        tile_m *= 2
    if tile_m != first:
        notes.append(
            f"tiles are {tile_m:g} m wide: of {first:g} m ({DEFAULT_TILE_PX} pixels of the finest source) there would "
            f"be more than {MANY_TILES:,} (give a tile size to choose)"
        )
    return tile_m


def _finest(infos: Sequence[SourceInfo]) -> float:
    known = [info.gsd_m for info in infos if info.gsd_m]
    if not known:
        raise InputError("the sources do not tell the size of their pixels on the ground",
                         "give the tile size in metres, or index whole files")
    return min(known)


def _rounded(metres: float) -> float:
    return float(f"{metres:.9g}")


def _same_sizes(ours: Sequence[float], theirs: Sequence[float]) -> bool:
    ours, theirs = sorted(set(map(_rounded, ours))), sorted(theirs)
    return len(ours) == len(theirs) and all(abs(a - b) <= 1e-6 * b for a, b in zip(ours, theirs))


def grid_text(grid: Grid) -> str:
    """The tile sizes, for messages."""
    return "whole files" if grid.whole else " and ".join(f"{s.tile_m:g} m" for s in grid.scales)


def _listed(bands: Sequence[int]) -> str:
    return ",".join(map(str, bands)) if bands else "the first colour bands"
