"""The model: what the analyst wrote, read, checked and written back."""

from detente.model.edit import Change, Delete, Insert, Replace
from detente.model.reader import Document, parse, read
from detente.model.save import save
from detente.model.shown import shown

__all__ = ["Change", "Delete", "Document", "Insert", "Replace", "parse", "read", "save", "shown"]
