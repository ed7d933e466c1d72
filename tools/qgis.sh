#!/usr/bin/env bash
# Opens QGIS in a profile of its own with this checkout loaded as the plugin. Extra arguments go to QGIS.
set -euo pipefail
cd "$(dirname "$0")/.."
home=$PWD/.qgis-profile
plugins=$home/plugins
mkdir -p "$plugins" "$home/profiles/profiles/default/QGIS"
ln -sfn "$PWD" "$plugins/kinscape"
ini=$home/profiles/profiles/default/QGIS/QGIS3.ini
if [ ! -e "$ini" ]; then
  printf '[PythonPlugins]\nkinscape=true\nprocessing=true\n[qgis]\ncheckVersion=false\nshowTips=false\n' >"$ini"
fi
exec env -u PYTHONPATH QGIS_PLUGINPATH="$plugins" qgis --nologo --noversioncheck --profiles-path "$home/profiles" "$@"
