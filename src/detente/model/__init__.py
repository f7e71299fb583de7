"""The model: what the analyst wrote, read and checked."""

from detente.model.reader import Document, parse, read

__all__ = ["Document", "parse", "read"]
