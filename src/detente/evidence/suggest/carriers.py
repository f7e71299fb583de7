"""Agencies, papers and stations that carry what others say."""

from __future__ import annotations

import re

_SAME = {
    "deutsche presse-agentur": "dpa",
    "agence france-presse": "AFP",
    "associated press": "AP",
    "austria presse agentur": "APA",
}
# Names that mean nothing else, wherever they stand.
_PLAIN = (
    "Reuters|dpa|DPA|AFP|APA|AP|KNA|epd|Bloomberg|TASS|Tass|Interfax|Ria Nowosti|RIA Novosti|Ukrinform|Xinhua|Anadolu"
    "|UPI|ANSA|Kyodo|Deutsche Presse-Agentur|Agence France-Presse|Associated Press|Austria Presse Agentur"
    "|BBC|CNN|NBC(?: News)?|CBS(?: News)?|ABC News|Fox News|MSNBC|PBS|NPR|ARD|ZDF|ORF|SRF|RTL|n-tv|NDR|WDR|MDR|SWR"
    "|Deutschlandfunk|Deutsche Welle|Al[- ]Jazeera|Al[- ]Dschasira|Axios|Politico|Euronews|Sky News"
    "|(?:New York|Financial|Sunday|Irish|Moscow|Japan|Straits) Times|(?:Washington|Jerusalem|New York) Post"
    "|Wall Street Journal|Le Monde|Le Figaro|El País|Corriere della Sera|La Repubblica|Haaretz|Kyiv Independent"
    "|Süddeutschen? Zeitung|Frankfurter Allgemeinen?(?: Zeitung)?|FAZ|Neuen? Zürcher Zeitung|NZZ"
    "|Tages-?spiegel|Handelsblatt(?:s)?|Tagesschau|Foreign (?:Affairs|Policy)"
)
# Names that are words as well: only in quotation marks, with an article, or with what they are.
_MARKED = (
    "Bild(?:-Zeitung)?|Spiegel|Zeit|Welt|Stern|Standard|Presse|Kurier|Profil|Focus|Krone|Guardian|Economist|Times|Sun"
    "|Observer|Independent|Telegraph|Atlantic|New Yorker|Kommersant|Vedomosti|Bild am Sonntag|Welt am Sonntag|taz"
)
_OPEN, _CLOSE = "[„“\"»«‚‘']", "[“”\"«»‘’']"
_SORT = (
    "(?:Nachrichten)?[Aa]gentur|(?:Tages|Wochen|Sonntags)?[Zz]eitung|(?:Fernseh|TV-|Nachrichten)?[Ss]ender|Magazin"
    "|Nachrichtenmagazin|Blatt|Portal|Nachrichtenportal"
    "|(?:news )?agency|newspaper|daily|weekly|magazine|broadcaster|news site"
)
_NAME = r"[A-ZÄÖÜ][\w.-]*(?: (?:(?:am|de|la) )?[A-ZÄÖÜ][\w.-]*){0,3}"
_CARRIER = re.compile(
    rf"(?<![\w-])(?:{_OPEN}(?P<quoted>{_PLAIN}|{_MARKED}){_CLOSE}|(?P<plain>{_PLAIN})(?![\w])"
    rf"|\b[Tt]he (?P<the>{_MARKED})(?! [A-ZÄÖÜ])\b"
    rf"|\b(?:{_SORT}) {_OPEN}?(?P<sort>{_PLAIN}|{_NAME})|(?P<hyphen>{_MARKED})-(?:Zeitung|Magazin)\b)"
)


def carriers(text: str) -> tuple[tuple[int, int, str], ...]:
    """The agencies, papers and stations that a text names: from, to, and by what name.

    Example:
        >>> carriers("„Nein“, sagte Lind dem „Spiegel“.")
        ((23, 32, 'Spiegel'),)
    """
    return tuple((hit.start(), hit.end(), _called(hit)) for hit in _CARRIER.finditer(text))


def _called(hit: re.Match[str]) -> str:
    name = next(part for part in hit.groups() if part)
    return _SAME.get(name.casefold(), name.replace("schen Zeitung", "sche Zeitung"))
