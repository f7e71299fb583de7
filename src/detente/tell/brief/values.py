"""A brief as plain values: every number beside the name it is about."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from detente.tell.brief import answers, appendix
from detente.tell.brief.front.page import FrontPage, Glance
from detente.tell.brief.told import ToldBrief
from detente.tell.brief.withdrawal import withdrawn_values


def values(told: ToldBrief) -> dict[str, Any]:
    """Everything that a brief tells.

    Outcomes and map say by name which concept and which decision maker a flag or a number is about; in the tableau,
    ``equilibria`` and ``tempted`` list the shown states they hold of. What the page alone asks for is left to other
    commands: what the share of courses hangs on to ``detente sensitivity``, shares of readings to ``detente ensemble``.
    """
    brief, withdrawal = told.brief, told.brief.withdrawal
    return {
        **_front(told.page),
        "language": told.language,
        "as_of": told.page.as_of,
        "summary": told.summary,
        "notice": told.notice,
        "version": told.version,
        "concept": brief.concept,
        "movers": brief.movers,
        "bottom_line": brief.bottom_line,
        "answers": answers.values(brief),
        **appendix.values(brief),
        "withdrawn": withdrawn_values(withdrawal, told.voice) if withdrawal else None,
    }


def _front(page: FrontPage) -> dict[str, Any]:
    front = asdict(page)
    parts = {key: front[key] for key in ("marks", "leads", "watch", "supposed", "left_out")}
    changes = [{"text": one.text, "ground": one.ground} for one in page.changes]
    return {"headline": page.headline, "glance": [_glance(row) for row in page.glance], **parts, "changes": changes}


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
