"""Reading: a document is given, read, quoted, and tied to lines of the model; nothing that is given can do harm."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from urllib.parse import urljoin

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response
from pypdf import PdfWriter
from tests.web.apps import app_over
from tests.web.test_screens import settled

from detente.model import read
from detente.study import start_study
from detente.web.shelf import Shelf

READ = "/c/model/read"
SAID = "“We will not sail before the fee is gone,” said Jon Hale, the owner of the ferry."
ARTICLE = f"""\
The ferry stays in port

Nobody crossed the strait on Monday, and nobody will on Tuesday.

By Mia Reed
3 May 2025

{SAID} It rained all day.

A harbour official, who asked not to be named, told Reuters that the fee may be halved. Whether it is, is open.

Comments

Sell the whole har.bour!

Who paid for the new quay?
"""
HOSTILE = b"""<html><head><title>Ferry</title><script>document.title='owned'</script>
<meta http-equiv="refresh" content="0; url=http://elsewhere.invalid/"></head><body><article>
<h1>Ferry & port</h1><p onclick="alert(1)">
Nobody crossed the strait on Monday, said Jon Hale, <b>the owner</b> of it.</p>
<p>&lt;script&gt;alert(2)&lt;/script&gt; stands in this long paragraph as a text, and it has to stay one for ever.</p>
<img src="http://elsewhere.invalid/pixel.png" onerror="alert(3)"><iframe src="http://elsewhere.invalid/"></iframe>
<p><a href="javascript:alert(4)">A link that leads nowhere</a> is in the third paragraph, which is long enough too.</p>
</article></body></html>"""


@pytest.fixture
def study(tmp_path: Path) -> Path:
    start_study(tmp_path / "study", example="two-towns")
    return tmp_path / "study"


@pytest.fixture
def client(study: Path) -> TestClient:
    """The app without what it does at its start: it would compute what is not read here."""
    return TestClient(app_over(Shelf(study)), follow_redirects=False)


def token(client: TestClient) -> str:
    found = re.search(r'name="token" value="([^"]+)"', client.get(READ).text)
    assert found
    return found[1]


def give(client: TestClient, content: bytes | None = None, name: str = "a.txt", **fields: str) -> Response:
    files = {"file": (name, content)} if content is not None else {"file": ("", b"")}
    return client.post(READ, data={"token": token(client), **fields}, files=files)


def kept(client: TestClient, text: str = ARTICLE) -> str:
    """The page of a document that has just been kept."""
    got = give(client, text=text)
    assert got.status_code == 303, got.text
    return str(got.headers["location"]).partition("?")[0]


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def shown(client: TestClient, address: str) -> str:
    return settled(client, address).text


def link(page: str, text: str) -> str:
    """Where the first link leads that is called so."""
    found = re.search(rf'href="([^"]*)"[^>]*>{re.escape(text)}<', page)
    assert found, f"no link {text!r}"
    return found[1].replace("&amp;", "&")


def test_a_pasted_article_is_kept_and_shown_in_its_parts(client: TestClient, study: Path) -> None:
    page = shown(client, kept(client, ARTICLE.replace("\n", "\r\n")))
    assert (study / "sources" / "a1.txt").read_text(encoding="utf-8") == ARTICLE
    text, _, comments = page.partition('class="comments"')
    assert "Nobody crossed the strait on Monday" in text
    assert "Sell the whole har.bour!" in comments
    assert "har.bour = harbour" in comments
    assert "Sell the whole" not in text


def test_what_somebody_said_is_offered_with_who_says_it_through_whom_and_how_firmly(client: TestClient) -> None:
    page = shown(client, kept(client))
    assert re.search(r"quotation</i> · Jon Hale · on record", page)
    assert re.search(r"reported</i> · a harbour official \(unnamed\), through Reuters", page)
    assert SAID in page


def test_a_sentence_that_is_left_is_not_offered_again_until_it_is_wanted(client: TestClient) -> None:
    page = shown(client, kept(client))
    left = shown(client, link(page, "Leave"))
    assert "Jon Hale · on record" not in left
    assert "a harbour official (unnamed)" in left
    assert "Jon Hale · on record" in shown(client, link(left, "One left out; show it again"))


def fields(page: str, name: str) -> dict[str, str]:
    """What a form sends as it stands."""
    form = page.partition(f"/{name}?")[2].partition("</form>")[0]
    given = dict(re.findall(r'<input[^>]*name="(\w+)"[^>]*value="([^"]*)"', form))
    return {key: value.replace("&amp;", "&") for key, value in given.items() if key != "hidden"}


def test_a_candidate_becomes_a_quote_that_a_line_rests_on(client: TestClient, study: Path) -> None:
    address = kept(client)
    form = shown(client, link(shown(client, address), "Take …").partition("#")[0])
    before = (study / "model.yaml").read_text(encoding="utf-8")
    given = fields(form, "quote") | {
        "status": "on record",
        "says": "no ferry while there is a fee",
        "line": "option up.dam",
    }
    got = client.post(f"{address}/quote", data=given)
    assert got.status_code == 303, got.text
    conflict = read(study / "model.yaml").conflict
    quote = conflict.quotes[-1]
    assert (quote.id, quote.source) == ("q1", "a1")
    assert quote.exact == SAID
    assert quote.speaker is not None
    assert (quote.speaker.who, quote.speaker.named, quote.status) == ("Jon Hale", True, "on record")
    assert [text for _, text in quote.says] == ["no ferry while there is a fee"]
    assert "q1" in conflict.option("up.dam").evidence  # type: ignore[arg-type]
    after = (study / "model.yaml").read_text(encoding="utf-8").splitlines()
    assert [line for line in before.splitlines() if line not in after and "evidence" not in line] == []
    page = shown(client, got.headers["location"].partition("#")[0])
    assert 'class="quoted"' in page
    assert "Upstream: build the dam" in page
    assert "Jon Hale · on record <" not in page
    assert 'id="quote-q1"' not in page


def test_any_passage_can_be_quoted_by_its_words(client: TestClient, study: Path) -> None:
    address = kept(client)
    form = shown(client, f"{address}?passage=the fee  may be halved. Whether it is&start=180")
    got = client.post(f"{address}/quote", data=fields(form, "quote") | {"hidden": "true"})
    assert got.status_code == 303, got.text
    quote = read(study / "model.yaml").conflict.quotes[-1]
    assert (quote.exact, quote.fingerprint.partition(":")[0]) == ("", "8")


def test_a_quote_is_tied_to_a_condition_a_limit_and_a_preference_once(client: TestClient, study: Path) -> None:
    lines = [
        "condition deal",
        "constraint 1: never up.release and up.dam",
        "preference up 1: not down.sue",
        "option down.sue",
    ]
    for line in [*lines, lines[0]]:
        given = {"token": token(client), "quote": "q-costs-nothing-en", "line": line}
        got = client.post(f"{READ}/gazette/tie", data=given)
        assert got.status_code == 303, (line, got.text)
    conflict = read(study / "model.yaml").conflict
    rules = [rule for rule in conflict.constraints if "q-costs-nothing-en" in rule.evidence]
    assert len(rules) == 1
    assert [one.evidence.count("q-costs-nothing-en") for one in conflict.conditions if one.id == "deal"] == [1]
    assert "q-costs-nothing-en" in conflict.decision_maker("up").preferences.levels[0].evidence  # type: ignore


def test_comments_are_searched_and_coded(client: TestClient, study: Path) -> None:
    found = shown(client, f"{READ}/gazette?find=idiots")
    assert "These id.iots in both town halls" in found
    assert "Open the sluice" not in found.partition('class="comments"')[2]
    said = {"token": token(client), "comment": "gazette:c3", "coder": "Anna", "target": "up", "stance": "against"}
    got = client.post(f"{READ}/gazette/code", data=said)
    assert got.status_code == 303, got.text
    assert "Anna: up against" in shown(client, f"{READ}/gazette")
    assert (study / "codes.jsonl").is_file()


def test_a_search_leads_to_where_each_hit_stands(client: TestClient) -> None:
    page = shown(client, f"{READ}?q=water")
    assert "<mark>water</mark>" in page
    for kind in ("Quote", "Source", "Comment"):
        found = client.get(
            f"{READ}?q=" + {"Quote": "costs nothing", "Source": "meadows", "Comment": "leaflet"}[kind]
        ).text
        address = re.search(rf'href="([^"]+)">[^<]+</a> <small>{kind}', found)
        assert address, kind
        there, _, place = address[1].replace("&amp;", "&").partition("#")
        assert f'id="{place}"' in shown(client, there)


def test_nothing_can_be_kept_where_there_is_no_study(client: TestClient) -> None:
    page = client.get("/c/elmira/read").text
    assert "<textarea" not in page
    assert "“Make a study of it”" in page
    got = client.post("/c/elmira/read", data={"token": token(client), "text": ARTICLE})
    assert got.status_code == 400
    assert 'class="pick"' not in shown(client, "/c/two-towns/read/gazette")


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        (b"", "a.txt", "There is no text in it"),
        (b"  \n ", "a.txt", "There is no text in it"),
        (bytes(range(256)) * 40, "a.txt", "is no text"),
        (b"%PDF-1.7 broken", "a.pdf", "is no readable PDF"),
        (b"PK\x03\x04" + bytes(400), "a.docx", "a.docx"),
        (b"\x89PNG\r\n\x1a\n" + bytes(400), "a.png", "a.png"),
    ],
)
def test_what_is_no_document_is_refused_and_the_study_stays(
    client: TestClient, study: Path, content: bytes, name: str, said: str
) -> None:
    before = files(study)
    got = give(client, content, name)
    assert got.status_code == 422
    assert said in got.text
    assert "<textarea" in got.text
    assert files(study) == before


def test_a_pdf_without_text_is_refused_with_what_to_do(client: TestClient, study: Path) -> None:
    scanned, made = PdfWriter(), BytesIO()
    scanned.add_blank_page(200, 200)
    scanned.write(made)
    got = give(client, made.getvalue(), "scan.pdf")
    assert got.status_code == 422
    assert "(OCR)" in got.text
    assert not list((study / "sources").glob("a1*"))


def test_a_text_that_is_refused_is_given_back(client: TestClient) -> None:
    got = give(client, text=ARTICLE, published="yesterday")
    assert got.status_code == 422
    assert "Nobody crossed the strait" in got.text.partition("<textarea")[2]
    assert 'value="yesterday"' in got.text


def test_what_is_doubtful_about_a_document_stands_above_it(client: TestClient) -> None:
    assert 'class="doubt"' not in client.get(kept(client)).text
    got = give(client, b"<html><body><h1>Ferry</h1><ul><li>Port<li>News</ul></body></html>", "a.html")
    page = client.get(got.headers["location"].partition("?")[0]).text
    assert re.findall('class="doubt" role="note">(.*?) If', page) == ["No paragraph was found here."]


def test_the_same_document_again_is_told_and_nothing_is_written(client: TestClient, study: Path) -> None:
    kept(client)
    before = files(study)
    got = give(client, ARTICLE.encode(), "another-name.txt")
    assert got.headers["location"] == f"{READ}/a1?told=again"
    assert "Kept before, as a1" in shown(client, got.headers["location"])
    assert files(study) == before


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
def test_other_encodings_are_read(client: TestClient, encoding: str) -> None:
    got = give(client, ARTICLE.encode(encoding))
    assert SAID in shown(client, got.headers["location"].partition("?")[0])


@pytest.mark.parametrize("name", ["../../out.txt", "/etc/out.txt", "..\\out.txt", "a\0b.txt", "x" * 5000])
def test_the_name_of_a_file_leads_nowhere(client: TestClient, study: Path, name: str) -> None:
    outside = set(study.parent.rglob("*")) - set(study.rglob("*"))
    got = give(client, ARTICLE.encode(), name)
    assert got.status_code in {303, 400, 422}
    assert set(study.parent.rglob("*")) - set(study.rglob("*")) == outside
    assert {path.name for path in (study / "sources").iterdir()} <= {"a1.txt", "gazette.txt", "bote.txt"}


@pytest.mark.parametrize("name", ["../out", "a/b", ".", "x" * 200, "<b>"])
def test_an_id_that_is_none_is_refused(client: TestClient, study: Path, name: str) -> None:
    before = files(study)
    got = give(client, ARTICLE.encode(), id=name)
    assert got.status_code == 422
    assert files(study) == before


def test_only_the_text_of_a_hostile_page_is_shown(client: TestClient) -> None:
    got = give(client, HOSTILE, "page.html")
    page = shown(client, got.headers["location"])
    main = page.partition("<main")[2]
    assert "elsewhere.invalid" not in main
    assert "&lt;script&gt;alert(2)&lt;/script&gt; stands" in main
    assert not re.search(r"<(?:script|iframe|img|b)[ >]", re.sub(r'<b (?:class="letters"|lang="en")', "", main))
    assert "onclick" not in main
    assert "javascript:" not in main


def test_a_token_is_wanted_for_every_change(client: TestClient, study: Path) -> None:
    before = files(study)
    assert client.post(READ, data={"text": ARTICLE}).status_code == 403
    for what in ("quote", "tie", "code"):
        given = {"start": "0", "exact": "a", "quote": "q", "line": "l", "comment": "c", "coder": "x"}
        assert client.post(f"{READ}/gazette/{what}", data=given).status_code == 403
    assert files(study) == before


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"exact": "not in the text at all"}, "word for word"),
        ({"exact": ""}, "exact"),
        ({"line": "preference up 1: something else"}, "no line"),
        ({"status": "certain"}, "status"),
        ({"source": "nowhere"}, ""),
    ],
)
def test_a_quote_that_cannot_be_is_refused_and_the_model_stays(
    client: TestClient, study: Path, given: dict[str, str], said: str
) -> None:
    before = files(study)
    right = {
        "token": token(client),
        "start": "0",
        "exact": "Both could live with less of a quarrel",
        "status": "reported",
    }
    source = given.pop("source", "gazette")
    got = client.post(f"{READ}/{source}/quote", data=right | given)
    assert got.status_code in {400, 422}
    assert said in got.text
    assert {name: text for name, text in files(study).items() if name in before} == before


@pytest.mark.parametrize(
    "asked", ["start=5&end=4", "start=0&end=99999999", "start=-3&end=9", "passage=nowhere+to+be+found"]
)
def test_a_passage_that_is_none_is_refused(client: TestClient, asked: str) -> None:
    assert settled(client, f"{READ}/gazette?{asked}").status_code == 400


def test_a_long_text_is_shown_part_by_part_and_a_hit_in_its_part(client: TestClient) -> None:
    lines = [
        f"Line {k} of a long report, in which the number {k} is all that changes from one line to the next."
        for k in range(900)
    ]
    address = kept(client, "\n\n".join(["A long report", *lines, "At last somebody found the zebra in the harbour."]))
    first = shown(client, address)
    assert "Line 5 of" in first
    assert "zebra" not in first.partition("<article")[2]
    second = shown(client, urljoin(address, link(first, "After")))
    assert "Line 5 of" not in second
    there, _, place = link(shown(client, f"{READ}?q=zebra"), "a1:p900").partition("#")
    assert f'id="{place}"' in shown(client, there)


def test_the_values_of_a_document_are_those_of_the_page(client: TestClient) -> None:
    found = client.get(f"{READ}/gazette.json").json()
    assert found["source"] == "gazette"
    quotes = {one["id"]: one for one in found["quotes"]}
    part = next(one for one in found["parts"] if one["start"] <= quotes["q-costs-nothing-en"]["start"] < one["end"])
    start, end = (quotes["q-costs-nothing-en"][key] - part["start"] for key in ("start", "end"))
    assert part["text"][start:end] == "Holding the water back costs nothing"
    assert [one["speaker"] and one["speaker"]["who"] for one in found["candidates"]] == [
        None,
        "both mayors",
        "Anna Ober",
    ]


def test_a_document_that_was_changed_on_disk_is_refused_and_read_again_when_it_is_back(
    client: TestClient, study: Path
) -> None:
    path = study / "sources" / "gazette.txt"
    right = path.read_bytes()
    path.write_bytes(right + b"more")
    assert "was kept with the digest" in shown(client, f"{READ}/gazette")
    path.write_bytes(right)
    assert "Holding the water back" in shown(client, f"{READ}/gazette")


def test_a_voice_is_withdrawn_and_the_answers_that_change_are_told_before_and_after(client: TestClient) -> None:
    evidence = shown(client, "/c/model/evidence")
    assert "17 of 17 quotes are anchored" in evidence
    without = re.search(r'<span>Bruno Unter</span>.*?href="([^"]+)"', evidence)
    assert without
    address = without[1].replace("&amp;", "&")
    page = shown(client, address)
    assert "Read without the voice of Bruno Unter: 4 quotes are gone" in page
    assert '<th scope="col"' in page.partition("Without it")[0]
    assert "With it again" not in page
    assert link(page, "Put back") == "/c/model/evidence"
    values = client.get(address.replace("evidence?", "evidence.json?")).json()
    assert values["withdrawn"]["what"] == "Bruno Unter"
    assert len(values["withdrawn"]["changes"]) == 5


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("without_source=nowhere", 400),
        ("without_voice=nobody", 400),
        ("without_source=bote&without_voice=Anna%20Ober", 400),
    ],
)
def test_what_cannot_be_withdrawn_is_refused(client: TestClient, asked: str, status: int) -> None:
    assert settled(client, f"/c/model/evidence?{asked}").status_code == status


def test_every_line_and_every_quote_is_on_the_page_of_the_evidence(client: TestClient) -> None:
    page = shown(client, "/c/model/evidence?lang=de")
    assert page.count('id="quote-q-') == 17
    assert "Wasser ablassen" in page
    there, _, place = link(page, "wo es steht").partition("#")
    assert f'id="{place}"' in shown(client, there)


def test_something_new_is_made_of_a_quote_and_rests_on_it(client: TestClient, study: Path) -> None:
    page = shown(client, f"{READ}/gazette?tie=q-farmers")
    for name in ("an option", "a wish", "a limit", "an event or deadline"):
        there = shown(client, link(page, name).partition("#")[0])
        assert re.search(r'name="evidence" value="q-farmers" checked', there), name
    assert 'name="name/en"' in shown(client, link(page, "a party").partition("#")[0])


def test_quotes_that_are_taken_at_once_are_all_kept(client: TestClient, study: Path) -> None:
    address, secret = kept(client), token(client)
    words = ARTICLE.split()

    def take(k: int) -> int:
        given = {"token": secret, "start": "0", "exact": " ".join(words[5 + k : 10 + k]), "line": "option up.dam"}
        got = client.post(f"{address}/quote", data=given)
        return got.status_code

    with ThreadPoolExecutor(6) as several:
        assert set(several.map(take, range(6))) == {303}
    conflict = read(study / "model.yaml").conflict
    assert [quote.id for quote in conflict.quotes[-6:]] == [f"q{k}" for k in range(1, 7)]
    assert set(conflict.options[1].evidence) >= {f"q{k}" for k in range(1, 7)}


def test_a_file_that_is_broken_meanwhile_is_told_and_left_alone(client: TestClient, study: Path) -> None:
    secret = token(client)
    broken = "format: 1\ntitle: [\n"
    (study / "model.yaml").write_text(broken, encoding="utf-8")
    for there, given in [
        (READ, {"text": ARTICLE}),
        (f"{READ}/gazette/tie", {"quote": "q-farmers", "line": "condition deal"}),
    ]:
        got = client.post(there, data={"token": secret, **given})
        assert got.status_code == 422
        assert re.search(r"model.yaml:\d+:\d+  ", got.text)
    assert (study / "model.yaml").read_text(encoding="utf-8") == broken
    assert not (study / "sources" / "a1.txt").exists()


def test_a_quote_that_another_screen_cites_is_a_click_away(client: TestClient) -> None:
    cited = re.search(r'href="([^"]*)#(quote-[^"]+)"', shown(client, "/c/ukraine-2025/wants?lang=de"))
    assert cited
    assert f'id="{cited[2]}"' in shown(client, cited[1].replace("&amp;", "&"))
