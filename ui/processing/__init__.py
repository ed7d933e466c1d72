"""Kinscape in the Processing toolbox."""
