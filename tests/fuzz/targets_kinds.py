"""Library files with one part of another kind: nothing follows from that fault, and the schema says the same."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st
from tests.fuzz.targets import fuzzed
from tests.fuzz.targets_file import the_schema_accepts_what_the_reader_accepts
from tests.model.test_first_fault import KINDS, check_nothing_follows, nodes, put_in_place, same_kind

from detente.library import names, path_of
from detente.model.findings import Findings
from detente.model.yaml_tree import Node, tree


@cache
def parts_of(name: str) -> tuple[str, tuple[Node, ...]]:
    """The text of a library file, and every part of it."""
    text = path_of(name).read_text(encoding="utf-8")
    root = tree(text, Findings())
    assert root is not None
    return text, tuple(nodes(root))


@fuzzed(st.tuples(st.sampled_from(names()), st.integers(0, 10_000), st.sampled_from(KINDS)), weight=0.2)
def nothing_follows_from_a_part_of_another_kind(chosen: tuple[str, int, str]) -> None:
    name, k, kind = chosen
    text, parts = parts_of(name)
    node = parts[k % len(parts)]
    if not same_kind(node, kind):
        spoilt, start, end = put_in_place(text, node, kind)
        check_nothing_follows(spoilt, start, end)
        the_schema_accepts_what_the_reader_accepts(spoilt)
