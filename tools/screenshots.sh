#!/usr/bin/env bash
# Makes the pictures of docs/img from a walk through the dock in a real QGIS window, in the light and in the dark theme.
#   tools/screenshots.sh RASTER.tif xmin,ymin,xmax,ymax [TILE_M]     the box is what is drawn, in the raster's CRS
set -euo pipefail
[ $# -ge 2 ] || { echo "usage: tools/screenshots.sh RASTER.tif xmin,ymin,xmax,ymax [TILE_M]" >&2; exit 64; }
raster=$(realpath "$1"); box=$2 tile_m=${3:-40}
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
shot() { # THEME OPTION...
  local theme=$1; shift
  mkdir -p "$scratch/$theme"
  printf '{"raster": "%s", "archive": "%s", "tile_m": %s, "box": [%s], "out": "%s", "suffix": "_%s"}' \
    "$raster" "$scratch/$theme/harbour 2024" "$tile_m" "$box" "$scratch/$theme" "$theme" >"$scratch/$theme/plan.json"
  KINSCAPE_TOUR="$scratch/$theme/plan.json" tools/see_qgis.sh tests/e2e/shots/tour.py --size 1280x900 "$@"
  for name in $pictures; do cp "$scratch/$theme/${name}_$theme.png" docs/img/; done
}
mkdir -p docs/img
pictures="dock dock_start dock_archive dock_building dock_filters window_draw window_results" shot light
pictures="dock window_results" shot dark --dark
.venv/bin/python - docs/img/*.png <<'PY'  # 256 colours are enough where no map is seen: half the room
import sys
from PIL import Image
for path in sys.argv[1:]:
    with Image.open(path) as picture:
        small = picture.convert("RGB")
    if "window" not in path:
        small = small.quantize(256, Image.Quantize.MEDIANCUT, kmeans=3)
    small.save(path, optimize=True)
PY
ls -l docs/img
