"""``detente draft``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from detente.cli import options
from detente.cli.assisted import is_terminal, proposed, refuse_idle
from detente.cli.declared import argument, choice, flag, folder
from detente.cli.in_study import InStudy, Study
from detente.cli.output import talk
from detente.errors import DetenteError, UsageError

if TYPE_CHECKING:
    from datetime import datetime

    from detente.answers.drafting import Drafted
    from detente.study.article import Article


@InStudy.with_examples(
    "detente draft article.html",
    "detente draft article.txt --out my-study",
    "detente draft article.txt --out my-study --yes",
    "detente draft article.txt --json",
)
def draft(
    ask: Study,
    *,
    name: str = argument("ARTICLE"),
    into: Path | None = folder("--out", "The folder of the new study.  [default: called as the article]"),
    yes: bool = flag("--yes", "Keep every part, and ask nothing."),
    written_in: str | None = choice("--written-in", ("de", "en"), "Its language.  [default: found out]"),
    date: datetime | None = options.date,
    assistant: bool = flag("--assistant", "Ask the language model that you have set up, beside the rules."),
    yes_send: bool = options.yes_send,
) -> None:
    """Start a study from an article: who acts, what each can do and wants, by when, what if, and what is asked.

    ARTICLE is a file, - for stdin, or the id of a source of the study. Rules for German and English find the parts;
    at a terminal each is shown with its passages, to be kept, edited, merged, dropped or split, and every step can
    be undone. What is missing in the conflict file is marked "to decide". --json alone writes nothing.

    With --assistant the article's text, without its comments, goes to the server that DETENTE_ASSISTANT_URL names,
    and what its model proposes stands among the parts, each with a passage that is there word for word.
    """
    from detente.study.article import article
    from detente.study.drafting import begin, draft_of, filed, folder_for

    refuse_idle(yes_send=yes_send, assistant=assistant)
    if not (yes or ask.as_json or is_terminal()):
        raise UsageError("nobody is here to look at each part; --yes keeps all, --json shows all and writes nothing")
    stated = {"language": written_in, "published": date.date().isoformat() if date else None}
    document = article(name, ask.folder, stated)
    asked = proposed(ask, document.name, document.wording, kept=False, yes_send=yes_send) if assistant else None
    found = draft_of(document, asked)
    if ask.as_json and not yes:
        _put(ask, filed(found, document))
        return
    if not found.of("party"):
        _put(ask, found)
        ask.leave(1)
    there = folder_for(document, into)
    _put(ask, begin(there, found, document) if yes else _walked(found, document, there))


def _put(ask: Study, found: Drafted) -> None:
    ask.put(found, found.findings)


def _walked(found: Drafted, document: Article, folder: Path) -> Drafted:
    """What a person keeps of it, written where they say; nothing where they write nothing."""
    from detente.cli.walking import elsewhere, walked
    from detente.study.drafting import begin
    from detente.tell.drafting import doubts

    for line in doubts(found):
        talk(line)
    kept = walked(replace(found, findings=()), folder)
    while kept:
        try:
            return begin(folder, kept, document)
        except (DetenteError, OSError) as fault:  # nothing that was decided is to be lost
            folder = elsewhere(fault)
    return replace(found, elements=(), findings=())
