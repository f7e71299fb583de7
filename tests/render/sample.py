"""A view as large as a real brief, about a made-up quarrel over a harbour, in both languages.

The outcomes follow from the options by a simple rule (each party adds up what it likes), so that map and tableau
have the shape of real ones; nothing here is computed by the package.
"""
# ruff: noqa: E501 – a sentence stands on one line, beside its translation.

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from itertools import combinations
from typing import Any

from detente.names import Language
from detente.tell.brief.front.page import (
    Change,
    End,
    FrontPage,
    Glance,
    Ground,
    Leads,
    Mark,
    Missing,
    Move,
    Sureness,
)
from detente.tell.brief.view import (
    AnswerView,
    ChangeView,
    ConceptView,
    LineView,
    ModelView,
    NamedView,
    OptionView,
    OutcomeView,
    PartyView,
    PathView,
    PreferenceView,
    ScenarioView,
    StepView,
    TableauRow,
    TableauView,
    View,
    WhyView,
)
from detente.tell.pictures import (
    BandView,
    BroughtView,
    CellView,
    CoursesView,
    DayView,
    HangsOnView,
    LadderView,
    LayerArrow,
    MapArrow,
    MapNode,
    MapView,
    RungView,
    SideBySideView,
    SideRow,
    StatusQuoView,
    TornadoRow,
)

HOSTILE = "</title></script><script>fetch('https://example.org/')</script>\"'&<img src=x onerror=alert(1)>"
LONG_WORD = "Hafenerweiterungsplanfeststellungsverfahrensbeschleunigungsgesetz"

_NAMES: dict[Language, tuple[str, ...]] = {
    "en": ("Port City", "Fishers’ League", "The Shipping Company", "Coastal Parliament", "Neighbour State"),
    "de": ("Hafenstadt", "Bund der Fischer", "Die Reederei", "Küstenparlament", "Nachbarstaat"),
}
_OPTIONS: tuple[tuple[int, str, str, str], ...] = (
    (0, "city.dredge", "dredge the channel", "die Fahrrinne vertiefen"),
    (0, "city.pay", "pay compensation", "Entschädigung zahlen"),
    (1, "fish.block", "block the channel", "die Fahrrinne sperren"),
    (1, "fish.sue", "go to court", "vor Gericht ziehen"),
    (2, "ship.leave", "move to another port", "in einen anderen Hafen wechseln"),
    (2, "ship.fund", "fund the works", "die Arbeiten mitbezahlen"),
    (3, "parl.law", f"pass the {LONG_WORD}", f"das {LONG_WORD} beschließen"),
    (3, "parl.aid", "grant aid to the coast", "der Küste Hilfe gewähren"),
    (4, "state.toll", "raise the transit toll", "die Durchfahrtsgebühr erhöhen"),
)
_LIKES = (
    (4, -2, -5, -3, -7, 3, 2, 1, -2),
    (-6, 5, -1, 1, 2, 0, -3, 4, 0),
    (5, 0, -6, -2, -1, -3, 2, 0, -4),
    (2, 1, -4, -1, -5, 2, -1, -2, -3),
    (-1, 0, 1, 0, 3, -1, 0, 0, 4),
)
_CONCEPTS = ("Nash", "GMR", "SMR", "SEQ", "SSEQ")
_QUESTIONS: tuple[tuple[str, str, str], ...] = (
    ("holds", "Which outcomes hold?", "Welche Ausgänge haben Bestand?"),
    ("reachable", "Can a settlement be reached from today?", "Ist eine Einigung von heute aus erreichbar?"),
    (
        "who-blocks",
        "Who stands in the way of “dredging with compensation”?",
        "Wer steht „Vertiefung gegen Geld“ im Weg?",
    ),
    ("scenario", "What if the company leaves for good?", "Was, wenn die Reederei für immer geht?"),
    ("scenario", "What if the court closes its doors?", "Was, wenn das Gericht nicht entscheidet?"),
    (
        "must-change",
        "What would have to change for a settlement to hold?",
        "Was müsste sich ändern, damit eine Einigung Bestand hat?",
    ),
    ("sure", "How sure is this?", "Wie sicher ist das?"),
    ("weakest-word", "Which reading carries the most?", "Welche Lesart trägt am meisten?"),
    ("holds", "Does a blockade hold?", "Hat eine Sperre Bestand?"),
    ("when", "Where does it stand in twelve weeks?", "Wo steht es in zwölf Wochen?"),
)

