"""What publishers put around an article, told by its words: boxes, buttons, bylines and dates."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.evidence.lines import Line


def _any(*patterns: str, after: str = "") -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(patterns)}){after}", re.IGNORECASE)


_BUTTON = _any(
    r"anzeige|werbung|advertisement|advert|ad|sponsored( content)?",
    r"teilen|share( this)?( article| story)?|facebook|twitter|x|whatsapp|telegram|linkedin|e-?mail|drucken|print",
    r"merken|vorlesen|artikel (anhören|teilen|drucken|merken|verschenken)|listen( to (this )?(article|story))?",
    r"(link kopieren|copy link|zum seitenanfang|back to top)",
    r"(zum (haupt)?inhalt( springen)?|skip to (main )?content)",
    r"menü|menu|navigation|startseite|home( ?page)?|suche|search|anmelden|einloggen|abmelden|log ?in|log ?out|sign in",
    r"registrieren|register|abonnieren|subscribe|abo|newsletter|impressum|imprint|datenschutz(erklärung|hinweise)?|agb",
    r"kontakt|contact( us)?|privacy( policy)?|terms( of (use|service))?|about us|über uns",
    r"cookie[- ](einstellungen|settings)|alle[sn]? (cookies )?akzeptieren|akzeptieren|accept( all)?( cookies)?",
    r"(alle )?ablehnen|reject( all)?|mehr (an)?zeigen|show more|load more|mehr laden",
    r"(lesezeit|reading time):? ?.{0,20}|(ca\. )?\d+ min(\.|uten)?( lesezeit)?|\d+[ -]min(ute)? read",
    r"(alle rechte vorbehalten|all rights reserved|©|\(c\) ?\d{4}).{0,100}",
    r"(foto|bild|photo|image|picture|grafik)s?( credit)?: ?.{1,100}",
    r"folgen sie uns.{0,80}|follow us.{0,80}",
    r"\S[^.!?]{0,30}( [>›»] [^.!?>›»]{1,40}){1,5}",
)
_BOX = _any(
    r"hier können sie .{1,80}unterstützen",
    r"(bitte )?unterstützen sie (uns|unser\w*|un?abhängigen journalismus|qualitätsjournalismus)\b",
    r"jetzt (kostenlos |gratis |hier )?(spenden|abonnieren|unterstützen|anmelden|registrieren|testen)[!.:]?$",
    r"jetzt (newsletter|abo|mitglied)\b",
    r"mit ihrer (spende|unterstützung|mitgliedschaft) (helfen|ermöglichen|sichern) sie\b",
    r"ihre spende (hilft|zählt|ermöglicht|sichert)\b",
    r"(unseren? |den |zum |kostenloser? |täglicher? )?newsletter( jetzt| kostenlos| hier)*( abonnieren)?[!:.]?$",
    r"newsletter[:!]|abonnieren sie\b|abonniere(n)? (unseren|den) ",
    r"(sie (haben|sind)|du hast) (bereits|schon) (ein abo|abonnent)|bereits (abonnent|registriert)\b",
    r"weiterlesen mit|(dieser|der) (artikel|inhalt) ist (kostenpflichtig|exklusiv|nur für)|exklusiv für abonnent",
    r"melden sie sich .{0,60}(newsletter|an[!.]?$)|keine (nachrichten?|news|story) (mehr )?verpassen",
    r"(wir verwenden|wir nutzen|diese (web)?seite (verwendet|nutzt)) cookies|ihre privatsphäre",
    r"(?-i:[Ss]upport us)\b",
    r"support ((our|independent|quality|the|local)( \S+){0,3} (journalism|work|reporting|newsroom)\b)",
    r"help (us |to )?(fund|keep|support) (our|this|independent)\b|you can support \S+( \S+)? here",
    r"subscribe (now|today|here|to (our|the|this|get|read|continue))\b",
    r"sign up (now|today|here|for|to (our|get|receive))\b",
    r"(our|the|free|daily|weekly) newsletter\b|newsletter( sign-?up)?$",
    r"already (a|have an?) (subscri|member|account)|become a (member|subscriber|supporter|patron)( today| now)?[!.]?$",
    r"donate( now| today| here)?[!.]?$|make a (donation|contribution|gift)\b",
    r"your (contribution|support|donation|subscription) (helps?|makes|keeps|allows|enables)\b",
    r"(we|this (web)?site) uses? cookies|your privacy\b|(enjoyed|like) this (article|story)\?",
)
_RELATED = _any(
    r"lesen sie (auch|mehr|hier|dazu)|lesen sie (auch|mehr) (dazu|hier|zum thema)|mehr (zum thema|dazu|aus)|lesetipps?",
    r"(das könnte|könnte) (sie|dich) auch interessieren|das könnte sie interessieren|passend dazu|auch interessant",
    r"weitere (artikel|beiträge|meldungen)|verwandte (artikel|themen|beiträge)|meistgelesen|am meisten gelesen",
    r"read (more|also|next|on)|also read|related( articles| stories| content| topics)?|more on this (story|topic)",
    r"more (stories|from .{1,30})|most (read|popular)|trending( now)?|you (may|might) also (like|be interested in)",
    r"recommended( for you| reading)?|see also|don['’]t miss|editors['’] picks?",
    after=r"\s*(?:[:»>→–|]\s*(?P<title>.{0,150}))?",
)
_ADDRESSED = re.compile(  # with capitals where they tell: “Sie” may be “they”, “US” a country
    r"(?<=[a-zäöüß,] )(?:Sie|Ihnen|Ihr\w{0,2})\b|^Ihr\w{0,2} (?:Beitrag|Spende|Abo|Unterstützung|E-Mail)"
    r"|\b(?:uns|[Uu]nser\w{0,2}|[Ww]ir|[Dd]ein\w{0,2}|dich|[Yy]ou|[Yy]our|us|[Oo]ur|[Ww]e)\b"
)
_WANTED = _any(
    r"\b(beitrag|beiträge|berichterstattung|journalis\w+|redaktion|newsletter|e-?mail|postfach|posteingang)\b",
    r"\b(abo|abos|abonn\w+|spende\w*|unterstütz\w+|kostenlos\w*|gratis|werbefrei|kündbar|anmeld\w+|registrier\w+)\b",
    r"\b(konto|iban|paypal|datenschutz\w*|jederzeit|cookies?|inbox|sign(ing)? up|subscri\w+|donat\w+|contribut\w+)\b",
    r"\b(journalism|reporting|newsroom|cancel|unsubscribe|account|log in|privacy|free of charge|paywall|per month)\b",
)
_QUOTED = re.compile('[„“”"«»]')
_LONGEST_START, _LONGEST_INSIDE, _LONGEST_LINK = 200, 300, 120
_MOST_INSIDE = 6


def boilerplate(lines: Sequence[Line]) -> frozenset[int]:
    """Which lines are not the article's: buttons, and boxes with the lines that belong to them."""
    found: set[int] = set()
    for k, line in enumerate(lines):
        if k in found:
            continue
        if _BUTTON.fullmatch(line.text):
            found.add(k)
        elif related := _RELATED.fullmatch(line.text):
            found.update((k, *(() if related["title"] else _links(lines, k))))
        elif len(line.text) <= _LONGEST_START and _BOX.match(line.text):
            found.update((k, *_inside(lines, k)))
    return frozenset(found)


