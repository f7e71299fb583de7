"""``detente paths``: what wanted moves lead to."""
