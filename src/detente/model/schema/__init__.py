"""The shape of a conflict file, and its JSON Schema."""

from detente.model.schema.asked import CONSTRAINT_KINDS, GRAPH_QUESTION_KINDS, QUESTION_KINDS
from detente.model.schema.cited import QUOTE, SOURCE
from detente.model.schema.file import FILE, json_schema, json_schema_text
from detente.model.schema.texts import LONGEST_PROSE, LONGEST_TEXT

__all__ = [
    "CONSTRAINT_KINDS",
    "FILE",
    "GRAPH_QUESTION_KINDS",
    "LONGEST_PROSE",
    "LONGEST_TEXT",
    "QUESTION_KINDS",
    "QUOTE",
    "SOURCE",
    "json_schema",
    "json_schema_text",
]
