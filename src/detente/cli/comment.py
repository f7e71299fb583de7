"""``detente comment``."""

from __future__ import annotations

from detente.cli.command import Commands
from detente.cli.declared import argument, option, several
from detente.cli.in_study import InStudy, Study


@Commands.with_examples(
    "detente comment list a1",
    "detente comment code a1:c3 --coder Anna --stance us=against",
    "detente comment agreement",
)
def comment() -> None:
    """Read what readers wrote below an article, and code it.

    Comments are voices. They are no evidence of what a decision maker wants, and no result is computed from them.
    """


@InStudy.with_examples("detente comment list a1", "detente comment list a1 --search vorrat", group=comment, name="list")
def list_(
    ask: Study,
    *,
    name: str = argument("SOURCE"),
    query: str | None = option("--search", "QUERY", "Only comments with these words, or parts of words."),
) -> None:
    """List the comments of a source, as they are written, with the codes that they have.

    Words that were broken up to slip past filters are followed by the word that is meant, in brackets.
    """
    from detente.study.comments import listed

    found = listed(ask.path, ask.document, ask.source(name), query)
    ask.put(found, found.faults)


@InStudy.with_examples(
    "detente comment code a1:c3 --coder Anna --stance us=against --stance deal=for",
    "detente comment code a1:c9 --coder Anna --promise 'to end the war within a day'",
    "detente comment code a1:c3 --coder Anna --stance us=none",
    group=comment,
)
def code(
    ask: Study,
    *,
    name: str = argument("COMMENT"),
    coder: str = option("--coder", "NAME", "Who codes.", required=True),
    stances: tuple[str, ...] = several(
        "--stance",
        "ID=for|neutral|against",
        "Towards a decision maker or a condition of the model; =none takes it back.",
    ),
    promise: str | None = option("--promise", "TEXT", "A promise that it recalls; '' takes it back."),
    what_if: str | None = option("--what-if", "TEXT", "What it suggests might be otherwise; '' takes it back."),
    note: str = option("--note", "TEXT", "Why it is coded so.", default=""),
) -> None:
    """Say what a comment does: takes sides, recalls a promise, suggests a what-if.

    What the same coder said before of the same is replaced; what other coders say is kept beside it.
    """
    from detente.study.comments import coded

    said = coded(ask.path, ask.document, name, coder, stances=stances, promise=promise, what_if=what_if, note=note)
    ask.put(said, then="comment agreement")


@InStudy.with_examples("detente comment agreement", "detente comment agreement --json", group=comment)
def agreement(ask: Study) -> None:
    """Tell how far coders agree beyond chance: Krippendorff's alpha.

    1 is perfect agreement, 0 what chance would give. Ordinal counts against and for as further apart than either from
    neutral.
    """
    from detente.answers.comments import agreements
    from detente.study.comments import codes_of

    found = agreements(codes_of(ask.path))
    ask.put(found, found.faults)
