"""What the nodes of a cleaned tree say, taken as what they should be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from detente.errors import Place
from detente.model.text import Text
from detente.model.yaml_tree import Lines, Listing, Mapping, Node, Scalar

_BREAK = re.compile(r"[ \t]*[\n\r\v\f\x85\u2028\u2029][ \t\n\r\v\f\x85\u2028\u2029]*")


def within(lines: Lines, node: Scalar, start: int, end: int) -> Place:
    """Where ``node.text[start:end]`` stands in the file.

    Exact for plain and simply quoted texts of one line; otherwise the same word is looked for in the raw text.
    """
    raw = lines.text[node.start : node.end]
    for skipped in (0, 1):
        if raw[skipped : len(raw) - skipped] == node.text:
            return lines.place(node.start + skipped + start, node.start + skipped + end)
    word = node.text[start:end].strip()
    if not word:
        stop = node.start + len(raw.rstrip())
        return lines.place(max(node.start, stop - 1))
    at = _nth(raw, word, node.text.count(word, 0, start))
    return lines.place(node.start + at, node.start + at + len(word)) if at >= 0 else node.place


def _nth(text: str, word: str, n: int) -> int:
    at = text.find(word)
    for _ in range(n):
        at = text.find(word, at + 1)
    return at


@dataclass(frozen=True, slots=True)
class Declared:
    """The names that a part of the file gives, those whose values cannot be used among them.

    `whole` is False where more names may stand in what could not be read: nothing is unknown then.
    """

    names: tuple[str, ...] = ()
    whole: bool = True

    def lacks(self, name: str) -> bool:
        """Whether the name is certainly not among them, nor one of several words that has to become this one."""
        return self.whole and name not in self.names and name not in map(joined, self.names)


def joined(name: str) -> str:
    """The name in one word, as an id has to be."""
    return re.sub(r"[^\w]+", "-", name).strip("-")


NOTHING = Declared()


def declared(body: Mapping, key: str) -> Declared:
    """The names that stand under a key of a cleaned mapping."""
    part = body.get(key)
    return Declared((*(name.text for name, _ in entries(part)), *lost(part)), key not in body.lost)


def lost(node: Node | None) -> tuple[str, ...]:
    """The names in a mapping whose values cannot be used."""
    return tuple(sorted(node.lost)) if isinstance(node, Mapping) else ()


def entries(node: Node | None) -> tuple[tuple[Scalar, Node], ...]:
    """The entries of a mapping; none where it is none."""
    return node.entries if isinstance(node, Mapping) else ()


def items(node: Node | None) -> tuple[Node, ...]:
    """The items of a list; none where it is none."""
    return node.items if isinstance(node, Listing) else ()


def mapping(node: Node) -> Mapping:
    """The node as a mapping; an empty one in its place where it is none."""
    return node if isinstance(node, Mapping) else Mapping((), node.start, node.end, node.place)


def number_of(node: Node) -> int:
    """The whole number that the node is; 0 where it is none."""
    return node.value if isinstance(node, Scalar) and isinstance(node.value, int) else 0


def word(node: Node | None) -> str | None:
    """The text of a single value; None where it is none."""
    return node.text if isinstance(node, Scalar) else None


def words(node: Node | None) -> tuple[str, ...]:
    """The texts in a list."""
    return tuple(item.text for item in items(node) if isinstance(item, Scalar))


def optional(node: Node | None) -> Text | None:
    """A text for people, where there is one."""
    return None if node is None else text_of(node)


def text_of(node: Node | None) -> Text:
    """A text for people; empty where there is none."""
    if isinstance(node, Mapping) and node.entries:
        return Text(tuple((key.text, _line(value)) for key, value in node.entries if isinstance(value, Scalar)))
    return Text.plain(_line(node) if isinstance(node, Scalar) else "")


def _line(node: Scalar) -> str:
    """The text on one line: where it is broken in the file says nothing, and must break no line of an answer."""
    return _BREAK.sub(" ", node.text.strip())


def containers(root: Node) -> Iterator[tuple[str, Mapping | Listing, list[tuple[str, Node]]]]:
    """Every mapping and list once, each with the key that it stands under and what stands in it."""
    waiting: list[tuple[str, Node]] = [("", root)]
    seen: set[int] = set()
    while waiting:
        key, node = waiting.pop()
        if not isinstance(node, Scalar) and id(node) not in seen:
            seen.add(id(node))
            inside = _children(key, node)
            yield key, node, inside
            waiting += [child for child in inside if not isinstance(child[1], Scalar)]


def _children(key: str, node: Mapping | Listing) -> list[tuple[str, Node]]:
    """What stands in it, each with the key that it stands under."""
    if isinstance(node, Mapping):
        return [(name.text, value) for name, value in node.entries]
    return [(key, item) for item in node.items]
