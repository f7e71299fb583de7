"""The brief in the terminal: answers first, then what carries them; colour only adds to what words and signs say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import StringIO

from rich.box import SIMPLE_HEAD
from rich.console import Console, ConsoleOptions, Group, RenderableType
from rich.padding import Padding
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from detente.printable import printable
from detente.tell.brief.view import AnswerView, PartyView, PathView, ScenarioView, TableauView, View
from detente.tell.voice import Voice, Words, capital

MOST_NUMBERS = 30
"""Outcomes listed by number under an answer."""
MANY, FEW = 12, 3
"""Of more than so many parts of one kind, only so few are printed."""

_LABEL_WIDTH = 28
_BESIDE_LABEL = 2
_BETWEEN_COLUMNS = 1


def text(view: View, *, width: int = 100, color: bool = False, full: bool = False) -> str:
    """What `print_view` prints, as a string of lines at most `width` wide; without `color` no escape codes."""
    stream = StringIO()
    console = Console(
        file=stream,
        width=width,
        color_system="standard" if color else None,
        force_terminal=color,
        no_color=not color,
        legacy_windows=False,
    )
    print_view(view, console, full=full)
    return stream.getvalue()


def print_view(view: View, console: Console, *, full: bool = False) -> None:
    """Print the brief: bottom line and answers, what holds and why, paths, scenarios, tableau, warnings.

    Args:
        view: What to print.
        console: Where to; its width decides how many columns of the tableau are shown, and it obeys NO_COLOR.
        full: Whether to print the wanted moves of the map, the model and the method as well.
    """
    shown = printable(view)
    words = Voice(shown.language).phrase
    parts = Group(*_parts(shown, words, console.width, full=full))
    console.print(parts, markup=False, highlight=False, emoji=False)


def _parts(view: View, words: Words, width: int, *, full: bool) -> Iterator[RenderableType]:
    most = FEW if len(view.outcomes) > MANY and not full else None
    yield from _head(view, words)
    yield from _section(words("section-withdrawn"), _withdrawn(view, words))
    yield from _section(words("section-bottom-line"), [_say(line, "bold") for line in view.bottom_line])
    yield from _section(words("section-answers"), _answers(view, words, full=full))
    yield from _section(words("section-holds"), _holds(view, words, most, full=full))
    yield from _section(words("section-why"), _whys(view, words, most))
    yield from _section(words("section-paths"), _paths(view, words, most))
    yield from _section(words("section-scenarios"), _scenarios(view.scenarios, words, full=full))
    yield from _section(words("section-tableau"), _tableau(view, words, width))
    if full:
        yield from _section(words("map-arrows-caption"), _arrows(view, words))
        yield from _section(words("section-notes"), _notes(view))
        yield from _section(words("section-model"), _model(view, words))
        yield from _section(words("section-method"), map(_say, view.method))
    yield from _section(words("section-warnings"), _warnings(view, words, full=full))
    yield _say(f"\n{words('made-by', version=view.version)} · {words('file-digest')}: {view.sha256}", "dim")
    if not full:
        yield _say(words("full-hint"), "dim")


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """Text wrapped at the width of the console, without blanks at the ends of its lines."""

    line: str
    style: str
    indent: int

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Segment]:
        width, style = max(options.max_width - self.indent, 1), console.get_style(self.style)
        for line in Text(self.line).wrap(console, width):
            yield Segment(" " * self.indent)
            yield Segment(line.plain.rstrip(), style)
            yield Segment.line()


def _say(line: str, style: str = "", *, indent: int = 0) -> RenderableType:
    """A paragraph, never read as markup."""
    return _Paragraph(line, style, indent)


def _section(title: str, parts: Iterable[RenderableType]) -> Iterator[RenderableType]:
    """A headed part of the brief; nothing where it has no content."""
    body = list(parts)
    if body:
        yield Text(f"\n{title}\n{'─' * len(title)}", "bold cyan")
        yield from body


def _left(items: Sequence[object], most: int | None, words: Words, *, indent: int = 0) -> Iterator[RenderableType]:
    """How many of the items are not printed, and how to see them; nothing where all are."""
    if most is not None and len(items) > most:
        yield _say(words("left-out-here", count=len(items) - most), "dim", indent=indent)


def _head(view: View, words: Words) -> Iterator[RenderableType]:
    yield _say(view.title, "bold")
    if view.as_of:
        yield _say(words("as-of", date=view.as_of), "dim")
    if view.notice:
        yield _say(f"{words('notice-label')}: {view.notice}", "italic")
    if view.untranslated:
        yield _say(capital(words("untranslated", count=view.untranslated)), "dim")


def _answers(view: View, words: Words, *, full: bool) -> Iterator[RenderableType]:
    for count, item in enumerate(view.answers, start=1):
        yield _say(f"{count}. {item.question}" if count == 1 else f"\n{count}. {item.question}", "italic")
        yield _say(item.answer, "bold", indent=3)
        most = FEW if len(item.folded) > MANY and not full else None
        for detail in (*item.details, *item.folded[:most]):
            yield _say(detail, indent=3)
        yield from _left(item.folded, most, words, indent=3)
        if item.states:
            yield _say(_outcomes(item, words), "dim", indent=3)
        if item.rests_on:
            yield _say(_rests_on(view, item, words, full=full), "dim", indent=3)
        if item.rests_note:
            yield _say(f"{words('rests-on')}: {item.rests_note}", "dim", indent=3)
        if item.notes:
            yield _say(f"{words('on-whose-word')}:{_marks(view, item.notes)}", "dim", indent=3)


def _outcomes(item: AnswerView, words: Words) -> str:
    """By number the outcomes that an answer is about; of many the first, and where to read all."""
    shown, more = item.states[:MOST_NUMBERS], item.total - MOST_NUMBERS
    cut = len(item.states) if len(item.states) < item.total else 0
    told = [*map(str, shown), *([words("outcomes-more", count=more, cut=cut)] if more > 0 else [])]
    return f"{words('outcomes-meant', count=item.total)}: {', '.join(told)}"


def _rests_on(view: View, item: AnswerView, words: Words, *, full: bool) -> str:
    """The least firm lines in words, the others by name."""
    most = MANY if len(item.others) > 2 * MANY and not full else None
    more = [words("rests-on-more", count=len(item.others) - most)] if most else []
    count, others = len(item.rests_on or ()), ", ".join([*(line.name for line in item.others[:most]), *more])
    lead = words("rests-on-least", count=count) if item.is_graded else words("rests-on-lines", count=count)
    lines = [line.said + _marks(view, line.quotes) for line in item.told]
    told = "; ".join([*lines, f"{words('rests-on-also')} {others}"] if others else lines)
    return f"{words('rests-on')} {lead}: {told}"


def _marks(view: View, quotes: Iterable[str]) -> str:
    """The numbers of the notes of some quotes; of those that have none, the ids."""
    numbered = view.numbered
    return "".join(f" [{numbered.get(quote, quote)}]" for quote in quotes)


def _withdrawn(view: View, words: Words) -> Iterator[RenderableType]:
    if view.withdrawn is None:
        return
    yield from map(_say, view.withdrawn.told)
    if view.withdrawn.fallen:
        yield _say(f"{words('withdrawn-fallen')}: {'; '.join(view.withdrawn.fallen)}", "dim")
    for item in view.withdrawn.changes:
        yield _say(f"\n{item.question}", "italic")
        yield _say(f"{words('withdrawn-before')}: {item.before}", indent=3)
        yield _say(f"{words('withdrawn-after')}: {item.after}", "bold", indent=3)


def _notes(view: View) -> Iterator[RenderableType]:
    for note in view.notes:
        yield _say(f"[{note.number}] {note.says}")
        told = (
            f"{note.chain}. ({note.id})" if note.chain else f"({note.id})",
            f"> {note.passage}" if note.passage else "",
            note.reports,
        )
        for line in (*told, *note.denials):
            if line:
                yield _say(line, indent=4)


def _holds(view: View, words: Words, most: int | None, *, full: bool) -> Iterator[RenderableType]:
    if not view.outcomes:
        yield _say(words("holds-none"))
    else:
        table = Table(box=SIMPLE_HEAD, pad_edge=False)
        table.add_column(words("number"), justify="right", no_wrap=True)
        table.add_column(words("outcome"), ratio=1, overflow="fold")
        for concept in view.concepts:
            table.add_column(Text(concept.name), justify="center", no_wrap=True)
        table.add_column(words("reach"), overflow="fold")
        for item in view.outcomes[:most]:
            marks = [words("status-quo")] if item.is_status_quo else []
            names = item.names if full else _few(item.names)
            label = " · ".join([item.label, *(f"[{mark}]" for mark in (*marks, *names))])
            table.add_row(str(item.number), Text(label), *map(_tick, item.holds_by), Text(item.reach))
        yield table
        yield _say(words("mark-key"), "dim")
        yield from _left(view.outcomes, most, words)
    if view.outcomes_note:
        yield _say(view.outcomes_note)


def _few(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names; of many the first, and how many more there are."""
    return names if len(names) <= MANY else (*names[:FEW], f"+ {len(names) - FEW}")


