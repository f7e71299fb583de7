"""Why an outcome holds, why it does not, and what breaks it."""

from __future__ import annotations

import numpy as np
import pytest
from tests.graph import building
from tests.tell.asking import conflict, document, graph, solution

from detente.answers.deciding import deciding_line
from detente.evolution import Reach
from detente.graph import graph_of
from detente.names import LANGUAGES, DmId, Language
from detente.scenario import lines_of, without_line
from detente.stability import CONCEPTS, ConceptName, solve
from detente.tell.brief.briefing import briefing_of
from detente.tell.outcomes import action_of, name_of
from detente.tell.state import explain_state
from detente.tell.statements import in_words
from detente.tell.voice import Voice, capital
from detente.tell.ways import explain_way


def told(number: int, language: Language, concept: ConceptName = "SEQ") -> tuple[str, ...]:
    index = graph("two-towns").index(number)
    return explain_state(solution("two-towns"), index, concept, Voice(language)).sentences


def test_a_temptation_its_answer_and_that_nothing_is_gained() -> None:
    assert told(1, "en") == (
        "Upstream has no move of its own that it would like better.",
        (
            "There is a temptation for Downstream: to go to court would leave it better off. But Upstream would "
            "then want "
            "to build the dam (what decides: if Downstream would go to court, then Upstream would build the dam), and "
            "Downstream would be no better off than before. So Downstream stays."
        ),
    )
    assert told(1, "de") == (
        "Oberstadt hat keinen eigenen Zug, mit dem etwas zu gewinnen wäre.",
        (
            "Unterstadt könnte vor Gericht gehen und hätte davon einen Vorteil. Dann aber würde "
            "Oberstadt den "
            "Damm bauen wollen (den Ausschlag gibt: wenn Unterstadt vor Gericht gehen würde, dann würde "
            "Oberstadt den Damm "
            "bauen), und Unterstadt hätte nichts gewonnen. Also bleibt Unterstadt dabei."
        ),
    )


def test_nobody_is_tempted() -> None:
    assert told(6, "en") == ("Nobody has a move of its own that it would like better.",)
    assert told(6, "de") == ("Niemand hat einen eigenen Zug, mit dem etwas zu gewinnen wäre.",)


def test_what_does_not_hold_is_left() -> None:
    assert told(4, "en")[0] == (
        "Upstream would rather build the dam (what decides: if Downstream would go to court, then Upstream would build "
        "the dam). Nobody else would want to answer in a way that takes the advantage away."
    )
    assert told(4, "de")[0] == (
        "Oberstadt würde lieber den Damm bauen (den Ausschlag gibt: wenn Unterstadt vor Gericht gehen würde, dann "
        "würde Oberstadt den Damm bauen). Niemand sonst würde so antworten wollen, dass der Vorteil verloren ginge."
    )


def test_by_nash_nothing_is_said_of_answers() -> None:
    assert told(4, "en", "Nash")[0].endswith("then Upstream would build the dam).")


def test_answers_that_are_only_possible_give_no_reason() -> None:
    assert told(1, "en", "GMR")[1] == (
        "There is a temptation for Downstream: to go to court would leave it better off. But Upstream could then build "
        "the dam, whether or not it wants to, and Downstream would be no better off than before. So Downstream stays."
    )
    assert ", with no way out afterwards. So" in told(1, "en", "SMR")[1]
    assert ", ohne Ausweg danach. Also" in told(1, "de", "SSEQ")[1]


def test_plural_names_have_plural_verbs() -> None:
    united = explain_state(solution("ukraine-2025"), graph("ukraine-2025").index(61), "SEQ", Voice("en"))
    text = " ".join((*united.sentences, *united.folded))
    assert "would leave them better off" in text
    assert "So the United States stay." in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["two-towns", "ukraine-2025", "elmira", "toll-road", "prisoners-dilemma"])
@pytest.mark.parametrize("concept", CONCEPTS)
def test_every_temptation_names_who_answers_and_what_decides(
    language: Language, name: str, concept: ConceptName
) -> None:
    """Every improvement of what holds is told or counted; the answer told names its parties and their grounds."""
    found, voice = solution(name), Voice(language)
    states = np.flatnonzero(found.equilibria(concept)).tolist()
    for s in states:
        explained = explain_state(found, s, concept, voice)
        text = " ".join((*explained.sentences, *explained.folded))
        for dm in found.graph.decision_makers:
            verdict = found.verdict(concept, dm, s)
            name = name_of(found.graph.conflict, dm, voice)
            assert name in text or capital(name) in text or "Niemand" in text or "Nobody" in text
            for step in verdict.answered[0].steps if verdict.answered else ():
                assert name_of(found.graph.conflict, step.mover, voice) in text
                assert action_of(found.graph, step, voice) in text
                line = deciding_line(found.graph, step.mover, step.target, step.source)
                if line is not None and concept in {"SEQ", "SSEQ"}:
                    assert in_words(line.level.statement, found.graph.conflict, language) in text


