"""Results as layers: groups, styles, legends."""
