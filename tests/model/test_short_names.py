"""Short names of decision makers and options: read, refused in their place, and missed where there are none."""

from __future__ import annotations

import pytest
from tests.model.texts import TOWNS

from detente.errors import ModelError
from detente.model import parse

NAMED = TOWNS.replace("undo: hold", "short: {en: water, de: Wasser}, undo: hold").replace(
    "name: Downstream", "name: Downstream\n    short: lower town"
)


def test_a_short_name_is_read_per_language() -> None:
    up, down = parse(NAMED).conflict.decision_makers
    assert up.short_name is None
    assert down.short_name is not None
    assert down.short_name.said("de") == "lower town"
    first, second = (option.short_name for option in up.options)
    assert first is not None
    assert (first.said("en"), first.said("de"), second) == ("water", "Wasser", None)


@pytest.mark.parametrize("wrong", ["water for all towns", "''", "[water]"])
def test_what_is_no_phrase_of_at_most_three_words_is_refused_where_it_stands(wrong: str) -> None:
    text = TOWNS.replace("undo: hold", f"short: {wrong}, undo: hold")
    with pytest.raises(ModelError) as caught:
        parse(text)
    (finding,) = caught.value.findings
    line = next(k for k, content in enumerate(text.splitlines(), start=1) if "short:" in content)
    assert finding.place is not None
    assert (finding.place.line, finding.place.column) == (line, text.splitlines()[line - 1].index(wrong) + 1)


def test_a_condition_has_a_short_name_as_well() -> None:
    named = TOWNS.replace("{is: not deal, ", "{is: not deal, short: {en: a quarrel, de: ein Streit}, ")
    deal, quarrel = parse(named).conflict.conditions
    assert deal.short_name is None
    assert quarrel.short_name is not None
    assert quarrel.short_name.said("de") == "ein Streit"
