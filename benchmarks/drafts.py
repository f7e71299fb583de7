"""How much of what a reader underlines a first draft offers, on articles that nobody here wrote: prints a table.

python benchmarks/drafts.py LISTS [--ask DIR] [--answers DIR]

LISTS is a folder with, for each article, NAME.txt (the title, then paragraphs apart by empty lines) and NAME.json: what
somebody who has not seen the rules wrote down of it before they were run – ``language``, ``date``, and ``parties``
(each with ``id`` and ``aliases``), ``options``, ``demands``, ``deadlines``, ``forks``, ``questions`` (each with
``spans``: from where to where the text says it, and options and demands with their ``owner``). What is marked
``doubtful``, or ``from`` the comments, counts neither as found nor as missed. Neither articles nor lists are part of
the project.

A proposal is right if one of its passages touches a span of something in the list that no proposal has met before;
*again* are those that only touch what was met, *wrong* those that touch nothing. The baseline offers each sentence with
a modal or an “if” once as an option and once as a demand, without an owner.

--ask writes what `detente draft --assistant` would send of each article to DIR, as NAME.ask, and measures nothing; with
--answers, NAME.answer in DIR is what an assistant answered, and what is made of it with the rules is measured, too.
"""

from __future__ import annotations

import argparse
import datetime
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from detente.answers.assisted import joined
from detente.assistant import messages, proposals
from detente.evidence.draft import Draft, Element, Passage, drafted
from detente.evidence.suggest.paragraphs import Placed
from detente.evidence.suggest.sentences import sentences

LISTED = {"option": "options", "demand": "demands", "deadline": "deadlines", "fork": "forks", "question": "questions"}
_OWNED = {"option", "demand"}
_BARE = re.compile(
    r"\b(?:can|could|may|might|must|shall|should|will|would|if|unless|kann|können|könnten?|will|wollen|wollten?|soll(?:en|te)?"
    r"|muss|müssen|müssten?|darf|dürfen|würden?|wird|werden|wenn|falls)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Tally:
    """Of so many things `listed`, how many were `right`, with the right owner (`owned`); `again` and `wrong` ones."""

    listed: int = 0
    right: int = 0
    owned: int = 0
    again: int = 0
    wrong: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))


class Article(NamedTuple):
    """An article in its parts, and what somebody listed of it."""

    name: str
    text: str
    parts: tuple[Placed, ...]
    listed: dict[str, Any]


def articles(folder: Path) -> Iterator[Article]:
    """The articles of a folder that somebody made a list for."""
    for path in sorted(folder.glob("*.json")):
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        yield Article(path.stem, text, tuple(_parts(text)), json.loads(path.read_text(encoding="utf-8")))


def _parts(text: str) -> Iterator[Placed]:
    end = 0
    for number, paragraph in enumerate(text.split("\n\n")):
        start = text.index(paragraph, end)
        end = start + len(paragraph)
        yield Placed("paragraph" if number else "title", start, end, number)


def offered(article: Article) -> Draft:
    """What the rules offer."""
    date = article.listed.get("date")
    said = datetime.date.fromisoformat(date) if date else None
    return drafted(article.text, language=article.listed["language"], parts=article.parts, date=said)


def assisted(article: Article, answers: Path) -> Draft:
    """What rules and assistant offer together."""
    answer = (answers / f"{article.name}.answer").read_text(encoding="utf-8")
    return joined(offered(article), proposals(answer, article.text).kept)[0]


def bare(article: Article) -> Draft:
    """What a filter for modals and conditions offers."""
    language = article.listed["language"]
    found = [
        (part.start + first, article.text[part.start + first : part.start + last])
        for part in article.parts
        for first, last in sentences(article.text[part.start : part.end], language)
    ]
    kinds: tuple[Any, ...] = ("option", "demand")
    return Draft(
        language,
        tuple(
            Element(kind, said, (Passage(start, start + len(said), said),))
            for kind in kinds
            for start, said in found
            if _BARE.search(said)
        ),
    )


def tallies(article: Article, draft: Draft) -> dict[str, Tally]:
    """What of each kind was found."""
    owners = {party.id: _listed_party(party, article.listed["parties"]) for party in draft.of("party")}
    firm = {one["id"] for one in article.listed["parties"] if _counts(one)}
    met = {owner for owner in owners.values() if owner}
    parties = Tally(len(firm), len(met & firm), len(met & firm), 0, sum(owner is None for owner in owners.values()))
    told = {
        kind: _tally(draft.of(kind), article.listed.get(name, []), owners, kind)  # type: ignore[arg-type]
        for kind, name in LISTED.items()
    }
    return {"party": parties, **told}


