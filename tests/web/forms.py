"""Forms of pages, filled in and sent as a browser without scripts does it."""

from __future__ import annotations

from dataclasses import dataclass, field

from fastapi.testclient import TestClient
from httpx2 import Response
from lxml import html


@dataclass
class Form:
    """A form as it stands on a page."""

    action: str
    values: dict[str, list[str]] = field(default_factory=dict)

    def filled(self, **given: str | list[str]) -> Form:
        """The same with other values; a slash in a name is written as two underscores."""
        other = {key.replace("__", "/"): [one] if isinstance(one, str) else one for key, one in given.items()}
        return Form(self.action, {**self.values, **other})

    def sent(self, client: TestClient) -> Response:
        """What the server answers."""
        pairs = {name: values for name, values in self.values.items() if values}
        return client.post(self.action, data=pairs)


def form_in(page: str, kind: str, at: str | None = None) -> Form:
    """The form of a class on a page, for a part where there are several."""
    found = [
        form
        for form in html.fromstring(page).xpath(f"//form[contains(concat(' ', @class, ' '), ' {kind} ')]")
        if at is None or form.xpath("string(input[@name='at']/@value)") == at
    ]
    assert found, f"no form {kind} {at} on the page"
    values: dict[str, list[str]] = {}
    for one in found[0].xpath(".//input[@name][not(@type='checkbox') or @checked] | .//textarea | .//select"):
        value = one.value if one.tag != "input" else one.get("value", "")
        value = (value or "").removeprefix("\n") if one.tag == "textarea" else value  # as browsers do
        values.setdefault(one.get("name"), []).append(str(value or ""))
    return Form(str(found[0].get("action")), values)


def opened(client: TestClient, address: str) -> Form:
    """The form that is open at an address."""
    got = client.get(address)
    assert got.status_code == 200, got.text
    return form_in(got.text, "edit")
