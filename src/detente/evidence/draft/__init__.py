"""A first draft of a conflict from the words of an article, by rules alone: who acts, what they can do and want.

Everything is offered with the sentence that says it, and nothing is taken silently.
"""

from detente.evidence.draft.drafting import drafted
from detente.evidence.draft.element import ELEMENT_KINDS, Draft, Element, ElementKind, Passage

__all__ = ["ELEMENT_KINDS", "Draft", "Element", "ElementKind", "Passage", "drafted"]
