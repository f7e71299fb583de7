"""The JSON Schema that editors use accepts and refuses what the reader accepts and refuses."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML
from tests.model.test_first_fault import FILES, replaced
from tests.model.texts import GRAPH, TIMED, TOWNS, small

from detente.errors import ModelError
from detente.model import parse
from detente.model.findings import Findings
from detente.model.schema import LONGEST_PROSE, LONGEST_TEXT, json_schema, json_schema_text
from detente.model.statement import KEYWORDS, NAME, Holds, str_of
from detente.model.statement import parse as parse_statement
from detente.model.yaml_tree import Listing, Mapping, Node, Scalar, tree
from detente.names import ConditionId

STRUCTURE = {"wrong-kind", "unknown-key", "missing-key", "one-of", "bad-name", "too-long"}
VALIDATOR = Draft202012Validator(json_schema())


def test_the_shipped_schema_is_the_generated_one() -> None:
    shipped = (files("detente.model") / "conflict.schema.json").read_text(encoding="utf-8")
    assert shipped == json_schema_text(), "write json_schema_text() to src/detente/model/conflict.schema.json"


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(json_schema())


GOOD = [
    TOWNS,
    GRAPH,
    TIMED,
    TIMED.replace("per_day: 0.25", "per_day: {from: 0.5, to: 3}"),
    TOWNS + "events: {e: {on: 0, fix: {dam: true}}}\n",
    TOWNS.replace(
        "  - Which outcomes hold?", "  - {ask: when, on: [2025-05-01, 42, 0.5]}\n  - {ask: reach, about: deal}"
    ),
    GRAPH.replace("name: A,", "name: A, rate: 3,") + "events: {e: {on: 7, rates: {b: 0.1}}}\n",
    small('ranking: [1, [2, x], "*"]'),
    small(rest="questions: [{en: Which outcomes hold?, de: Welche Ausgänge halten?}]"),
    small(rest="sources: {a: {en: The report, de: Der Bericht}, b: text}"),
    small(rest="sources: {a: {}}\nquotes: {q: {}}"),
    small(rest="quotes: {q: {exact: words, denied_by: [a, b]}, a: text, b: {says: {en: no, de: nein}, denied_by: a}}"),
    small(rest="sources: {r: {published: 2014-05}}\nquotes: {q: {source: r, speaker: {who: an aide, named: false}}}"),
    small(rest=f"quotes: {{q: {{fingerprint: '3:{'0' * 32}', status: on record, at: 4, claim: c}}}}"),
]
BAD = [
    "[]",
    "format: 1",
    TOWNS.replace("format: 1", "format: 2"),
    TOWNS.replace("format: 1", 'format: "1"'),
    TOWNS.replace("title: Two", "titel: Two"),
    TOWNS.replace("2025-04-18", "yesterday"),
    TOWNS.replace("name: Downstream", "name: 5"),
    TOWNS.replace("name: Downstream", "name: {english: Downstream}"),
    TOWNS.replace("name: Downstream", "name: {}"),
    TOWNS.replace("plural: true", "plural: maybe"),
    TOWNS.replace("only: take", "only: both"),
    TOWNS.replace("undo: hold", "unod: hold"),
    TOWNS.replace("confidence: high", "confidence: sure"),
    TOWNS.replace("evidence: [q1]", "evidence: q1"),
    TOWNS.replace("exact: we", "status: sure, exact: we"),
    TOWNS.replace("exact: we", "fingerprint: '3:12', exact: we"),
    TOWNS.replace("exact: we", "speaker: {named: true}, exact: we"),
    TOWNS.replace("exact: we", "at: -1, exact: we"),
    TOWNS.replace("published: 2014", "published: last week"),
    TOWNS.replace("published: 2014", "sha256: abc"),
    TOWNS.replace("- not down.sue", "- 5"),
    TOWNS.replace("- want: if", "- wants: if"),
    TOWNS.replace("weights: {up", "weight: {up"),
    TOWNS.replace("down.sue: -0.1", "down.sue: much"),
    TOWNS.replace("quarrel: {is:", "quarrel: {are:"),
    TOWNS.replace("because: The dam", "always: dam\n    because: The dam"),
    TOWNS.replace("at most one: [down.sue, down.pay]", "because: nothing"),
    TOWNS.replace("at most one: [down.sue, down.pay]", "at most one: []"),
    TOWNS.replace("status_quo: [down.sue]", "status_quo: 3"),
    TOWNS.replace("fix: {release: true}", "fix: {release: taken}"),
    TOWNS.replace("up.pipe: {do", "pipe: {do"),
    TOWNS.replace("ask: reachable", "ask: reached"),
    TOWNS.replace("scenario: no-court, ", ""),
    TOWNS.replace("  down:\n", "  Or:\n"),
    TOWNS.replace("  down:\n", "  2down:\n"),
    TOWNS.replace("ask: reachable, about: [deal, quarrel]", "ask: must-change"),
    TOWNS.replace("ask: reachable", "on: [3], ask: reachable"),
    TOWNS.replace("ask: reachable", "on: [], ask: when"),
    TOWNS.replace("ask: reachable", "on: [-3], ask: when"),
    TOWNS.replace("ask: reachable", "on: [1 May], ask: when"),
    TIMED.replace("per_day: 0.25", "per_day: 0"),
    TIMED.replace("per_day: 0.25, ", ""),
    TIMED.replace("per_day: 0.25", "per_day: {from: 0, to: 1}"),
    TIMED.replace("per_day: 0.25", "per_day: {to: 1}"),
    TIMED.replace("rates: {up: 2}", "rates: {up: -2}"),
    TIMED.replace("rates: {up: 2}", "rates: {}"),
    TIMED.replace("    on: 2025-05-01\n", ""),
    TIMED.replace("on: 30.5", "on: -30.5"),
    TIMED.replace("fix: {down.sue: false", "fix: {down.sue: no"),
    TIMED.replace(", rates: {down: 1}", ", unless: dam"),
    small("preferences: [], ranking: []"),
    small("note: no preferences"),
    small('ranking: [[]]'),
    GRAPH.replace("[1, 2], [2, 3]", "[1, 2, 3]"),
    GRAPH.replace("ranking: [1, [2, 3]]", "preferences: []"),
    GRAPH.replace("3: war", "three: war"),
    GRAPH + "constraints: []\n",
    GRAPH + "events: {e: {on: 3}}\n",
    GRAPH + "events: {e: {on: 3, fix: {x: true}, rates: {a: 1}}}\n",
]  # fmt: skip


def as_json(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): as_json(inner) for key, inner in value.items()}
    return [as_json(inner) for inner in value] if isinstance(value, list) else value


def loaded(text: str) -> Any:
    """The text by another reader, dates left as they are written."""
    yaml = YAML(typ="safe", pure=True)
    yaml.constructor.add_constructor("tag:yaml.org,2002:timestamp", lambda loader, node: loader.construct_scalar(node))
    return as_json(yaml.load(text))


@pytest.mark.parametrize("text", GOOD)
def test_both_accept(text: str) -> None:
    parse(text)
    assert list(Draft202012Validator(json_schema()).iter_errors(loaded(text))) == []


@pytest.mark.parametrize("text", BAD)
def test_both_refuse(text: str) -> None:
    with pytest.raises(ModelError) as caught:
        parse(text)
    assert {finding.code for finding in caught.value.findings} & STRUCTURE
    assert not Draft202012Validator(json_schema()).is_valid(loaded(text))


ODD = [
    "1.0", "1e0", "1.5e0", "0o17", "0x1", "-0", "true", "'true'", "yes", "null", "~", '""', "' '", "[1.0]", "[true]",
    "9007199254740991", "9007199254740992", "1" + "0" * 30, "1e400", "1e-400", ".5", "5.", "2025-04-18", "0", "7.0",
    '"2025-04-18\\n"', '"x\\n"', "{at: 5}", "{on: [3]}", "{en: x, at: y}", "{Україна: x}", '{"x\\n": y}', "{2: x}",
    "Südufer", "x" * (LONGEST_TEXT + 1), "x" * (LONGEST_PROSE + 1), f"{{{'x' * 61}: y}}",
]  # fmt: skip


def plain(node: Node) -> Any:
    """The values of a file as JSON has them."""
    match node:
        case Mapping(entries):
            return {key.text: plain(value) for key, value in entries}
        case Listing(items):
            return [plain(item) for item in items]
        case Scalar(value):
            return float(value) if isinstance(value, Decimal) else value


@pytest.mark.parametrize("name", FILES)
def test_both_say_the_same_of_files_with_one_odd_value(name: str) -> None:
    schema = Draft202012Validator(json_schema())
    for text, _, _ in list(replaced(FILES[name], ODD))[::23]:
        root = tree(text, Findings())
        assert root is not None
        assert schema.is_valid(plain(root)) is not bool(structural(text)), text


def structural(text: str) -> list[str]:
    """What the reader says against the structure of the text."""
    try:
        parse(text)
    except ModelError as fault:
        return [finding.message for finding in fault.findings if finding.code in STRUCTURE]
    return []


SOUND_NAMES = ("Україна", "été", "e\u0301te\u0301", "中国", "々", "हिन्दी", "a_b-c", "x2", "_", "ش", "\u2f00a", "٣a")
BAD_NAMES = ("a b", "2a", "a–b", "a.b", "a\u00a0b", "中：国", "a-", "“a”", "a/b", "and", "a→b", "①", "a\u3164", "a≠b")


@pytest.mark.parametrize("name", [*SOUND_NAMES, *BAD_NAMES])
def test_names_are_read_in_any_script_by_both(name: str) -> None:
    text = small(rest=f'conditions: {{"{name}": x}}\n')
    assert bool(structural(text)) is (name in BAD_NAMES)
    assert Draft202012Validator(json_schema()).is_valid(loaded(text)) is (name in SOUND_NAMES)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=3))
@example("\u2f00")
@example("ﬁ")
@example("\u00aa")
def test_what_is_a_name_is_the_same_for_both_and_for_statements(name: str) -> None:
    text = small(rest=f"conditions: {{{json.dumps(name)}: x}}\n")
    reads = not structural(text)
    assert VALIDATOR.is_valid(loaded(text)) is reads
    assert (NAME.fullmatch(name) is not None) is (reads or name.lower() in KEYWORDS)
    if reads:
        assert str_of(parse_statement(name, lambda word: Holds(ConditionId(word)))) == name


def test_no_pattern_leaves_to_the_reader_of_the_schema_what_a_letter_is() -> None:
    assert not re.search(r"\\\\[wWdDpP]", json_schema_text())
