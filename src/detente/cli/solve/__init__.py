"""``detente solve``: which outcomes hold, and for whom."""
