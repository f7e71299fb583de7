"""What ``detente ensemble`` says in words."""

from __future__ import annotations

from collections.abc import Iterator

from detente.brief.titles import question_title
from detente.cli.ensembled import Ensembled
from detente.cli.output import put, put_item, put_paragraph
from detente.ensemble import Share
from detente.ensemble.hangs import HangsOn
from detente.ensemble.weakest import Shift, Word
from detente.explain import Voice, label_of
from detente.explain.ensemble import explain_box, explain_drawn, explain_effect, explain_share, number, points
from detente.explain.outcomes import called
from detente.model.conflict import Conflict
from detente.names import Language
from detente.report.printable import printable
from detente.stability import CONCEPTS

MOST_OUTCOMES = 8
MOST_EFFECTS = 3
MOST_WORDS = 4
MOST_SHIFTS = 3
_LEAST_MOVED = 0.005


def put_ensemble(found: Ensembled, language: Language) -> None:
    """Shares in words: outcomes, what has a name, concepts, questions; what that hangs on, and on whose word."""
    voice = Voice(language)
    if found.stopped:
        draws, total = (number(count, language) for count in (found.chunk.draws, found.plan.draws))
        put_paragraph(voice.say("ensemble-stopped", draws=draws, total=total))
    put_paragraph(explain_drawn(found.plan, voice))
    outcomes = voice.say("ensemble-outcomes", concept=found.case.concept, total=found.case.graph.size)
    _put(outcomes, _outcomes(found, voice))
    _put(voice.say("ensemble-about"), _named(found, voice))
    _put(voice.say("ensemble-agreement"), _agreement(found, voice))
    _put(voice.say("ensemble-questions"), _questions(found, voice))
    _put(voice.say("ensemble-hangs"), _hangs(found, voice))
    _put(voice.say("ensemble-words"), _words(found, voice))


def _put(title: str, items: Iterator[str]) -> None:
    said = list(items)
    if said:
        put()
        put(f"{title}:")
        for item in said:
            put_item(printable(item), indent=2)


def _outcomes(found: Ensembled, voice: Voice) -> Iterator[str]:
    graph, shares = found.case.graph, found.shares
    holds = shares.holds(found.case.concept)
    reached = shares.reached() if found.plan.conflict.status_quo is not None else None
    order = sorted((s for s, share in enumerate(holds) if share.value), key=lambda s: (-holds[s].value, s))
    for s in order[:MOST_OUTCOMES]:
        yield voice.say(
            "ensemble-outcome",
            number=str(graph.number(s)),
            label=label_of(graph, s, voice),
            share=explain_share(holds[s], voice),
            reached=explain_share(reached[s], voice) if reached else "none",
        )
    if len(order) > MOST_OUTCOMES:
        yield voice.say("ensemble-more", count=len(order) - MOST_OUTCOMES)
    if not order:
        yield voice.say("ensemble-none")


def _named(found: Ensembled, voice: Voice) -> Iterator[str]:
    shares, concept = found.shares, found.case.concept
    for name, asked in found.named:
        answer = found.plan.answers.index(asked)
        reached = both = "none"
        if found.plan.conflict.status_quo is not None:
            reached = explain_share(shares.answer_reached(answer), voice)
            both = explain_share(shares.answer_reached(answer, concept), voice)
        holds = explain_share(shares.answer_holds(answer, concept), voice)
        yield voice.say("ensemble-condition", what=_what(found, name, voice), holds=holds, reached=reached, both=both)


def _agreement(found: Ensembled, voice: Voice) -> Iterator[str]:
    for other in CONCEPTS:
        if other != found.case.concept:
            share = explain_share(found.shares.agreement(found.case.concept, other), voice)
            yield voice.say("ensemble-agree", concept=found.case.concept, other=other, share=share)


def _questions(found: Ensembled, voice: Voice) -> Iterator[str]:
    for one in found.sure:
        titles = [voice.phrase("quoted", what=question_title(found.plan.conflict, q, voice)) for q in one.questions]
        share = explain_share(one.share, voice)
        yield voice.say("sure-same", questions=voice.listed(titles), share=share, scenario="no")


def _hangs(found: Ensembled, voice: Voice) -> Iterator[str]:
    """What the answers hang on that are not the same in all readings, those first that are the least sure."""
    open_ones = [(name, hangs) for name, hangs in found.hangs if not hangs.agreed]
    for name, hangs in open_ones:
        what = _what(found, name, voice)
        box = hangs.box
        if box is None:
            yield voice.say("ensemble-hangs-nothing", what=what)
            continue
        yield voice.say("ensemble-hangs-box", what=what, box=explain_box(found.plan.conflict, box, voice))
        yield from _effects(found.plan.conflict, hangs, voice)


def _effects(conflict: Conflict, hangs: HangsOn, voice: Voice) -> Iterator[str]:
    for effect in hangs.importance.deciding[:MOST_EFFECTS]:
        yield explain_effect(conflict, effect, voice)


def _words(found: Ensembled, voice: Voice) -> Iterator[str]:
    bearing = [word for word in found.words if any(map(_tells, word.shifts))]
    for word in bearing[:MOST_WORDS]:
        yield _word(found, word, voice)
    idle = [word.name for word in found.words if word not in bearing]
    if idle:
        yield voice.say("ensemble-word-idle", names=voice.listed(idle))


def _word(found: Ensembled, word: Word, voice: Voice) -> str:
    shifts = sorted(filter(_tells, word.shifts), key=lambda shift: (not shift.turned, -abs(shift.moved)))
    return voice.say(
        "ensemble-word",
        kind=word.kind,
        name=word.name,
        lines=len(word.withdrawn.fallen),
        shifts="; ".join(_shift(found, shift, voice) for shift in shifts[:MOST_SHIFTS]),
    )


def _shift(found: Ensembled, shift: Shift, voice: Voice) -> str:
    name, _ = found.named[shift.answer]
    return voice.phrase(
        "ensemble-shift",
        what=_what(found, name, voice),
        kind=shift.kind,
        before=_points(shift.share_before, voice),
        after=_points(shift.share_after, voice),
        turned="yes" if shift.turned else "no",
        so="yes" if shift.after else "no",
    )


def _tells(shift: Shift) -> bool:
    """Whether a shift is more than chance, or turns an answer."""
    return shift.turned or abs(shift.moved) > max(_LEAST_MOVED, 2 * shift.error)


def _points(share: Share, voice: Voice) -> str:
    return points(float(share.value), voice.language)


def _what(found: Ensembled, name: str, voice: Voice) -> str:
    """What is asked about, as readers know it."""
    asked = dict(found.named)[name]
    if isinstance(asked, int) or name.isdigit():
        return voice.phrase("ensemble-state", number=name)
    return called(found.plan.conflict, asked, voice)