_Letters = tuple[bool, ...]


def _front(language: Language) -> FrontPage:
    """A first page with every part that one may have; as many answers as the sample has."""
    return FrontPage(
        _say(language, "Dredging the harbour", "Die Hafenvertiefung"),
        "2025-03-01",
        _say(language, "A reading, not a forecast", "Eine Lesart, keine Vorhersage"),
        _say(language, "One outcome holds: the harbour stays as it is.", "Ein Ausgang hält: Der Hafen bleibt."),
        "●●●●○ · a harbour master",
        (Mark(_say(language, "the grounds are kept", "die Fanggründe bleiben"), "1"),),
        Leads(
            "Today",
            (
                End(
                    2, ("The harbour stays",), (Move(0, "City", "+ tender"), Move(1, "Fishers", "− protest")), "2 moves"
                ),
            ),
            ("One more outcome holds.",),
            Missing("Depth without payment", "would have to pay", "Company"),
        ),
        tuple(
            Glance(
                place,
                kind,
                _say(language, english, german),
                f"Short {place}.",
                "Because." if place == 1 else "",
                Sureness(0.7, 4, "most readings") if place == 1 else None,
                Ground("a harbour master", "low") if place < 3 else None,
                shown=place < 3,
            )
            for place, (kind, english, german) in enumerate(_QUESTIONS, start=1)
        ),
        "",
        (Change("If the city wanted less: one would hold.", "Today the reverse (the mayor)."),),
        ("1 May 2025: the tender ends",),
        ("No line of this model cites a source.",),
    )


def sample(language: Language = "en", *, outcomes: int = 30) -> View:
    """A view of flagship size: five decision makers, nine options, ten answers, `outcomes` outcomes."""
    states = _states(outcomes)
    start = (False,) * len(_OPTIONS)
    arrows = _arrows(states, language)
    stuck = {number for number in states if not any(arrow.source == number for arrow in arrows)}
    shown = sorted(stuck | {number for number, letters in states.items() if letters == start})[:7]
    return View(
        language=language,
        title=_say(
            language,
            "Deeper water: the quarrel over the harbour of Sorra",
            "Tieferes Wasser: der Streit um den Hafen von Sorra",
        ),
        as_of="2026-11-20",
        summary=_say(
            language,
            "The city wants larger ships, the fishers want their grounds, the company wants depth without paying for it.",
            "Die Stadt will größere Schiffe, die Fischer wollen ihre Fanggründe, die Reederei will Tiefe, ohne zu zahlen.",
        ),
        front=_front(language),
        notice=_say(
            language,
            "This is one reading of public statements. It takes no side and forecasts nothing: it says what would follow if the parties wanted what they are read to want.",
            "Dies ist eine Lesart öffentlicher Äußerungen. Sie ergreift keine Partei und sagt nichts voraus: Sie sagt, was folgte, wenn die Beteiligten wollten, was aus ihren Worten gelesen wird.",
        ),
        untranslated=0,
        sha256="9f2c4e5b" * 8,
        version="0.1.0",
        concept="SEQ",
        movers=_NAMES[language],
        bottom_line=_bottom_line(language, len(stuck)),
        answers=tuple(_answer(language, question, shown) for question in _QUESTIONS),
        concepts=_concepts(language),
        outcomes=tuple(_outcome(language, number, states[number], number in stuck) for number in shown),
        outcomes_note=_say(
            language, "Outcomes that hold by no concept are left out.", "Ausgänge ohne jeden Bestand sind weggelassen."
        ),
        whys=tuple(_why(language, number, states[number]) for number in shown if number in stuck),
        paths=_paths(language, states, arrows, shown),
        paths_note=_say(language, "The shortest path is shown.", "Gezeigt ist der kürzeste Weg."),
        scenarios=_scenarios(language, states, shown),
        side_by_side=_side_by_side(language, states, shown),
        status_quo=status_quo(language, states, arrows, stuck),
        tableau=_tableau(language, states, arrows, stuck),
        map=MapView(
            tuple(_node(language, number, letters, number in stuck) for number, letters in states.items()),
            arrows,
            _say(
                language,
                f"{len(states)} of 320 outcomes are drawn.",
                f"{len(states)} von 320 Ausgängen sind gezeichnet.",
            ),
        ),
        model=_model(language),
        method=(
            _say(
                language,
                "An outcome holds for a party if every move it wants away from there is answered so that it ends up no better off.",
                "Ein Ausgang hat für eine Partei Bestand, wenn jeder gewollte Zug von dort so beantwortet wird, dass sie am Ende nicht besser dasteht.",
            ),
            _say(language, "Nothing here is a probability.", "Nichts davon ist eine Wahrscheinlichkeit."),
        ),
        findings=(
            _say(
                language,
                "harbour.yaml:31 – the preference 2 of Neighbour State can never matter; remove it or move it up.",
                "harbour.yaml:31 – die Präferenz 2 des Nachbarstaats kann nie eine Rolle spielen; streichen oder höher setzen.",
            ),
        ),
        hangs_on=_hangs_on(language),
    )


