"""What the Archive page remembers of earlier builds: the options last used, and how fast each encoder was here."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsSettings

from ..options.settings import GROUP

_OPTIONS, _RATES = f"{GROUP}/build/options", f"{GROUP}/build/rates"
MOST_RATES = 5
LEAST_TILES = 500  # a smaller build is over before its speed means anything
_SPREAD = 1.5  # of a single measurement: other rasters are read faster or slower


def remember_build(fields: dict[str, Any], summary: dict[str, Any]) -> None:
    """Keep the options of a build that came to its end, and its speed."""
    kept = {name: fields[name] for name in ("overlap", "encoder", "cover") if fields.get(name) not in (None, "")}
    if fields.get("tile_m"):
        kept["tile_m"] = float(fields["tile_m"][0])
    if kept:
        QgsSettings().setValue(_OPTIONS, json.dumps(kept))
    tiles, seconds = summary.get("new_tiles") or 0, float(summary.get("seconds") or 0)
    encoder = (summary.get("encoder") or {}).get("name", "")
    if encoder and tiles >= LEAST_TILES and seconds > 0:
        rates = _load(_RATES)
        own = rates.get(encoder)
        rates[encoder] = [*(own if isinstance(own, list) else []), round(tiles / seconds, 2)][-MOST_RATES:]
        QgsSettings().setValue(_RATES, json.dumps(rates))


def last_options() -> dict[str, Any]:
    """overlap (share), encoder, cover, tile_m of the last build; only those that are known and make sense."""
    found, out = _load(_OPTIONS), {}
    if isinstance(found.get("overlap"), (int, float)) and 0 <= found["overlap"] < 1:
        out["overlap"] = float(found["overlap"])
    if isinstance(found.get("tile_m"), (int, float)) and found["tile_m"] > 0:
        out["tile_m"] = float(found["tile_m"])
    for name in ("encoder", "cover"):
        if isinstance(found.get(name), str):
            out[name] = found[name]
    return out


def seconds_range(encoder: str, tiles: int) -> tuple[float, float] | None:
    """(least, most) seconds for so many tiles, by what was measured on this computer; None before a first build."""
    rates = _load(_RATES).get(encoder)
    rates = [r for r in rates if isinstance(r, (int, float)) and r > 0] if isinstance(rates, list) else []
    if not rates:
        return None
    slow, fast = min(rates), max(rates)
    if fast < slow * _SPREAD:
        middle = (slow * fast) ** 0.5
        slow, fast = middle / _SPREAD**0.5, middle * _SPREAD**0.5
    return tiles / fast, tiles / slow


def _load(key: str) -> dict[str, Any]:
    try:
        found = json.loads(QgsSettings().value(key, "{}"))
    except (TypeError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
