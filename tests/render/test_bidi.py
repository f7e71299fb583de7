"""Text from right to left leaves everything beside it in its place."""

from __future__ import annotations

import pytest

from detente.render.bidi import isolated
from detente.render.html import fragment
from detente.tell.blocks import Column, Item, Items, Row, Sentence, Table

IRAN, ISRAEL, TWO = "إيران", "ישראל", "الولايات المتحدة"
TALK = f"لن تقبل {IRAN} شروط NATO اليوم"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"{IRAN} (5) would stay.", f"<bdi>{IRAN}</bdi> (5) would stay."),
        (f"{IRAN}, {ISRAEL} and others", f"<bdi>{IRAN}</bdi>, <bdi>{ISRAEL}</bdi> and others"),
        (f"{TWO} would rather stay where it is", f"<bdi>{TWO}</bdi> would rather stay where it is"),
        (f"„{ISRAEL}“ &amp; the others", f"„<bdi>{ISRAEL}</bdi>“ &amp; the others"),
        (f" {TALK}. ", f' <bdi dir="rtl">{TALK}.</bdi> '),
        ("the Élysée & αβγ", "the Élysée & αβγ"),
    ],
)
def test_a_name_is_isolated_and_a_whole_text_keeps_its_direction(text: str, said: str) -> None:
    assert isolated(f"<p>{text}</p>") == f"<p>{said}</p>"


@pytest.mark.parametrize(
    "kept", [f"<title>{IRAN}</title>", f'<p title="{IRAN} 5"></p>', f"<svg><text>{IRAN}</text></svg>"]
)
def test_what_can_have_no_markup_stays(kept: str) -> None:
    assert isolated(kept) == kept


def test_every_block_isolates_names() -> None:
    row = Row((IRAN, f"{IRAN} 5 moves"))
    blocks = (Sentence(f"{IRAN} 5 moves"), Items((Item(f"{IRAN} 5 moves"),)), Table((Column(), Column()), (row,)))
    assert fragment(blocks).count(f"<bdi>{IRAN}</bdi> 5 moves") == 3
    assert f'<bdi dir="rtl">{IRAN}</bdi></th>' in fragment(blocks)
