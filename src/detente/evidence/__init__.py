"""Evidence: documents as they were found, and what they say. Knows nothing of conflicts."""

from detente.evidence.extract import ending_of, extract
from detente.evidence.source import UNDETERMINED, Extract, Source, SourceChanged, UnreadableSource, digest_of

__all__ = [
    "UNDETERMINED",
    "Extract",
    "Source",
    "SourceChanged",
    "UnreadableSource",
    "digest_of",
    "ending_of",
    "extract",
]
