"""``detente compare``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from detente.cli import options
from detente.cli.inquiry import AboutModel, Inquiry
from detente.errors import UsageError

if TYPE_CHECKING:
    from detente.stability import ConceptName


@click.command(
    cls=AboutModel,
    examples=(
        "detente compare elmira --without lg",
        "detente compare prisoners-dilemma chicken",
        "detente compare two-towns --scenario no-dam --scenario no-court",
        "detente compare two-towns --all --scenario no-dam+no-court",
        "detente compare elmira --fix moe.modify=yes --without-option uniroyal.abandon",
        'detente compare two-towns --prefer "up=not down.sue; up.release"',
    ),
)
@click.argument("other", metavar="[OTHER]", required=False)
@click.option(
    "--scenario",
    "scenarios",
    multiple=True,
    metavar="NAME",
    help="A scenario of the model, or several together: a+b. Given more than once, all are put side by side.",
)
@click.option("--all", "every", is_flag=True, help="Every scenario of the model, side by side.")
@click.option("--without", multiple=True, metavar="DM", help="This decision maker leaves; its options stay.")
@click.option("--without-option", multiple=True, metavar="OPT", help="This option does not exist.")
@click.option("--fix", multiple=True, metavar="OPT=yes|no", help="This option is taken, or not taken, for good.")
@click.option(
    "--prefer",
    multiple=True,
    metavar="DM=STATEMENT;…",
    help="This decision maker wants this and nothing else, the most important first.",
)
@click.option("--add", multiple=True, metavar="DM.OPT=TEXT", help="This decision maker has a further option.")
@options.concept
@options.evidence
@options.limit(12)
def compare(
    ask: Inquiry,
    *,
    other: str | None,
    scenarios: tuple[str, ...],
    every: bool,
    concept: ConceptName,
    evidence: bool,
    limit: int,
    **flags: tuple[str, ...],
) -> None:
    """Compare the conflict with changed ones: what newly holds or no longer does, what is reached, because of whom.

    Each --scenario is one changed conflict; what the other flags change comes on top of every one of them, or makes
    one of its own where no scenario is named. The model's file is never touched. With OTHER, the conflict of another
    file stands beside it; outcomes are the same where the same options are taken.
    """
    from detente.answers.asking.change import variants_from
    from detente.answers.compare import beside
    from detente.answers.compare import compare as compared

    changes = bool(scenarios or every or any(flags.values()))
    if other is not None and changes:
        raise UsageError(f"two files are compared as they are; leave out {other}, or what changes the model")
    if other is None and not changes:
        raise UsageError(
            "nothing is changed; give another MODEL, or --scenario, --all, --without, --without-option, --fix, "
            "--prefer or --add"
        )
    if other is not None:
        found = beside(ask.solution, replace(ask, model=other).solution, concept, other)
    else:
        variants = variants_from(ask.document.conflict, scenarios, every=every, **flags)
        found = compared(ask.solution, variants, concept, max_states=ask.most_states)
    ask.put(replace(found, cited=evidence, most=limit))
    ask.next("brief")
