"""The server that owners run: accounts, budgets, limits, worker processes."""
