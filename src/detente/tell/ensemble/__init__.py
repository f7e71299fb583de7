"""What many readings of a conflict say, told."""

from detente.tell.ensemble.listed import records, values
from detente.tell.ensemble.shown import blocks

__all__ = ["blocks", "records", "values"]
