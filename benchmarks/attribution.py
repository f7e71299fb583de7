"""How well attributed speech is found in prose that nobody wrote for this project: prints a table.

python benchmarks/attribution.py --corpus DIR [--part dev]    DIR is a checkout of one of

- networkdynamics/PolNeAR: news of US politics; attributions of speech, writing, thought and intent;
- uhh-lt/german-news-quotation-attribution-2024: German Wikinews; speech, writing and thought.

Nothing of them is in this project: neither has a licence for that. The rules were made with the parts train and dev in
sight; the part test is for a measurement now and then, by somebody who changes no rule after it.

How it is counted. The texts are split into sentences line by line, as `detente suggest` splits them, and every sentence
is scored:

- *Found*: the corpus says that a sentence is attributed where a cue or content of an attribution that has a source
  overlaps it with a word. A sentence is offered where a candidate overlaps it.
- *Speaker*: a sentence's speakers are the sources of its attributions, wherever these stand. Precision is the share of
  right ones among the speakers offered in attributed sentences; recall is the share of the attributed sentences with a
  speaker that is no pronoun for which a right one is offered. A pronoun is right where the corpus has the same
  pronoun; whom it is thought to stand for ("perhaps") is not scored, for the corpora do not say. For a relative pronoun
  the words before it in the text count as its source. Where a carrier is offered and no speaker, the carrier is scored.
  A speaker is right
  if its head is one of a source's: the last word of a noun phrase before a preposition, relative clause or bracket,
  titles aside; a source in apposition has a head on each side of the comma. So "Trump" is neither "Trump's campaign"
  nor "a supporter of Trump".
- *Wrongly on record*: of the named speakers put on record, the share that is none of the sentence's speakers. Sentences
  that are not attributed at all, by the corpus, count against *found* only; `strictly` counts them here as well.

Two baselines: any quotation mark; a quotation mark or one of twenty verbs of saying.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from detente.evidence.suggest import Candidate, candidates
from detente.evidence.suggest.sentences import sentences

Span = tuple[int, int]
Row = tuple[str, ...]
_MARK = re.compile(r"[\"“”„«»‹›]|''|``")
_VERBS = {
    "en": """
        say says said tell tells told add adds added write writes wrote ask asks asked warn warns warned claim claims
        claimed argue argues argued insist insists insisted note notes noted explain explains explained announce
        announces announced believe believes believed think thinks thought call calls called deny denies denied reply
        replies replied declare declares declared suggest suggests suggested according
    """,
    "de": """
        sagt sagte sagten erklärt erklärte erklärten betont betonte betonten berichtet berichtete berichteten schreibt
        schrieb schrieben fordert forderte forderten warnt warnte warnten kritisiert kritisierte kritisierten meint
        meinte meinten behauptet behauptete behaupteten bestätigt bestätigte bestätigten kündigt kündigte kündigten
        teilt teilte teilten äußert äußerte äußerten nennt nannte nannten bezeichnet bezeichnete bezeichneten verlangt
        verlangte verlangten meldet meldete meldeten antwortet antwortete bestreitet bestritt laut zufolge
    """,
}
_PRONOUNS = frozenset(
    """
    he she they it i we you who whom which that this these those one him her them his their its er sie es ich
    wir ihr man der die das dem den denen dessen deren dieser diese dieses diesen beide both himself herself
    themselves demnach danach
    """.split()  # noqa: SIM905 – a list of words is for reading
)
_RELATIVE = frozenset("who whom which that der die das welcher welche welches".split())  # noqa: SIM905 – a list of words is for reading
_ANTECEDENT = 60
"""Characters before a relative pronoun in which whom it stands for is found."""
_NO_HEADS = frozenset(
    """
    the a an mr. mrs. ms. mr mrs ms dr. dr sir der die das dem den des ein eine einem einen einer eines herr
    herrn frau jr. jr sr. sr
    """.split()  # noqa: SIM905 – a list of words is for reading
)
_SAID = re.compile(
    r"[\w-]*(?:angabe|aussage|bericht|information|meldung|mitteilung|darstellung|auskunft|ansicht|einschätzung|meinung"
    r"|auffassung|schätzung|appell)\w*$"
)
_PARTS = re.compile(r"\s*(?:,|\s(?:and|und|sowie|or|oder)\s)\s*")
_PHRASE_ENDS = re.compile(
    r"\s*[(\[,;:–—]\s*|\s(?:of|for|from|at|in|on|with|to|by|who|which|that|whose|and|or|und|oder|sowie|des|der|von|vom|für|aus|bei"
    r"|beim|im|mit|zu|zum|zur|am|an|auf|über|als|gegenüber)\s"
)


@dataclass(frozen=True, slots=True)
class Attribution:
    """What somebody is reported to have said: where cue and content stand, and who said it, as the text calls them."""

    spans: tuple[Span, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Document:
    """A text and its attributions."""

    text: str
    attributions: tuple[Attribution, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a text, the sources that the corpus gives for it, and what is offered."""

    text: str
    sources: tuple[str, ...]
    offered: Candidate | None

    @property
    def voice(self) -> str:
        """Who is offered as speaking: a speaker, else a carrier."""
        speaker = self.offered.speaker if self.offered else None
        return speaker.who if speaker else (self.offered and self.offered.via) or ""


