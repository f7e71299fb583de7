"""What every part of a file is read with: the names that it may use, and where faults go."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from collections.abc import Mapping as Map
from contextlib import contextmanager
from dataclasses import dataclass, field

from detente.errors import Place
from detente.model.findings import Findings
from detente.model.nodes import NOTHING, Declared, items, number_of, within, words
from detente.model.resolve import Names
from detente.model.shape import meant
from detente.model.statement import Always, Statement, StatementError, UnknownName, parse
from detente.model.yaml_tree import Lines, Node, Scalar
from detente.names import ConditionId, DmId, OptionId


@dataclass(slots=True)
class Context:
    """The file as far as it is known while its parts are read.

    `names` are those that statements may use at the moment, `parties` and `numbers` the decision makers and states
    there are, `grounds` the quotes and claims that evidence may name, `sources` the documents, `speakers` who said what
    a quote reports; `called` says what the words for people name, in small letters; `used` and `faulty` gather the
    conditions that are used and the parts that could not be read.
    """

    names: Names
    lines: Lines
    findings: Findings
    parties: Declared = NOTHING
    numbers: Declared = NOTHING
    grounds: Declared = NOTHING
    sources: Declared = NOTHING
    scenarios: Declared = NOTHING
    speakers: Map[str, str] = field(default_factory=dict)
    called: Callable[[], Map[str, str]] = dict
    used: set[ConditionId] = field(default_factory=set)
    faulty: set[str] = field(default_factory=set)

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        """Note the part as faulty if errors are found in it."""
        before = len(self.findings.errors)
        yield
        if len(self.findings.errors) > before:
            self.faulty.add(name)

    def error(self, code: str, message: str, place: Place | None, hint: str | None = None) -> None:
        """Note a fault."""
        self.findings.error(code, message, place, hint)

    def state(self, node: Node, what: str) -> int:
        """The number of a state that there is; an unknown one is reported."""
        number = number_of(node)
        if self.numbers.lacks(str(number)):
            message = f"{what}: there is no state {number}"
            self.error("unknown-state", message, node.place, "use a number listed under states:")
        return number

    def options_named(self, node: Node | None, what: str) -> Iterator[OptionId]:
        """The options of a list; unknown ones are reported."""
        for item in items(node):
            option = self.option_named(item, what) if isinstance(item, Scalar) else None
            if option is not None:
                yield option

    def option_named(self, node: Scalar, what: str) -> OptionId | None:
        """The option of that name; None where there is none, which is reported."""
        try:
            return self.names.option(node.text)
        except UnknownName as fault:
            hint = (
                self._several(node.text)
                or self.by_words(node.text, self.names.options)
                or self._of_another_kind(node.text)
                or fault.hint
            )
            self.error(fault.code, f"{what}: {fault}", node.place, hint)
            return None

    def parties_named(self, nodes: Sequence[Node], what: str) -> Iterator[DmId]:
        """The decision makers of these ids; unknown ones are reported."""
        for node in nodes:
            name = node.text if isinstance(node, Scalar) else ""
            if self.parties.lacks(name):
                message = f"{what}: unknown decision maker {name!r}"
                self.error("unknown-name", message, node.place, self._party_meant(name))
            else:
                yield DmId(name)

    def _party_meant(self, name: str) -> str | None:
        option = name in self.names.options
        another = f"{name} is an option, where a decision maker is expected; options are left out by without_options:"
        return another if option else self.by_words(name, self.parties.names) or meant(name, self.parties.names)

    def by_words(self, words: str, known: Collection[str]) -> str | None:
        """What to write where one of the `known` names was meant that is called by these words for people."""
        name = self.called().get(words.strip().lower())
        return f"write {name}" if name in known else None

    def _several(self, text: str) -> str | None:
        """What to write for names with a word between them where a list stands."""
        names = re.split(r"\s*(?:&|\+|\b(?:and|und)\b)\s*", text)
        known = len(names) > 1 and all(name in self.names.options for name in names)
        return f"write a comma between them: {', '.join(names)}" if known else None

    def _of_another_kind(self, name: str) -> str | None:
        """What a name is where an option is expected."""
        if denied := re.match(r"(?:not\s+|!\s*)(?=\S)", name):
            rest = name[denied.end() :]
            return f"leave it out: only what is taken stands here, so {rest} is not"
        if name in self.parties.names:
            own = [option for option in self.names.options if option.startswith(f"{name}.")]
            return f"{name} is a decision maker; write {' or '.join(own[:3])}" if own else None
        return None

    def evidence(self, node: Node | None) -> tuple[str, ...]:
        """The quotes and claims of a list, each once; unknown ones are reported."""
        for item in items(node):
            if isinstance(item, Scalar) and self.grounds.lacks(item.text):
                message = f"the evidence {item.text!r} is neither a quote nor a claim of this file"
                self.error("unknown-evidence", message, item.place, self._ground_meant(item.text))
        return tuple(dict.fromkeys(words(node)))

    def _ground_meant(self, name: str) -> str:
        if name in self.sources.names:
            return f"{name} is a source; name a quote that stands in it"
        if said := self._said_by(name):
            return f"name what {name} said: {' or '.join(said[:3])}"
        return meant(name, self.grounds.names) or "name a quote or claim of this file, or add it to quotes:"

    def _said_by(self, name: str) -> list[str]:
        """The quotes of a speaker of that name, or of a part of it."""
        word = re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE)
        return [quote for quote, who in self.speakers.items() if len(name) > 2 and word.search(who)]

    def statement(self, node: Node | None, what: str) -> Statement:
        """The statement that a text says; what it gets wrong is reported where it stands."""
        if not isinstance(node, Scalar):
            return Always(True)
        try:
            return parse(node.text, self.names.resolve)
        except StatementError as fault:
            place = within(self.lines, node, fault.start, fault.end)
            known = {*self.names.options, *self.names.conditions}
            called = self.by_words(node.text, known) if fault.code != "ambiguous-name" else None
            elsewhere = self._elsewhere(node.text) if fault.code == "unknown-name" else None
            self.error(fault.code, f"{what}: {fault}", place, called or elsewhere or fault.hint)
            return Always(True)
        finally:
            self._warn_of_shadows(node, what)
            self.used |= self.names.used

    def _elsewhere(self, name: str) -> str | None:
        """What a name is where a statement is expected."""
        if name in self.scenarios.names:
            return f"{name} is a scenario; write scenario: {name}"
        return self._of_another_kind(name) if name in self.parties.names else None

    def _warn_of_shadows(self, node: Scalar, what: str) -> None:
        for name in dict.fromkeys(self.names.shadowing):
            start = node.text.find(name)
            place = within(self.lines, node, start, start + len(name))
            message = f"{what}: {name} is a condition and the short name of an option; the condition is meant"
            self.findings.warning("shadowed-name", message, place, "write the full name where the option is meant")
        self.names.shadowing.clear()
