"""What the browser needs is what the extra ``web`` brings."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import packages_distributions

from packaging.utils import canonicalize_name
from tests.needs import brought_by

_NAMES = "import sys, detente.web.serve; print(*{name.partition('.')[0] for name in sys.modules})"
_ALWAYS_THERE = {"detente", "setuptools"}


def test_the_browser_starts_with_what_its_extra_brings() -> None:
    ran = subprocess.run([sys.executable, "-c", _NAMES], capture_output=True, text=True, check=True)
    installed = packages_distributions()
    used = {canonicalize_name(kind) for name in ran.stdout.split() for kind in installed.get(name, ())}
    assert used - _ALWAYS_THERE <= brought_by("detente[web]")
