"""What the browser needs is what the extra ``web`` brings."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions, requires
from itertools import chain
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_PROJECT: dict[str, Any] = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
_NAMES = "import sys, detente.web.serve; print(*{name.partition('.')[0] for name in sys.modules})"
_ALWAYS_THERE = {"detente", "setuptools"}


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


def _brought_by(name: str) -> set[str]:
    pending, seen = [Requirement(name)], set[str]()
    while pending:
        if str(need := pending.pop()) not in seen:
            seen.add(str(need))
            pending += _needs(need)
    return {canonicalize_name(Requirement(need).name) for need in seen}


def test_the_browser_starts_with_what_its_extra_brings() -> None:
    ran = subprocess.run([sys.executable, "-c", _NAMES], capture_output=True, text=True, check=True)
    installed = packages_distributions()
    used = {canonicalize_name(kind) for name in ran.stdout.split() for kind in installed.get(name, ())}
    assert used - _ALWAYS_THERE <= _brought_by("detente[web]")
