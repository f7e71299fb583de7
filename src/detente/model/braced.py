"""What stands in braces without its colon, or is cut by a comma that belongs to it."""

from __future__ import annotations

import re
from itertools import takewhile

from detente.errors import Place
from detente.model.bracketed import LISTS
from detente.model.diagnosis.sketch import ODD_BLANK, clear, quoted
from detente.model.diagnosis.words import FOR_PEOPLE, KNOWN, LANGUAGES
from detente.model.findings import Findings
from detente.model.rewrite import FLAGS
from detente.model.yaml_tree import Lines, Mapping, Node, Scalar

HAS_ODD = re.compile(f"(?<=:)[{ODD_BLANK}]")
_CODES = LANGUAGES - {"it", "es"}
"""Languages whose code is no word that a text may go on with after a comma."""
_NAME_OR_NOT = re.compile(r"(?:not )?[\w.-]+")
_FIGURES = re.compile(r"[-+]?[0-9.]+")


def check_entries(under: str, node: Mapping, lines: Lines, findings: Findings) -> None:
    """Entries in braces that have no colon; `under` is the key that the braces stand under."""
    bare = all(_is_bare(*entry) for entry in node.entries)
    if bare and under in LISTS | {"on", "preferences"} and (under != "about" or len(node.entries) > 1):
        names = ", ".join(name.text for name, _ in node.entries)
        hint = f"write [ and ]: [{clear(names, 50)}]"
        findings.error("yaml", "{ and } make a mapping of what is a list", lines.place(node.start), hint)
        return
    if bare and under in FOR_PEOPLE and len(node.entries) > 1:
        hint = "leave { and } out, or write before each text which language it is: {en: …, de: …}"
        findings.error("yaml", "no language stands before these texts", lines.place(node.start), hint)
        return
    for k, (key, value) in enumerate(node.entries):
        if key.style or not isinstance(value, Scalar) or value.text or value.style or HAS_ODD.search(key.text):
            continue
        if k and (whole := _before_a_comma(node.entries[k - 1][1])) and re.fullmatch("[0-9]+", key.text):
            message, hint = _numbers(node, k, whole)
            findings.error("yaml", message, lines.place(lines.text.find(",", whole.end)), hint)
            continue
        if re.match(r"\s*:", lines.text[key.end : key.end + 20]) or (k and _is_value(node.entries[k][0])):
            continue
        after = node.entries[k + 1][0] if k + 1 < len(node.entries) else None
        if after and _is_value(after):
            hint = f"write a colon: {clear(key.text, 30)}: {after.text}"
            findings.error("yaml", f"a comma stands where a colon belongs after {clear(key.text, 30)}", key.place, hint)
            continue
        before = node.entries[k - 1][1] if k else None
        text = before if isinstance(before, Scalar) and before.start < key.start else None
        alone = len(node.entries) == 1 and (re.fullmatch(r"[\w.-]+", key.text) or _is_prose(key.text))
        message, place, hint = _braced(key) if alone else _without_colon(key, text, _languages(node, lines.text), lines)
        findings.error("yaml", message, place, hint)


def _numbers(node: Mapping, k: int, whole: Scalar) -> tuple[str, str]:
    """What is wrong with numbers that commas part, the first of which is a value; and the cure."""
    name = node.entries[k - 1][0].text
    more = [key.text for key, _ in takewhile(lambda entry: _is_number_alone(*entry), node.entries[k:])]
    if len(more) > 1 or name in ("ranking", "on", "moves"):
        hint = f"put the numbers in square brackets: {clear(name, 30)}: [{clear(', '.join((whole.text, *more)))}]"
        return "commas in braces part the numbers of a list", hint
    return "a comma in a number ends it", f"write a point in place of the comma: {whole.text}.{more[0]}"


def _is_bare(key: Scalar, value: Node) -> bool:
    """Whether it is one word without a value."""
    return isinstance(value, Scalar) and not value.text and not value.style and bool(_NAME_OR_NOT.fullmatch(key.text))


def _is_number_alone(key: Scalar, value: Node) -> bool:
    return key.text.isdigit() and isinstance(value, Scalar) and value.value is None


def _before_a_comma(value: Node) -> Scalar | None:
    """The whole number that a value is."""
    return value if isinstance(value, Scalar) and isinstance(value.value, int) and value.text[-1:].isdigit() else None


def _is_value(key: Scalar) -> bool:
    """Whether it is a truth value or a number, which is no name."""
    return not isinstance(key.value, str)


def _languages(node: Mapping, text: str) -> frozenset[str]:
    """The languages by which its entries begin, if all of them do; a word that is one, too, only if the file has it."""
    begins = [re.match(r"[a-z]{2}\b", key.text) for key, _ in node.entries]
    codes = {found.group() for found in begins if found} if all(begins) else set()
    return frozenset(code for code in codes if code in _CODES or re.search(rf"[{{,\s]{code}: ", text))


def _is_prose(text: str) -> bool:
    """Whether it is a text of several words, and no key that lacks its colon."""
    word, _, rest = text.partition(" ")
    return bool(rest) and word not in KNOWN and rest.lower() not in FLAGS and not _FIGURES.fullmatch(rest)


def _keyless(key: Scalar) -> tuple[str, Place, str]:
    """A text in braces that nothing says of what it is."""
    text = clear(key.text, 40)
    return f"no key stands before {text}", key.place, f"write what it is, as KEY: {text}"


def _braced(key: Scalar) -> tuple[str, Place, str]:
    """A single word in braces."""
    word = clear(key.text, 30)
    return f"{{ and }} around {word} make a mapping of it", key.place, f"leave them out: {word}"


def _without_colon(key: Scalar, before: Scalar | None, beside: frozenset[str], lines: Lines) -> tuple[str, Place, str]:
    """What is wrong, where, and the cure; `before` is the text that the entry may belong to.

    `beside` are words that begin an entry where it stands.
    """
    if found := re.match(r"([A-Za-z][\w.]*):(?=[^\s/])", key.text):
        hint = f"write a colon and a blank: {clear(f'{found.group(1)}: {key.text[found.end() :]}')}"
        return "the colon after a key needs a blank after it", key.place, hint
    if found := re.match(r"([\w.-]+)\s*(=>|:=|=)\s*", key.text):
        hint = f"write a colon and a blank: {clear(f'{found.group(1)}: {key.text[found.end() :]}')}"
        return f"{found.group(2)} does not set a value in YAML", key.place, hint
    word, _, rest = key.text.partition(" ")
    if before is None and _is_prose(key.text):
        return _keyless(key)
    if word in KNOWN or before is None or word in beside:
        return f"there is no colon after {clear(word, 30)}", key.place, f"write {clear(f'{word}: {rest}'.strip())}"
    whole = lines.text[before.start : key.end].rstrip()
    comma = lines.text.find(",", before.end)
    message = "a comma in a text without quotes ends it"
    return message, lines.place(comma), f"put the text in quotes: {clear(quoted(whole.strip(chr(34))))}"
