"""What is seen of a card: a question, its short answer, what shows it, one reason, how sure it is, on whose word."""

from __future__ import annotations

from dataclasses import dataclass, replace

from detente.answers.brief.grounds import answer_quotes
from detente.tell.attribution import by_sayer
from detente.tell.blocks import Blocks, sentences
from detente.tell.brief.briefing import Briefing, Told
from detente.tell.brief.front.page import Glance
from detente.tell.brief.room import seen_in, with_room_for
from detente.tell.brief.telling import reason_of, shown_of, wordings_of
from detente.tell.fitting import fitting, words_in
from detente.tell.voice import Voice, capital

MOST_WORDS = 70
MOST_OF_ANSWER = 25
MOST_OF_REASON = 25
MOST_NAMES, MOST_QUOTES = 2, 2


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody by name, and the ids of the first quotes that are their word."""

    name: str
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """A question with its answer, of at most `MOST_WORDS` words in all, the numbers of notes among them.

    `shown` is the picture or table that shows it, `rest` what there was no room for in it; `judged` says how sure it is
    and what its weakest support is; `lead` that others are quoted, `word` on whose word it rests, the first few, and
    `others` how many more.
    """

    place: int
    kind: str
    question: str
    answer: str
    shown: Blocks
    rest: Blocks
    reason: str
    judged: str
    lead: str
    word: tuple[Said, ...]
    others: str

    @property
    def names(self) -> str:
        """On whose word it rests, without the quotes."""
        named = ", ".join(filter(None, (*(said.name for said in self.word), self.others)))
        return f"{self.lead} {named}".strip()

    @property
    def blocks(self) -> Blocks:
        """What is seen of it under the question."""
        last = " · ".join(filter(None, (self.judged, self.names)))
        return (
            *sentences([self.answer], "strong"),
            *self.shown,
            *sentences([self.reason]),
            *sentences([last], "faint"),
        )


def summary_of(brief: Briefing, told: Told, row: Glance) -> Summary:
    """What is seen of the card of an answer; with fewer names where these leave no room for the reason."""
    every, reasons = shown_of(told.found.reply, brief.voice), list(reason_of(told.found.reply, brief.voice))
    for names in range(MOST_NAMES, 0, -1):
        card = _with_names(brief, told, row, names)
        for reason in reasons:
            if (found := _with_reason(card, every, reason)).shown or not every:
                return found
    cards = [_with_reason(_with_names(brief, told, row, names), every, "") for names in range(MOST_NAMES, 0, -1)]
    return next((card for card in cards if card.shown), cards[0])


def _with_names(brief: Briefing, told: Told, row: Glance, most: int) -> Summary:
    """The card with so many names, and nothing shown yet."""
    voice = brief.voice
    answer = capital(fitting(wordings_of(told.found.reply, voice), MOST_OF_ANSWER))
    word, others = _word(brief, told, most)
    lead = voice.phrase("card-quoted") if word else ""
    return Summary(row.place, told.kind, told.question, answer, (), (), "", _judged(row, voice), lead, word, others)


def _with_reason(card: Summary, every: Blocks, reason: str) -> Summary:
    """The card with a reason, and as much of what shows its answer as there is room for; nothing shown for too long."""
    notes = sum(len(one.quotes) for one in card.word)
    room = MOST_WORDS - 1 - notes - words_in(" ".join([card.question, reason, *seen_in(card.blocks)]))
    shown, rest = with_room_for(every, room) if words_in(reason) <= MOST_OF_REASON else ((), every)
    return replace(card, shown=shown, rest=rest, reason=reason)


def _judged(row: Glance, voice: Voice) -> str:
    sure = row.sureness if row.sure else ""
    ground = voice.say("ground-weakest", ground=row.ground.said) if row.ground else ""
    return " · ".join(filter(None, (sure, ground)))


def _word(brief: Briefing, told: Told, most: int) -> tuple[tuple[Said, ...], str]:
    found = by_sayer(brief.conflict, answer_quotes(brief.brief, told.found), brief.voice)
    word = [Said(name, tuple(dict.fromkeys(quotes))[:MOST_QUOTES]) for name, quotes in found.items()]
    more = len(word) - most
    return tuple(word[:most]), brief.voice.phrase("voices-more", count=more) if more > 0 else ""
