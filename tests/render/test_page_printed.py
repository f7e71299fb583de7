"""The conflicts that ship on paper: the first page on one sheet, no sheet nearly empty, no heading left alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page
from tests.render.conftest import Written
from tests.render.printed import printed
from tests.render.test_page_limits import SHIPPED

from detente.names import Language


@pytest.mark.parametrize(("name", "language"), SHIPPED)
def test_sheets_are_filled_and_end_with_text(name: str, language: Language, page: Page, written_page: Written) -> None:
    page.goto(written_page(name, language).as_uri())
    headings = {"".join(text.split()) for text in page.locator("h1, h2, h3, h4").all_text_contents()}
    sheets = printed(page)
    assert all(sheet.filled >= 1 / 3 for sheet in sheets[:-1]), sheets
    assert not [sheet.last for sheet in sheets if "".join(sheet.last.split()) in headings]


@pytest.mark.parametrize(("name", "language"), SHIPPED)
def test_the_first_page_prints_on_one_sheet(name: str, language: Language, page: Page, written_page: Written) -> None:
    page.goto(written_page(name, language).as_uri())
    page.evaluate("() => document.querySelectorAll('main > :not(#front), footer, nav').forEach(node => node.remove())")
    assert len(printed(page)) == 1


def test_the_appendix_is_printed_open_on_a_sheet_of_its_own(page: Page, written_page: Written) -> None:
    page.goto(written_page("two-towns", "en").as_uri())
    whole = len(printed(page))
    page.evaluate("() => document.querySelector('#appendix').remove()")
    assert 1 <= len(printed(page)) < whole
