"""A conflict beside others, told: one in sentences, several in a table and in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from detente.answers.compare import Compare, Variant
from detente.scenario import Row as Outcome
from detente.scenario import difference
from detente.stability import ConceptName, Solution, with_usual
from detente.tell.blocks import Block, Blocks, Column, Figure, Row, Section, Sentence, Table, items, sentences
from detente.tell.changes import explain_comparison, explain_nothing, explain_reaching
from detente.tell.cited import cited
from detente.tell.compare_picture import picture_of
from detente.tell.outcome_names import OutcomeNames, names_apart
from detente.tell.outcomes import label_of
from detente.tell.state import Explanation
from detente.tell.voice import Voice, capital

MOST = 24
"""Rows of the table, and single changes, that are shown; JSON has all."""


def blocks(found: Compare, voice: Voice) -> Blocks:
    """One variant in sentences; several in a table, then each in sentences."""
    if len(found.variants) == 1:
        return (*_one(found.variants[0], voice), *_cited(found, found.variants[0], voice))
    few = replace(found, variants=found.variants[: found.most])
    left = len(found.variants) - len(few.variants)
    more = [voice.say("more-by-limit", count=left, limit=str(len(found.variants)))] if left else []
    return (*_several(few, voice), *sentences(more))


def values(found: Compare, voice: Voice) -> dict[str, Any]:
    """What holds in the base and in each variant, and the difference; of several also all outcomes in a table."""
    base = {"concept": found.concept, "base": _equilibria(found.base, found.concept)}
    variants = [_values(variant, voice) for variant in found.variants]
    if len(variants) == 1:
        return {**base, **variants[0]}
    return {**base, "variants": variants, "outcomes": [_outcome(found, row) for row in found.table.rows]}


def records(found: Compare, voice: Voice) -> list[dict[str, Any]]:
    """One row per outcome and conflict: whether it is possible, holds, is reached there."""
    names = (voice.phrase("as-it-is"), *(variant.name for variant in found.variants))
    return [
        {
            "outcome": _known_as(found.table.columns[row.first[0]], row.first[1]),
            "label": _label(found, row, voice),
            "conflict": name,
            "possible": state is not None,
            "holds": holds,
            "reached": reached,
        }
        for row in found.table.rows
        for name, state, holds, reached in zip(names, row.states, row.holds, row.reached, strict=True)
    ]


def explanations(variant: Variant, voice: Voice) -> tuple[Explanation, Explanation]:
    """What holds, and what is reached: nothing of the latter where a status quo is missing."""
    if variant.changes_nothing:
        return explain_nothing(variant.comparison, voice), Explanation(())
    reached = variant.reaching
    return (
        explain_comparison(variant.comparison, voice),
        explain_reaching(variant.comparison, reached, voice) if reached else Explanation(()),
    )


def _one(variant: Variant, voice: Voice) -> Iterator[Block]:
    comparison = variant.comparison
    for message, solution in (("held-as-is", comparison.base), ("held-changed", comparison.variant)):
        count = int(solution.equilibria(comparison.concept).sum())
        yield Sentence(voice.say(message, count=count, total=solution.graph.size, concept=comparison.concept))
    told = explanations(variant, voice)
    yield from sentences(sentence for explained in told for sentence in explained.sentences)
    folded = [sentence for explained in told for sentence in explained.folded]
    more = [voice.say("more-in-json", count=len(folded) - MOST)] if len(folded) > MOST else []
    yield from _pictured(variant, (*items(folded[:MOST]), *sentences(more)), voice)


def _pictured(variant: Variant, instead: Blocks, voice: Voice) -> Blocks:
    """The two side by side as a picture, with what says the same; that alone where nothing is drawn."""
    called = _called(variant, voice)
    picture = picture_of(variant, called, voice)
    return instead if picture is None else (Figure(picture, voice.say("slope-title", what=called), instead),)


def _several(found: Compare, voice: Voice) -> Iterator[Block]:
    names = [_called(variant, voice) for variant in found.variants]
    yield from sentences(f"{k}: {name}" for k, name in enumerate((voice.phrase("as-it-is"), *names)))
    yield from _table(found, voice)
    for k, (name, variant) in enumerate(zip(names, found.variants, strict=True), start=1):
        told = (sentence for explained in explanations(variant, voice) for sentence in explained.sentences)
        shown, quotes = _pictured(variant, (), voice), _cited(found, variant, voice)
        yield Section(f"{k}: {name}", (*sentences((_held(variant, voice), *told)), *shown, *quotes))


def _cited(found: Compare, variant: Variant, voice: Voice) -> Blocks:
    return cited(found.base.graph.conflict, variant.evidence, voice) if found.cited else ()


def _called(variant: Variant, voice: Voice) -> str:
    title = variant.change.title if variant.change else None
    return f"{variant.name} – {title.said(voice.language)}" if title else variant.name


def _held(variant: Variant, voice: Voice) -> str:
    solutions = variant.comparison.base, variant.comparison.variant
    base, changed = (int(solution.equilibria(variant.comparison.concept).sum()) for solution in solutions)
    of, total = (solution.graph.size for solution in solutions)
    return voice.say("held-in-both", base=base, of=of, variant=changed, total=total)


def _table(found: Compare, voice: Voice) -> Iterator[Block]:
    rows = found.table.rows
    if not rows:
        yield Sentence(voice.say("held-nowhere", concept=found.concept))
        return
    columns = (Column(str(k)) for k in range(len(found.table.columns)))
    yield Table(
        (Column(voice.say("outcomes-of-some"), wraps=True), *columns),
        tuple(Row((name, *_signs(row))) for row, name in zip(rows, _names(found, rows[:MOST], voice), strict=False)),
        (
            *([voice.say("more-in-json", count=len(rows) - MOST)] if len(rows) > MOST else []),
            voice.say("beside-signs", concept=found.concept),
        ),
    )


def _label(found: Compare, row: Outcome, voice: Voice) -> str:
    column, s = row.first
    return capital(label_of(found.table.columns[column].graph, s, voice, base=found.base.graph.conflict))


def _names(found: Compare, rows: Sequence[Outcome], voice: Voice) -> Iterator[str]:
    """What the outcomes of the rows are called; with the number by which the conflict as it is has them, if it does."""
    base = found.base.graph
    by_column = [OutcomeNames(column.graph, voice, base=base.conflict) for column in found.table.columns]
    names = names_apart([(by_column[row.first[0]], row.first[1]) for row in rows])
    for row, name in zip(rows, map(capital, names), strict=True):
        s = row.states[0]
        yield name if s is None else voice.phrase("outcome-tagged", name=name, tag=str(base.number(s)))


def _signs(row: Outcome) -> Iterator[str]:
    for state, holds, reached in zip(row.states, row.holds, row.reached, strict=True):
        yield "·" if state is None else ("✓" if holds else "–") + (" →" if reached else "")


def _values(variant: Variant, voice: Voice) -> dict[str, Any]:
    """What one variant says."""
    comparison = variant.comparison
    base, changed = comparison.base, comparison.variant
    differences = {concept: difference(base, changed, concept) for concept in with_usual(comparison.concept)}
    holds, reached = explanations(variant, voice)
    reach = variant.reaching
    return {
        "scenario": variant.name,
        "variant": _equilibria(changed, comparison.concept),
        "gained": {name: [_known_as(changed, s) for s in gained] for name, (gained, _, _) in differences.items()},
        "lost": {name: [_known_as(base, s) for s in lost] for name, (_, lost, _) in differences.items()},
        "because": [*holds.sentences, *holds.folded],
        "reachable_gained": [_known_as(changed, s) for s in reach.gained] if reach else None,
        "reachable_lost": [_known_as(base, s) for s in reach.lost] if reach else None,
        "because_reachable": [*reached.sentences, *reached.folded],
        "quotes": list(variant.quotes),
    }


def _outcome(found: Compare, row: Outcome) -> dict[str, Any]:
    """A row of the table; where the outcome is not possible in a column, its state is null there."""
    columns = found.table.columns
    return {
        "outcome": _known_as(columns[row.first[0]], row.first[1]),
        "states": [
            None if s is None else column.graph.number(s) for column, s in zip(columns, row.states, strict=True)
        ],
        "holds": list(row.holds),
        "reached": list(row.reached),
    }


def _equilibria(solution: Solution, concept: ConceptName) -> dict[str, Any]:
    graph = solution.graph
    return {
        "counts": {"states": graph.size},
        "options": [option.id for option in graph.conflict.options],
        "equilibria": {
            name: sorted(graph.number(s) for s in np.flatnonzero(solution.equilibria(name)).tolist())
            for name in with_usual(concept)
        },
    }


def _known_as(solution: Solution, s: int) -> str:
    """By what a state is known in all of the conflicts: its letters; in graph form its number."""
    return solution.graph.letters(s) or str(solution.graph.number(s))
