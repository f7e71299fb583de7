"""The answers at a glance: each as short as can be, how sure it is, and on whose word it stands at the least firm."""

from __future__ import annotations

from collections.abc import Sequence

from detente.answers.brief.sure import Surety
from detente.answers.brief.surety import Sure
from detente.answers.brief.when import Standing
from detente.model.conflict import Conflict, Question, QuestionKind
from detente.model.statement import Statement
from detente.scenario import Line, lines_of
from detente.tell.attribution import sayers_of
from detente.tell.brief.briefing import Briefing, Told
from detente.tell.brief.front.headline import asked_first
from detente.tell.brief.front.page import Glance, Ground, Sureness
from detente.tell.brief.telling import wordings_of
from detente.tell.fitting import fitting
from detente.tell.readings import share_word, sure_word
from detente.tell.short import in_sentence, party, statement
from detente.tell.voice import Voice, capital

MOST_WORDS = 12
ENOUGH = 4
"""Of more questions the one that the headline answers needs no row."""

DOTS = {"none": 0, "hardly": 1, "few": 2, "half": 3, "most": 4, "nearly": 5, "all": 5}

TOLD_ELSEWHERE: frozenset[QuestionKind] = frozenset({"must-change", "reach", "weakest-word", "sure"})
"""The kinds whose answers have places of their own on the page: what would change it, how sure, the ground."""


def glance_of(brief: Briefing) -> tuple[Glance, ...]:
    """A row for every question, in order."""
    sure = _sure_of(brief)
    return tuple(_row(brief, place, told, sure) for place, told in enumerate(brief.answers, start=1))


def is_told_elsewhere(question: Question, all_: Sequence[Question]) -> bool:
    """Whether another row, or another part of the page, tells it: who blocks stands with what holds."""
    if question.kind == "who-blocks":
        return any(one.kind in {"holds", "reachable"} and one.about == question.about for one in all_)
    return question.kind in TOLD_ELSEWHERE or question is _of_headline(all_)


def _of_headline(questions: Sequence[Question]) -> Question | None:
    """The question which outcomes hold, where there are enough others for the table: the headline answers it."""
    found = next((one for one in questions if one.kind == "holds" and not one.about), None)
    return found if len(questions) > ENOUGH else None


def judged_of(rows: Sequence[Glance], questions: Sequence[Question], claim: str, voice: Voice) -> str:
    """How sure the headline is, and on whose word it stands, if no other answer stands on the same.

    That is how sure it is which outcomes hold; if what it claims of what is asked about is less sure, how sure that is.
    Empty where the table has a row for it.
    """
    asked = _of_headline(questions)
    if asked is None:
        return ""
    row = rows[questions.index(asked)]
    claimed = _row_of(asked_first(questions), rows, questions) if claim else None
    sure = f"{voice.say('front-sure')}: {row.sureness}" if row.sure else ""
    if row.sure and claimed and claimed.sure and claimed.sure.share < row.sure.share:
        row, sure = claimed, voice.say("front-least-sure", what=claim, sure=claimed.sureness)
    ground = voice.say("ground-weakest", ground=row.ground.said) if row.ground and _is_alone(row, rows) else ""
    return " · ".join(filter(None, (sure, ground)))


def _row_of(about: Statement | None, rows: Sequence[Glance], questions: Sequence[Question]) -> Glance | None:
    """The row that says whether it holds; where none does, the one that says whether it is reached as well."""
    found = {
        one.kind: row
        for one, row in zip(questions, rows, strict=True)
        if about is not None and one.about == (about,) and one.scenario is None
    }
    return found.get("holds") or found.get("reachable")


def _is_alone(row: Glance, rows: Sequence[Glance]) -> bool:
    """Whether no other answer has the same least firm ground."""
    return all(one is row or one.without_about.ground != row.without_about.ground for one in rows)


def _row(brief: Briefing, place: int, told: Told, sure: dict[Question, Sure]) -> Glance:
    found, voice = told.found, brief.voice
    return Glance(
        place,
        told.kind,
        told.question,
        capital(fitting(wordings_of(found.reply, voice), MOST_WORDS)),
        _sureness(sure[found.question], voice) if found.question in sure else None,
        ground_of(brief.conflict, found.rests_on, voice),
        _uncounted(told, sure, voice),
    )


def _uncounted(told: Told, sure: dict[Question, Sure], voice: Voice) -> str:
    """Why nothing is counted of one answer, where it is of others; of times, what they assume."""
    reply = told.found.reply
    if isinstance(reply, Standing) and not reply.fault and reply.case.reach is not None:
        return voice.phrase("unsure-pace", equal="yes" if len(set(reply.rates.values())) == 1 else "no")
    return voice.phrase("unsure-uncounted") if sure and told.found.question not in sure else ""


def _sure_of(brief: Briefing) -> dict[Question, Sure]:
    """What readings say of the questions, where one of them asks how sure the answers are."""
    replies = [told.found.reply for told in brief.answers]
    found = [one for reply in replies if isinstance(reply, Surety) and reply.varied for one in reply.found]
    return {question: one for one in found for question in one.questions}


def _sureness(sure: Sure, voice: Voice) -> Sureness:
    share = sure.at_a_glance
    return Sureness(float(share.value), DOTS[share_word(share)], sure_word(share, voice))


def ground_of(conflict: Conflict, lines: tuple[Line, ...] | None, voice: Voice) -> Ground | None:
    """Whose word the least firm line is, and how firm; None where nothing was found or looked for."""
    if not lines:
        return None
    line = lines[0]
    sayers = sayers_of(conflict, line.level.evidence, voice)
    own = voice.phrase("ground-own", a=in_sentence(conflict, line.dm, voice))
    confidence = line.level.confidence
    firm = voice.phrase(f"confidence-{confidence}") if confidence else ""
    wanted = statement(conflict, line.level.statement, voice)
    told = voice.phrase("ground-word", who=sayers[0]) if sayers else own
    return Ground(
        sayers[0] if sayers else own,
        firm,
        ", ".join([told, *([voice.phrase("ground-firm", firm=firm)] if firm else [])]),
        voice.phrase("ground-about", a=party(conflict, line.dm, voice), words=wanted) if wanted else "",
    )


def unsure_of(brief: Briefing, rows: Sequence[Glance]) -> str:
    """That no answer has its dots; where some have, what the readings are that they count."""
    return brief.voice.say("readings-are" if any(row.sure for row in rows) else "unsure")


def unsure_why(brief: Briefing, rows: Sequence[Glance]) -> str:
    """Why no answer has its dots; empty where some have."""
    if any(row.sure for row in rows):
        return ""
    asked = any(isinstance(told.found.reply, Surety) for told in brief.answers)
    why = "asked" if asked else "unasked" if lines_of(brief.conflict) else "rankings"
    return brief.voice.say(f"unsure-{why}")