@pytest.mark.parametrize("name", ["two-towns", "ukraine-2025", "toll-road"])
@pytest.mark.parametrize("concept", CONCEPTS)
def test_whoever_would_leave_is_named_with_its_move(name: str, concept: ConceptName) -> None:
    found, voice = solution(name), Voice("en")
    for s in np.flatnonzero(~found.equilibria(concept)).tolist()[:40]:
        explained = explain_state(found, s, concept, voice)
        assert explained.folded == () or len(explained.sentences) <= 2
        leaving = [dm for dm in found.graph.decision_makers if not found.stable(concept, dm)[s]]
        said = [text for text in (*explained.sentences, *explained.folded) if " would rather " in text]
        assert len(said) == len(leaving)
        for dm, text in zip(leaving, said, strict=True):
            assert text.startswith(capital(name_of(found.graph.conflict, dm, voice)))


@pytest.mark.parametrize("concept", CONCEPTS)
@pytest.mark.parametrize("name", ["two-towns", "ukraine-2025"])
def test_what_breaks_an_outcome_really_does(name: str, concept: ConceptName) -> None:
    """Without a line that it rests on, solved anew, the outcome holds no more; without any other line it does."""
    brief = briefing_of(document(name), concept=concept)
    without = {line: solve(graph_of(without_line(conflict(name), line))) for line in lines_of(conflict(name))}
    for s in np.flatnonzero(solution(name).equilibria(concept)).tolist():
        rests_on = brief.brief.rests_on(s)
        assert rests_on is not None
        assert set(rests_on) == {line for line, found in without.items() if not found.equilibria(concept)[s]}
        sentences = explain_state(solution(name), s, concept, Voice("en"), rests_on).sentences
        if rests_on:
            words = Voice("en").inner(in_words(rests_on[0].level.statement, conflict(name), "en"))
            assert f"without “{words}”" in sentences[-1]
        else:
            assert sentences[-1] == "No single statement of a preference breaks it when dropped."


def test_the_least_firm_line_comes_first() -> None:
    rests_on = briefing_of(document("ukraine-2025")).answers[0].rests_on
    assert rests_on is not None
    order = ["low", "unknown", None, "medium", "high"]
    firmness = [order.index(line.level.confidence) for line in rests_on]
    assert firmness == sorted(firmness)
    assert len(set(firmness)) > 1


def test_what_was_not_looked_into_is_not_said() -> None:
    index = graph("two-towns").index(6)
    assert explain_state(solution("two-towns"), index, "SEQ", Voice("en"), None).sentences == told(6, "en")


def test_graph_form_is_told_by_the_names_of_states() -> None:
    drawn = building.listed(
        [1, 2, 3],
        building.player("a", building.ranked(2, 1, 3), (1, 2)),
        building.player("b", building.ranked(3, 1, 2), (2, 3)),
        today=1,
    )
    found = solve(graph_of(drawn))
    assert explain_state(found, 0, "SEQ", Voice("en")).sentences == (
        "b has no move of its own that it would like better.".capitalize(),
        (
            "There is a temptation for a: to move to “state 2” would leave it better off. But b would then want "
            "to move to "
            "“state 3”, and a would be no better off than before. So a stays."
        ),
    )


def test_ways() -> None:
    towns = graph("two-towns")
    reach = Reach(towns, towns.index(4))
    en, de = Voice("en"), Voice("de")
    assert explain_way(reach, reach.path(towns.index(4)), en) == "This is where one starts from."
    assert explain_way(reach, None, de) == "Von hier führt keine zulässige Folge von Zügen dorthin."
    assert explain_way(reach, reach.path(towns.index(6)), en) == "Reached by wanted moves (1): Upstream: build the dam."
    assert explain_way(reach, reach.path(towns.index(2)), en) == (
        "Not reached by wanted moves alone. A shortest way: Downstream: drop the case → Upstream: release water. "
        "There Downstream would have to drop the case although it likes that no better, and one more move is unwanted."
    )
    assert explain_way(reach, reach.path(towns.index(1)), de) == (
        "Nicht durch gewollte Züge allein erreicht. Ein kürzester Weg: Unterstadt: die Klage zurückziehen. Dabei "
        "müsste Unterstadt die Klage zurückziehen, ohne es zu wollen."
    )


def test_a_decision_maker_alone_is_never_answered() -> None:
    alone = building.conflict(building.party("a", "x", wants=building.levels("a.x")), today=[])
    found = solve(graph_of(alone))
    sentences = explain_state(found, 0, "GMR", Voice("en")).sentences
    assert sentences == ("A would rather x (what decides: a would x). Nobody else could take that advantage away.",)
    assert found.graph.decision_makers == (DmId("a"),)
