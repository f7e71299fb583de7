"""What rests on the weakest words: the lines that nobody is sure of, each dropped in turn."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from detente.answers.case import Case
from detente.brief.rereading import Rereading
from detente.brief.short import in_sentences
from detente.brief.titles import question_title
from detente.brief.told import Told
from detente.model.conflict import Question
from detente.model.words import in_words
from detente.scenario import Line, lines_of
from detente.tell.outcomes import name_of
from detente.tell.voice import Voice

ShortOf = Callable[[Question, Line | None], tuple[str, ...]]
"""The short answer to a question, with all lines or without one."""

MOST_TOLD = 2


def weakest(
    case: Case, questions: Sequence[Question], reading: Rereading, short: ShortOf, voice: Voice
) -> tuple[Told, tuple[Line, ...] | None]:
    """Which lines that nobody is sure of turn which answers to the other questions; and those that turn any.

    Answers that are not looked into are named. None for the lines where there are some, and no answer is.
    """
    weak = [line for line in lines_of(case.conflict) if line.is_weak]
    if not weak:
        return Told((voice.phrase("weakest-no-lines"),), value=(0,)), ()
    others = [question for question in questions if question.kind != "weakest-word"]
    looked_into = [question for question in others if reading.looked_into(question)]
    left = [question for question in others if question not in looked_into]
    turned = {line: [one for one in looked_into if reading.turns(line, one)] for line in weak}
    changing = [line for line in weak if turned[line]]
    told = [_told(case, line, turned[line], short, voice) for line in changing]
    clauses = _clauses(len(changing), len(weak), len(looked_into), len(left), voice)
    idle = [line for line in weak if looked_into and not turned[line]]
    folded = (*told[MOST_TOLD:], *_idle(case, idle, len(left), voice))
    named = [voice.say("weakest-left-out", questions=_titles(case, left, voice))] if left else []
    value = (len(changing), len(weak), len(looked_into), len(left))
    return Told(clauses, (*told[:MOST_TOLD], *named), folded, value=value), tuple(changing) if looked_into else None


def news(clauses: Sequence[str], before: Sequence[str], voice: Voice) -> str:
    """What an answer says now that it did not say before; all of it where it only says less.

    Where it says the same in so many words, it is of other outcomes.
    """
    if clauses == before:
        return f"{in_sentences(clauses)} {voice.say('other-outcomes')}"
    return in_sentences([clause for clause in clauses if clause not in before] or clauses)


def _clauses(changing: int, weak: int, looked_into: int, left: int, voice: Voice) -> tuple[str, ...]:
    if not looked_into:
        return (voice.phrase("weakest-untried", total=weak),)
    message = "weakest" if changing else "weakest-none"
    more = [voice.phrase("weakest-left", count=left)] if left else []
    return voice.phrase(message, count=changing, total=weak, left=left), *more


def _told(case: Case, line: Line, turned: Iterable[Question], short: ShortOf, voice: Voice) -> str:
    """What changes without the line, and on what ground it stands."""
    note = line.level.note.said(voice.language).rstrip(".") if line.level.note else ""
    changes = [
        voice.phrase(
            "weakest-change",
            question=question_title(case.conflict, question, voice),
            answer=news(short(question, line), short(question, None), voice),
        )
        for question in turned
    ]
    return voice.say(
        "weakest-line",
        words=voice.inner(in_words(line.level.statement, case.conflict, voice.language)),
        a=name_of(case.conflict, line.dm, voice),
        ground=voice.phrase("weakest-ground", note=note) if note else "",
        changes=" ".join(changes),
    )


def _idle(case: Case, lines: Sequence[Line], left: int, voice: Voice) -> list[str]:
    """Which lines change nothing that was looked into."""
    if not lines:
        return []
    said = [
        voice.phrase(
            "weakest-idle-line",
            words=in_words(line.level.statement, case.conflict, voice.language),
            a=name_of(case.conflict, line.dm, voice),
        )
        for line in lines
    ]
    return [voice.say("weakest-idle", lines=voice.series(said), left=left)]


def _titles(case: Case, questions: Iterable[Question], voice: Voice) -> str:
    titles = (voice.inner(question_title(case.conflict, one, voice)) for one in questions)
    return voice.listed([voice.phrase("quoted", what=title) for title in titles])
