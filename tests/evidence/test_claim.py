"""Several reports of one statement are one claim; denials stay beside what they deny."""

from __future__ import annotations

import pytest

from detente.errors import UsageError
from detente.evidence.claim import claims_of
from detente.evidence.quote import Quote, Speaker

ADVISER = Speaker("an adviser", named=False)
QUOTES = [
    Quote("q1", source="paper", via="Reuters", speaker=ADVISER, claim="doubt", denied_by=("q4",)),
    Quote("q2", source="other paper", via="Reuters", speaker=ADVISER, claim="doubt"),
    Quote("q3", source="paper", speaker=Speaker("the minister")),
    Quote("q4", source="paper", speaker=Speaker("the spokesman"), status="denied"),
]


def test_two_papers_with_one_agency_are_one_carrier_and_one_voice() -> None:
    doubt = claims_of(QUOTES)["doubt"]
    assert (len(doubt.quotes), doubt.carriers, doubt.voices) == (2, ("Reuters",), (ADVISER,))
    assert doubt.is_single_unnamed


def test_a_second_carrier_makes_it_more_than_one_voice() -> None:
    assert not claims_of([*QUOTES, Quote("q5", via="AFP", claim="doubt")])["doubt"].is_single_unnamed


def test_what_the_document_says_itself_is_a_voice_beside_the_unnamed_one() -> None:
    adviser, itself = Quote("q1", source="a", speaker=ADVISER, claim="c"), Quote("q2", source="a", claim="c")
    assert claims_of([adviser])["c"].is_single_unnamed
    assert not claims_of([adviser, itself])["c"].is_single_unnamed
    assert not claims_of([itself])["c"].is_single_unnamed


def test_one_document_kept_twice_is_one_carrier() -> None:
    told = [Quote("q1", source="a1", speaker=ADVISER, claim="ready"), Quote("q2", source="a2", claim="ready")]
    assert claims_of(told, (("a1", "0a"), ("a2", "0a")))["ready"].carriers == ("a1",)
    assert claims_of(told, (("a1", "0a"), ("a2", "0b")))["ready"].carriers == ("a1", "a2")
    assert claims_of(told)["ready"].carriers == ("a1", "a2")


def test_a_denial_is_kept_beside_what_it_denies_and_is_no_report_of_it() -> None:
    claims = claims_of(QUOTES)
    assert [quote.id for quote in claims["doubt"].denials] == ["q4"]
    assert claims["doubt"].is_denied
    assert not claims["q3"].is_denied
    assert "q4" not in [quote.id for quote in claims["doubt"].quotes]


def test_a_quote_is_checked_by_its_words_else_by_its_fingerprint() -> None:
    text = "Man sagte: Wir gehen nicht. Punkt."
    exact = Quote("q", exact="Wir gehen nicht")
    assert exact.check(text).start == text.index("Wir")
    assert Quote("q", fingerprint="1:00000000000000000000000000000000").check(text).found is False
    assert exact.is_anchored
    assert not Quote("q").is_anchored
    with pytest.raises(UsageError, match="empty"):
        Quote("q").check(text)
