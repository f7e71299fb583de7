"""The map as somebody uses it: from box to box, and from one way of looking to another, without a script."""

from __future__ import annotations

import re

import pytest
from fastapi.testclient import TestClient
from playwright.sync_api import Page, expect

from .test_screens import settled, words

VIEWS = ("near", "ways", "basins", "whole")


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("language", ["en", "de"])
def test_every_view_has_a_picture_and_a_table_that_says_the_same(client: TestClient, view: str, language: str) -> None:
    page = settled(client, f"/c/ukraine-2025/map?view={view}&lang={language}").text
    picture = page.split("<figure>", 1)[1].split("</figure>", 1)[0]
    table = picture.split("<table", 1)[1]
    in_boxes = re.findall(r'<text class="number"[^>]*>([^<]*)</text>', picture.split("</svg>")[0])
    assert in_boxes
    assert all(re.search(rf">\s*{number}\s*<", table) for number in in_boxes if view != "ways" or number != "8")
    assert 'aria-current="true"' in page


def test_every_box_leads_to_what_is_around_it(client: TestClient) -> None:
    page = settled(client, "/c/two-towns/map?lang=de").text
    (link, *_) = re.findall(r'<a href="(/c/two-towns/map\?[^"]*start=6[^"]*)"', page)
    there = settled(client, link.replace("&amp;", "&"))
    assert there.status_code == 200
    assert "(6)" in words(there.text)
    assert '<html lang="de">' in there.text


def test_too_many_outcomes_say_how_many_and_what_to_do(client: TestClient) -> None:
    said = words(settled(client, "/c/ukraine-2025/map?view=whole").text)
    assert "368 outcomes are too many" in said
    assert "settle options under What if" in said


def test_the_values_of_every_view(client: TestClient) -> None:
    found = {view: settled(client, f"/c/two-towns/map.json?view={view}").json() for view in VIEWS}
    assert found["near"]["around"] == 4
    assert found["ways"]["from"] == 4
    assert found["basins"]["ends"] == [[6]]
    assert found["whole"]["states"] == [1, 2, 3, 4, 5, 6]


def test_without_a_today_one_looks_around_what_holds(client: TestClient) -> None:
    assert settled(client, "/c/chicken/map").status_code == 200
    assert "does not say where" in words(settled(client, "/c/chicken/map?view=ways").text)


def test_the_map_is_walked_by_keyboard(page: Page, address: str) -> None:
    page.goto(f"{address}/c/model/map")
    while not page.evaluate("document.activeElement.matches('svg a')"):
        page.keyboard.press("Tab")
    to = page.evaluate("document.activeElement.getAttribute('href')")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{to}")
    expect(page.locator("svg .centre")).to_have_count(1)


def test_no_link_of_a_view_leads_nowhere(client: TestClient) -> None:
    for address in ("map", "map?view=basins", "map?view=whole", "outcomes", "preferences", "preferences?view=side"):
        page = settled(client, f"/c/towns/{address}").text
        anchors = set(re.findall(r'href="#([^"]+)"', page))
        assert anchors <= set(re.findall(r'id="([^"]+)"', page)), address
