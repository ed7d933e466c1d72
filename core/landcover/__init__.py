"""Pixels to land-cover classes, classes to histograms, histograms to distances."""
