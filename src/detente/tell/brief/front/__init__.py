"""The first page of a brief: its headline, where it leads, the answers at a glance, what would change it."""
