"""``detente compare``."""

from __future__ import annotations

from dataclasses import replace

from detente.cli import options
from detente.cli.declared import argument, flag, several
from detente.cli.inquiry import AboutModel, Inquiry
from detente.errors import UsageError
from detente.names import ConceptName


@AboutModel.with_examples(
    "detente compare elmira --without lg",
    "detente compare prisoners-dilemma chicken",
    "detente compare two-towns --scenario no-dam --scenario no-court",
    "detente compare two-towns --all --scenario no-dam+no-court",
    "detente compare elmira --fix moe.modify=yes --without-option uniroyal.abandon",
    'detente compare two-towns --prefer "up=not down.sue; up.release"',
)
def compare(
    ask: Inquiry,
    *,
    other: str | None = argument("[OTHER]", required=False),
    scenarios: tuple[str, ...] = several(
        "--scenario",
        "NAME",
        "A scenario of the model, or several together: a+b. Given more than once, all are put side by side.",
    ),
    every: bool = flag("--all", "Every scenario of the model, side by side."),
    without: tuple[str, ...] = several("--without", "DM", "This decision maker leaves; its options stay."),
    without_option: tuple[str, ...] = several("--without-option", "OPT", "This option does not exist."),
    fix: tuple[str, ...] = several("--fix", "OPT=yes|no", "This option is taken, or not taken, for good."),
    prefer: tuple[str, ...] = several(
        "--prefer", "DM=STATEMENT;…", "This decision maker wants this and nothing else, the most important first."
    ),
    add: tuple[str, ...] = several("--add", "DM.OPT=TEXT", "This decision maker has a further option."),
    concept: ConceptName = options.concept,
    evidence: bool = options.evidence,
    limit: int = options.limit(12),
) -> None:
    """Compare the conflict with changed ones: what newly holds or no longer does, what is reached, because of whom.

    Each --scenario is one changed conflict; what the other flags change comes on top of every one of them, or makes
    one of its own where no scenario is named. The model's file is never touched. With OTHER, the conflict of another
    file stands beside it; outcomes are the same where the same options are taken.
    """
    from detente.answers.asking.change import variants_from
    from detente.answers.compare import beside
    from detente.answers.compare import compare as compared

    flags = {"without": without, "without_option": without_option, "fix": fix, "prefer": prefer, "add": add}
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
    ask.put(replace(found, cited=evidence, most=limit), then="brief")