@dataclass(frozen=True, slots=True)
class Score:
    """Shares, as the module says how they are counted."""

    precision: float
    recall: float
    speaker_precision: float
    speaker_recall: float
    wrong: float
    strictly: float


def corpus(folder: Path, part: str) -> tuple[str, tuple[Document, ...]]:
    """The language and the documents of a part of a corpus."""
    of = folder / "data" / part
    if not of.is_dir():
        raise SystemExit(f"{of} is no folder; check out the corpus, or give another --part")
    if (of / "attributions").is_dir():
        return "en", tuple(map(_polnear, sorted((of / "text").glob("*.txt"))))
    return "de", tuple(map(_wikinews, sorted(of.glob("*.json"))))


def _polnear(path: Path) -> Document:
    """A document as the first of its annotators read it."""
    text = path.read_bytes().decode("utf-8")
    notes = min((path.parents[1] / "attributions").glob(f"{path.stem}_*.ann"), default=None)
    return Document(text, tuple(_events(text, notes.read_text(encoding="utf-8"))) if notes else ())


def _events(text: str, notes: str) -> Iterator[Attribution]:
    lines = [line.split("\t") for line in notes.splitlines() if "\t" in line]
    marked = {line[0]: line for line in lines if line[0].startswith("T")}
    for line in lines:
        if line[0].startswith("E"):
            roles = [
                (re.sub(r"\d+$", "", role), marked[of]) for role, of in (part.split(":") for part in line[1].split())
            ]
            told = [_span(place) for role, of in roles if role in {"Cue", "Content"} for place in _places(of[1])]
            sources = [of for role, of in roles if role == "Source"]
            start = min((_span(place)[0] for of in sources for place in _places(of[1])), default=0)
            yield Attribution(tuple(told), _source(text, start, " ".join(of[2] for of in sources)))


def _source(text: str, start: int, source: str) -> str:
    """A source; with the words before it, if it is a relative pronoun."""
    return f"{text[max(0, start - _ANTECEDENT) : start]} {source}" if source.casefold() in _RELATIVE else source


def _places(of: str) -> list[str]:
    return of.partition(" ")[2].split(";")


def _span(place: str) -> Span:
    start, end = place.split()
    return int(start), int(end)


def _wikinews(path: Path) -> Document:
    data = json.loads(path.read_text(encoding="utf-8"))
    return Document(data["originalText"], tuple(_annotated(data["originalText"], note) for note in data["annotations"]))


def _annotated(text: str, note: dict[str, Any]) -> Attribution:
    told = [(span["charBegin"], span["charEnd"]) for role in ("cue", "quote") for span in note[role]["spans"]]
    start = min((span["charBegin"] for span in note["speaker"]["spans"]), default=0)
    return Attribution(tuple(told), _source(text, start, note["speaker"]["text"]))


def scored(document: Document, language: str) -> Iterator[Sentence]:
    """The sentences of a document."""
    found = candidates(document.text, language=language)
    at = 0
    for line in document.text.splitlines(keepends=True):
        for start, end in ((at + first, at + last) for first, last in sentences(line, language)):
            offered = next((one for one in found if one.start < end and start < one.end), None)
            yield Sentence(document.text[start:end], tuple(_sources(document, (start, end))), offered)
        at += len(line)


def _sources(document: Document, sentence: Span) -> Iterator[str]:
    for one in document.attributions:
        shared = (document.text[max(sentence[0], start) : min(sentence[1], end)] for start, end in one.spans)
        if one.source and any(re.search(r"\w", text) for text in shared):
            yield one.source