def hostile(view: View, text: str = HOSTILE) -> View:
    """The same view with `text` in front of every string that says something."""
    changed: View = _spoilt(view, text)
    return replace(
        changed,
        language=view.language,
        paths=tuple(replace(new, kind=old.kind) for new, old in zip(changed.paths, view.paths, strict=True)),
    )


def _spoilt(value: Any, text: str) -> Any:
    if isinstance(value, str):
        return f"{text} {value}" if value else value
    if isinstance(value, tuple):
        return tuple(_spoilt(part, text) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: _spoilt(getattr(value, f.name), text) for f in fields(value)})
    return value


def _say(language: Language, english: str, german: str) -> str:
    return english if language == "en" else german


def _states(count: int) -> dict[int, _Letters]:
    """The `count` outcomes with the fewest moves from today, numbered by their binary number."""
    taken = [chosen for size in range(len(_OPTIONS) + 1) for chosen in combinations(range(len(_OPTIONS)), size)]
    numbers = {1 + sum(2**k for k in chosen): chosen for chosen in taken[:1] + taken[1 : 2 * count : 2]}
    kept = dict(sorted(sorted(numbers.items(), key=lambda item: (len(item[1]), item[0]))[:count]))
    return {number: tuple(k in chosen for k in range(len(_OPTIONS))) for number, chosen in kept.items()}


def _arrows(states: dict[int, _Letters], language: Language) -> tuple[MapArrow, ...]:
    """Every pair of outcomes that differ in one party's options only, where the party likes the second better."""
    arrows = []
    for source, before in states.items():
        for target, after in states.items():
            changed = [k for k, pair in enumerate(zip(before, after, strict=True)) if pair[0] != pair[1]]
            owners = {_OPTIONS[k][0] for k in changed}
            action = ", ".join(_act(language, k, done=after[k]) for k in changed)
            arrows += [
                MapArrow(mover, source, target, action)
                for mover in owners
                if len(owners) == 1 and _value(mover, after) > _value(mover, before)
            ]
    return tuple(arrows)


def _value(mover: int, letters: _Letters) -> int:
    return sum(like for like, taken in zip(_LIKES[mover], letters, strict=True) if taken)


def _act(language: Language, option: int, *, done: bool) -> str:
    words = _done(language, option)
    return words if done else _say(language, f"no longer {words}", f"nicht mehr {words}")


def _done(language: Language, option: int) -> str:
    return _say(language, _OPTIONS[option][2], _OPTIONS[option][3])


def _label(language: Language, letters: _Letters) -> str:
    done = [f"{_NAMES[language][_OPTIONS[k][0]]}: {_done(language, k)}" for k, taken in enumerate(letters) if taken]
    return "; ".join(done) or _say(language, "nobody does anything", "niemand tut etwas")


