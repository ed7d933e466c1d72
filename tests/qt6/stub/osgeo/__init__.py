"""GDAL of the stand-in: nothing."""

from qgis._nothing import Nothing

gdal = ogr = osr = Nothing()
