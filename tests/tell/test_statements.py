from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from tests.model.texts import TOWNS

from detente.model import parse
from detente.model.resolve import Names
from detente.model.statement import Holds, OptionTaken, Statement
from detente.model.statement import parse as statement_of
from detente.names import Language
from detente.tell.statements import in_words
from detente.testing.strategies import statements

CONFLICT = parse(TOWNS).conflict
NAMES = Names([option.id for option in CONFLICT.options], [condition.id for condition in CONFLICT.conditions])
ALL: list[Statement] = [
    *(OptionTaken(option.id) for option in CONFLICT.options),
    *(Holds(condition.id) for condition in CONFLICT.conditions),
]


@pytest.mark.parametrize(
    ("statement", "english", "german"),
    [
        ("release", "Upstream would release water", "Oberhausen würde release water"),
        ("not sue", "Downstream would not go to court", "Downstream würden auf „go to court“ verzichten"),
        ("quarrel", "“there is a quarrel”", "„man streitet“"),
        ("not deal", "not “deal”", "nicht „deal“"),
        (
            "if release then not sue",
            "if Upstream would release water, then Downstream would not go to court",
            "wenn Oberhausen release water würde, dann würden Downstream auf „go to court“ verzichten",
        ),
        (
            "deal or quarrel",
            "either “deal” or “there is a quarrel” or both",
            "entweder „deal“ oder „man streitet“ oder beides",
        ),
        (
            "deal or quarrel and dam",
            "either “deal” or (“there is a quarrel” and Upstream would build the dam) or both",
            "entweder „deal“ oder („man streitet“ und Oberhausen würde build the dam) oder beides",
        ),
        ("deal or dam or sue", "at least one of these: ", "mindestens eines davon: "),
        ("deal iff quarrel", "“deal” if and only if “there is a quarrel”", "„deal“ genau dann, wenn „man streitet“"),
        ("if deal then quarrel", "if “deal”, then “there is a quarrel”", "wenn „deal“, dann gilt: „man streitet“"),
        ("not (deal and quarrel)", "it is not so that (“deal” and", "es ist nicht so, dass („deal“ und"),
        ("true", "this is always so", "das ist immer so"),
    ],
)
def test_in_words(statement: str, english: str, german: str) -> None:
    meant = statement_of(statement, NAMES.resolve)
    assert in_words(meant, CONFLICT, "en").startswith(english)
    assert in_words(meant, CONFLICT, "de").startswith(german)


@pytest.mark.parametrize("language", ["en", "de"])
def test_different_small_statements_are_said_differently(language: Language) -> None:
    triples = list(product(("release", "sue", "deal"), repeat=3))
    connectives = list(product(("and", "or"), repeat=2))
    texts = [f"{a} {one} {b} {two} {c}" for a, b, c in triples for one, two in connectives]
    texts += [f"({a} {one} {b}) {two} {c}" for a, b, c in triples for one, two in connectives]
    texts += [f"not ({a} {one} {b})" for a, b, _ in triples for one in ("and", "or", "iff", "if")]
    texts += [f"if {a} then ({b} {one} {c})" for a, b, c in triples for one in ("and", "or", "iff")]
    meant = {repr(statement): statement for statement in (statement_of(text, NAMES.resolve) for text in texts)}
    said = {in_words(statement, CONFLICT, language) for statement in meant.values()}
    assert len(said) == len(meant)


@given(statements(ALL, max_size=12))
def test_every_statement_can_be_said(statement: Statement) -> None:
    for language in ("en", "de"):
        said = in_words(statement, CONFLICT, language)
        assert said == said.strip()
        assert said.count("(") == said.count(")")
