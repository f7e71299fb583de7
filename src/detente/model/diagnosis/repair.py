"""The cure that lets the reader go on is the answer; then the next fault is looked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from detente.model.diagnosis import beside, blanks, braces, dashes, flow, keys, pasted, quotes, signs
from detente.model.diagnosis.contract import contract_at
from detente.model.diagnosis.cure import Cure
from detente.model.diagnosis.depth import opens
from detente.model.diagnosis.sketch import Line, clear, line_at, lines_of
from detente.model.diagnosis.trial import reader, trouble

Rule = Callable[[list[Line], int], Iterator[Cure]]
Judge = Callable[[str], tuple[int, ...]]
"""The lines of the faults that a text has which is YAML, but should be a conflict file."""
_RULES: tuple[Rule, ...] = (
    *blanks.LOOKALIKES,
    *pasted.RULES,
    *dashes.FIRST,
    *braces.FIRST,
    *signs.RULES,
    *quotes.RULES,
    *flow.RULES,
    *braces.RULES,
    *dashes.RULES,
    *beside.FIRST,
    *keys.RULES,
    *beside.RULES,
    *keys.LAST,
    *blanks.INDENTATION,
)
_FAR = (*quotes.RULES, *flow.RULES, braces.open_at_the_end)
"""What is not closed may have been opened long before the line where the reader stops."""
_NEAR = 25
_LOOK = "look at the line before it, too: blanks at its start, a dash, a colon, quotes or brackets that are not closed"
_MOST_FAULTS = 12
_MOST_READ = 3_000_000
"""Characters to be read in all trials together, which bounds the time."""
_JUDGING = 10
"""How many times the work of reading a text as YAML is that of reading it as a conflict file."""
_LARGEST = 200_000
"""Characters of a text that is looked into line by line."""


class _Trials:
    """Tries cures until it has read too much."""

    def __init__(self, judge: Judge) -> None:
        self.left = _MOST_READ
        self.yaml = reader()
        self.judge = judge

    def trouble(self, text: str) -> int | None:
        self.left -= len(text) + 200
        return trouble(text, self.yaml)

    def faults(self, text: str) -> tuple[int, ...]:
        self.left -= _JUDGING * (len(text) + 200)
        return self.judge(text)


@dataclass(frozen=True, slots=True)
class _Helps:
    """A cure after which all is YAML, and the lines where the file then still is no conflict file."""

    cure: Cure
    faults: tuple[int, ...]


def diagnosed(text: str, judge: Judge = lambda _: ()) -> tuple[Cure, ...]:
    """The faults of a text that YAML cannot read, each with its place in the text as it was given.

    Of several cures that make it YAML, the one is taken after which `judge` finds the fewest faults.
    """
    trials, found = _Trials(judge), list[Cure]()
    now = text
    while len(found) < _MOST_FAULTS and (at := trials.trouble(now)) is not None:
        cure = _best(now, at, trials, thorough=not found)
        if cure is None:
            # After a cure that was taken, what cannot be explained may follow from it.
            return tuple(_placed(found)) if found else (_unexplained(now, at),)
        if found and cure.guess and trials.trouble(cure.made(now)) is not None:
            break  # one guess after another follows from the first
        found.append(cure)
        now = cure.made(now)
    return tuple(_placed(found))


def _best(text: str, at: int, trials: _Trials, *, thorough: bool) -> Cure | None:
    """The cure of the first rule that gets the reader past the line where it stopped, or else further on that line.

    Where the reader gets to the end of the text, what the text then says decides. If it is `thorough`, the cure of a
    later rule goes before after which nothing at all is wrong.
    """
    if len(text) > _LARGEST:
        return None
    lines = lines_of(text)
    last = next((line.number for line in reversed(lines) if line.start <= at), 0)
    further: Cure | None = None
    first: Cure | None = None
    helping: list[_Helps] = []
    for rule in _RULES:
        best: tuple[int, Cure] | None = None
        for cure in _cures(rule, lines, last):
            if trials.left <= 0:
                return first or _likeliest(text, helping)
            reached = _reached(text, cure, trials)
            if reached > len(text):
                helping.append(_Helps(cure, trials.faults(cure.made(text))))
                if not helping[-1].faults:
                    return cure
                continue
            line = sum(line.start <= reached for line in lines) - (reached <= len(text))
            if line > last and (best is None or reached > best[0]):
                best = (reached, cure)
            elif reached > at and line == last and cure.start <= at:
                further = further or cure
        if best and not helping:
            first = first or best[1]
        if first and not thorough:
            return first
    return first or _likeliest(text, helping) or further


def _likeliest(text: str, helping: list[_Helps]) -> Cure | None:
    """The cure after which the fewest faults are left, the first of such."""
    if not helping:
        return None
    best = min(helping, key=lambda helps: len(helps.faults))
    return _unsure(text, best.cure) if best.cure.guess and _touches(text, best) else best.cure


def _touches(text: str, helps: _Helps) -> bool:
    """Whether a fault that is left stands where the cure changed something, so that it is none."""
    first = text.count("\n", 0, helps.cure.start) + 1
    return any(first <= line <= first + helps.cure.new.count("\n") for line in helps.faults)


def _unsure(text: str, cure: Cure) -> Cure:
    """The place where a guess was made that does not help, with what may stand there in place of a guess."""
    line = line_at(text, cure.start)
    said = clear(line.content, 40)
    message = f"this line fits nowhere among those around it as it stands: “{said}”"
    mark = (line.first, line.first + len(line.content))
    return replace(cure, message=message, hint=_where_unsure(text, cure.start), mark=mark)


def _where_unsure(text: str, at: int) -> str:
    lines = lines_of(text) if len(text) <= _LARGEST else []
    n = max((line.number for line in lines if line.start <= at), default=0)
    contract = contract_at(lines, n) if lines else None
    return f"{_LOOK}; {contract}" if contract else _LOOK


def _cures(rule: Rule, lines: list[Line], last: int) -> Iterator[Cure]:
    """The cures of a rule, from the line where the reader stopped upwards; far from it only where that makes sense."""
    for number in range(last, -1, -1):
        if last - number < _NEAR or rule in _FAR or opens(lines[number]):
            yield from rule(lines, number)


def _reached(text: str, cure: Cure, trials: _Trials) -> int:
    """Where the reader stops after the cure, as an offset in the text before it."""
    made = cure.made(text)
    at = trials.trouble(made)
    return len(text) + 1 if at is None else _before(cure, at)


def _placed(cures: list[Cure]) -> Iterator[Cure]:
    """The cures with their marks moved to where they were before the cures that came earlier."""
    for k, cure in enumerate(cures):
        start, end = cure.mark
        for earlier in reversed(cures[:k]):
            start, end = _before(earlier, start), _before(earlier, end)
        message, hint = clear(cure.message, 400), clear(cure.hint, 400)
        yield replace(cure, message=message, hint=hint, mark=(start, max(end, start + 1)))


def _before(cure: Cure, at: int) -> int:
    grown = len(cure.new) - (cure.end - cure.start)
    return at if at < cure.start else max(cure.start, at - grown)


def _unexplained(text: str, at: int) -> Cure:
    line = line_at(text, at)
    start = max(at, line.first) if line.content else line.start
    message = f"this is not YAML from here on: “{clear(line.content, 40)}”" if line.content else "this is not YAML here"
    return Cure(start, start, "", message, _where_unsure(text, start), (start, start + 1))
