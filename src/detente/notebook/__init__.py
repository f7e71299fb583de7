"""The front door for Python: conflicts that answer, in a script, a console or a notebook."""

from detente.notebook.conflict import Conflict
from detente.notebook.result import Result

__all__ = ["Conflict", "Result"]
