"""``detente inverse``: what would have to change for an outcome to hold, or to be reached."""
