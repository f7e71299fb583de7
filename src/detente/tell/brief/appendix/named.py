"""What of a model has a name and a text: limits, conditions, events, readings, sources, quotes."""

from __future__ import annotations

from dataclasses import dataclass

from detente.evidence.quote import Quote
from detente.model.conflict import Citation, Condition, Conflict, Constraint, Event, Preferences, Reading
from detente.model.statement import str_of
from detente.model.text import Text
from detente.names import DmId
from detente.tell.brief.appendix.parties import preferences_told, quotes_of, said
from detente.tell.courses import event_of, title_of_event
from detente.tell.statements import in_words
from detente.tell.varying import counting_of, ensemble_of
from detente.tell.voice import Voice, capital


@dataclass(frozen=True, slots=True)
class NamedTold:
    """Something with a name and a text, and with what else is to be known of it."""

    name: str
    text: str
    note: str = ""
    quotes: tuple[str, ...] = ()


def condition_told(conflict: Conflict, condition: Condition, voice: Voice) -> NamedTold:
    """A condition by its title, in words and as written."""
    words = in_words(condition.statement, conflict, voice.language)
    return NamedTold(voice.title(condition), words, str_of(condition.statement))


def constraint_told(conflict: Conflict, constraint: Constraint, voice: Voice) -> NamedTold:
    """A limit in words and as written, with its reason."""
    what = "; ".join(in_words(part, conflict, voice.language) for part in constraint.parts)
    name = voice.phrase(f"constraint-{constraint.kind.replace(' ', '-')}", what=what)
    written = "; ".join(map(str_of, constraint.parts))
    return NamedTold(name, said(constraint.because, voice), written, quotes_of(conflict, constraint.evidence))


def event_told(conflict: Conflict, event: Event, voice: Voice) -> NamedTold:
    """An event: when, on what it depends, what is different from then on."""
    what = capital(event_of(conflict, event, voice)) + "."
    told = " ".join(filter(None, (what, said(event.note, voice))))
    return NamedTold(title_of_event(event, voice), told, quotes=quotes_of(conflict, event.evidence))


def reading_told(conflict: Conflict, reading: Reading, voice: Voice) -> NamedTold:
    """What some want by another reading, how much it counts, and on what ground."""
    wants = " ".join(_wants(conflict, dm, preferences, voice) for dm, preferences in reading.preferences)
    counting = capital(counting_of(reading, voice))
    note = "; ".join(filter(None, (counting, said(reading.note, voice))))
    return NamedTold(voice.title(reading), wants, note, quotes_of(conflict, reading.evidence))


def _wants(conflict: Conflict, dm: DmId, preferences: Preferences, voice: Voice) -> str:
    _, lines = preferences_told(conflict, preferences, voice)
    ranked = "; ".join(f"{line.rank}: {line.words}" for line in lines)
    return f"{capital(conflict.decision_maker(dm).name.said(voice.language))} – {ranked}."


def ensemble_told(conflict: Conflict, voice: Voice) -> tuple[NamedTold, ...]:
    """What the file says of all lines; nothing where the house defaults apply."""
    every = "; ".join(ensemble_of(conflict.ensemble, voice))
    return (NamedTold(voice.say("all-lines"), f"{capital(every)}."),) if every else ()


def quote_told(quote: Quote, voice: Voice) -> NamedTold:
    """A quote in our words, else in its own."""
    return NamedTold(quote.id, Text(quote.says or (("", quote.exact),)).said(voice.language))


def citation_told(citation: Citation, voice: Voice) -> NamedTold:
    """A source; of what the file says of it, the note has what its one-line form leaves out."""
    text = citation.text.said(voice.language)
    left_out = [value for _, value in citation.fields if f", {value}, " not in f", {text}, "]
    return NamedTold(citation.id, text, "; ".join(left_out))
