"""The HTML page: complete, safe, self-contained; its source first, then as a browser sees it."""

from __future__ import annotations

import itertools
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from playwright.sync_api import Page

from detente.names import LANGUAGES, Language
from detente.render.page import html
from detente.study import opened
from detente.tell.blocks import texts_in
from detente.tell.brief.appendix import SECTIONS
from detente.tell.brief.briefing import briefing_of
from detente.tell.brief.told import ToldBrief

from .sample import HOSTILE
from .shipped import told
from .spoilt import spoilt

_PHONE, _DESK = {"width": 390, "height": 844}, {"width": 1200, "height": 900}
_VOID = {"meta", "link", "br", "img", "rect", "path", "circle"}


class _Outline(HTMLParser):
    """What a page is made of: its tags with attributes, its headings, the first child of each table."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.unclosed: list[str] = []
        self.text: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in _VOID:
            self.unclosed.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.unclosed.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def names(self) -> list[str]:
        return [tag for tag, _ in self.tags]


FLAGSHIP = "ukraine-2025"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_whole_and_small(language: Language) -> None:
    shown = told(FLAGSHIP, language)
    page = html(shown)
    outline = _Outline(page)
    assert not outline.unclosed
    assert ("html", {"lang": language}) in outline.tags
    assert len(page.encode()) < 300_000
    said = _squeezed("".join(outline.text))
    for part in (shown.page.title, shown.notice, shown.page.headline, shown.sha256, shown.version):
        assert _squeezed(part) in said
    assert all(_squeezed(text) in said for text in texts_in((*shown.wants, *shown.appendix)))


def _squeezed(text: str) -> str:
    return "".join(text.split())


def test_parts_stand_in_the_order_of_a_brief() -> None:
    shown = told(FLAGSHIP)
    page = html(shown)
    front, first = shown.page, shown.cards[0]
    parts = (
        front.headline,
        front.shown[0].answer,
        front.changes[0].text,
        front.watch[0],
        front.supposed[0],
        'id="answer-1"',
        first.summary.answer,
        shown.brief.answers[0].answer,
        'id="wants"',
        'id="appendix"',
        shown.notice,
        *(f'<section id="{section.anchor}"' for section in shown.appendix),
        shown.sha256,
    )
    places = list(itertools.accumulate(parts, lambda at, part: page.index(part.replace("'", "&#39;"), at), initial=0))
    assert places == sorted(places)


def test_every_section_of_the_flagship_is_there() -> None:
    of_a_file = [section for section in SECTIONS if section != "forecasts"]  # which only a study has
    assert [section.anchor for section in told(FLAGSHIP).appendix] == of_a_file


def test_the_same_brief_gives_the_same_bytes() -> None:
    assert html(told("elmira", "de")) == html(told("elmira", "de"))


def test_headings_step_down_one_at_a_time() -> None:
    levels = [int(tag[1]) for tag in _Outline(html(told(FLAGSHIP))).names() if re.fullmatch("h[1-6]", tag)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_tables_have_captions_and_scopes() -> None:
    tags = _Outline(html(told(FLAGSHIP))).tags
    followers = [after for (tag, _), (after, _) in itertools.pairwise(tags) if tag == "table"]
    assert followers
    assert set(followers) == {"caption"}
    assert all(attributes.get("scope") for tag, attributes in tags if tag == "th")


def test_ids_are_unique_and_links_lead_somewhere() -> None:
    tags = _Outline(html(told(FLAGSHIP))).tags
    ids = [attributes["id"] for _, attributes in tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    links = [attributes["href"] or "" for tag, attributes in tags if tag == "a"]
    assert links
    assert {link.removeprefix("#") for link in links} <= set(ids)


def test_the_source_names_no_other_place() -> None:
    """Nothing that a browser fetches, runs or submits; only the icon that stops it from asking for one."""
    tags = _Outline(html(spoilt("two-towns"))).tags
    assert not {"script", "img", "iframe", "object", "form", "base"} & {tag for tag, _ in tags}
    assert [attributes for tag, attributes in tags if tag == "link"] == [{"rel": "icon", "href": "data:,"}]
    assert not [a for _, attributes in tags for a in attributes if a.startswith("on") or a == "src"]
    style = html(told(FLAGSHIP)).split("<style>")[1].split("</style>")[0]
    assert "url(" not in style
    assert "@import" not in style


def test_every_string_of_the_model_is_escaped() -> None:
    """Hostile text in every field changes the words of the page; it is never a tag."""
    calm, hostile = _Outline(html(told(FLAGSHIP))), _Outline(html(spoilt(FLAGSHIP)))
    assert set(hostile.names()) <= set(calm.names())
    assert not hostile.unclosed
    assert "".join(hostile.text).count(HOSTILE) > 300


def test_a_conflict_about_which_little_can_be_said_is_still_a_page(tmp_path: Path) -> None:
    file = tmp_path / "model.yaml"
    source = "format: 1\ntitle: T\ndecision_makers: {a: {name: A, options: {x: {do: act}}, preferences: [a.x]}}\n"
    file.write_text(source, encoding="utf-8")
    outline = _Outline(html(ToldBrief(briefing_of(opened(str(file))))))
    assert not outline.unclosed
    assert "A" in outline.text


def _opened(page: Page, shown: ToldBrief, folder: Path, *, full: bool = False) -> tuple[str, list[str], list[str]]:
    """Open the brief; its address, every address asked for, and what the console said."""
    file = folder / "brief.html"
    file.write_text(html(shown, full=full), encoding="utf-8")
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(file.as_uri())
    page.wait_for_load_state("networkidle")
    return file.as_uri(), asked, said


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_request_leaves_and_nothing_is_wrong(page: Page, tmp_path: Path, language: Language) -> None:
    address, asked, said = _opened(page, spoilt("two-towns", language), tmp_path)
    assert [url for url in asked if not url.startswith("data:")] == [address]
    assert said == []


@pytest.mark.parametrize("size", [_PHONE, _DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_only_tables_and_the_map_scroll_sideways(
    page: Page, tmp_path: Path, language: Language, size: dict[str, int]
) -> None:
    page.set_viewport_size({"width": size["width"], "height": size["height"]})
    _opened(page, told(FLAGSHIP, language), tmp_path)
    assert page.evaluate("document.documentElement.scrollWidth") == size["width"]


@pytest.mark.parametrize("full", [False, True])
def test_what_is_folded_is_printed_only_if_all_is_asked_for(page: Page, tmp_path: Path, full: bool) -> None:
    _opened(page, told(FLAGSHIP), tmp_path, full=full)
    folded = page.get_by_text(told(FLAGSHIP).brief.answers[0].answer).first
    assert not folded.is_visible()
    page.emulate_media(media="print")
    assert folded.is_visible() is full
    assert page.locator("#tableau").is_visible()
    assert not page.get_by_role("navigation").is_visible()


def test_all_headings_are_set_in_one_typeface(page: Page, tmp_path: Path) -> None:
    _opened(page, told(FLAGSHIP), tmp_path)
    faces = page.evaluate(
        "[...new Set([...document.querySelectorAll('h1, h2, h3, h4')].map(h => getComputedStyle(h).fontFamily))]"
    )
    assert len(faces) == 1


def test_folds_links_and_wide_tables_work_by_keyboard(page: Page, tmp_path: Path) -> None:
    address, _, _ = _opened(page, told(FLAGSHIP), tmp_path)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.url == f"{address}#report"
    page.locator("#answers summary").first.focus()
    page.keyboard.press("Enter")
    assert page.get_by_text(told(FLAGSHIP).brief.answers[0].answer).first.is_visible()
    page.locator("#appendix > summary").focus()
    page.keyboard.press("Enter")
    region = page.get_by_role("region", name=re.compile("Options by outcomes"))
    region.focus()
    assert region.evaluate("node => node === document.activeElement")


def test_the_first_page_fits_a_phone(page: Page, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    _opened(page, told(FLAGSHIP), tmp_path)
    assert page.evaluate("document.querySelector('#front').scrollWidth") <= _PHONE["width"]
    assert page.locator("#appendix > section").first.is_hidden()


def test_the_first_column_of_the_tableau_stays_in_sight(page: Page, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    _opened(page, told(FLAGSHIP), tmp_path)
    head = page.locator(".tableau tbody th[scope=row]").first
    before = head.bounding_box()
    page.locator(".scroll:has(.tableau)").evaluate("node => node.scrollBy(300, 0)")
    after = head.bounding_box()
    assert before is not None
    assert after is not None
    assert before["x"] == after["x"]


def test_what_a_picture_says_stays_inside_and_covers_nothing(page: Page, tmp_path: Path) -> None:
    """Lines of one label are a little closer than their boxes are high."""
    _opened(page, told(FLAGSHIP, "de"), tmp_path)
    assert page.locator("svg.figure").count() > 5
    covered = page.evaluate(
        """() => [...document.querySelectorAll('svg.figure, svg.tornado')].flatMap(svg => {
            const edge = svg.getBoundingClientRect();
            const said = [...svg.querySelectorAll('text:not(.letter)')]
                .map(t => [t.textContent, t.getBoundingClientRect()]);
            const outside = said.filter(([, t]) =>
                t.left < edge.left - 1 || t.right > edge.right || t.bottom > edge.bottom);
            const pairs = said.flatMap(([a, p], k) => said.slice(k + 1).filter(([, q]) =>
                Math.min(p.right, q.right) - Math.max(p.left, q.left) > 1
                && Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > 3).map(([b]) => [a, b]));
            return [...outside.map(([a]) => a), ...pairs];
        })"""
    )
    assert covered == []


def test_labels_in_pictures_stay_in_their_boxes(page: Page, tmp_path: Path) -> None:
    _opened(page, told(FLAGSHIP, "de"), tmp_path)
    outside = page.evaluate(
        """() => [...document.querySelectorAll('.map .node, .figure .node, .figure .side')].filter(node => {
            const box = node.querySelector('.box').getBoundingClientRect();
            const parts = [...node.querySelectorAll('text:not(.tab-text), circle')].map(p => p.getBoundingClientRect());
            return parts.some(p => p.left < box.left || p.right > box.right || p.bottom > box.bottom);
        }).length"""
    )
    assert outside == 0


def test_text_has_enough_contrast(page: Page, tmp_path: Path) -> None:
    """At least 4.5:1 for all text (WCAG 2.1, 1.4.3), by the nearest background that is painted."""
    _opened(page, told(FLAGSHIP), tmp_path)
    weak = page.evaluate(
        """() => {
            const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
                .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
                .reduce((sum, v, k) => sum + v * [0.2126, 0.7152, 0.0722][k], 0);
            const rgb = text => text.match(/[\\d.]+/g).map(Number);
            const ground = node => {
                for (; node; node = node.parentElement) {
                    const found = rgb(getComputedStyle(node).backgroundColor);
                    if (found.length === 3) return found;
                }
                return [255, 255, 255];
            };
            const weak = [];
            for (const node of document.querySelectorAll('main *:not(svg *), nav *')) {
                if (![...node.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())) continue;
                const [a, b] = [light(rgb(getComputedStyle(node).color)), light(ground(node))];
                const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (ratio < 4.5) weak.push(node.className + ' ' + node.textContent.slice(0, 30) + ' ' + ratio);
            }
            return weak;
        }"""
    )
    assert weak == []