def _links(lines: Sequence[Line], start: int) -> range:
    """The titles below “Read more”: short, and not sentences."""
    end = start + 1
    while end < len(lines) and _is_link(lines[end]) and not (lines[end].gap and end > start + 1):
        end += 1
    return range(start + 1, end)


def _is_link(line: Line) -> bool:
    return len(line.text) <= _LONGEST_LINK and line.text[-1] not in ".:" and not line.heading


def _inside(lines: Sequence[Line], start: int) -> range:
    """The lines below the first of a box: those beside it, if all are short, and those that go on asking."""
    end = start + 1
    while end < len(lines) and not lines[end].gap:
        end += 1
    is_block = (start == 0 or lines[start].gap) and end < len(lines) and end - start <= _MOST_INSIDE
    if not is_block or any(len(line.text) > _LONGEST_LINK for line in lines[start:end]):
        end = start + 1
    while end < len(lines) and _asks(lines[end].text):
        end += 1
    return range(start + 1, end)


def _asks(text: str) -> bool:
    """Whether a line speaks to the reader of what such boxes want."""
    if _BUTTON.fullmatch(text) or (_BOX.match(text) and len(text) <= _LONGEST_START):
        return True
    is_short = len(text) <= _LONGEST_INSIDE and not _QUOTED.search(text)
    return is_short and bool(_WANTED.search(text)) and bool(_ADDRESSED.search(text))
