"""Which states hold for one decision maker, found digit by digit of what it can be brought down to.

M(s) is the worst that can become of i where the others move on from s, as digits: the least v(t) over s and all t that
they can reach, where v is what i has in t (GMR, SEQ), or can still get to from t (SMR, SSEQ). A state holds iff
M(s1) <= p(s) for every improvement s1 of i. For more see docs/theory/symbolic.md.

Let D be the states whose M begins with some digits. Whoever is brought down from a state of D to its M passes through
states of D only: M never falls along a move, and never exceeds v. So the next digit of M is 0 where the others can
reach, within D, a state whose v begins with the same digits and goes on with 0. This divides D; only those parts are
divided further in which the answer to some improvement still hangs on the digits to come.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from detente.symbolic.moves import Kind, Mover
from detente.symbolic.space import Space, States


@dataclass(frozen=True, slots=True)
class _Part:
    """The states (`worst`) whose M begins with some digits.

    Attributes:
        worst: those states.
        ends: the ones of them whose v begins with the same digits.
        own: all states whose own digits begin so.
        asked: those of `own` of which is asked whether they hold, and nothing says no so far.
        depth: how many digits they are.
    """

    worst: States
    ends: States
    own: States
    asked: States
    depth: int


@dataclass(frozen=True, slots=True)
class Judge:
    """What holds for `focal` where the `others` answer by moves of the `kind`.

    `counters` says whether the focal one may respond to the answer (SMR, SSEQ).
    """

    space: Space
    focal: Mover
    others: Sequence[Mover]
    kind: Kind
    counters: bool

    def holding(self, asked: States) -> States:
        """Those of the states asked about that hold."""
        feasible = self.space.feasible
        left = [_Part(feasible, feasible, feasible, asked, 0)]
        while left:
            part = left.pop()
            relevant = part.asked & self.focal.before_wanted(part.worst)
            if part.depth < len(self.focal.digits) and relevant.satisfiable():
                low, high, unanswered = self._divided(part)
                asked &= ~unanswered
                left += [half for half in (high, low) if half.asked.satisfiable() and half.worst.satisfiable()]
        return asked

    def _divided(self, part: _Part) -> tuple[_Part, _Part, States]:
        """The part divided by the next digit, and the states of which it proves that they do not hold."""
        digit = self.focal.digits[part.depth]
        own = part.own & digit
        ends = part.ends & (self.focal.before_any(own) if self.counters else digit)
        # Where all ends go on with 0, so does M: everybody can get to one of them.
        worst = self._leading_to(part.ends & ~ends, part.worst) if ends.satisfiable() else part.worst
        rest = part.worst & ~worst
        asked = part.asked & ~digit
        unanswered = asked & self.focal.before_wanted(rest)
        low = _Part(worst, part.ends & ~ends, part.own & ~digit, asked & ~unanswered, part.depth + 1)
        high = _Part(rest, ends & rest, own, part.asked & digit, part.depth + 1)
        return low, high, unanswered

    def _leading_to(self, ends: States, within: States) -> States:
        """From where the others can bring about one of the `ends` without leaving the states `within`."""
        if not ends.satisfiable():
            return ends
        before = [mover.before_within(self.kind, within) for mover in self.others]
        found, unchanged, turn = ends, 0, 0
        while unchanged < len(before) and found != within:
            wider = found | before[turn % len(before)](found)
            unchanged = unchanged + 1 if wider == found else 1
            found, turn = wider, turn + 1
        return found
