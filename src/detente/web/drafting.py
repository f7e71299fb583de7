"""A study begun from an article: a first draft of its conflict, all of it kept, to be edited."""

from __future__ import annotations

from urllib.parse import quote

from fastapi import Depends, FastAPI, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from detente.errors import DetenteError
from detente.evidence.suggest import has_rules
from detente.names import Language
from detente.study import history
from detente.study.article import article_of
from detente.study.drafting import begin, draft_of
from detente.tell.voice import Voice
from detente.web.addresses import spoken
from detente.web.place import Place
from detente.web.reading.sources import Given, given
from detente.web.refused import Refused, not_made
from detente.web.start import folder_for, start_page


def add_drafting(app: FastAPI, place: Place) -> None:
    """Serve the beginning of a study from an article."""
    document = Depends(given)

    def draft(request: Request, given: Given = document, lang: Language = "en") -> Response:
        place.guard.check(request.headers.get("x-detente-token", given.token))
        try:
            name = drafted(place, given, Voice(lang))
        except (DetenteError, OSError) as fault:
            wrong = not_made(fault, Voice(lang))
            return HTMLResponse(start_page(place, lang, wrong, article=given.text), 422)
        return RedirectResponse(f"/c/{quote(name)}/parties{spoken(lang)}", 303)

    app.post("/draft", include_in_schema=False)(draft)


def drafted(place: Place, given: Given, voice: Voice) -> str:
    """Begin a study from an article.

    Returns:
        The name under which it is served.

    Raises:
        Refused: if no folder is served, no article given, or nobody found who acts in it.
        DetenteError: if it is no article that can be read.
        OSError: if it cannot be written; nothing is left behind.
    """
    if not given.content.strip():
        raise Refused(voice.say("read-empty"))
    article = article_of(given.content, given.file or voice.phrase("read-pasted"), given.facts)
    found, folder = draft_of(article), folder_for(place.shelf, article.wording.parts.title, voice)
    if not found.of("party"):
        raise Refused(voice.say("web-draft-nobody" if has_rules(found.language) else "web-draft-no-rules"))
    begin(folder, found, article)
    history.begin(folder / "model.yaml")
    return folder.name
