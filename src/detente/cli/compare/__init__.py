"""``detente compare``: a conflict with and without a change."""
