"""The commands of a study: its sources, the quotes and comments taken from them, and what a model owes to them."""
