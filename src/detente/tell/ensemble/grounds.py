"""Why many readings say what they say: what goes together, what decides, and on whose word it rests."""

from __future__ import annotations

from collections.abc import Iterator

from detente.answers.asking.meant import state_meant
from detente.answers.brief.same import Asked
from detente.answers.ensemble import Ensemble
from detente.answers.together import Together
from detente.ensemble import HangsOn, Shift, Word
from detente.scenario import lines_of
from detente.tell.blocks import Block, Blocks, Item, Items, Sentence, items
from detente.tell.boxes import explain_box, explain_effect
from detente.tell.formats import decimal, give_or_take, of_hundred
from detente.tell.outcome_names import OutcomeNames
from detente.tell.outcomes import called
from detente.tell.readings import explain_share, points_of
from detente.tell.voice import Voice

MOST_PAIRS = 6
MOST_EFFECTS = 3
MOST_WORDS = 4
MOST_SHIFTS = 3
_LEAST_MOVED = 0.005


def thing(found: Ensemble, asked: Asked, voice: Voice) -> str:
    """What is asked about, as readers know it."""
    graph = found.asked.case.graph
    if (s := state_meant(graph, asked)) is not None:
        return OutcomeNames(graph, voice).tagged([s])[s]
    assert not isinstance(asked, int), "a number means one state"
    return called(graph.conflict, asked, voice)


def together(found: Ensemble, voice: Voice) -> Iterator[str]:
    """The pairs that say something, those first that hold together in the most readings."""
    telling = sorted((pair for pair in found.together if pair.tells), key=lambda pair: -pair.both.value)
    for pair in telling[:MOST_PAIRS]:
        yield _pair(found, pair, voice)


def hangs(found: Ensemble, voice: Voice) -> Iterator[Block]:
    """What the answers hang on that are not the same in all readings, those first that are the least sure."""
    shares, concept, asked = found.shares, found.asked.case.concept, dict(found.asked.named)
    unsure = {
        name: abs(shares.answer_holds(found.plan.answers.index(asked[name]), concept).value - 1 / 2)
        for name, hanging in found.hangs
        if not hanging.agreed
    }
    order = sorted(unsure, key=unsure.__getitem__)
    by_name = dict(found.hangs)
    told = [_hanging(found, asked[name], by_name[name], voice) for name in order[: found.most]]
    if told:
        yield Items(tuple(told))
    if (more := len(order) - found.most) > 0:
        yield Sentence(voice.say("ensemble-hangs-more", count=more))


def words(found: Ensemble, voice: Voice) -> Iterator[Block]:
    """What every word bears, those first on which the most hangs; then those that bear little."""
    if not found.words:
        return
    yield Sentence(voice.say("ensemble-words-note", draws=_drawn(found, voice)))
    bearing = [word for word in found.words if any(map(_tells, word.shifts))]
    yield from items(_word(found, word, voice) for word in bearing[:MOST_WORDS])
    if (more := len(bearing) - MOST_WORDS) > 0:
        yield Sentence(voice.say("ensemble-word-more", count=more))
    if idle := [_called(found, word, voice) for word in found.words if word not in bearing]:
        yield Sentence(voice.say("ensemble-word-idle", names=voice.listed(idle)))


def _pair(found: Ensemble, pair: Together, voice: Voice) -> str:
    asked = dict(found.asked.named)
    same = not (pair.first_only.value or pair.second_only.value)
    return voice.say(
        "together-same" if same else "together-follows" if pair.both.value else "together-never",
        drawn="no" if pair.both.exact else "yes",
        first=thing(found, asked[pair.first], voice),
        second=thing(found, asked[pair.second], voice),
        both=explain_share(pair.both, voice),
        first_only=explain_share(pair.first_only, voice),
        second_only=explain_share(pair.second_only, voice),
    )


def _hanging(found: Ensemble, asked: Asked, hanging: HangsOn, voice: Voice) -> Item:
    conflict, what = found.plan.conflict, thing(found, asked, voice)
    if hanging.box is None:
        if hanging.exact:
            return Item(voice.say("ensemble-hangs-nothing", what=what))
        draws = decimal(found.chunk.draws, voice.language)
        return Item(voice.say("ensemble-hangs-untold", what=what, draws=draws))
    effects = hanging.importance.deciding[:MOST_EFFECTS]
    beneath: Blocks = items(explain_effect(conflict, effect, voice) for effect in effects)
    return Item(voice.say("ensemble-hangs-box", what=what, box=explain_box(conflict, hanging.box, voice)), beneath)


def _drawn(found: Ensemble, voice: Voice) -> str:
    """Of how many readings the shares with and without a word are; ``all`` where they are exact."""
    shares = [shift.share_before for word in found.words for shift in word.shifts[:1]]
    return "all" if all(share.exact for share in shares) else decimal(shares[0].draws, voice.language)


def _word(found: Ensemble, word: Word, voice: Voice) -> str:
    shifts = sorted(filter(_tells, word.shifts), key=lambda shift: (not shift.turned, -abs(shift.moved)))
    return voice.say(
        "ensemble-word",
        kind=word.kind,
        name=_called(found, word, voice),
        lines=len(word.withdrawn.fallen),
        wishes="some" if lines_of(word.withdrawn.conflict) else "none",
        shifts="; ".join(_shift(found, shift, voice) for shift in shifts[:MOST_SHIFTS]),
    )


def _called(found: Ensemble, word: Word, voice: Voice) -> str:
    """A source by its id; a voice as the language has it."""
    speakers = (quote.speaker for quote in found.plan.conflict.quotes if quote.speaker is not None)
    forms = {speaker.who: dict(speaker.forms).get(voice.language, speaker.who) for speaker in speakers}
    return forms.get(word.name, word.name) if word.kind == "voice" else word.name


def _shift(found: Ensemble, shift: Shift, voice: Voice) -> str:
    return voice.phrase(
        "ensemble-shift",
        what=thing(found, found.asked.about[shift.answer], voice),
        kind=shift.kind,
        before=points_of(shift.share_before, voice),
        error=_off(shift, voice),
        after=points_of(shift.share_after, voice),
        turned="yes" if shift.turned else "no",
        so="yes" if shift.after else "no",
    )


def _off(shift: Shift, voice: Voice) -> str:
    if shift.bound is not None:
        return voice.phrase("ensemble-shift-bound", count=of_hundred(shift.bound, voice.language))
    return give_or_take(shift.error, voice.language)


def _tells(shift: Shift) -> bool:
    """Whether a shift is more than chance, or turns an answer."""
    return shift.turned or abs(shift.moved) > max(_LEAST_MOVED, 2 * shift.error)
