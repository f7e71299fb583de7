"""What an answer rests on: told in words where it is least firm, named by line otherwise, linked to the model."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.functional.commands import asked, run, written
from tests.render.shipped import brief, made, told

from detente.names import LANGUAGES, Language
from detente.render.brief_text import text
from detente.scenario import FIRMNESS
from detente.tell.blocks import Items, Links
from detente.tell.brief.cards import MOST_TOLD

MODEL = """\
format: 1
title: Two towns
decision_makers:
  up:
    name: Upstream
    rate: {per_day: 0.5, evidence: [q-pace]}
    options: {release: {do: release water, undo: hold it back, note: They say so., evidence: [q-plan]}}
    preferences:
      - {want: not down.sue, evidence: [q-fear], confidence: high}
      - {want: not up.release, evidence: [q-plan], confidence: low}
  down:
    name: Downstream
    options: {sue: {do: go to court, undo: drop the case}}
    preferences:
      - {want: not dry, confidence: medium}
      - {want: down.sue}
conditions:
  dry: {title: nobody has water, is: not up.release}
status_quo: [down.sue]
questions: [{ask: holds}]
sources: {paper: {title: 'The Paper, Monday', publisher: The Press, kind: article}}
quotes:
  q-plan: {source: paper, says: there is a plan}
  q-fear: {source: paper, says: they fear the court}
  q-pace: {says: they act every other day}
  q-idle: Nobody cites this.
"""


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return written(tmp_path, MODEL)


@pytest.fixture
def page(model: Path, tmp_path: Path) -> str:
    run("brief", model, "--html", tmp_path / "brief.html")
    return (tmp_path / "brief.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_least_firm_lines_are_told_and_no_line_is_left_out(language: Language) -> None:
    for answer, card in zip(brief("ukraine-2025", language).answers, told("ukraine-2025", language).cards, strict=True):
        lines = answer.rests_on or ()
        more = card.more[len(card.summary.rest) :]
        named = [block.links for block in more if isinstance(block, Links) and block.links[0].to[:5] == "line-"]
        shown = [block.items for block in more if isinstance(block, Items)]
        assert [link.text for links in named for link in links] == [line.id.split(":")[0] for line in lines]
        assert sum(map(len, shown)) == min(len(lines), MOST_TOLD)
        firmness = [FIRMNESS[line.level.confidence] for line in lines]
        assert firmness == sorted(firmness)


def test_json_cites_the_lines_in_full_with_the_quotes_behind_each() -> None:
    answers = brief("ukraine-2025").answers
    for answer, found in zip(answers, made("ukraine-2025")["answers"], strict=True):
        if answer.rests_on is None:
            assert (found["rests_on"], found["grounds"]) == (None, None), "not looked into is not none"
            continue
        assert found["rests_on"] == [line.id for line in answer.rests_on]
        assert len(found["grounds"]) == len(found["rests_on"])
        assert {quote for quotes in found["grounds"] for quote in quotes} <= set(found["notes"])


def test_text_says_whose_each_line_is_what_it_wants_and_how_firm_that_is(model: Path) -> None:
    said = " ".join(run("brief", model, "--full").out.split())
    (rests,) = asked("brief", model)["answers"]
    assert rests["rests_on"][0] == "up 2: not up.release (low)"
    assert "Rests on 4 lines of the model, the least firm first: up 2, down 1, down 2, up 1" in said
    assert "up 1 - Upstream – “hold it back” (low) [" in said
    assert "- Downstream – “not ‘nobody has water’” (medium) On whose word:" in said
    german = " ".join(run("brief", model, "--lang", "de", "--full").out.split())
    assert "4 Zeilen des Modells, die unsichersten zuerst: up 2" in german
    assert "- Upstream – „hold it back“ (gering) [" in german


def test_lines_that_are_all_equally_firm_are_not_graded(tmp_path: Path) -> None:
    alike = re.sub(", confidence: [a-z]+", "", MODEL)
    out = " ".join(run("brief", written(tmp_path, alike), "--full").out.split())
    assert "Rests on 4 lines of the model: up 1, up 2, down 1, down 2" in out
    assert "- Upstream – “Downstream would not go to court” [" in out


def test_one_line_is_not_called_the_least_firm(tmp_path: Path) -> None:
    others = "\n      - .want: (not down.sue|not dry|down.sue).*"
    single = re.sub(others, "", MODEL).replace("preferences:\nconditions", "preferences: []\nconditions")
    said = " ".join(run("brief", written(tmp_path, single), "--full").out.split())
    assert "Rests on 1 line of the model: up 1 - Upstream – “hold it back” (low)" in said


def test_what_was_not_looked_into_is_said_so() -> None:
    said = " ".join(text(told("ukraine-2025"), full=True).split())
    untried = [answer for answer in brief("ukraine-2025").answers if answer.rests_on is None]
    assert untried
    assert said.count("Rests on: not looked into") == len(untried)
    assert "not looked into" not in text(told("elmira"), full=True), "a ranking has no lines to look into"


def test_every_line_that_an_answer_rests_on_leads_to_its_row_in_the_model(page: str) -> None:
    links = re.findall(r'href="#(line-[^"]+)"', page)
    assert set(links) == {"line-up-1", "line-up-2", "line-down-1", "line-down-2"}
    for link in links:
        assert page.count(f'id="{link}"') == 1


def test_evidence_in_the_model_leads_to_its_note_or_to_the_quote_that_has_none(page: str) -> None:
    in_full = page[page.index('id="model"') :]
    assert re.search(r'They say so\.<span class="marks"> <a href="#note-\d">', in_full)
    assert '<a href="#quote-q-pace">[q-pace]</a>' in in_full
    assert set(re.findall(r'href="#((?:note|quote)-[^"]+)"', page)) <= set(re.findall(r' id="([^"]+)"', page))


def test_a_quote_stands_on_the_page_once_and_a_source_says_its_title_once(page: str) -> None:
    noted = set(re.findall(r"\((q-[a-z]+)\)</p>", page[page.index('id="notes"') : page.index('id="model"')]))
    listed = set(re.findall(r'<dt id="quote-(q-[a-z]+)"', page))
    assert noted
    assert noted | listed == {"q-plan", "q-fear", "q-pace", "q-idle"}
    assert not noted & listed
    sources = page[page.index("<h3>Sources</h3>") : page.index("<h3>Quotes</h3>")]
    assert (sources.count("The Paper, Monday"), sources.count("The Press"), sources.count("article")) == (1, 1, 1)
