"""``detente show``: a model put back into words."""
