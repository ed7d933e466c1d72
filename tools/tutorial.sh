#!/usr/bin/env bash
# Walks a real QGIS window through the tutorial from an empty profile, closes it, opens it again and goes on; leaves a
# picture of the dock and of the window for each step.
#   tools/tutorial.sh OUT [--width PX] [--dark] [--language xx]     without --dark and --width: both themes at 340 and 420 px
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -ge 1 ] || { echo "usage: tools/tutorial.sh OUT [--width PX] [--dark] [--language xx]" >&2; exit 64; }
out=$(realpath -m "$1"); shift
width= options=()
while [ $# -gt 0 ]; do
  case $1 in
    --width) width=$2; shift 2 ;;
    --dark) options+=(--dark); shift ;;
    --language) options+=(--language "$2"); shift 2 ;;
    *) echo "tutorial: unknown option $1" >&2; exit 64 ;;
  esac
done
walk() { # FOLDER WIDTH OPTION...
  local folder=$1 px=$2 part; shift 2
  rm -rf "$folder"; mkdir -p "$folder/home"
  for part in 1 2; do
    printf '{"out": "%s", "suffix": "", "part": %s, "dock_px": %s, "project": "%s"}' \
      "$folder" "$part" "$px" "$folder/home/tutorial.qgz" >"$folder/plan.json"
    # a home of its own: the demo is made among the documents
    HOME=$folder/home KINSCAPE_TOUR=$folder/plan.json \
      tools/see_qgis.sh tests/e2e/shots/tutorial.py --profile "$folder/profile" --size 1280x900 "$@"
  done
  rm -rf "$folder/home" "$folder/profile" "$folder/plan.json"
}
if [ -z "$width" ] && [ ${#options[@]} -eq 0 ]; then
  for px in 340 420; do walk "$out/light_$px" "$px"; walk "$out/dark_$px" "$px" --dark; done
else
  walk "$out" "${width:-340}" ${options[@]+"${options[@]}"}
fi
echo "pictures in $out"
