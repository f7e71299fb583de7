"""What a value of the wrong kind was perhaps meant to be, written as it has to be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.model.days import in_figures
from detente.model.diagnosis.sketch import clear, quoted
from detente.model.yaml_tree import Listing, Mapping, Node, Scalar

FLAGS = {
    **dict.fromkeys(("yes", "y", "1", "on", "ja", "taken", "true", "wahr"), "true"),
    **dict.fromkeys(("no", "n", "0", "off", "nein", "not taken", "false", "falsch"), "false"),
}
_NONE = frozenset(("none", "nothing", "nobody", "empty", "nichts", "keine", "no", "-"))
_PARTED = re.compile(r"\s*(?:[,;&+]|\b(?:and|und)\b)\s*|(?<=[0-9])\s+(?=[0-9])")
_BELOW = "write its entries on the lines below, further in"


def flag_of(node: Node) -> str | None:
    """The truth value that a word says, in whatever words."""
    return FLAGS.get(node.text.strip().lower()) if isinstance(node, Scalar) else None


def as_statement(node: Node) -> str | None:
    """The statement that an option with a truth value stands for: `wall: no` is ``not wall``; that of a list of one."""
    if isinstance(node, Listing):
        parts = [item.text for item in node.items if isinstance(item, Scalar)]
        if len(parts) != len(node.items) or not parts:
            return None
        if len(parts) == 1:
            return f"leave the {'brackets' if node.flow else 'dash'} out: {clear(parts[0])}"
        simple = all(re.fullmatch(r"(?:not\s+)?[\w.-]+", part) for part in parts)
        return f"join them by and (or by or): {clear(' and '.join(parts))}" if simple else None
    if not isinstance(node, Mapping) or not node.entries:
        return None
    if len(node.entries) > 1:
        return f"write {clear(' and '.join(taken))}" if (taken := flags_of(node)) else None
    key, value = node.entries[0]
    if isinstance(value, Scalar) and value.value is None and not node.flow:
        return f"leave the colon at its end out: {clear(key.text)}"
    flag = flag_of(value)
    if flag is not None:
        return f"write {clear(key.text if flag == 'true' else f'not {key.text}')}"
    return _without_its_colon(key, value) if isinstance(value, Scalar) and not node.flow else None


def flags_of(node: Mapping) -> list[str]:
    """The options with truth values that a mapping holds, as statements; none where it is no such mapping."""
    flags = [(key.text, flag_of(value)) for key, value in node.entries]
    return [key if flag == "true" else f"not {key}" for key, flag in flags] if all(flag for _, flag in flags) else []


def _without_its_colon(key: Scalar, value: Scalar) -> str | None:
    """The statement in which a colon stands for *then* or for the dot of a full name."""
    if re.match(r"if\s", key.text) and not re.search(r"\bthen\b", key.text):
        return f"write then in place of the colon: {clear(f'{key.text} then {value.text}')}"
    if key.text.isdigit() or (" " in key.text and not re.search(r"\.|\b(?:and|or|not|if)\b", key.text)):
        return f"write the statement alone: {clear(value.text)}"
    names = re.fullmatch(r"[\w-]+", key.text) and re.fullmatch(r"[\w-]+", value.text)
    return f"if {value.text} is an option of {key.text}, write {clear(f'{key.text}.{value.text}')}" if names else None


def as_name(node: Node) -> str | None:
    """The name of an option that is said to be taken."""
    if not isinstance(node, Mapping) or len(node.entries) != 1:
        return None
    key, value = node.entries[0]
    return f"write {clear(key.text)}" if flag_of(value) == "true" else None


def as_text(node: Node) -> str | None:
    """The text in quotes that its colon made a mapping of."""
    if isinstance(node, Mapping) and len(node.entries) == 1 and not node.flow:
        key, value = node.entries[0]
        if " " in key.text and isinstance(value, Scalar):
            return f"put the whole text in quotes: {clear(quoted(f'{key.text}: {value.text}'))}"
    return None


def as_list(node: Node, *, statements: bool) -> str | None:
    """The list that a text or a mapping stands for."""
    if isinstance(node, Mapping):
        return _list_of(node, statements=statements)
    if not isinstance(node, Scalar):
        return None
    if node.value is None:
        return f"{_BELOW}, each after a dash; an empty list is []"
    if node.text.strip().lower() in _NONE:
        return "an empty list is []"
    if re.search(r"\s[>≻]\s", node.text):
        return f"write a list, the best first: [{clear(_in_order(node.text))}]"
    if re.fullmatch(r"[YNyn01-]{2,}", node.text.strip()):
        return "name the options that are taken: [owner.option, …]"
    plain = re.sub(r"^\(([^()]*)\)$", r"\1", node.text.strip())
    text = (plain if "," in plain else node.text) if statements else _PARTED.sub(", ", plain)
    inside = text if "[" in text else text.rstrip(" ]")
    return f"put it in square brackets: [{clear(inside)}]"


def several_statements(text: str) -> list[str]:
    """The statements that commas part in a text; none where there is but one."""
    parts = re.split(r"\s*[,;]\s*", text)
    parted = len(parts) > 1 and all(part and not re.match(r"(?:then|and|or|iff)\b", part) for part in parts)
    return parts if parted and "(" not in text and not re.match(r"if\b", text) else []


def is_no_name(text: str) -> bool:
    """Whether words stand in it, or in a part of it, that are not the name of a thing."""
    return text.strip().lower() not in _NONE and any(re.search(r"\w \w", part) for part in _PARTED.split(text))


def _list_of(node: Mapping, *, statements: bool) -> str | None:
    if node.entries and all(re.fullmatch(r"[0-9]+", key.text) for key, _ in node.entries):
        said = node.entries[0][1]
        example = f": - {clear(said.text, 50)}" if isinstance(said, Scalar) else ""
        return f"write a dash before each in place of its number and colon{example}"
    if not statements and (names := _by_owner(node)):
        return f"write full names in one list: [{clear(', '.join(names))}]"
    flags = [(key.text, flag_of(value)) for key, value in node.entries]
    if not flags or not all(flag for _, flag in flags):
        return "write each on a line of its own that begins with a dash"
    taken = [name if flag == "true" else f"not {name}" for name, flag in flags if statements or flag == "true"]
    return f"write a list: [{clear(', '.join(taken))}]"


def _by_owner(node: Mapping) -> list[str]:
    """The full names of options that are listed by their owners; none where it is no such mapping."""
    lists = [(key.text, value.items) for key, value in node.entries if isinstance(value, Listing)]
    if len(lists) < len(node.entries) or not all(isinstance(item, Scalar) for _, items in lists for item in items):
        return []
    names = [(owner, item.text) for owner, items in lists for item in items if isinstance(item, Scalar)]
    return [name if name.startswith(f"{owner}.") else f"{owner}.{name}" for owner, name in names]


def _in_order(text: str) -> str:
    """The items of an order in signs: `1 > 2 = 3` is ``1, [2, 3]``."""
    starred = re.sub(r"""["']?\*["']?""", '"*"', text)
    groups = [re.split(r"\s*[=~]\s*", group.strip()) for group in re.split(r"[>≻]", starred)]
    return ", ".join(group[0] if len(group) == 1 else f"[{', '.join(group)}]" for group in groups)


def as_pairs(node: Listing | Mapping) -> str:
    """The list of pairs that a list without inner brackets, or a mapping, stands for."""
    if isinstance(node, Mapping):
        said = [[key.text, value.text if isinstance(value, Scalar) else ""] for key, value in node.entries]
        digits = bool(said) and all(text.isdigit() for pair in said for text in pair)
        pairs = ", ".join(f"[{source}, {target}]" for source, target in said)
        return f"write [{clear(pairs)}]" if digits else "write a list of pairs, as [[1, 2], [2, 1]]"
    numbers = [re.findall(r"[0-9]+", item.text) if isinstance(item, Scalar) else [] for item in node.items]
    if [len(found) for found in numbers] == [1, 1]:
        numbers = [[numbers[0][0], numbers[1][0]]]
    if all(len(pair) == 2 for pair in numbers):
        pairs = ", ".join(f"[{source}, {target}]" for source, target in numbers)
        return f"write [{clear(pairs)}]"
    return "put each pair in square brackets of its own, as [[1, 2], [2, 1]]"


def as_mapping(node: Node, sample: str) -> str | None:
    """The mapping that a list or a text stands for; `sample` is what a value in it looks like."""
    if isinstance(node, Scalar) and node.value is None:
        return f"{_BELOW}, each as name: {sample}"
    if isinstance(node, Listing) and node.items:
        names = [item.text for item in node.items if isinstance(item, Scalar) and isinstance(item.value, str)]
        if all(isinstance(item, Mapping) for item in node.items):
            return "leave the dashes out" if not node.flow else "write one mapping in { and }, without [ and ]"
        if len(names) == len(node.items) and sample != "…":
            pairs = [_valued(name, sample) for name in names]
            return f"write names with values: {clear('{' + ', '.join(pairs) + '}')}"
    if isinstance(node, Scalar) and sample == "…" and (found := re.match(r"([\w.-]+)\s*[;=,]\s*(?=\S)", node.text)):
        return f"write a colon and a blank: {clear(f'{found.group(1)}: {node.text[found.end() :]}')}"
    if isinstance(node, Scalar) and (pairs := _paired(node.text, sample)):
        return f"write {clear('{' + ', '.join(pairs) + '}', 120)}"
    if isinstance(node, Scalar) and (found := re.match(r"([\w-]+)\s+(?=\w)", node.text)):
        said = f"{found.group(1)}: {node.text[found.end() :]}"
        return f"if {found.group(1)} is the name, write a colon and a blank after it: {clear(said)}"
    return f"write names with values: {{name: {sample}, …}}"


def _paired(text: str, sample: str) -> list[str]:
    """The names with their values that a text writes otherwise: `up.dam = 1`, `up.dam, false`; none if it has none."""
    one = _pair(text, sample)
    pairs = [one] if one else [_pair(part, sample) for part in _PARTED.split(text.strip())]
    return [pair for pair in pairs if pair] if all(pairs) else []


def _pair(text: str, sample: str) -> str | None:
    """A name with its value, as ``up.dam: false``; truth values in any words, where it is one."""
    if sample == "true" and (flagged := _flagged(text)):
        return flagged
    found = re.fullmatch(r"([\w.-]+)\s*(?:=>|->|:=|==|[:;=,])\s*([^\s:,;{}\[\]=][^:,;{}\[\]=]*)", text.strip())
    if found is None:
        return None
    value = FLAGS.get(found.group(2).lower()) if sample == "true" else found.group(2)
    return f"{found.group(1)}: {value}" if value else None


def _flagged(text: str) -> str | None:
    """An option that is said to be taken or not, in words: `not up.dam`, `up.dam is taken`, `up.dam`."""
    found = re.fullmatch(r"(?:(not|no|nicht)\s+|!\s*)?([\w-]+\.[\w-]+)(?:\s+(?:is\s+)?(\w+(?: taken)?))?", text.strip())
    if found is None or (found.group(1) and found.group(3)):
        return None
    denied = text.strip() != found.group(2) and found.group(3) is None
    flag = FLAGS.get(found.group(3).lower()) if found.group(3) else "false" if denied else "true"
    return f"{found.group(2)}: {flag}" if flag else None


def _valued(name: str, sample: str) -> str:
    """A name with the value that a word which denies before it says."""
    denied = re.match(r"(?:not\s+|!\s*)(?=\S)", name) if sample == "true" else None
    return f"{name[denied.end() :]}: false" if denied else f"{name}: {sample}"


def variants(node: Node) -> Iterator[tuple[str, str]]:
    """What was perhaps meant by a single value, each with what to do to it: to be tried."""
    if isinstance(node, Listing) and len(node.items) == 1 and isinstance(node.items[0], Scalar):
        yield f"leave the {'brackets' if node.flow else 'dash'} out", node.items[0].text
    if not isinstance(node, Scalar) or not isinstance(node.value, str):
        return
    text = node.text.strip()
    if text[-1:] in {",", ";", "."}:
        yield f"leave the {text[-1]} at its end out", text[:-1].rstrip()
    if found := re.fullmatch(r"[“”„«»‘’‚'\"](.+)[“”„«»‘’‚'\"]", text):
        yield "leave the quotation marks out", found.group(1)
    if found := re.fullmatch(r"[–—−‐-]\s*([0-9.]+)", text):
        yield "write it with a hyphen", f"-{found.group(1)}"
    if (found := re.fullmatch(r"([0-9]{1,6})\s*/\s*([0-9]{1,6})", text)) and int(found.group(2)):
        yield "write it as a decimal number", f"{int(found.group(1)) / int(found.group(2)):g}"
    yield from in_figures(text)


def as_number(node: Node) -> str | None:
    """The number that a text or a list of one stands for."""
    if isinstance(node, Listing) and len(node.items) == 1 and isinstance(node.items[0], Scalar):
        return f"leave the brackets out: {clear(node.items[0].text)}"
    text = node.text.strip() if isinstance(node, Scalar) else ""
    if re.fullmatch(r"[-+]?[0-9]+,[0-9]+", text):
        return f"write a point in place of the comma: {text.replace(',', '.')}"
    if (found := re.fullmatch(r"minus\s+([0-9]*\.?[0-9]+)", text, re.IGNORECASE)) is not None:
        return f"write -{found.group(1)}"
    if (found := re.match(r"([-+]?[0-9]*\.?[0-9]+)\s*%$", text)) is not None:
        return f"write it without the sign, as a share of 1: {float(found.group(1)) / 100:g}"
    if isinstance(node, Scalar) and node.style and re.fullmatch(r"[-+]?[0-9]*\.?[0-9]+", text):
        return f"leave the quotation marks out: {text}"
    return None
