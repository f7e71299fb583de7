"""Several reports of one statement are one claim; who carries it, and who denies it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from detente.evidence.quote import Quote, Speaker


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement, by all the quotes that report it; a quote that names no claim is one of its own.

    `denials` are the quotes that deny any of them; they are no reports of it. `documents` are pairs of a source and
    the digest of its document, as far as it is known.
    """

    id: str
    quotes: tuple[Quote, ...]
    denials: tuple[Quote, ...] = ()
    documents: tuple[tuple[str, str], ...] = ()

    @property
    def carriers(self) -> tuple[str, ...]:
        """Through whom it came: each agency once, however many papers print it; else the sources themselves.

        A document that is kept as several sources goes by the first.
        """
        digests = dict(self.documents)
        carriers: dict[str, str] = {}
        for quote in self.quotes:
            carriers.setdefault(quote.via or digests.get(quote.source, quote.source), quote.via or quote.source)
        return tuple(carriers.values())

    @property
    def voices(self) -> tuple[Speaker, ...]:
        """Who is said to say it, each once; besides them documents may say it themselves."""
        return tuple(dict.fromkeys(quote.speaker for quote in self.quotes if quote.speaker))

    @property
    def is_single_unnamed(self) -> bool:
        """Whether all that stands behind it is one voice without a name, through one carrier.

        What nobody is named for is the document's own word, or its carrier's: a voice, and not without a name.
        """
        voices = {quote.speaker for quote in self.quotes}
        return len(voices) == 1 == len(self.carriers) and not any(voice is None or voice.named for voice in voices)

    @property
    def is_denied(self) -> bool:
        """Whether somebody denies it."""
        return bool(self.denials)


def claims_of(quotes: Sequence[Quote], documents: tuple[tuple[str, str], ...] = ()) -> dict[str, Claim]:
    """The claims that the quotes report, by id: that of the claim where one is named, else that of the quote.

    `documents` are pairs of a source and the digest of its document, as far as it is known.

    Example:
        >>> told = [Quote("q1", via="Reuters", source="a", claim="leave"), Quote("q2", via="Reuters", claim="leave")]
        >>> claims_of(told)["leave"].carriers
        ('Reuters',)
    """
    by_id = {quote.id: quote for quote in quotes}
    groups: dict[str, list[Quote]] = {}
    for quote in quotes:
        groups.setdefault(quote.claim or quote.id, []).append(quote)
    return {name: Claim(name, tuple(group), _denials(group, by_id), documents) for name, group in groups.items()}


def _denials(group: Iterable[Quote], by_id: Mapping[str, Quote]) -> tuple[Quote, ...]:
    named = dict.fromkeys(denial for quote in group for denial in quote.denied_by)
    return tuple(by_id[denial] for denial in named if denial in by_id)
