"""Image -> vector: hand-made descriptors, networks, the registry, weights."""
