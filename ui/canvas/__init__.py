"""Map tools and transient drawing on the canvas."""