def _tally(proposals: Sequence[Element], listed: Sequence[dict[str, Any]], owners: dict[str, Any], kind: str) -> Tally:
    used, owned, again, wrong = set[int](), set[int](), 0, 0
    for one in proposals:
        touched = [k for k, entry in enumerate(listed) if _touches(one, entry)]
        is_his = {k: kind not in _OWNED or owners.get(one.owner) in _owners(listed[k]) for k in touched}
        fresh = sorted((k for k in touched if k not in used), key=lambda k: (not is_his[k], not _counts(listed[k])))
        if fresh:
            used.add(fresh[0])
            owned |= {fresh[0]} if is_his[fresh[0]] else set()
        again += bool(touched and not fresh)
        wrong += not touched
    firm = {k for k, entry in enumerate(listed) if _counts(entry)}
    return Tally(len(firm), len(used & firm), len(owned & firm), again, wrong)


def _counts(entry: dict[str, Any]) -> bool:
    return not entry.get("doubtful") and not entry.get("from")


def _owners(entry: dict[str, Any]) -> list[str]:
    return [entry.get("owner"), *entry.get("with", [])]


def _touches(one: Element, entry: dict[str, Any]) -> bool:
    return any(p.start < end and start < p.end for start, end in entry["spans"] for p in one.passages)


def _listed_party(party: Element, listed: Sequence[dict[str, Any]]) -> str | None:
    """The id of the listed party that one of its names stands for: whole, else by its last word."""
    names = {_plain(name) for name in party.aliases}
    known = [(one["id"], {_plain(name) for name in (one["name"], *one["aliases"])}) for one in listed]
    for id_, those in known:
        if names & those:
            return str(id_)
    for id_, those in known:
        if names & _last_words(those) or those & _last_words(names):
            return str(id_)
    return None


def _plain(name: str) -> str:
    return name.casefold().strip(" .")


def _last_words(names: set[str]) -> set[str]:
    return {name.rsplit(maxsplit=1)[-1] for name in names if name}


def asked(article: Article) -> str:
    """What is sent of an article."""
    return "\n\n".join(f"[{one['role']}]\n{one['content']}" for one in messages(article.text))


def measured(given: Sequence[Article], draft_of: Callable[[Article], Draft]) -> dict[str, Tally]:
    """What of each kind was found in all of them, and of all kinds."""
    total: dict[str, Tally] = {}
    for article in given:
        for kind, tally in tallies(article, draft_of(article)).items():
            total[kind] = total.get(kind, Tally()) + tally
    return {**total, "all": sum(total.values(), Tally())}


def print_rows(name: str, total: dict[str, Tally]) -> None:
    """The lines of one way to draft."""
    print(name)
    for kind, one in total.items():
        share, owner = (f"{count / max(one.listed, 1):.0%}" for count in (one.right, one.owned))
        print(f"  {kind:8}{one.listed:8}{one.right:8}{share:>8}{owner:>8}{one.again:8}{one.wrong:8}")


def main() -> None:
    """Print the table: the rules, what an assistant makes of it, the baseline."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("lists", type=Path, help="folder of articles and lists")
    parser.add_argument("--ask", type=Path, help="write what an assistant would be sent to this folder, and no more")
    parser.add_argument("--answers", type=Path, help="folder of an assistant's answers")
    said = parser.parse_args()
    given = tuple(articles(said.lists))
    if said.ask:
        said.ask.mkdir(parents=True, exist_ok=True)
        for article in given:
            (said.ask / f"{article.name}.ask").write_text(asked(article), encoding="utf-8")
        return
    print(f"{'':10}{'listed':>8}{'right':>8}{'share':>8}{'owner':>8}{'again':>8}{'wrong':>8}")
    print_rows("rules", measured(given, offered))
    if said.answers:
        print_rows("rules and assistant", measured(given, lambda article: assisted(article, said.answers)))
    baseline = measured(given, bare)
    print_rows("baseline", {kind: baseline[kind] for kind in ("option", "demand")})


if __name__ == "__main__":
    main()
