"""Evidence: documents as they were found, and what they say. Knows nothing of conflicts.

A model names sources, and is read by every command; what reads documents is imported where that is done.
"""

from detente.evidence.source import UNDETERMINED, Extract, Source, SourceChanged, UnreadableSource, digest_of

__all__ = [
    "UNDETERMINED",
    "Extract",
    "Source",
    "SourceChanged",
    "UnreadableSource",
    "digest_of",
]
