"""The card of a land-cover model: what it was made of, how well it does, and where not to trust it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .classes import LandCover


def card_text(name: str, kind: str, cover: LandCover, facts: Mapping[str, Any], training: Mapping[str, Any],
              scores: Mapping[str, Any]) -> str:
    """CARD.md. facts: of the manifest; training: steps, batch, images, parameters ...; scores: of ``score.summary``, {}
    where nothing was held out."""
    recipe = facts["recipe"]
    lines = [
        f"# {name}", "", f"Land cover of overhead imagery, pixel by pixel: {', '.join(cover.names)}.", "",
        f"- Network: {kind}, {training['parameters']:,} parameters, weights stored in half precision",
        f"- Trained on: {facts['trained_on']} ({training['images']} images; without pre-trained weights)",
        f"- Licence: {facts['licence'] or 'not stated'}",
        f"- Pixels of the training images: {_pixels(facts)}",
        f"- Recipe: {training['steps']:,} steps of {training['batch']} crops of {training['input_px']} pixels; turned, "
        f"mirrored, 0.63 to 1.58 times coarser, recoloured; cross entropy balanced over the classes and Dice, "
        f"auxiliary heads, where it has some, at 0.4; AdamW {recipe['lr']:g} in one cycle; "
        f"running mean of the weights {recipe['ema']:g}; "
        f"seed {recipe['seed']}", ""]  # fmt: skip
    return "\n".join([*lines, *_scored(cover, scores, recipe["hold_out"]), *_limits(scores)]) + "\n"


def _pixels(facts: Mapping[str, Any]) -> str:
    return f"about {facts['gsd_m']:g} m; finer imagery is brought to that" if "gsd_m" in facts else "not known"


def _scored(cover: LandCover, scores: Mapping[str, Any], hold_out: list[str]) -> list[str]:
    if not scores:
        return ["No images were held out, so nothing is known of how well it does on others.", ""]
    rows = [f"| {name} | {_share(scores['iou'][name])} | {_share(scores['recall'][name])} | "
            f"{_share(scores['precision'][name])} |" for name in cover.names]
    return [f"On {scores['pixels'] / 1e6:.1f} million labelled pixels that it has not seen (held out: "
            f"{', '.join(hold_out)}): mean intersection over union {scores['miou']:.3f}, pixel accuracy "
            f"{scores['pixel_accuracy']:.3f}.", "",
            "| class | intersection over union | found of what is there | right of what is said |",
            "|---|---|---|---|", *rows, ""]


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _limits(scores: Mapping[str, Any]) -> list[str]:
    weak = sorted((v, name) for name, v in scores.get("iou", {}).items() if v is not None and v < 0.5)  # noqa: PLR2004
    told = [f"- Weak classes: {', '.join(f'{name} ({v:.2f})' for v, name in weak)}."] if weak else []
    return ["## Limits", "", *told,
            "- It knows the places of its training images. Other climates, building styles, seasons and sensors look "
            "different; compare a part of your map with the imagery before you use areas from it.",
            "- Its classes are those of its training labels, with their habits and mistakes.",
            "- Pixels much coarser than those of the training show it nothing it knows."]
