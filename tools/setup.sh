#!/usr/bin/env bash
# Sets up what Kinscape needs on this machine, and skips whatever is already there:
#   tools/setup.sh qgis   QGIS 3.40 or newer (on Debian: from the release's backports), Xvfb and a font
#   tools/setup.sh env    .venv with the engine's packages, made by the system Python so that `qgis` is importable
# The heavy packages are installed once per lock file, in a cache outside the checkout, and joined to each
# checkout's small .venv by a .pth file: a second clone is ready in seconds.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'setup: %s\n' "$*" >&2; }
die() { printf 'setup: error: %s\n' "$*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"
  else die "needs root to install packages: run as root, or install QGIS 3.40 or newer yourself, then run this again"; fi
}

SYSTEM_PYTHON=${KINSCAPE_PYTHON:-/usr/bin/python3}

qgis_is_here() {
  env -u PYTHONPATH -u PYTHONHOME "$SYSTEM_PYTHON" - 2>/dev/null <<'PY'
import sys
from qgis.core import Qgis
sys.exit(Qgis.QGIS_VERSION_INT < 34000)
PY
}

# The backports of a Debian release live beside the release itself: take the address from the machine's own source.
add_backports() {
  . /etc/os-release
  local suite="${VERSION_CODENAME}-backports" target=/etc/apt/sources.list.d/kinscape-backports.sources found
  if grep -rqs "$suite" /etc/apt/sources.list /etc/apt/sources.list.d/; then return; fi
  found=$("$SYSTEM_PYTHON" - "$VERSION_CODENAME" <<'PY'
import glob, re, sys
release = sys.argv[1]
for name in sorted(glob.glob("/etc/apt/sources.list.d/*.sources")):
    for stanza in re.split(r"\n\s*\n", open(name).read()):
        field = dict(re.findall(r"^([A-Za-z-]+):[ \t]*(.*)$", stanza, re.M))
        if release in field.get("Suites", "").split() and "deb" in field.get("Types", "").split():
            print(field["URIs"].split()[0], field.get("Signed-By", "-")); sys.exit()
for line in open("/etc/apt/sources.list") if glob.glob("/etc/apt/sources.list") else []:
    m = re.match(r"deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s", line)
    if m and m[3] == release:
        key = re.search(r"signed-by=(\S+)", m[1] or "")
        print(m[2], key[1] if key else "-"); sys.exit()
PY
  ) || true
  [ -n "$found" ] || die "no apt source for $VERSION_CODENAME found from which to derive its backports: install QGIS 3.40 or newer yourself"
  local uri=${found% *} key=${found##* }
  { echo "Types: deb"; echo "URIs: $uri"; echo "Suites: $suite"; echo "Components: main"
    if [ "$key" != - ]; then echo "Signed-By: $key"; fi; } | as_root tee "$target" >/dev/null
  say "added $suite from the machine's own Debian source ($target)"
}

setup_qgis() {
  if ! qgis_is_here; then
    [ -r /etc/os-release ] && . /etc/os-release
    [ "${ID:-}" = debian ] || die "QGIS 3.40 or newer is not installed for $SYSTEM_PYTHON. Install it from the QGIS project's packages for ${PRETTY_NAME:-your system} (README, 'Other systems'), then run this again"
    say "installing QGIS from backports (about 90 s)"
    add_backports
    as_root apt-get update -q >/dev/null 2>&1 || as_root apt-get update -q >&2 || true
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends -t "${VERSION_CODENAME}-backports" \
      qgis python3-qgis qgis-plugin-grass- >&2 || die "apt could not install QGIS; its message is above"
    qgis_is_here || die "QGIS was installed but $SYSTEM_PYTHON cannot import it"
  fi
  local missing=()
  command -v xvfb-run >/dev/null || missing+=(xvfb xauth)
  dpkg -s python3-venv >/dev/null 2>&1 || missing+=(python3-venv)
  dpkg -s fonts-open-sans >/dev/null 2>&1 || missing+=(fonts-open-sans)
  # the server's other database, for its tests; they skip with a reason where it is absent
  command -v initdb >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)
  if [ ${#missing[@]} -gt 0 ] && command -v apt-get >/dev/null; then
    say "installing ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >/dev/null \
      || die "apt could not install ${missing[*]}"
  fi
}

setup_env() {
  local lock=requirements.lock key cache site
  key=$( { cat "$lock"; "$SYSTEM_PYTHON" -c 'import sys, platform; print(sys.version, platform.machine())'; } | sha256sum | cut -c1-16)
  cache=${KINSCAPE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/kinscape}/env-$key
  mkdir -p "$(dirname "$cache")"
  # two set-ups at once (two clones, CI beside a developer) must not fill the same folder
  if command -v flock >/dev/null; then exec 9>"$cache.lock"; flock 9; fi
  if [ ! -e "$cache/ready" ]; then
    say "installing the engine's packages into $cache (5.8 GB with CUDA libraries, once per lock file)"
    rm -rf "$cache"
    "$SYSTEM_PYTHON" -m venv --system-site-packages "$cache"
    env -u PYTHONPATH "$cache/bin/python" -m pip install -qq --no-input --disable-pip-version-check -r "$lock" \
      || { rm -rf "$cache"; die "pip could not install the engine's packages; its message is above. Network, proxy or disk space are the usual causes; run this again when mended"; }
    touch "$cache/ready"
  fi
  site=$(echo "$cache"/lib/python3*/site-packages)
  local stamp=.venv/kinscape-env
  if [ "$(cat "$stamp" 2>/dev/null)" = "$key" ] && [ -x .venv/bin/kinscape ] && [ .venv/bin/kinscape -nt pyproject.toml ]; then return; fi
  say "making .venv"
  rm -rf .venv
  "$SYSTEM_PYTHON" -m venv --system-site-packages --without-pip .venv
  echo "$site" >"$(echo .venv/lib/python3*/site-packages)/kinscape_packages.pth"
  # pip of the cache, acting on this checkout's .venv; the build needs no network
  env -u PYTHONPATH PYTHONPATH="$site" .venv/bin/python -m pip install -qq --no-input --disable-pip-version-check \
    --no-build-isolation --no-deps -e . || die "could not install the checkout into .venv"
  touch .venv/bin/kinscape; echo "$key" >"$stamp"
}

# An environment with PyQt6 for tests/qt6: QGIS 4 stands on it, and the packaged QGIS here on PyQt5.
setup_qt6() {
  local lock=tests/qt6/requirements.txt key cache
  key=$( { cat "$lock"; "$SYSTEM_PYTHON" -c 'import sys, platform; print(sys.version, platform.machine())'; } | sha256sum | cut -c1-16)
  cache=${KINSCAPE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/kinscape}/qt6-$key
  if command -v flock >/dev/null; then exec 8>"$cache.lock"; flock 8; fi
  if [ ! -e "$cache/ready" ]; then
    say "installing PyQt6 for its tests into $cache (370 MB, once)"
    rm -rf "$cache"
    "$SYSTEM_PYTHON" -m venv "$cache"
    env -u PYTHONPATH "$cache/bin/python" -m pip install -qq --no-input --disable-pip-version-check -r "$lock" 2>/dev/null \
      || { rm -rf "$cache"; say "PyQt6 could not be installed: its tests are skipped"; return; }
    touch "$cache/ready"
  fi
  [ -e .venv/qt6 ] || ln -sfn "$cache" .venv/qt6
}

case ${1:-all} in
  qgis) setup_qgis ;;
  env) setup_env ;;
  qt6) setup_qt6 ;;
  all) setup_qgis; setup_env; setup_qt6 ;;
  *) die "usage: tools/setup.sh [qgis|env|qt6|all]" ;;
esac
