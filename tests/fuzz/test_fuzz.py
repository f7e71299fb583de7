"""Every target with a few inputs; `make fuzz` tries many."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.fuzz.targets import Target, all_targets


@pytest.mark.parametrize("target", all_targets(), ids=lambda target: target.name)
def test_what_is_fuzzed_holds(target: Target) -> None:
    given(target.inputs)(target.check)()
