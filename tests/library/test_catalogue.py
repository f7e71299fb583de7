"""The library as a list: names, files, sizes."""

from __future__ import annotations

import subprocess
import sys

import pytest

from detente.errors import UsageError
from detente.library import entries, names, path_of


def test_names_are_sorted_and_every_name_has_a_file() -> None:
    assert list(names()) == sorted(names())
    assert {"elmira", "cuban-missile-crisis", "prisoners-dilemma"} <= set(names())
    assert all(path_of(name).is_file() for name in names())


def test_a_misspelt_name_is_answered_with_the_one_meant() -> None:
    with pytest.raises(UsageError, match="no conflict 'elmria'; did you mean 'elmira'"):
        path_of("elmria")


@pytest.mark.parametrize("name", ["zzzzzz", "", "../errors", "elmira.yaml/../..", "/etc/passwd"])
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(UsageError, match="no conflict"):
        path_of(name)


def test_an_unlike_name_is_answered_with_all_names() -> None:
    with pytest.raises(UsageError, match=r"it has chicken, .*two-towns"):
        path_of("zzzzzz")


def test_entries_say_how_large_each_conflict_is() -> None:
    sizes = {entry.name: (entry.decision_makers, entry.options, entry.states) for entry in entries()}
    assert tuple(sizes) == names()
    assert sizes["elmira"] == (3, 5, 12)
    assert sizes["toll-road"] == (3, 0, 5)


def test_entries_summarise_in_one_short_sentence() -> None:
    for entry in entries():
        for language, said in entry.summary.by_language:
            assert said.endswith("."), (entry.name, language)
            assert "\n" not in said
            assert 10 < len(said) <= 200, (entry.name, language, len(said))


def test_listing_needs_no_numbers() -> None:
    """`detente library` starts quickly because it computes nothing: not even numpy."""
    code = "import sys; from detente.library import entries; entries(); print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
