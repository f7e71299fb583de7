"""The brief in the terminal: answers first, then what carries them; colour only adds to what words and signs say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import StringIO

from rich.box import SIMPLE_HEAD
from rich.console import Console, ConsoleOptions, Group, RenderableType
from rich.padding import Padding
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from detente.printable import printable
from detente.render.terminal import text_of
from detente.tell.blocks import Blocks
from detente.tell.brief.front.blocks import card_blocks, front_blocks
from detente.tell.brief.view import AnswerView, PartyView, PathView, ScenarioView, TableauView, View
from detente.tell.voice import Voice, Words, capital

MOST_NUMBERS = 30
"""Outcomes listed by number under an answer."""

MANY, FEW = 12, 3
"""Of more than so many warnings only so few are printed."""

_LABEL_WIDTH = 28
_BESIDE_LABEL = 2
_BETWEEN_COLUMNS = 1


def text(view: View, *, width: int = 100, color: bool = False, full: bool = False, question: int | None = None) -> str:
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
    print_view(view, console, full=full, question=question)
    return stream.getvalue()


def print_view(view: View, console: Console, *, full: bool = False, question: int | None = None) -> None:
    """Print the first page and the first lines of the cards.

    Args:
        view: What to print.
        console: Where to; its width decides how many columns of the tableau are shown, and it obeys NO_COLOR.
        full: Whether to print all the rest as well.
        question: The card to print in full, and nothing else; the first is 1.
    """
    shown = printable(view)
    words = Voice(shown.language).phrase
    parts = _card(shown, question, words) if question else _parts(shown, words, console, full=full)
    console.print(Group(*parts), markup=False, highlight=False, emoji=False)


def _parts(view: View, words: Words, console: Console, *, full: bool) -> Iterator[RenderableType]:
    voice = Voice(view.language)
    yield from _withdrawn_first(view, words)
    cards = () if full else card_blocks(view.front, voice)
    yield _blocks((*front_blocks(view.front, voice), *cards), console)
    if view.untranslated:
        yield _say(capital(words("untranslated", count=view.untranslated)), "dim")
    if full:
        yield from _in_full(view, words, console.width)
    yield from _section(words("section-warnings"), _warnings(view, words, full=full))
    yield _say(f"\n{words('made-by', version=view.version)} · {words('file-digest')}: {view.sha256}", "dim")
    if not full:
        yield _say(words("full-hint"), "dim")


def _in_full(view: View, words: Words, width: int) -> Iterator[RenderableType]:
    yield from _section(words("notice-label"), [_say(view.notice, "italic")])
    yield from _section(words("section-bottom-line"), [_say(line, "bold") for line in view.bottom_line])
    yield from _section(words("section-answers"), _answers(view, words))
    yield from _section(words("section-holds"), _holds(view, words))
    yield from _section(words("section-why"), _whys(view))
    yield from _section(words("section-paths"), _paths(view, words))
    yield from _section(words("section-scenarios"), _scenarios(view.scenarios, words))
    yield from _section(words("section-tableau"), _tableau(view, words, width))
    yield from _section(words("map-arrows-caption"), _arrows(view, words))
    yield from _section(words("section-notes"), _notes(view))
    yield from _section(words("section-model"), _model(view, words))
    yield from _section(words("section-method"), map(_say, view.method))


def _withdrawn_first(view: View, words: Words) -> Iterator[RenderableType]:
    yield from _section(words("section-withdrawn"), _withdrawn(view, words))
    if view.withdrawn:
        yield Text("")


def _blocks(blocks: Blocks, console: Console) -> RenderableType:
    """Blocks as the terminal prints them."""
    told = text_of(blocks, width=console.width, colour=console.color_system is not None)
    return Text.from_ansi(told.removesuffix("\n"))


def _card(view: View, question: int, words: Words) -> Iterator[RenderableType]:
    """One card in full: its first lines, then all that stands behind them."""
    row, item = view.front.glance[question - 1], view.answers[question - 1]
    yield _say(f"{question}. {row.question}", "italic")
    yield _say(row.answer, "bold", indent=3)
    sure = f"{words('front-sure')}: {row.sure.marks} {row.sure.word}" if row.sure else ""
    ground = f"{words('front-ground')}: {row.stands_on}" if row.ground else ""
    for line in (row.reason, sure, ground):
        if line:
            yield _say(line, indent=3)
    yield Text("")
    yield from _answer(view, item, words)


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


def _answers(view: View, words: Words) -> Iterator[RenderableType]:
    for count, item in enumerate(view.answers, start=1):
        yield _say(f"{count}. {item.question}" if count == 1 else f"\n{count}. {item.question}", "italic")
        yield from _answer(view, item, words)


def _answer(view: View, item: AnswerView, words: Words) -> Iterator[RenderableType]:
    yield _say(item.answer, "bold", indent=3)
    for detail in (*item.details, *item.folded):
        yield _say(detail, indent=3)
    if item.states:
        yield _say(_outcomes(item, words), "dim", indent=3)
    if item.rests_on:
        yield _say(_rests_on(view, item, words), "dim", indent=3)
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


def _rests_on(view: View, item: AnswerView, words: Words) -> str:
    """The least firm lines in words, the others by name."""
    count, others = len(item.rests_on or ()), ", ".join(line.name for line in item.others)
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


def _holds(view: View, words: Words) -> Iterator[RenderableType]:
    if not view.outcomes:
        yield _say(words("holds-none"))
    else:
        table = Table(box=SIMPLE_HEAD, pad_edge=False)
        table.add_column(words("number"), justify="right", no_wrap=True)
        table.add_column(words("outcome"), ratio=1, overflow="fold")
        for concept in view.concepts:
            table.add_column(Text(concept.name), justify="center", no_wrap=True)
        table.add_column(words("reach"), overflow="fold")
        for item in view.outcomes:
            marks = [words("status-quo")] if item.is_status_quo else []
            label = " · ".join([item.label, *(f"[{mark}]" for mark in (*marks, *item.names))])
            table.add_row(str(item.number), Text(label), *map(_tick, item.holds_by), Text(item.reach))
        yield table
        yield _say(words("mark-key"), "dim")
    if view.outcomes_note:
        yield _say(view.outcomes_note)


def _tick(flag: bool, sign: str = "✓") -> Text:
    return Text(sign, "bold") if flag else Text("–", "dim")


def _whys(view: View) -> Iterator[RenderableType]:
    for why in view.whys:
        yield _say(f"{why.number}  {why.label}", "bold")
        yield _say(" ".join((*why.sentences, *why.folded)), indent=3)


def _paths(view: View, words: Words) -> Iterator[RenderableType]:
    for kind in ("here", "wanted", "legal", "none"):
        chosen = [path for path in view.paths if path.kind == kind]
        if chosen:
            yield _say(words(f"path-{kind}"), "bold")
        for path in chosen:
            yield from _path(path, words)
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
    if most is not None and len(view.findings) > most:
        yield _say(words("left-out-here", count=len(view.findings) - most), "dim")


def _scenarios(scenarios: Iterable[ScenarioView], words: Words) -> Iterator[RenderableType]:
    for scenario in scenarios:
        yield _say(scenario.title, "bold")
        yield _say(scenario.description, "dim", indent=3)
        yield _say(" ".join(scenario.sentences), indent=3)
        gained, lost = (scenario.gained, scenario.more_gained), (scenario.lost, scenario.more_lost)
        for sign, key, (changes, more) in (("+", "gained", gained), ("−", "lost", lost)):
            if changes:
                yield _say(f"{words(key)}:", indent=3)
            for change in changes:
                because = f" ({words('because')} {change.because})" if change.because else ""
                yield _say(f"{sign} {change.label}{because}", indent=5)
            if more:
                yield _say(words("changes-left", count=more), "dim", indent=5)
        yield _say(words("kept", count=scenario.kept), "dim", indent=3)


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