def _tick(flag: bool, sign: str = "✓") -> Text:
    return Text(sign, "bold") if flag else Text("–", "dim")


def _whys(view: View, words: Words, most: int | None) -> Iterator[RenderableType]:
    for why in view.whys[:most]:
        yield _say(f"{why.number}  {why.label}", "bold")
        folded = () if most else why.folded
        yield _say(" ".join((*why.sentences, *folded)), indent=3)
    yield from _left(view.whys, most, words)


def _paths(view: View, words: Words, most: int | None) -> Iterator[RenderableType]:
    for kind in ("here", "wanted", "legal", "none"):
        chosen = [path for path in view.paths[:most] if path.kind == kind]
        if chosen:
            yield _say(words(f"path-{kind}"), "bold")
        for path in chosen:
            yield from _path(path, words)
    yield from _left(view.paths, most, words)
    if view.paths_note:
        yield _say(view.paths_note, "dim")


def _path(path: PathView, words: Words) -> Iterator[RenderableType]:
    yield _say(f"{path.target}  {path.label}", indent=3)
    yield _say(path.sentence, indent=6)
    for count, step in enumerate(path.steps, start=1):
        wish = "" if step.wanted else f" ({words('step-unwanted')})"
        move = words("step", mover=capital(step.mover), action=step.action)
        yield _say(f"{count}. {move} → {step.target}{wish}", indent=6)


