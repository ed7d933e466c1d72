#!/usr/bin/env bash
# Makes the pictures of the help pages (resources/help/en/img) from walks through the dock in a real QGIS window: the
# tutorial in two sessions of QGIS, then menus, states, the Archive page and the windows. Takes about two minutes.
#   tools/help_pictures.sh [DOCK_WIDTH]
set -euo pipefail
cd "$(dirname "$0")/.."
width=${1:-430}
scratch=$(mktemp -d -t survey.XXXXXX)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/home"
walk() { # SCRIPT PART
  printf '{"out": "%s", "suffix": "", "part": %s, "dock_px": %s, "project": "%s/home/tutorial.qgz"}' \
    "$scratch" "$2" "$width" "$scratch" >"$scratch/plan.json"
  HOME=$scratch/home XDG_CACHE_HOME=${XDG_CACHE_HOME:-$HOME/.cache} KINSCAPE_TOUR=$scratch/plan.json \
    tools/see_qgis.sh "tests/e2e/shots/$1" --profile "$scratch/profile" --size 1280x900
}
walk tutorial.py 1
walk tutorial.py 2
walk help.py 3
walk train_walk.py 4
.venv/bin/python tools/help_pictures.py "$scratch"
