"""What many readings say, told: what was asked first, then what decides and on whose word, then all outcomes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction

from detente.answers.ensemble import Ensemble
from detente.ensemble import RateRange, Share, factors_of
from detente.tell.blocks import Block, Blocks, Figure, Sentence, items, section
from detente.tell.brief.sure import explain_same
from detente.tell.ensemble.grounds import hangs, thing, together, words
from detente.tell.formats import decimal
from detente.tell.outcome_names import Names, OutcomeNames
from detente.tell.pictures import Picture, ShareChart
from detente.tell.readings import explain_drawn, explain_share
from detente.tell.share_rows import share_row
from detente.tell.voice import Voice

MOST_NAMED = 24
"""Of so many conditions is told where nobody has named any."""


def blocks(found: Ensemble, voice: Voice) -> Blocks:
    """Shares in words: what is asked about, the questions, what decides and on whose word; then all outcomes."""
    rule = any(hanging.box for _, hanging in found.hangs if not hanging.agreed)
    told = (*_stopped(found, voice), Sentence(explain_drawn(found.plan, voice, found.chunk.draws, rule=rule)))
    if not factors_of(found.plan):
        return told
    concept, total = found.asked.case.concept, decimal(found.asked.case.graph.size, voice.language)
    names = OutcomeNames(found.asked.case.graph, voice).tagged(_told_of(found))
    return (
        *told,
        *section(voice.say("ensemble-about", concept=concept), _about(found, voice)),
        *section(voice.say("ensemble-questions"), items(explain_same(one, voice) for one in found.sure)),
        *section(voice.say("ensemble-together"), items(together(found, voice))),
        *section(voice.say("ensemble-hangs"), hangs(found, voice)),
        *section(voice.say("ensemble-words"), words(found, voice)),
        *section(voice.say("ensemble-outcomes", concept=concept, total=total), _hold(found, names, voice)),
        *section(voice.say("ensemble-ends"), _ends(found, names, voice)),
        *section(voice.say("ensemble-agreement"), items(_agreement(found, voice))),
    )


def _stopped(found: Ensemble, voice: Voice) -> Iterator[Block]:
    if found.stopped:
        draws, total = (decimal(count, voice.language) for count in (found.chunk.draws, found.plan.draws))
        yield Sentence(voice.say("ensemble-stopped", draws=draws, total=total))


def _named(found: Ensemble, voice: Voice) -> Iterator[str]:
    shares, concept, named = found.shares, found.asked.case.concept, found.asked.named
    shown = named if found.given else named[:MOST_NAMED]
    for _, asked in shown:
        answer = found.plan.answers.index(asked)
        holds, reached, both = shares.answer_holds(answer, concept), "none", "none"
        if found.plan.conflict.status_quo is not None:
            arrives = shares.answer_reached(answer)
            reached = explain_share(arrives, voice)
            if holds.value and arrives.value:
                both = explain_share(shares.answer_reached(answer, concept), voice)
        said = explain_share(holds, voice)
        yield voice.say("ensemble-condition", what=thing(found, asked, voice), holds=said, reached=reached, both=both)
    if len(named) > len(shown):
        yield voice.say("ensemble-condition-more", count=len(named) - len(shown))


def _about(found: Ensemble, voice: Voice) -> Blocks:
    """In how many readings what is asked about holds, as a picture and in sentences."""
    shares, concept = found.shares, found.asked.case.concept
    named = found.asked.named if found.given else found.asked.named[:MOST_NAMED]
    holds = (
        (thing(found, one, voice), shares.answer_holds(found.plan.answers.index(one), concept)) for _, one in named
    )
    return _pictured(holds, items(_named(found, voice)), found, voice)


def _hold(found: Ensemble, names: Names, voice: Voice) -> Blocks:
    """In how many readings outcomes hold, as a picture and in sentences."""
    holds = found.shares.holds(found.asked.case.concept)
    shown = ((names[s], holds[s]) for s in holds.some[: found.most])
    return _pictured(shown, items(_outcomes(found, names, voice)), found, voice)


def _pictured(shares: Iterable[tuple[str, Share]], told: Blocks, found: Ensemble, voice: Voice) -> Blocks:
    """The shares in which something holds as a picture, with the sentences that say the same."""
    rows = tuple(share_row(name, share, voice) for name, share in shares)
    title = voice.say("sure-title", concept=found.asked.case.concept)
    return (Figure(Picture("", ShareChart(title, rows), voice.language), title, told),) if rows else told


def _told_of(found: Ensemble) -> tuple[int, ...]:
    """The outcomes that are told of one by one."""
    ends = found.shares.ends().some[: found.most] if found.plan.courses else ()
    return (*found.shares.holds(found.asked.case.concept).some[: found.most], *ends)


def _outcomes(found: Ensemble, names: Names, voice: Voice) -> Iterator[str]:
    shares = found.shares
    holds = shares.holds(found.asked.case.concept)
    reached = shares.reached() if found.plan.conflict.status_quo is not None else None
    for s in holds.some[: found.most]:
        yield voice.say(
            "ensemble-outcome",
            name=names[s],
            share=explain_share(holds[s], voice),
            reached=explain_share(reached[s], voice) if reached else "none",
        )
    if not holds.some:
        yield voice.say("ensemble-none")
    if (more := len(holds.some) - found.most) > 0:
        yield voice.say("ensemble-more", count=more)


def _ends(found: Ensemble, names: Names, voice: Voice) -> Blocks:
    if not found.plan.courses:
        return ()
    rates = "vary" if any(isinstance(one, RateRange) for one in found.plan.varied) else "stay"
    supposed = voice.say("ensemble-ends-note", rates=rates, events=len(found.plan.conflict.events))
    return Sentence(supposed), *items((*_named_ends(found, voice), *_other_ends(found, names, voice)))


def _named_ends(found: Ensemble, voice: Voice) -> Iterator[str]:
    """What is asked about as where most courses end."""
    for _, asked in found.asked.named if found.given else found.asked.named[:MOST_NAMED]:
        share = explain_share(found.shares.answer_ends(found.plan.answers.index(asked)), voice)
        yield voice.say("ensemble-end-named", what=thing(found, asked, voice), share=share)


def _other_ends(found: Ensemble, names: Names, voice: Voice) -> Iterator[str]:
    """Outcomes as where most courses end, then all else that courses do."""
    ends, round_ = found.shares.ends(), found.shares.goes_round()
    for s in ends.some[: found.most]:
        yield voice.say("ensemble-end", name=names[s], share=explain_share(ends[s], voice))
    if (more := len(ends.some) - found.most) > 0:
        yield voice.say("ensemble-end-more", count=more)
    if round_.value:
        yield voice.say("ensemble-end-round", share=explain_share(round_, voice))
    divided = replace(round_, value=1 - round_.value - sum((ends[s].value for s in ends.some), Fraction(0)))
    if divided.value:
        yield voice.say("ensemble-end-none", share=explain_share(divided, voice))


def _agreement(found: Ensemble, voice: Voice) -> Iterator[str]:
    concept = found.asked.case.concept
    for other in found.plan.concepts:
        if other != concept:
            share = explain_share(found.shares.agreement(concept, other), voice)
            yield voice.say("ensemble-agree", concept=concept, other=other, share=share)
