"""Nothing of QGIS is here."""
iface = None
plugins = {}
