"""Installing the engine's packages without a terminal: into an environment of its own, from an index or a folder of
wheels, step by step, each of which can be interrupted and taken up again. Standard library only."""
