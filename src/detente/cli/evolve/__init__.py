"""``detente evolve``: when a conflict gets where."""
