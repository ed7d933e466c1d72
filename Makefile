# The two commands: `make demo` (set up, then the main job) and `make test` (set up, then all tests).
# Everything a target needs is installed by tools/setup.sh, which skips what is there.
.PHONY: help demo test test-unit test-qgis test-e2e qgis bench lint package setup clean
.DEFAULT_GOAL := help

PY := .venv/bin/python
# for `make demo`, read by tools/demo.sh
export OUT RASTER BBOX TILE_M
# QGIS needs no screen for demo and tests; a runtime folder of its own keeps Qt quiet when run as root
OFFSCREEN := env -u PYTHONPATH QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$(CURDIR)/build/runtime

help:
	@echo "make demo                 index, search and draw a generated scene; results in out/demo"
	@echo "make demo RASTER=f.tif BBOX=xmin,ymin,xmax,ymax OUT=dir    the same on your raster"
	@echo "make test                 all tests"
	@echo "make qgis                 QGIS with the plugin, in a profile of its own"
	@echo "make bench                the tables of docs/benchmarks.md"
	@echo "make lint | package | clean"

setup:
	@tools/setup.sh all
	@mkdir -p build/runtime && chmod 700 build/runtime

demo: setup
	@tools/demo.sh

test: test-unit test-qgis test-e2e

test-unit: setup
	@env -u PYTHONPATH $(PY) -m pytest -p no:pytest_qgis tests/unit

test-qgis: setup
	@$(OFFSCREEN) $(PY) -m pytest tests/qgis

test-e2e: setup
	@env -u PYTHONPATH $(PY) -m pytest -p no:pytest_qgis tests/e2e

qgis: setup
	@tools/qgis.sh

bench: setup
	@$(PY) benchmarks/run.py

lint: setup
	@$(PY) -m ruff check .
	@$(PY) -m bandit -q -r -c tools/bandit.yml core ui plugin.py __init__.py
	@$(PY) tools/package.py --check-only

package: setup
	@$(PY) tools/package.py

clean:
	rm -rf build dist out .venv .pytest_cache .ruff_cache *.egg-info
