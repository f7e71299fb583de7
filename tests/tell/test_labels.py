"""Outcomes in words, all of a conflict: the same words as one by one, and in full where a sentence is shortened."""

from __future__ import annotations

import pytest

from detente import load
from detente.graph import graph_of
from detente.model import parse
from detente.names import LANGUAGES, Language
from detente.tell.labels import labels_of
from detente.tell.outcomes import label_of
from detente.tell.voice import MOST_LISTED, Voice


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["elmira", "two-towns", "toll-road"])
def test_they_are_the_words_of_single_outcomes(name: str, language: Language) -> None:
    graph, voice = graph_of(load(name).conflict), Voice(language)
    label = labels_of(graph, voice)
    assert [label(s) for s in range(graph.size)] == [label_of(graph, s, voice) for s in range(graph.size)]


def test_no_two_of_many_parties_are_called_the_same() -> None:
    parties = "".join(
        f"  d{k}: {{name: D{k}, options: {{a: {{do: act}}}}, preferences: [d{k}.a]}}\n" for k in range(MOST_LISTED + 2)
    )
    together = " and ".join(f"(d{k}.a iff d{k + 1}.a)" for k in range(MOST_LISTED - 1))
    text = f"format: 1\ntitle: T\ndecision_makers:\n{parties}constraints:\n  - always: {together}\n"
    graph = graph_of(parse(text).conflict)
    label = labels_of(graph, Voice("en"))
    assert graph.size == 8
    assert len({label(s) for s in range(graph.size)}) == graph.size
