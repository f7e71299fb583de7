"""What somebody wants: statements, a ranking or weights."""

from __future__ import annotations

from detente.model.schema.texts import GROUNDS, SHARE, STATEMENT
from detente.model.shape import AnyOf, Field, ListOf, MapOf, Named, Need, Number, Record, Text
from detente.model.statement import NAME

PREFERENCE_KINDS = ("preferences", "ranking", "weights")
_IN_ENSEMBLES = {
    "chance": Field(SHARE, "In which share of the readings of an ensemble it is present; else as confidence says."),
    "negated": Field(SHARE, "In which share of them its opposite is wanted instead."),
    "group": Field(Text("a name", NAME.pattern), "Neighbours of one group are equally important, in any order."),
    "weight": Field(
        Number(whole=False, sign="positive"), "For its place among all lines: the next is drawn by weight (else 1)."
    ),
}
LEVEL = Named(
    "level",
    AnyOf(
        (
            STATEMENT,
            Record(
                "a preference",
                {
                    "want": Field(STATEMENT, "The statement that is wanted true.", required=True),
                    **GROUNDS,
                    **_IN_ENSEMBLES,
                },
                marker="want",
                needs=(Need("negated", None, "chance"),),
            ),
            Record(
                "a preference",
                {
                    "any of": Field(
                        ListOf(STATEMENT, "a list of statements", least=1, most=100),
                        "Equally important statements: one level, true if any of them is.",
                        required=True,
                    ),
                    **GROUNDS,
                    **_IN_ENSEMBLES,
                },
                marker="any of",
                needs=(Need("negated", None, "chance"),),
            ),
        ),
        "a statement, or a mapping with want: or any of:",
    ),
)
LEVELS = Named("levels", ListOf(LEVEL, "a list of statements"))
_RANKED = AnyOf((Number(), Text("a statement")), "a state number, a statement or *")
_TIED = ListOf(_RANKED, "a list of tied items", least=1)
RANKING = Named("ranking", ListOf(AnyOf((Number(), Text("a statement"), _TIED), _RANKED.what), "a list, best first"))
WEIGHTS = Named("weights", MapOf(Number(whole=False), "a weight per option"))
