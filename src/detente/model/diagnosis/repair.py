"""The cure that lets the reader go on is the answer; then the next fault is looked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from detente.model.diagnosis import blanks, dashes, flow, keys, quotes, signs
from detente.model.diagnosis.cure import Cure
from detente.model.diagnosis.depth import opens
from detente.model.diagnosis.sketch import Line, clear, line_at, lines_of
from detente.model.diagnosis.trial import reader, trouble

Rule = Callable[[list[Line], int], Iterator[Cure]]
_RULES: tuple[Rule, ...] = (
    *blanks.LOOKALIKES,
    *dashes.FIRST,
    *signs.RULES,
    *quotes.RULES,
    *flow.RULES,
    *dashes.RULES,
    *keys.RULES,
    *blanks.INDENTATION,
)
_FAR = (*quotes.RULES, *flow.RULES)
"""What is not closed may have been opened long before the line where the reader stops."""
_NEAR = 25
_MOST_FAULTS = 12
_MOST_READ = 3_000_000
"""Characters to be read in all trials together, which bounds the time."""
_LARGEST = 200_000
"""Characters of a text that is looked into line by line."""


class _Trials:
    """Tries cures until it has read too much."""

    def __init__(self) -> None:
        self.left = _MOST_READ
        self.yaml = reader()

    def trouble(self, text: str) -> int | None:
        self.left -= len(text) + 200
        return trouble(text, self.yaml)


def diagnosed(text: str) -> tuple[Cure, ...]:
    """The faults of a text that YAML cannot read, each with its place in the text as it was given."""
    trials, found = _Trials(), list[Cure]()
    now = text
    while len(found) < _MOST_FAULTS and (at := trials.trouble(now)) is not None:
        cure = _best(now, at, trials)
        if cure is None:
            # After a cure that was taken, what cannot be explained may follow from it.
            return tuple(_placed(found)) if found else (_unexplained(now, at),)
        if found and cure.guess and trials.trouble(cure.made(now)) is not None:
            break  # one guess after another follows from the first
        found.append(cure)
        now = cure.made(now)
    return tuple(_placed(found))


def _best(text: str, at: int, trials: _Trials) -> Cure | None:
    """The cure of the first rule that gets the reader past the line where it stopped, or else further on that line."""
    if len(text) > _LARGEST:
        return None
    lines = lines_of(text)
    last = next((line.number for line in reversed(lines) if line.start <= at), 0)
    further: Cure | None = None
    for rule in _RULES:
        best: tuple[int, Cure] | None = None
        for cure in _cures(rule, lines, last):
            if trials.left <= 0:
                return None
            reached = _reached(text, cure, trials)
            line = sum(line.start <= reached for line in lines) - (reached <= len(text))
            if line > last and (best is None or reached > best[0]):
                best = (reached, cure)
            elif reached > at and line == last and cure.start <= at:
                further = further or cure
        if best:
            return best[1]
    return further


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
    hint = (
        "look at the line before it, too: blanks at its start, a dash, a colon, quotes or brackets that are not closed"
    )
    return Cure(start, start, "", message, hint, (start, start + 1))
