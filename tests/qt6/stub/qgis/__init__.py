"""A stand-in for QGIS's Python package; see README.md."""
