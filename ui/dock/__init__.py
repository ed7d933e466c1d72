"""The dock: pages, query strip, hit list."""