def _warnings(view: View, words: Words, *, full: bool) -> Iterator[RenderableType]:
    most = FEW if len(view.findings) > MANY and not full else None
    yield from (_say(f"! {finding}") for finding in view.findings[:most])
    yield from _left(view.findings, most, words)


def _scenarios(scenarios: Sequence[ScenarioView], words: Words, *, full: bool) -> Iterator[RenderableType]:
    every = FEW if len(scenarios) > MANY and not full else None
    for scenario in scenarios[:every]:
        yield _say(scenario.title, "bold")
        yield _say(scenario.description, "dim", indent=3)
        yield _say(" ".join(scenario.sentences), indent=3)
        gained, lost = (scenario.gained, scenario.more_gained), (scenario.lost, scenario.more_lost)
        for sign, key, (changes, more) in (("+", "gained", gained), ("−", "lost", lost)):
            most = FEW if len(changes) > MANY and not full else None
            if changes:
                yield _say(f"{words(key)}:", indent=3)
            for change in changes[:most]:
                because = f" ({words('because')} {change.because})" if change.because else ""
                yield _say(f"{sign} {change.label}{because}", indent=5)
            if left := more + (len(changes) - most if most else 0):
                yield _say(words("changes-left", count=left), "dim", indent=5)
        yield _say(words("kept", count=scenario.kept), "dim", indent=3)
    yield from _left(scenarios, every, words)


