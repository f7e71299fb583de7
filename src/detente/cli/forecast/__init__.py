"""``detente forecast``: each command is in one of these modules, in the order in which they are needed."""

from detente.cli.forecast import drafting, entering, promising, reading, scoring, transferring
from detente.cli.forecast.group import forecast

__all__ = ["drafting", "entering", "forecast", "promising", "reading", "scoring", "transferring"]