def _bottom_line(language: Language, count: int) -> tuple[str, ...]:
    if language == "de":
        return (
            f"Nach dieser Lesart haben {count} Ausgänge Bestand.",
            "Eine Einigung gegen Entschädigung hätte Bestand, wird aber von heute aus durch keinen gewollten Zug erreicht.",
            "Ginge die Reederei, verlöre sie ihren Bestand, weil niemand mehr auf die Stadt antworten würde.",
            "Am meisten hängt an einem einzigen Satz: dass die Fischer Geld höher schätzen als das Recht.",
        )
    return (
        f"On this reading, {count} outcomes hold.",
        "A settlement with compensation would hold, but no chain of wanted moves leads there from today.",
        "If the company left it would stop holding, because nobody would be left to answer the city.",
        "Most hangs on one sentence: that the fishers put money before their day in court.",
    )


def _answer(language: Language, question: tuple[str, str, str], shown: list[int]) -> AnswerView:
    kind, english, german = question
    return AnswerView(
        question=_say(language, english, german),
        kind=kind,
        answer=_say(
            language,
            "Yes once reached, but not from where things stand today.",
            "Ja, sobald erreicht; aber nicht von heute aus.",
        ),
        details=(
            _say(
                language,
                "Three of five parties have nothing better to do from there. The city is tempted: if it stopped paying it would be better off, but the fishers would then block the channel, which they prefer, and the city would be no better off than before.",
                "Drei von fünf Beteiligten können sich von dort nicht verbessern. Die Stadt wäre versucht: Zahlte sie nicht mehr, stünde sie besser da; dann aber sperrten die Fischer die Fahrrinne, was ihnen lieber ist, und die Stadt hätte nichts gewonnen.",
            ),
        ),
        folded=(
            _say(
                language,
                "Two more temptations are answered in the same way.",
                "Zwei weitere Versuchungen werden ebenso beantwortet.",
            ),
        ),
        states=tuple(shown[:4]),
        rests_on=_lines(language),
        ladders=(ladder(language),) if kind == "must-change" else (),
        courses=courses(language) if kind == "when" else None,
    )


def _lines(language: Language) -> tuple[LineView, ...]:
    """More lines than are told in words, one of them quoting what looks like a tag."""
    said = (
        _say(language, "Fishers’ League – “get compensation” (low)", "Bund der Fischer – „Entschädigung“ (gering)"),
        "Fishers’ League – “we will not fish for paper” <b>",
        _say(language, "Port City – “dredge the channel” (medium)", "Hafenstadt – „die Fahrrinne vertiefen“ (mittel)"),
        _say(language, "Neighbour State – “raise the toll” (high)", "Nachbarstaat – „die Gebühr erhöhen“ (hoch)"),
    )
    return tuple(
        LineView(f"{name}: {words}", name, words, firm)
        for name, words, firm in zip(
            ("fish 1", "fish 2", "city 1", "state 1"), said, ("low", "", "medium", "high"), strict=True
        )
    )


def _concepts(language: Language) -> tuple[ConceptView, ...]:
    glosses: dict[str, tuple[str, str]] = {
        "Nash": (
            "Nobody has a move of its own that it would like better.",
            "Niemand hat einen eigenen Zug, der ihm lieber wäre.",
        ),
        "GMR": (
            "Every temptation could be answered, whether or not the others would like to.",
            "Jede Versuchung könnte beantwortet werden, ob die anderen wollen oder nicht.",
        ),
        "SMR": (
            "As GMR, and the tempted party has no way out afterwards.",
            "Wie GMR, und der Versuchte kann danach nicht ausweichen.",
        ),
        "SEQ": (
            "Every temptation would be answered by moves that the others want themselves.",
            "Jede Versuchung würde durch Züge beantwortet, die die anderen selbst wollen.",
        ),
        "SSEQ": (
            "As SEQ, and the tempted party has no way out afterwards.",
            "Wie SEQ, und der Versuchte kann danach nicht ausweichen.",
        ),
    }
    return tuple(ConceptView(name, _say(language, *glosses[name])) for name in _CONCEPTS)


