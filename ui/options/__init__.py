"""Settings and their page in QGIS Options."""
