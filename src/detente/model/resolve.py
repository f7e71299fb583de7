"""What the names in a statement mean."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from detente.model.instead import instead_of, keyword_for
from detente.model.shape import LONGEST_NAME, meant
from detente.model.statement import Holds, OptionTaken, UnknownName
from detente.names import ConditionId, OptionId

_SHOWN = 8
_WORD = re.compile(r"[^\W_]+")


class Names:
    """The names that statements may use.

    A condition is named as it is; an option by its full name, or by its short name where that is unique.

    Args:
        options: all options by full name.
        conditions: all conditions.
        unread: the owners not all of whose options could be read, and ``""`` if not all conditions could: what
            they may have been called is not unknown.

    Example:
        >>> names = Names([OptionId("up.dam"), OptionId("down.sue")], [])
        >>> names.resolve("dam")
        OptionTaken(option='up.dam')
    """

    def __init__(
        self, options: Sequence[OptionId], conditions: Iterable[ConditionId], unread: Collection[str] = ()
    ) -> None:
        self.options = tuple(dict.fromkeys(options))
        self.conditions = frozenset(conditions)
        self.unread = frozenset(unread)
        self.used: set[ConditionId] = set()
        self.shadowing: list[str] = []
        self._full = set(self.options)
        self._short: dict[str, list[OptionId]] = {}
        for option in self.options:
            self._short.setdefault(option.partition(".")[2], []).append(option)

    def resolve(self, name: str) -> OptionTaken | Holds:
        """The option or condition of that name; conditions go before short names of options.

        Raises:
            UnknownName: if there is none, or if a short name fits several options.
        """
        if name in self.conditions:
            condition = ConditionId(name)
            self.used.add(condition)
            if name in self._short:
                self.shadowing.append(name)
            return Holds(condition)
        return OptionTaken(self._option(name, [*sorted(self.conditions), *self._short]))

    def option(self, name: str) -> OptionId:
        """The option of that full or short name.

        Raises:
            UnknownName: if there is none, or if a short name fits several options.
        """
        if name in self.conditions and name not in self._short:
            message = f"{name!r} is a condition where an option is expected"
            raise UnknownName(message, "name the options themselves", "unknown-name")
        return self._option(name, self._short)

    def _option(self, name: str, words: Iterable[str]) -> OptionId:
        if name in self._full:
            return OptionId(name)
        owners = self._short.get(name, [])
        if len(owners) == 1:
            return owners[0]
        if owners:
            message = f"{name!r} may mean {len(owners)} options"
            raise UnknownName(message, f"write {' or '.join(owners)}", "ambiguous-name")
        if self._may_be_unread(name) and not instead_of(name):
            return OptionId(name)
        what = "option" if "." in name else "option or condition"
        known = [*dict.fromkeys(self.options if "." in name else [*words, *self.options])]
        hint = (
            self._same_option(name)
            or meant(name, known)
            or _sharing(name, known if "." in name else words)
            or _listed([name for name in known if name not in self._short])
        )
        raise UnknownName(f"unknown {what} {name[:LONGEST_NAME]!r}", hint, "unknown-name")

    def _may_be_unread(self, name: str) -> bool:
        owner, dot, _ = name.partition(".")
        return owner in self.unread if dot else bool(self.unread)

    def _same_option(self, name: str) -> str | None:
        """Whether the option exists with another owner."""
        owners = self._short.get(name.partition(".")[2], [])
        return f"did you mean {owners[0]}?" if owners else None


def _sharing(name: str, known: Iterable[str]) -> str | None:
    """The question whether the only one was meant whose words are all among those of the name, or the other way."""
    own = set(_WORD.findall(name.lower()))
    if any((keyword_for(word, before_a_name=True) or word) in {"not", "and not"} for word in own):
        return None
    near = [one for one in known if (words := set(_WORD.findall(one.lower()))) <= own or own <= words]
    return f"did you mean {near[0]}?" if len(near) == 1 else None


def _listed(known: Sequence[str]) -> str | None:
    """The first of the names there are, and how many more."""
    more = f" and {len(known) - _SHOWN} more" if len(known) > _SHOWN else ""
    return f"known here: {', '.join(known[:_SHOWN])}{more}" if known else None
