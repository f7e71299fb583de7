"""The front door for Python: what a user types first, and what he types wrongly."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from tests.functional.commands import asked

import detente
from detente.answers import readings
from detente.ensemble.running import run_all
from detente.errors import DetenteError, UsageError

TOWNS = detente.load("two-towns")


@pytest.mark.parametrize(
    ("found", "command"),
    [
        (TOWNS.holds, ("solve", "two-towns", "--labels")),
        (lambda: TOWNS.why(4), ("why", "two-towns", "4")),
        (lambda: TOWNS.why("NNY", dm="up"), ("why", "two-towns", "4", "--dm", "up")),
        (TOWNS.who_wants_what, ("wants", "two-towns")),
        (lambda: TOWNS.why("deal"), ("why", "two-towns", "deal")),
        (lambda: TOWNS.paths(to="deal"), ("paths", "two-towns", "--to", "deal")),
        (
            lambda: TOWNS.evolve(on=[7, 30], about=["deal"]),
            (*["evolve", "two-towns", "--days", "7", "--days", "30", "--about", "deal"],),
        ),
        (lambda: TOWNS.scenario("no-dam").compare(), ("compare", "two-towns", "--scenario", "no-dam")),
        (lambda: TOWNS.inverse(4), ("inverse", "two-towns", "--target", "4")),
        (
            lambda: TOWNS.inverse("deal", level="levers", every=True),
            ("inverse", "two-towns", "--target", "deal", "--level", "levers", "--all"),
        ),
        (
            lambda: TOWNS.reach("deal", vary=["up"]),
            ("inverse", "two-towns", "--target", "deal", "--reach", "--vary", "up"),
        ),
        (TOWNS.sensitivity, ("sensitivity", "two-towns")),
        (
            lambda: TOWNS.sensitivity("deal", courses=False),
            ("sensitivity", "two-towns", "--about", "deal", "--no-courses"),
        ),
        (TOWNS.ensemble, ("ensemble", "two-towns")),
        (
            lambda: TOWNS.ensemble(about=["deal", 4], design="monte-carlo", draws=90, seed=3, courses=False),
            (
                *("ensemble", "two-towns", "--about", "deal", "--about", "4"),
                *("--design", "monte-carlo", "--draws", "90", "--seed", "3", "--no-courses"),
            ),
        ),
    ],
)
def test_a_result_has_the_values_that_the_command_writes(
    found: Callable[[], detente.Result], command: tuple[str, ...]
) -> None:
    frame = {"format", "model", "findings"}
    assert found().to_dict() == {key: value for key, value in asked(*command).items() if key not in frame}


def test_a_change_makes_a_new_conflict_and_leaves_the_old_one() -> None:
    fewer = TOWNS.without_option("down.sue").fix({"up.dam": False})
    assert (TOWNS.size, fewer.size) == (6, 2)
    assert set(TOWNS.options) == {"up.release", "up.dam", "down.sue"}
    assert TOWNS.without("down").parties == {"up": "Upstream"}
    other = TOWNS.prefer("up", ["release", "not dam"])
    assert other.holds("Nash").to_dict()["equilibria"] != TOWNS.holds("Nash").to_dict()["equilibria"]


def test_of_a_changed_conflict_the_states_that_would_hold_are_told_by_letters() -> None:
    found = TOWNS.without_option("up.dam").inverse("deal", concept="Nash")
    assert [answer["options"] for answer in found.to_dict()["answers"]] == [["YNN"]]
    assert "holding: “Water and no court case” (YNN)" in str(found)


def test_states_are_named_as_people_name_them() -> None:
    for name in (4, "4", "NNY", "down.sue", "sue"):
        assert TOWNS.why(name).to_dict()["state"] == 4


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (lambda: TOWNS.why(99), "no state 99"),
        (lambda: TOWNS.why("YYY"), "no feasible state"),
        (lambda: TOWNS.why(4, dm="upp"), "did you mean up"),
        (lambda: TOWNS.inverse("dael"), "did you mean deal"),
        (lambda: TOWNS.reach(4, vary=["upp"]), "did you mean up"),
        (lambda: TOWNS.sensitivity("deel"), "did you mean deal"),
        (lambda: TOWNS.ensemble(about="deel"), "did you mean deal"),
        (lambda: TOWNS.why(4, concept="SEK"), "no concept 'SEK'"),
        (lambda: TOWNS.holds("nosh"), "no concept 'nosh'"),
        (lambda: TOWNS.without("nobody"), "no decision maker 'nobody'"),
        (lambda: TOWNS.fix({"up.pay": True}), "up.pay"),
        (lambda: TOWNS.prefer("up", ["not relase"]), "did you mean release"),
        (lambda: TOWNS.without_option("down.sue").fix({"down.sue": True}), "down.sue"),
        (lambda: TOWNS.fix({"up.dam": True}).fix({"up.dam": False}), "in the changes before up.dam is taken, in this"),
        (lambda: TOWNS.fix({"up.dam": True, "up.release": True}).holds(), "no feasible state"),
        (lambda: TOWNS.fix({"up.dam": True, "up.release": True}).brief().to_dict(), "no feasible state"),
        (lambda: TOWNS.evolve(rates={"up": 1e30}), "between 1e-9 and 1e9"),
        (lambda: TOWNS.scenario("flood"), "no scenario 'flood'"),
        (lambda: TOWNS.why(4).to_frame(), "no table"),
        (lambda: TOWNS.paths(to="del"), "did you mean deal"),
        (lambda: TOWNS.evolve(on=["2025-02-30"]), "2025-02-30"),
        (lambda: TOWNS.evolve(rates={"nobody": 1}), "nobody"),
        (TOWNS.compare, "nothing was changed"),
        (lambda: detente.load("two-town"), "two-town"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(wrong: Callable[[], object], said: str) -> None:
    with pytest.raises(DetenteError) as raised:
        wrong()
    assert said in str(raised.value)
    assert "Traceback" not in str(raised.value)


def test_a_brief_is_read_and_written_as_a_page(tmp_path: Path) -> None:
    brief = detente.load("two-towns").brief(language="de")
    page = brief.to_html(tmp_path / "brief.html")
    assert (tmp_path / "brief.html").read_text(encoding="utf-8") == page
    assert brief.to_dict()["answers"][0]["question"] in page
    assert "Würde die Einigung halten?" in str(brief)
    assert "<script" not in brief._repr_html_()


def test_a_brief_of_a_changed_conflict_is_about_the_change() -> None:
    plain, changed = TOWNS.brief().to_dict(), TOWNS.without_option("down.sue").brief().to_dict()
    assert plain["answers"][0]["answer"] != changed["answers"][0]["answer"]


def test_readings_that_are_interrupted_say_what_was_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    def stopping(*given: object, **named: object) -> Iterator[tuple[int, bytes]]:
        yield next(run_all(*given, **named))  # type: ignore[arg-type]
        raise KeyboardInterrupt

    monkeypatch.setattr(readings, "run_all", stopping)
    found = TOWNS.ensemble(design="monte-carlo", draws=3_000)
    values = found.to_dict()
    assert (values["draws"], values["of"], values["stopped"], values["partial"]) == (1_000, 3_000, True, True)
    assert "1,000 of 3,000 readings" in str(found)


def test_a_cell_is_html_that_stands_alone() -> None:
    page = TOWNS.who_wants_what()._repr_html_()
    assert "<script" not in page
    assert "http" not in page
    assert "Water and no court case" in page


def test_results_speak_the_language_they_are_asked_in() -> None:
    german = detente.load("two-towns", language="de")
    assert "(4)" in str(german.why(4))
    assert german.parties["up"] == "Oberstadt"


@pytest.mark.parametrize("wrong", [5, None, "x" * 5000])
def test_what_is_no_path_and_no_name_is_met_with_a_sentence(wrong: Any) -> None:
    with pytest.raises(UsageError, match="path"):
        detente.load(wrong)


def test_a_name_alone_is_no_conflict() -> None:
    with pytest.raises(UsageError, match=r"detente\.load"):
        detente.Conflict(cast("Any", "two-towns"))


def test_a_conflict_stays_as_it_is() -> None:
    towns = detente.load("two-towns")
    with pytest.raises(UsageError, match="stays as it is"):
        towns.concept = "GMR"
    assert towns.concept == "SEQ"


def test_a_method_is_told_about_its_own_argument_and_not_of_a_flag() -> None:
    with pytest.raises(UsageError, match="expected True") as refused:
        detente.load("two-towns").fix({"up.dam": cast("Any", 1)})
    assert "--" not in str(refused.value)


def test_one_party_is_not_called_parties() -> None:
    alone = detente.load("two-towns").without("down")
    assert "1 party," in repr(alone)
