"""What of a draft goes into the first model, so that it can be computed and looked through; the rest stands beside."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest

from detente.answers.drafting import Drafted, sort_of
from detente.evidence.draft import Element
from detente.model.asked import MAX_DAYS
from detente.model.idle import OPTIONS_PER_DECISION_MAKER
from detente.model.naming import slug
from detente.names import unique

_FEWEST, _MOST = 7, 10
"""Options that a first model has at most: with few parties, and with many."""
_MOST_QUESTIONS = 5
_SIGNS = {"plan": "", "offer": "", "refusal": "not "}
"""What a wish of its owner says before an option, by how the text speaks of that."""


@dataclass(frozen=True)
class FirstModel:
    """A draft, and what of it goes into a model."""

    drafted: Drafted

    @cached_property
    def parties(self) -> tuple[Element, ...]:
        """Those of whom the text says what they can do, as many as have room; if there are none, all."""
        parties, able = self.drafted.of("party"), {one.owner for one in self.drafted.of("option")}
        return tuple(party for party in parties if party.id in able)[:_MOST] or parties

    @cached_property
    def options(self) -> dict[str, dict[str, Element]]:
        """By party and name: of each party those that the text says oftenest, as many as can be computed."""
        each = [_oftenest(one for one in self.drafted.of("option") if one.owner == p.id) for p in self.parties]
        most = min(_MOST, max(_FEWEST, int(OPTIONS_PER_DECISION_MAKER * len(each))))
        in_turn = [one for turn in zip_longest(*each) for one in turn if one][:most]
        named: dict[str, dict[str, Element]] = {party.id: {} for party in self.parties}
        for one in in_turn:
            own = named[one.owner]
            own[unique(slug(one.label, "option"), own)] = one
        return named

    @cached_property
    def wishes(self) -> dict[str, dict[str, Element]]:
        """By party: the statements about its own options that the text suggests, with the option of each."""
        return {
            party: {
                f"{_SIGNS[sort]}{party}.{name}": one for name, one in own.items() if (sort := sort_of(one)) in _SIGNS
            }
            for party, own in self.options.items()
        }

    @cached_property
    def leaving(self) -> dict[str, Element]:
        """By the name of its scenario, the first fork at which a party leaves; none where nobody would stay."""
        present = [party.id for party in self.parties]
        forks = {one.owner: one for one in reversed(self.drafted.of("fork")) if one.owner in present}
        return {f"without-{id_}": forks[id_] for id_ in present if id_ in forks} if len(present) > 1 else {}

    @cached_property
    def asked(self) -> tuple[Element, ...]:
        """The first questions that the text asks."""
        return self.drafted.of("question")[:_MOST_QUESTIONS]

    @cached_property
    def ahead(self) -> tuple[Element, ...]:
        """The deadlines on days that were to come when the article was written, one a day."""
        since = self.drafted.date
        if since is None or not any(self.options.values()):
            return ()
        due = ((one.date, one) for one in reversed(self.drafted.of("deadline")) if one.date)
        days = {day: one for day, one in due if 0 < (day - since).days <= MAX_DAYS}
        return tuple(days[day] for day in sorted(days))[:_MOST_QUESTIONS]

    @cached_property
    def beside(self) -> tuple[Element, ...]:
        """What is not in the model, and could be: it has no statement of ours, or there is no room for it."""
        options = (one for own in self.options.values() for one in own.values())
        inside = {id(one) for one in (*self.parties, *options, *self.leaving.values(), *self.asked)}
        return tuple(one for one in self.drafted.elements if id(one) not in inside)


def _oftenest(options: Iterable[Element]) -> list[Element]:
    return sorted(options, key=lambda one: -len(one.passages))
