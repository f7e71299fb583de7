"""Where the assistant is, as the user's environment says. Nothing is set by default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from urllib3.exceptions import LocationParseError
from urllib3.util import Url, parse_url

from detente.errors import UsageError

URL, MODEL, KEY = "DETENTE_ASSISTANT_URL", "DETENTE_ASSISTANT_MODEL", "DETENTE_ASSISTANT_KEY"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A server that speaks OpenAI's chat protocol under `url`, the model to ask there, and the key, if it wants one."""

    url: str
    model: str
    key: str = field(default="", repr=False)

    @property
    def host(self) -> str:
        """Where what is sent goes: host and, if given, port."""
        return str(parse_url(self.url).netloc)

    @property
    def is_encrypted(self) -> bool:
        """Whether nobody on the way can read what is sent."""
        return parse_url(self.url).scheme == "https"


def endpoint_of(environment: Mapping[str, str]) -> Endpoint:
    """The assistant that an environment names.

    Example:
        >>> endpoint_of({"DETENTE_ASSISTANT_URL": "http://localhost:8080/v1/", "DETENTE_ASSISTANT_MODEL": "m"}).host
        'localhost:8080'

    Raises:
        UsageError: if it names none, or not one that can be asked.
    """
    url, model, key = (environment.get(name, "").strip() for name in (URL, MODEL, KEY))
    if missing := [name for name, value in ((URL, url), (MODEL, model)) if not value]:
        raise UsageError(
            f"no assistant is set up: {' and '.join(missing)} not set; expected the address of a server that speaks "
            f"OpenAI's chat protocol, such as http://localhost:8080/v1, and the name of a model there ({KEY} if it "
            "wants a key)"
        )
    if not _is_address(url):
        # The value is not repeated: somebody may have put the key into the address.
        raise UsageError(
            f"{URL} is no address that can be asked; expected http:// or https://, a host and a path, without user, "
            "query or blanks, such as http://localhost:8080/v1"
        )
    if not (key.isascii() and key.isprintable()) or " " in key:
        raise UsageError(f"{KEY} has characters that no key has; set it to the key alone")
    return Endpoint(url.rstrip("/"), model, key)


def _is_address(url: str) -> bool:
    if not url.isascii() or not url.isprintable() or " " in url or "\\" in url:
        return False
    try:
        parts: Url = parse_url(url)
    except LocationParseError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.host) and not (parts.auth or parts.query or parts.fragment)
