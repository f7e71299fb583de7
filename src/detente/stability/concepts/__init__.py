"""The solution concepts, one per file: its definition, and the `CONCEPT` that the catalogue takes from it."""
