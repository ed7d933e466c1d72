"""Cuts the pictures of tests/e2e/shots to what matters and makes them small: resources/help/en/img.

    .venv/bin/python tools/help_pictures.py FOLDER_WITH_PICTURES
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

OUT = Path(__file__).resolve().parent.parent / "resources" / "help" / "en" / "img"
WIDE_PX = 600  # what fits into the help window

# name -> (picture of the walk, part of it as left, top, right, bottom in pixels or None, colours)
PICTURES = {
    "window": ("06_places_window", None, 200),
    "tut_start": ("01_start_dock", (0, 0, 450, 560), 64),
    "tut_demo": ("02_demo_dock", (0, 210, 450, 600), 64),
    "tut_scene": ("03_archive_window", (226, 103, 1334, 905), 96),
    "tut_draw": ("04_draw_window", (330, 400, 790, 700), 64),
    "tut_example": ("05_example_dock", (0, 0, 450, 300), 128),
    "tut_marks": ("07_marked_dock", (0, 90, 450, 780), 160),
    "tut_why": ("why", None, 160),
    "tut_again": ("09_again_dock", (0, 90, 450, 620), 160),
    "tut_threshold": ("10_threshold_window", (226, 103, 1334, 905), 128),
    "tut_reopened": ("12_reopened_dock", (0, 90, 450, 600), 160),
    "layers": ("06_places_window", (0, 103, 224, 460), 64),
    "search_page": ("search_dock", None, 160),
    "search_add": ("menu_like", None, 32),
    "search_filters": ("search_filters", (0, 90, 450, 560), 96),
    "search_nothing": ("search_nothing", (0, 90, 450, 700), 96),
    "results_panel": ("results_panel", None, 160),
    "results_limits": ("results_limits", None, 64),
    "menu_export": ("menu_export", None, 32),
    "menu_recipe": ("menu_recipe", None, 32),
    "report": ("report", None, 128),
    "archive_new": ("archive_new", None, 64),
    "tile_size": ("archive_tile_window", (330, 360, 770, 650), 64),
    "archive_building": ("archive_building", (0, 90, 450, 640), 64),
    "archive_inside": ("archive_inside", (0, 330, 450, 560), 64),
    "archive_missing": ("archive_missing", (0, 0, 450, 230), 64),
    "train_page": ("train_from_places_dock", (0, 90, 450, 620), 64),
    "train_running": ("train_training_dock", (0, 90, 450, 600), 64),
    "train_done": ("train_done_dock", (0, 90, 450, 700), 128),
    "install_panel": ("install_panel", (0, 0, 450, 430), 64),
    "install_failed": ("install_failed", None, 64),
    "doctor": ("doctor", None, 64),
    "options": ("options", None, 64),
}


def main(folder: Path) -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    for name, (source, part, colours) in PICTURES.items():
        path = folder / f"{source}.png"
        with Image.open(path) as picture:
            whole = picture.convert("RGB")
        save(fitted(whole.crop(inside(part, whole)) if part else whole), name, colours)
    save(overlap_sketch(), "overlap", 32)
    print(f"{sum(file.stat().st_size for file in OUT.glob('*.png')) / 1e6:.2f} MB in {OUT}")


def inside(part: tuple[int, int, int, int], picture: Image.Image) -> tuple[int, int, int, int]:
    left, top, right, bottom = part
    return left, top, min(right, picture.width), min(bottom, picture.height)


def fitted(picture: Image.Image) -> Image.Image:
    if picture.width <= WIDE_PX:
        return picture
    size = (WIDE_PX, round(picture.height * WIDE_PX / picture.width))
    return picture.resize(size, Image.Resampling.LANCZOS)


def save(picture: Image.Image, name: str, colours: int) -> None:
    small = picture.quantize(colours, Image.Quantize.MEDIANCUT, kmeans=2, dither=Image.Dither.NONE)
    small.save(OUT / f"{name}.png", optimize=True)
    print(f"{name}.png {picture.width} x {picture.height}, {(OUT / f'{name}.png').stat().st_size / 1000:.0f} kB")


def overlap_sketch() -> Image.Image:
    """A thing on the edge of tiles: cut in four without overlap, whole in one tile with half."""
    scale, side = 2, 62
    picture = Image.new("RGB", (460 * scale, 190 * scale), "white")
    draw = ImageDraw.Draw(picture)
    font = ImageFont.load_default(13 * scale)

    def box(x: float, y: float, wide: float, **style: object) -> None:
        draw.rectangle([v * scale for v in (x, y, x + wide, y + wide)], **style)

    for left, text in ((30, "without overlap"), (270, "with half an overlap")):
        for row in range(2):
            for col in range(2):
                box(left + col * side, 20 + row * side, side, outline="#4a5a6a", width=scale)
        middle = (left + side, 20 + side)
        around = (middle[0] - 20, middle[1] - 20, middle[0] + 20, middle[1] + 20)
        draw.ellipse([v * scale for v in around], fill="#2f7d5b")
        draw.text(((left + side) * scale, 160 * scale), text, fill="#202020", font=font, anchor="ma")
    box(270 + side / 2, 20 + side / 2, side, outline="#c0247f", width=2 * scale)
    return picture.resize((460, 190), Image.Resampling.LANCZOS)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
