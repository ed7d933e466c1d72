#!/usr/bin/env bash
# The main job from end to end: index, search, then a picture and a project made by QGIS without a window.
# RASTER and BBOX (xmin,ymin,xmax,ymax in the raster's CRS) choose the imagery; without them a scene is generated.
set -euo pipefail
cd "$(dirname "$0")/.."
OUT=${OUT:-out/demo} RASTER=${RASTER:-} BBOX=${BBOX:-} TILE_M=${TILE_M:-}
if [ -n "$RASTER" ] && [ -z "$BBOX" ]; then
  echo "kinscape: error: BBOX is missing: make demo RASTER=file.tif BBOX=xmin,ymin,xmax,ymax" >&2; exit 2
fi
.venv/bin/kinscape demo --out "$OUT" ${RASTER:+--raster "$RASTER"} ${BBOX:+--bbox="$BBOX"} ${TILE_M:+--tile-m "$TILE_M"}
runtime=$PWD/build/runtime
mkdir -p "$runtime" && chmod 700 "$runtime"
env -u PYTHONPATH QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="$runtime" \
  .venv/bin/python -m kinscape.ui.layers.demo_project --raster "${RASTER:-$OUT/scene.tif}" --results "$OUT/results.gpkg" \
  --score-map "$OUT/scores.tif" --recipe "$OUT/results.recipe.json" --out "$OUT"
echo "In $OUT: results.gpkg, scores.tif, map.png, project.qgz"
