"""One example of what to find (or not to find): the part of a search that people point at."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError


@dataclass(frozen=True)
class Example:
    """Exactly one of four: a polygon on a raster, an image file, a tile of the archive, or words.

    raster + polygon: ``polygon`` is a ring of (x, y) in ``crs`` (any text that PROJ reads; "" means the raster's own).
    image: any raster or picture file, with or without georeference; ``gsd_m`` says its ground resolution if known.
    tile: a tile id of the archive (``Archive.tile_id``), with ``source`` (path or its end) where several dates hold it.
    text: what it is called, for archives whose encoder knows words (``kinscape encoders`` says which do).
    """

    raster: str = ""
    polygon: tuple[tuple[float, float], ...] = ()
    crs: str = ""
    image: str = ""
    gsd_m: float | None = None
    tile: str = ""
    source: str = ""
    text: str = ""

    def __post_init__(self) -> None:
        given = [name for name in ("raster", "image", "tile", "text") if getattr(self, name)]
        if len(given) != 1:
            raise InputError(
                "an example needs exactly one of raster, image, tile and text, not " + (" and ".join(given) or "none")
            )
        if self.raster and len(self.polygon) < 3:
            raise InputError("an example on a raster needs a polygon of at least three corners")

    @classmethod
    def box(cls, raster: str, xmin: float, ymin: float, xmax: float, ymax: float, crs: str = "") -> Example:
        if not (xmin < xmax and ymin < ymax):
            corners = ",".join(f"{v:.10g}" for v in (xmin, ymin, xmax, ymax))
            raise InputError(f"the box {corners} is empty", "give xmin,ymin,xmax,ymax")
        return cls(raster=raster, polygon=((xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax)), crs=crs)
