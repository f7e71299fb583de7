"""The HTML page: complete, safe, self-contained; its source first, then as a browser sees it."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from playwright.sync_api import Page

from detente.names import LANGUAGES, Language
from detente.render.page import html
from detente.tell.brief.view import View
from detente.tell.pictures import SideBySideView, StatusQuoView

from . import shipped
from .sample import HOSTILE, hostile, sample

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


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_whole_and_small(language: Language) -> None:
    view = sample(language)
    page = html(view)
    outline = _Outline(page)
    assert not outline.unclosed
    assert ("html", {"lang": language}) in outline.tags
    assert len(page.encode()) < 300_000
    said = "".join(outline.text)
    for part in (view.title, view.notice, view.front.headline, view.sha256, view.version, *view.findings, *view.method):
        assert part in said


def test_parts_stand_in_the_order_of_a_brief() -> None:
    view = sample()
    page = html(view)
    parts: tuple[str, ...] = (
        view.front.headline,
        view.front.glance[1].answer,
        view.front.changes[0].text,
        view.front.watch[0],
        view.front.supposed[0],
        view.answers[0].answer,
        view.notice,
        view.concepts[0].gloss,
        view.whys[0].sentences[1],
    )
    parts += (
        view.scenarios[0].title,
        'class="side-by-side"',
        "The thick line leads to",
        view.paths[3].sentence,
        'class="brought"',
        view.answers[-1].courses.note if view.answers[-1].courses else "",
        'class="tornado"',
        'class="tableau"',
        '<svg class="map"',
        view.model.counts,
        view.method[0],
    )
    places = [page.index(part.replace("'", "&#39;")) for part in (*parts, view.findings[0], view.sha256)]
    assert places == sorted(places)


def test_the_same_view_gives_the_same_bytes() -> None:
    assert html(sample("de")) == html(sample("de"))


def test_headings_step_down_one_at_a_time() -> None:
    levels = [int(tag[1]) for tag in _Outline(html(sample())).names() if tag in ("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_tables_have_captions_and_scopes() -> None:
    tags = _Outline(html(sample())).tags
    followers = [after for (tag, _), (after, _) in itertools.pairwise(tags) if tag == "table"]
    assert followers
    assert set(followers) == {"caption"}
    assert all(attributes.get("scope") for tag, attributes in tags if tag == "th")


def test_ids_are_unique_and_links_lead_somewhere() -> None:
    tags = _Outline(html(sample())).tags
    ids = [attributes["id"] for _, attributes in tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    links = [attributes["href"] or "" for tag, attributes in tags if tag == "a"]
    assert links
    assert {link.removeprefix("#") for link in links} <= set(ids)


def test_the_source_names_no_other_place() -> None:
    """Nothing that a browser fetches, runs or submits; only the icon that stops it from asking for one."""
    tags = _Outline(html(hostile(sample()))).tags
    assert not {"script", "img", "iframe", "object", "form", "base"} & {tag for tag, _ in tags}
    assert [attributes for tag, attributes in tags if tag == "link"] == [{"rel": "icon", "href": "data:,"}]
    assert not [a for _, attributes in tags for a in attributes if a.startswith("on") or a == "src"]
    style = html(sample()).split("<style>")[1].split("</style>")[0]
    assert "url(" not in style
    assert "@import" not in style


def test_every_string_of_the_model_is_escaped() -> None:
    """Hostile text in every field changes the words of the page, never its structure."""
    calm, spoilt = _Outline(html(sample())), _Outline(html(hostile(sample())))
    assert [tag for tag in calm.names() if tag != "text"] == [tag for tag in spoilt.names() if tag != "text"]
    assert "".join(spoilt.text).count(HOSTILE) > 300


def test_an_empty_brief_is_still_a_page() -> None:
    outline = _Outline(html(_empty()))
    said = "".join(outline.text)
    assert "No outcome is listed." in said
    assert "The model gave no warnings." in said
    assert not {"svg", "table"} & set(outline.names())


def _empty() -> View:
    full = sample()
    return replace(
        full,
        front=replace(full.front, leads=None, glance=(), changes=(), watch=(), supposed=(), marks=()),
        bottom_line=(),
        answers=(),
        concepts=(),
        outcomes=(),
        whys=(),
        paths=(),
        scenarios=(),
        side_by_side=SideBySideView((), ()),
        status_quo=StatusQuoView((), (), ""),
        hangs_on=None,
        tableau=replace(full.tableau, numbers=(), rows=(), concepts=(), tempted=(), total=0, status_quo=None),
        map=replace(full.map, nodes=(), arrows=()),
        model=replace(full.model, parties=(), constraints=(), conditions=(), sources=(), quotes=()),
        method=(),
        findings=(),
    )


def _opened(page: Page, view: View, folder: Path, *, full: bool = False) -> tuple[str, list[str], list[str]]:
    """Open the brief; its address, every address asked for, and what the console said."""
    file = folder / "brief.html"
    file.write_text(html(view, full=full), encoding="utf-8")
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
    address, asked, said = _opened(page, hostile(sample(language)), tmp_path)
    assert [url for url in asked if not url.startswith("data:")] == [address]
    assert said == []


@pytest.mark.parametrize("size", [_PHONE, _DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_only_tables_and_the_map_scroll_sideways(
    page: Page, tmp_path: Path, language: Language, size: dict[str, int]
) -> None:
    page.set_viewport_size({"width": size["width"], "height": size["height"]})
    _opened(page, sample(language), tmp_path)
    assert page.evaluate("document.documentElement.scrollWidth") == size["width"]


@pytest.mark.parametrize("full", [False, True])
def test_what_is_folded_is_printed_only_if_all_is_asked_for(page: Page, tmp_path: Path, full: bool) -> None:
    view = sample()
    _opened(page, view, tmp_path, full=full)
    folded = page.get_by_text(view.answers[0].folded[0]).first
    assert not folded.is_visible()
    page.emulate_media(media="print")
    assert folded.is_visible() is full
    assert page.locator("#tableau").is_visible()
    assert not page.get_by_role("navigation").is_visible()


def test_all_headings_are_set_in_one_typeface(page: Page, tmp_path: Path) -> None:
    _opened(page, sample(), tmp_path)
    faces = page.evaluate(
        "[...new Set([...document.querySelectorAll('h1, h2, h3, h4')].map(h => getComputedStyle(h).fontFamily))]"
    )
    assert len(faces) == 1


def test_folds_links_and_wide_tables_work_by_keyboard(page: Page, tmp_path: Path) -> None:
    view = sample()
    address, _, _ = _opened(page, view, tmp_path)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.url == f"{address}#report"
    page.locator("#answers summary").first.focus()
    page.keyboard.press("Enter")
    assert page.get_by_text(view.answers[0].folded[0]).first.is_visible()
    page.locator("#appendix > summary").focus()
    page.keyboard.press("Enter")
    region = page.get_by_role("region", name="Table of all outcomes, scrolls sideways")
    region.focus()
    assert region.evaluate("node => node === document.activeElement")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_page_prints_on_one_sheet(language: Language, page: Page, tmp_path: Path) -> None:
    _opened(page, shipped.view("ukraine-2025", language), tmp_path)
    page.evaluate("() => document.querySelectorAll('main > :not(#front), footer, nav').forEach(node => node.remove())")
    sheets = re.findall(rb"/Type\s*/Page\b[^s]", page.pdf(prefer_css_page_size=True))
    assert len(sheets) == 1


def test_the_first_page_fits_a_phone(page: Page, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    _opened(page, shipped.view("ukraine-2025"), tmp_path)
    assert page.evaluate("document.querySelector('#front').scrollWidth") <= _PHONE["width"]
    assert page.locator("#appendix > section").first.is_hidden()


def test_the_first_column_of_the_tableau_stays_in_sight(page: Page, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    _opened(page, sample(), tmp_path)
    head = page.locator(".tableau tbody th[scope=row]").first
    before = head.bounding_box()
    page.locator(".scroll.wide").evaluate("node => node.scrollBy(300, 0)")
    after = head.bounding_box()
    assert before is not None
    assert after is not None
    assert before["x"] == after["x"]


def test_what_a_picture_says_stays_inside_and_covers_nothing(page: Page, tmp_path: Path) -> None:
    """Lines of one label are a little closer than their boxes are high."""
    _opened(page, sample("de"), tmp_path)
    assert page.locator("svg.figure").count() == 5
    covered = page.evaluate(
        """() => [...document.querySelectorAll('svg.figure, svg.tornado')].flatMap(svg => {
            const edge = svg.getBoundingClientRect();
            const said = [...svg.querySelectorAll('text:not(.letter)')]
                .map(t => [t.textContent, t.getBoundingClientRect()]);
            const outside = said.filter(([, t]) =>
                t.left < edge.left || t.right > edge.right || t.bottom > edge.bottom);
            const pairs = said.flatMap(([a, p], k) => said.slice(k + 1).filter(([, q]) =>
                Math.min(p.right, q.right) - Math.max(p.left, q.left) > 1
                && Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > 3).map(([b]) => [a, b]));
            return [...outside.map(([a]) => a), ...pairs];
        })"""
    )
    assert covered == []


def test_labels_in_pictures_stay_in_their_boxes(page: Page, tmp_path: Path) -> None:
    _opened(page, sample("de"), tmp_path)
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
    _opened(page, sample(), tmp_path)
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
