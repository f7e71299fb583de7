"""Suggestions: sentences of a source that report what somebody said or that hedge, for a person to accept or not."""

from detente.evidence.suggest.candidate import Candidate, Cue, Mark
from detente.evidence.suggest.candidates import candidates, has_rules
from detente.evidence.suggest.names import mark_names

__all__ = ["Candidate", "Cue", "Mark", "candidates", "has_rules", "mark_names"]
