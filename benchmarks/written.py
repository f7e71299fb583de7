"""A conflict of any size as somebody would write it: with constraints, conditions, scenarios, events and questions.

The same for the same size. Run with how many options it is to have, it prints the file.
"""

from __future__ import annotations

import sys
from random import Random

ONE_WAY = 0.2
STATEMENTS = 7
PARTIES = ("north", "south", "league", "bank", "union")
DEEDS = (
    *("open the border", "pay its debts", "withdraw its troops", "lift the tariffs", "release the prisoners"),
    *("back the talks", "send observers", "share the water", "hold elections", "close the port", "cut off the gas"),
    *("call up reserves", "recognise the region", "fund the road", "go to court", "stop the patrols"),
    *("join the treaty", "build the dam", "return the ships", "publish the files"),
)
CONFIDENCE = ("high", "medium", "low")


def written(options: int, *, parties: int = 4, constrained: bool = True) -> str:
    """The file of a conflict with that many options; unless it is `constrained`, every state is feasible."""
    rng = Random(options)
    owned = [f"{PARTIES[k * parties // options]}.o{k}" for k in range(options)]
    return "\n".join(
        (
            *("format: 1", f"title: {parties} parties with {options} options (made up)", "as_of: 2025-04-18"),
            *("decision_makers:", *(line for dm in PARTIES[:parties] for line in _party(rng, dm, owned))),
            *_asked(owned, parties),
            *(_constraints(owned) if constrained else ()),
            "",
        )
    )


def _party(rng: Random, dm: str, owned: list[str]) -> list[str]:
    own = [(k, option.partition(".")[2]) for k, option in enumerate(owned) if option.startswith(f"{dm}.")]
    only = [", only: take" if rng.random() < ONE_WAY else "" for _ in own]
    return [
        f"  {dm}:",
        *(f"    name: {dm.capitalize()}", "    options:"),
        *(f"      {o}: {{do: {DEEDS[k % len(DEEDS)]}{way}}}" for (k, o), way in zip(own, only, strict=True)),
        "    preferences:",
        *(
            f"      - {{want: {_statement(rng, owned)}, confidence: {rng.choice(CONFIDENCE)}}}"
            for _ in range(STATEMENTS)
        ),
    ]


def _statement(rng: Random, owned: list[str]) -> str:
    """One to three different options, each wanted or not, under one of the ways to join them."""
    parts = [f"{rng.choice(('', 'not '))}{option}" for option in rng.sample(owned, rng.choice((1, 1, 2, 2, 3)))]
    if len(parts) == 1:
        return parts[0]
    head, *rest = parts
    return rng.choice((f"if {head} then {rest[0]}", f" {rng.choice(('and', 'or'))} ".join(parts)))


def _constraints(owned: list[str]) -> list[str]:
    return [
        "constraints:",
        *(f"  - {{never: {owned[0]} and {owned[1]}, because: One rules out the other.}}",),
        *(f"  - {{always: if {owned[-1]} then {owned[-2]}, because: The one takes the other.}}",),
    ]


def _asked(owned: list[str], parties: int) -> list[str]:
    first, last, middle = owned[2], owned[-1], owned[len(owned) // 2]
    return [
        "conditions:",
        f"  deal: {{is: {first} and {middle}, title: a deal is signed, short: a deal}}",
        f"  break: {{is: not {middle} and {last}, title: the talks break off, short: a break}}",
        f"  help: {{is: {owned[3]} or {owned[-3]}, title: help comes, short: help}}",
        f"status_quo: [{owned[1]}, {owned[4]}]",
        "scenarios:",
        f"  alone: {{title: The {PARTIES[parties - 1]} leaves, without: [{PARTIES[parties - 1]}]}}",
        f"  forced: {{title: It is settled, fix: {{{first}: true}}}}",
        "events:",
        f"  ultimatum: {{title: The ultimatum runs out, on: 2025-05-02, fix: {{{owned[5]}: true}}}}",
        "questions:",
        "  - {ask: holds, title: Which outcomes hold?}",
        "  - {ask: holds, about: deal, title: Would a deal hold?}",
        "  - {ask: reachable, about: deal, title: Can a deal be reached?}",
        "  - {ask: who-blocks, about: deal, title: Who stands in the way of a deal?}",
        "  - {ask: must-change, about: deal, title: What must change for a deal?}",
        "  - {ask: reach, about: deal, title: What would lead to a deal?}",
        "  - {ask: scenario, scenario: alone, title: What if one leaves?}",
        "  - {ask: scenario, scenario: forced, title: What if it is settled?}",
        "  - {ask: who-decides, about: deal, title: Who decides on a deal?}",
        "  - {ask: when, about: [deal, break], on: [2025-05-02, 2025-06-13], title: When?}",
        "  - {ask: weakest-word, title: What rests on the weakest word?}",
        "  - {ask: sure, title: How sure is this?}",
    ]


if __name__ == "__main__":
    sys.stdout.write(written(int(sys.argv[1])))
