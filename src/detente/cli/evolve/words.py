"""The fixed words of ``detente evolve``."""

from __future__ import annotations

from collections.abc import Mapping

from detente.names import Language

_WORDS: dict[Language, dict[str, str]] = {
    "en": {
        "from": "From state {number}: {label}",
        "equal": "If every wanted move is equally quick – whoever wants to move does so once in {days} on average",
        "unequal": "If wanted moves are as quick as this – whoever wants to move does so on average once in {each}",
        "each": "{days} ({name})",
        "uniform": "and chooses evenly among the moves it wants",
        "proportional": "and chooses among the moves it wants by how many ranks it gains",
        "best": "and chooses the move it wants most",
        "consequence": "– then this follows. It is a consequence of that assumption, not an observation.",
        "ends": "Where the courses end",
        "event": "{title}: {what}.",
        "untitled": "A deadline",
        "after-events": (
            "A course has ended once neither a wanted move nor an event can take it elsewhere; days count from the "
            "start."
        ),
        "both": ", with the events and without",
        "with": "with",
        "without": "without",
        "more-or-not": "{count} more, together {share} of the courses with the events, {other} without; --json has all",
        "days-of": "{share} after {days} on average",
        "in-cycle": "a cycle among states {states}, no end",
        "about": "In which share of the courses this is so: {what}",
        "on-day": "on day {day}",
        "share-head": "share",
        "simulated": "Checked by playing {runs} courses out, with seed {seed}, up to day {day}",
        "exact": "exact",
        "played": "played out",
        "deviation": "The largest difference is {times} standard errors.",
        "end": "{state}: {share} of the courses, after {days} on average",
        "cycle": "no end, a cycle among states {states}: {share} of the courses, entered after {days} on average",
        "on": "Where the courses are on day {day}",
        "share": "{state}: {share} of the courses",
        "more": "{count} more, together {share} of the courses; --json has all of them",
        "courses": "The commonest courses on that assumption",
        "course": "{states}: {share} of the courses – {deeds}",
        "stays": "nobody wants to move, or only within the cycle",
        "checked": "Checked: the equations are solved to within {residual:.0e}.",
        "little": "under 1 %",
        "nearly": "over 99 %",
        "day": "day",
        "days": "days",
        "point": ".",
    },
    "de": {
        "from": "Von Zustand {number}: {label}",
        "equal": "Wenn jeder gewollte Zug gleich schnell kommt – wer ziehen will, tut es im Mittel einmal in {days}",
        "unequal": "Wenn gewollte Züge so schnell kommen – wer ziehen will, tut es im Mittel einmal in {each}",
        "each": "{days} ({name})",
        "uniform": "und wählt unter den gewollten Zügen gleichmäßig",
        "proportional": "und wählt unter den gewollten Zügen danach, wie viele Ränge sie gewinnen",
        "best": "und wählt den am meisten gewollten Zug",
        "consequence": "–, dann folgt dies. Es ist eine Folge dieser Annahme, keine Beobachtung.",
        "ends": "Wo die Verläufe enden",
        "event": "{title}: {what}.",
        "untitled": "Eine Frist",
        "after-events": (
            "Zu Ende ist ein Verlauf, sobald ihn weder ein gewollter Zug noch ein Ereignis mehr woandershin bringt; "
            "die Tage zählen vom Anfang an."
        ),
        "both": ", mit den Ereignissen und ohne",
        "with": "mit",
        "without": "ohne",
        "more-or-not": "{count} weitere, zusammen {share} der Verläufe mit Ereignissen, {other} ohne; alle in --json",
        "days-of": "{share} im Mittel nach {days}",
        "in-cycle": "ein Kreis unter den Zuständen {states}, kein Ende",
        "about": "In welchem Anteil der Verläufe dies gilt: {what}",
        "on-day": "an Tag {day}",
        "share-head": "Anteil",
        "simulated": "Geprüft durch Ausspielen von {runs} Verläufen, mit Startwert {seed}, bis Tag {day}",
        "exact": "genau",
        "played": "ausgespielt",
        "deviation": "Der größte Unterschied beträgt {times} Standardfehler.",
        "end": "{state}: {share} der Verläufe, im Mittel nach {days}",
        "cycle": "kein Ende, ein Kreis unter den Zuständen {states}: {share} der Verläufe, betreten im Mittel nach "
        "{days}",
        "on": "Wo die Verläufe an Tag {day} sind",
        "share": "{state}: {share} der Verläufe",
        "more": "{count} weitere, zusammen {share} der Verläufe; --json enthält alle",
        "courses": "Die unter dieser Annahme häufigsten Verläufe",
        "course": "{states}: {share} der Verläufe – {deeds}",
        "stays": "niemand will ziehen, oder nur innerhalb des Kreises",
        "checked": "Geprüft: Die Gleichungen sind bis auf {residual:.0e} gelöst.",
        "little": "unter 1 %",
        "nearly": "über 99 %",
        "day": "Tag",
        "days": "Tagen",
        "point": ",",
    },
}


def evolve_words(language: Language) -> Mapping[str, str]:
    """The words of one language, by key."""
    return _WORDS[language]
