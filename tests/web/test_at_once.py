"""Many change one file at once, an editor among them, and the server is killed meanwhile: nothing is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.functional.commands import variables

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "edits.py"


def test_nothing_acknowledged_is_lost_and_nobody_is_refused_blindly() -> None:
    words = [sys.executable, str(BENCHMARK), "--clients", "3", "--saves", "60", "--kills", "2"]
    ran = subprocess.run(words, capture_output=True, check=False, timeout=300, env=variables())
    assert ran.stdout, ran.stderr
    found = json.loads(ran.stdout)
    assert (found["lost"], found["refused without both versions"], found["broken after a kill"]) == ([], 0, 0)
    assert (found["saves"], found["killed"], found["left behind"], found["met"]) == (60, 2, [], True)
