"""How many blanks a line should have before it, judged by the lines around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from detente.model.diagnosis.sketch import Line
from detente.model.diagnosis.words import ENTRY, OPTION, PARTY, QUOTE, TOP

_FAR = 40
_NEAR = 12


def depths(lines: list[Line], n: int) -> list[int]:
    """The depths that a line may have meant, the likeliest first."""
    line = lines[n]
    before, after = around(lines, n)
    guesses = [*_alike(lines, n)]
    for other in (after, before):
        guesses += [len(other.lead)] if other and other.lead.isspace() | (not other.lead) else []
    if before:
        guesses += [len(before.lead) + len(before.dash) + (0 if line.dash else 2), len(before.lead) + 2]
    fitting = [depth for depth in dict.fromkeys([*guesses, 0]) if fits(line, depth, before, after)]
    return fitting or list(dict.fromkeys(guesses))


def home(lines: list[Line], n: int) -> int | None:
    """The depth of most lines with keys of its kind; None where its kind has no depth of its own."""
    if _kind(lines[n]) not in ("top", "party", "option", "quote"):
        return None
    counts = Counter(_alike(lines, n))
    return counts.most_common(1)[0][0] if counts else None


def around(lines: list[Line], n: int) -> tuple[Line | None, Line | None]:
    """The nearest lines before and after it that say something."""
    before = next((line for line in reversed(lines[:n]) if not line.blank), None)
    after = next((line for line in lines[n + 1 :] if not line.blank), None)
    return before, after


def sibling(lines: list[Line], n: int) -> Line | None:
    """The nearest line before it that stands no further in, whatever stands deeper between the two."""
    depth = len(lines[n].lead)
    return next((line for line in reversed(lines[:n]) if not line.blank and len(line.lead) <= depth), None)


def opens(line: Line) -> bool:
    """Whether its key has no value yet, so that what it holds follows."""
    return bool(line.key) and not line.value


def fits(line: Line, depth: int, before: Line | None, after: Line | None) -> bool:
    """Whether a line of that depth can stand between its neighbours."""
    if before is None:
        return depth == 0
    inner = len(before.lead) + len(before.dash)
    if opens(before) and not (depth > inner or (line.dash and depth == inner)):
        return False
    if not opens(before) and depth > inner:
        return False
    if after is None or "\t" in after.lead:
        return True
    own, next_ = depth + len(line.dash), len(after.lead)
    return next_ > own or (bool(after.dash) and next_ >= own) if opens(line) else next_ <= own


def _alike(lines: list[Line], n: int) -> Iterator[int]:
    """The depths of lines of the same kind, the nearest first."""
    kind = _kind(lines[n])
    if kind == "top":
        yield 0
    found = 0
    for k in sorted(range(max(0, n - _FAR), min(len(lines), n + _FAR)), key=lambda k: abs(k - n)):
        line = lines[k]
        if k != n and not line.blank and not line.lead.strip(" ") and _kind(line) == kind:
            yield len(line.lead)
            found += 1
            if found == _NEAR:
                return


def _kind(line: Line) -> str:
    if line.dash:
        return "dash"
    if line.key in PARTY:
        return "party"
    if line.key in OPTION or line.key in QUOTE:
        return "option" if line.key in OPTION else "quote"
    return "top" if line.key in TOP else "entry" if line.key in ENTRY else "other"