def _outcome(language: Language, number: int, letters: _Letters, holds: bool) -> OutcomeView:
    return OutcomeView(
        number=number,
        letters="".join("NY"[taken] for taken in letters),
        label=_label(language, letters),
        names=(_say(language, "settlement", "Einigung"),) if letters[1] else (),
        holds_by=(holds, holds, holds, holds, number % 2 == 0),
        reach=_say(language, "in two wanted moves", "in zwei gewollten Zügen")
        if holds
        else _say(language, "here today", "heute hier"),
        is_status_quo=not any(letters),
    )


def _why(language: Language, number: int, letters: _Letters) -> WhyView:
    return WhyView(
        number,
        _label(language, letters),
        (
            _say(
                language,
                "Four of five parties have nothing better to do from here.",
                "Vier von fünf Beteiligten können sich von hier nicht verbessern.",
            ),
            _say(
                language,
                "The city is tempted, but the fishers would block the channel, which they prefer, and the city would be no better off.",
                "Die Stadt wäre versucht, aber die Fischer sperrten dann die Fahrrinne, was ihnen lieber ist, und die Stadt hätte nichts gewonnen.",
            ),
        ),
        (
            _say(
                language,
                "It breaks if the fishers preferred to wait.",
                "Es zerbricht, wenn die Fischer lieber warteten.",
            ),
        ),
    )


def _paths(
    language: Language, states: dict[int, _Letters], arrows: tuple[MapArrow, ...], shown: list[int]
) -> tuple[PathView, ...]:
    first = arrows[0]
    step = StepView(_NAMES[language][first.mover], first.action, first.target, True)
    forced = StepView(_NAMES[language][1], _act(language, 2, done=True), shown[-1], False)
    sentence = _say(language, "Reached after %s.", "Erreicht nach %s.")
    return (
        PathView(
            shown[0],
            _label(language, states[shown[0]]),
            "here",
            (),
            _say(language, "This is today’s outcome.", "Das ist der heutige Ausgang."),
        ),
        PathView(
            first.target,
            _label(language, states[first.target]),
            "wanted",
            (step,),
            sentence % _say(language, "one wanted move", "einem gewollten Zug"),
        ),
        PathView(
            shown[-1],
            _label(language, states[shown[-1]]),
            "legal",
            (step, forced),
            _say(
                language,
                "The fishers would have to move first although they like that less.",
                "Die Fischer müssten zuerst ziehen, obwohl es ihnen weniger gefällt.",
            ),
        ),
        PathView(
            shown[1],
            _label(language, states[shown[1]]),
            "none",
            (),
            _say(
                language,
                "No chain of moves leads here: the dredged channel cannot be filled again.",
                "Keine Folge von Zügen führt hierher: Die vertiefte Rinne lässt sich nicht wieder füllen.",
            ),
        ),
    )


def _scenarios(language: Language, states: dict[int, _Letters], shown: list[int]) -> tuple[ScenarioView, ...]:
    def change(number: int) -> ChangeView:
        return ChangeView(
            "".join("NY"[taken] for taken in states[number]),
            _label(language, states[number]),
            _say(
                language,
                "nobody is left who would answer the city.",
                "niemand ist übrig, der der Stadt antworten würde.",
            ),
        )

    return (
        ScenarioView(
            _say(language, "The company leaves", "Die Reederei geht"),
            _say(
                language,
                "Its options stay as they are; nobody moves them.",
                "Ihre Optionen bleiben, wie sie sind; niemand bewegt sie.",
            ),
            (change(shown[1]),),
            tuple(change(number) for number in shown[2:4]),
            3,
            (
                _say(
                    language,
                    "Two outcomes stop holding, one newly holds.",
                    "Zwei Ausgänge verlieren den Bestand, einer gewinnt ihn.",
                ),
            ),
        ),
        ScenarioView(
            _say(language, "The court closes", "Das Gericht schließt"),
            "",
            (),
            (),
            5,
            (_say(language, "Nothing changes.", "Es ändert sich nichts."),),
        ),
    )


