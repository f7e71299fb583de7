"""``detente ensemble``: the same questions on many readings."""
