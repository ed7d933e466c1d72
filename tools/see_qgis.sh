#!/usr/bin/env bash
# Shows this checkout in a real QGIS window where there is no screen: QGIS starts on a virtual display in a throw-away
# profile with the plugin loaded, runs a Python script with `iface` at hand, saves a picture of its window, and ends.
#   tools/see_qgis.sh SCRIPT.py [--out PICTURE.png] [--size 1280x820] [--dark] [--limit SECONDS] [--profile DIR] [--language xx]
# --profile keeps the QGIS profile in DIR, so that a later run finds its settings again (default: a throw-away one).
# The script defines run(done): it may return to the event loop as often as it likes (timers, signals) and calls done()
# when the picture shall be taken. It ends with status 1 if the script raised, 2 if it never called done(). Needs qgis and xvfb.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
script= out= size=1280x820 theme=default limit=180 profile= language=en_US
while [ $# -gt 0 ]; do
  case $1 in
    --out) out=$(realpath -m "$2"); shift 2 ;;
    --size) size=$2; shift 2 ;;
    --dark) theme="Night Mapping"; shift ;;
    --limit) limit=$2; shift 2 ;;
    --profile) profile=$(realpath -m "$2"); shift 2 ;;
    --language) language=$2; shift 2 ;;
    *) script=$(realpath "$1"); shift ;;
  esac
done
[ -n "$script" ] || { echo "usage: tools/see_qgis.sh SCRIPT.py [--out PICTURE.png] [--size WxH] [--dark] [--limit S]" >&2; exit 64; }
for program in qgis xvfb-run; do
  command -v "$program" >/dev/null || { echo "see_qgis: $program is not installed" >&2; exit 69; }
done

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
profiles=${profile:-$scratch/profiles}
mkdir -p "$scratch/plugins" "$scratch/run" "$profiles/profiles/default/QGIS"
chmod 700 "$scratch/run"
ln -s "$here" "$scratch/plugins/kinscape"
ini=$profiles/profiles/default/QGIS/QGIS3.ini
[ -e "$ini" ] || printf '%s\n' '[PythonPlugins]' 'kinscape=true' 'processing=true' '[qgis]' 'checkVersion=false' 'showTips=false' \
  '[UI]' "UITheme=$theme" '[locale]' 'overrideFlag=true' "userLocale=$language" 'globalLocale=en_US' \
  >"$ini"

cat >"$scratch/start.py" <<'PY'
import os
import runpy
import sys
import traceback

from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

SCRIPT, OUT = os.environ["SEE_SCRIPT"], os.environ["SEE_OUT"]


def leave(status):
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)  # QGIS would ask whether to save


def fail(kind, value, trace):
    traceback.print_exception(kind, value, trace)
    leave(1)


def done():
    if OUT:
        iface.mainWindow().grab().save(OUT)
    leave(0)


def begin():
    sys.excepthook = fail  # errors in slots too, instead of QGIS's dialog
    width, height = map(int, os.environ["SEE_SIZE"].split("x"))
    window = iface.mainWindow()
    window.showNormal()
    window.setGeometry(0, 0, width, height)
    try:
        space = runpy.run_path(SCRIPT, {"iface": iface}, "__see__")
        QTimer.singleShot(300, lambda: space["run"](done))
    except BaseException:
        fail(*sys.exc_info())


QTimer.singleShot(int(float(os.environ["SEE_LIMIT"]) * 1000), lambda: leave(2))
QTimer.singleShot(1500, begin)
PY

export SEE_SCRIPT="$script" SEE_OUT="$out" SEE_SIZE="$size" SEE_LIMIT="$limit"
export XDG_RUNTIME_DIR="$scratch/run" QT_QPA_PLATFORM=xcb QGIS_PLUGINPATH="$scratch/plugins"
unset PYTHONPATH PYTHONHOME
status=0
timeout $((limit + 60)) xvfb-run -a -s "-screen 0 ${size}x24" \
  qgis --nologo --noversioncheck --profiles-path "$profiles" --code "$scratch/start.py" || status=$?
exit "$status"
