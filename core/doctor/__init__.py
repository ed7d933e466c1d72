"""What the engine can say of itself: its packages, the computer, the graphics card, an archive. Standard library only,
so that it also speaks where nothing is installed."""
