"""Conflicts shipped with Détente: classics with their published results, examples for teaching, the flagship."""

from detente.library.catalogue import Entry, entries, forecasts_of, names, path_of

__all__ = ["Entry", "entries", "forecasts_of", "names", "path_of"]
