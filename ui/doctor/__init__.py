"""The Doctor: whether everything that Kinscape needs is there and works, and what to do where it does not."""
