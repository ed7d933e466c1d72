"""Tiles and vectors on disk: manifest, blocks, commits, approximate indexes, exchange formats."""
