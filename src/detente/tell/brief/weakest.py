"""What rests on the weakest words, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from detente.answers.brief.weakest import Weakest
from detente.scenario import Line
from detente.tell.attribution import sayers_of
from detente.tell.blocks import Blocks, Column, Row, Table
from detente.tell.brief.telling import clauses_of, in_sentences
from detente.tell.outcomes import name_of
from detente.tell.short import party
from detente.tell.state import Explanation
from detente.tell.statements import in_words
from detente.tell.titles import question_title
from detente.tell.voice import Voice, capital
from detente.tell.wishes import shortly

MOST_TOLD = 2


def wordings(found: Weakest, voice: Voice) -> Iterator[str]:
    """How many of the weak lines turn an answer."""
    told = "untried" if found.weak and not found.looked_into else "weak"
    yield voice.phrase(f"short-{told}", count=len(found.changing), total=len(found.weak))


def reason(found: Weakest, voice: Voice) -> Iterable[str]:  # noqa: ARG001 – as all kinds have it
    """None."""
    return ()


def shown(found: Weakest, voice: Voice) -> Blocks:
    """The weak lines that turn answers, the numbers of these, and whose word they are."""
    if not found.changing:
        return ()
    heads = ("card-weak", "card-turns", "card-word")
    rows = (Row(_row(found, line, voice)) for line in found.changing)
    return (Table(tuple(Column(voice.say(head), wraps=head != "card-turns") for head in heads), tuple(rows)),)


def _row(found: Weakest, line: Line, voice: Voice) -> tuple[str, str, str]:
    conflict = found.case.conflict
    wanted = shortly(conflict, line, voice)
    about = voice.phrase("card-wish", a=party(conflict, line.dm, voice), words=wanted or "none")
    turned = [str(found.questions.index(question) + 1) for question in found.turned[line]]
    by = sayers_of(conflict, line.level.evidence, voice)[:1]
    return capital(about), ", ".join(turned), ", ".join(by) or "–"


def clauses(found: Weakest, voice: Voice) -> tuple[str, ...]:
    """How many of the lines that nobody is sure of turn an answer."""
    if not found.weak:
        return (voice.phrase("weakest-no-lines"),)
    weak, left, changing = len(found.weak), len(found.left), len(found.changing)
    if not found.looked_into:
        return (voice.phrase("weakest-untried", total=weak),)
    more = [voice.phrase("weakest-left", count=left)] if left else []
    kind = "weakest" if changing else "weakest-none"
    return voice.phrase(kind, count=changing, total=weak, rest=weak - changing, left=left), *more


def behind(found: Weakest, voice: Voice) -> Explanation:
    """What changes without each of these, and which answers are not looked into."""
    if not found.weak:
        return Explanation(())
    told = [_told(found, line, voice) for line in found.changing]
    left = [voice.say("weakest-left-out", questions=_titles(found, voice))] if found.left else []
    return Explanation((*told[:MOST_TOLD], *left), (*told[MOST_TOLD:], *_idle(found, voice)))


def news(clauses: Sequence[str], before: Sequence[str], voice: Voice) -> str:
    """What an answer says now that it did not say before; all of it where it only says less.

    Where it says the same in so many words, it is of other outcomes, or others would leave them.
    """
    if clauses == before:
        return f"{in_sentences(clauses)} {voice.say('other-outcomes')}"
    return in_sentences([clause for clause in clauses if clause not in before] or clauses)


def _told(found: Weakest, line: Line, voice: Voice) -> str:
    """What changes without the line, and on what ground it stands."""
    conflict, reading = found.case.conflict, found.reading
    note = line.level.note.said(voice.language).rstrip(".") if line.level.note else ""
    changes = [
        voice.phrase(
            "weakest-change",
            question=question_title(conflict, question, voice),
            answer=news(
                clauses_of(reading.reply(question, line), voice), clauses_of(reading.reply(question), voice), voice
            ),
        )
        for question in found.turned[line]
    ]
    return voice.say(
        "weakest-line",
        words=voice.inner(in_words(line.level.statement, conflict, voice.language)),
        a=name_of(conflict, line.dm, voice),
        ground=voice.phrase("weakest-ground", note=note) if note else "",
        changes=" ".join(changes),
    )


def _idle(found: Weakest, voice: Voice) -> list[str]:
    """Which lines change nothing that was looked into."""
    if not found.idle:
        return []
    conflict = found.case.conflict
    said = [
        voice.phrase(
            "weakest-idle-line",
            words=in_words(line.level.statement, conflict, voice.language),
            a=name_of(conflict, line.dm, voice),
        )
        for line in found.idle
    ]
    return [voice.say("weakest-idle", lines=voice.series(said), left=len(found.left))]


def _titles(found: Weakest, voice: Voice) -> str:
    """The questions that were not looked into."""
    titles = (voice.inner(question_title(found.case.conflict, one, voice)) for one in found.left)
    return voice.listed([voice.phrase("quoted", what=title) for title in titles])
