"""Sources and quotes of a file: what they say arrives, and what they name wrongly is said in its place."""

from __future__ import annotations

import pytest
from tests.model.texts import GRAPH, TIMED, TOWNS, small

from detente.errors import ModelError
from detente.evidence.quote import Quote, Speaker
from detente.model import parse

QUOTED = small(
    "preferences: [{want: x, evidence: [leave]}]",
    rest="""\
conditions: {gone: {is: x, evidence: [q1]}}
questions: [{ask: holds, about: gone}]
sources:
  paper: {title: A report, published: 2025-04-17, language: en}
  old: A book
quotes:
  q1:
    source: paper
    says: {en: they leave, de: sie gehen}
    exact: We leave.
    prefix: 'said: '
    suffix: and left
    at: 12
    fingerprint: 2:0123456789abcdef0123456789abcdef
    speaker: {who: {en: an adviser, de: ein Berater}, named: false}
    via: Reuters
    status: reported
    claim: leave
    denied_by: q2
    translation: Wir gehen.
    note: heard twice
  q2: {speaker: A minister, status: denied, claim: stay}
  q3: {en: a text, de: ein Text}
""",
)


def test_a_quote_arrives_with_all_that_the_file_says_of_it() -> None:
    conflict = parse(QUOTED).conflict
    first, second, third = conflict.quotes
    assert first == Quote(
        "q1",
        (("en", "they leave"), ("de", "sie gehen")),
        "paper",
        "We leave.",
        "said: ",
        "and left",
        12,
        "2:0123456789abcdef0123456789abcdef",
        Speaker("an adviser", False, (("en", "an adviser"), ("de", "ein Berater"))),
        "Reuters",
        "reported",
        "leave",
        ("q2",),
        "Wir gehen.",
        "heard twice",
    )
    assert second == Quote("q2", speaker=Speaker("A minister"), status="denied", claim="stay")
    assert third == Quote("q3", (("en", "a text"), ("de", "ein Text")))


def test_sources_keep_their_facts_and_conditions_their_evidence() -> None:
    conflict = parse(QUOTED).conflict
    paper, old = conflict.sources
    assert (paper.fact("published"), paper.fact("url"), paper.text.said("en")) == (
        "2025-04-17",
        "",
        "A report, 2025-04-17",
    )
    assert (old.fields, old.text.said("de")) == ((), "A book")
    assert conflict.conditions[0].evidence == ("q1",)


FAULTS = [
    (QUOTED.replace("[leave]", "[leaves]"), "unknown-evidence", "did you mean leave?", "leaves"),
    (QUOTED.replace("evidence: [q1]", "evidence: [paper]"), "unknown-evidence", "neither a quote nor a claim", "paper"),
    (small("preferences: [{want: x, evidence: [q1]}]"), "unknown-evidence", "add it to quotes:", "q1"),
    (small(rest="scenarios: {s: {add: {a.v: {do: v, evidence: [q]}}}}"), "unknown-evidence", "'q'", "q"),
    (
        small(rest="scenarios: {s: {preferences: {a: [{want: x, evidence: [q]}]}}}"),
        "unknown-evidence",
        "'q'",
        "q",
    ),
    (TIMED.replace("q1]\n    note: A", "q7]\n    note: A"), "unknown-evidence", "'q7'", "q7"),
    (TIMED.replace("low, evidence: [q1]", "low, evidence: [q8]"), "unknown-evidence", "'q8'", "q8"),
    (QUOTED.replace("source: paper", "source: papr"), "unknown-name", "did you mean paper?", "papr"),
    (QUOTED.replace("denied_by: q2", "denied_by: [q3, q22]"), "unknown-name", "did you mean q2?", "q22"),
    (QUOTED.replace("denied_by: q2", "denied_by: q1"), "cycle", "q1 denies q1", "q1"),
    (QUOTED.replace("claim: stay", "denied_by: [q1]"), "cycle", " denies ", "q2"),
    (QUOTED.replace("claim: stay", "claim: q3"), "duplicate-key", "q3 is the id of a quote", "q3"),
    (QUOTED.replace("2025-04-17", "2025-02-30"), "date", "no date 2025-02-30", "2025-02-30"),
    (QUOTED.replace("2025-04-17", "2025-13"), "date", "no date 2025-13", "2025-13"),
    (QUOTED.replace("status: reported", "status: on recrod"), "wrong-kind", "did you mean on record?", "on recrod"),
    (QUOTED.replace("2:0123", "2:xyz"), "wrong-kind", "a fingerprint", "2:xyz456789abcdef0123456789abcdef"),
    (GRAPH + "quotes: {q: {source: s}}\n", "unknown-name", "add it to sources:", "s"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "code", "words", "marked"), FAULTS)
def test_what_is_named_wrongly_is_said_where_it_stands(text: str, code: str, words: str, marked: str) -> None:
    with pytest.raises(ModelError) as caught:
        parse(text)
    (finding,) = caught.value.findings
    assert finding.code == code
    assert words in f"{finding.message}; {finding.hint}"
    assert finding.place is not None
    line = text.splitlines()[finding.place.line - 1]
    assert line[finding.place.column - 1 :].startswith(marked)


def test_all_faults_are_said_at_once() -> None:
    spoiled = TOWNS.replace("evidence: [q1]", "evidence: [q2, q3]").replace("source: a1", "source: a2")
    with pytest.raises(ModelError) as caught:
        parse(spoiled)
    assert [finding.code for finding in caught.value.findings] == [
        "unknown-evidence",
        "unknown-evidence",
        "unknown-name",
    ]
