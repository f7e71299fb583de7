"""What stands around a form for comments: the invitation, its fields, its small print."""

from __future__ import annotations

import re

_WHAT = r"(?:kommentare?|antwort|meinung|nachricht|beitrag|comment|reply|response|message)"
_CANCEL = r"(?:antwort(?:en)? |reply |comment )?(?:abbrechen|verwerfen|cancel|zurücksetzen)(?: reply| comment)?"
_INVITATION = (
    rf"(?:jetzt |neuen? |(?:deinen?|ihren?|your|einen?|a) )?{_WHAT}[- ]?(?:jetzt )?"
    r"(?:schreiben|verfassen|hinzufügen|hinterlassen|abgeben|absenden|abschicken|posten|senden|veröffentlichen)"
    r"|(?:schreib|hinterlass|verfass|gib|teil)(?:en? sie|e|t)? (?:uns |jetzt )?(?:einen?|deinen?|ihren?|eure?n?) "
    rf"{_WHAT}(?: ab| mit)?"
    rf"|(?:write|leave|add|post|submit|make)(?: us)? (?:a|your) (?:public )?{_WHAT}"
    rf"|(?:post|submit|add|send|new) {_WHAT}"
    rf"|(?:neuer |ihr |dein |your ){_WHAT}|kommentieren|mitdiskutieren|jetzt kommentieren|kommentieren sie(?: hier)?"
    r"|mitreden|join in|what do you think|was (?:denken|meinen) sie"
)
_FIELD = (
    r"(?:kommentar|comment|name|nickname|e-?mail(?:-?adresse| address)?|web(?:site|seite)|url|betreff|subject|captcha)"
    r"(?: \(?(?:erforderlich|required|optional|wird nicht veröffentlicht|will not be published)\)?)?:? ?\*?"
)
_STATE = (
    r"(?:(?:es gibt )?(?:bisher |noch |bislang |derzeit |aktuell |sind )*(?:keine|no) (?:kommentare|comments)"
    r"(?: yet| vorhanden)?(?: \(.{1,80}\))?"
    r"|there are no comments(?: yet)?|(?:die )?kommentar(?:e|funktion)(?: sind| ist)? (?:geschlossen|deaktiviert)"
    r"|comments (?:are|have been) (?:closed|disabled|turned off)"
    r"|(?:be the first|sei der erste|seien sie der erste|schreiben? sie den ersten|write the first)\b.{0,60})[.!:]*"
)
_LOGIN = (
    r"(?:(?:du musst|sie müssen|you must|you need to|please|bitte),? (?:dich |sich |be )?(?:zuerst |first )?"
    r"|melden? (?:sie|dich) (?:sich )?)"
    r"(?:angemeldet|eingeloggt|anmelden|einloggen|registrieren|logged in|log ?in|sign in|register|an)"
    r",?(?: sein| or| oder| to| um)\b.{0,80}"
    r"|(?:log ?in|sign in|anmelden|einloggen|register|registrieren)\b.{0,30}\b"
    r"(?:comment|reply|kommentieren|antworten)\b.{0,20}"
    r"|(?:sie sind|du bist) (?:aktuell |derzeit )?nicht (?:eingeloggt|angemeldet)\."
    r"|(?:um|zum) (?:zu )?(?:kommentieren|verfassen von kommentaren|einen kommentar).{0,40}"
    r"(?:anmelden|registrieren|einloggen|loggen|melden).{0,40}"
)
_SMALL_PRINT = (
    r"(?:ihre|deine|your) e-?mail(?:-?adresse| address)? (?:wird|will|is).{0,120}"
    r"|(?:erforderliche felder|required fields)\b.{0,60}|(?:meinen namen|save my name)\b.{0,160}"
    r"|(?:benachrichtig\w+ (?:mich|sie)|notify me)\b.{0,100}"
    r"|(?:diese (?:web)?site|diese (?:web)?seite|this site) (?:verwendet|nutzt|uses) akismet\b.{0,160}"
    r"|(?:mit der nutzung dieses formulars|by using this form)\b.{0,200}|(?:pingback|trackback)s?:? ?.{0,200}"
)
_FORM = re.compile(
    rf"{_CANCEL}|(?:{_INVITATION})\s*[.!?:…]*\s*(?:{_CANCEL})?|{_FIELD}|{_STATE}|{_LOGIN}|{_SMALL_PRINT}", re.IGNORECASE
)
_LONGEST = 260


def is_form(text: str) -> bool:
    """Whether a line belongs to a form for comments, and nobody's comment.

    Example:
        >>> [is_form(line) for line in ("Leave a Reply Cancel reply", "E-Mail *", "Your comment is nonsense!")]
        [True, True, False]
    """
    said = text.strip("(){} ") if text[:1] in "({" else text
    return len(text) <= _LONGEST and _FORM.fullmatch(said) is not None
