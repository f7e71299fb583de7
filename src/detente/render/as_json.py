"""The view as plain values for JSON; every number stands beside the name it is about."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from detente.render.json_text import FORMAT
from detente.tell.brief.front.page import Glance
from detente.tell.brief.view import AnswerView, OutcomeView, TableauView, View
from detente.tell.pictures import MapView, SideBySideView, StatusQuoView


def to_json(view: View) -> dict[str, Any]:
    """Everything that `view` shows, ready for ``json.dumps``.

    ``format`` and ``model`` (which file) come first, then the parts in the order of the report;
    ``model_in_full`` is the model itself. Outcomes and map say by name which concept and which decision maker
    a flag or a number is about; in the tableau, ``equilibria`` and ``tempted`` list the shown states they hold of.
    What the page alone asks for is left to other commands: what the share of courses hangs on to ``detente
    sensitivity``, shares of readings to ``detente ensemble``, who wants what to ``detente wants``.
    """
    parts = _plain(asdict(view))
    in_full, front = parts.pop("model"), parts.pop("front")
    del parts["status_quo"], parts["hangs_on"], parts["sure"], parts["wants"], parts["foreign"]
    lacking = {"untranslated": count} if (count := parts.pop("untranslated")) else {}
    return {
        "format": FORMAT,
        "model": {"title": parts.pop("title"), "sha256": parts.pop("sha256"), **lacking},
        "headline": front["headline"],
        "glance": [_glance(row) for row in view.front.glance],
        **{key: front[key] for key in ("marks", "leads")},
        "changes": [{"text": one.text, "ground": one.ground} for one in view.front.changes],
        **{key: front[key] for key in ("watch", "supposed")},
        **parts,
        "answers": [_answer(answer) for answer in view.answers],
        "outcomes": [_outcome(outcome, view) for outcome in view.outcomes],
        "side_by_side": _side_by_side(view.side_by_side),
        "side_by_side_more": view.side_by_side.more,
        "status_quo_table": _status_quo(view.status_quo, view.movers),
        "tableau": _tableau(view.tableau, view.movers),
        "map": _map(view.map, view.movers),
        "model_in_full": in_full,
    }


def _plain(value: Any) -> Any:
    """Tuples as lists, however deep."""
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return value


def _answer(answer: AnswerView) -> dict[str, Any]:
    """The lines it rests on by how they are cited; in another list, in the same order, the quotes behind each."""
    told = {key: value for key, value in _plain(asdict(answer)).items() if key != "rests_note"}
    lines = answer.rests_on
    return {
        **told,
        "rests_on": None if lines is None else [line.id for line in lines],
        "grounds": None if lines is None else [list(line.quotes) for line in lines],
    }


def _glance(row: Glance) -> dict[str, Any]:
    """A row of the answers at a glance; `sure` and `ground` are None where nothing is said of them."""
    return {
        "question": row.question,
        "kind": row.kind,
        "answer": row.answer,
        "sure": {"share": row.sure.share, "word": row.sure.word} if row.sure else None,
        "unsure": row.unsure,
        "ground": asdict(row.ground) if row.ground else None,
        "shown": row.shown,
    }


def _outcome(outcome: OutcomeView, view: View) -> dict[str, Any]:
    names = (concept.name for concept in view.concepts)
    return {**_plain(asdict(outcome)), "holds_by": dict(zip(names, outcome.holds_by, strict=True))}


def _side_by_side(side: SideBySideView) -> list[dict[str, Any]]:
    """Per outcome the conflict as it is, under its title, and each scenario."""
    return [
        {
            "label": row.label,
            "columns": [{"title": title, **asdict(cell)} for title, cell in zip(side.columns, row.cells, strict=True)],
        }
        for row in side.rows
    ]


def _status_quo(table: StatusQuoView, movers: tuple[str, ...]) -> list[dict[str, Any]]:
    """Per outcome that wanted moves lead to, who makes the last of how many moves at least."""
    return [
        {
            "number": outcome.number,
            "label": outcome.label,
            "moves": outcome.moves,
            "by": [
                {"decision_maker": movers[mover], "moves": moves}
                for moves, by in enumerate(outcome.by, start=1)
                for mover in by
            ],
            "end": not outcome.left,
        }
        for outcome in table.outcomes
    ]


def _tableau(tableau: TableauView, movers: tuple[str, ...]) -> dict[str, Any]:
    def states(flags: tuple[bool, ...]) -> list[int]:
        return [number for number, flag in zip(tableau.numbers, flags, strict=True) if flag]

    return {
        "states": list(tableau.numbers),
        "total": tableau.total,
        "status_quo": tableau.status_quo,
        "options": [
            {"decision_maker": movers[row.mover], "label": row.label, "taken": list(row.taken)} for row in tableau.rows
        ],
        "equilibria": {concept: states(flags) for concept, flags in tableau.concepts},
        "tempted": [{"decision_maker": name, "states": states(flags)} for name, flags in tableau.tempted],
    }


def _map(picture: MapView, movers: tuple[str, ...]) -> dict[str, Any]:
    return {
        "nodes": [_plain(asdict(node)) for node in picture.nodes],
        "arrows": [
            {"decision_maker": movers[a.mover], "source": a.source, "target": a.target, "action": a.action}
            for a in picture.arrows
        ],
        "note": picture.note,
    }
