"""``detente compare``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from detente.cli import options
from detente.cli.declared import argument, flag, several
from detente.cli.inquiry import AboutModel, Inquiry
from detente.errors import UsageError
from detente.names import ConceptName

if TYPE_CHECKING:
    from detente.answers.beyond_compare import BeyondCompare
    from detente.answers.compare import Compare
    from detente.answers.engine import Engine, Reason


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
    engine: Engine = options.engine,
    max_memory: int = options.max_memory,
) -> None:
    """Compare the conflict with changed ones: what newly holds or no longer does, what is reached, because of whom.

    Each --scenario is one changed conflict; what the other flags change comes on top of every one of them, or makes
    one of its own where no scenario is named. The model's file is never touched. With OTHER, the conflict of another
    file stands beside it; outcomes are the same where the same options are taken. Where there are too many outcomes to
    list, it says how many newly hold and how many no longer do, with examples, and in how many each condition is true.
    """
    from detente.answers.asking.change import variants_from

    flags = {"without": without, "without_option": without_option, "fix": fix, "prefer": prefer, "add": add}
    changes = bool(scenarios or every or any(flags.values()))
    if other is not None and changes:
        raise UsageError(f"two files are compared as they are; leave out {other}, or what changes the model")
    if other is None and not changes:
        raise UsageError(
            "nothing is changed; give another MODEL, or --scenario, --all, --without, --without-option, --fix, "
            "--prefer or --add"
        )
    beside = None if other is None else replace(ask, model=other)
    changed = () if beside else variants_from(ask.document.conflict, scenarios, every=every, **flags)

    def listed() -> Compare:
        from detente.answers.compare import beside as set_beside
        from detente.answers.compare import compare as compared

        if beside and other is not None:
            found = set_beside(ask.solution, beside.solution, concept, other)
        else:
            found = compared(ask.solution, changed, concept, max_states=ask.most_states)
        return replace(found, cited=evidence, most=limit)

    def in_sets(reason: Reason) -> BeyondCompare:
        from detente.answers.beyond_compare import beyond_beside, beyond_compare

        conflict = ask.document.conflict
        if beside and other is not None:
            return beyond_beside(conflict, beside.document.conflict, concept, other, reason=reason, memory=max_memory)
        return beyond_compare(conflict, changed, concept, reason=reason, memory=max_memory)

    ask.put_either(engine, listed, in_sets, then="brief")
