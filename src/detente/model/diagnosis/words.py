"""The words of a conflict file by which a line is recognised where its YAML is wrong."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TOP = _words(
    """format title as_of summary decision_makers conditions constraints status_quo scenarios events readings ensemble
    questions sources quotes states"""
)
PARTY = _words("name short plural options preferences ranking weights rate moves")
CONSTRAINED = _words("never always") | {"at most one", "exactly one"}
ENTRY = CONSTRAINED | _words("want ask") | {"any of"}
"""What the entries of lists begin with."""
BY_NAME = _words("decision_makers options conditions scenarios events readings sources quotes")
"""Keys under which things stand by name, not in a list."""
OPTION = _words("do undo short only chance")
QUOTE = _words("source says exact prefix suffix speaker via status claim denied_by translation")
_OTHER = _words(
    """is because evidence confidence note about scenario on fix without without_options add unless rates weight who
    published author publisher language
    url doi per_day weight group negated named"""
)
KNOWN = TOP | PARTY | ENTRY | OPTION | QUOTE | _OTHER
LANGUAGES = _words("en de fr es it pl nl uk ru")
FOR_PEOPLE = _words("title name short do undo because note summary says exact who publisher author")
"""Keys whose values are texts for people, not statements."""
