"""From a brief to its first page, with as many answers as there is room for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from detente.tell.blocks import texts_in
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.front.blocks import front_blocks
from detente.tell.brief.front.changes import changes_of
from detente.tell.brief.front.glance import glance_of, is_told_elsewhere, judged_of, unsure_of
from detente.tell.brief.front.headline import asked_first, headline_of, marks_of
from detente.tell.brief.front.leads import leads_of
from detente.tell.brief.front.page import FrontPage
from detente.tell.brief.front.supposed import supposed_of
from detente.tell.brief.front.watch import watch_of
from detente.tell.fitting import words_in
from detente.tell.voice import Voice

MOST_WORDS = 300
MOST_ROWS, LEAST_ROWS = 8, 3


def front_of(brief: Briefing) -> FrontPage:
    """The first page of a brief, of at most `MOST_WORDS` words."""
    case, voice, questions = brief.case, brief.voice, brief.brief.questions
    headline, rows = headline_of(case, questions, voice), glance_of(brief)
    conflict, leads = brief.conflict, leads_of(case, questions, headline, voice)
    said = (headline, *(chip for end in leads.ends for chip in end.chips)) if leads else (headline,)
    page = FrontPage(
        conflict.title.said(voice.language),
        conflict.as_of or "",
        voice.say("front-notice"),
        headline,
        judged_of(rows, questions, voice),
        marks_of(case, said, voice),
        leads,
        rows,
        unsure_of(brief, rows),
        changes_of(brief),
        watch_of(case, asked_first(questions), voice),
        supposed_of(conflict, questions, voice),
    )
    return _fitted(page, brief, voice)


def _fitted(page: FrontPage, brief: Briefing, voice: Voice) -> FrontPage:
    """The page without the answers that are told elsewhere on it, and without the last ones if it is too long."""
    questions = brief.brief.questions
    order = sorted(range(len(questions)), key=lambda at: is_told_elsewhere(questions[at], questions))
    apart = sum(not is_told_elsewhere(one, questions) for one in questions)
    most = min(apart or len(order), MOST_ROWS)
    least = min(LEAST_ROWS, most)
    sizes = [(count, lines) for lines in (3, 2) for count in range(most, least - 1, -1)]
    for count, lines in [*sizes, *((count, 1) for count in range(most, -1, -1))]:
        shorter = _shortened(page, set(order[:count]), lines)
        if words_in(" ".join(texts_in(front_blocks(shorter, voice)))) <= MOST_WORDS:
            break
    return shorter


def _shortened(page: FrontPage, rows: Collection[int], lines: int) -> FrontPage:
    """The page with these answers, and so many lines of each list."""
    glance = tuple(replace(row, shown=at in rows) for at, row in enumerate(page.glance))
    return replace(page, glance=glance, changes=page.changes[:lines], watch=page.watch[:lines])
