"""How far a text can be read: what a cure has to improve."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

_CORE = "tag:yaml.org,2002:"
_DEEPEST = 60
# libyaml reads YAML 1.1, where these two characters are signs inside of words; what stands there does not matter here.
_OLD_SIGNS = re.compile(r"(?<=[^\s,\[{])\?|(?<=[^\s\"',\[{]):(?=[^\s,\[\]{}])")


def reader() -> YAML:
    """What reads; to be made once for many trials, as making it takes longer than a trial."""
    return YAML(typ="safe", pure=False)


def trouble(text: str, yaml: YAML) -> int | None:
    """The offset where reading stops; None where all of the text is one YAML document."""
    shift = int(text.startswith("\ufeff"))
    try:
        return _first_odd(yaml.parse(_OLD_SIGNS.sub("x", text[shift:])), shift)
    except MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        return min(mark.index + shift, len(text)) if mark else 0
    except YAMLError:
        return 0


def _first_odd(events: Iterable[Any], shift: int) -> int | None:
    """Where the first tag, reference or second document stands that cannot be meant."""
    anchors: set[str] = set()
    depth = documents = 0
    for event in events:
        kind = type(event).__name__
        depth += kind.endswith("gStartEvent") or kind == "SequenceStartEvent"
        depth -= kind in ("MappingEndEvent", "SequenceEndEvent")
        documents += kind == "DocumentStartEvent"
        if depth > _DEEPEST or documents > 1 or _odd(event, kind, anchors):
            return int(event.start_mark.index) + shift
        if anchor := getattr(event, "anchor", None):
            anchors.add(anchor)
    return None


def _odd(event: Any, kind: str, anchors: set[str]) -> bool:
    if kind == "AliasEvent":
        return event.anchor not in anchors
    tag = getattr(event, "tag", None)
    if tag is not None and not tag.startswith(_CORE):
        return True
    return kind == "ScalarEvent" and event.anchor is not None and not event.value and not event.style
