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
    installed, brought = packages_distributions(), brought_by("detente[web]") | _ALWAYS_THERE
    used = {name: set(map(canonicalize_name, installed[name])) for name in ran.stdout.split() if name in installed}
    assert [name for name, kinds in used.items() if not kinds & brought] == []
