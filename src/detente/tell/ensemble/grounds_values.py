"""What many readings hang on, and on whose word that rests, as plain values."""

from __future__ import annotations

from typing import Any

from detente.answers.ensemble import Ensemble
from detente.ensemble import Box, Factor, HangsOn, Share, Shift, Word
from detente.model.conflict import Conflict
from detente.tell.boxes import explain_box
from detente.tell.factors import explain_factor
from detente.tell.voice import Voice


def share_value(share: Share) -> dict[str, Any]:
    """A share with its standard error; `bound` where all readings drawn agree."""
    bound = {} if share.bound is None else {"bound": share.bound}
    return {"share": float(share.value), "error": share.error, **bound}


def hangs_value(conflict: Conflict, hangs: HangsOn, voice: Voice) -> dict[str, Any]:
    """What decides: what each thing does by itself, and the box."""
    effects = [
        {
            "factor": explain_factor(conflict, one.factor, voice),
            "lines": _lines(conflict, one.factor),
            "index": one.index,
            "error": one.error,
            "holds": {
                value.name: {"share": value.so, "error": value.error, "bound": value.bound} for value in one.values
            },
        }
        for one in hangs.importance.deciding
    ]
    return {"noise": hangs.importance.noise, "effects": effects, "box": box_value(conflict, hangs.box, voice)}


def box_value(conflict: Conflict, box: Box | None, voice: Voice) -> dict[str, Any] | None:
    """The box: what its readings have in common, its density and its coverage."""
    if box is None:
        return None
    restrictions = [
        {
            "lines": _lines(conflict, one.factor),
            "factor": explain_factor(conflict, one.factor, voice),
            "values": list(one.values),
        }
        for one in box.restrictions
    ]
    return {
        "so": box.so,
        "restrictions": restrictions,
        "density": box.density,
        "density_error": box.density_error,
        "density_bound": box.density_bound,
        "coverage": box.coverage,
        "coverage_error": box.coverage_error,
        "coverage_bound": box.coverage_bound,
        "share": box.share,
        "share_error": box.share_error,
        "sentence": explain_box(conflict, box, voice),
    }


def word_value(found: Ensemble, word: Word) -> dict[str, Any]:
    """What a source or voice bears alone: the lines that fall with it, and the answers that move."""
    shifts = [_shift(found, shift) for shift in word.shifts if shift.turned or shift.moved]
    return {
        "kind": word.kind,
        "name": word.name,
        "fallen": [tie.id for tie in word.withdrawn.fallen],
        "shifts": shifts,
    }


def _shift(found: Ensemble, shift: Shift) -> dict[str, Any]:
    meant = found.asked.about[shift.answer]
    return {
        "about": next(name for name, asked in found.asked.named if asked == meant),
        "what": shift.kind,
        "before": shift.before,
        "after": shift.after,
        "draws": shift.share_before.draws,
        "exact": shift.share_before.exact,
        "share_before": share_value(shift.share_before),
        "share_after": share_value(shift.share_after),
        "error": shift.error,
        "bound": shift.bound,
    }


def _lines(conflict: Conflict, factor: Factor) -> list[str]:
    return [line.id for line in factor.lines(conflict)]
