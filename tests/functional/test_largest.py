"""Models with very much of something: what `check` passes is answered within bounds by every command tried."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.functional.commands import asked, run, written

LONG = "a name that goes on and on, and on " * 8


def towns(options: int, *, wants: str = "[]", name: str = "Upper", more: str = "") -> str:
    """Two towns with so many options each, which want the same."""
    parties = "".join(
        f"  {dm}:\n    name: {name} {dm}\n    preferences: {wants}\n    options:\n"
        + "".join(f"      o{k}: {{do: dig ditch {k} of {dm}}}\n" for k in range(options))
        for dm in ("u", "v")
    )
    return f"format: 1\ntitle: Ditches\ndecision_makers:\n{parties}status_quo: []\n{more}"


def scenarios(count: int) -> str:
    """Scenarios in each of which one ditch is there."""
    return "scenarios:\n" + "".join(f"  s{k}: {{title: Ditch {k}, fix: {{u.o{k % 2}: true}}}}\n" for k in range(count))


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_brief_of_many_scenarios_and_warnings_says_how_many_it_leaves_out(tmp_path: Path, language: str) -> None:
    many = "conditions:\n" + "".join(f"  c{k}: {{is: u.o0, title: a river that is deep by {k}}}\n" for k in range(40))
    model = written(tmp_path, towns(2, wants="[u.o0, u.o1, v.o0, v.o1]", more=scenarios(20) + many))
    brief = run("brief", model, "--lang", language)
    assert brief.status == 0
    assert len(brief.out.splitlines()) < 150
    assert ("37 more: run again with --full." if language == "en" else "Weitere: 37;") in brief.out
    full = run("brief", model, "--full").out
    assert "Ditch 19" in full
    assert "c39 is not used" in full


def test_where_nobody_wants_anything_what_is_done_from_outside_is_searched(tmp_path: Path) -> None:
    ran = run("inverse", written(tmp_path, towns(4)), "--target", "1")
    assert ran.status == 0
    assert "levers are searched" in ran.err


def test_the_number_of_rankings_of_many_outcomes_is_refused_in_a_line(tmp_path: Path) -> None:
    ran = run("inverse", written(tmp_path, towns(6)), "--target", "1", "--count")
    assert (ran.status, len(ran.err) < 1_000) == (4, True)
    assert "4,096 states have about 10^26,039 combinations" in ran.err


def test_a_table_headed_by_long_names_is_no_wider_than_the_window(tmp_path: Path) -> None:
    wants = run("wants", written(tmp_path, towns(2, wants="[u.o0]", name=LONG)))
    assert wants.status == 0
    assert max(map(len, wants.out.splitlines())) <= 100


def test_many_conflicts_side_by_side_name_the_outcome_in_every_part_of_the_table(tmp_path: Path) -> None:
    model = written(tmp_path, towns(2, wants="[u.o0]", more=scenarios(40)))
    lines = run("compare", model, "--all", "--limit", "40").out.splitlines()
    heads = [k for k, line in enumerate(lines) if line.startswith("───")]
    assert len(heads) > 1
    assert all(lines[k + 1].startswith("+\xa0u.o0 (2)") for k in heads)


def test_of_many_states_the_first_are_listed_and_the_rest_counted(tmp_path: Path) -> None:
    model = written(tmp_path, towns(4))
    text = run("show", model, "--states").out
    assert "And 56 more; --limit 256 shows them" in text
    assert "YYYYYYYY" not in text
    assert "YYYYYYYY" in run("show", model, "--states", "--limit", "256").out
    whole, cut = asked("show", model, "--states"), asked("show", model, "--states", "--limit", "3")
    assert (len(whole["states"]), whole["cut"], whole["counts"]) == (256, False, {"states": 256})
    assert (len(cut["states"]), cut["cut"], cut["counts"]) == (3, True, {"states": 256})


def crowd(parties: int) -> str:
    """So many parties with one option each, of whom one at most acts."""
    each = "".join(
        f"  p{k}: {{name: Party {k}, preferences: [p0.o], options: {{o: {{do: dig ditch {k}}}}}}}\n"
        for k in range(parties)
    )
    one = ", ".join(f"p{k}.o" for k in range(parties))
    return f"format: 1\ntitle: Crowd\ndecision_makers:\n{each}constraints: [{{at most one: [{one}]}}]\nstatus_quo: []\n"


def test_of_many_parties_the_first_are_told_of_and_the_rest_counted(tmp_path: Path) -> None:
    model = written(tmp_path, crowd(30))
    wants = run("wants", model)
    assert "22 parties and 6 conditions and options; --limit 90 shows all" in wants.out.replace("\n", " ")
    assert "Party 29" not in wants.out
    assert len(wants.out.splitlines()) < 70
    assert "Party 29" in run("wants", model, "--limit", "90").out
    assert len(asked("wants", model)["parties"]) == 30
    tableau = run("solve", model).out
    assert "14 more parties have no rows here" in tableau
    rows = {line.split()[1] for line in tableau.splitlines() if line.strip().startswith("SEQ p")}
    assert len(rows) == 16


def test_of_many_scenarios_the_first_are_told_of_and_the_rest_counted(tmp_path: Path) -> None:
    model = written(tmp_path, towns(1, wants="[u.o0]", more=scenarios(20).replace("o1", "o0")))
    text = run("compare", model, "--all").out
    assert "And 8 more; --limit 20 shows them" in text
    assert "20: s19" in run("compare", model, "--all", "--limit", "20").out
    assert len(asked("compare", model, "--all")["variants"]) == 20


EVERY = (
    ("check",),
    ("show",),
    ("solve",),
    ("why", "1"),
    ("why-not", "1"),
    ("paths", "--from", "1"),
    ("compare", "--fix", "u.o0=yes"),
    ("compare", "--without", "u"),
    ("evolve", "--from", "1", "--days", "30"),
    ("inverse", "--target", "1", "--level", "statements"),
    ("inverse", "--target", "1", "--reach"),
    ("wants",),
    ("ensemble", "--draws", "50"),
    ("brief",),
)


@pytest.mark.parametrize("words", EVERY, ids=" ".join)
def test_every_command_answers_a_thousand_outcomes_on_a_few_screens(words: tuple[str, ...], tmp_path: Path) -> None:
    command, *rest = words
    ran = run(command, written(tmp_path, towns(5, wants="[u.o0, not v.o0, v.o1 or u.o2]")), *rest)
    assert ran.status == 0, ran.err
    assert len(ran.out.splitlines()) < 150


def test_courses_of_more_moves_than_can_be_followed_are_refused_before_readings_are_made(tmp_path: Path) -> None:
    """Two parties of nine options have 2^27 moves each; no reading is drawn before that is said."""
    ran = run("ensemble", written(tmp_path, towns(9, wants="[u.o0]")))
    assert (ran.status, ran.out) == (4, "")
    assert "u has 134,217,728 moves" in ran.err
    assert "--no-courses" in ran.err
