"""Where the links of an answer lead: what stands in another part of a report is another screen here."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

from detente.tell.map import ANCHOR as OUTCOME
from detente.tell.tableau import ANCHOR as WHY
from detente.web.asked import Asked
from detente.web.screens import Screen

QUOTE = "quote-"

_LINK = re.compile('href="#([^"]+)"')


def led(html: str, asked: Asked, screen: Screen, wanted: object) -> str:
    """An answer with its links leading to the screens that tell what they are about."""

    def to(link: re.Match[str]) -> str:
        anchor = Markup(link[1]).unescape()
        address = screen.lead(asked, wanted, anchor) or _usual(asked, anchor)
        return f'href="{escape(address)}"' if address else link[0]

    return _LINK.sub(to, html)


def _usual(asked: Asked, anchor: str) -> str:
    if anchor.startswith(QUOTE):
        return f"{asked.address('evidence')}#{anchor}"
    if anchor.startswith(OUTCOME):
        return asked.address("map", start=anchor.removeprefix(OUTCOME))
    return asked.address("why", state=anchor.removeprefix(WHY)) if anchor.startswith(WHY) else ""
