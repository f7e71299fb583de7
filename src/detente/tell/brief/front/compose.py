"""From a brief to its first page, with as many answers as there is room for."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from detente.model.conflict import Question
from detente.tell.blocks import texts_in
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.front.blocks import front_blocks
from detente.tell.brief.front.changes import changes_of
from detente.tell.brief.front.glance import glance_of, is_told_elsewhere, judged_of, unsure_of, unsure_why
from detente.tell.brief.front.headline import asked_first, claim_of, headline_of, marks_of
from detente.tell.brief.front.leads import leads_of
from detente.tell.brief.front.left_out import left_out_of
from detente.tell.brief.front.page import FrontPage
from detente.tell.brief.front.supposed import supposed_of
from detente.tell.brief.front.watch import watch_of
from detente.tell.findings import undecided
from detente.tell.fitting import words_in
from detente.tell.titles import as_of
from detente.tell.voice import Voice

MOST_WORDS = 300
MOST_ROWS, LEAST_ROWS = 8, 3


def front_of(brief: Briefing) -> FrontPage:
    """The first page of a brief, of at most `MOST_WORDS` words: rather one end alone than hardly any answer."""
    case, voice, questions = brief.case, brief.voice, brief.brief.questions
    headline, rows = headline_of(case, questions, voice), glance_of(brief)
    conflict, leads = brief.conflict, leads_of(case, questions, headline, voice)
    said = (headline, *(chip for end in leads.ends for chip in end.chips)) if leads else (headline,)
    page = FrontPage(
        conflict.title.said(voice.language),
        conflict.as_of or "",
        _dated(brief),
        voice.say("front-notice"),
        headline,
        judged_of(rows, questions, claim_of(case, asked_first(questions), headline, voice), voice),
        marks_of(case, said, voice),
        leads,
        rows,
        unsure_of(brief, rows),
        unsure_why(brief, rows),
        changes_of(brief),
        watch_of(case, asked_first(questions), voice),
        supposed_of(conflict, questions, voice),
        left_out_of(brief),
    )
    fitted = _fitted(page, brief, voice)
    if leads is None or len(fitted.shown) >= min(LEAST_ROWS, _most_rows(questions)):
        return fitted
    return _fitted(replace(page, leads=leads_of(case, questions, headline, voice, most=1)), brief, voice)


def _fitted(page: FrontPage, brief: Briefing, voice: Voice) -> FrontPage:
    """The page with as much as there is room for; answers that are told elsewhere on it come last.

    Of several questions of a kind the first comes first: the others are variations of it.
    """
    questions = brief.brief.questions
    apart = [at for at, one in enumerate(questions) if not is_told_elsewhere(one, questions)]
    elsewhere = [at for at in range(len(questions)) if at not in apart]
    first = {questions[at].kind: at for at in reversed(apart)}
    order = [*sorted(apart, key=lambda at: first[questions[at].kind] != at), *elsewhere]
    for size in _sizes(_most_rows(questions)):
        shorter = _shortened(page, set(order[: size.rows]), size)
        if _words(shorter, voice) <= MOST_WORDS:
            break
    return shorter


def _most_rows(questions: Sequence[Question]) -> int:
    """How many answers the page would have if there were room for all."""
    apart = sum(not is_told_elsewhere(one, questions) for one in questions)
    return min(apart or len(questions), MOST_ROWS)


def _words(page: FrontPage, voice: Voice) -> int:
    """How many words the page has where it has most: in a browser, where ends have notes and further answers a link."""
    notes = [end.note for end in page.leads.ends] if page.leads else []
    more = voice.say("front-more-rows", count=len(page.glance) - len(page.shown))
    return words_in(" ".join([*texts_in(front_blocks(page, voice)), *notes, more]))


@dataclass(frozen=True, slots=True)
class _Size:
    """How many answers, changes, reasons of changes and things to watch, and whether it is said what grounds say."""

    rows: int
    changes: int = 3
    whys: int = 3
    watch: int = 3
    about: bool = False


def _sizes(most: int) -> Iterator[_Size]:
    """Ever smaller ones: first answers go, as long as some are left, then what explains, then further lines."""
    least = min(LEAST_ROWS, most)
    yield from (_Size(rows, about=about) for rows in range(most, least, -1) for about in (True, False))
    yield from (_Size(least, changes, whys, watch) for changes, whys, watch in _LINES)
    yield _Size(max(least - 1, 0), 2, 0, 2)
    yield from (_Size(least, changes, 0, watch) for changes, watch in ((1, 2), (1, 1)))
    yield from (_Size(rows, 1, 0, 1) for rows in range(least - 1, -1, -1))


_LINES = ((3, 3, 3), (3, 3, 2), (2, 2, 2), (2, 1, 2), (2, 0, 2))


def _shortened(page: FrontPage, rows: Collection[int], size: _Size) -> FrontPage:
    """The page with these answers, and so much else."""
    glance = (replace(row, shown=at in rows) for at, row in enumerate(page.glance))
    if not size.about:
        glance = (row.without_about for row in glance)
    changes = (one if at < size.whys else one.without_reason for at, one in enumerate(page.changes[: size.changes]))
    return replace(page, glance=tuple(glance), changes=tuple(changes), watch=page.watch[: size.watch])


def _dated(brief: Briefing) -> str:
    """As known on which day, and of a draft, how much of it is still open."""
    open_yet = len(undecided(brief.document.text))
    draft = brief.voice.say("front-undecided", count=open_yet) if open_yet else ""
    return " · ".join(filter(None, (as_of(brief.conflict, brief.voice), draft)))
