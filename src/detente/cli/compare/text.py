"""Comparisons as text: one in sentences, several in a table and in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.box import SIMPLE_HEAD
from rich.table import Table as Drawn

from detente.answers.grounds import scenario_grounds
from detente.cli.cited import put_cited
from detente.cli.compare.words import words
from detente.cli.output import WIDEST, put, put_item, put_paragraph, put_rows
from detente.cli.words import words as common_words
from detente.model.conflict import Scenario
from detente.names import Language
from detente.scenario import Comparison, Row, Table, reaching
from detente.tell.changes import explain_comparison, explain_nothing, explain_reaching
from detente.tell.outcomes import label_of
from detente.tell.state import Explanation
from detente.tell.voice import Voice, capital

MOST = 24
"""Rows of the table, and single changes, in the text; JSON has all."""


def put_one(change: Scenario, comparison: Comparison, language: Language, *, evidence: bool) -> None:
    """How many outcomes hold without and with the change, what changes and why, and each single change."""
    said, concept = common_words(language), comparison.concept
    for key, solution in (("base", comparison.base), ("variant", comparison.variant)):
        put(said[key].format(count=int(solution.equilibria(concept).sum()), total=solution.graph.size, concept=concept))
    told = explanations(comparison, Voice(language))
    for sentence in (sentence for explained in told for sentence in explained.sentences):
        put_paragraph(sentence)
    folded = [sentence for explained in told for sentence in explained.folded]
    for sentence in folded[:MOST]:
        put_item(sentence, indent=2)
    if len(folded) > MOST:
        put(words(language)["hidden"].format(hidden=len(folded) - MOST))
    if evidence:
        put_cited(comparison.base.graph.conflict, scenario_grounds(change, comparison), language)


def put_several(
    table: Table,
    scenarios: Sequence[Scenario],
    comparisons: Sequence[Comparison],
    language: Language,
    *,
    evidence: bool,
) -> None:
    """All variants in one table, then each of them in sentences."""
    names = [_called(scenario, language) for scenario in scenarios]
    for k, name in enumerate((words(language)["base"], *names)):
        put_paragraph(f"{k}: {name}")
    put()
    _put_table(table, language)
    for k, (name, scenario, comparison) in enumerate(zip(names, scenarios, comparisons, strict=True), start=1):
        put()
        put_paragraph(f"{k}: {name}")
        put_paragraph(_held(comparison, language), indent=2)
        for explained in explanations(comparison, Voice(language)):
            for sentence in explained.sentences:
                put_paragraph(sentence, indent=2)
        if evidence:
            put_cited(comparison.base.graph.conflict, scenario_grounds(scenario, comparison), language, indent=2)


def explanations(comparison: Comparison, voice: Voice) -> tuple[Explanation, Explanation]:
    """What holds, and what is reached: nothing of the latter where a status quo is missing."""
    reached = reaching(comparison)
    if not (comparison.gained or comparison.lost or (reached and (reached.gained or reached.lost))):
        return explain_nothing(voice), Explanation(())
    return (
        explain_comparison(comparison, voice),
        explain_reaching(comparison, reached, voice) if reached else Explanation(()),
    )


def _called(scenario: Scenario, language: Language) -> str:
    title = f" – {scenario.title.said(language)}" if scenario.title else ""
    return f"{scenario.id}{title}"


def _held(comparison: Comparison, language: Language) -> str:
    base, variant = (
        int(solution.equilibria(comparison.concept).sum()) for solution in (comparison.base, comparison.variant)
    )
    return words(language)["held"].format(
        base=base, of=comparison.base.graph.size, variant=variant, total=comparison.variant.graph.size
    )


def _put_table(table: Table, language: Language) -> None:
    said = words(language)
    if not table.rows:
        put(said["none"].format(concept=table.concept))
        return
    put_rows(_columned(len(table.columns), said["outcome"]), _rows(table, Voice(language)), widest=WIDEST)
    if len(table.rows) > MOST:
        put(said["hidden"].format(hidden=len(table.rows) - MOST))
    put_paragraph(said["key"].format(concept=table.concept))


def _columned(columns: int, outcome: str) -> Drawn:
    """A column per conflict, and the outcome in words."""
    drawn = Drawn(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    for k in range(columns):
        drawn.add_column(str(k), no_wrap=True)
    drawn.add_column(outcome, ratio=1, overflow="fold")
    return drawn


def _rows(table: Table, voice: Voice) -> Iterable[tuple[str, ...]]:
    for row in table.rows[:MOST]:
        yield (*(_sign(row, k) for k in range(len(row.states))), _label(table, row, voice))


def _label(table: Table, row: Row, voice: Voice) -> str:
    column, s = row.first
    return capital(label_of(table.columns[column].graph, s, voice, base=table.columns[0].graph.conflict))


def _sign(row: Row, column: int) -> str:
    if row.states[column] is None:
        return "·"
    return ("✓" if row.holds[column] else "–") + (" →" if row.reached[column] else "")
