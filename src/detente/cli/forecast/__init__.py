"""``detente forecast``: each command is in one of these modules, in the order in which they are needed."""

from detente.cli.forecast import entering, reading, scoring, transferring
from detente.cli.forecast.group import forecast

__all__ = ["entering", "forecast", "reading", "scoring", "transferring"]
