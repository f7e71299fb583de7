"""Whatever stands in a ledger can be scored, told and drawn, and nothing counts twice or is lost."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.forecast.books import LIFE, day, question, resolved, said

from detente.answers.forecast_scores import forecast_scores
from detente.forecast import Belief, Book, Chance, Chances, Entry, Kind, Only, Outcome, Quantiles, Question, Settled
from detente.forecast.scores import left_out
from detente.names import LANGUAGES
from detente.render.pictures.over_time import over_time_svg
from detente.render.terminal import text_of
from detente.tell import told, values
from detente.tell.forecast_history import history_of
from detente.tell.voice import Voice

AUTHORS = ("ann", "bob", "cid")
OPTIONS = ("a", "b", "c")
PERCENT = st.integers(0, 100).map(lambda n: n / 100)
BELIEFS: dict[str, st.SearchStrategy[Belief]] = {
    "binary": PERCENT.map(Chance),
    "multiple_choice": st.permutations([0.0, 0.3, 0.7]).map(lambda p: Chances(dict(zip(OPTIONS, p, strict=True)))),
    "numeric": st.tuples(st.integers(1, 4), st.integers(0, 9)).map(
        lambda two: Quantiles(((two[0] / 5, float(two[1])),))
    ),
}
OUTCOMES: dict[str, st.SearchStrategy[Outcome]] = {
    "binary": st.sampled_from(["yes", "no"]),
    "multiple_choice": st.sampled_from(OPTIONS),
    "numeric": st.floats(-2, 12),
}
MORE: dict[str, dict[str, Any]] = {
    "binary": {},
    "multiple_choice": {"options": OPTIONS},
    "numeric": {"range": (0.0, 10.0), "unit": "km"},
}


@st.composite
def entries(draw: st.DrawFn, place: int) -> Entry:
    """A question of some kind with what was said of it, open, decided, or annulled."""
    kinds: list[Kind] = ["binary", "multiple_choice", "numeric"]
    kind = draw(st.sampled_from(kinds))
    belief, outcome = BELIEFS[kind], OUTCOMES[kind]
    asked: Question = question(
        f"q{place}",
        kind,
        group=draw(st.sampled_from(["", "talks"])),
        base_rate=draw(st.none() | belief),
        last_value=draw(st.none() | outcome),
        conditional_on=draw(st.none() | st.builds(Only, st.sampled_from(["q0", "q9"]), st.just("yes"))),
        **MORE[kind],
    )
    who, when = st.sampled_from(AUTHORS), st.integers(0, LIFE - 1)
    stated = draw(st.lists(st.builds(said, who, belief, when, crowd=st.booleans()), max_size=6))
    ends: list[Settled | None] = [None, "annulled", "ambiguous", "resolved"]
    end = draw(st.sampled_from(ends))
    if end is None:
        return Entry(asked, tuple(stated))
    came = draw(outcome) if end == "resolved" else None
    return Entry(asked, tuple(stated), resolved(came, draw(st.integers(1, LIFE)), end))


BOOKS = st.integers(0, 6).flatmap(lambda n: st.tuples(*(entries(k) for k in range(n)))).map(Book)


@settings(max_examples=60)
@given(BOOKS)
def test_any_ledger_is_scored_told_and_drawn(book: Book) -> None:
    found = forecast_scores(book)
    for language in LANGUAGES:
        assert text_of(told(found, Voice(language)), width=80) or not (found.kinds or found.left_out)
    assert json.dumps(values(found, Voice("en")), allow_nan=False)
    for entry in book.entries:
        if picture := history_of(entry, day(LIFE / 2), Voice("en")):
            assert over_time_svg(picture).startswith("<svg")


@settings(max_examples=60)
@given(BOOKS)
def test_every_question_counts_once_or_it_is_said_why_not(book: Book) -> None:
    found = forecast_scores(book)
    asked = [entry for entry in book.entries if left_out(entry, book) is None]
    scored = {one.question.id for kind in found.kinds for one in kind.scored}
    assert len(scored) + sum(found.left_out.values()) == len(book.entries)
    assert scored <= {entry.question.id for entry in asked}
    for author in found.authors:
        alone = forecast_scores(book, author=author)
        for kind in alone.kinds:
            together = next(one for one in found.kinds if (one.kind, one.unit) == (kind.kind, kind.unit))
            assert kind.tally == together.by_author[author]


@settings(max_examples=60)
@given(BOOKS)
def test_every_mean_lies_within_its_bounds(book: Book) -> None:
    for kind in forecast_scores(book).kinds:
        most = 10 if kind.kind == "numeric" else 1
        for tally in (kind.tally, *kind.by_author.values(), *kind.by_group.values(), *kind.pools.values()):
            assert tally.score is not None
            assert 0 <= tally.score <= most + 1e-9
            assert all(against.skill is None or against.skill <= 1 for against in tally.against.values())
        assert all(0 < lead.share <= 1 and lead.by >= 0 for lead in kind.leads)