def _tableau(view: View, words: Words, width: int) -> Iterator[RenderableType]:
    tableau = view.tableau
    if not tableau.numbers:
        return
    shown = _shown(tableau, width)
    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=0)
    table.add_column(words("option"), width=_label_width(width), overflow="fold")
    for number in (tableau.numbers[k] for k in shown):
        here = number == tableau.status_quo
        table.add_column(f"{number}*" if here else str(number), justify="right", no_wrap=True)
    for mover, name in enumerate(view.movers):
        rows = [row for row in tableau.rows if row.mover == mover]
        if rows:
            table.add_row(Text(capital(name), "bold"))
        for row in rows:
            letters = (words("letter-yes") if taken else words("letter-no") for taken in (row.taken[k] for k in shown))
            table.add_row(_hanging(row.label), *letters)
    for key, flagged, sign in (("holds-for-everyone", tableau.concepts, "✓"), ("wants-to-move", tableau.tempted, "●")):
        if flagged:
            table.add_row(Text(words(key), "bold"))
        for name, flags in flagged:
            table.add_row(_hanging(capital(name)), *(_tick(flags[k], sign) for k in shown))
    yield table
    yield _say(f"{words('tableau-key')} · * {words('status-quo')}", "dim")
    if len(shown) < tableau.total:
        yield _say(words("tableau-cut", shown=len(shown), total=tableau.total), "dim")
    if len(shown) < len(tableau.numbers):
        yield _say(words("columns-cut", shown=len(shown), total=len(tableau.numbers)), "dim")


def _hanging(label: str) -> RenderableType:
    """A row of a group: set in, so that a second line of it is not read as the head of another group."""
    return Padding(Text(label), (0, 0, 0, 2))


def _label_width(width: int) -> int:
    return min(_LABEL_WIDTH, max(width // 3, 8))


def _shown(tableau: TableauView, width: int) -> list[int]:
    """The columns of the tableau that fit, at least one: today's, and what holds by most concepts, come first."""
    holding = [sum(flags[k] for _, flags in tableau.concepts) for k in range(len(tableau.numbers))]
    telling = sorted(
        range(len(tableau.numbers)), key=lambda k: (tableau.numbers[k] != tableau.status_quo, -holding[k], k)
    )
    room, shown = width - _label_width(width) - _BESIDE_LABEL, list[int]()
    for k in telling:
        room -= len(str(tableau.numbers[k])) + (tableau.numbers[k] == tableau.status_quo) + _BETWEEN_COLUMNS
        if room < 0 and shown:
            break
        shown.append(k)
    return sorted(shown)


def _arrows(view: View, words: Words) -> Iterator[RenderableType]:
    for arrow in view.map.arrows:
        move = words("step", mover=capital(view.movers[arrow.mover]), action=arrow.action)
        yield _say(f"{arrow.source} → {arrow.target}  {move}")
    if view.map.note:
        yield _say(view.map.note, "dim")


def _model(view: View, words: Words) -> Iterator[RenderableType]:
    for party in view.model.parties:
        yield Group(*_party(view, party))
    yield _say(f"{words('status-quo')}: {view.model.status_quo}")
    yield _say(f"{words('full-counts')}: {view.model.counts}")
    kinds = ("constraints", "conditions", "events", "readings", "sources")
    for key, items in (*((kind, getattr(view.model, kind)) for kind in kinds), ("quotes", view.unnoted)):
        if items:
            yield _say(words(f"full-{key}"), "bold")
        for item in items:
            note = f" ({item.note})" if item.note else ""
            yield _say(f"{item.name}: {item.text}{note}{_marks(view, item.quotes)}", indent=3)


def _party(view: View, party: PartyView) -> Iterator[RenderableType]:
    yield _say(f"{capital(party.name)} ({party.id})", "bold")
    if party.note:
        yield _say(party.note, indent=3)
    for option in party.options:
        undo = f" / {option.undo}" if option.undo else ""
        note = f" ({option.note})" if option.note else ""
        yield _say(f"{option.id}: {option.do}{undo}{note}{_marks(view, option.quotes)}", indent=3)
    if party.scale:
        yield _say(party.scale, indent=3)
    for level in party.preferences:
        firm = ", ".join(filter(None, (level.confidence, level.ground)))
        ground = f"{f'  ({firm})' if firm else ''}{_marks(view, level.quotes)}"
        yield _say(f"{level.rank}. {level.words}  [{level.statement}]{ground}", indent=5)
    if party.rate:
        yield _say(party.rate + _marks(view, party.rate_quotes), indent=3)