def score(of: Sequence[Sentence], is_offered: Callable[[Sentence], bool]) -> Score:
    """How well the sentences are found, and their speakers named."""
    offered, attributed = [one for one in of if is_offered(one)], [one for one in of if one.sources]
    hits = [one for one in offered if one.sources]
    named = [one for one in attributed if any(not is_pronoun(source) for source in one.sources)]
    spoken = [one for one in hits if one.voice]
    on_record = [one for one in offered if one.offered and one.offered.status == "on record" and _is_named(one)]
    wrong = [one for one in on_record if one.sources and not is_right(one)]
    return Score(
        precision=_share(len(hits), len(offered)),
        recall=_share(len(hits), len(attributed)),
        speaker_precision=_share(sum(map(is_right, spoken)), len(spoken)),
        speaker_recall=_share(sum(map(is_right, named)), len(named)),
        wrong=_share(len(wrong), len(on_record)),
        strictly=_share(len(wrong) + sum(not one.sources for one in on_record), len(on_record)),
    )


def _is_named(sentence: Sentence) -> bool:
    return bool(sentence.offered and sentence.offered.speaker and sentence.offered.speaker.named)


def is_right(sentence: Sentence) -> bool:
    """Whether the speaker who is offered is one of the sentence's."""
    offered = heads(sentence.voice)
    return any(_is_same(one, other) for source in sentence.sources for one in _known(source) for other in offered)


def _known(source: str) -> frozenset[str]:
    """The words that say who is meant; of a relative pronoun, all the words before it."""
    words = [word.strip(".,()").casefold() for word in source.split()]
    return frozenset(words) if words[-1] in _RELATIVE and len(words) > 1 else heads(source)


def is_pronoun(source: str) -> bool:
    """Whether a source is not named, nor described."""
    words = [word.strip(".,").casefold() for word in source.split()]
    return words[-1] in _RELATIVE or set(words) <= _PRONOUNS | _NO_HEADS


def heads(phrase: str) -> frozenset[str]:
    """The words that say who is meant.

    Example:
        >>> sorted(heads("Robby Mook, the manager of Clinton's campaign"))
        ['manager', 'mook']
    """
    found: set[str] = set()
    for k, part in enumerate(
        piece for piece in re.split(r"\s*(?:,|\s(?:and|und|sowie|or|oder)\s)\s*", phrase) if piece
    ):
        if k and re.match(r"(?:who|which|whose|that|der|die|das|dessen|deren)\s[a-zäöü]", part):
            break
        names = [word for piece in _PHRASE_ENDS.split(part) if (word := _last(piece))]
        found.update(names[:1])
        if names and _SAID.match(names[0]):
            found.update(names[1:2])
    return frozenset(found)


def _last(phrase: str) -> str:
    words = [
        re.sub(r"[’']s?$|[\W_]+$|^[\W_]+", "", word) for word in phrase.casefold().split() if word not in _NO_HEADS
    ]
    return next((word for word in reversed(words) if word and word not in _NO_HEADS), "")


def _is_same(one: str, other: str) -> bool:
    """Whether two words are one, endings of cases aside."""
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) > 3 and long.startswith(short) and long[len(short) :] in {"s", "es", "n", "en"})


def _share(some: int, all_: int) -> float:
    return some / all_ if all_ else 0.0


def _says(language: str) -> re.Pattern[str]:
    return re.compile(rf"{_MARK.pattern}|\b(?:{'|'.join(_VERBS[language].split())})\b", re.IGNORECASE)


def rows(folder: Path, part: str) -> Iterator[Row]:
    """A table: what is measured, and each share."""
    language, documents = corpus(folder, part)
    start = perf_counter()
    of = [one for document in documents for one in scored(document, language)]
    seconds = perf_counter() - start
    says = _says(language)
    yield ("", "precision", "recall", "speaker P", "speaker R", "wrongly on record", "strictly")
    yield _row("rules", score(of, lambda one: one.offered is not None))
    yield _row("any quotation mark", score(of, lambda one: _MARK.search(one.text) is not None))[:3]
    yield _row("a mark or twenty verbs", score(of, lambda one: says.search(one.text) is not None))[:3]
    yield (f"{len(documents)} documents, {len(of)} sentences, {seconds / max(1, len(documents)):.3f} s a document",)


def _row(name: str, got: Score) -> Row:
    shares = (got.precision, got.recall, got.speaker_precision, got.speaker_recall, got.wrong, got.strictly)
    return (name, *(f"{share:.3f}" for share in shares))


def main(arguments: Iterable[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--corpus", type=Path, required=True, help="folder of a checkout")
    parser.add_argument("--part", default="dev", choices=("train", "dev", "test"))
    asked = parser.parse_args(None if arguments is None else list(arguments))
    for row in rows(asked.corpus, asked.part):
        print("  ".join(f"{cell:<24}" if k == 0 else f"{cell:>10}" for k, cell in enumerate(row)))


if __name__ == "__main__":
    main()
