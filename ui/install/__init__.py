"""Installing the engine from QGIS: the panel, and the task behind it."""
