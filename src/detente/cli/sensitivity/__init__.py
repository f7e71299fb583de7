"""``detente sensitivity``: which single changes turn an answer."""
