"""Runs every benchmark and writes docs/benchmarks.md: `make bench [KINSCAPE_DATA=...]`.

    python benchmarks/run.py [TITLE ...]     only these; the rest of the page stays as it is

A benchmark is a command that prints one JSON object on its last line; the page shows the command beside its numbers.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("KINSCAPE_DATA") or ROOT.parent / "shared" / "data")

# title, command (from the repository root), what it means
BENCHMARKS = [
    (
        "Ranking quality, files",
        [".venv/bin/kinscape", "bench", "retrieval", "--data", "DATA/scenes/ucmerced", "--json"],
        "UC Merced, 2100 images, 21 classes, leave one out. `conventions` holds each paper's way of counting.",
    ),
    (
        "Ranking quality, papers' 70/30 protocol",
        [".venv/bin/kinscape", "bench", "retrieval", "--data", "DATA/scenes/ucmerced", "--split", "0.7", "--json"],
        "The same images; 70 % archive, 30 % queries.",
    ),
    (
        "Ranking quality, through an archive",
        [".venv/bin/python", "benchmarks/ucmerced_mosaic.py", "--data", "DATA/scenes/ucmerced"],
        "All images in one mosaic, indexed and searched tile by tile: must agree with the files within 0.01.",
    ),
    (
        "Places on a real mosaic",
        [".venv/bin/python", "benchmarks/places.py", "--data", "DATA"],
        "How many of the first ten places show the same thing as the query box.",
    ),
    (
        "Ingest",
        [".venv/bin/kinscape", "bench", "ingest", "--data", "DATA/rasters/harbour_town_20cm.tif", "--json"],
        "Tiles per second, the ratio to a ResNet-18 of the same run, the cost of 50 % overlap (4x the tiles).",
    ),
    (
        "Search",
        [".venv/bin/kinscape", "bench", "search", "--json"],
        "Exact search of 1,000,000 x 32 vectors beside a bare FAISS flat search; filtered: 1 % of the area.",
    ),
    (
        "Gallery and map",
        [".venv/bin/python", "benchmarks/gallery.py"],
        "100,000 places in the dock: milliseconds to open, cut, sort, mark and filter; growth of QGIS's memory (MB).",
    ),
    (
        "Gallery view",
        [".venv/bin/python", "benchmarks/gallery_view.py"],
        "One step in the gallery with 100,000 places, offscreen: median milliseconds.",
    ),
    (
        "Plugin load",
        [".venv/bin/python", "benchmarks/plugin_load.py"],
        "What the plugin adds to QGIS's start, in milliseconds (median and largest), and the modules it brings.",
    ),
    (
        "Dock with 100,000 places",
        [".venv/bin/python", "benchmarks/dock_100k.py", "--out", "build/bench/dock_100k"],
        "A real QGIS window: milliseconds for threshold and scroll steps, stalls, growth of QGIS's memory (MB).",
    ),
    (
        "Memory",
        [".venv/bin/python", "benchmarks/memory.py", "--data", "DATA"],
        "Peak memory (MiB) of indexing a VRT of 100,000 x 100,000 pixels: the engine and its workers added up.",
    ),
]

# paths of this machine, and what would need a page of its own
LEFT_OUT = {"files", "per_class_p10", "data", "fingerprint", "notes", "failed"}


def main(titles: list[str]) -> int:
    known = [title for title, _, _ in BENCHMARKS]
    if unknown := [title for title in titles if title not in known]:
        print(f"no benchmark called {', '.join(unknown)}; there are: {', '.join(known)}", file=sys.stderr)
        return 64
    page = ROOT / "docs" / "benchmarks.md"
    sections = read(page) if titles else {}
    failed = 0
    for title, command, meaning in BENCHMARKS:
        if titles and title not in titles:
            continue
        print(f"{title} ...", file=sys.stderr, flush=True)
        sections[title], is_good = section(title, command, meaning)
        failed += not is_good
    lines = [
        "# Benchmarks",
        "",
        "Written by `make bench`; every figure comes from the command above it, on one machine, a section in one run.",
        f"Machine: {os.cpu_count()} cores, Python {sys.version.split()[0]}. Ratios travel, seconds do not.",
        "",
    ]
    body = [sections[title] for title in known if title in sections]
    page.write_text("\n".join([*lines, *body]) + "\n", encoding="utf-8")
    print(f"docs/benchmarks.md written, {failed} failed", file=sys.stderr)
    return 1 if failed else 0


def read(page: Path) -> dict[str, str]:
    """The sections of an earlier page by title."""
    parts = page.read_text(encoding="utf-8").split("\n## ")[1:] if page.is_file() else []
    return {part.split("\n", 1)[0]: "## " + part.rstrip() + "\n" for part in parts}


def section(title: str, command: list[str], meaning: str) -> tuple[str, bool]:
    """The section of one benchmark, and whether it gave figures."""
    done = subprocess.run(
        [part.replace("DATA", str(DATA), 1) for part in command], cwd=ROOT, capture_output=True, text=True
    )
    shown = " ".join(part.replace("DATA", "$KINSCAPE_DATA", 1) for part in command)
    lines = [f"## {title}", "", meaning, "", "```", shown, "```", ""]
    try:
        result = json.loads(done.stdout.strip().splitlines()[-1])
    except (IndexError, ValueError):
        return "\n".join([*lines, f"failed: {done.stderr.strip()[-300:]}", ""]), False
    lines += ["| figure | value |", "| --- | --- |"]
    lines += [f"| {name} | {json.dumps(value)} |" for name, value in result.items() if name not in LEFT_OUT]
    return "\n".join([*lines, ""]), True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
