"""A walk through a draft: what each step makes of it, and that every step can be taken back."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from detente.answers.drafting import Drafted, fitted, known_of
from detente.answers.first_model import FirstModel
from detente.answers.walk import Walk
from detente.errors import UsageError
from detente.evidence.draft import Draft, Element, Passage

TEXT = (
    "Arland could close the bridge. Its capital Avel plans a toll. Borland demanded a treaty by 1 May. "
    "If Borland leaves, the bridge falls."
)


def _passage(words: str) -> Passage:
    start = TEXT.index(words)
    return Passage(start, start + len(words), words)


CLOSE, TOLL = _passage("Arland could close the bridge."), _passage("Its capital Avel plans a toll.")
TREATY, FALLS = _passage("Borland demanded a treaty by 1 May."), _passage("If Borland leaves, the bridge falls.")
ELEMENTS = (
    Element("party", "Arland", (CLOSE, TOLL), id="arland", aliases=("Arland", "Avel")),
    Element("party", "Borland", (TREATY, FALLS), id="borland", aliases=("Borland",)),
    Element("option", "close the bridge", (CLOSE,), owner="arland", undo="open the bridge", sort="can"),
    Element("option", "levy a toll", (TOLL,), owner="arland", sort="plan"),
    Element("demand", "demanded a treaty", (TREATY,), owner="borland"),
    Element("deadline", "by 1 May", (TREATY,), date=datetime.date(2025, 5, 1)),
    Element("fork", "If Borland leaves, the bridge falls.", (FALLS,), owner="borland"),
)


def walk_of(*elements: Element, date: datetime.date | None = None) -> Walk:
    whole = fitted(Draft("en", elements), TEXT)
    return Walk(Drafted("news.txt", "en", date, whole, known_of(TEXT, whole, (), {})))


@pytest.fixture
def walk() -> Walk:
    return walk_of(*ELEMENTS)


def _labels(walk: Walk) -> list[str]:
    return [one.label for one in walk.drafted.elements]


def _owners(walk: Walk) -> dict[str, str]:
    return {one.label: one.owner for one in walk.drafted.elements if one.owner}


def test_what_is_kept_is_what_is_before(walk: Walk) -> None:
    assert [one.label for one in walk.keep().keep().decided.elements] == ["Arland", "Borland"]
    assert walk.keep_all().is_done
    assert walk.keep_all().decided.elements == walk.drafted.elements


def test_a_party_takes_with_it_what_is_its_own(walk: Walk) -> None:
    assert _labels(walk.drop()) == ["Borland", "demanded a treaty", "by 1 May", "If Borland leaves, the bridge falls."]
    assert walk.drop().one.label == "Borland"


def test_two_parties_become_one_with_all_that_both_have(walk: Walk) -> None:
    merged = walk.merge(walk.others[0])
    assert merged.one.label == "Borland"
    assert merged.one.aliases == ("Arland", "Avel")
    assert set(_owners(merged).values()) == {"borland"}
    assert [one.text for one in merged.one.passages] == [CLOSE.text, TOLL.text, TREATY.text]


def test_two_options_become_one_with_the_passages_of_both(walk: Walk) -> None:
    at = walk.keep().keep()
    merged = at.merge(at.others[0])
    assert merged.one.label == "levy a toll"
    assert merged.one.passages == (CLOSE, TOLL)


def test_a_name_split_off_takes_what_is_said_under_it_alone(walk: Walk) -> None:
    apart = walk.split("Avel")
    assert [(one.id, one.label, one.aliases) for one in apart.parties[:2]] == [
        ("arland", "Arland", ("Arland",)),
        ("avel", "Avel", ()),
    ]
    assert (_owners(apart)["levy a toll"], _owners(apart)["close the bridge"]) == ("avel", "arland")


def test_a_new_id_is_that_of_all_that_is_its_own(walk: Walk) -> None:
    edited = walk.edit(id=walk.read("id", "north"), label=walk.read("label", "  the  north "))
    assert (edited.one.id, edited.one.label) == ("north", "the north")
    assert _owners(edited)["levy a toll"] == "north"


@pytest.mark.parametrize(
    ("field", "said"),
    [("id", "borland"), ("id", "not"), ("id", "a b"), ("id", "-"), ("label", "-"), ("owner", "Lund"), ("date", "May")],
)
def test_what_cannot_be_is_refused(walk: Walk, field: str, said: str) -> None:
    with pytest.raises(UsageError, match="no id|needed|no party|no date"):
        walk.read(field, said)


def test_what_is_said_of_a_field_is_understood(walk: Walk) -> None:
    assert walk.read("owner", "BORLAND") == "borland"
    assert walk.read("date", "2025-05-02") == datetime.date(2025, 5, 2)
    assert (walk.read("date", "-"), walk.read("undo", "-")) == (None, "")


def test_every_step_can_be_taken_back(walk: Walk) -> None:
    steps = (walk.keep(), walk.drop(), walk.merge(walk.others[0]), walk.split("Avel"), walk.edit(label="X"))
    assert all(step.back() is walk for step in (*steps, walk.keep_all()))
    assert walk.back() is walk


def test_quotes_are_numbered_as_the_text_goes_and_only_those_that_are_needed(walk: Walk) -> None:
    dropped = walk.drop().drafted
    assert [(one.id, one.exact) for one in dropped.quotes.values()] == [("q1", TREATY.text), ("q2", FALLS.text)]
    assert dropped.cites(dropped.of("demand")[0]) == ["q1"]


def test_a_first_model_has_what_can_be_computed_and_the_rest_stands_beside() -> None:
    many = [replace(ELEMENTS[2], label=f"close gate {k}") for k in range(12)]
    own = replace(ELEMENTS[2], label="pay", owner="borland")
    model = FirstModel(walk_of(*ELEMENTS[:2], own, *many, *ELEMENTS[3:], date=datetime.date(2025, 4, 1)).drafted)
    assert sum(map(len, model.options.values())) == 7
    assert list(model.leaving) == ["without-borland"]
    assert [one.label for one in model.ahead] == ["by 1 May"]
    assert {one.kind for one in model.beside} == {"option", "demand", "deadline"}


def test_a_wish_is_only_what_the_text_suggests() -> None:
    sorts = {"plan": "arland.levy-toll", "refusal": "not arland.levy-toll", "threat": None, "can": None}
    for sort, wish in sorts.items():
        option = replace(ELEMENTS[3], sort=sort)  # type: ignore[arg-type]  # one of the sorts
        assert list(FirstModel(walk_of(*ELEMENTS[:2], option).drafted).wishes["arland"]) == ([wish] if wish else [])


def test_what_no_file_takes_is_made_fit_or_left_out() -> None:
    odd = (
        Element("party", "A\x1b[31m\u202e rland " + "x" * 200, (CLOSE,), id="not"),
        Element("party", "Norway", (CLOSE,), id="no"),
        Element("option", "go\nnow", (CLOSE,), owner="no"),
        Element("option", "nobody's", (CLOSE,), owner="elsewhere"),
        Element("demand", "invented", (Passage(0, 9, "not there"),), owner="not"),
        Element("question", " ", (CLOSE,)),
    )
    one, two, option = fitted(Draft("en", odd), TEXT)
    assert (one.id, two.id, option.owner, option.label) == ("party-not", "norway", "norway", "go now")
    assert len(one.label) <= 80
    assert one.label.isprintable()


def test_what_is_a_partys_own_is_left_out_with_it() -> None:
    parts = (Element("party", "\x1b", (CLOSE,), id="x"), Element("option", "go", (CLOSE,), owner="x"))
    assert fitted(Draft("en", parts), TEXT) == ()


def test_a_party_that_can_do_nothing_stands_beside_the_first_model() -> None:
    model = FirstModel(walk_of(*ELEMENTS).drafted)
    able = {one.owner for one in ELEMENTS if one.kind == "option"}
    assert {party.id for party in model.parties} == able
    assert {one.id for one in model.beside if one.kind == "party"} == {
        e.id for e in ELEMENTS if e.kind == "party"
    } - able
