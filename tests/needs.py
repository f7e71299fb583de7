"""What is installed with the package and with each of its extras, as pyproject.toml says today."""

from __future__ import annotations

import tomllib
from importlib.metadata import requires
from itertools import chain
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_PROJECT: dict[str, Any] = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = frozenset(_PROJECT["optional-dependencies"])


def _needs(of: Requirement) -> list[Requirement]:
    if of.name == "detente":  # as the project says today, not as it was once installed
        optional = _PROJECT["optional-dependencies"]
        return [
            Requirement(need) for need in chain(_PROJECT["dependencies"], *(optional[extra] for extra in of.extras))
        ]
    needs = map(Requirement, requires(of.name) or ())
    return [
        need for need in needs if not need.marker or any(need.marker.evaluate({"extra": x}) for x in of.extras | {""})
    ]


def brought_by(name: str) -> set[str]:
    """The distributions that installing one brings, itself included; an extra is named in brackets."""
    pending, seen = [Requirement(name)], set[str]()
    while pending:
        if str(need := pending.pop()) not in seen:
            seen.add(str(need))
            pending += _needs(need)
    return {canonicalize_name(Requirement(need).name) for need in seen}
