"""Other readings of what somebody wants, and how those of an ensemble vary."""

from __future__ import annotations

from typing import get_args

from detente.model.conflict import Confidence
from detente.model.schema.preferences import LEVELS, RANKING
from detente.model.schema.texts import EVIDENCE, ID_OF_PARTY, NOTE, SHARE, TEXT
from detente.model.shape import Field, MapOf, Number, Record

CHANCES = (*get_args(Confidence), "none")
_ABOUT_READING = {
    "title": Field(TEXT, "Whose reading it is, as readers see it."),
    "weight": Field(
        Number(whole=False, sign="positive", hint="leave the reading out if it does not count"),
        "How much it counts; the file's own reading counts 1, and so does this one if nothing is said.",
    ),
    "rankings": Field(
        MapOf(RANKING, "rankings per decision maker", key=ID_OF_PARTY, least=1),
        "What some want by it, best first.",
    ),
    "evidence": Field(EVIDENCE, "The quotes that it rests on."),
    "note": NOTE,
}
READING = Record(
    "a reading",
    {
        **_ABOUT_READING,
        "preferences": Field(
            MapOf(LEVELS, "preferences per decision maker", key=ID_OF_PARTY, least=1),
            "What some want by it.",
        ),
    },
    some=("preferences", "rankings"),
)
GRAPH_READING = Record("a reading of a conflict with states:", _ABOUT_READING, some=("rankings",))
ENSEMBLE = Record(
    "what varies",
    {
        "chances": Field(
            Record("chances", {key: Field(SHARE) for key in CHANCES}),
            "In which share of the readings a line is present, by its confidence (none: where it has none).",
        ),
        "swap": Field(SHARE, "In which share two neighbours change places that are both low or unknown."),
    },
)