def _tableau(
    language: Language, states: dict[int, _Letters], arrows: tuple[MapArrow, ...], stuck: set[int]
) -> TableauView:
    numbers = tuple(states)
    return TableauView(
        numbers=numbers,
        rows=tuple(
            TableauRow(owner, english if language == "en" else german, tuple(states[n][k] for n in numbers))
            for k, (owner, _, english, german) in enumerate(_OPTIONS)
        ),
        concepts=tuple((name, tuple(n in stuck for n in numbers)) for name in _CONCEPTS),
        tempted=tuple(
            (name, tuple(any(a.mover == k and a.source == n for a in arrows) for n in numbers))
            for k, name in enumerate(_NAMES[language])
        ),
        total=320,
        status_quo=numbers[0],
    )


def _node(language: Language, number: int, letters: _Letters, holds: bool) -> MapNode:
    done = [_done(language, k) for k, taken in enumerate(letters) if taken]
    dots = tuple(
        tuple(letters[k] for k, option in enumerate(_OPTIONS) if option[0] == mover) for mover in range(len(_LIKES))
    )
    label = ", ".join(done) or _say(language, "nobody does anything", "niemand tut etwas")
    return MapNode(number, label, dots, holds, not any(letters))


def _side_by_side(language: Language, states: dict[int, _Letters], shown: list[int]) -> SideBySideView:
    """As it is the first three hold; then one is lost and one gained; then one more is not possible any more."""
    held = ((1, 1, 1, 0), (0, 1, 1, 1), (-1, 1, 1, 0))
    columns = tuple(
        _say(language, *title)
        for title in (
            ("As it is", "Wie es ist"),
            ("The company leaves", "Die Reederei geht"),
            ("The court closes", "Das Gericht schließt"),
        )
    )
    return SideBySideView(
        columns,
        tuple(
            SideRow(
                _label(language, states[number]),
                tuple(CellView(None if flags[k] < 0 else number, flags[k] > 0, k == 1) for flags in held),
            )
            for k, number in enumerate(shown[:4])
        ),
    )


def status_quo(
    language: Language, states: dict[int, _Letters], arrows: tuple[MapArrow, ...], stuck: set[int]
) -> StatusQuoView:
    """The outcomes that arrows lead to from today, with the arrows between one number of moves and the next."""
    frontier = [next(number for number, letters in states.items() if not any(letters))]
    moves = dict.fromkeys(frontier, 0)
    while frontier:
        found = {a.target for a in arrows if a.source in frontier and a.target not in moves}
        moves |= dict.fromkeys(found, moves[frontier[0]] + 1)
        frontier = sorted(found)
    nearer = [a for a in arrows if a.source in moves and moves[a.target] == moves[a.source] + 1]
    return StatusQuoView(
        tuple(
            BroughtView(
                number,
                _label(language, states[number]),
                moves[number],
                tuple(
                    tuple(sorted({a.mover for a in nearer if a.target == number and moves[number] == step}))
                    for step in range(1, max(moves.values()) + 1)
                ),
                number in stuck,
                number not in stuck,
            )
            for number in sorted(moves, key=lambda number: (moves[number], number))
        ),
        tuple(LayerArrow(a.mover, a.source, a.target, a.action) for a in nearer),
        _say(language, "All are drawn.", "Alle sind gezeichnet."),
    )


def ladder(language: Language = "en") -> LadderView:
    """Of four wishes the third is put above the second, the first turned round, the last left out."""
    words = [_done(language, k) for k in range(4)]
    turned = _say(language, f"not: {words[0]}", f"nicht: {words[0]}")
    return LadderView(
        _NAMES[language][0],
        (
            RungView(words[0], 0, turned),
            RungView(words[1], 2, words[1]),
            RungView(words[2], 1, words[2], raised=True),
            RungView(words[3], None, ""),
        ),
    )


