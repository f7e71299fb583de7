"""What ``detente ensemble`` says in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from detente.cli.ensemble.asked import Ensembled
from detente.cli.output import put, put_item, put_paragraph
from detente.ensemble import HangsOn, RateRange, Share, Shift, Word, factors_of
from detente.model.conflict import Conflict
from detente.names import Language
from detente.scenario import lines_of
from detente.tell.brief.sure import explain_same
from detente.tell.ensemble import (
    bounded_points,
    explain_box,
    explain_drawn,
    explain_effect,
    explain_share,
    give_or_take,
    number,
    points,
)
from detente.tell.outcomes import called, label_of
from detente.tell.voice import Voice

MOST_OUTCOMES = 8
MOST_ENDS = 4
MOST_EFFECTS = 3
MOST_WORDS = 4
MOST_SHIFTS = 3
MOST_PAIRS = 6
_LEAST_MOVED = 0.005


def put_ensemble(found: Ensembled, language: Language) -> None:
    """Shares in words: what is asked about, the questions, what decides and on whose word; then all outcomes."""
    voice, concept = Voice(language), found.case.concept
    if found.stopped:
        draws, total = (number(count, language) for count in (found.chunk.draws, found.plan.draws))
        put_paragraph(voice.say("ensemble-stopped", draws=draws, total=total))
    put_paragraph(explain_drawn(found.plan, voice, found.chunk.draws))
    if not factors_of(found.plan):
        return
    _put(voice.say("ensemble-about", concept=concept), _named(found, voice))
    _put(voice.say("ensemble-questions"), _questions(found, voice))
    _put(voice.say("ensemble-together"), _together(found, voice))
    _put(voice.say("ensemble-hangs"), _hangs(found, voice))
    _put(voice.say("ensemble-words", draws=_drawn_for_words(found, language)), _words(found, voice))
    _put(voice.say("ensemble-outcomes", concept=concept, total=found.case.graph.size), _outcomes(found, voice))
    if found.plan.courses:
        _put(_supposed(found, voice), _ends(found, voice))
    _put(voice.say("ensemble-agreement"), _agreement(found, voice))


def _put(title: str, items: Iterator[str]) -> None:
    """A title and its items; one that begins with a tab belongs to the one before it."""
    said = list(items)
    if said:
        put()
        put_paragraph(f"{title}:")
        for item in said:
            put_item(item.removeprefix("\t"), indent=4 if item.startswith("\t") else 2)


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
        holds, reached, both = shares.answer_holds(answer, concept), "none", "none"
        if found.plan.conflict.status_quo is not None:
            arrives = shares.answer_reached(answer)
            reached = explain_share(arrives, voice)
            if holds.value and arrives.value:
                both = explain_share(shares.answer_reached(answer, concept), voice)
        what = _what(found, name, voice)
        yield voice.say("ensemble-condition", what=what, holds=explain_share(holds, voice), reached=reached, both=both)


def _supposed(found: Ensembled, voice: Voice) -> str:
    """What it supposes that courses end somewhere."""
    varies = any(isinstance(one, RateRange) for one in found.plan.varied)
    events = len(found.plan.conflict.events)
    return voice.say("ensemble-ends", rates="vary" if varies else "stay", events=events)


def _ends(found: Ensembled, voice: Voice) -> Iterator[str]:
    """What is asked about as where most courses end, then outcomes as that, then all else that courses do."""
    graph, shares = found.case.graph, found.shares
    ends, round_ = shares.ends(), shares.goes_round()
    for name, asked in found.named:
        share = explain_share(shares.answer_ends(found.plan.answers.index(asked)), voice)
        yield voice.say("ensemble-end-named", what=_what(found, name, voice), share=share)
    order = sorted((s for s, share in enumerate(ends) if share.value), key=lambda s: (-ends[s].value, s))
    for s in order[:MOST_ENDS]:
        label, share = label_of(graph, s, voice), explain_share(ends[s], voice)
        yield voice.say("ensemble-end", number=str(graph.number(s)), label=label, share=share)
    if len(order) > MOST_ENDS:
        yield voice.say("ensemble-end-more", count=len(order) - MOST_ENDS)
    if round_.value:
        yield voice.say("ensemble-end-round", share=explain_share(round_, voice))
    divided = replace(round_, value=1 - round_.value - sum((share.value for share in ends), Fraction(0)))
    if divided.value:
        yield voice.say("ensemble-end-none", share=explain_share(divided, voice))


def _agreement(found: Ensembled, voice: Voice) -> Iterator[str]:
    for other in found.plan.concepts:
        if other != found.case.concept:
            share = explain_share(found.shares.agreement(found.case.concept, other), voice)
            yield voice.say("ensemble-agree", concept=found.case.concept, other=other, share=share)


def _questions(found: Ensembled, voice: Voice) -> Iterator[str]:
    for one in found.sure:
        yield explain_same(one, voice)


def _together(found: Ensembled, voice: Voice) -> Iterator[str]:
    """The pairs that say something, those first that tell the most readings apart."""
    telling = sorted((pair for pair in found.together if pair.tells), key=lambda pair: -pair.both.value)
    for pair in telling[:MOST_PAIRS]:
        same = not (pair.first_only.value or pair.second_only.value)
        yield voice.say(
            "together-same" if same else "together-follows" if pair.both.value else "together-never",
            drawn="no" if pair.both.exact else "yes",
            first=_what(found, pair.first, voice),
            second=_what(found, pair.second, voice),
            both=explain_share(pair.both, voice),
            first_only=explain_share(pair.first_only, voice),
            second_only=explain_share(pair.second_only, voice),
        )


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
        yield "\t" + explain_effect(conflict, effect, voice)


def _drawn_for_words(found: Ensembled, language: Language) -> str:
    """Of how many readings the shares with and without a word are; ``all`` where they are exact."""
    shares = [shift.share_before for word in found.words for shift in word.shifts[:1]]
    return "all" if all(share.exact for share in shares) else number(shares[0].draws, language)


def _words(found: Ensembled, voice: Voice) -> Iterator[str]:
    bearing = [word for word in found.words if any(map(_tells, word.shifts))]
    for word in bearing[:MOST_WORDS]:
        yield _word(found, word, voice)
    if len(bearing) > MOST_WORDS:
        yield voice.say("ensemble-word-more", count=len(bearing) - MOST_WORDS)
    idle = [_called(found, word, voice) for word in found.words if word not in bearing]
    if idle:
        yield voice.say("ensemble-word-idle", names=voice.listed(idle))


def _word(found: Ensembled, word: Word, voice: Voice) -> str:
    shifts = sorted(filter(_tells, word.shifts), key=lambda shift: (not shift.turned, -abs(shift.moved)))
    return voice.say(
        "ensemble-word",
        kind=word.kind,
        name=_called(found, word, voice),
        lines=len(word.withdrawn.fallen),
        wishes="some" if lines_of(word.withdrawn.conflict) else "none",
        shifts="; ".join(_shift(found, shift, voice) for shift in shifts[:MOST_SHIFTS]),
    )


def _called(found: Ensembled, word: Word, voice: Voice) -> str:
    """A source by its id; a voice as the language has it."""
    speakers = (quote.speaker for quote in found.plan.conflict.quotes if quote.speaker is not None)
    forms = {speaker.who: dict(speaker.forms).get(voice.language, speaker.who) for speaker in speakers}
    return forms.get(word.name, word.name) if word.kind == "voice" else word.name


def _shift(found: Ensembled, shift: Shift, voice: Voice) -> str:
    name, _ = found.named[shift.answer]
    return voice.phrase(
        "ensemble-shift",
        what=_what(found, name, voice),
        kind=shift.kind,
        before=_points(shift.share_before, voice),
        error=_off(shift, voice),
        after=_points(shift.share_after, voice),
        turned="yes" if shift.turned else "no",
        so="yes" if shift.after else "no",
    )


def _tells(shift: Shift) -> bool:
    """Whether a shift is more than chance, or turns an answer."""
    return shift.turned or abs(shift.moved) > max(_LEAST_MOVED, 2 * shift.error)


def _points(share: Share, voice: Voice) -> str:
    return bounded_points(float(share.value), share.bound, voice)


def _off(shift: Shift, voice: Voice) -> str:
    if shift.bound is not None:
        return voice.phrase("ensemble-shift-bound", count=points(shift.bound, voice.language))
    return give_or_take(shift.error, voice.language)


def _what(found: Ensembled, name: str, voice: Voice) -> str:
    """What is asked about, as readers know it."""
    asked = dict(found.named)[name]
    if isinstance(asked, int) or name.isdigit():
        return voice.phrase("ensemble-state", number=name)
    return called(found.plan.conflict, asked, voice)