def courses(
    language: Language = "en", *, bands: int = 4, last: int = 84, events: tuple[int, ...] = (9, 12)
) -> CoursesView:
    """Bands that grow out of the first one, twice as quickly with events as without."""
    days = tuple(float(day) for day in range(last + 1))

    def shares(speed: float) -> tuple[BandView, ...]:
        left = [0.5 ** (speed * day / 14) for day in days]
        others = tuple(
            BandView(_done(language, k), tuple((1 - share) * 2 * k / (bands * (bands - 1)) for share in left))
            for k in range(1, bands)
        )
        return (BandView(_say(language, "none of these", "nichts davon"), tuple(left)), *others)

    return CoursesView(
        days,
        shares(2.0),
        shares(1.0) if events else (),
        tuple(
            DayView(float(day), _say(language, f"day {day}: the licence ends", f"Tag {day}: die Genehmigung läuft aus"))
            for day in events
        ),
        tuple(DayView(float(day), f"2026-12-{day % 31:02}") for day in (last // 6, last // 2, last)),
        _say(language, "Everybody is equally quick.", "Alle sind gleich schnell."),
    )


def _hangs_on(language: Language) -> HangsOnView:
    dropped, turned = _say(language, "dropped", "gestrichen"), _say(language, "reversed", "umgekehrt")
    return HangsOnView(
        _say(language, "Share of courses that end in a settlement", "Anteil der Verläufe, die in Einigung enden"),
        (
            TornadoRow(_done(language, 1), 0.1, 0.4, 0.9, dropped, turned),
            TornadoRow(_done(language, 2), 0.4, 0.4, 0.7, dropped, turned),
        ),
        _say(language, "12 changes leave it as it is.", "12 Änderungen lassen ihn, wie er ist."),
    )


def _model(language: Language) -> ModelView:
    parties = tuple(
        PartyView(
            id=("city", "fish", "ship", "parl", "state")[k],
            name=name,
            options=tuple(
                OptionView(
                    id_,
                    english if language == "en" else german,
                    _say(language, f"not {english}", f"nicht {german}"),
                    _say(language, "can be taken, never dropped", "kann ergriffen, nie fallen gelassen werden")
                    if id_ == "city.dredge"
                    else "",
                )
                for owner, id_, english, german in _OPTIONS
                if owner == k
            ),
            scale=_say(
                language,
                "Preferences by statements, the first difference decides.",
                "Präferenzen durch Aussagen, der erste Unterschied entscheidet.",
            ),
            preferences=tuple(
                PreferenceView(
                    str(level + 1),
                    _say(language, f"that they do not {english}", f"dass sie nicht {german}"),
                    f"not {id_}",
                    _say(language, "medium", "mittel"),
                    "q4",
                )
                for level, (_, id_, english, german) in enumerate(_OPTIONS[:4])
            ),
            rate=_say(language, "It acts once in 2 days on average.", "Sie handelt im Mittel einmal in 2 Tagen."),
        )
        for k, name in enumerate(_NAMES[language])
    )
    return ModelView(
        parties=parties,
        constraints=(
            NamedView(
                _say(language, "never: city.pay and state.toll", "nie: city.pay and state.toll"),
                _say(language, "The budget does not allow for both.", "Der Haushalt gibt nicht beides her."),
                "q7",
            ),
        ),
        conditions=(NamedView("settlement", "city.pay and not fish.block"),),
        events=(
            NamedView(
                _say(language, "The permit runs out", "Die Genehmigung läuft aus"),
                _say(language, "2026-12-01 (day 9) – fixed: not dredge", "2026-12-01 (Tag 9) – fest: nicht vertiefen"),
                "q7",
            ),
        ),
        status_quo=_label(language, (False,) * len(_OPTIONS)),
        counts=_say(
            language,
            "9 options, 512 combinations, 320 feasible outcomes",
            "9 Optionen, 512 Kombinationen, 320 zulässige Ausgänge",
        ),
        sources=(NamedView("a1", "Sorra Courier, 18 November 2026", "sha256 1f2e3d"),),
        quotes=(
            NamedView(
                "q4",
                "“We will not fish for paper.” <script>alert('q4')</script> “Für Papier fischen wir nicht.”",
                _say(
                    language,
                    "spokeswoman of the league, on record; denied by the board",
                    "Sprecherin des Bundes, namentlich; vom Vorstand bestritten",
                ),
            ),
        ),
    )
